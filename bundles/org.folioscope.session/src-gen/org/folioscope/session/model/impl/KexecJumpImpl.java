/**
 */
package org.folioscope.session.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.folioscope.session.model.ImageFormat;
import org.folioscope.session.model.KexecJump;
import org.folioscope.session.model.SessionPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Kexec Jump</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.folioscope.session.model.impl.KexecJumpImpl#getCaptureAt <em>Capture At</em>}</li>
 *   <li>{@link org.folioscope.session.model.impl.KexecJumpImpl#getFormat <em>Format</em>}</li>
 * </ul>
 *
 * @generated
 */
public class KexecJumpImpl extends StepImpl implements KexecJump {
	/**
	 * The default value of the '{@link #getCaptureAt() <em>Capture At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCaptureAt()
	 * @generated
	 * @ordered
	 */
	protected static final String CAPTURE_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCaptureAt() <em>Capture At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCaptureAt()
	 * @generated
	 * @ordered
	 */
	protected String captureAt = CAPTURE_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getFormat() <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormat()
	 * @generated
	 * @ordered
	 */
	protected static final ImageFormat FORMAT_EDEFAULT = ImageFormat.ELF;

	/**
	 * The cached value of the '{@link #getFormat() <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormat()
	 * @generated
	 * @ordered
	 */
	protected ImageFormat format = FORMAT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public KexecJumpImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SessionPackage.Literals.KEXEC_JUMP;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCaptureAt() {
		return captureAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCaptureAt(String newCaptureAt) {
		String oldCaptureAt = captureAt;
		captureAt = newCaptureAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionPackage.KEXEC_JUMP__CAPTURE_AT, oldCaptureAt, captureAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ImageFormat getFormat() {
		return format;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormat(ImageFormat newFormat) {
		ImageFormat oldFormat = format;
		format = newFormat == null ? FORMAT_EDEFAULT : newFormat;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionPackage.KEXEC_JUMP__FORMAT, oldFormat, format));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SessionPackage.KEXEC_JUMP__CAPTURE_AT:
				return getCaptureAt();
			case SessionPackage.KEXEC_JUMP__FORMAT:
				return getFormat();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case SessionPackage.KEXEC_JUMP__CAPTURE_AT:
				setCaptureAt((String)newValue);
				return;
			case SessionPackage.KEXEC_JUMP__FORMAT:
				setFormat((ImageFormat)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case SessionPackage.KEXEC_JUMP__CAPTURE_AT:
				setCaptureAt(CAPTURE_AT_EDEFAULT);
				return;
			case SessionPackage.KEXEC_JUMP__FORMAT:
				setFormat(FORMAT_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case SessionPackage.KEXEC_JUMP__CAPTURE_AT:
				return CAPTURE_AT_EDEFAULT == null ? captureAt != null : !CAPTURE_AT_EDEFAULT.equals(captureAt);
			case SessionPackage.KEXEC_JUMP__FORMAT:
				return format != FORMAT_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (captureAt: ");
		result.append(captureAt);
		result.append(", format: ");
		result.append(format);
		result.append(')');
		return result.toString();
	}

} //KexecJumpImpl
