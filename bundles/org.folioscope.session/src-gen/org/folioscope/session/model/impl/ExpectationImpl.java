/**
 */
package org.folioscope.session.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.folioscope.session.model.Expectation;
import org.folioscope.session.model.SessionPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Expectation</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.folioscope.session.model.impl.ExpectationImpl#getPattern <em>Pattern</em>}</li>
 *   <li>{@link org.folioscope.session.model.impl.ExpectationImpl#isForbidden <em>Forbidden</em>}</li>
 *   <li>{@link org.folioscope.session.model.impl.ExpectationImpl#isErrors <em>Errors</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ExpectationImpl extends ElementImpl implements Expectation {
	/**
	 * The default value of the '{@link #getPattern() <em>Pattern</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPattern()
	 * @generated
	 * @ordered
	 */
	protected static final String PATTERN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPattern() <em>Pattern</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPattern()
	 * @generated
	 * @ordered
	 */
	protected String pattern = PATTERN_EDEFAULT;

	/**
	 * The default value of the '{@link #isForbidden() <em>Forbidden</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isForbidden()
	 * @generated
	 * @ordered
	 */
	protected static final boolean FORBIDDEN_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isForbidden() <em>Forbidden</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isForbidden()
	 * @generated
	 * @ordered
	 */
	protected boolean forbidden = FORBIDDEN_EDEFAULT;

	/**
	 * The default value of the '{@link #isErrors() <em>Errors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isErrors()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ERRORS_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isErrors() <em>Errors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isErrors()
	 * @generated
	 * @ordered
	 */
	protected boolean errors = ERRORS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ExpectationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SessionPackage.Literals.EXPECTATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPattern() {
		return pattern;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPattern(String newPattern) {
		String oldPattern = pattern;
		pattern = newPattern;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionPackage.EXPECTATION__PATTERN, oldPattern, pattern));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isForbidden() {
		return forbidden;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setForbidden(boolean newForbidden) {
		boolean oldForbidden = forbidden;
		forbidden = newForbidden;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionPackage.EXPECTATION__FORBIDDEN, oldForbidden, forbidden));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isErrors() {
		return errors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setErrors(boolean newErrors) {
		boolean oldErrors = errors;
		errors = newErrors;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionPackage.EXPECTATION__ERRORS, oldErrors, errors));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SessionPackage.EXPECTATION__PATTERN:
				return getPattern();
			case SessionPackage.EXPECTATION__FORBIDDEN:
				return isForbidden();
			case SessionPackage.EXPECTATION__ERRORS:
				return isErrors();
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
			case SessionPackage.EXPECTATION__PATTERN:
				setPattern((String)newValue);
				return;
			case SessionPackage.EXPECTATION__FORBIDDEN:
				setForbidden((Boolean)newValue);
				return;
			case SessionPackage.EXPECTATION__ERRORS:
				setErrors((Boolean)newValue);
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
			case SessionPackage.EXPECTATION__PATTERN:
				setPattern(PATTERN_EDEFAULT);
				return;
			case SessionPackage.EXPECTATION__FORBIDDEN:
				setForbidden(FORBIDDEN_EDEFAULT);
				return;
			case SessionPackage.EXPECTATION__ERRORS:
				setErrors(ERRORS_EDEFAULT);
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
			case SessionPackage.EXPECTATION__PATTERN:
				return PATTERN_EDEFAULT == null ? pattern != null : !PATTERN_EDEFAULT.equals(pattern);
			case SessionPackage.EXPECTATION__FORBIDDEN:
				return forbidden != FORBIDDEN_EDEFAULT;
			case SessionPackage.EXPECTATION__ERRORS:
				return errors != ERRORS_EDEFAULT;
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
		result.append(" (pattern: ");
		result.append(pattern);
		result.append(", forbidden: ");
		result.append(forbidden);
		result.append(", errors: ");
		result.append(errors);
		result.append(')');
		return result.toString();
	}

} //ExpectationImpl
