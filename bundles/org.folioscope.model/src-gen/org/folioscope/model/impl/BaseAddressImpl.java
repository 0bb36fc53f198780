/**
 */
package org.folioscope.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.folioscope.model.BaseAddress;
import org.folioscope.model.FolioPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Base Address</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.folioscope.model.impl.BaseAddressImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.folioscope.model.impl.BaseAddressImpl#getValue <em>Value</em>}</li>
 *   <li>{@link org.folioscope.model.impl.BaseAddressImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.folioscope.model.impl.BaseAddressImpl#getCrossCheck <em>Cross Check</em>}</li>
 *   <li>{@link org.folioscope.model.impl.BaseAddressImpl#isAgrees <em>Agrees</em>}</li>
 * </ul>
 *
 * @generated
 */
public class BaseAddressImpl extends MinimalEObjectImpl.Container implements BaseAddress {
	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getValue() <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected static final long VALUE_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getValue() <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected long value = VALUE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected String source = SOURCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCrossCheck() <em>Cross Check</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCrossCheck()
	 * @generated
	 * @ordered
	 */
	protected static final String CROSS_CHECK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCrossCheck() <em>Cross Check</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCrossCheck()
	 * @generated
	 * @ordered
	 */
	protected String crossCheck = CROSS_CHECK_EDEFAULT;

	/**
	 * The default value of the '{@link #isAgrees() <em>Agrees</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAgrees()
	 * @generated
	 * @ordered
	 */
	protected static final boolean AGREES_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isAgrees() <em>Agrees</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAgrees()
	 * @generated
	 * @ordered
	 */
	protected boolean agrees = AGREES_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public BaseAddressImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return FolioPackage.Literals.BASE_ADDRESS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FolioPackage.BASE_ADDRESS__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getValue() {
		return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValue(long newValue) {
		long oldValue = value;
		value = newValue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FolioPackage.BASE_ADDRESS__VALUE, oldValue, value));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(String newSource) {
		String oldSource = source;
		source = newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FolioPackage.BASE_ADDRESS__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCrossCheck() {
		return crossCheck;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCrossCheck(String newCrossCheck) {
		String oldCrossCheck = crossCheck;
		crossCheck = newCrossCheck;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FolioPackage.BASE_ADDRESS__CROSS_CHECK, oldCrossCheck, crossCheck));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isAgrees() {
		return agrees;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAgrees(boolean newAgrees) {
		boolean oldAgrees = agrees;
		agrees = newAgrees;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FolioPackage.BASE_ADDRESS__AGREES, oldAgrees, agrees));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case FolioPackage.BASE_ADDRESS__NAME:
				return getName();
			case FolioPackage.BASE_ADDRESS__VALUE:
				return getValue();
			case FolioPackage.BASE_ADDRESS__SOURCE:
				return getSource();
			case FolioPackage.BASE_ADDRESS__CROSS_CHECK:
				return getCrossCheck();
			case FolioPackage.BASE_ADDRESS__AGREES:
				return isAgrees();
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
			case FolioPackage.BASE_ADDRESS__NAME:
				setName((String)newValue);
				return;
			case FolioPackage.BASE_ADDRESS__VALUE:
				setValue((Long)newValue);
				return;
			case FolioPackage.BASE_ADDRESS__SOURCE:
				setSource((String)newValue);
				return;
			case FolioPackage.BASE_ADDRESS__CROSS_CHECK:
				setCrossCheck((String)newValue);
				return;
			case FolioPackage.BASE_ADDRESS__AGREES:
				setAgrees((Boolean)newValue);
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
			case FolioPackage.BASE_ADDRESS__NAME:
				setName(NAME_EDEFAULT);
				return;
			case FolioPackage.BASE_ADDRESS__VALUE:
				setValue(VALUE_EDEFAULT);
				return;
			case FolioPackage.BASE_ADDRESS__SOURCE:
				setSource(SOURCE_EDEFAULT);
				return;
			case FolioPackage.BASE_ADDRESS__CROSS_CHECK:
				setCrossCheck(CROSS_CHECK_EDEFAULT);
				return;
			case FolioPackage.BASE_ADDRESS__AGREES:
				setAgrees(AGREES_EDEFAULT);
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
			case FolioPackage.BASE_ADDRESS__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case FolioPackage.BASE_ADDRESS__VALUE:
				return value != VALUE_EDEFAULT;
			case FolioPackage.BASE_ADDRESS__SOURCE:
				return SOURCE_EDEFAULT == null ? source != null : !SOURCE_EDEFAULT.equals(source);
			case FolioPackage.BASE_ADDRESS__CROSS_CHECK:
				return CROSS_CHECK_EDEFAULT == null ? crossCheck != null : !CROSS_CHECK_EDEFAULT.equals(crossCheck);
			case FolioPackage.BASE_ADDRESS__AGREES:
				return agrees != AGREES_EDEFAULT;
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
		result.append(" (name: ");
		result.append(name);
		result.append(", value: ");
		result.append(value);
		result.append(", source: ");
		result.append(source);
		result.append(", crossCheck: ");
		result.append(crossCheck);
		result.append(", agrees: ");
		result.append(agrees);
		result.append(')');
		return result.toString();
	}

} //BaseAddressImpl
