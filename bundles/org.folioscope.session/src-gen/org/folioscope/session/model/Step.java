/**
 */
package org.folioscope.session.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Step</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One step of a session.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.folioscope.session.model.Step#getId <em>Id</em>}</li>
 *   <li>{@link org.folioscope.session.model.Step#getTitle <em>Title</em>}</li>
 *   <li>{@link org.folioscope.session.model.Step#getWhy <em>Why</em>}</li>
 *   <li>{@link org.folioscope.session.model.Step#getLimit <em>Limit</em>}</li>
 *   <li>{@link org.folioscope.session.model.Step#isSnapshot <em>Snapshot</em>}</li>
 *   <li>{@link org.folioscope.session.model.Step#getExpectedFailure <em>Expected Failure</em>}</li>
 * </ul>
 *
 * @see org.folioscope.session.model.SessionPackage#getStep()
 * @model abstract="true"
 * @generated
 */
public interface Step extends Element {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unique in the session: letters, digits, hyphens; names its evidence.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.folioscope.session.model.SessionPackage#getStep_Id()
	 * @model
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.folioscope.session.model.Step#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is done, in a few words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.folioscope.session.model.SessionPackage#getStep_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.folioscope.session.model.Step#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Why</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it is done and what to look at.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Why</em>' attribute.
	 * @see #setWhy(String)
	 * @see org.folioscope.session.model.SessionPackage#getStep_Why()
	 * @model extendedMetaData="kind='element'"
	 * @generated
	 */
	String getWhy();

	/**
	 * Sets the value of the '{@link org.folioscope.session.model.Step#getWhy <em>Why</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Why</em>' attribute.
	 * @see #getWhy()
	 * @generated
	 */
	void setWhy(String value);

	/**
	 * Returns the value of the '<em><b>Limit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long it may take: "30 s", "5 min", "1 h"; each kind has its own usual limit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Limit</em>' attribute.
	 * @see #setLimit(String)
	 * @see org.folioscope.session.model.SessionPackage#getStep_Limit()
	 * @model
	 * @generated
	 */
	String getLimit();

	/**
	 * Sets the value of the '{@link org.folioscope.session.model.Step#getLimit <em>Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Limit</em>' attribute.
	 * @see #getLimit()
	 * @generated
	 */
	void setLimit(String value);

	/**
	 * Returns the value of the '<em><b>Snapshot</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether a VM snapshot is taken after it, from which the next steps can be repeated and resumed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Snapshot</em>' attribute.
	 * @see #setSnapshot(boolean)
	 * @see org.folioscope.session.model.SessionPackage#getStep_Snapshot()
	 * @model
	 * @generated
	 */
	boolean isSnapshot();

	/**
	 * Sets the value of the '{@link org.folioscope.session.model.Step#isSnapshot <em>Snapshot</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Snapshot</em>' attribute.
	 * @see #isSnapshot()
	 * @generated
	 */
	void setSnapshot(boolean value);

	/**
	 * Returns the value of the '<em><b>Expected Failure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the step demonstrates a failure: a regular expression that the reason must match; it then passes by failing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Expected Failure</em>' attribute.
	 * @see #setExpectedFailure(String)
	 * @see org.folioscope.session.model.SessionPackage#getStep_ExpectedFailure()
	 * @model
	 * @generated
	 */
	String getExpectedFailure();

	/**
	 * Sets the value of the '{@link org.folioscope.session.model.Step#getExpectedFailure <em>Expected Failure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Expected Failure</em>' attribute.
	 * @see #getExpectedFailure()
	 * @generated
	 */
	void setExpectedFailure(String value);

} // Step
