/**
 */
package org.folioscope.session.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Expectation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A text that must be found, or must not.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.folioscope.session.model.Expectation#getPattern <em>Pattern</em>}</li>
 *   <li>{@link org.folioscope.session.model.Expectation#isForbidden <em>Forbidden</em>}</li>
 *   <li>{@link org.folioscope.session.model.Expectation#isErrors <em>Errors</em>}</li>
 * </ul>
 *
 * @see org.folioscope.session.model.SessionPackage#getExpectation()
 * @model extendedMetaData="name='expect'"
 * @generated
 */
public interface Expectation extends Element {
	/**
	 * Returns the value of the '<em><b>Pattern</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A regular expression, found anywhere in the text; ^ and $ stand for ends of lines.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pattern</em>' attribute.
	 * @see #setPattern(String)
	 * @see org.folioscope.session.model.SessionPackage#getExpectation_Pattern()
	 * @model
	 * @generated
	 */
	String getPattern();

	/**
	 * Sets the value of the '{@link org.folioscope.session.model.Expectation#getPattern <em>Pattern</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pattern</em>' attribute.
	 * @see #getPattern()
	 * @generated
	 */
	void setPattern(String value);

	/**
	 * Returns the value of the '<em><b>Forbidden</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it must not be found.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Forbidden</em>' attribute.
	 * @see #setForbidden(boolean)
	 * @see org.folioscope.session.model.SessionPackage#getExpectation_Forbidden()
	 * @model
	 * @generated
	 */
	boolean isForbidden();

	/**
	 * Sets the value of the '{@link org.folioscope.session.model.Expectation#isForbidden <em>Forbidden</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Forbidden</em>' attribute.
	 * @see #isForbidden()
	 * @generated
	 */
	void setForbidden(boolean value);

	/**
	 * Returns the value of the '<em><b>Errors</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is looked for in the standard error stream instead of the output.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Errors</em>' attribute.
	 * @see #setErrors(boolean)
	 * @see org.folioscope.session.model.SessionPackage#getExpectation_Errors()
	 * @model
	 * @generated
	 */
	boolean isErrors();

	/**
	 * Sets the value of the '{@link org.folioscope.session.model.Expectation#isErrors <em>Errors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Errors</em>' attribute.
	 * @see #isErrors()
	 * @generated
	 */
	void setErrors(boolean value);

} // Expectation
