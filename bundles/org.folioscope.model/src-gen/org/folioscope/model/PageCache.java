/**
 */
package org.folioscope.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Page Cache</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A struct address_space.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.folioscope.model.PageCache#getAddress <em>Address</em>}</li>
 *   <li>{@link org.folioscope.model.PageCache#getNrpages <em>Nrpages</em>}</li>
 *   <li>{@link org.folioscope.model.PageCache#getFlags <em>Flags</em>}</li>
 *   <li>{@link org.folioscope.model.PageCache#getOperations <em>Operations</em>}</li>
 *   <li>{@link org.folioscope.model.PageCache#getRuns <em>Runs</em>}</li>
 *   <li>{@link org.folioscope.model.PageCache#getFindings <em>Findings</em>}</li>
 * </ul>
 *
 * @see org.folioscope.model.FolioPackage#getPageCache()
 * @model
 * @generated
 */
public interface PageCache extends EObject {
	/**
	 * Returns the value of the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Virtual address of the struct address_space.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Address</em>' attribute.
	 * @see #setAddress(long)
	 * @see org.folioscope.model.FolioPackage#getPageCache_Address()
	 * @model dataType="org.folioscope.model.Address"
	 * @generated
	 */
	long getAddress();

	/**
	 * Sets the value of the '{@link org.folioscope.model.PageCache#getAddress <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' attribute.
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(long value);

	/**
	 * Returns the value of the '<em><b>Nrpages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pages by its own count.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Nrpages</em>' attribute.
	 * @see #setNrpages(long)
	 * @see org.folioscope.model.FolioPackage#getPageCache_Nrpages()
	 * @model dataType="org.folioscope.model.Count"
	 * @generated
	 */
	long getNrpages();

	/**
	 * Sets the value of the '{@link org.folioscope.model.PageCache#getNrpages <em>Nrpages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Nrpages</em>' attribute.
	 * @see #getNrpages()
	 * @generated
	 */
	void setNrpages(long value);

	/**
	 * Returns the value of the '<em><b>Flags</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Flags by name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Flags</em>' attribute.
	 * @see #setFlags(String)
	 * @see org.folioscope.model.FolioPackage#getPageCache_Flags()
	 * @model
	 * @generated
	 */
	String getFlags();

	/**
	 * Sets the value of the '{@link org.folioscope.model.PageCache#getFlags <em>Flags</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Flags</em>' attribute.
	 * @see #getFlags()
	 * @generated
	 */
	void setFlags(String value);

	/**
	 * Returns the value of the '<em><b>Operations</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * a_ops by symbol.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Operations</em>' attribute.
	 * @see #isSetOperations()
	 * @see #unsetOperations()
	 * @see #setOperations(String)
	 * @see org.folioscope.model.FolioPackage#getPageCache_Operations()
	 * @model unsettable="true"
	 * @generated
	 */
	String getOperations();

	/**
	 * Sets the value of the '{@link org.folioscope.model.PageCache#getOperations <em>Operations</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Operations</em>' attribute.
	 * @see #isSetOperations()
	 * @see #unsetOperations()
	 * @see #getOperations()
	 * @generated
	 */
	void setOperations(String value);

	/**
	 * Unsets the value of the '{@link org.folioscope.model.PageCache#getOperations <em>Operations</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetOperations()
	 * @see #getOperations()
	 * @see #setOperations(String)
	 * @generated
	 */
	void unsetOperations();

	/**
	 * Returns whether the value of the '{@link org.folioscope.model.PageCache#getOperations <em>Operations</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Operations</em>' attribute is set.
	 * @see #unsetOperations()
	 * @see #getOperations()
	 * @see #setOperations(String)
	 * @generated
	 */
	boolean isSetOperations();

	/**
	 * Returns the value of the '<em><b>Runs</b></em>' containment reference list.
	 * The list contents are of type {@link org.folioscope.model.FolioRun}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it holds, ascending by index.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Runs</em>' containment reference list.
	 * @see org.folioscope.model.FolioPackage#getPageCache_Runs()
	 * @model containment="true"
	 * @generated
	 */
	EList<FolioRun> getRuns();

	/**
	 * Returns the value of the '<em><b>Findings</b></em>' containment reference list.
	 * The list contents are of type {@link org.folioscope.model.Finding}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was amiss in it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Findings</em>' containment reference list.
	 * @see org.folioscope.model.FolioPackage#getPageCache_Findings()
	 * @model containment="true"
	 * @generated
	 */
	EList<Finding> getFindings();

} // PageCache
