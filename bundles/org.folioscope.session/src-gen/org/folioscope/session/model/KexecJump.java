/**
 */
package org.folioscope.session.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Kexec Jump</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Starts the loaded kernel and waits for the agent there; may capture on the way.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.folioscope.session.model.KexecJump#getCaptureAt <em>Capture At</em>}</li>
 *   <li>{@link org.folioscope.session.model.KexecJump#getFormat <em>Format</em>}</li>
 * </ul>
 *
 * @see org.folioscope.session.model.SessionPackage#getKexecJump()
 * @model extendedMetaData="name='kexec-jump'"
 * @generated
 */
public interface KexecJump extends Step {
	/**
	 * Returns the value of the '<em><b>Capture At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A kernel symbol at which the guest is stopped and captured, such as machine_kexec; the image is named by the step's id.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Capture At</em>' attribute.
	 * @see #setCaptureAt(String)
	 * @see org.folioscope.session.model.SessionPackage#getKexecJump_CaptureAt()
	 * @model
	 * @generated
	 */
	String getCaptureAt();

	/**
	 * Sets the value of the '{@link org.folioscope.session.model.KexecJump#getCaptureAt <em>Capture At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Capture At</em>' attribute.
	 * @see #getCaptureAt()
	 * @generated
	 */
	void setCaptureAt(String value);

	/**
	 * Returns the value of the '<em><b>Format</b></em>' attribute.
	 * The literals are from the enumeration {@link org.folioscope.session.model.ImageFormat}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How that image is stored.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Format</em>' attribute.
	 * @see org.folioscope.session.model.ImageFormat
	 * @see #setFormat(ImageFormat)
	 * @see org.folioscope.session.model.SessionPackage#getKexecJump_Format()
	 * @model
	 * @generated
	 */
	ImageFormat getFormat();

	/**
	 * Sets the value of the '{@link org.folioscope.session.model.KexecJump#getFormat <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format</em>' attribute.
	 * @see org.folioscope.session.model.ImageFormat
	 * @see #getFormat()
	 * @generated
	 */
	void setFormat(ImageFormat value);

} // KexecJump
