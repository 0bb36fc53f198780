/**
 */
package org.folioscope.session.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.folioscope.session.model.Disk;
import org.folioscope.session.model.IommuModel;
import org.folioscope.session.model.Launch;
import org.folioscope.session.model.SessionPackage;
import org.folioscope.session.model.Share;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Launch</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.folioscope.session.model.impl.LaunchImpl#getKernel <em>Kernel</em>}</li>
 *   <li>{@link org.folioscope.session.model.impl.LaunchImpl#getInitramfs <em>Initramfs</em>}</li>
 *   <li>{@link org.folioscope.session.model.impl.LaunchImpl#getCommandLine <em>Command Line</em>}</li>
 *   <li>{@link org.folioscope.session.model.impl.LaunchImpl#getMemory <em>Memory</em>}</li>
 *   <li>{@link org.folioscope.session.model.impl.LaunchImpl#getCpus <em>Cpus</em>}</li>
 *   <li>{@link org.folioscope.session.model.impl.LaunchImpl#getIommu <em>Iommu</em>}</li>
 *   <li>{@link org.folioscope.session.model.impl.LaunchImpl#isFiveLevelPaging <em>Five Level Paging</em>}</li>
 *   <li>{@link org.folioscope.session.model.impl.LaunchImpl#getAccelerator <em>Accelerator</em>}</li>
 *   <li>{@link org.folioscope.session.model.impl.LaunchImpl#getDisks <em>Disks</em>}</li>
 *   <li>{@link org.folioscope.session.model.impl.LaunchImpl#getShares <em>Shares</em>}</li>
 *   <li>{@link org.folioscope.session.model.impl.LaunchImpl#getExtra <em>Extra</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LaunchImpl extends ElementImpl implements Launch {
	/**
	 * The default value of the '{@link #getKernel() <em>Kernel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKernel()
	 * @generated
	 * @ordered
	 */
	protected static final String KERNEL_EDEFAULT = "own";

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
	protected static final String INITRAMFS_EDEFAULT = "ours";

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
	 * The default value of the '{@link #getMemory() <em>Memory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemory()
	 * @generated
	 * @ordered
	 */
	protected static final String MEMORY_EDEFAULT = "512 MiB";

	/**
	 * The cached value of the '{@link #getMemory() <em>Memory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemory()
	 * @generated
	 * @ordered
	 */
	protected String memory = MEMORY_EDEFAULT;

	/**
	 * The default value of the '{@link #getCpus() <em>Cpus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCpus()
	 * @generated
	 * @ordered
	 */
	protected static final String CPUS_EDEFAULT = "1";

	/**
	 * The cached value of the '{@link #getCpus() <em>Cpus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCpus()
	 * @generated
	 * @ordered
	 */
	protected String cpus = CPUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getIommu() <em>Iommu</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIommu()
	 * @generated
	 * @ordered
	 */
	protected static final IommuModel IOMMU_EDEFAULT = IommuModel.NONE;

	/**
	 * The cached value of the '{@link #getIommu() <em>Iommu</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIommu()
	 * @generated
	 * @ordered
	 */
	protected IommuModel iommu = IOMMU_EDEFAULT;

	/**
	 * The default value of the '{@link #isFiveLevelPaging() <em>Five Level Paging</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isFiveLevelPaging()
	 * @generated
	 * @ordered
	 */
	protected static final boolean FIVE_LEVEL_PAGING_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isFiveLevelPaging() <em>Five Level Paging</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isFiveLevelPaging()
	 * @generated
	 * @ordered
	 */
	protected boolean fiveLevelPaging = FIVE_LEVEL_PAGING_EDEFAULT;

	/**
	 * The default value of the '{@link #getAccelerator() <em>Accelerator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccelerator()
	 * @generated
	 * @ordered
	 */
	protected static final String ACCELERATOR_EDEFAULT = "tcg";

	/**
	 * The cached value of the '{@link #getAccelerator() <em>Accelerator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccelerator()
	 * @generated
	 * @ordered
	 */
	protected String accelerator = ACCELERATOR_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDisks() <em>Disks</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDisks()
	 * @generated
	 * @ordered
	 */
	protected EList<Disk> disks;

	/**
	 * The cached value of the '{@link #getShares() <em>Shares</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShares()
	 * @generated
	 * @ordered
	 */
	protected EList<Share> shares;

	/**
	 * The default value of the '{@link #getExtra() <em>Extra</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExtra()
	 * @generated
	 * @ordered
	 */
	protected static final String EXTRA_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExtra() <em>Extra</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExtra()
	 * @generated
	 * @ordered
	 */
	protected String extra = EXTRA_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LaunchImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SessionPackage.Literals.LAUNCH;
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
			eNotify(new ENotificationImpl(this, Notification.SET, SessionPackage.LAUNCH__KERNEL, oldKernel, kernel));
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
			eNotify(new ENotificationImpl(this, Notification.SET, SessionPackage.LAUNCH__INITRAMFS, oldInitramfs, initramfs));
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
			eNotify(new ENotificationImpl(this, Notification.SET, SessionPackage.LAUNCH__COMMAND_LINE, oldCommandLine, commandLine));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMemory() {
		return memory;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMemory(String newMemory) {
		String oldMemory = memory;
		memory = newMemory;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionPackage.LAUNCH__MEMORY, oldMemory, memory));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCpus() {
		return cpus;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCpus(String newCpus) {
		String oldCpus = cpus;
		cpus = newCpus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionPackage.LAUNCH__CPUS, oldCpus, cpus));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public IommuModel getIommu() {
		return iommu;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIommu(IommuModel newIommu) {
		IommuModel oldIommu = iommu;
		iommu = newIommu == null ? IOMMU_EDEFAULT : newIommu;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionPackage.LAUNCH__IOMMU, oldIommu, iommu));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isFiveLevelPaging() {
		return fiveLevelPaging;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFiveLevelPaging(boolean newFiveLevelPaging) {
		boolean oldFiveLevelPaging = fiveLevelPaging;
		fiveLevelPaging = newFiveLevelPaging;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionPackage.LAUNCH__FIVE_LEVEL_PAGING, oldFiveLevelPaging, fiveLevelPaging));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAccelerator() {
		return accelerator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAccelerator(String newAccelerator) {
		String oldAccelerator = accelerator;
		accelerator = newAccelerator;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionPackage.LAUNCH__ACCELERATOR, oldAccelerator, accelerator));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Disk> getDisks() {
		if (disks == null) {
			disks = new EObjectContainmentEList<Disk>(Disk.class, this, SessionPackage.LAUNCH__DISKS);
		}
		return disks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Share> getShares() {
		if (shares == null) {
			shares = new EObjectContainmentEList<Share>(Share.class, this, SessionPackage.LAUNCH__SHARES);
		}
		return shares;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getExtra() {
		return extra;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExtra(String newExtra) {
		String oldExtra = extra;
		extra = newExtra;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionPackage.LAUNCH__EXTRA, oldExtra, extra));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case SessionPackage.LAUNCH__DISKS:
				return ((InternalEList<?>)getDisks()).basicRemove(otherEnd, msgs);
			case SessionPackage.LAUNCH__SHARES:
				return ((InternalEList<?>)getShares()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SessionPackage.LAUNCH__KERNEL:
				return getKernel();
			case SessionPackage.LAUNCH__INITRAMFS:
				return getInitramfs();
			case SessionPackage.LAUNCH__COMMAND_LINE:
				return getCommandLine();
			case SessionPackage.LAUNCH__MEMORY:
				return getMemory();
			case SessionPackage.LAUNCH__CPUS:
				return getCpus();
			case SessionPackage.LAUNCH__IOMMU:
				return getIommu();
			case SessionPackage.LAUNCH__FIVE_LEVEL_PAGING:
				return isFiveLevelPaging();
			case SessionPackage.LAUNCH__ACCELERATOR:
				return getAccelerator();
			case SessionPackage.LAUNCH__DISKS:
				return getDisks();
			case SessionPackage.LAUNCH__SHARES:
				return getShares();
			case SessionPackage.LAUNCH__EXTRA:
				return getExtra();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case SessionPackage.LAUNCH__KERNEL:
				setKernel((String)newValue);
				return;
			case SessionPackage.LAUNCH__INITRAMFS:
				setInitramfs((String)newValue);
				return;
			case SessionPackage.LAUNCH__COMMAND_LINE:
				setCommandLine((String)newValue);
				return;
			case SessionPackage.LAUNCH__MEMORY:
				setMemory((String)newValue);
				return;
			case SessionPackage.LAUNCH__CPUS:
				setCpus((String)newValue);
				return;
			case SessionPackage.LAUNCH__IOMMU:
				setIommu((IommuModel)newValue);
				return;
			case SessionPackage.LAUNCH__FIVE_LEVEL_PAGING:
				setFiveLevelPaging((Boolean)newValue);
				return;
			case SessionPackage.LAUNCH__ACCELERATOR:
				setAccelerator((String)newValue);
				return;
			case SessionPackage.LAUNCH__DISKS:
				getDisks().clear();
				getDisks().addAll((Collection<? extends Disk>)newValue);
				return;
			case SessionPackage.LAUNCH__SHARES:
				getShares().clear();
				getShares().addAll((Collection<? extends Share>)newValue);
				return;
			case SessionPackage.LAUNCH__EXTRA:
				setExtra((String)newValue);
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
			case SessionPackage.LAUNCH__KERNEL:
				setKernel(KERNEL_EDEFAULT);
				return;
			case SessionPackage.LAUNCH__INITRAMFS:
				setInitramfs(INITRAMFS_EDEFAULT);
				return;
			case SessionPackage.LAUNCH__COMMAND_LINE:
				setCommandLine(COMMAND_LINE_EDEFAULT);
				return;
			case SessionPackage.LAUNCH__MEMORY:
				setMemory(MEMORY_EDEFAULT);
				return;
			case SessionPackage.LAUNCH__CPUS:
				setCpus(CPUS_EDEFAULT);
				return;
			case SessionPackage.LAUNCH__IOMMU:
				setIommu(IOMMU_EDEFAULT);
				return;
			case SessionPackage.LAUNCH__FIVE_LEVEL_PAGING:
				setFiveLevelPaging(FIVE_LEVEL_PAGING_EDEFAULT);
				return;
			case SessionPackage.LAUNCH__ACCELERATOR:
				setAccelerator(ACCELERATOR_EDEFAULT);
				return;
			case SessionPackage.LAUNCH__DISKS:
				getDisks().clear();
				return;
			case SessionPackage.LAUNCH__SHARES:
				getShares().clear();
				return;
			case SessionPackage.LAUNCH__EXTRA:
				setExtra(EXTRA_EDEFAULT);
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
			case SessionPackage.LAUNCH__KERNEL:
				return KERNEL_EDEFAULT == null ? kernel != null : !KERNEL_EDEFAULT.equals(kernel);
			case SessionPackage.LAUNCH__INITRAMFS:
				return INITRAMFS_EDEFAULT == null ? initramfs != null : !INITRAMFS_EDEFAULT.equals(initramfs);
			case SessionPackage.LAUNCH__COMMAND_LINE:
				return COMMAND_LINE_EDEFAULT == null ? commandLine != null : !COMMAND_LINE_EDEFAULT.equals(commandLine);
			case SessionPackage.LAUNCH__MEMORY:
				return MEMORY_EDEFAULT == null ? memory != null : !MEMORY_EDEFAULT.equals(memory);
			case SessionPackage.LAUNCH__CPUS:
				return CPUS_EDEFAULT == null ? cpus != null : !CPUS_EDEFAULT.equals(cpus);
			case SessionPackage.LAUNCH__IOMMU:
				return iommu != IOMMU_EDEFAULT;
			case SessionPackage.LAUNCH__FIVE_LEVEL_PAGING:
				return fiveLevelPaging != FIVE_LEVEL_PAGING_EDEFAULT;
			case SessionPackage.LAUNCH__ACCELERATOR:
				return ACCELERATOR_EDEFAULT == null ? accelerator != null : !ACCELERATOR_EDEFAULT.equals(accelerator);
			case SessionPackage.LAUNCH__DISKS:
				return disks != null && !disks.isEmpty();
			case SessionPackage.LAUNCH__SHARES:
				return shares != null && !shares.isEmpty();
			case SessionPackage.LAUNCH__EXTRA:
				return EXTRA_EDEFAULT == null ? extra != null : !EXTRA_EDEFAULT.equals(extra);
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
		result.append(", memory: ");
		result.append(memory);
		result.append(", cpus: ");
		result.append(cpus);
		result.append(", iommu: ");
		result.append(iommu);
		result.append(", fiveLevelPaging: ");
		result.append(fiveLevelPaging);
		result.append(", accelerator: ");
		result.append(accelerator);
		result.append(", extra: ");
		result.append(extra);
		result.append(')');
		return result.toString();
	}

} //LaunchImpl
