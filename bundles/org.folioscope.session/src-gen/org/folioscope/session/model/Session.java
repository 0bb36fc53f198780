/**
 */
package org.folioscope.session.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Session</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A guided test: what is booted and which steps a person or a machine is led through.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.folioscope.session.model.Session#getName <em>Name</em>}</li>
 *   <li>{@link org.folioscope.session.model.Session#getTitle <em>Title</em>}</li>
 *   <li>{@link org.folioscope.session.model.Session#getWhy <em>Why</em>}</li>
 *   <li>{@link org.folioscope.session.model.Session#getParameters <em>Parameters</em>}</li>
 *   <li>{@link org.folioscope.session.model.Session#getNeeds <em>Needs</em>}</li>
 *   <li>{@link org.folioscope.session.model.Session#getLaunch <em>Launch</em>}</li>
 *   <li>{@link org.folioscope.session.model.Session#getSteps <em>Steps</em>}</li>
 * </ul>
 *
 * @see org.folioscope.session.model.SessionPackage#getSession()
 * @model extendedMetaData="name='session'"
 * @generated
 */
public interface Session extends Element {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name on the command line: lower-case letters, digits and hyphens.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.folioscope.session.model.SessionPackage#getSession_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.folioscope.session.model.Session#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One line for people.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.folioscope.session.model.SessionPackage#getSession_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.folioscope.session.model.Session#getTitle <em>Title</em>}' attribute.
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
	 * What one learns from it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Why</em>' attribute.
	 * @see #setWhy(String)
	 * @see org.folioscope.session.model.SessionPackage#getSession_Why()
	 * @model extendedMetaData="kind='element'"
	 * @generated
	 */
	String getWhy();

	/**
	 * Sets the value of the '{@link org.folioscope.session.model.Session#getWhy <em>Why</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Why</em>' attribute.
	 * @see #getWhy()
	 * @generated
	 */
	void setWhy(String value);

	/**
	 * Returns the value of the '<em><b>Parameters</b></em>' containment reference list.
	 * The list contents are of type {@link org.folioscope.session.model.Parameter}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What whoever starts it may choose; used as ${name} in all texts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parameters</em>' containment reference list.
	 * @see org.folioscope.session.model.SessionPackage#getSession_Parameters()
	 * @model containment="true"
	 * @generated
	 */
	EList<Parameter> getParameters();

	/**
	 * Returns the value of the '<em><b>Needs</b></em>' containment reference list.
	 * The list contents are of type {@link org.folioscope.session.model.Need}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the kernel must offer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Needs</em>' containment reference list.
	 * @see org.folioscope.session.model.SessionPackage#getSession_Needs()
	 * @model containment="true"
	 * @generated
	 */
	EList<Need> getNeeds();

	/**
	 * Returns the value of the '<em><b>Launch</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The virtual machine.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Launch</em>' containment reference.
	 * @see #setLaunch(Launch)
	 * @see org.folioscope.session.model.SessionPackage#getSession_Launch()
	 * @model containment="true"
	 * @generated
	 */
	Launch getLaunch();

	/**
	 * Sets the value of the '{@link org.folioscope.session.model.Session#getLaunch <em>Launch</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Launch</em>' containment reference.
	 * @see #getLaunch()
	 * @generated
	 */
	void setLaunch(Launch value);

	/**
	 * Returns the value of the '<em><b>Steps</b></em>' containment reference list.
	 * The list contents are of type {@link org.folioscope.session.model.Step}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In the order in which they run.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Steps</em>' containment reference list.
	 * @see org.folioscope.session.model.SessionPackage#getSession_Steps()
	 * @model containment="true"
	 * @generated
	 */
	EList<Step> getSteps();

} // Session
