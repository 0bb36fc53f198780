/**
 */
package org.folioscope.session.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Check Console</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Looks at the guest's console.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.folioscope.session.model.CheckConsole#getSince <em>Since</em>}</li>
 *   <li>{@link org.folioscope.session.model.CheckConsole#isWait <em>Wait</em>}</li>
 *   <li>{@link org.folioscope.session.model.CheckConsole#getExpectations <em>Expectations</em>}</li>
 * </ul>
 *
 * @see org.folioscope.session.model.SessionPackage#getCheckConsole()
 * @model extendedMetaData="name='check-console'"
 * @generated
 */
public interface CheckConsole extends Step {
	/**
	 * Returns the value of the '<em><b>Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The step from whose beginning on; the whole console where there is none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Since</em>' attribute.
	 * @see #setSince(String)
	 * @see org.folioscope.session.model.SessionPackage#getCheckConsole_Since()
	 * @model
	 * @generated
	 */
	String getSince();

	/**
	 * Sets the value of the '{@link org.folioscope.session.model.CheckConsole#getSince <em>Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Since</em>' attribute.
	 * @see #getSince()
	 * @generated
	 */
	void setSince(String value);

	/**
	 * Returns the value of the '<em><b>Wait</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether what must be found is waited for, up to the limit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Wait</em>' attribute.
	 * @see #setWait(boolean)
	 * @see org.folioscope.session.model.SessionPackage#getCheckConsole_Wait()
	 * @model
	 * @generated
	 */
	boolean isWait();

	/**
	 * Sets the value of the '{@link org.folioscope.session.model.CheckConsole#isWait <em>Wait</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Wait</em>' attribute.
	 * @see #isWait()
	 * @generated
	 */
	void setWait(boolean value);

	/**
	 * Returns the value of the '<em><b>Expectations</b></em>' containment reference list.
	 * The list contents are of type {@link org.folioscope.session.model.Expectation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What must and must not be found.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Expectations</em>' containment reference list.
	 * @see org.folioscope.session.model.SessionPackage#getCheckConsole_Expectations()
	 * @model containment="true"
	 * @generated
	 */
	EList<Expectation> getExpectations();

} // CheckConsole
