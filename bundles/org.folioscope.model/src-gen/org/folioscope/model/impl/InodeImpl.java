/**
 */
package org.folioscope.model.impl;

import java.time.Instant;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EcoreUtil;

import org.folioscope.model.FolioPackage;
import org.folioscope.model.Inode;
import org.folioscope.model.PageCache;
import org.folioscope.model.SuperBlock;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Inode</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.folioscope.model.impl.InodeImpl#getAddress <em>Address</em>}</li>
 *   <li>{@link org.folioscope.model.impl.InodeImpl#getIno <em>Ino</em>}</li>
 *   <li>{@link org.folioscope.model.impl.InodeImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.folioscope.model.impl.InodeImpl#getMode <em>Mode</em>}</li>
 *   <li>{@link org.folioscope.model.impl.InodeImpl#getNlink <em>Nlink</em>}</li>
 *   <li>{@link org.folioscope.model.impl.InodeImpl#getUid <em>Uid</em>}</li>
 *   <li>{@link org.folioscope.model.impl.InodeImpl#getGid <em>Gid</em>}</li>
 *   <li>{@link org.folioscope.model.impl.InodeImpl#getRdev <em>Rdev</em>}</li>
 *   <li>{@link org.folioscope.model.impl.InodeImpl#getSize <em>Size</em>}</li>
 *   <li>{@link org.folioscope.model.impl.InodeImpl#getBlocks <em>Blocks</em>}</li>
 *   <li>{@link org.folioscope.model.impl.InodeImpl#getState <em>State</em>}</li>
 *   <li>{@link org.folioscope.model.impl.InodeImpl#getReferences <em>References</em>}</li>
 *   <li>{@link org.folioscope.model.impl.InodeImpl#getNrpages <em>Nrpages</em>}</li>
 *   <li>{@link org.folioscope.model.impl.InodeImpl#getDirtyPages <em>Dirty Pages</em>}</li>
 *   <li>{@link org.folioscope.model.impl.InodeImpl#getWritebackPages <em>Writeback Pages</em>}</li>
 *   <li>{@link org.folioscope.model.impl.InodeImpl#getAccessed <em>Accessed</em>}</li>
 *   <li>{@link org.folioscope.model.impl.InodeImpl#getModified <em>Modified</em>}</li>
 *   <li>{@link org.folioscope.model.impl.InodeImpl#getChanged <em>Changed</em>}</li>
 *   <li>{@link org.folioscope.model.impl.InodeImpl#getPath <em>Path</em>}</li>
 *   <li>{@link org.folioscope.model.impl.InodeImpl#getMappingAddress <em>Mapping Address</em>}</li>
 *   <li>{@link org.folioscope.model.impl.InodeImpl#getOperations <em>Operations</em>}</li>
 *   <li>{@link org.folioscope.model.impl.InodeImpl#getFileOperations <em>File Operations</em>}</li>
 *   <li>{@link org.folioscope.model.impl.InodeImpl#getSuperBlock <em>Super Block</em>}</li>
 *   <li>{@link org.folioscope.model.impl.InodeImpl#getPageCache <em>Page Cache</em>}</li>
 * </ul>
 *
 * @generated
 */
public class InodeImpl extends MinimalEObjectImpl.Container implements Inode {
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
	 * The default value of the '{@link #getIno() <em>Ino</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIno()
	 * @generated
	 * @ordered
	 */
	protected static final long INO_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getIno() <em>Ino</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIno()
	 * @generated
	 * @ordered
	 */
	protected long ino = INO_EDEFAULT;

	/**
	 * The default value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected static final String TYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected String type = TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMode() <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMode()
	 * @generated
	 * @ordered
	 */
	protected static final int MODE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getMode() <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMode()
	 * @generated
	 * @ordered
	 */
	protected int mode = MODE_EDEFAULT;

	/**
	 * The default value of the '{@link #getNlink() <em>Nlink</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNlink()
	 * @generated
	 * @ordered
	 */
	protected static final long NLINK_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getNlink() <em>Nlink</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNlink()
	 * @generated
	 * @ordered
	 */
	protected long nlink = NLINK_EDEFAULT;

	/**
	 * The default value of the '{@link #getUid() <em>Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUid()
	 * @generated
	 * @ordered
	 */
	protected static final long UID_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getUid() <em>Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUid()
	 * @generated
	 * @ordered
	 */
	protected long uid = UID_EDEFAULT;

	/**
	 * The default value of the '{@link #getGid() <em>Gid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGid()
	 * @generated
	 * @ordered
	 */
	protected static final long GID_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getGid() <em>Gid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGid()
	 * @generated
	 * @ordered
	 */
	protected long gid = GID_EDEFAULT;

	/**
	 * The default value of the '{@link #getRdev() <em>Rdev</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRdev()
	 * @generated
	 * @ordered
	 */
	protected static final int RDEV_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getRdev() <em>Rdev</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRdev()
	 * @generated
	 * @ordered
	 */
	protected int rdev = RDEV_EDEFAULT;

	/**
	 * This is true if the Rdev attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean rdevESet;

	/**
	 * The default value of the '{@link #getSize() <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSize()
	 * @generated
	 * @ordered
	 */
	protected static final long SIZE_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getSize() <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSize()
	 * @generated
	 * @ordered
	 */
	protected long size = SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #getBlocks() <em>Blocks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBlocks()
	 * @generated
	 * @ordered
	 */
	protected static final long BLOCKS_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getBlocks() <em>Blocks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBlocks()
	 * @generated
	 * @ordered
	 */
	protected long blocks = BLOCKS_EDEFAULT;

	/**
	 * This is true if the Blocks attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean blocksESet;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final String STATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected String state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getReferences() <em>References</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReferences()
	 * @generated
	 * @ordered
	 */
	protected static final long REFERENCES_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getReferences() <em>References</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReferences()
	 * @generated
	 * @ordered
	 */
	protected long references = REFERENCES_EDEFAULT;

	/**
	 * This is true if the References attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean referencesESet;

	/**
	 * The default value of the '{@link #getNrpages() <em>Nrpages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNrpages()
	 * @generated
	 * @ordered
	 */
	protected static final long NRPAGES_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getNrpages() <em>Nrpages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNrpages()
	 * @generated
	 * @ordered
	 */
	protected long nrpages = NRPAGES_EDEFAULT;

	/**
	 * The default value of the '{@link #getDirtyPages() <em>Dirty Pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDirtyPages()
	 * @generated
	 * @ordered
	 */
	protected static final long DIRTY_PAGES_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getDirtyPages() <em>Dirty Pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDirtyPages()
	 * @generated
	 * @ordered
	 */
	protected long dirtyPages = DIRTY_PAGES_EDEFAULT;

	/**
	 * This is true if the Dirty Pages attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean dirtyPagesESet;

	/**
	 * The default value of the '{@link #getWritebackPages() <em>Writeback Pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWritebackPages()
	 * @generated
	 * @ordered
	 */
	protected static final long WRITEBACK_PAGES_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getWritebackPages() <em>Writeback Pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWritebackPages()
	 * @generated
	 * @ordered
	 */
	protected long writebackPages = WRITEBACK_PAGES_EDEFAULT;

	/**
	 * This is true if the Writeback Pages attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean writebackPagesESet;

	/**
	 * The default value of the '{@link #getAccessed() <em>Accessed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccessed()
	 * @generated
	 * @ordered
	 */
	protected static final Instant ACCESSED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAccessed() <em>Accessed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccessed()
	 * @generated
	 * @ordered
	 */
	protected Instant accessed = ACCESSED_EDEFAULT;

	/**
	 * This is true if the Accessed attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean accessedESet;

	/**
	 * The default value of the '{@link #getModified() <em>Modified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModified()
	 * @generated
	 * @ordered
	 */
	protected static final Instant MODIFIED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getModified() <em>Modified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModified()
	 * @generated
	 * @ordered
	 */
	protected Instant modified = MODIFIED_EDEFAULT;

	/**
	 * This is true if the Modified attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean modifiedESet;

	/**
	 * The default value of the '{@link #getChanged() <em>Changed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChanged()
	 * @generated
	 * @ordered
	 */
	protected static final Instant CHANGED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getChanged() <em>Changed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChanged()
	 * @generated
	 * @ordered
	 */
	protected Instant changed = CHANGED_EDEFAULT;

	/**
	 * This is true if the Changed attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean changedESet;

	/**
	 * The default value of the '{@link #getPath() <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPath()
	 * @generated
	 * @ordered
	 */
	protected static final String PATH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPath() <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPath()
	 * @generated
	 * @ordered
	 */
	protected String path = PATH_EDEFAULT;

	/**
	 * The default value of the '{@link #getMappingAddress() <em>Mapping Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMappingAddress()
	 * @generated
	 * @ordered
	 */
	protected static final long MAPPING_ADDRESS_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getMappingAddress() <em>Mapping Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMappingAddress()
	 * @generated
	 * @ordered
	 */
	protected long mappingAddress = MAPPING_ADDRESS_EDEFAULT;

	/**
	 * The default value of the '{@link #getOperations() <em>Operations</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOperations()
	 * @generated
	 * @ordered
	 */
	protected static final String OPERATIONS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOperations() <em>Operations</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOperations()
	 * @generated
	 * @ordered
	 */
	protected String operations = OPERATIONS_EDEFAULT;

	/**
	 * This is true if the Operations attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean operationsESet;

	/**
	 * The default value of the '{@link #getFileOperations() <em>File Operations</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFileOperations()
	 * @generated
	 * @ordered
	 */
	protected static final String FILE_OPERATIONS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFileOperations() <em>File Operations</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFileOperations()
	 * @generated
	 * @ordered
	 */
	protected String fileOperations = FILE_OPERATIONS_EDEFAULT;

	/**
	 * This is true if the File Operations attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean fileOperationsESet;

	/**
	 * The cached value of the '{@link #getPageCache() <em>Page Cache</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPageCache()
	 * @generated
	 * @ordered
	 */
	protected PageCache pageCache;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public InodeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return FolioPackage.Literals.INODE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, FolioPackage.INODE__ADDRESS, oldAddress, address));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getIno() {
		return ino;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIno(long newIno) {
		long oldIno = ino;
		ino = newIno;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FolioPackage.INODE__INO, oldIno, ino));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getType() {
		return type;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setType(String newType) {
		String oldType = type;
		type = newType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FolioPackage.INODE__TYPE, oldType, type));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMode() {
		return mode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMode(int newMode) {
		int oldMode = mode;
		mode = newMode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FolioPackage.INODE__MODE, oldMode, mode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getNlink() {
		return nlink;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNlink(long newNlink) {
		long oldNlink = nlink;
		nlink = newNlink;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FolioPackage.INODE__NLINK, oldNlink, nlink));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getUid() {
		return uid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUid(long newUid) {
		long oldUid = uid;
		uid = newUid;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FolioPackage.INODE__UID, oldUid, uid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getGid() {
		return gid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGid(long newGid) {
		long oldGid = gid;
		gid = newGid;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FolioPackage.INODE__GID, oldGid, gid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRdev() {
		return rdev;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRdev(int newRdev) {
		int oldRdev = rdev;
		rdev = newRdev;
		boolean oldRdevESet = rdevESet;
		rdevESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FolioPackage.INODE__RDEV, oldRdev, rdev, !oldRdevESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetRdev() {
		int oldRdev = rdev;
		boolean oldRdevESet = rdevESet;
		rdev = RDEV_EDEFAULT;
		rdevESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, FolioPackage.INODE__RDEV, oldRdev, RDEV_EDEFAULT, oldRdevESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetRdev() {
		return rdevESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getSize() {
		return size;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSize(long newSize) {
		long oldSize = size;
		size = newSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FolioPackage.INODE__SIZE, oldSize, size));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getBlocks() {
		return blocks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBlocks(long newBlocks) {
		long oldBlocks = blocks;
		blocks = newBlocks;
		boolean oldBlocksESet = blocksESet;
		blocksESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FolioPackage.INODE__BLOCKS, oldBlocks, blocks, !oldBlocksESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetBlocks() {
		long oldBlocks = blocks;
		boolean oldBlocksESet = blocksESet;
		blocks = BLOCKS_EDEFAULT;
		blocksESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, FolioPackage.INODE__BLOCKS, oldBlocks, BLOCKS_EDEFAULT, oldBlocksESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetBlocks() {
		return blocksESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(String newState) {
		String oldState = state;
		state = newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FolioPackage.INODE__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getReferences() {
		return references;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReferences(long newReferences) {
		long oldReferences = references;
		references = newReferences;
		boolean oldReferencesESet = referencesESet;
		referencesESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FolioPackage.INODE__REFERENCES, oldReferences, references, !oldReferencesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetReferences() {
		long oldReferences = references;
		boolean oldReferencesESet = referencesESet;
		references = REFERENCES_EDEFAULT;
		referencesESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, FolioPackage.INODE__REFERENCES, oldReferences, REFERENCES_EDEFAULT, oldReferencesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetReferences() {
		return referencesESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getNrpages() {
		return nrpages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNrpages(long newNrpages) {
		long oldNrpages = nrpages;
		nrpages = newNrpages;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FolioPackage.INODE__NRPAGES, oldNrpages, nrpages));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getDirtyPages() {
		return dirtyPages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDirtyPages(long newDirtyPages) {
		long oldDirtyPages = dirtyPages;
		dirtyPages = newDirtyPages;
		boolean oldDirtyPagesESet = dirtyPagesESet;
		dirtyPagesESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FolioPackage.INODE__DIRTY_PAGES, oldDirtyPages, dirtyPages, !oldDirtyPagesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetDirtyPages() {
		long oldDirtyPages = dirtyPages;
		boolean oldDirtyPagesESet = dirtyPagesESet;
		dirtyPages = DIRTY_PAGES_EDEFAULT;
		dirtyPagesESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, FolioPackage.INODE__DIRTY_PAGES, oldDirtyPages, DIRTY_PAGES_EDEFAULT, oldDirtyPagesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetDirtyPages() {
		return dirtyPagesESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getWritebackPages() {
		return writebackPages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWritebackPages(long newWritebackPages) {
		long oldWritebackPages = writebackPages;
		writebackPages = newWritebackPages;
		boolean oldWritebackPagesESet = writebackPagesESet;
		writebackPagesESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FolioPackage.INODE__WRITEBACK_PAGES, oldWritebackPages, writebackPages, !oldWritebackPagesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetWritebackPages() {
		long oldWritebackPages = writebackPages;
		boolean oldWritebackPagesESet = writebackPagesESet;
		writebackPages = WRITEBACK_PAGES_EDEFAULT;
		writebackPagesESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, FolioPackage.INODE__WRITEBACK_PAGES, oldWritebackPages, WRITEBACK_PAGES_EDEFAULT, oldWritebackPagesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetWritebackPages() {
		return writebackPagesESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getAccessed() {
		return accessed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAccessed(Instant newAccessed) {
		Instant oldAccessed = accessed;
		accessed = newAccessed;
		boolean oldAccessedESet = accessedESet;
		accessedESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FolioPackage.INODE__ACCESSED, oldAccessed, accessed, !oldAccessedESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetAccessed() {
		Instant oldAccessed = accessed;
		boolean oldAccessedESet = accessedESet;
		accessed = ACCESSED_EDEFAULT;
		accessedESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, FolioPackage.INODE__ACCESSED, oldAccessed, ACCESSED_EDEFAULT, oldAccessedESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetAccessed() {
		return accessedESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getModified() {
		return modified;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setModified(Instant newModified) {
		Instant oldModified = modified;
		modified = newModified;
		boolean oldModifiedESet = modifiedESet;
		modifiedESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FolioPackage.INODE__MODIFIED, oldModified, modified, !oldModifiedESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetModified() {
		Instant oldModified = modified;
		boolean oldModifiedESet = modifiedESet;
		modified = MODIFIED_EDEFAULT;
		modifiedESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, FolioPackage.INODE__MODIFIED, oldModified, MODIFIED_EDEFAULT, oldModifiedESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetModified() {
		return modifiedESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getChanged() {
		return changed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChanged(Instant newChanged) {
		Instant oldChanged = changed;
		changed = newChanged;
		boolean oldChangedESet = changedESet;
		changedESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FolioPackage.INODE__CHANGED, oldChanged, changed, !oldChangedESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetChanged() {
		Instant oldChanged = changed;
		boolean oldChangedESet = changedESet;
		changed = CHANGED_EDEFAULT;
		changedESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, FolioPackage.INODE__CHANGED, oldChanged, CHANGED_EDEFAULT, oldChangedESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetChanged() {
		return changedESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPath() {
		return path;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPath(String newPath) {
		String oldPath = path;
		path = newPath;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FolioPackage.INODE__PATH, oldPath, path));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getMappingAddress() {
		return mappingAddress;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMappingAddress(long newMappingAddress) {
		long oldMappingAddress = mappingAddress;
		mappingAddress = newMappingAddress;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FolioPackage.INODE__MAPPING_ADDRESS, oldMappingAddress, mappingAddress));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOperations() {
		return operations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOperations(String newOperations) {
		String oldOperations = operations;
		operations = newOperations;
		boolean oldOperationsESet = operationsESet;
		operationsESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FolioPackage.INODE__OPERATIONS, oldOperations, operations, !oldOperationsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetOperations() {
		String oldOperations = operations;
		boolean oldOperationsESet = operationsESet;
		operations = OPERATIONS_EDEFAULT;
		operationsESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, FolioPackage.INODE__OPERATIONS, oldOperations, OPERATIONS_EDEFAULT, oldOperationsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetOperations() {
		return operationsESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFileOperations() {
		return fileOperations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFileOperations(String newFileOperations) {
		String oldFileOperations = fileOperations;
		fileOperations = newFileOperations;
		boolean oldFileOperationsESet = fileOperationsESet;
		fileOperationsESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FolioPackage.INODE__FILE_OPERATIONS, oldFileOperations, fileOperations, !oldFileOperationsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetFileOperations() {
		String oldFileOperations = fileOperations;
		boolean oldFileOperationsESet = fileOperationsESet;
		fileOperations = FILE_OPERATIONS_EDEFAULT;
		fileOperationsESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, FolioPackage.INODE__FILE_OPERATIONS, oldFileOperations, FILE_OPERATIONS_EDEFAULT, oldFileOperationsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetFileOperations() {
		return fileOperationsESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SuperBlock getSuperBlock() {
		if (eContainerFeatureID() != FolioPackage.INODE__SUPER_BLOCK) return null;
		return (SuperBlock)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSuperBlock(SuperBlock newSuperBlock, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newSuperBlock, FolioPackage.INODE__SUPER_BLOCK, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSuperBlock(SuperBlock newSuperBlock) {
		if (newSuperBlock != eInternalContainer() || (eContainerFeatureID() != FolioPackage.INODE__SUPER_BLOCK && newSuperBlock != null)) {
			if (EcoreUtil.isAncestor(this, newSuperBlock))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newSuperBlock != null)
				msgs = ((InternalEObject)newSuperBlock).eInverseAdd(this, FolioPackage.SUPER_BLOCK__INODES, SuperBlock.class, msgs);
			msgs = basicSetSuperBlock(newSuperBlock, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FolioPackage.INODE__SUPER_BLOCK, newSuperBlock, newSuperBlock));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PageCache getPageCache() {
		return pageCache;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPageCache(PageCache newPageCache, NotificationChain msgs) {
		PageCache oldPageCache = pageCache;
		pageCache = newPageCache;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, FolioPackage.INODE__PAGE_CACHE, oldPageCache, newPageCache);
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
	public void setPageCache(PageCache newPageCache) {
		if (newPageCache != pageCache) {
			NotificationChain msgs = null;
			if (pageCache != null)
				msgs = ((InternalEObject)pageCache).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - FolioPackage.INODE__PAGE_CACHE, null, msgs);
			if (newPageCache != null)
				msgs = ((InternalEObject)newPageCache).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - FolioPackage.INODE__PAGE_CACHE, null, msgs);
			msgs = basicSetPageCache(newPageCache, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FolioPackage.INODE__PAGE_CACHE, newPageCache, newPageCache));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case FolioPackage.INODE__SUPER_BLOCK:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetSuperBlock((SuperBlock)otherEnd, msgs);
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
			case FolioPackage.INODE__SUPER_BLOCK:
				return basicSetSuperBlock(null, msgs);
			case FolioPackage.INODE__PAGE_CACHE:
				return basicSetPageCache(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eBasicRemoveFromContainerFeature(NotificationChain msgs) {
		switch (eContainerFeatureID()) {
			case FolioPackage.INODE__SUPER_BLOCK:
				return eInternalContainer().eInverseRemove(this, FolioPackage.SUPER_BLOCK__INODES, SuperBlock.class, msgs);
		}
		return super.eBasicRemoveFromContainerFeature(msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case FolioPackage.INODE__ADDRESS:
				return getAddress();
			case FolioPackage.INODE__INO:
				return getIno();
			case FolioPackage.INODE__TYPE:
				return getType();
			case FolioPackage.INODE__MODE:
				return getMode();
			case FolioPackage.INODE__NLINK:
				return getNlink();
			case FolioPackage.INODE__UID:
				return getUid();
			case FolioPackage.INODE__GID:
				return getGid();
			case FolioPackage.INODE__RDEV:
				return getRdev();
			case FolioPackage.INODE__SIZE:
				return getSize();
			case FolioPackage.INODE__BLOCKS:
				return getBlocks();
			case FolioPackage.INODE__STATE:
				return getState();
			case FolioPackage.INODE__REFERENCES:
				return getReferences();
			case FolioPackage.INODE__NRPAGES:
				return getNrpages();
			case FolioPackage.INODE__DIRTY_PAGES:
				return getDirtyPages();
			case FolioPackage.INODE__WRITEBACK_PAGES:
				return getWritebackPages();
			case FolioPackage.INODE__ACCESSED:
				return getAccessed();
			case FolioPackage.INODE__MODIFIED:
				return getModified();
			case FolioPackage.INODE__CHANGED:
				return getChanged();
			case FolioPackage.INODE__PATH:
				return getPath();
			case FolioPackage.INODE__MAPPING_ADDRESS:
				return getMappingAddress();
			case FolioPackage.INODE__OPERATIONS:
				return getOperations();
			case FolioPackage.INODE__FILE_OPERATIONS:
				return getFileOperations();
			case FolioPackage.INODE__SUPER_BLOCK:
				return getSuperBlock();
			case FolioPackage.INODE__PAGE_CACHE:
				return getPageCache();
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
			case FolioPackage.INODE__ADDRESS:
				setAddress((Long)newValue);
				return;
			case FolioPackage.INODE__INO:
				setIno((Long)newValue);
				return;
			case FolioPackage.INODE__TYPE:
				setType((String)newValue);
				return;
			case FolioPackage.INODE__MODE:
				setMode((Integer)newValue);
				return;
			case FolioPackage.INODE__NLINK:
				setNlink((Long)newValue);
				return;
			case FolioPackage.INODE__UID:
				setUid((Long)newValue);
				return;
			case FolioPackage.INODE__GID:
				setGid((Long)newValue);
				return;
			case FolioPackage.INODE__RDEV:
				setRdev((Integer)newValue);
				return;
			case FolioPackage.INODE__SIZE:
				setSize((Long)newValue);
				return;
			case FolioPackage.INODE__BLOCKS:
				setBlocks((Long)newValue);
				return;
			case FolioPackage.INODE__STATE:
				setState((String)newValue);
				return;
			case FolioPackage.INODE__REFERENCES:
				setReferences((Long)newValue);
				return;
			case FolioPackage.INODE__NRPAGES:
				setNrpages((Long)newValue);
				return;
			case FolioPackage.INODE__DIRTY_PAGES:
				setDirtyPages((Long)newValue);
				return;
			case FolioPackage.INODE__WRITEBACK_PAGES:
				setWritebackPages((Long)newValue);
				return;
			case FolioPackage.INODE__ACCESSED:
				setAccessed((Instant)newValue);
				return;
			case FolioPackage.INODE__MODIFIED:
				setModified((Instant)newValue);
				return;
			case FolioPackage.INODE__CHANGED:
				setChanged((Instant)newValue);
				return;
			case FolioPackage.INODE__PATH:
				setPath((String)newValue);
				return;
			case FolioPackage.INODE__MAPPING_ADDRESS:
				setMappingAddress((Long)newValue);
				return;
			case FolioPackage.INODE__OPERATIONS:
				setOperations((String)newValue);
				return;
			case FolioPackage.INODE__FILE_OPERATIONS:
				setFileOperations((String)newValue);
				return;
			case FolioPackage.INODE__SUPER_BLOCK:
				setSuperBlock((SuperBlock)newValue);
				return;
			case FolioPackage.INODE__PAGE_CACHE:
				setPageCache((PageCache)newValue);
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
			case FolioPackage.INODE__ADDRESS:
				setAddress(ADDRESS_EDEFAULT);
				return;
			case FolioPackage.INODE__INO:
				setIno(INO_EDEFAULT);
				return;
			case FolioPackage.INODE__TYPE:
				setType(TYPE_EDEFAULT);
				return;
			case FolioPackage.INODE__MODE:
				setMode(MODE_EDEFAULT);
				return;
			case FolioPackage.INODE__NLINK:
				setNlink(NLINK_EDEFAULT);
				return;
			case FolioPackage.INODE__UID:
				setUid(UID_EDEFAULT);
				return;
			case FolioPackage.INODE__GID:
				setGid(GID_EDEFAULT);
				return;
			case FolioPackage.INODE__RDEV:
				unsetRdev();
				return;
			case FolioPackage.INODE__SIZE:
				setSize(SIZE_EDEFAULT);
				return;
			case FolioPackage.INODE__BLOCKS:
				unsetBlocks();
				return;
			case FolioPackage.INODE__STATE:
				setState(STATE_EDEFAULT);
				return;
			case FolioPackage.INODE__REFERENCES:
				unsetReferences();
				return;
			case FolioPackage.INODE__NRPAGES:
				setNrpages(NRPAGES_EDEFAULT);
				return;
			case FolioPackage.INODE__DIRTY_PAGES:
				unsetDirtyPages();
				return;
			case FolioPackage.INODE__WRITEBACK_PAGES:
				unsetWritebackPages();
				return;
			case FolioPackage.INODE__ACCESSED:
				unsetAccessed();
				return;
			case FolioPackage.INODE__MODIFIED:
				unsetModified();
				return;
			case FolioPackage.INODE__CHANGED:
				unsetChanged();
				return;
			case FolioPackage.INODE__PATH:
				setPath(PATH_EDEFAULT);
				return;
			case FolioPackage.INODE__MAPPING_ADDRESS:
				setMappingAddress(MAPPING_ADDRESS_EDEFAULT);
				return;
			case FolioPackage.INODE__OPERATIONS:
				unsetOperations();
				return;
			case FolioPackage.INODE__FILE_OPERATIONS:
				unsetFileOperations();
				return;
			case FolioPackage.INODE__SUPER_BLOCK:
				setSuperBlock((SuperBlock)null);
				return;
			case FolioPackage.INODE__PAGE_CACHE:
				setPageCache((PageCache)null);
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
			case FolioPackage.INODE__ADDRESS:
				return address != ADDRESS_EDEFAULT;
			case FolioPackage.INODE__INO:
				return ino != INO_EDEFAULT;
			case FolioPackage.INODE__TYPE:
				return TYPE_EDEFAULT == null ? type != null : !TYPE_EDEFAULT.equals(type);
			case FolioPackage.INODE__MODE:
				return mode != MODE_EDEFAULT;
			case FolioPackage.INODE__NLINK:
				return nlink != NLINK_EDEFAULT;
			case FolioPackage.INODE__UID:
				return uid != UID_EDEFAULT;
			case FolioPackage.INODE__GID:
				return gid != GID_EDEFAULT;
			case FolioPackage.INODE__RDEV:
				return isSetRdev();
			case FolioPackage.INODE__SIZE:
				return size != SIZE_EDEFAULT;
			case FolioPackage.INODE__BLOCKS:
				return isSetBlocks();
			case FolioPackage.INODE__STATE:
				return STATE_EDEFAULT == null ? state != null : !STATE_EDEFAULT.equals(state);
			case FolioPackage.INODE__REFERENCES:
				return isSetReferences();
			case FolioPackage.INODE__NRPAGES:
				return nrpages != NRPAGES_EDEFAULT;
			case FolioPackage.INODE__DIRTY_PAGES:
				return isSetDirtyPages();
			case FolioPackage.INODE__WRITEBACK_PAGES:
				return isSetWritebackPages();
			case FolioPackage.INODE__ACCESSED:
				return isSetAccessed();
			case FolioPackage.INODE__MODIFIED:
				return isSetModified();
			case FolioPackage.INODE__CHANGED:
				return isSetChanged();
			case FolioPackage.INODE__PATH:
				return PATH_EDEFAULT == null ? path != null : !PATH_EDEFAULT.equals(path);
			case FolioPackage.INODE__MAPPING_ADDRESS:
				return mappingAddress != MAPPING_ADDRESS_EDEFAULT;
			case FolioPackage.INODE__OPERATIONS:
				return isSetOperations();
			case FolioPackage.INODE__FILE_OPERATIONS:
				return isSetFileOperations();
			case FolioPackage.INODE__SUPER_BLOCK:
				return getSuperBlock() != null;
			case FolioPackage.INODE__PAGE_CACHE:
				return pageCache != null;
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
		result.append(", ino: ");
		result.append(ino);
		result.append(", type: ");
		result.append(type);
		result.append(", mode: ");
		result.append(mode);
		result.append(", nlink: ");
		result.append(nlink);
		result.append(", uid: ");
		result.append(uid);
		result.append(", gid: ");
		result.append(gid);
		result.append(", rdev: ");
		if (rdevESet) result.append(rdev); else result.append("<unset>");
		result.append(", size: ");
		result.append(size);
		result.append(", blocks: ");
		if (blocksESet) result.append(blocks); else result.append("<unset>");
		result.append(", state: ");
		result.append(state);
		result.append(", references: ");
		if (referencesESet) result.append(references); else result.append("<unset>");
		result.append(", nrpages: ");
		result.append(nrpages);
		result.append(", dirtyPages: ");
		if (dirtyPagesESet) result.append(dirtyPages); else result.append("<unset>");
		result.append(", writebackPages: ");
		if (writebackPagesESet) result.append(writebackPages); else result.append("<unset>");
		result.append(", accessed: ");
		if (accessedESet) result.append(accessed); else result.append("<unset>");
		result.append(", modified: ");
		if (modifiedESet) result.append(modified); else result.append("<unset>");
		result.append(", changed: ");
		if (changedESet) result.append(changed); else result.append("<unset>");
		result.append(", path: ");
		result.append(path);
		result.append(", mappingAddress: ");
		result.append(mappingAddress);
		result.append(", operations: ");
		if (operationsESet) result.append(operations); else result.append("<unset>");
		result.append(", fileOperations: ");
		if (fileOperationsESet) result.append(fileOperations); else result.append("<unset>");
		result.append(')');
		return result.toString();
	}

} //InodeImpl
