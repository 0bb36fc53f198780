/**
 */
package org.folioscope.model.impl;

import java.time.Instant;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.folioscope.model.BaseAddress;
import org.folioscope.model.Finding;
import org.folioscope.model.FolioPackage;
import org.folioscope.model.Kernel;
import org.folioscope.model.KernelState;
import org.folioscope.model.MissingMember;
import org.folioscope.model.Mount;
import org.folioscope.model.SuperBlock;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Kernel</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.folioscope.model.impl.KernelImpl#getState <em>State</em>}</li>
 *   <li>{@link org.folioscope.model.impl.KernelImpl#getRelease <em>Release</em>}</li>
 *   <li>{@link org.folioscope.model.impl.KernelImpl#getBanner <em>Banner</em>}</li>
 *   <li>{@link org.folioscope.model.impl.KernelImpl#getBuildId <em>Build Id</em>}</li>
 *   <li>{@link org.folioscope.model.impl.KernelImpl#getCommandLine <em>Command Line</em>}</li>
 *   <li>{@link org.folioscope.model.impl.KernelImpl#getPagingLevels <em>Paging Levels</em>}</li>
 *   <li>{@link org.folioscope.model.impl.KernelImpl#getPageTableRoot <em>Page Table Root</em>}</li>
 *   <li>{@link org.folioscope.model.impl.KernelImpl#getBootTime <em>Boot Time</em>}</li>
 *   <li>{@link org.folioscope.model.impl.KernelImpl#getCaptureTime <em>Capture Time</em>}</li>
 *   <li>{@link org.folioscope.model.impl.KernelImpl#getSymbolsOrigin <em>Symbols Origin</em>}</li>
 *   <li>{@link org.folioscope.model.impl.KernelImpl#getTypesOrigin <em>Types Origin</em>}</li>
 *   <li>{@link org.folioscope.model.impl.KernelImpl#getBases <em>Bases</em>}</li>
 *   <li>{@link org.folioscope.model.impl.KernelImpl#getModules <em>Modules</em>}</li>
 *   <li>{@link org.folioscope.model.impl.KernelImpl#getSuperBlocks <em>Super Blocks</em>}</li>
 *   <li>{@link org.folioscope.model.impl.KernelImpl#getMounts <em>Mounts</em>}</li>
 *   <li>{@link org.folioscope.model.impl.KernelImpl#getMissing <em>Missing</em>}</li>
 *   <li>{@link org.folioscope.model.impl.KernelImpl#getFindings <em>Findings</em>}</li>
 * </ul>
 *
 * @generated
 */
public class KernelImpl extends MinimalEObjectImpl.Container implements Kernel {
	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final KernelState STATE_EDEFAULT = KernelState.LIVE;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected KernelState state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getRelease() <em>Release</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelease()
	 * @generated
	 * @ordered
	 */
	protected static final String RELEASE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRelease() <em>Release</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelease()
	 * @generated
	 * @ordered
	 */
	protected String release = RELEASE_EDEFAULT;

	/**
	 * The default value of the '{@link #getBanner() <em>Banner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBanner()
	 * @generated
	 * @ordered
	 */
	protected static final String BANNER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBanner() <em>Banner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBanner()
	 * @generated
	 * @ordered
	 */
	protected String banner = BANNER_EDEFAULT;

	/**
	 * The default value of the '{@link #getBuildId() <em>Build Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBuildId()
	 * @generated
	 * @ordered
	 */
	protected static final String BUILD_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBuildId() <em>Build Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBuildId()
	 * @generated
	 * @ordered
	 */
	protected String buildId = BUILD_ID_EDEFAULT;

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
	 * The default value of the '{@link #getPagingLevels() <em>Paging Levels</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPagingLevels()
	 * @generated
	 * @ordered
	 */
	protected static final int PAGING_LEVELS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getPagingLevels() <em>Paging Levels</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPagingLevels()
	 * @generated
	 * @ordered
	 */
	protected int pagingLevels = PAGING_LEVELS_EDEFAULT;

	/**
	 * The default value of the '{@link #getPageTableRoot() <em>Page Table Root</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPageTableRoot()
	 * @generated
	 * @ordered
	 */
	protected static final long PAGE_TABLE_ROOT_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getPageTableRoot() <em>Page Table Root</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPageTableRoot()
	 * @generated
	 * @ordered
	 */
	protected long pageTableRoot = PAGE_TABLE_ROOT_EDEFAULT;

	/**
	 * The default value of the '{@link #getBootTime() <em>Boot Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBootTime()
	 * @generated
	 * @ordered
	 */
	protected static final Instant BOOT_TIME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBootTime() <em>Boot Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBootTime()
	 * @generated
	 * @ordered
	 */
	protected Instant bootTime = BOOT_TIME_EDEFAULT;

	/**
	 * This is true if the Boot Time attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean bootTimeESet;

	/**
	 * The default value of the '{@link #getCaptureTime() <em>Capture Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCaptureTime()
	 * @generated
	 * @ordered
	 */
	protected static final Instant CAPTURE_TIME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCaptureTime() <em>Capture Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCaptureTime()
	 * @generated
	 * @ordered
	 */
	protected Instant captureTime = CAPTURE_TIME_EDEFAULT;

	/**
	 * This is true if the Capture Time attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean captureTimeESet;

	/**
	 * The default value of the '{@link #getSymbolsOrigin() <em>Symbols Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSymbolsOrigin()
	 * @generated
	 * @ordered
	 */
	protected static final String SYMBOLS_ORIGIN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSymbolsOrigin() <em>Symbols Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSymbolsOrigin()
	 * @generated
	 * @ordered
	 */
	protected String symbolsOrigin = SYMBOLS_ORIGIN_EDEFAULT;

	/**
	 * The default value of the '{@link #getTypesOrigin() <em>Types Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTypesOrigin()
	 * @generated
	 * @ordered
	 */
	protected static final String TYPES_ORIGIN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTypesOrigin() <em>Types Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTypesOrigin()
	 * @generated
	 * @ordered
	 */
	protected String typesOrigin = TYPES_ORIGIN_EDEFAULT;

	/**
	 * The cached value of the '{@link #getBases() <em>Bases</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBases()
	 * @generated
	 * @ordered
	 */
	protected EList<BaseAddress> bases;

	/**
	 * The cached value of the '{@link #getModules() <em>Modules</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModules()
	 * @generated
	 * @ordered
	 */
	protected EList<org.folioscope.model.Module> modules;

	/**
	 * The cached value of the '{@link #getSuperBlocks() <em>Super Blocks</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSuperBlocks()
	 * @generated
	 * @ordered
	 */
	protected EList<SuperBlock> superBlocks;

	/**
	 * The cached value of the '{@link #getMounts() <em>Mounts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMounts()
	 * @generated
	 * @ordered
	 */
	protected EList<Mount> mounts;

	/**
	 * The cached value of the '{@link #getMissing() <em>Missing</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMissing()
	 * @generated
	 * @ordered
	 */
	protected EList<MissingMember> missing;

	/**
	 * The cached value of the '{@link #getFindings() <em>Findings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFindings()
	 * @generated
	 * @ordered
	 */
	protected EList<Finding> findings;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public KernelImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return FolioPackage.Literals.KERNEL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public KernelState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(KernelState newState) {
		KernelState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FolioPackage.KERNEL__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRelease() {
		return release;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRelease(String newRelease) {
		String oldRelease = release;
		release = newRelease;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FolioPackage.KERNEL__RELEASE, oldRelease, release));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBanner() {
		return banner;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBanner(String newBanner) {
		String oldBanner = banner;
		banner = newBanner;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FolioPackage.KERNEL__BANNER, oldBanner, banner));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBuildId() {
		return buildId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBuildId(String newBuildId) {
		String oldBuildId = buildId;
		buildId = newBuildId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FolioPackage.KERNEL__BUILD_ID, oldBuildId, buildId));
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
			eNotify(new ENotificationImpl(this, Notification.SET, FolioPackage.KERNEL__COMMAND_LINE, oldCommandLine, commandLine));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPagingLevels() {
		return pagingLevels;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPagingLevels(int newPagingLevels) {
		int oldPagingLevels = pagingLevels;
		pagingLevels = newPagingLevels;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FolioPackage.KERNEL__PAGING_LEVELS, oldPagingLevels, pagingLevels));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getPageTableRoot() {
		return pageTableRoot;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPageTableRoot(long newPageTableRoot) {
		long oldPageTableRoot = pageTableRoot;
		pageTableRoot = newPageTableRoot;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FolioPackage.KERNEL__PAGE_TABLE_ROOT, oldPageTableRoot, pageTableRoot));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getBootTime() {
		return bootTime;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBootTime(Instant newBootTime) {
		Instant oldBootTime = bootTime;
		bootTime = newBootTime;
		boolean oldBootTimeESet = bootTimeESet;
		bootTimeESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FolioPackage.KERNEL__BOOT_TIME, oldBootTime, bootTime, !oldBootTimeESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetBootTime() {
		Instant oldBootTime = bootTime;
		boolean oldBootTimeESet = bootTimeESet;
		bootTime = BOOT_TIME_EDEFAULT;
		bootTimeESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, FolioPackage.KERNEL__BOOT_TIME, oldBootTime, BOOT_TIME_EDEFAULT, oldBootTimeESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetBootTime() {
		return bootTimeESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getCaptureTime() {
		return captureTime;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCaptureTime(Instant newCaptureTime) {
		Instant oldCaptureTime = captureTime;
		captureTime = newCaptureTime;
		boolean oldCaptureTimeESet = captureTimeESet;
		captureTimeESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FolioPackage.KERNEL__CAPTURE_TIME, oldCaptureTime, captureTime, !oldCaptureTimeESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetCaptureTime() {
		Instant oldCaptureTime = captureTime;
		boolean oldCaptureTimeESet = captureTimeESet;
		captureTime = CAPTURE_TIME_EDEFAULT;
		captureTimeESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, FolioPackage.KERNEL__CAPTURE_TIME, oldCaptureTime, CAPTURE_TIME_EDEFAULT, oldCaptureTimeESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetCaptureTime() {
		return captureTimeESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSymbolsOrigin() {
		return symbolsOrigin;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSymbolsOrigin(String newSymbolsOrigin) {
		String oldSymbolsOrigin = symbolsOrigin;
		symbolsOrigin = newSymbolsOrigin;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FolioPackage.KERNEL__SYMBOLS_ORIGIN, oldSymbolsOrigin, symbolsOrigin));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTypesOrigin() {
		return typesOrigin;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTypesOrigin(String newTypesOrigin) {
		String oldTypesOrigin = typesOrigin;
		typesOrigin = newTypesOrigin;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FolioPackage.KERNEL__TYPES_ORIGIN, oldTypesOrigin, typesOrigin));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<BaseAddress> getBases() {
		if (bases == null) {
			bases = new EObjectContainmentEList<BaseAddress>(BaseAddress.class, this, FolioPackage.KERNEL__BASES);
		}
		return bases;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<org.folioscope.model.Module> getModules() {
		if (modules == null) {
			modules = new EObjectContainmentEList<org.folioscope.model.Module>(org.folioscope.model.Module.class, this, FolioPackage.KERNEL__MODULES);
		}
		return modules;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SuperBlock> getSuperBlocks() {
		if (superBlocks == null) {
			superBlocks = new EObjectContainmentEList<SuperBlock>(SuperBlock.class, this, FolioPackage.KERNEL__SUPER_BLOCKS);
		}
		return superBlocks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Mount> getMounts() {
		if (mounts == null) {
			mounts = new EObjectContainmentEList<Mount>(Mount.class, this, FolioPackage.KERNEL__MOUNTS);
		}
		return mounts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<MissingMember> getMissing() {
		if (missing == null) {
			missing = new EObjectContainmentEList<MissingMember>(MissingMember.class, this, FolioPackage.KERNEL__MISSING);
		}
		return missing;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Finding> getFindings() {
		if (findings == null) {
			findings = new EObjectContainmentEList<Finding>(Finding.class, this, FolioPackage.KERNEL__FINDINGS);
		}
		return findings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case FolioPackage.KERNEL__BASES:
				return ((InternalEList<?>)getBases()).basicRemove(otherEnd, msgs);
			case FolioPackage.KERNEL__MODULES:
				return ((InternalEList<?>)getModules()).basicRemove(otherEnd, msgs);
			case FolioPackage.KERNEL__SUPER_BLOCKS:
				return ((InternalEList<?>)getSuperBlocks()).basicRemove(otherEnd, msgs);
			case FolioPackage.KERNEL__MOUNTS:
				return ((InternalEList<?>)getMounts()).basicRemove(otherEnd, msgs);
			case FolioPackage.KERNEL__MISSING:
				return ((InternalEList<?>)getMissing()).basicRemove(otherEnd, msgs);
			case FolioPackage.KERNEL__FINDINGS:
				return ((InternalEList<?>)getFindings()).basicRemove(otherEnd, msgs);
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
			case FolioPackage.KERNEL__STATE:
				return getState();
			case FolioPackage.KERNEL__RELEASE:
				return getRelease();
			case FolioPackage.KERNEL__BANNER:
				return getBanner();
			case FolioPackage.KERNEL__BUILD_ID:
				return getBuildId();
			case FolioPackage.KERNEL__COMMAND_LINE:
				return getCommandLine();
			case FolioPackage.KERNEL__PAGING_LEVELS:
				return getPagingLevels();
			case FolioPackage.KERNEL__PAGE_TABLE_ROOT:
				return getPageTableRoot();
			case FolioPackage.KERNEL__BOOT_TIME:
				return getBootTime();
			case FolioPackage.KERNEL__CAPTURE_TIME:
				return getCaptureTime();
			case FolioPackage.KERNEL__SYMBOLS_ORIGIN:
				return getSymbolsOrigin();
			case FolioPackage.KERNEL__TYPES_ORIGIN:
				return getTypesOrigin();
			case FolioPackage.KERNEL__BASES:
				return getBases();
			case FolioPackage.KERNEL__MODULES:
				return getModules();
			case FolioPackage.KERNEL__SUPER_BLOCKS:
				return getSuperBlocks();
			case FolioPackage.KERNEL__MOUNTS:
				return getMounts();
			case FolioPackage.KERNEL__MISSING:
				return getMissing();
			case FolioPackage.KERNEL__FINDINGS:
				return getFindings();
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
			case FolioPackage.KERNEL__STATE:
				setState((KernelState)newValue);
				return;
			case FolioPackage.KERNEL__RELEASE:
				setRelease((String)newValue);
				return;
			case FolioPackage.KERNEL__BANNER:
				setBanner((String)newValue);
				return;
			case FolioPackage.KERNEL__BUILD_ID:
				setBuildId((String)newValue);
				return;
			case FolioPackage.KERNEL__COMMAND_LINE:
				setCommandLine((String)newValue);
				return;
			case FolioPackage.KERNEL__PAGING_LEVELS:
				setPagingLevels((Integer)newValue);
				return;
			case FolioPackage.KERNEL__PAGE_TABLE_ROOT:
				setPageTableRoot((Long)newValue);
				return;
			case FolioPackage.KERNEL__BOOT_TIME:
				setBootTime((Instant)newValue);
				return;
			case FolioPackage.KERNEL__CAPTURE_TIME:
				setCaptureTime((Instant)newValue);
				return;
			case FolioPackage.KERNEL__SYMBOLS_ORIGIN:
				setSymbolsOrigin((String)newValue);
				return;
			case FolioPackage.KERNEL__TYPES_ORIGIN:
				setTypesOrigin((String)newValue);
				return;
			case FolioPackage.KERNEL__BASES:
				getBases().clear();
				getBases().addAll((Collection<? extends BaseAddress>)newValue);
				return;
			case FolioPackage.KERNEL__MODULES:
				getModules().clear();
				getModules().addAll((Collection<? extends org.folioscope.model.Module>)newValue);
				return;
			case FolioPackage.KERNEL__SUPER_BLOCKS:
				getSuperBlocks().clear();
				getSuperBlocks().addAll((Collection<? extends SuperBlock>)newValue);
				return;
			case FolioPackage.KERNEL__MOUNTS:
				getMounts().clear();
				getMounts().addAll((Collection<? extends Mount>)newValue);
				return;
			case FolioPackage.KERNEL__MISSING:
				getMissing().clear();
				getMissing().addAll((Collection<? extends MissingMember>)newValue);
				return;
			case FolioPackage.KERNEL__FINDINGS:
				getFindings().clear();
				getFindings().addAll((Collection<? extends Finding>)newValue);
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
			case FolioPackage.KERNEL__STATE:
				setState(STATE_EDEFAULT);
				return;
			case FolioPackage.KERNEL__RELEASE:
				setRelease(RELEASE_EDEFAULT);
				return;
			case FolioPackage.KERNEL__BANNER:
				setBanner(BANNER_EDEFAULT);
				return;
			case FolioPackage.KERNEL__BUILD_ID:
				setBuildId(BUILD_ID_EDEFAULT);
				return;
			case FolioPackage.KERNEL__COMMAND_LINE:
				setCommandLine(COMMAND_LINE_EDEFAULT);
				return;
			case FolioPackage.KERNEL__PAGING_LEVELS:
				setPagingLevels(PAGING_LEVELS_EDEFAULT);
				return;
			case FolioPackage.KERNEL__PAGE_TABLE_ROOT:
				setPageTableRoot(PAGE_TABLE_ROOT_EDEFAULT);
				return;
			case FolioPackage.KERNEL__BOOT_TIME:
				unsetBootTime();
				return;
			case FolioPackage.KERNEL__CAPTURE_TIME:
				unsetCaptureTime();
				return;
			case FolioPackage.KERNEL__SYMBOLS_ORIGIN:
				setSymbolsOrigin(SYMBOLS_ORIGIN_EDEFAULT);
				return;
			case FolioPackage.KERNEL__TYPES_ORIGIN:
				setTypesOrigin(TYPES_ORIGIN_EDEFAULT);
				return;
			case FolioPackage.KERNEL__BASES:
				getBases().clear();
				return;
			case FolioPackage.KERNEL__MODULES:
				getModules().clear();
				return;
			case FolioPackage.KERNEL__SUPER_BLOCKS:
				getSuperBlocks().clear();
				return;
			case FolioPackage.KERNEL__MOUNTS:
				getMounts().clear();
				return;
			case FolioPackage.KERNEL__MISSING:
				getMissing().clear();
				return;
			case FolioPackage.KERNEL__FINDINGS:
				getFindings().clear();
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
			case FolioPackage.KERNEL__STATE:
				return state != STATE_EDEFAULT;
			case FolioPackage.KERNEL__RELEASE:
				return RELEASE_EDEFAULT == null ? release != null : !RELEASE_EDEFAULT.equals(release);
			case FolioPackage.KERNEL__BANNER:
				return BANNER_EDEFAULT == null ? banner != null : !BANNER_EDEFAULT.equals(banner);
			case FolioPackage.KERNEL__BUILD_ID:
				return BUILD_ID_EDEFAULT == null ? buildId != null : !BUILD_ID_EDEFAULT.equals(buildId);
			case FolioPackage.KERNEL__COMMAND_LINE:
				return COMMAND_LINE_EDEFAULT == null ? commandLine != null : !COMMAND_LINE_EDEFAULT.equals(commandLine);
			case FolioPackage.KERNEL__PAGING_LEVELS:
				return pagingLevels != PAGING_LEVELS_EDEFAULT;
			case FolioPackage.KERNEL__PAGE_TABLE_ROOT:
				return pageTableRoot != PAGE_TABLE_ROOT_EDEFAULT;
			case FolioPackage.KERNEL__BOOT_TIME:
				return isSetBootTime();
			case FolioPackage.KERNEL__CAPTURE_TIME:
				return isSetCaptureTime();
			case FolioPackage.KERNEL__SYMBOLS_ORIGIN:
				return SYMBOLS_ORIGIN_EDEFAULT == null ? symbolsOrigin != null : !SYMBOLS_ORIGIN_EDEFAULT.equals(symbolsOrigin);
			case FolioPackage.KERNEL__TYPES_ORIGIN:
				return TYPES_ORIGIN_EDEFAULT == null ? typesOrigin != null : !TYPES_ORIGIN_EDEFAULT.equals(typesOrigin);
			case FolioPackage.KERNEL__BASES:
				return bases != null && !bases.isEmpty();
			case FolioPackage.KERNEL__MODULES:
				return modules != null && !modules.isEmpty();
			case FolioPackage.KERNEL__SUPER_BLOCKS:
				return superBlocks != null && !superBlocks.isEmpty();
			case FolioPackage.KERNEL__MOUNTS:
				return mounts != null && !mounts.isEmpty();
			case FolioPackage.KERNEL__MISSING:
				return missing != null && !missing.isEmpty();
			case FolioPackage.KERNEL__FINDINGS:
				return findings != null && !findings.isEmpty();
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
		result.append(" (state: ");
		result.append(state);
		result.append(", release: ");
		result.append(release);
		result.append(", banner: ");
		result.append(banner);
		result.append(", buildId: ");
		result.append(buildId);
		result.append(", commandLine: ");
		result.append(commandLine);
		result.append(", pagingLevels: ");
		result.append(pagingLevels);
		result.append(", pageTableRoot: ");
		result.append(pageTableRoot);
		result.append(", bootTime: ");
		if (bootTimeESet) result.append(bootTime); else result.append("<unset>");
		result.append(", captureTime: ");
		if (captureTimeESet) result.append(captureTime); else result.append("<unset>");
		result.append(", symbolsOrigin: ");
		result.append(symbolsOrigin);
		result.append(", typesOrigin: ");
		result.append(typesOrigin);
		result.append(')');
		return result.toString();
	}

} //KernelImpl
