/**
 */
package org.folioscope.session.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Check Same</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Compares two pieces of evidence byte by byte.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.folioscope.session.model.CheckSame#getFirst <em>First</em>}</li>
 *   <li>{@link org.folioscope.session.model.CheckSame#getSecond <em>Second</em>}</li>
 *   <li>{@link org.folioscope.session.model.CheckSame#isDifferent <em>Different</em>}</li>
 * </ul>
 *
 * @see org.folioscope.session.model.SessionPackage#getCheckSame()
 * @model extendedMetaData="name='check-same'"
 * @generated
 */
public interface CheckSame extends Step {
	/**
	 * Returns the value of the '<em><b>First</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A step, or STEP/FILE for one file of its evidence.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>First</em>' attribute.
	 * @see #setFirst(String)
	 * @see org.folioscope.session.model.SessionPackage#getCheckSame_First()
	 * @model
	 * @generated
	 */
	String getFirst();

	/**
	 * Sets the value of the '{@link org.folioscope.session.model.CheckSame#getFirst <em>First</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>First</em>' attribute.
	 * @see #getFirst()
	 * @generated
	 */
	void setFirst(String value);

	/**
	 * Returns the value of the '<em><b>Second</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Likewise.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Second</em>' attribute.
	 * @see #setSecond(String)
	 * @see org.folioscope.session.model.SessionPackage#getCheckSame_Second()
	 * @model
	 * @generated
	 */
	String getSecond();

	/**
	 * Sets the value of the '{@link org.folioscope.session.model.CheckSame#getSecond <em>Second</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Second</em>' attribute.
	 * @see #getSecond()
	 * @generated
	 */
	void setSecond(String value);

	/**
	 * Returns the value of the '<em><b>Different</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether they must differ instead.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Different</em>' attribute.
	 * @see #setDifferent(boolean)
	 * @see org.folioscope.session.model.SessionPackage#getCheckSame_Different()
	 * @model
	 * @generated
	 */
	boolean isDifferent();

	/**
	 * Sets the value of the '{@link org.folioscope.session.model.CheckSame#isDifferent <em>Different</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Different</em>' attribute.
	 * @see #isDifferent()
	 * @generated
	 */
	void setDifferent(boolean value);

} // CheckSame
