/**
 */
package org.folioscope.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentWithInverseEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.folioscope.model.Dentry;
import org.folioscope.model.FolioPackage;
import org.folioscope.model.Inode;
import org.folioscope.model.SuperBlock;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Super Block</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.folioscope.model.impl.SuperBlockImpl#getAddress <em>Address</em>}</li>
 *   <li>{@link org.folioscope.model.impl.SuperBlockImpl#getFstype <em>Fstype</em>}</li>
 *   <li>{@link org.folioscope.model.impl.SuperBlockImpl#getDev <em>Dev</em>}</li>
 *   <li>{@link org.folioscope.model.impl.SuperBlockImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.folioscope.model.impl.SuperBlockImpl#getMagic <em>Magic</em>}</li>
 *   <li>{@link org.folioscope.model.impl.SuperBlockImpl#getFlags <em>Flags</em>}</li>
 *   <li>{@link org.folioscope.model.impl.SuperBlockImpl#getBlockSize <em>Block Size</em>}</li>
 *   <li>{@link org.folioscope.model.impl.SuperBlockImpl#getFrozen <em>Frozen</em>}</li>
 *   <li>{@link org.folioscope.model.impl.SuperBlockImpl#getActive <em>Active</em>}</li>
 *   <li>{@link org.folioscope.model.impl.SuperBlockImpl#getInodeCount <em>Inode Count</em>}</li>
 *   <li>{@link org.folioscope.model.impl.SuperBlockImpl#getRootAddress <em>Root Address</em>}</li>
 *   <li>{@link org.folioscope.model.impl.SuperBlockImpl#getRoot <em>Root</em>}</li>
 *   <li>{@link org.folioscope.model.impl.SuperBlockImpl#getInodes <em>Inodes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SuperBlockImpl extends MinimalEObjectImpl.Container implements SuperBlock {
	/**
	 * The default value of the '{@link #getAddress() <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddress()
	 * @generated
	 * @ordered
	 */
	protected static final long ADDRESS_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getAddress() <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddress()
	 * @generated
	 * @ordered
	 */
	protected long address = ADDRESS_EDEFAULT;

	/**
	 * The default value of the '{@link #getFstype() <em>Fstype</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFstype()
	 * @generated
	 * @ordered
	 */
	protected static final String FSTYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFstype() <em>Fstype</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFstype()
	 * @generated
	 * @ordered
	 */
	protected String fstype = FSTYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDev() <em>Dev</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDev()
	 * @generated
	 * @ordered
	 */
	protected static final int DEV_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getDev() <em>Dev</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDev()
	 * @generated
	 * @ordered
	 */
	protected int dev = DEV_EDEFAULT;

	/**
	 * The default value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected static final String ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected String id = ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getMagic() <em>Magic</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMagic()
	 * @generated
	 * @ordered
	 */
	protected static final long MAGIC_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getMagic() <em>Magic</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMagic()
	 * @generated
	 * @ordered
	 */
	protected long magic = MAGIC_EDEFAULT;

	/**
	 * This is true if the Magic attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean magicESet;

	/**
	 * The default value of the '{@link #getFlags() <em>Flags</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFlags()
	 * @generated
	 * @ordered
	 */
	protected static final String FLAGS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFlags() <em>Flags</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFlags()
	 * @generated
	 * @ordered
	 */
	protected String flags = FLAGS_EDEFAULT;

	/**
	 * The default value of the '{@link #getBlockSize() <em>Block Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBlockSize()
	 * @generated
	 * @ordered
	 */
	protected static final long BLOCK_SIZE_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getBlockSize() <em>Block Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBlockSize()
	 * @generated
	 * @ordered
	 */
	protected long blockSize = BLOCK_SIZE_EDEFAULT;

	/**
	 * This is true if the Block Size attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean blockSizeESet;

	/**
	 * The default value of the '{@link #getFrozen() <em>Frozen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrozen()
	 * @generated
	 * @ordered
	 */
	protected static final String FROZEN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFrozen() <em>Frozen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrozen()
	 * @generated
	 * @ordered
	 */
	protected String frozen = FROZEN_EDEFAULT;

	/**
	 * This is true if the Frozen attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean frozenESet;

	/**
	 * The default value of the '{@link #getActive() <em>Active</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActive()
	 * @generated
	 * @ordered
	 */
	protected static final long ACTIVE_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getActive() <em>Active</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActive()
	 * @generated
	 * @ordered
	 */
	protected long active = ACTIVE_EDEFAULT;

	/**
	 * This is true if the Active attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean activeESet;

	/**
	 * The default value of the '{@link #getInodeCount() <em>Inode Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInodeCount()
	 * @generated
	 * @ordered
	 */
	protected static final long INODE_COUNT_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getInodeCount() <em>Inode Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInodeCount()
	 * @generated
	 * @ordered
	 */
	protected long inodeCount = INODE_COUNT_EDEFAULT;

	/**
	 * This is true if the Inode Count attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean inodeCountESet;

	/**
	 * The default value of the '{@link #getRootAddress() <em>Root Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRootAddress()
	 * @generated
	 * @ordered
	 */
	protected static final long ROOT_ADDRESS_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getRootAddress() <em>Root Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRootAddress()
	 * @generated
	 * @ordered
	 */
	protected long rootAddress = ROOT_ADDRESS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRoot() <em>Root</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRoot()
	 * @generated
	 * @ordered
	 */
	protected Dentry root;

	/**
	 * The cached value of the '{@link #getInodes() <em>Inodes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInodes()
	 * @generated
	 * @ordered
	 */
	protected EList<Inode> inodes;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SuperBlockImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return FolioPackage.Literals.SUPER_BLOCK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getAddress() {
		return address;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAddress(long newAddress) {
		long oldAddress = address;
		address = newAddress;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FolioPackage.SUPER_BLOCK__ADDRESS, oldAddress, address));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFstype() {
		return fstype;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFstype(String newFstype) {
		String oldFstype = fstype;
		fstype = newFstype;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FolioPackage.SUPER_BLOCK__FSTYPE, oldFstype, fstype));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getDev() {
		return dev;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDev(int newDev) {
		int oldDev = dev;
		dev = newDev;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FolioPackage.SUPER_BLOCK__DEV, oldDev, dev));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getId() {
		return id;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(String newId) {
		String oldId = id;
		id = newId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FolioPackage.SUPER_BLOCK__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getMagic() {
		return magic;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMagic(long newMagic) {
		long oldMagic = magic;
		magic = newMagic;
		boolean oldMagicESet = magicESet;
		magicESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FolioPackage.SUPER_BLOCK__MAGIC, oldMagic, magic, !oldMagicESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetMagic() {
		long oldMagic = magic;
		boolean oldMagicESet = magicESet;
		magic = MAGIC_EDEFAULT;
		magicESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, FolioPackage.SUPER_BLOCK__MAGIC, oldMagic, MAGIC_EDEFAULT, oldMagicESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetMagic() {
		return magicESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFlags() {
		return flags;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFlags(String newFlags) {
		String oldFlags = flags;
		flags = newFlags;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FolioPackage.SUPER_BLOCK__FLAGS, oldFlags, flags));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getBlockSize() {
		return blockSize;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBlockSize(long newBlockSize) {
		long oldBlockSize = blockSize;
		blockSize = newBlockSize;
		boolean oldBlockSizeESet = blockSizeESet;
		blockSizeESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FolioPackage.SUPER_BLOCK__BLOCK_SIZE, oldBlockSize, blockSize, !oldBlockSizeESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetBlockSize() {
		long oldBlockSize = blockSize;
		boolean oldBlockSizeESet = blockSizeESet;
		blockSize = BLOCK_SIZE_EDEFAULT;
		blockSizeESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, FolioPackage.SUPER_BLOCK__BLOCK_SIZE, oldBlockSize, BLOCK_SIZE_EDEFAULT, oldBlockSizeESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetBlockSize() {
		return blockSizeESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFrozen() {
		return frozen;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFrozen(String newFrozen) {
		String oldFrozen = frozen;
		frozen = newFrozen;
		boolean oldFrozenESet = frozenESet;
		frozenESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FolioPackage.SUPER_BLOCK__FROZEN, oldFrozen, frozen, !oldFrozenESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetFrozen() {
		String oldFrozen = frozen;
		boolean oldFrozenESet = frozenESet;
		frozen = FROZEN_EDEFAULT;
		frozenESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, FolioPackage.SUPER_BLOCK__FROZEN, oldFrozen, FROZEN_EDEFAULT, oldFrozenESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetFrozen() {
		return frozenESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getActive() {
		return active;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setActive(long newActive) {
		long oldActive = active;
		active = newActive;
		boolean oldActiveESet = activeESet;
		activeESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FolioPackage.SUPER_BLOCK__ACTIVE, oldActive, active, !oldActiveESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetActive() {
		long oldActive = active;
		boolean oldActiveESet = activeESet;
		active = ACTIVE_EDEFAULT;
		activeESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, FolioPackage.SUPER_BLOCK__ACTIVE, oldActive, ACTIVE_EDEFAULT, oldActiveESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetActive() {
		return activeESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getInodeCount() {
		return inodeCount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInodeCount(long newInodeCount) {
		long oldInodeCount = inodeCount;
		inodeCount = newInodeCount;
		boolean oldInodeCountESet = inodeCountESet;
		inodeCountESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FolioPackage.SUPER_BLOCK__INODE_COUNT, oldInodeCount, inodeCount, !oldInodeCountESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetInodeCount() {
		long oldInodeCount = inodeCount;
		boolean oldInodeCountESet = inodeCountESet;
		inodeCount = INODE_COUNT_EDEFAULT;
		inodeCountESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, FolioPackage.SUPER_BLOCK__INODE_COUNT, oldInodeCount, INODE_COUNT_EDEFAULT, oldInodeCountESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetInodeCount() {
		return inodeCountESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getRootAddress() {
		return rootAddress;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRootAddress(long newRootAddress) {
		long oldRootAddress = rootAddress;
		rootAddress = newRootAddress;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FolioPackage.SUPER_BLOCK__ROOT_ADDRESS, oldRootAddress, rootAddress));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Dentry getRoot() {
		return root;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetRoot(Dentry newRoot, NotificationChain msgs) {
		Dentry oldRoot = root;
		root = newRoot;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, FolioPackage.SUPER_BLOCK__ROOT, oldRoot, newRoot);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRoot(Dentry newRoot) {
		if (newRoot != root) {
			NotificationChain msgs = null;
			if (root != null)
				msgs = ((InternalEObject)root).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - FolioPackage.SUPER_BLOCK__ROOT, null, msgs);
			if (newRoot != null)
				msgs = ((InternalEObject)newRoot).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - FolioPackage.SUPER_BLOCK__ROOT, null, msgs);
			msgs = basicSetRoot(newRoot, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FolioPackage.SUPER_BLOCK__ROOT, newRoot, newRoot));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Inode> getInodes() {
		if (inodes == null) {
			inodes = new EObjectContainmentWithInverseEList<Inode>(Inode.class, this, FolioPackage.SUPER_BLOCK__INODES, FolioPackage.INODE__SUPER_BLOCK);
		}
		return inodes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case FolioPackage.SUPER_BLOCK__INODES:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getInodes()).basicAdd(otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case FolioPackage.SUPER_BLOCK__ROOT:
				return basicSetRoot(null, msgs);
			case FolioPackage.SUPER_BLOCK__INODES:
				return ((InternalEList<?>)getInodes()).basicRemove(otherEnd, msgs);
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
			case FolioPackage.SUPER_BLOCK__ADDRESS:
				return getAddress();
			case FolioPackage.SUPER_BLOCK__FSTYPE:
				return getFstype();
			case FolioPackage.SUPER_BLOCK__DEV:
				return getDev();
			case FolioPackage.SUPER_BLOCK__ID:
				return getId();
			case FolioPackage.SUPER_BLOCK__MAGIC:
				return getMagic();
			case FolioPackage.SUPER_BLOCK__FLAGS:
				return getFlags();
			case FolioPackage.SUPER_BLOCK__BLOCK_SIZE:
				return getBlockSize();
			case FolioPackage.SUPER_BLOCK__FROZEN:
				return getFrozen();
			case FolioPackage.SUPER_BLOCK__ACTIVE:
				return getActive();
			case FolioPackage.SUPER_BLOCK__INODE_COUNT:
				return getInodeCount();
			case FolioPackage.SUPER_BLOCK__ROOT_ADDRESS:
				return getRootAddress();
			case FolioPackage.SUPER_BLOCK__ROOT:
				return getRoot();
			case FolioPackage.SUPER_BLOCK__INODES:
				return getInodes();
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
			case FolioPackage.SUPER_BLOCK__ADDRESS:
				setAddress((Long)newValue);
				return;
			case FolioPackage.SUPER_BLOCK__FSTYPE:
				setFstype((String)newValue);
				return;
			case FolioPackage.SUPER_BLOCK__DEV:
				setDev((Integer)newValue);
				return;
			case FolioPackage.SUPER_BLOCK__ID:
				setId((String)newValue);
				return;
			case FolioPackage.SUPER_BLOCK__MAGIC:
				setMagic((Long)newValue);
				return;
			case FolioPackage.SUPER_BLOCK__FLAGS:
				setFlags((String)newValue);
				return;
			case FolioPackage.SUPER_BLOCK__BLOCK_SIZE:
				setBlockSize((Long)newValue);
				return;
			case FolioPackage.SUPER_BLOCK__FROZEN:
				setFrozen((String)newValue);
				return;
			case FolioPackage.SUPER_BLOCK__ACTIVE:
				setActive((Long)newValue);
				return;
			case FolioPackage.SUPER_BLOCK__INODE_COUNT:
				setInodeCount((Long)newValue);
				return;
			case FolioPackage.SUPER_BLOCK__ROOT_ADDRESS:
				setRootAddress((Long)newValue);
				return;
			case FolioPackage.SUPER_BLOCK__ROOT:
				setRoot((Dentry)newValue);
				return;
			case FolioPackage.SUPER_BLOCK__INODES:
				getInodes().clear();
				getInodes().addAll((Collection<? extends Inode>)newValue);
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
			case FolioPackage.SUPER_BLOCK__ADDRESS:
				setAddress(ADDRESS_EDEFAULT);
				return;
			case FolioPackage.SUPER_BLOCK__FSTYPE:
				setFstype(FSTYPE_EDEFAULT);
				return;
			case FolioPackage.SUPER_BLOCK__DEV:
				setDev(DEV_EDEFAULT);
				return;
			case FolioPackage.SUPER_BLOCK__ID:
				setId(ID_EDEFAULT);
				return;
			case FolioPackage.SUPER_BLOCK__MAGIC:
				unsetMagic();
				return;
			case FolioPackage.SUPER_BLOCK__FLAGS:
				setFlags(FLAGS_EDEFAULT);
				return;
			case FolioPackage.SUPER_BLOCK__BLOCK_SIZE:
				unsetBlockSize();
				return;
			case FolioPackage.SUPER_BLOCK__FROZEN:
				unsetFrozen();
				return;
			case FolioPackage.SUPER_BLOCK__ACTIVE:
				unsetActive();
				return;
			case FolioPackage.SUPER_BLOCK__INODE_COUNT:
				unsetInodeCount();
				return;
			case FolioPackage.SUPER_BLOCK__ROOT_ADDRESS:
				setRootAddress(ROOT_ADDRESS_EDEFAULT);
				return;
			case FolioPackage.SUPER_BLOCK__ROOT:
				setRoot((Dentry)null);
				return;
			case FolioPackage.SUPER_BLOCK__INODES:
				getInodes().clear();
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
			case FolioPackage.SUPER_BLOCK__ADDRESS:
				return address != ADDRESS_EDEFAULT;
			case FolioPackage.SUPER_BLOCK__FSTYPE:
				return FSTYPE_EDEFAULT == null ? fstype != null : !FSTYPE_EDEFAULT.equals(fstype);
			case FolioPackage.SUPER_BLOCK__DEV:
				return dev != DEV_EDEFAULT;
			case FolioPackage.SUPER_BLOCK__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case FolioPackage.SUPER_BLOCK__MAGIC:
				return isSetMagic();
			case FolioPackage.SUPER_BLOCK__FLAGS:
				return FLAGS_EDEFAULT == null ? flags != null : !FLAGS_EDEFAULT.equals(flags);
			case FolioPackage.SUPER_BLOCK__BLOCK_SIZE:
				return isSetBlockSize();
			case FolioPackage.SUPER_BLOCK__FROZEN:
				return isSetFrozen();
			case FolioPackage.SUPER_BLOCK__ACTIVE:
				return isSetActive();
			case FolioPackage.SUPER_BLOCK__INODE_COUNT:
				return isSetInodeCount();
			case FolioPackage.SUPER_BLOCK__ROOT_ADDRESS:
				return rootAddress != ROOT_ADDRESS_EDEFAULT;
			case FolioPackage.SUPER_BLOCK__ROOT:
				return root != null;
			case FolioPackage.SUPER_BLOCK__INODES:
				return inodes != null && !inodes.isEmpty();
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
		result.append(" (address: ");
		result.append(address);
		result.append(", fstype: ");
		result.append(fstype);
		result.append(", dev: ");
		result.append(dev);
		result.append(", id: ");
		result.append(id);
		result.append(", magic: ");
		if (magicESet) result.append(magic); else result.append("<unset>");
		result.append(", flags: ");
		result.append(flags);
		result.append(", blockSize: ");
		if (blockSizeESet) result.append(blockSize); else result.append("<unset>");
		result.append(", frozen: ");
		if (frozenESet) result.append(frozen); else result.append("<unset>");
		result.append(", active: ");
		if (activeESet) result.append(active); else result.append("<unset>");
		result.append(", inodeCount: ");
		if (inodeCountESet) result.append(inodeCount); else result.append("<unset>");
		result.append(", rootAddress: ");
		result.append(rootAddress);
		result.append(')');
		return result.toString();
	}

} //SuperBlockImpl
