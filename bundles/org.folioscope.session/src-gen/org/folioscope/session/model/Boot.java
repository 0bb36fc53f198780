/**
 */
package org.folioscope.session.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Boot</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Launches the virtual machine and waits for the guest's agent.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.folioscope.session.model.Boot#getAppend <em>Append</em>}</li>
 * </ul>
 *
 * @see org.folioscope.session.model.SessionPackage#getBoot()
 * @model extendedMetaData="name='boot'"
 * @generated
 */
public interface Boot extends Step {
	/**
	 * Returns the value of the '<em><b>Append</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Added to the kernel's command line.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Append</em>' attribute.
	 * @see #setAppend(String)
	 * @see org.folioscope.session.model.SessionPackage#getBoot_Append()
	 * @model
	 * @generated
	 */
	String getAppend();

	/**
	 * Sets the value of the '{@link org.folioscope.session.model.Boot#getAppend <em>Append</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Append</em>' attribute.
	 * @see #getAppend()
	 * @generated
	 */
	void setAppend(String value);

} // Boot
