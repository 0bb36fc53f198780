/**
 */
package org.folioscope.session.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.folioscope.session.model.KexecLoad;
import org.folioscope.session.model.SessionPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Kexec Load</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.folioscope.session.model.impl.KexecLoadImpl#getKernel <em>Kernel</em>}</li>
 *   <li>{@link org.folioscope.session.model.impl.KexecLoadImpl#getInitramfs <em>Initramfs</em>}</li>
 *   <li>{@link org.folioscope.session.model.impl.KexecLoadImpl#getCommandLine <em>Command Line</em>}</li>
 * </ul>
 *
 * @generated
 */
public class KexecLoadImpl extends StepImpl implements KexecLoad {
	/**
	 * The default value of the '{@link #getKernel() <em>Kernel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKernel()
	 * @generated
	 * @ordered
	 */
	protected static final String KERNEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKernel() <em>Kernel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKernel()
	 * @generated
	 * @ordered
	 */
	protected String kernel = KERNEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getInitramfs() <em>Initramfs</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInitramfs()
	 * @generated
	 * @ordered
	 */
	protected static final String INITRAMFS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInitramfs() <em>Initramfs</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInitramfs()
	 * @generated
	 * @ordered
	 */
	protected String initramfs = INITRAMFS_EDEFAULT;

	/**
	 * The default value of the '{@link #getCommandLine() <em>Command Line</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCommandLine()
	 * @generated
	 * @ordered
	 */
	protected static final String COMMAND_LINE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCommandLine() <em>Command Line</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCommandLine()
	 * @generated
	 * @ordered
	 */
	protected String commandLine = COMMAND_LINE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public KexecLoadImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SessionPackage.Literals.KEXEC_LOAD;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKernel() {
		return kernel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKernel(String newKernel) {
		String oldKernel = kernel;
		kernel = newKernel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionPackage.KEXEC_LOAD__KERNEL, oldKernel, kernel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getInitramfs() {
		return initramfs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInitramfs(String newInitramfs) {
		String oldInitramfs = initramfs;
		initramfs = newInitramfs;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionPackage.KEXEC_LOAD__INITRAMFS, oldInitramfs, initramfs));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCommandLine() {
		return commandLine;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCommandLine(String newCommandLine) {
		String oldCommandLine = commandLine;
		commandLine = newCommandLine;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionPackage.KEXEC_LOAD__COMMAND_LINE, oldCommandLine, commandLine));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SessionPackage.KEXEC_LOAD__KERNEL:
				return getKernel();
			case SessionPackage.KEXEC_LOAD__INITRAMFS:
				return getInitramfs();
			case SessionPackage.KEXEC_LOAD__COMMAND_LINE:
				return getCommandLine();
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
			case SessionPackage.KEXEC_LOAD__KERNEL:
				setKernel((String)newValue);
				return;
			case SessionPackage.KEXEC_LOAD__INITRAMFS:
				setInitramfs((String)newValue);
				return;
			case SessionPackage.KEXEC_LOAD__COMMAND_LINE:
				setCommandLine((String)newValue);
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
			case SessionPackage.KEXEC_LOAD__KERNEL:
				setKernel(KERNEL_EDEFAULT);
				return;
			case SessionPackage.KEXEC_LOAD__INITRAMFS:
				setInitramfs(INITRAMFS_EDEFAULT);
				return;
			case SessionPackage.KEXEC_LOAD__COMMAND_LINE:
				setCommandLine(COMMAND_LINE_EDEFAULT);
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
			case SessionPackage.KEXEC_LOAD__KERNEL:
				return KERNEL_EDEFAULT == null ? kernel != null : !KERNEL_EDEFAULT.equals(kernel);
			case SessionPackage.KEXEC_LOAD__INITRAMFS:
				return INITRAMFS_EDEFAULT == null ? initramfs != null : !INITRAMFS_EDEFAULT.equals(initramfs);
			case SessionPackage.KEXEC_LOAD__COMMAND_LINE:
				return COMMAND_LINE_EDEFAULT == null ? commandLine != null : !COMMAND_LINE_EDEFAULT.equals(commandLine);
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
		result.append(" (kernel: ");
		result.append(kernel);
		result.append(", initramfs: ");
		result.append(initramfs);
		result.append(", commandLine: ");
		result.append(commandLine);
		result.append(')');
		return result.toString();
	}

} //KexecLoadImpl
