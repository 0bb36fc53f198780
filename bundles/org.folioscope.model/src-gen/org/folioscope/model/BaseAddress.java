/**
 */
package org.folioscope.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Base Address</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A base address that others rest upon.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.folioscope.model.BaseAddress#getName <em>Name</em>}</li>
 *   <li>{@link org.folioscope.model.BaseAddress#getValue <em>Value</em>}</li>
 *   <li>{@link org.folioscope.model.BaseAddress#getSource <em>Source</em>}</li>
 *   <li>{@link org.folioscope.model.BaseAddress#getCrossCheck <em>Cross Check</em>}</li>
 *   <li>{@link org.folioscope.model.BaseAddress#isAgrees <em>Agrees</em>}</li>
 * </ul>
 *
 * @see org.folioscope.model.FolioPackage#getBaseAddress()
 * @model
 * @generated
 */
public interface BaseAddress extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As kernel people call it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.folioscope.model.FolioPackage#getBaseAddress_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.folioscope.model.BaseAddress#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The address or offset.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(long)
	 * @see org.folioscope.model.FolioPackage#getBaseAddress_Value()
	 * @model dataType="org.folioscope.model.Address"
	 * @generated
	 */
	long getValue();

	/**
	 * Sets the value of the '{@link org.folioscope.model.BaseAddress#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(long value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it came from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.folioscope.model.FolioPackage#getBaseAddress_Source()
	 * @model
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.folioscope.model.BaseAddress#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>Cross Check</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it was held against.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cross Check</em>' attribute.
	 * @see #setCrossCheck(String)
	 * @see org.folioscope.model.FolioPackage#getBaseAddress_CrossCheck()
	 * @model
	 * @generated
	 */
	String getCrossCheck();

	/**
	 * Sets the value of the '{@link org.folioscope.model.BaseAddress#getCrossCheck <em>Cross Check</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cross Check</em>' attribute.
	 * @see #getCrossCheck()
	 * @generated
	 */
	void setCrossCheck(String value);

	/**
	 * Returns the value of the '<em><b>Agrees</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * False when the cross-check contradicts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Agrees</em>' attribute.
	 * @see #setAgrees(boolean)
	 * @see org.folioscope.model.FolioPackage#getBaseAddress_Agrees()
	 * @model
	 * @generated
	 */
	boolean isAgrees();

	/**
	 * Sets the value of the '{@link org.folioscope.model.BaseAddress#isAgrees <em>Agrees</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Agrees</em>' attribute.
	 * @see #isAgrees()
	 * @generated
	 */
	void setAgrees(boolean value);

} // BaseAddress
