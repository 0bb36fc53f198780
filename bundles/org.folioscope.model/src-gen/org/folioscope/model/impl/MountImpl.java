/**
 */
package org.folioscope.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.folioscope.model.FolioPackage;
import org.folioscope.model.Mount;
import org.folioscope.model.SuperBlock;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Mount</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.folioscope.model.impl.MountImpl#getAddress <em>Address</em>}</li>
 *   <li>{@link org.folioscope.model.impl.MountImpl#getMountId <em>Mount Id</em>}</li>
 *   <li>{@link org.folioscope.model.impl.MountImpl#getParentId <em>Parent Id</em>}</li>
 *   <li>{@link org.folioscope.model.impl.MountImpl#getDeviceName <em>Device Name</em>}</li>
 *   <li>{@link org.folioscope.model.impl.MountImpl#getPath <em>Path</em>}</li>
 *   <li>{@link org.folioscope.model.impl.MountImpl#getRootPath <em>Root Path</em>}</li>
 *   <li>{@link org.folioscope.model.impl.MountImpl#getFlags <em>Flags</em>}</li>
 *   <li>{@link org.folioscope.model.impl.MountImpl#getNamespace <em>Namespace</em>}</li>
 *   <li>{@link org.folioscope.model.impl.MountImpl#getSuperBlock <em>Super Block</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MountImpl extends MinimalEObjectImpl.Container implements Mount {
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
	 * The default value of the '{@link #getMountId() <em>Mount Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMountId()
	 * @generated
	 * @ordered
	 */
	protected static final int MOUNT_ID_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getMountId() <em>Mount Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMountId()
	 * @generated
	 * @ordered
	 */
	protected int mountId = MOUNT_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getParentId() <em>Parent Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParentId()
	 * @generated
	 * @ordered
	 */
	protected static final int PARENT_ID_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getParentId() <em>Parent Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParentId()
	 * @generated
	 * @ordered
	 */
	protected int parentId = PARENT_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getDeviceName() <em>Device Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeviceName()
	 * @generated
	 * @ordered
	 */
	protected static final String DEVICE_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDeviceName() <em>Device Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeviceName()
	 * @generated
	 * @ordered
	 */
	protected String deviceName = DEVICE_NAME_EDEFAULT;

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
	 * The default value of the '{@link #getRootPath() <em>Root Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRootPath()
	 * @generated
	 * @ordered
	 */
	protected static final String ROOT_PATH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRootPath() <em>Root Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRootPath()
	 * @generated
	 * @ordered
	 */
	protected String rootPath = ROOT_PATH_EDEFAULT;

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
	 * The default value of the '{@link #getNamespace() <em>Namespace</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNamespace()
	 * @generated
	 * @ordered
	 */
	protected static final String NAMESPACE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNamespace() <em>Namespace</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNamespace()
	 * @generated
	 * @ordered
	 */
	protected String namespace = NAMESPACE_EDEFAULT;

	/**
	 * This is true if the Namespace attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean namespaceESet;

	/**
	 * The cached value of the '{@link #getSuperBlock() <em>Super Block</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSuperBlock()
	 * @generated
	 * @ordered
	 */
	protected SuperBlock superBlock;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MountImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return FolioPackage.Literals.MOUNT;
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
			eNotify(new ENotificationImpl(this, Notification.SET, FolioPackage.MOUNT__ADDRESS, oldAddress, address));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMountId() {
		return mountId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMountId(int newMountId) {
		int oldMountId = mountId;
		mountId = newMountId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FolioPackage.MOUNT__MOUNT_ID, oldMountId, mountId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getParentId() {
		return parentId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setParentId(int newParentId) {
		int oldParentId = parentId;
		parentId = newParentId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FolioPackage.MOUNT__PARENT_ID, oldParentId, parentId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDeviceName() {
		return deviceName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDeviceName(String newDeviceName) {
		String oldDeviceName = deviceName;
		deviceName = newDeviceName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FolioPackage.MOUNT__DEVICE_NAME, oldDeviceName, deviceName));
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
			eNotify(new ENotificationImpl(this, Notification.SET, FolioPackage.MOUNT__PATH, oldPath, path));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRootPath() {
		return rootPath;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRootPath(String newRootPath) {
		String oldRootPath = rootPath;
		rootPath = newRootPath;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FolioPackage.MOUNT__ROOT_PATH, oldRootPath, rootPath));
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
			eNotify(new ENotificationImpl(this, Notification.SET, FolioPackage.MOUNT__FLAGS, oldFlags, flags));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNamespace() {
		return namespace;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNamespace(String newNamespace) {
		String oldNamespace = namespace;
		namespace = newNamespace;
		boolean oldNamespaceESet = namespaceESet;
		namespaceESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FolioPackage.MOUNT__NAMESPACE, oldNamespace, namespace, !oldNamespaceESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetNamespace() {
		String oldNamespace = namespace;
		boolean oldNamespaceESet = namespaceESet;
		namespace = NAMESPACE_EDEFAULT;
		namespaceESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, FolioPackage.MOUNT__NAMESPACE, oldNamespace, NAMESPACE_EDEFAULT, oldNamespaceESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetNamespace() {
		return namespaceESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SuperBlock getSuperBlock() {
		if (superBlock != null && superBlock.eIsProxy()) {
			InternalEObject oldSuperBlock = (InternalEObject)superBlock;
			superBlock = (SuperBlock)eResolveProxy(oldSuperBlock);
			if (superBlock != oldSuperBlock) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, FolioPackage.MOUNT__SUPER_BLOCK, oldSuperBlock, superBlock));
			}
		}
		return superBlock;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SuperBlock basicGetSuperBlock() {
		return superBlock;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSuperBlock(SuperBlock newSuperBlock) {
		SuperBlock oldSuperBlock = superBlock;
		superBlock = newSuperBlock;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FolioPackage.MOUNT__SUPER_BLOCK, oldSuperBlock, superBlock));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case FolioPackage.MOUNT__ADDRESS:
				return getAddress();
			case FolioPackage.MOUNT__MOUNT_ID:
				return getMountId();
			case FolioPackage.MOUNT__PARENT_ID:
				return getParentId();
			case FolioPackage.MOUNT__DEVICE_NAME:
				return getDeviceName();
			case FolioPackage.MOUNT__PATH:
				return getPath();
			case FolioPackage.MOUNT__ROOT_PATH:
				return getRootPath();
			case FolioPackage.MOUNT__FLAGS:
				return getFlags();
			case FolioPackage.MOUNT__NAMESPACE:
				return getNamespace();
			case FolioPackage.MOUNT__SUPER_BLOCK:
				if (resolve) return getSuperBlock();
				return basicGetSuperBlock();
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
			case FolioPackage.MOUNT__ADDRESS:
				setAddress((Long)newValue);
				return;
			case FolioPackage.MOUNT__MOUNT_ID:
				setMountId((Integer)newValue);
				return;
			case FolioPackage.MOUNT__PARENT_ID:
				setParentId((Integer)newValue);
				return;
			case FolioPackage.MOUNT__DEVICE_NAME:
				setDeviceName((String)newValue);
				return;
			case FolioPackage.MOUNT__PATH:
				setPath((String)newValue);
				return;
			case FolioPackage.MOUNT__ROOT_PATH:
				setRootPath((String)newValue);
				return;
			case FolioPackage.MOUNT__FLAGS:
				setFlags((String)newValue);
				return;
			case FolioPackage.MOUNT__NAMESPACE:
				setNamespace((String)newValue);
				return;
			case FolioPackage.MOUNT__SUPER_BLOCK:
				setSuperBlock((SuperBlock)newValue);
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
			case FolioPackage.MOUNT__ADDRESS:
				setAddress(ADDRESS_EDEFAULT);
				return;
			case FolioPackage.MOUNT__MOUNT_ID:
				setMountId(MOUNT_ID_EDEFAULT);
				return;
			case FolioPackage.MOUNT__PARENT_ID:
				setParentId(PARENT_ID_EDEFAULT);
				return;
			case FolioPackage.MOUNT__DEVICE_NAME:
				setDeviceName(DEVICE_NAME_EDEFAULT);
				return;
			case FolioPackage.MOUNT__PATH:
				setPath(PATH_EDEFAULT);
				return;
			case FolioPackage.MOUNT__ROOT_PATH:
				setRootPath(ROOT_PATH_EDEFAULT);
				return;
			case FolioPackage.MOUNT__FLAGS:
				setFlags(FLAGS_EDEFAULT);
				return;
			case FolioPackage.MOUNT__NAMESPACE:
				unsetNamespace();
				return;
			case FolioPackage.MOUNT__SUPER_BLOCK:
				setSuperBlock((SuperBlock)null);
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
			case FolioPackage.MOUNT__ADDRESS:
				return address != ADDRESS_EDEFAULT;
			case FolioPackage.MOUNT__MOUNT_ID:
				return mountId != MOUNT_ID_EDEFAULT;
			case FolioPackage.MOUNT__PARENT_ID:
				return parentId != PARENT_ID_EDEFAULT;
			case FolioPackage.MOUNT__DEVICE_NAME:
				return DEVICE_NAME_EDEFAULT == null ? deviceName != null : !DEVICE_NAME_EDEFAULT.equals(deviceName);
			case FolioPackage.MOUNT__PATH:
				return PATH_EDEFAULT == null ? path != null : !PATH_EDEFAULT.equals(path);
			case FolioPackage.MOUNT__ROOT_PATH:
				return ROOT_PATH_EDEFAULT == null ? rootPath != null : !ROOT_PATH_EDEFAULT.equals(rootPath);
			case FolioPackage.MOUNT__FLAGS:
				return FLAGS_EDEFAULT == null ? flags != null : !FLAGS_EDEFAULT.equals(flags);
			case FolioPackage.MOUNT__NAMESPACE:
				return isSetNamespace();
			case FolioPackage.MOUNT__SUPER_BLOCK:
				return superBlock != null;
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
		result.append(", mountId: ");
		result.append(mountId);
		result.append(", parentId: ");
		result.append(parentId);
		result.append(", deviceName: ");
		result.append(deviceName);
		result.append(", path: ");
		result.append(path);
		result.append(", rootPath: ");
		result.append(rootPath);
		result.append(", flags: ");
		result.append(flags);
		result.append(", namespace: ");
		if (namespaceESet) result.append(namespace); else result.append("<unset>");
		result.append(')');
		return result.toString();
	}

} //MountImpl
