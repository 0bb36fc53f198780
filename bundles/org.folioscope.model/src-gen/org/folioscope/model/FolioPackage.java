/**
 */
package org.folioscope.model;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * @see org.folioscope.model.FolioFactory
 * @model kind="package"
 * @generated
 */
public interface FolioPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "model";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "https://folioscope.org/model/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "folio";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	FolioPackage eINSTANCE = org.folioscope.model.impl.FolioPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.folioscope.model.impl.ImageImpl <em>Image</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.folioscope.model.impl.ImageImpl
	 * @see org.folioscope.model.impl.FolioPackageImpl#getImage()
	 * @generated
	 */
	int IMAGE = 0;

	/**
	 * The feature id for the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMAGE__PATH = 0;

	/**
	 * The feature id for the '<em><b>Format</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMAGE__FORMAT = 1;

	/**
	 * The feature id for the '<em><b>File Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMAGE__FILE_SIZE = 2;

	/**
	 * The feature id for the '<em><b>Extents</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMAGE__EXTENTS = 3;

	/**
	 * The feature id for the '<em><b>Kernels</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMAGE__KERNELS = 4;

	/**
	 * The feature id for the '<em><b>Findings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMAGE__FINDINGS = 5;

	/**
	 * The number of structural features of the '<em>Image</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMAGE_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>Image</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMAGE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.folioscope.model.impl.ExtentImpl <em>Extent</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.folioscope.model.impl.ExtentImpl
	 * @see org.folioscope.model.impl.FolioPackageImpl#getExtent()
	 * @generated
	 */
	int EXTENT = 1;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTENT__START = 0;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTENT__LENGTH = 1;

	/**
	 * The feature id for the '<em><b>File Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTENT__FILE_OFFSET = 2;

	/**
	 * The number of structural features of the '<em>Extent</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTENT_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Extent</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTENT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.folioscope.model.impl.KernelImpl <em>Kernel</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.folioscope.model.impl.KernelImpl
	 * @see org.folioscope.model.impl.FolioPackageImpl#getKernel()
	 * @generated
	 */
	int KERNEL = 2;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KERNEL__STATE = 0;

	/**
	 * The feature id for the '<em><b>Release</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KERNEL__RELEASE = 1;

	/**
	 * The feature id for the '<em><b>Banner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KERNEL__BANNER = 2;

	/**
	 * The feature id for the '<em><b>Build Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KERNEL__BUILD_ID = 3;

	/**
	 * The feature id for the '<em><b>Command Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KERNEL__COMMAND_LINE = 4;

	/**
	 * The feature id for the '<em><b>Paging Levels</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KERNEL__PAGING_LEVELS = 5;

	/**
	 * The feature id for the '<em><b>Page Table Root</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KERNEL__PAGE_TABLE_ROOT = 6;

	/**
	 * The feature id for the '<em><b>Boot Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KERNEL__BOOT_TIME = 7;

	/**
	 * The feature id for the '<em><b>Capture Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KERNEL__CAPTURE_TIME = 8;

	/**
	 * The feature id for the '<em><b>Symbols Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KERNEL__SYMBOLS_ORIGIN = 9;

	/**
	 * The feature id for the '<em><b>Types Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KERNEL__TYPES_ORIGIN = 10;

	/**
	 * The feature id for the '<em><b>Bases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KERNEL__BASES = 11;

	/**
	 * The feature id for the '<em><b>Modules</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KERNEL__MODULES = 12;

	/**
	 * The feature id for the '<em><b>Super Blocks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KERNEL__SUPER_BLOCKS = 13;

	/**
	 * The feature id for the '<em><b>Mounts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KERNEL__MOUNTS = 14;

	/**
	 * The feature id for the '<em><b>Missing</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KERNEL__MISSING = 15;

	/**
	 * The feature id for the '<em><b>Findings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KERNEL__FINDINGS = 16;

	/**
	 * The number of structural features of the '<em>Kernel</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KERNEL_FEATURE_COUNT = 17;

	/**
	 * The number of operations of the '<em>Kernel</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KERNEL_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.folioscope.model.impl.BaseAddressImpl <em>Base Address</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.folioscope.model.impl.BaseAddressImpl
	 * @see org.folioscope.model.impl.FolioPackageImpl#getBaseAddress()
	 * @generated
	 */
	int BASE_ADDRESS = 3;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BASE_ADDRESS__NAME = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BASE_ADDRESS__VALUE = 1;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BASE_ADDRESS__SOURCE = 2;

	/**
	 * The feature id for the '<em><b>Cross Check</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BASE_ADDRESS__CROSS_CHECK = 3;

	/**
	 * The feature id for the '<em><b>Agrees</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BASE_ADDRESS__AGREES = 4;

	/**
	 * The number of structural features of the '<em>Base Address</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BASE_ADDRESS_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Base Address</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BASE_ADDRESS_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.folioscope.model.impl.ModuleImpl <em>Module</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.folioscope.model.impl.ModuleImpl
	 * @see org.folioscope.model.impl.FolioPackageImpl#getModule()
	 * @generated
	 */
	int MODULE = 4;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODULE__NAME = 0;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODULE__ADDRESS = 1;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODULE__START = 2;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODULE__SIZE = 3;

	/**
	 * The number of structural features of the '<em>Module</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODULE_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Module</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MODULE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.folioscope.model.impl.MissingMemberImpl <em>Missing Member</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.folioscope.model.impl.MissingMemberImpl
	 * @see org.folioscope.model.impl.FolioPackageImpl#getMissingMember()
	 * @generated
	 */
	int MISSING_MEMBER = 5;

	/**
	 * The feature id for the '<em><b>What</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MISSING_MEMBER__WHAT = 0;

	/**
	 * The feature id for the '<em><b>Consequence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MISSING_MEMBER__CONSEQUENCE = 1;

	/**
	 * The number of structural features of the '<em>Missing Member</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MISSING_MEMBER_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Missing Member</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MISSING_MEMBER_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.folioscope.model.impl.SuperBlockImpl <em>Super Block</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.folioscope.model.impl.SuperBlockImpl
	 * @see org.folioscope.model.impl.FolioPackageImpl#getSuperBlock()
	 * @generated
	 */
	int SUPER_BLOCK = 6;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPER_BLOCK__ADDRESS = 0;

	/**
	 * The feature id for the '<em><b>Fstype</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPER_BLOCK__FSTYPE = 1;

	/**
	 * The feature id for the '<em><b>Dev</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPER_BLOCK__DEV = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPER_BLOCK__ID = 3;

	/**
	 * The feature id for the '<em><b>Magic</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPER_BLOCK__MAGIC = 4;

	/**
	 * The feature id for the '<em><b>Flags</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPER_BLOCK__FLAGS = 5;

	/**
	 * The feature id for the '<em><b>Block Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPER_BLOCK__BLOCK_SIZE = 6;

	/**
	 * The feature id for the '<em><b>Frozen</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPER_BLOCK__FROZEN = 7;

	/**
	 * The feature id for the '<em><b>Active</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPER_BLOCK__ACTIVE = 8;

	/**
	 * The feature id for the '<em><b>Inode Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPER_BLOCK__INODE_COUNT = 9;

	/**
	 * The feature id for the '<em><b>Root Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPER_BLOCK__ROOT_ADDRESS = 10;

	/**
	 * The feature id for the '<em><b>Root</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPER_BLOCK__ROOT = 11;

	/**
	 * The feature id for the '<em><b>Inodes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPER_BLOCK__INODES = 12;

	/**
	 * The number of structural features of the '<em>Super Block</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPER_BLOCK_FEATURE_COUNT = 13;

	/**
	 * The number of operations of the '<em>Super Block</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPER_BLOCK_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.folioscope.model.impl.MountImpl <em>Mount</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.folioscope.model.impl.MountImpl
	 * @see org.folioscope.model.impl.FolioPackageImpl#getMount()
	 * @generated
	 */
	int MOUNT = 7;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOUNT__ADDRESS = 0;

	/**
	 * The feature id for the '<em><b>Mount Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOUNT__MOUNT_ID = 1;

	/**
	 * The feature id for the '<em><b>Parent Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOUNT__PARENT_ID = 2;

	/**
	 * The feature id for the '<em><b>Device Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOUNT__DEVICE_NAME = 3;

	/**
	 * The feature id for the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOUNT__PATH = 4;

	/**
	 * The feature id for the '<em><b>Root Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOUNT__ROOT_PATH = 5;

	/**
	 * The feature id for the '<em><b>Flags</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOUNT__FLAGS = 6;

	/**
	 * The feature id for the '<em><b>Namespace</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOUNT__NAMESPACE = 7;

	/**
	 * The feature id for the '<em><b>Super Block</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOUNT__SUPER_BLOCK = 8;

	/**
	 * The number of structural features of the '<em>Mount</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOUNT_FEATURE_COUNT = 9;

	/**
	 * The number of operations of the '<em>Mount</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MOUNT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.folioscope.model.impl.DentryImpl <em>Dentry</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.folioscope.model.impl.DentryImpl
	 * @see org.folioscope.model.impl.FolioPackageImpl#getDentry()
	 * @generated
	 */
	int DENTRY = 8;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DENTRY__ADDRESS = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DENTRY__NAME = 1;

	/**
	 * The feature id for the '<em><b>Flags</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DENTRY__FLAGS = 2;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DENTRY__TYPE = 3;

	/**
	 * The feature id for the '<em><b>Negative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DENTRY__NEGATIVE = 4;

	/**
	 * The feature id for the '<em><b>Hashed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DENTRY__HASHED = 5;

	/**
	 * The feature id for the '<em><b>References</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DENTRY__REFERENCES = 6;

	/**
	 * The feature id for the '<em><b>Inode Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DENTRY__INODE_ADDRESS = 7;

	/**
	 * The feature id for the '<em><b>Ino</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DENTRY__INO = 8;

	/**
	 * The feature id for the '<em><b>Negative Children</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DENTRY__NEGATIVE_CHILDREN = 9;

	/**
	 * The feature id for the '<em><b>Children</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DENTRY__CHILDREN = 10;

	/**
	 * The number of structural features of the '<em>Dentry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DENTRY_FEATURE_COUNT = 11;

	/**
	 * The number of operations of the '<em>Dentry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DENTRY_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.folioscope.model.impl.InodeImpl <em>Inode</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.folioscope.model.impl.InodeImpl
	 * @see org.folioscope.model.impl.FolioPackageImpl#getInode()
	 * @generated
	 */
	int INODE = 9;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INODE__ADDRESS = 0;

	/**
	 * The feature id for the '<em><b>Ino</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INODE__INO = 1;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INODE__TYPE = 2;

	/**
	 * The feature id for the '<em><b>Mode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INODE__MODE = 3;

	/**
	 * The feature id for the '<em><b>Nlink</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INODE__NLINK = 4;

	/**
	 * The feature id for the '<em><b>Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INODE__UID = 5;

	/**
	 * The feature id for the '<em><b>Gid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INODE__GID = 6;

	/**
	 * The feature id for the '<em><b>Rdev</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INODE__RDEV = 7;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INODE__SIZE = 8;

	/**
	 * The feature id for the '<em><b>Blocks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INODE__BLOCKS = 9;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INODE__STATE = 10;

	/**
	 * The feature id for the '<em><b>References</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INODE__REFERENCES = 11;

	/**
	 * The feature id for the '<em><b>Nrpages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INODE__NRPAGES = 12;

	/**
	 * The feature id for the '<em><b>Dirty Pages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INODE__DIRTY_PAGES = 13;

	/**
	 * The feature id for the '<em><b>Writeback Pages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INODE__WRITEBACK_PAGES = 14;

	/**
	 * The feature id for the '<em><b>Accessed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INODE__ACCESSED = 15;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INODE__MODIFIED = 16;

	/**
	 * The feature id for the '<em><b>Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INODE__CHANGED = 17;

	/**
	 * The feature id for the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INODE__PATH = 18;

	/**
	 * The feature id for the '<em><b>Mapping Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INODE__MAPPING_ADDRESS = 19;

	/**
	 * The feature id for the '<em><b>Operations</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INODE__OPERATIONS = 20;

	/**
	 * The feature id for the '<em><b>File Operations</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INODE__FILE_OPERATIONS = 21;

	/**
	 * The feature id for the '<em><b>Super Block</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INODE__SUPER_BLOCK = 22;

	/**
	 * The feature id for the '<em><b>Page Cache</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INODE__PAGE_CACHE = 23;

	/**
	 * The number of structural features of the '<em>Inode</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INODE_FEATURE_COUNT = 24;

	/**
	 * The number of operations of the '<em>Inode</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INODE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.folioscope.model.impl.PageCacheImpl <em>Page Cache</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.folioscope.model.impl.PageCacheImpl
	 * @see org.folioscope.model.impl.FolioPackageImpl#getPageCache()
	 * @generated
	 */
	int PAGE_CACHE = 10;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAGE_CACHE__ADDRESS = 0;

	/**
	 * The feature id for the '<em><b>Nrpages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAGE_CACHE__NRPAGES = 1;

	/**
	 * The feature id for the '<em><b>Flags</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAGE_CACHE__FLAGS = 2;

	/**
	 * The feature id for the '<em><b>Operations</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAGE_CACHE__OPERATIONS = 3;

	/**
	 * The feature id for the '<em><b>Runs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAGE_CACHE__RUNS = 4;

	/**
	 * The feature id for the '<em><b>Findings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAGE_CACHE__FINDINGS = 5;

	/**
	 * The number of structural features of the '<em>Page Cache</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAGE_CACHE_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>Page Cache</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAGE_CACHE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.folioscope.model.impl.FolioRunImpl <em>Run</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.folioscope.model.impl.FolioRunImpl
	 * @see org.folioscope.model.impl.FolioPackageImpl#getFolioRun()
	 * @generated
	 */
	int FOLIO_RUN = 11;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLIO_RUN__KIND = 0;

	/**
	 * The feature id for the '<em><b>Index</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLIO_RUN__INDEX = 1;

	/**
	 * The feature id for the '<em><b>Pages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLIO_RUN__PAGES = 2;

	/**
	 * The feature id for the '<em><b>Entries</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLIO_RUN__ENTRIES = 3;

	/**
	 * The feature id for the '<em><b>Order</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLIO_RUN__ORDER = 4;

	/**
	 * The feature id for the '<em><b>Pfn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLIO_RUN__PFN = 5;

	/**
	 * The feature id for the '<em><b>Flags</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLIO_RUN__FLAGS = 6;

	/**
	 * The feature id for the '<em><b>References</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLIO_RUN__REFERENCES = 7;

	/**
	 * The feature id for the '<em><b>Mapped</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLIO_RUN__MAPPED = 8;

	/**
	 * The feature id for the '<em><b>Private</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLIO_RUN__PRIVATE = 9;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLIO_RUN__TAGS = 10;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLIO_RUN__VALUE = 11;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLIO_RUN__ADDRESS = 12;

	/**
	 * The number of structural features of the '<em>Run</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLIO_RUN_FEATURE_COUNT = 13;

	/**
	 * The number of operations of the '<em>Run</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLIO_RUN_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.folioscope.model.impl.FindingImpl <em>Finding</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.folioscope.model.impl.FindingImpl
	 * @see org.folioscope.model.impl.FolioPackageImpl#getFinding()
	 * @generated
	 */
	int FINDING = 12;

	/**
	 * The feature id for the '<em><b>Severity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__SEVERITY = 0;

	/**
	 * The feature id for the '<em><b>Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__RULE = 1;

	/**
	 * The feature id for the '<em><b>Message</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__MESSAGE = 2;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__PLACE = 3;

	/**
	 * The feature id for the '<em><b>Object</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__OBJECT = 4;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__ADDRESS = 5;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__LENGTH = 6;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__EVIDENCE = 7;

	/**
	 * The number of structural features of the '<em>Finding</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_FEATURE_COUNT = 8;

	/**
	 * The number of operations of the '<em>Finding</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.folioscope.model.impl.FieldValueImpl <em>Field Value</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.folioscope.model.impl.FieldValueImpl
	 * @see org.folioscope.model.impl.FolioPackageImpl#getFieldValue()
	 * @generated
	 */
	int FIELD_VALUE = 13;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_VALUE__NAME = 0;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_VALUE__OFFSET = 1;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_VALUE__SIZE = 2;

	/**
	 * The feature id for the '<em><b>Bit Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_VALUE__BIT_OFFSET = 3;

	/**
	 * The feature id for the '<em><b>Bit Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_VALUE__BIT_SIZE = 4;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_VALUE__KIND = 5;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_VALUE__VALUE = 6;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_VALUE__TEXT = 7;

	/**
	 * The feature id for the '<em><b>Meaning</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_VALUE__MEANING = 8;

	/**
	 * The feature id for the '<em><b>Link</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_VALUE__LINK = 9;

	/**
	 * The feature id for the '<em><b>Editable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_VALUE__EDITABLE = 10;

	/**
	 * The feature id for the '<em><b>Help</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_VALUE__HELP = 11;

	/**
	 * The number of structural features of the '<em>Field Value</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_VALUE_FEATURE_COUNT = 12;

	/**
	 * The number of operations of the '<em>Field Value</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_VALUE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.folioscope.model.impl.StructureImpl <em>Structure</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.folioscope.model.impl.StructureImpl
	 * @see org.folioscope.model.impl.FolioPackageImpl#getStructure()
	 * @generated
	 */
	int STRUCTURE = 14;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRUCTURE__KIND = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRUCTURE__NAME = 1;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRUCTURE__SUMMARY = 2;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRUCTURE__ADDRESS = 3;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRUCTURE__SIZE = 4;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRUCTURE__SOURCE = 5;

	/**
	 * The feature id for the '<em><b>Expandable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRUCTURE__EXPANDABLE = 6;

	/**
	 * The feature id for the '<em><b>Fields</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRUCTURE__FIELDS = 7;

	/**
	 * The feature id for the '<em><b>Children</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRUCTURE__CHILDREN = 8;

	/**
	 * The feature id for the '<em><b>Findings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRUCTURE__FINDINGS = 9;

	/**
	 * The number of structural features of the '<em>Structure</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRUCTURE_FEATURE_COUNT = 10;

	/**
	 * The number of operations of the '<em>Structure</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRUCTURE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.folioscope.model.KernelState <em>Kernel State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.folioscope.model.KernelState
	 * @see org.folioscope.model.impl.FolioPackageImpl#getKernelState()
	 * @generated
	 */
	int KERNEL_STATE = 15;

	/**
	 * The meta object id for the '{@link org.folioscope.model.EntryKind <em>Entry Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.folioscope.model.EntryKind
	 * @see org.folioscope.model.impl.FolioPackageImpl#getEntryKind()
	 * @generated
	 */
	int ENTRY_KIND = 16;

	/**
	 * The meta object id for the '{@link org.folioscope.model.Severity <em>Severity</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.folioscope.model.Severity
	 * @see org.folioscope.model.impl.FolioPackageImpl#getSeverity()
	 * @generated
	 */
	int SEVERITY = 17;

	/**
	 * The meta object id for the '{@link org.folioscope.model.FieldKind <em>Field Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.folioscope.model.FieldKind
	 * @see org.folioscope.model.impl.FolioPackageImpl#getFieldKind()
	 * @generated
	 */
	int FIELD_KIND = 18;

	/**
	 * The meta object id for the '<em>Address</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.folioscope.model.impl.FolioPackageImpl#getAddress()
	 * @generated
	 */
	int ADDRESS = 19;

	/**
	 * The meta object id for the '<em>Pfn</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.folioscope.model.impl.FolioPackageImpl#getPfn()
	 * @generated
	 */
	int PFN = 20;

	/**
	 * The meta object id for the '<em>Bytes</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.folioscope.model.impl.FolioPackageImpl#getBytes()
	 * @generated
	 */
	int BYTES = 21;

	/**
	 * The meta object id for the '<em>Count</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.folioscope.model.impl.FolioPackageImpl#getCount()
	 * @generated
	 */
	int COUNT = 22;

	/**
	 * The meta object id for the '<em>Octal</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.folioscope.model.impl.FolioPackageImpl#getOctal()
	 * @generated
	 */
	int OCTAL = 23;

	/**
	 * The meta object id for the '<em>Time</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.Instant
	 * @see org.folioscope.model.impl.FolioPackageImpl#getTime()
	 * @generated
	 */
	int TIME = 24;

	/**
	 * The meta object id for the '<em>Device</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.folioscope.model.impl.FolioPackageImpl#getDevice()
	 * @generated
	 */
	int DEVICE = 25;


	/**
	 * Returns the meta object for class '{@link org.folioscope.model.Image <em>Image</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Image</em>'.
	 * @see org.folioscope.model.Image
	 * @generated
	 */
	EClass getImage();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.Image#getPath <em>Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Path</em>'.
	 * @see org.folioscope.model.Image#getPath()
	 * @see #getImage()
	 * @generated
	 */
	EAttribute getImage_Path();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.Image#getFormat <em>Format</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format</em>'.
	 * @see org.folioscope.model.Image#getFormat()
	 * @see #getImage()
	 * @generated
	 */
	EAttribute getImage_Format();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.Image#getFileSize <em>File Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>File Size</em>'.
	 * @see org.folioscope.model.Image#getFileSize()
	 * @see #getImage()
	 * @generated
	 */
	EAttribute getImage_FileSize();

	/**
	 * Returns the meta object for the containment reference list '{@link org.folioscope.model.Image#getExtents <em>Extents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Extents</em>'.
	 * @see org.folioscope.model.Image#getExtents()
	 * @see #getImage()
	 * @generated
	 */
	EReference getImage_Extents();

	/**
	 * Returns the meta object for the containment reference list '{@link org.folioscope.model.Image#getKernels <em>Kernels</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Kernels</em>'.
	 * @see org.folioscope.model.Image#getKernels()
	 * @see #getImage()
	 * @generated
	 */
	EReference getImage_Kernels();

	/**
	 * Returns the meta object for the containment reference list '{@link org.folioscope.model.Image#getFindings <em>Findings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Findings</em>'.
	 * @see org.folioscope.model.Image#getFindings()
	 * @see #getImage()
	 * @generated
	 */
	EReference getImage_Findings();

	/**
	 * Returns the meta object for class '{@link org.folioscope.model.Extent <em>Extent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Extent</em>'.
	 * @see org.folioscope.model.Extent
	 * @generated
	 */
	EClass getExtent();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.Extent#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.folioscope.model.Extent#getStart()
	 * @see #getExtent()
	 * @generated
	 */
	EAttribute getExtent_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.Extent#getLength <em>Length</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Length</em>'.
	 * @see org.folioscope.model.Extent#getLength()
	 * @see #getExtent()
	 * @generated
	 */
	EAttribute getExtent_Length();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.Extent#getFileOffset <em>File Offset</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>File Offset</em>'.
	 * @see org.folioscope.model.Extent#getFileOffset()
	 * @see #getExtent()
	 * @generated
	 */
	EAttribute getExtent_FileOffset();

	/**
	 * Returns the meta object for class '{@link org.folioscope.model.Kernel <em>Kernel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Kernel</em>'.
	 * @see org.folioscope.model.Kernel
	 * @generated
	 */
	EClass getKernel();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.Kernel#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.folioscope.model.Kernel#getState()
	 * @see #getKernel()
	 * @generated
	 */
	EAttribute getKernel_State();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.Kernel#getRelease <em>Release</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Release</em>'.
	 * @see org.folioscope.model.Kernel#getRelease()
	 * @see #getKernel()
	 * @generated
	 */
	EAttribute getKernel_Release();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.Kernel#getBanner <em>Banner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Banner</em>'.
	 * @see org.folioscope.model.Kernel#getBanner()
	 * @see #getKernel()
	 * @generated
	 */
	EAttribute getKernel_Banner();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.Kernel#getBuildId <em>Build Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Build Id</em>'.
	 * @see org.folioscope.model.Kernel#getBuildId()
	 * @see #getKernel()
	 * @generated
	 */
	EAttribute getKernel_BuildId();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.Kernel#getCommandLine <em>Command Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Command Line</em>'.
	 * @see org.folioscope.model.Kernel#getCommandLine()
	 * @see #getKernel()
	 * @generated
	 */
	EAttribute getKernel_CommandLine();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.Kernel#getPagingLevels <em>Paging Levels</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Paging Levels</em>'.
	 * @see org.folioscope.model.Kernel#getPagingLevels()
	 * @see #getKernel()
	 * @generated
	 */
	EAttribute getKernel_PagingLevels();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.Kernel#getPageTableRoot <em>Page Table Root</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Page Table Root</em>'.
	 * @see org.folioscope.model.Kernel#getPageTableRoot()
	 * @see #getKernel()
	 * @generated
	 */
	EAttribute getKernel_PageTableRoot();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.Kernel#getBootTime <em>Boot Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Boot Time</em>'.
	 * @see org.folioscope.model.Kernel#getBootTime()
	 * @see #getKernel()
	 * @generated
	 */
	EAttribute getKernel_BootTime();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.Kernel#getCaptureTime <em>Capture Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Capture Time</em>'.
	 * @see org.folioscope.model.Kernel#getCaptureTime()
	 * @see #getKernel()
	 * @generated
	 */
	EAttribute getKernel_CaptureTime();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.Kernel#getSymbolsOrigin <em>Symbols Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Symbols Origin</em>'.
	 * @see org.folioscope.model.Kernel#getSymbolsOrigin()
	 * @see #getKernel()
	 * @generated
	 */
	EAttribute getKernel_SymbolsOrigin();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.Kernel#getTypesOrigin <em>Types Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Types Origin</em>'.
	 * @see org.folioscope.model.Kernel#getTypesOrigin()
	 * @see #getKernel()
	 * @generated
	 */
	EAttribute getKernel_TypesOrigin();

	/**
	 * Returns the meta object for the containment reference list '{@link org.folioscope.model.Kernel#getBases <em>Bases</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Bases</em>'.
	 * @see org.folioscope.model.Kernel#getBases()
	 * @see #getKernel()
	 * @generated
	 */
	EReference getKernel_Bases();

	/**
	 * Returns the meta object for the containment reference list '{@link org.folioscope.model.Kernel#getModules <em>Modules</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Modules</em>'.
	 * @see org.folioscope.model.Kernel#getModules()
	 * @see #getKernel()
	 * @generated
	 */
	EReference getKernel_Modules();

	/**
	 * Returns the meta object for the containment reference list '{@link org.folioscope.model.Kernel#getSuperBlocks <em>Super Blocks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Super Blocks</em>'.
	 * @see org.folioscope.model.Kernel#getSuperBlocks()
	 * @see #getKernel()
	 * @generated
	 */
	EReference getKernel_SuperBlocks();

	/**
	 * Returns the meta object for the containment reference list '{@link org.folioscope.model.Kernel#getMounts <em>Mounts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Mounts</em>'.
	 * @see org.folioscope.model.Kernel#getMounts()
	 * @see #getKernel()
	 * @generated
	 */
	EReference getKernel_Mounts();

	/**
	 * Returns the meta object for the containment reference list '{@link org.folioscope.model.Kernel#getMissing <em>Missing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Missing</em>'.
	 * @see org.folioscope.model.Kernel#getMissing()
	 * @see #getKernel()
	 * @generated
	 */
	EReference getKernel_Missing();

	/**
	 * Returns the meta object for the containment reference list '{@link org.folioscope.model.Kernel#getFindings <em>Findings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Findings</em>'.
	 * @see org.folioscope.model.Kernel#getFindings()
	 * @see #getKernel()
	 * @generated
	 */
	EReference getKernel_Findings();

	/**
	 * Returns the meta object for class '{@link org.folioscope.model.BaseAddress <em>Base Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Base Address</em>'.
	 * @see org.folioscope.model.BaseAddress
	 * @generated
	 */
	EClass getBaseAddress();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.BaseAddress#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.folioscope.model.BaseAddress#getName()
	 * @see #getBaseAddress()
	 * @generated
	 */
	EAttribute getBaseAddress_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.BaseAddress#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.folioscope.model.BaseAddress#getValue()
	 * @see #getBaseAddress()
	 * @generated
	 */
	EAttribute getBaseAddress_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.BaseAddress#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.folioscope.model.BaseAddress#getSource()
	 * @see #getBaseAddress()
	 * @generated
	 */
	EAttribute getBaseAddress_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.BaseAddress#getCrossCheck <em>Cross Check</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cross Check</em>'.
	 * @see org.folioscope.model.BaseAddress#getCrossCheck()
	 * @see #getBaseAddress()
	 * @generated
	 */
	EAttribute getBaseAddress_CrossCheck();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.BaseAddress#isAgrees <em>Agrees</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Agrees</em>'.
	 * @see org.folioscope.model.BaseAddress#isAgrees()
	 * @see #getBaseAddress()
	 * @generated
	 */
	EAttribute getBaseAddress_Agrees();

	/**
	 * Returns the meta object for class '{@link org.folioscope.model.Module <em>Module</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Module</em>'.
	 * @see org.folioscope.model.Module
	 * @generated
	 */
	EClass getModule();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.Module#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.folioscope.model.Module#getName()
	 * @see #getModule()
	 * @generated
	 */
	EAttribute getModule_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.Module#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address</em>'.
	 * @see org.folioscope.model.Module#getAddress()
	 * @see #getModule()
	 * @generated
	 */
	EAttribute getModule_Address();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.Module#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.folioscope.model.Module#getStart()
	 * @see #getModule()
	 * @generated
	 */
	EAttribute getModule_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.Module#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see org.folioscope.model.Module#getSize()
	 * @see #getModule()
	 * @generated
	 */
	EAttribute getModule_Size();

	/**
	 * Returns the meta object for class '{@link org.folioscope.model.MissingMember <em>Missing Member</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Missing Member</em>'.
	 * @see org.folioscope.model.MissingMember
	 * @generated
	 */
	EClass getMissingMember();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.MissingMember#getWhat <em>What</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>What</em>'.
	 * @see org.folioscope.model.MissingMember#getWhat()
	 * @see #getMissingMember()
	 * @generated
	 */
	EAttribute getMissingMember_What();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.MissingMember#getConsequence <em>Consequence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Consequence</em>'.
	 * @see org.folioscope.model.MissingMember#getConsequence()
	 * @see #getMissingMember()
	 * @generated
	 */
	EAttribute getMissingMember_Consequence();

	/**
	 * Returns the meta object for class '{@link org.folioscope.model.SuperBlock <em>Super Block</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Super Block</em>'.
	 * @see org.folioscope.model.SuperBlock
	 * @generated
	 */
	EClass getSuperBlock();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.SuperBlock#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address</em>'.
	 * @see org.folioscope.model.SuperBlock#getAddress()
	 * @see #getSuperBlock()
	 * @generated
	 */
	EAttribute getSuperBlock_Address();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.SuperBlock#getFstype <em>Fstype</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fstype</em>'.
	 * @see org.folioscope.model.SuperBlock#getFstype()
	 * @see #getSuperBlock()
	 * @generated
	 */
	EAttribute getSuperBlock_Fstype();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.SuperBlock#getDev <em>Dev</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dev</em>'.
	 * @see org.folioscope.model.SuperBlock#getDev()
	 * @see #getSuperBlock()
	 * @generated
	 */
	EAttribute getSuperBlock_Dev();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.SuperBlock#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.folioscope.model.SuperBlock#getId()
	 * @see #getSuperBlock()
	 * @generated
	 */
	EAttribute getSuperBlock_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.SuperBlock#getMagic <em>Magic</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Magic</em>'.
	 * @see org.folioscope.model.SuperBlock#getMagic()
	 * @see #getSuperBlock()
	 * @generated
	 */
	EAttribute getSuperBlock_Magic();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.SuperBlock#getFlags <em>Flags</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Flags</em>'.
	 * @see org.folioscope.model.SuperBlock#getFlags()
	 * @see #getSuperBlock()
	 * @generated
	 */
	EAttribute getSuperBlock_Flags();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.SuperBlock#getBlockSize <em>Block Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Block Size</em>'.
	 * @see org.folioscope.model.SuperBlock#getBlockSize()
	 * @see #getSuperBlock()
	 * @generated
	 */
	EAttribute getSuperBlock_BlockSize();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.SuperBlock#getFrozen <em>Frozen</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Frozen</em>'.
	 * @see org.folioscope.model.SuperBlock#getFrozen()
	 * @see #getSuperBlock()
	 * @generated
	 */
	EAttribute getSuperBlock_Frozen();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.SuperBlock#getActive <em>Active</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Active</em>'.
	 * @see org.folioscope.model.SuperBlock#getActive()
	 * @see #getSuperBlock()
	 * @generated
	 */
	EAttribute getSuperBlock_Active();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.SuperBlock#getInodeCount <em>Inode Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Inode Count</em>'.
	 * @see org.folioscope.model.SuperBlock#getInodeCount()
	 * @see #getSuperBlock()
	 * @generated
	 */
	EAttribute getSuperBlock_InodeCount();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.SuperBlock#getRootAddress <em>Root Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Root Address</em>'.
	 * @see org.folioscope.model.SuperBlock#getRootAddress()
	 * @see #getSuperBlock()
	 * @generated
	 */
	EAttribute getSuperBlock_RootAddress();

	/**
	 * Returns the meta object for the containment reference '{@link org.folioscope.model.SuperBlock#getRoot <em>Root</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Root</em>'.
	 * @see org.folioscope.model.SuperBlock#getRoot()
	 * @see #getSuperBlock()
	 * @generated
	 */
	EReference getSuperBlock_Root();

	/**
	 * Returns the meta object for the containment reference list '{@link org.folioscope.model.SuperBlock#getInodes <em>Inodes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Inodes</em>'.
	 * @see org.folioscope.model.SuperBlock#getInodes()
	 * @see #getSuperBlock()
	 * @generated
	 */
	EReference getSuperBlock_Inodes();

	/**
	 * Returns the meta object for class '{@link org.folioscope.model.Mount <em>Mount</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Mount</em>'.
	 * @see org.folioscope.model.Mount
	 * @generated
	 */
	EClass getMount();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.Mount#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address</em>'.
	 * @see org.folioscope.model.Mount#getAddress()
	 * @see #getMount()
	 * @generated
	 */
	EAttribute getMount_Address();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.Mount#getMountId <em>Mount Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mount Id</em>'.
	 * @see org.folioscope.model.Mount#getMountId()
	 * @see #getMount()
	 * @generated
	 */
	EAttribute getMount_MountId();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.Mount#getParentId <em>Parent Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Parent Id</em>'.
	 * @see org.folioscope.model.Mount#getParentId()
	 * @see #getMount()
	 * @generated
	 */
	EAttribute getMount_ParentId();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.Mount#getDeviceName <em>Device Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Device Name</em>'.
	 * @see org.folioscope.model.Mount#getDeviceName()
	 * @see #getMount()
	 * @generated
	 */
	EAttribute getMount_DeviceName();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.Mount#getPath <em>Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Path</em>'.
	 * @see org.folioscope.model.Mount#getPath()
	 * @see #getMount()
	 * @generated
	 */
	EAttribute getMount_Path();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.Mount#getRootPath <em>Root Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Root Path</em>'.
	 * @see org.folioscope.model.Mount#getRootPath()
	 * @see #getMount()
	 * @generated
	 */
	EAttribute getMount_RootPath();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.Mount#getFlags <em>Flags</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Flags</em>'.
	 * @see org.folioscope.model.Mount#getFlags()
	 * @see #getMount()
	 * @generated
	 */
	EAttribute getMount_Flags();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.Mount#getNamespace <em>Namespace</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Namespace</em>'.
	 * @see org.folioscope.model.Mount#getNamespace()
	 * @see #getMount()
	 * @generated
	 */
	EAttribute getMount_Namespace();

	/**
	 * Returns the meta object for the reference '{@link org.folioscope.model.Mount#getSuperBlock <em>Super Block</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Super Block</em>'.
	 * @see org.folioscope.model.Mount#getSuperBlock()
	 * @see #getMount()
	 * @generated
	 */
	EReference getMount_SuperBlock();

	/**
	 * Returns the meta object for class '{@link org.folioscope.model.Dentry <em>Dentry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Dentry</em>'.
	 * @see org.folioscope.model.Dentry
	 * @generated
	 */
	EClass getDentry();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.Dentry#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address</em>'.
	 * @see org.folioscope.model.Dentry#getAddress()
	 * @see #getDentry()
	 * @generated
	 */
	EAttribute getDentry_Address();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.Dentry#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.folioscope.model.Dentry#getName()
	 * @see #getDentry()
	 * @generated
	 */
	EAttribute getDentry_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.Dentry#getFlags <em>Flags</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Flags</em>'.
	 * @see org.folioscope.model.Dentry#getFlags()
	 * @see #getDentry()
	 * @generated
	 */
	EAttribute getDentry_Flags();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.Dentry#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.folioscope.model.Dentry#getType()
	 * @see #getDentry()
	 * @generated
	 */
	EAttribute getDentry_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.Dentry#isNegative <em>Negative</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Negative</em>'.
	 * @see org.folioscope.model.Dentry#isNegative()
	 * @see #getDentry()
	 * @generated
	 */
	EAttribute getDentry_Negative();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.Dentry#isHashed <em>Hashed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hashed</em>'.
	 * @see org.folioscope.model.Dentry#isHashed()
	 * @see #getDentry()
	 * @generated
	 */
	EAttribute getDentry_Hashed();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.Dentry#getReferences <em>References</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>References</em>'.
	 * @see org.folioscope.model.Dentry#getReferences()
	 * @see #getDentry()
	 * @generated
	 */
	EAttribute getDentry_References();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.Dentry#getInodeAddress <em>Inode Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Inode Address</em>'.
	 * @see org.folioscope.model.Dentry#getInodeAddress()
	 * @see #getDentry()
	 * @generated
	 */
	EAttribute getDentry_InodeAddress();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.Dentry#getIno <em>Ino</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ino</em>'.
	 * @see org.folioscope.model.Dentry#getIno()
	 * @see #getDentry()
	 * @generated
	 */
	EAttribute getDentry_Ino();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.Dentry#getNegativeChildren <em>Negative Children</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Negative Children</em>'.
	 * @see org.folioscope.model.Dentry#getNegativeChildren()
	 * @see #getDentry()
	 * @generated
	 */
	EAttribute getDentry_NegativeChildren();

	/**
	 * Returns the meta object for the containment reference list '{@link org.folioscope.model.Dentry#getChildren <em>Children</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Children</em>'.
	 * @see org.folioscope.model.Dentry#getChildren()
	 * @see #getDentry()
	 * @generated
	 */
	EReference getDentry_Children();

	/**
	 * Returns the meta object for class '{@link org.folioscope.model.Inode <em>Inode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Inode</em>'.
	 * @see org.folioscope.model.Inode
	 * @generated
	 */
	EClass getInode();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.Inode#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address</em>'.
	 * @see org.folioscope.model.Inode#getAddress()
	 * @see #getInode()
	 * @generated
	 */
	EAttribute getInode_Address();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.Inode#getIno <em>Ino</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ino</em>'.
	 * @see org.folioscope.model.Inode#getIno()
	 * @see #getInode()
	 * @generated
	 */
	EAttribute getInode_Ino();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.Inode#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.folioscope.model.Inode#getType()
	 * @see #getInode()
	 * @generated
	 */
	EAttribute getInode_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.Inode#getMode <em>Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mode</em>'.
	 * @see org.folioscope.model.Inode#getMode()
	 * @see #getInode()
	 * @generated
	 */
	EAttribute getInode_Mode();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.Inode#getNlink <em>Nlink</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Nlink</em>'.
	 * @see org.folioscope.model.Inode#getNlink()
	 * @see #getInode()
	 * @generated
	 */
	EAttribute getInode_Nlink();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.Inode#getUid <em>Uid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Uid</em>'.
	 * @see org.folioscope.model.Inode#getUid()
	 * @see #getInode()
	 * @generated
	 */
	EAttribute getInode_Uid();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.Inode#getGid <em>Gid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Gid</em>'.
	 * @see org.folioscope.model.Inode#getGid()
	 * @see #getInode()
	 * @generated
	 */
	EAttribute getInode_Gid();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.Inode#getRdev <em>Rdev</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rdev</em>'.
	 * @see org.folioscope.model.Inode#getRdev()
	 * @see #getInode()
	 * @generated
	 */
	EAttribute getInode_Rdev();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.Inode#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see org.folioscope.model.Inode#getSize()
	 * @see #getInode()
	 * @generated
	 */
	EAttribute getInode_Size();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.Inode#getBlocks <em>Blocks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Blocks</em>'.
	 * @see org.folioscope.model.Inode#getBlocks()
	 * @see #getInode()
	 * @generated
	 */
	EAttribute getInode_Blocks();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.Inode#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.folioscope.model.Inode#getState()
	 * @see #getInode()
	 * @generated
	 */
	EAttribute getInode_State();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.Inode#getReferences <em>References</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>References</em>'.
	 * @see org.folioscope.model.Inode#getReferences()
	 * @see #getInode()
	 * @generated
	 */
	EAttribute getInode_References();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.Inode#getNrpages <em>Nrpages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Nrpages</em>'.
	 * @see org.folioscope.model.Inode#getNrpages()
	 * @see #getInode()
	 * @generated
	 */
	EAttribute getInode_Nrpages();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.Inode#getDirtyPages <em>Dirty Pages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dirty Pages</em>'.
	 * @see org.folioscope.model.Inode#getDirtyPages()
	 * @see #getInode()
	 * @generated
	 */
	EAttribute getInode_DirtyPages();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.Inode#getWritebackPages <em>Writeback Pages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Writeback Pages</em>'.
	 * @see org.folioscope.model.Inode#getWritebackPages()
	 * @see #getInode()
	 * @generated
	 */
	EAttribute getInode_WritebackPages();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.Inode#getAccessed <em>Accessed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Accessed</em>'.
	 * @see org.folioscope.model.Inode#getAccessed()
	 * @see #getInode()
	 * @generated
	 */
	EAttribute getInode_Accessed();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.Inode#getModified <em>Modified</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Modified</em>'.
	 * @see org.folioscope.model.Inode#getModified()
	 * @see #getInode()
	 * @generated
	 */
	EAttribute getInode_Modified();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.Inode#getChanged <em>Changed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Changed</em>'.
	 * @see org.folioscope.model.Inode#getChanged()
	 * @see #getInode()
	 * @generated
	 */
	EAttribute getInode_Changed();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.Inode#getPath <em>Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Path</em>'.
	 * @see org.folioscope.model.Inode#getPath()
	 * @see #getInode()
	 * @generated
	 */
	EAttribute getInode_Path();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.Inode#getMappingAddress <em>Mapping Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mapping Address</em>'.
	 * @see org.folioscope.model.Inode#getMappingAddress()
	 * @see #getInode()
	 * @generated
	 */
	EAttribute getInode_MappingAddress();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.Inode#getOperations <em>Operations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Operations</em>'.
	 * @see org.folioscope.model.Inode#getOperations()
	 * @see #getInode()
	 * @generated
	 */
	EAttribute getInode_Operations();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.Inode#getFileOperations <em>File Operations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>File Operations</em>'.
	 * @see org.folioscope.model.Inode#getFileOperations()
	 * @see #getInode()
	 * @generated
	 */
	EAttribute getInode_FileOperations();

	/**
	 * Returns the meta object for the container reference '{@link org.folioscope.model.Inode#getSuperBlock <em>Super Block</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Super Block</em>'.
	 * @see org.folioscope.model.Inode#getSuperBlock()
	 * @see #getInode()
	 * @generated
	 */
	EReference getInode_SuperBlock();

	/**
	 * Returns the meta object for the containment reference '{@link org.folioscope.model.Inode#getPageCache <em>Page Cache</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Page Cache</em>'.
	 * @see org.folioscope.model.Inode#getPageCache()
	 * @see #getInode()
	 * @generated
	 */
	EReference getInode_PageCache();

	/**
	 * Returns the meta object for class '{@link org.folioscope.model.PageCache <em>Page Cache</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Page Cache</em>'.
	 * @see org.folioscope.model.PageCache
	 * @generated
	 */
	EClass getPageCache();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.PageCache#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address</em>'.
	 * @see org.folioscope.model.PageCache#getAddress()
	 * @see #getPageCache()
	 * @generated
	 */
	EAttribute getPageCache_Address();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.PageCache#getNrpages <em>Nrpages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Nrpages</em>'.
	 * @see org.folioscope.model.PageCache#getNrpages()
	 * @see #getPageCache()
	 * @generated
	 */
	EAttribute getPageCache_Nrpages();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.PageCache#getFlags <em>Flags</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Flags</em>'.
	 * @see org.folioscope.model.PageCache#getFlags()
	 * @see #getPageCache()
	 * @generated
	 */
	EAttribute getPageCache_Flags();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.PageCache#getOperations <em>Operations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Operations</em>'.
	 * @see org.folioscope.model.PageCache#getOperations()
	 * @see #getPageCache()
	 * @generated
	 */
	EAttribute getPageCache_Operations();

	/**
	 * Returns the meta object for the containment reference list '{@link org.folioscope.model.PageCache#getRuns <em>Runs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Runs</em>'.
	 * @see org.folioscope.model.PageCache#getRuns()
	 * @see #getPageCache()
	 * @generated
	 */
	EReference getPageCache_Runs();

	/**
	 * Returns the meta object for the containment reference list '{@link org.folioscope.model.PageCache#getFindings <em>Findings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Findings</em>'.
	 * @see org.folioscope.model.PageCache#getFindings()
	 * @see #getPageCache()
	 * @generated
	 */
	EReference getPageCache_Findings();

	/**
	 * Returns the meta object for class '{@link org.folioscope.model.FolioRun <em>Run</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Run</em>'.
	 * @see org.folioscope.model.FolioRun
	 * @generated
	 */
	EClass getFolioRun();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.FolioRun#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.folioscope.model.FolioRun#getKind()
	 * @see #getFolioRun()
	 * @generated
	 */
	EAttribute getFolioRun_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.FolioRun#getIndex <em>Index</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Index</em>'.
	 * @see org.folioscope.model.FolioRun#getIndex()
	 * @see #getFolioRun()
	 * @generated
	 */
	EAttribute getFolioRun_Index();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.FolioRun#getPages <em>Pages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pages</em>'.
	 * @see org.folioscope.model.FolioRun#getPages()
	 * @see #getFolioRun()
	 * @generated
	 */
	EAttribute getFolioRun_Pages();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.FolioRun#getEntries <em>Entries</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Entries</em>'.
	 * @see org.folioscope.model.FolioRun#getEntries()
	 * @see #getFolioRun()
	 * @generated
	 */
	EAttribute getFolioRun_Entries();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.FolioRun#getOrder <em>Order</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Order</em>'.
	 * @see org.folioscope.model.FolioRun#getOrder()
	 * @see #getFolioRun()
	 * @generated
	 */
	EAttribute getFolioRun_Order();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.FolioRun#getPfn <em>Pfn</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pfn</em>'.
	 * @see org.folioscope.model.FolioRun#getPfn()
	 * @see #getFolioRun()
	 * @generated
	 */
	EAttribute getFolioRun_Pfn();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.FolioRun#getFlags <em>Flags</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Flags</em>'.
	 * @see org.folioscope.model.FolioRun#getFlags()
	 * @see #getFolioRun()
	 * @generated
	 */
	EAttribute getFolioRun_Flags();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.FolioRun#getReferences <em>References</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>References</em>'.
	 * @see org.folioscope.model.FolioRun#getReferences()
	 * @see #getFolioRun()
	 * @generated
	 */
	EAttribute getFolioRun_References();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.FolioRun#getMapped <em>Mapped</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mapped</em>'.
	 * @see org.folioscope.model.FolioRun#getMapped()
	 * @see #getFolioRun()
	 * @generated
	 */
	EAttribute getFolioRun_Mapped();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.FolioRun#getPrivate <em>Private</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Private</em>'.
	 * @see org.folioscope.model.FolioRun#getPrivate()
	 * @see #getFolioRun()
	 * @generated
	 */
	EAttribute getFolioRun_Private();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.FolioRun#getTags <em>Tags</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tags</em>'.
	 * @see org.folioscope.model.FolioRun#getTags()
	 * @see #getFolioRun()
	 * @generated
	 */
	EAttribute getFolioRun_Tags();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.FolioRun#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.folioscope.model.FolioRun#getValue()
	 * @see #getFolioRun()
	 * @generated
	 */
	EAttribute getFolioRun_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.FolioRun#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address</em>'.
	 * @see org.folioscope.model.FolioRun#getAddress()
	 * @see #getFolioRun()
	 * @generated
	 */
	EAttribute getFolioRun_Address();

	/**
	 * Returns the meta object for class '{@link org.folioscope.model.Finding <em>Finding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Finding</em>'.
	 * @see org.folioscope.model.Finding
	 * @generated
	 */
	EClass getFinding();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.Finding#getSeverity <em>Severity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Severity</em>'.
	 * @see org.folioscope.model.Finding#getSeverity()
	 * @see #getFinding()
	 * @generated
	 */
	EAttribute getFinding_Severity();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.Finding#getRule <em>Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rule</em>'.
	 * @see org.folioscope.model.Finding#getRule()
	 * @see #getFinding()
	 * @generated
	 */
	EAttribute getFinding_Rule();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.Finding#getMessage <em>Message</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Message</em>'.
	 * @see org.folioscope.model.Finding#getMessage()
	 * @see #getFinding()
	 * @generated
	 */
	EAttribute getFinding_Message();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.Finding#getPlace <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Place</em>'.
	 * @see org.folioscope.model.Finding#getPlace()
	 * @see #getFinding()
	 * @generated
	 */
	EAttribute getFinding_Place();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.Finding#getObject <em>Object</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Object</em>'.
	 * @see org.folioscope.model.Finding#getObject()
	 * @see #getFinding()
	 * @generated
	 */
	EAttribute getFinding_Object();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.Finding#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address</em>'.
	 * @see org.folioscope.model.Finding#getAddress()
	 * @see #getFinding()
	 * @generated
	 */
	EAttribute getFinding_Address();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.Finding#getLength <em>Length</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Length</em>'.
	 * @see org.folioscope.model.Finding#getLength()
	 * @see #getFinding()
	 * @generated
	 */
	EAttribute getFinding_Length();

	/**
	 * Returns the meta object for the attribute list '{@link org.folioscope.model.Finding#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Evidence</em>'.
	 * @see org.folioscope.model.Finding#getEvidence()
	 * @see #getFinding()
	 * @generated
	 */
	EAttribute getFinding_Evidence();

	/**
	 * Returns the meta object for class '{@link org.folioscope.model.FieldValue <em>Field Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Field Value</em>'.
	 * @see org.folioscope.model.FieldValue
	 * @generated
	 */
	EClass getFieldValue();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.FieldValue#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.folioscope.model.FieldValue#getName()
	 * @see #getFieldValue()
	 * @generated
	 */
	EAttribute getFieldValue_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.FieldValue#getOffset <em>Offset</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Offset</em>'.
	 * @see org.folioscope.model.FieldValue#getOffset()
	 * @see #getFieldValue()
	 * @generated
	 */
	EAttribute getFieldValue_Offset();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.FieldValue#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see org.folioscope.model.FieldValue#getSize()
	 * @see #getFieldValue()
	 * @generated
	 */
	EAttribute getFieldValue_Size();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.FieldValue#getBitOffset <em>Bit Offset</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bit Offset</em>'.
	 * @see org.folioscope.model.FieldValue#getBitOffset()
	 * @see #getFieldValue()
	 * @generated
	 */
	EAttribute getFieldValue_BitOffset();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.FieldValue#getBitSize <em>Bit Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bit Size</em>'.
	 * @see org.folioscope.model.FieldValue#getBitSize()
	 * @see #getFieldValue()
	 * @generated
	 */
	EAttribute getFieldValue_BitSize();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.FieldValue#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.folioscope.model.FieldValue#getKind()
	 * @see #getFieldValue()
	 * @generated
	 */
	EAttribute getFieldValue_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.FieldValue#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.folioscope.model.FieldValue#getValue()
	 * @see #getFieldValue()
	 * @generated
	 */
	EAttribute getFieldValue_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.FieldValue#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.folioscope.model.FieldValue#getText()
	 * @see #getFieldValue()
	 * @generated
	 */
	EAttribute getFieldValue_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.FieldValue#getMeaning <em>Meaning</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Meaning</em>'.
	 * @see org.folioscope.model.FieldValue#getMeaning()
	 * @see #getFieldValue()
	 * @generated
	 */
	EAttribute getFieldValue_Meaning();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.FieldValue#getLink <em>Link</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Link</em>'.
	 * @see org.folioscope.model.FieldValue#getLink()
	 * @see #getFieldValue()
	 * @generated
	 */
	EAttribute getFieldValue_Link();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.FieldValue#isEditable <em>Editable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Editable</em>'.
	 * @see org.folioscope.model.FieldValue#isEditable()
	 * @see #getFieldValue()
	 * @generated
	 */
	EAttribute getFieldValue_Editable();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.FieldValue#getHelp <em>Help</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Help</em>'.
	 * @see org.folioscope.model.FieldValue#getHelp()
	 * @see #getFieldValue()
	 * @generated
	 */
	EAttribute getFieldValue_Help();

	/**
	 * Returns the meta object for class '{@link org.folioscope.model.Structure <em>Structure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Structure</em>'.
	 * @see org.folioscope.model.Structure
	 * @generated
	 */
	EClass getStructure();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.Structure#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.folioscope.model.Structure#getKind()
	 * @see #getStructure()
	 * @generated
	 */
	EAttribute getStructure_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.Structure#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.folioscope.model.Structure#getName()
	 * @see #getStructure()
	 * @generated
	 */
	EAttribute getStructure_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.Structure#getSummary <em>Summary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Summary</em>'.
	 * @see org.folioscope.model.Structure#getSummary()
	 * @see #getStructure()
	 * @generated
	 */
	EAttribute getStructure_Summary();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.Structure#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address</em>'.
	 * @see org.folioscope.model.Structure#getAddress()
	 * @see #getStructure()
	 * @generated
	 */
	EAttribute getStructure_Address();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.Structure#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see org.folioscope.model.Structure#getSize()
	 * @see #getStructure()
	 * @generated
	 */
	EAttribute getStructure_Size();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.Structure#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.folioscope.model.Structure#getSource()
	 * @see #getStructure()
	 * @generated
	 */
	EAttribute getStructure_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.model.Structure#isExpandable <em>Expandable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Expandable</em>'.
	 * @see org.folioscope.model.Structure#isExpandable()
	 * @see #getStructure()
	 * @generated
	 */
	EAttribute getStructure_Expandable();

	/**
	 * Returns the meta object for the containment reference list '{@link org.folioscope.model.Structure#getFields <em>Fields</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Fields</em>'.
	 * @see org.folioscope.model.Structure#getFields()
	 * @see #getStructure()
	 * @generated
	 */
	EReference getStructure_Fields();

	/**
	 * Returns the meta object for the containment reference list '{@link org.folioscope.model.Structure#getChildren <em>Children</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Children</em>'.
	 * @see org.folioscope.model.Structure#getChildren()
	 * @see #getStructure()
	 * @generated
	 */
	EReference getStructure_Children();

	/**
	 * Returns the meta object for the containment reference list '{@link org.folioscope.model.Structure#getFindings <em>Findings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Findings</em>'.
	 * @see org.folioscope.model.Structure#getFindings()
	 * @see #getStructure()
	 * @generated
	 */
	EReference getStructure_Findings();

	/**
	 * Returns the meta object for enum '{@link org.folioscope.model.KernelState <em>Kernel State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Kernel State</em>'.
	 * @see org.folioscope.model.KernelState
	 * @generated
	 */
	EEnum getKernelState();

	/**
	 * Returns the meta object for enum '{@link org.folioscope.model.EntryKind <em>Entry Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Entry Kind</em>'.
	 * @see org.folioscope.model.EntryKind
	 * @generated
	 */
	EEnum getEntryKind();

	/**
	 * Returns the meta object for enum '{@link org.folioscope.model.Severity <em>Severity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Severity</em>'.
	 * @see org.folioscope.model.Severity
	 * @generated
	 */
	EEnum getSeverity();

	/**
	 * Returns the meta object for enum '{@link org.folioscope.model.FieldKind <em>Field Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Field Kind</em>'.
	 * @see org.folioscope.model.FieldKind
	 * @generated
	 */
	EEnum getFieldKind();

	/**
	 * Returns the meta object for data type '<em>Address</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A physical or virtual address, or a flag word: written as 0x-hex.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Address</em>'.
	 * @model instanceClass="long"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel create='return it.equals(\"-1\") ? -1L : org.folioscope.base.Numbers.parse(it);' convert='return org.folioscope.base.Numbers.hex(it);'"
	 * @generated
	 */
	EDataType getAddress();

	/**
	 * Returns the meta object for data type '<em>Pfn</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A page frame number, in pages of 4 KiB: written as 0x-hex.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Pfn</em>'.
	 * @model instanceClass="long"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel create='return org.folioscope.base.Numbers.parse(it);' convert='return org.folioscope.base.Numbers.hex(it);'"
	 * @generated
	 */
	EDataType getPfn();

	/**
	 * Returns the meta object for data type '<em>Bytes</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A number of bytes.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Bytes</em>'.
	 * @model instanceClass="long"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel create='return org.folioscope.base.Numbers.parse(it);' convert='return Long.toUnsignedString(it);'"
	 * @generated
	 */
	EDataType getBytes();

	/**
	 * Returns the meta object for data type '<em>Count</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A number of things; pages where the name says so.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Count</em>'.
	 * @model instanceClass="long"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel create='return org.folioscope.base.Numbers.parse(it);' convert='return Long.toUnsignedString(it);'"
	 * @generated
	 */
	EDataType getCount();

	/**
	 * Returns the meta object for data type '<em>Octal</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Permission bits and file type, written in octal as stat does.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Octal</em>'.
	 * @model instanceClass="int"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel create='return Integer.parseInt(it, 8);' convert='return \"0\" + Integer.toOctalString(it);'"
	 * @generated
	 */
	EDataType getOctal();

	/**
	 * Returns the meta object for data type '{@link java.time.Instant <em>Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A point in time.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Time</em>'.
	 * @see java.time.Instant
	 * @model instanceClass="java.time.Instant"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel create='return it == null ? null : java.time.Instant.parse(it);' convert='return it == null ? null : it.toString();'"
	 * @generated
	 */
	EDataType getTime();

	/**
	 * Returns the meta object for data type '<em>Device</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A dev_t as the kernel keeps it: major in bits 31 to 20, minor in bits 19 to 0; written major:minor.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Device</em>'.
	 * @model instanceClass="int"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel create='return Integer.parseInt(it.substring(0, it.indexOf(58))) &lt;&lt; 20 | Integer.parseInt(it.substring(it.indexOf(58) + 1));' convert='return (it &gt;&gt;&gt; 20) + \":\" + (it &amp; 0xfffff);'"
	 * @generated
	 */
	EDataType getDevice();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	FolioFactory getFolioFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.folioscope.model.impl.ImageImpl <em>Image</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.folioscope.model.impl.ImageImpl
		 * @see org.folioscope.model.impl.FolioPackageImpl#getImage()
		 * @generated
		 */
		EClass IMAGE = eINSTANCE.getImage();

		/**
		 * The meta object literal for the '<em><b>Path</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMAGE__PATH = eINSTANCE.getImage_Path();

		/**
		 * The meta object literal for the '<em><b>Format</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMAGE__FORMAT = eINSTANCE.getImage_Format();

		/**
		 * The meta object literal for the '<em><b>File Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMAGE__FILE_SIZE = eINSTANCE.getImage_FileSize();

		/**
		 * The meta object literal for the '<em><b>Extents</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IMAGE__EXTENTS = eINSTANCE.getImage_Extents();

		/**
		 * The meta object literal for the '<em><b>Kernels</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IMAGE__KERNELS = eINSTANCE.getImage_Kernels();

		/**
		 * The meta object literal for the '<em><b>Findings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IMAGE__FINDINGS = eINSTANCE.getImage_Findings();

		/**
		 * The meta object literal for the '{@link org.folioscope.model.impl.ExtentImpl <em>Extent</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.folioscope.model.impl.ExtentImpl
		 * @see org.folioscope.model.impl.FolioPackageImpl#getExtent()
		 * @generated
		 */
		EClass EXTENT = eINSTANCE.getExtent();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXTENT__START = eINSTANCE.getExtent_Start();

		/**
		 * The meta object literal for the '<em><b>Length</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXTENT__LENGTH = eINSTANCE.getExtent_Length();

		/**
		 * The meta object literal for the '<em><b>File Offset</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXTENT__FILE_OFFSET = eINSTANCE.getExtent_FileOffset();

		/**
		 * The meta object literal for the '{@link org.folioscope.model.impl.KernelImpl <em>Kernel</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.folioscope.model.impl.KernelImpl
		 * @see org.folioscope.model.impl.FolioPackageImpl#getKernel()
		 * @generated
		 */
		EClass KERNEL = eINSTANCE.getKernel();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KERNEL__STATE = eINSTANCE.getKernel_State();

		/**
		 * The meta object literal for the '<em><b>Release</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KERNEL__RELEASE = eINSTANCE.getKernel_Release();

		/**
		 * The meta object literal for the '<em><b>Banner</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KERNEL__BANNER = eINSTANCE.getKernel_Banner();

		/**
		 * The meta object literal for the '<em><b>Build Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KERNEL__BUILD_ID = eINSTANCE.getKernel_BuildId();

		/**
		 * The meta object literal for the '<em><b>Command Line</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KERNEL__COMMAND_LINE = eINSTANCE.getKernel_CommandLine();

		/**
		 * The meta object literal for the '<em><b>Paging Levels</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KERNEL__PAGING_LEVELS = eINSTANCE.getKernel_PagingLevels();

		/**
		 * The meta object literal for the '<em><b>Page Table Root</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KERNEL__PAGE_TABLE_ROOT = eINSTANCE.getKernel_PageTableRoot();

		/**
		 * The meta object literal for the '<em><b>Boot Time</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KERNEL__BOOT_TIME = eINSTANCE.getKernel_BootTime();

		/**
		 * The meta object literal for the '<em><b>Capture Time</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KERNEL__CAPTURE_TIME = eINSTANCE.getKernel_CaptureTime();

		/**
		 * The meta object literal for the '<em><b>Symbols Origin</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KERNEL__SYMBOLS_ORIGIN = eINSTANCE.getKernel_SymbolsOrigin();

		/**
		 * The meta object literal for the '<em><b>Types Origin</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KERNEL__TYPES_ORIGIN = eINSTANCE.getKernel_TypesOrigin();

		/**
		 * The meta object literal for the '<em><b>Bases</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference KERNEL__BASES = eINSTANCE.getKernel_Bases();

		/**
		 * The meta object literal for the '<em><b>Modules</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference KERNEL__MODULES = eINSTANCE.getKernel_Modules();

		/**
		 * The meta object literal for the '<em><b>Super Blocks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference KERNEL__SUPER_BLOCKS = eINSTANCE.getKernel_SuperBlocks();

		/**
		 * The meta object literal for the '<em><b>Mounts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference KERNEL__MOUNTS = eINSTANCE.getKernel_Mounts();

		/**
		 * The meta object literal for the '<em><b>Missing</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference KERNEL__MISSING = eINSTANCE.getKernel_Missing();

		/**
		 * The meta object literal for the '<em><b>Findings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference KERNEL__FINDINGS = eINSTANCE.getKernel_Findings();

		/**
		 * The meta object literal for the '{@link org.folioscope.model.impl.BaseAddressImpl <em>Base Address</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.folioscope.model.impl.BaseAddressImpl
		 * @see org.folioscope.model.impl.FolioPackageImpl#getBaseAddress()
		 * @generated
		 */
		EClass BASE_ADDRESS = eINSTANCE.getBaseAddress();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BASE_ADDRESS__NAME = eINSTANCE.getBaseAddress_Name();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BASE_ADDRESS__VALUE = eINSTANCE.getBaseAddress_Value();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BASE_ADDRESS__SOURCE = eINSTANCE.getBaseAddress_Source();

		/**
		 * The meta object literal for the '<em><b>Cross Check</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BASE_ADDRESS__CROSS_CHECK = eINSTANCE.getBaseAddress_CrossCheck();

		/**
		 * The meta object literal for the '<em><b>Agrees</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BASE_ADDRESS__AGREES = eINSTANCE.getBaseAddress_Agrees();

		/**
		 * The meta object literal for the '{@link org.folioscope.model.impl.ModuleImpl <em>Module</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.folioscope.model.impl.ModuleImpl
		 * @see org.folioscope.model.impl.FolioPackageImpl#getModule()
		 * @generated
		 */
		EClass MODULE = eINSTANCE.getModule();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODULE__NAME = eINSTANCE.getModule_Name();

		/**
		 * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODULE__ADDRESS = eINSTANCE.getModule_Address();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODULE__START = eINSTANCE.getModule_Start();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MODULE__SIZE = eINSTANCE.getModule_Size();

		/**
		 * The meta object literal for the '{@link org.folioscope.model.impl.MissingMemberImpl <em>Missing Member</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.folioscope.model.impl.MissingMemberImpl
		 * @see org.folioscope.model.impl.FolioPackageImpl#getMissingMember()
		 * @generated
		 */
		EClass MISSING_MEMBER = eINSTANCE.getMissingMember();

		/**
		 * The meta object literal for the '<em><b>What</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MISSING_MEMBER__WHAT = eINSTANCE.getMissingMember_What();

		/**
		 * The meta object literal for the '<em><b>Consequence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MISSING_MEMBER__CONSEQUENCE = eINSTANCE.getMissingMember_Consequence();

		/**
		 * The meta object literal for the '{@link org.folioscope.model.impl.SuperBlockImpl <em>Super Block</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.folioscope.model.impl.SuperBlockImpl
		 * @see org.folioscope.model.impl.FolioPackageImpl#getSuperBlock()
		 * @generated
		 */
		EClass SUPER_BLOCK = eINSTANCE.getSuperBlock();

		/**
		 * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPER_BLOCK__ADDRESS = eINSTANCE.getSuperBlock_Address();

		/**
		 * The meta object literal for the '<em><b>Fstype</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPER_BLOCK__FSTYPE = eINSTANCE.getSuperBlock_Fstype();

		/**
		 * The meta object literal for the '<em><b>Dev</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPER_BLOCK__DEV = eINSTANCE.getSuperBlock_Dev();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPER_BLOCK__ID = eINSTANCE.getSuperBlock_Id();

		/**
		 * The meta object literal for the '<em><b>Magic</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPER_BLOCK__MAGIC = eINSTANCE.getSuperBlock_Magic();

		/**
		 * The meta object literal for the '<em><b>Flags</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPER_BLOCK__FLAGS = eINSTANCE.getSuperBlock_Flags();

		/**
		 * The meta object literal for the '<em><b>Block Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPER_BLOCK__BLOCK_SIZE = eINSTANCE.getSuperBlock_BlockSize();

		/**
		 * The meta object literal for the '<em><b>Frozen</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPER_BLOCK__FROZEN = eINSTANCE.getSuperBlock_Frozen();

		/**
		 * The meta object literal for the '<em><b>Active</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPER_BLOCK__ACTIVE = eINSTANCE.getSuperBlock_Active();

		/**
		 * The meta object literal for the '<em><b>Inode Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPER_BLOCK__INODE_COUNT = eINSTANCE.getSuperBlock_InodeCount();

		/**
		 * The meta object literal for the '<em><b>Root Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPER_BLOCK__ROOT_ADDRESS = eINSTANCE.getSuperBlock_RootAddress();

		/**
		 * The meta object literal for the '<em><b>Root</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUPER_BLOCK__ROOT = eINSTANCE.getSuperBlock_Root();

		/**
		 * The meta object literal for the '<em><b>Inodes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUPER_BLOCK__INODES = eINSTANCE.getSuperBlock_Inodes();

		/**
		 * The meta object literal for the '{@link org.folioscope.model.impl.MountImpl <em>Mount</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.folioscope.model.impl.MountImpl
		 * @see org.folioscope.model.impl.FolioPackageImpl#getMount()
		 * @generated
		 */
		EClass MOUNT = eINSTANCE.getMount();

		/**
		 * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MOUNT__ADDRESS = eINSTANCE.getMount_Address();

		/**
		 * The meta object literal for the '<em><b>Mount Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MOUNT__MOUNT_ID = eINSTANCE.getMount_MountId();

		/**
		 * The meta object literal for the '<em><b>Parent Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MOUNT__PARENT_ID = eINSTANCE.getMount_ParentId();

		/**
		 * The meta object literal for the '<em><b>Device Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MOUNT__DEVICE_NAME = eINSTANCE.getMount_DeviceName();

		/**
		 * The meta object literal for the '<em><b>Path</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MOUNT__PATH = eINSTANCE.getMount_Path();

		/**
		 * The meta object literal for the '<em><b>Root Path</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MOUNT__ROOT_PATH = eINSTANCE.getMount_RootPath();

		/**
		 * The meta object literal for the '<em><b>Flags</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MOUNT__FLAGS = eINSTANCE.getMount_Flags();

		/**
		 * The meta object literal for the '<em><b>Namespace</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MOUNT__NAMESPACE = eINSTANCE.getMount_Namespace();

		/**
		 * The meta object literal for the '<em><b>Super Block</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MOUNT__SUPER_BLOCK = eINSTANCE.getMount_SuperBlock();

		/**
		 * The meta object literal for the '{@link org.folioscope.model.impl.DentryImpl <em>Dentry</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.folioscope.model.impl.DentryImpl
		 * @see org.folioscope.model.impl.FolioPackageImpl#getDentry()
		 * @generated
		 */
		EClass DENTRY = eINSTANCE.getDentry();

		/**
		 * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DENTRY__ADDRESS = eINSTANCE.getDentry_Address();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DENTRY__NAME = eINSTANCE.getDentry_Name();

		/**
		 * The meta object literal for the '<em><b>Flags</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DENTRY__FLAGS = eINSTANCE.getDentry_Flags();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DENTRY__TYPE = eINSTANCE.getDentry_Type();

		/**
		 * The meta object literal for the '<em><b>Negative</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DENTRY__NEGATIVE = eINSTANCE.getDentry_Negative();

		/**
		 * The meta object literal for the '<em><b>Hashed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DENTRY__HASHED = eINSTANCE.getDentry_Hashed();

		/**
		 * The meta object literal for the '<em><b>References</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DENTRY__REFERENCES = eINSTANCE.getDentry_References();

		/**
		 * The meta object literal for the '<em><b>Inode Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DENTRY__INODE_ADDRESS = eINSTANCE.getDentry_InodeAddress();

		/**
		 * The meta object literal for the '<em><b>Ino</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DENTRY__INO = eINSTANCE.getDentry_Ino();

		/**
		 * The meta object literal for the '<em><b>Negative Children</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DENTRY__NEGATIVE_CHILDREN = eINSTANCE.getDentry_NegativeChildren();

		/**
		 * The meta object literal for the '<em><b>Children</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DENTRY__CHILDREN = eINSTANCE.getDentry_Children();

		/**
		 * The meta object literal for the '{@link org.folioscope.model.impl.InodeImpl <em>Inode</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.folioscope.model.impl.InodeImpl
		 * @see org.folioscope.model.impl.FolioPackageImpl#getInode()
		 * @generated
		 */
		EClass INODE = eINSTANCE.getInode();

		/**
		 * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INODE__ADDRESS = eINSTANCE.getInode_Address();

		/**
		 * The meta object literal for the '<em><b>Ino</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INODE__INO = eINSTANCE.getInode_Ino();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INODE__TYPE = eINSTANCE.getInode_Type();

		/**
		 * The meta object literal for the '<em><b>Mode</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INODE__MODE = eINSTANCE.getInode_Mode();

		/**
		 * The meta object literal for the '<em><b>Nlink</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INODE__NLINK = eINSTANCE.getInode_Nlink();

		/**
		 * The meta object literal for the '<em><b>Uid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INODE__UID = eINSTANCE.getInode_Uid();

		/**
		 * The meta object literal for the '<em><b>Gid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INODE__GID = eINSTANCE.getInode_Gid();

		/**
		 * The meta object literal for the '<em><b>Rdev</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INODE__RDEV = eINSTANCE.getInode_Rdev();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INODE__SIZE = eINSTANCE.getInode_Size();

		/**
		 * The meta object literal for the '<em><b>Blocks</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INODE__BLOCKS = eINSTANCE.getInode_Blocks();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INODE__STATE = eINSTANCE.getInode_State();

		/**
		 * The meta object literal for the '<em><b>References</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INODE__REFERENCES = eINSTANCE.getInode_References();

		/**
		 * The meta object literal for the '<em><b>Nrpages</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INODE__NRPAGES = eINSTANCE.getInode_Nrpages();

		/**
		 * The meta object literal for the '<em><b>Dirty Pages</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INODE__DIRTY_PAGES = eINSTANCE.getInode_DirtyPages();

		/**
		 * The meta object literal for the '<em><b>Writeback Pages</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INODE__WRITEBACK_PAGES = eINSTANCE.getInode_WritebackPages();

		/**
		 * The meta object literal for the '<em><b>Accessed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INODE__ACCESSED = eINSTANCE.getInode_Accessed();

		/**
		 * The meta object literal for the '<em><b>Modified</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INODE__MODIFIED = eINSTANCE.getInode_Modified();

		/**
		 * The meta object literal for the '<em><b>Changed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INODE__CHANGED = eINSTANCE.getInode_Changed();

		/**
		 * The meta object literal for the '<em><b>Path</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INODE__PATH = eINSTANCE.getInode_Path();

		/**
		 * The meta object literal for the '<em><b>Mapping Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INODE__MAPPING_ADDRESS = eINSTANCE.getInode_MappingAddress();

		/**
		 * The meta object literal for the '<em><b>Operations</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INODE__OPERATIONS = eINSTANCE.getInode_Operations();

		/**
		 * The meta object literal for the '<em><b>File Operations</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INODE__FILE_OPERATIONS = eINSTANCE.getInode_FileOperations();

		/**
		 * The meta object literal for the '<em><b>Super Block</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INODE__SUPER_BLOCK = eINSTANCE.getInode_SuperBlock();

		/**
		 * The meta object literal for the '<em><b>Page Cache</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INODE__PAGE_CACHE = eINSTANCE.getInode_PageCache();

		/**
		 * The meta object literal for the '{@link org.folioscope.model.impl.PageCacheImpl <em>Page Cache</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.folioscope.model.impl.PageCacheImpl
		 * @see org.folioscope.model.impl.FolioPackageImpl#getPageCache()
		 * @generated
		 */
		EClass PAGE_CACHE = eINSTANCE.getPageCache();

		/**
		 * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAGE_CACHE__ADDRESS = eINSTANCE.getPageCache_Address();

		/**
		 * The meta object literal for the '<em><b>Nrpages</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAGE_CACHE__NRPAGES = eINSTANCE.getPageCache_Nrpages();

		/**
		 * The meta object literal for the '<em><b>Flags</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAGE_CACHE__FLAGS = eINSTANCE.getPageCache_Flags();

		/**
		 * The meta object literal for the '<em><b>Operations</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PAGE_CACHE__OPERATIONS = eINSTANCE.getPageCache_Operations();

		/**
		 * The meta object literal for the '<em><b>Runs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PAGE_CACHE__RUNS = eINSTANCE.getPageCache_Runs();

		/**
		 * The meta object literal for the '<em><b>Findings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PAGE_CACHE__FINDINGS = eINSTANCE.getPageCache_Findings();

		/**
		 * The meta object literal for the '{@link org.folioscope.model.impl.FolioRunImpl <em>Run</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.folioscope.model.impl.FolioRunImpl
		 * @see org.folioscope.model.impl.FolioPackageImpl#getFolioRun()
		 * @generated
		 */
		EClass FOLIO_RUN = eINSTANCE.getFolioRun();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FOLIO_RUN__KIND = eINSTANCE.getFolioRun_Kind();

		/**
		 * The meta object literal for the '<em><b>Index</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FOLIO_RUN__INDEX = eINSTANCE.getFolioRun_Index();

		/**
		 * The meta object literal for the '<em><b>Pages</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FOLIO_RUN__PAGES = eINSTANCE.getFolioRun_Pages();

		/**
		 * The meta object literal for the '<em><b>Entries</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FOLIO_RUN__ENTRIES = eINSTANCE.getFolioRun_Entries();

		/**
		 * The meta object literal for the '<em><b>Order</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FOLIO_RUN__ORDER = eINSTANCE.getFolioRun_Order();

		/**
		 * The meta object literal for the '<em><b>Pfn</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FOLIO_RUN__PFN = eINSTANCE.getFolioRun_Pfn();

		/**
		 * The meta object literal for the '<em><b>Flags</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FOLIO_RUN__FLAGS = eINSTANCE.getFolioRun_Flags();

		/**
		 * The meta object literal for the '<em><b>References</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FOLIO_RUN__REFERENCES = eINSTANCE.getFolioRun_References();

		/**
		 * The meta object literal for the '<em><b>Mapped</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FOLIO_RUN__MAPPED = eINSTANCE.getFolioRun_Mapped();

		/**
		 * The meta object literal for the '<em><b>Private</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FOLIO_RUN__PRIVATE = eINSTANCE.getFolioRun_Private();

		/**
		 * The meta object literal for the '<em><b>Tags</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FOLIO_RUN__TAGS = eINSTANCE.getFolioRun_Tags();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FOLIO_RUN__VALUE = eINSTANCE.getFolioRun_Value();

		/**
		 * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FOLIO_RUN__ADDRESS = eINSTANCE.getFolioRun_Address();

		/**
		 * The meta object literal for the '{@link org.folioscope.model.impl.FindingImpl <em>Finding</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.folioscope.model.impl.FindingImpl
		 * @see org.folioscope.model.impl.FolioPackageImpl#getFinding()
		 * @generated
		 */
		EClass FINDING = eINSTANCE.getFinding();

		/**
		 * The meta object literal for the '<em><b>Severity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING__SEVERITY = eINSTANCE.getFinding_Severity();

		/**
		 * The meta object literal for the '<em><b>Rule</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING__RULE = eINSTANCE.getFinding_Rule();

		/**
		 * The meta object literal for the '<em><b>Message</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING__MESSAGE = eINSTANCE.getFinding_Message();

		/**
		 * The meta object literal for the '<em><b>Place</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING__PLACE = eINSTANCE.getFinding_Place();

		/**
		 * The meta object literal for the '<em><b>Object</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING__OBJECT = eINSTANCE.getFinding_Object();

		/**
		 * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING__ADDRESS = eINSTANCE.getFinding_Address();

		/**
		 * The meta object literal for the '<em><b>Length</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING__LENGTH = eINSTANCE.getFinding_Length();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING__EVIDENCE = eINSTANCE.getFinding_Evidence();

		/**
		 * The meta object literal for the '{@link org.folioscope.model.impl.FieldValueImpl <em>Field Value</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.folioscope.model.impl.FieldValueImpl
		 * @see org.folioscope.model.impl.FolioPackageImpl#getFieldValue()
		 * @generated
		 */
		EClass FIELD_VALUE = eINSTANCE.getFieldValue();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD_VALUE__NAME = eINSTANCE.getFieldValue_Name();

		/**
		 * The meta object literal for the '<em><b>Offset</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD_VALUE__OFFSET = eINSTANCE.getFieldValue_Offset();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD_VALUE__SIZE = eINSTANCE.getFieldValue_Size();

		/**
		 * The meta object literal for the '<em><b>Bit Offset</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD_VALUE__BIT_OFFSET = eINSTANCE.getFieldValue_BitOffset();

		/**
		 * The meta object literal for the '<em><b>Bit Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD_VALUE__BIT_SIZE = eINSTANCE.getFieldValue_BitSize();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD_VALUE__KIND = eINSTANCE.getFieldValue_Kind();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD_VALUE__VALUE = eINSTANCE.getFieldValue_Value();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD_VALUE__TEXT = eINSTANCE.getFieldValue_Text();

		/**
		 * The meta object literal for the '<em><b>Meaning</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD_VALUE__MEANING = eINSTANCE.getFieldValue_Meaning();

		/**
		 * The meta object literal for the '<em><b>Link</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD_VALUE__LINK = eINSTANCE.getFieldValue_Link();

		/**
		 * The meta object literal for the '<em><b>Editable</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD_VALUE__EDITABLE = eINSTANCE.getFieldValue_Editable();

		/**
		 * The meta object literal for the '<em><b>Help</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD_VALUE__HELP = eINSTANCE.getFieldValue_Help();

		/**
		 * The meta object literal for the '{@link org.folioscope.model.impl.StructureImpl <em>Structure</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.folioscope.model.impl.StructureImpl
		 * @see org.folioscope.model.impl.FolioPackageImpl#getStructure()
		 * @generated
		 */
		EClass STRUCTURE = eINSTANCE.getStructure();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STRUCTURE__KIND = eINSTANCE.getStructure_Kind();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STRUCTURE__NAME = eINSTANCE.getStructure_Name();

		/**
		 * The meta object literal for the '<em><b>Summary</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STRUCTURE__SUMMARY = eINSTANCE.getStructure_Summary();

		/**
		 * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STRUCTURE__ADDRESS = eINSTANCE.getStructure_Address();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STRUCTURE__SIZE = eINSTANCE.getStructure_Size();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STRUCTURE__SOURCE = eINSTANCE.getStructure_Source();

		/**
		 * The meta object literal for the '<em><b>Expandable</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STRUCTURE__EXPANDABLE = eINSTANCE.getStructure_Expandable();

		/**
		 * The meta object literal for the '<em><b>Fields</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STRUCTURE__FIELDS = eINSTANCE.getStructure_Fields();

		/**
		 * The meta object literal for the '<em><b>Children</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STRUCTURE__CHILDREN = eINSTANCE.getStructure_Children();

		/**
		 * The meta object literal for the '<em><b>Findings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STRUCTURE__FINDINGS = eINSTANCE.getStructure_Findings();

		/**
		 * The meta object literal for the '{@link org.folioscope.model.KernelState <em>Kernel State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.folioscope.model.KernelState
		 * @see org.folioscope.model.impl.FolioPackageImpl#getKernelState()
		 * @generated
		 */
		EEnum KERNEL_STATE = eINSTANCE.getKernelState();

		/**
		 * The meta object literal for the '{@link org.folioscope.model.EntryKind <em>Entry Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.folioscope.model.EntryKind
		 * @see org.folioscope.model.impl.FolioPackageImpl#getEntryKind()
		 * @generated
		 */
		EEnum ENTRY_KIND = eINSTANCE.getEntryKind();

		/**
		 * The meta object literal for the '{@link org.folioscope.model.Severity <em>Severity</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.folioscope.model.Severity
		 * @see org.folioscope.model.impl.FolioPackageImpl#getSeverity()
		 * @generated
		 */
		EEnum SEVERITY = eINSTANCE.getSeverity();

		/**
		 * The meta object literal for the '{@link org.folioscope.model.FieldKind <em>Field Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.folioscope.model.FieldKind
		 * @see org.folioscope.model.impl.FolioPackageImpl#getFieldKind()
		 * @generated
		 */
		EEnum FIELD_KIND = eINSTANCE.getFieldKind();

		/**
		 * The meta object literal for the '<em>Address</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.folioscope.model.impl.FolioPackageImpl#getAddress()
		 * @generated
		 */
		EDataType ADDRESS = eINSTANCE.getAddress();

		/**
		 * The meta object literal for the '<em>Pfn</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.folioscope.model.impl.FolioPackageImpl#getPfn()
		 * @generated
		 */
		EDataType PFN = eINSTANCE.getPfn();

		/**
		 * The meta object literal for the '<em>Bytes</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.folioscope.model.impl.FolioPackageImpl#getBytes()
		 * @generated
		 */
		EDataType BYTES = eINSTANCE.getBytes();

		/**
		 * The meta object literal for the '<em>Count</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.folioscope.model.impl.FolioPackageImpl#getCount()
		 * @generated
		 */
		EDataType COUNT = eINSTANCE.getCount();

		/**
		 * The meta object literal for the '<em>Octal</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.folioscope.model.impl.FolioPackageImpl#getOctal()
		 * @generated
		 */
		EDataType OCTAL = eINSTANCE.getOctal();

		/**
		 * The meta object literal for the '<em>Time</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.Instant
		 * @see org.folioscope.model.impl.FolioPackageImpl#getTime()
		 * @generated
		 */
		EDataType TIME = eINSTANCE.getTime();

		/**
		 * The meta object literal for the '<em>Device</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.folioscope.model.impl.FolioPackageImpl#getDevice()
		 * @generated
		 */
		EDataType DEVICE = eINSTANCE.getDevice();

	}

} //FolioPackage
