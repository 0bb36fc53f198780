/**
 */
package org.folioscope.session.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Command</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A command whose outcome is looked at.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.folioscope.session.model.Command#getStatus <em>Status</em>}</li>
 *   <li>{@link org.folioscope.session.model.Command#getCommand <em>Command</em>}</li>
 *   <li>{@link org.folioscope.session.model.Command#getExpectations <em>Expectations</em>}</li>
 *   <li>{@link org.folioscope.session.model.Command#getTakes <em>Takes</em>}</li>
 * </ul>
 *
 * @see org.folioscope.session.model.SessionPackage#getCommand()
 * @model abstract="true"
 * @generated
 */
public interface Command extends Step {
	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The exit status that is expected, or "any".
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see #setStatus(String)
	 * @see org.folioscope.session.model.SessionPackage#getCommand_Status()
	 * @model default="0"
	 * @generated
	 */
	String getStatus();

	/**
	 * Sets the value of the '{@link org.folioscope.session.model.Command#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(String value);

	/**
	 * Returns the value of the '<em><b>Command</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is run.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Command</em>' attribute.
	 * @see #setCommand(String)
	 * @see org.folioscope.session.model.SessionPackage#getCommand_Command()
	 * @model extendedMetaData="kind='element'"
	 * @generated
	 */
	String getCommand();

	/**
	 * Sets the value of the '{@link org.folioscope.session.model.Command#getCommand <em>Command</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Command</em>' attribute.
	 * @see #getCommand()
	 * @generated
	 */
	void setCommand(String value);

	/**
	 * Returns the value of the '<em><b>Expectations</b></em>' containment reference list.
	 * The list contents are of type {@link org.folioscope.session.model.Expectation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the output must and must not hold.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Expectations</em>' containment reference list.
	 * @see org.folioscope.session.model.SessionPackage#getCommand_Expectations()
	 * @model containment="true"
	 * @generated
	 */
	EList<Expectation> getExpectations();

	/**
	 * Returns the value of the '<em><b>Takes</b></em>' containment reference list.
	 * The list contents are of type {@link org.folioscope.session.model.Take}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Values taken out of the output.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Takes</em>' containment reference list.
	 * @see org.folioscope.session.model.SessionPackage#getCommand_Takes()
	 * @model containment="true"
	 * @generated
	 */
	EList<Take> getTakes();

} // Command
