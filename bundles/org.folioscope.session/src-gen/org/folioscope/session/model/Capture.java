/**
 */
package org.folioscope.session.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Capture</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Captures an image of the guest's memory with registers beside it; it is named by the step's id.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.folioscope.session.model.Capture#getFormat <em>Format</em>}</li>
 *   <li>{@link org.folioscope.session.model.Capture#getAt <em>At</em>}</li>
 *   <li>{@link org.folioscope.session.model.Capture#getCommand <em>Command</em>}</li>
 * </ul>
 *
 * @see org.folioscope.session.model.SessionPackage#getCapture()
 * @model extendedMetaData="name='capture'"
 * @generated
 */
public interface Capture extends Step {
	/**
	 * Returns the value of the '<em><b>Format</b></em>' attribute.
	 * The literals are from the enumeration {@link org.folioscope.session.model.ImageFormat}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it is stored.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Format</em>' attribute.
	 * @see org.folioscope.session.model.ImageFormat
	 * @see #setFormat(ImageFormat)
	 * @see org.folioscope.session.model.SessionPackage#getCapture_Format()
	 * @model
	 * @generated
	 */
	ImageFormat getFormat();

	/**
	 * Sets the value of the '{@link org.folioscope.session.model.Capture#getFormat <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format</em>' attribute.
	 * @see org.folioscope.session.model.ImageFormat
	 * @see #getFormat()
	 * @generated
	 */
	void setFormat(ImageFormat value);

	/**
	 * Returns the value of the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A kernel symbol at which the guest is stopped for it, such as netfs_write_collection_worker, when the command gets there; then it goes on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>At</em>' attribute.
	 * @see #setAt(String)
	 * @see org.folioscope.session.model.SessionPackage#getCapture_At()
	 * @model
	 * @generated
	 */
	String getAt();

	/**
	 * Sets the value of the '{@link org.folioscope.session.model.Capture#getAt <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>At</em>' attribute.
	 * @see #getAt()
	 * @generated
	 */
	void setAt(String value);

	/**
	 * Returns the value of the '<em><b>Command</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A command of the guest's shell that leads there; it is run to its end behind the capture.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Command</em>' attribute.
	 * @see #setCommand(String)
	 * @see org.folioscope.session.model.SessionPackage#getCapture_Command()
	 * @model extendedMetaData="kind='element'"
	 * @generated
	 */
	String getCommand();

	/**
	 * Sets the value of the '{@link org.folioscope.session.model.Capture#getCommand <em>Command</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Command</em>' attribute.
	 * @see #getCommand()
	 * @generated
	 */
	void setCommand(String value);

} // Capture
