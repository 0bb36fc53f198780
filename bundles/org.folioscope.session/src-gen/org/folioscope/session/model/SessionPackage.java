/**
 */
package org.folioscope.session.model;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
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
 * @see org.folioscope.session.model.SessionFactory
 * @model kind="package"
 * @generated
 */
public interface SessionPackage extends EPackage {
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
	String eNS_URI = "https://folioscope.org/session/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "session";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	SessionPackage eINSTANCE = org.folioscope.session.model.impl.SessionPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.folioscope.session.model.impl.ElementImpl <em>Element</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.folioscope.session.model.impl.ElementImpl
	 * @see org.folioscope.session.model.impl.SessionPackageImpl#getElement()
	 * @generated
	 */
	int ELEMENT = 0;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__COMMENT = 0;

	/**
	 * The number of structural features of the '<em>Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT_FEATURE_COUNT = 1;

	/**
	 * The number of operations of the '<em>Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.folioscope.session.model.impl.SessionImpl <em>Session</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.folioscope.session.model.impl.SessionImpl
	 * @see org.folioscope.session.model.impl.SessionPackageImpl#getSession()
	 * @generated
	 */
	int SESSION = 1;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__COMMENT = ELEMENT__COMMENT;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__NAME = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__TITLE = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Why</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__WHY = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Parameters</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__PARAMETERS = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Needs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__NEEDS = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Launch</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__LAUNCH = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Steps</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION__STEPS = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Session</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Session</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SESSION_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.folioscope.session.model.impl.ParameterImpl <em>Parameter</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.folioscope.session.model.impl.ParameterImpl
	 * @see org.folioscope.session.model.impl.SessionPackageImpl#getParameter()
	 * @generated
	 */
	int PARAMETER = 2;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER__COMMENT = ELEMENT__COMMENT;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER__NAME = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER__TITLE = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER__KIND = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Default</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER__DEFAULT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Choices</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER__CHOICES = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Parameter</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Parameter</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.folioscope.session.model.impl.NeedImpl <em>Need</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.folioscope.session.model.impl.NeedImpl
	 * @see org.folioscope.session.model.impl.SessionPackageImpl#getNeed()
	 * @generated
	 */
	int NEED = 3;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__COMMENT = ELEMENT__COMMENT;

	/**
	 * The feature id for the '<em><b>Option</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__OPTION = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Test</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__TEST = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Why</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED__WHY = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Need</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Need</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NEED_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.folioscope.session.model.impl.LaunchImpl <em>Launch</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.folioscope.session.model.impl.LaunchImpl
	 * @see org.folioscope.session.model.impl.SessionPackageImpl#getLaunch()
	 * @generated
	 */
	int LAUNCH = 4;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAUNCH__COMMENT = ELEMENT__COMMENT;

	/**
	 * The feature id for the '<em><b>Kernel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAUNCH__KERNEL = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Initramfs</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAUNCH__INITRAMFS = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Command Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAUNCH__COMMAND_LINE = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Memory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAUNCH__MEMORY = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Cpus</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAUNCH__CPUS = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Iommu</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAUNCH__IOMMU = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Five Level Paging</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAUNCH__FIVE_LEVEL_PAGING = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Accelerator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAUNCH__ACCELERATOR = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Disks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAUNCH__DISKS = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Shares</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAUNCH__SHARES = ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Extra</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAUNCH__EXTRA = ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Launch</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAUNCH_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The number of operations of the '<em>Launch</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LAUNCH_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.folioscope.session.model.impl.DiskImpl <em>Disk</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.folioscope.session.model.impl.DiskImpl
	 * @see org.folioscope.session.model.impl.SessionPackageImpl#getDisk()
	 * @generated
	 */
	int DISK = 5;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK__COMMENT = ELEMENT__COMMENT;

	/**
	 * The feature id for the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK__PATH = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK__SIZE = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Format</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK__FORMAT = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Read Only</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK__READ_ONLY = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Disk</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Disk</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISK_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.folioscope.session.model.impl.ShareImpl <em>Share</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.folioscope.session.model.impl.ShareImpl
	 * @see org.folioscope.session.model.impl.SessionPackageImpl#getShare()
	 * @generated
	 */
	int SHARE = 6;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHARE__COMMENT = ELEMENT__COMMENT;

	/**
	 * The feature id for the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHARE__PATH = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Tag</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHARE__TAG = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Share</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHARE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Share</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHARE_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.folioscope.session.model.impl.StepImpl <em>Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.folioscope.session.model.impl.StepImpl
	 * @see org.folioscope.session.model.impl.SessionPackageImpl#getStep()
	 * @generated
	 */
	int STEP = 7;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__COMMENT = ELEMENT__COMMENT;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__ID = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__TITLE = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Why</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__WHY = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Limit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__LIMIT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Snapshot</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__SNAPSHOT = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Expected Failure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__EXPECTED_FAILURE = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.folioscope.session.model.impl.BootImpl <em>Boot</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.folioscope.session.model.impl.BootImpl
	 * @see org.folioscope.session.model.impl.SessionPackageImpl#getBoot()
	 * @generated
	 */
	int BOOT = 8;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOOT__COMMENT = STEP__COMMENT;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOOT__ID = STEP__ID;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOOT__TITLE = STEP__TITLE;

	/**
	 * The feature id for the '<em><b>Why</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOOT__WHY = STEP__WHY;

	/**
	 * The feature id for the '<em><b>Limit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOOT__LIMIT = STEP__LIMIT;

	/**
	 * The feature id for the '<em><b>Snapshot</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOOT__SNAPSHOT = STEP__SNAPSHOT;

	/**
	 * The feature id for the '<em><b>Expected Failure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOOT__EXPECTED_FAILURE = STEP__EXPECTED_FAILURE;

	/**
	 * The feature id for the '<em><b>Append</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOOT__APPEND = STEP_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Boot</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOOT_FEATURE_COUNT = STEP_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Boot</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOOT_OPERATION_COUNT = STEP_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.folioscope.session.model.impl.CommandImpl <em>Command</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.folioscope.session.model.impl.CommandImpl
	 * @see org.folioscope.session.model.impl.SessionPackageImpl#getCommand()
	 * @generated
	 */
	int COMMAND = 9;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMAND__COMMENT = STEP__COMMENT;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMAND__ID = STEP__ID;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMAND__TITLE = STEP__TITLE;

	/**
	 * The feature id for the '<em><b>Why</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMAND__WHY = STEP__WHY;

	/**
	 * The feature id for the '<em><b>Limit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMAND__LIMIT = STEP__LIMIT;

	/**
	 * The feature id for the '<em><b>Snapshot</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMAND__SNAPSHOT = STEP__SNAPSHOT;

	/**
	 * The feature id for the '<em><b>Expected Failure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMAND__EXPECTED_FAILURE = STEP__EXPECTED_FAILURE;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMAND__STATUS = STEP_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Command</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMAND__COMMAND = STEP_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Expectations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMAND__EXPECTATIONS = STEP_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Takes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMAND__TAKES = STEP_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Command</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMAND_FEATURE_COUNT = STEP_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Command</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMAND_OPERATION_COUNT = STEP_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.folioscope.session.model.impl.GuestCommandImpl <em>Guest Command</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.folioscope.session.model.impl.GuestCommandImpl
	 * @see org.folioscope.session.model.impl.SessionPackageImpl#getGuestCommand()
	 * @generated
	 */
	int GUEST_COMMAND = 10;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST_COMMAND__COMMENT = COMMAND__COMMENT;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST_COMMAND__ID = COMMAND__ID;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST_COMMAND__TITLE = COMMAND__TITLE;

	/**
	 * The feature id for the '<em><b>Why</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST_COMMAND__WHY = COMMAND__WHY;

	/**
	 * The feature id for the '<em><b>Limit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST_COMMAND__LIMIT = COMMAND__LIMIT;

	/**
	 * The feature id for the '<em><b>Snapshot</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST_COMMAND__SNAPSHOT = COMMAND__SNAPSHOT;

	/**
	 * The feature id for the '<em><b>Expected Failure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST_COMMAND__EXPECTED_FAILURE = COMMAND__EXPECTED_FAILURE;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST_COMMAND__STATUS = COMMAND__STATUS;

	/**
	 * The feature id for the '<em><b>Command</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST_COMMAND__COMMAND = COMMAND__COMMAND;

	/**
	 * The feature id for the '<em><b>Expectations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST_COMMAND__EXPECTATIONS = COMMAND__EXPECTATIONS;

	/**
	 * The feature id for the '<em><b>Takes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST_COMMAND__TAKES = COMMAND__TAKES;

	/**
	 * The number of structural features of the '<em>Guest Command</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST_COMMAND_FEATURE_COUNT = COMMAND_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Guest Command</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUEST_COMMAND_OPERATION_COUNT = COMMAND_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.folioscope.session.model.impl.AgentCommandImpl <em>Agent Command</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.folioscope.session.model.impl.AgentCommandImpl
	 * @see org.folioscope.session.model.impl.SessionPackageImpl#getAgentCommand()
	 * @generated
	 */
	int AGENT_COMMAND = 11;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENT_COMMAND__COMMENT = COMMAND__COMMENT;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENT_COMMAND__ID = COMMAND__ID;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENT_COMMAND__TITLE = COMMAND__TITLE;

	/**
	 * The feature id for the '<em><b>Why</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENT_COMMAND__WHY = COMMAND__WHY;

	/**
	 * The feature id for the '<em><b>Limit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENT_COMMAND__LIMIT = COMMAND__LIMIT;

	/**
	 * The feature id for the '<em><b>Snapshot</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENT_COMMAND__SNAPSHOT = COMMAND__SNAPSHOT;

	/**
	 * The feature id for the '<em><b>Expected Failure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENT_COMMAND__EXPECTED_FAILURE = COMMAND__EXPECTED_FAILURE;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENT_COMMAND__STATUS = COMMAND__STATUS;

	/**
	 * The feature id for the '<em><b>Command</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENT_COMMAND__COMMAND = COMMAND__COMMAND;

	/**
	 * The feature id for the '<em><b>Expectations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENT_COMMAND__EXPECTATIONS = COMMAND__EXPECTATIONS;

	/**
	 * The feature id for the '<em><b>Takes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENT_COMMAND__TAKES = COMMAND__TAKES;

	/**
	 * The number of structural features of the '<em>Agent Command</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENT_COMMAND_FEATURE_COUNT = COMMAND_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Agent Command</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENT_COMMAND_OPERATION_COUNT = COMMAND_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.folioscope.session.model.impl.ExpectationImpl <em>Expectation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.folioscope.session.model.impl.ExpectationImpl
	 * @see org.folioscope.session.model.impl.SessionPackageImpl#getExpectation()
	 * @generated
	 */
	int EXPECTATION = 12;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECTATION__COMMENT = ELEMENT__COMMENT;

	/**
	 * The feature id for the '<em><b>Pattern</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECTATION__PATTERN = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Forbidden</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECTATION__FORBIDDEN = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Errors</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECTATION__ERRORS = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Expectation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECTATION_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Expectation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECTATION_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.folioscope.session.model.impl.TakeImpl <em>Take</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.folioscope.session.model.impl.TakeImpl
	 * @see org.folioscope.session.model.impl.SessionPackageImpl#getTake()
	 * @generated
	 */
	int TAKE = 13;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAKE__COMMENT = ELEMENT__COMMENT;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAKE__NAME = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Pattern</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAKE__PATTERN = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Column</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAKE__COLUMN = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Take</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAKE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Take</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAKE_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.folioscope.session.model.impl.TruthImpl <em>Truth</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.folioscope.session.model.impl.TruthImpl
	 * @see org.folioscope.session.model.impl.SessionPackageImpl#getTruth()
	 * @generated
	 */
	int TRUTH = 14;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRUTH__COMMENT = STEP__COMMENT;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRUTH__ID = STEP__ID;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRUTH__TITLE = STEP__TITLE;

	/**
	 * The feature id for the '<em><b>Why</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRUTH__WHY = STEP__WHY;

	/**
	 * The feature id for the '<em><b>Limit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRUTH__LIMIT = STEP__LIMIT;

	/**
	 * The feature id for the '<em><b>Snapshot</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRUTH__SNAPSHOT = STEP__SNAPSHOT;

	/**
	 * The feature id for the '<em><b>Expected Failure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRUTH__EXPECTED_FAILURE = STEP__EXPECTED_FAILURE;

	/**
	 * The number of structural features of the '<em>Truth</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRUTH_FEATURE_COUNT = STEP_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Truth</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRUTH_OPERATION_COUNT = STEP_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.folioscope.session.model.impl.CaptureImpl <em>Capture</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.folioscope.session.model.impl.CaptureImpl
	 * @see org.folioscope.session.model.impl.SessionPackageImpl#getCapture()
	 * @generated
	 */
	int CAPTURE = 15;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPTURE__COMMENT = STEP__COMMENT;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPTURE__ID = STEP__ID;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPTURE__TITLE = STEP__TITLE;

	/**
	 * The feature id for the '<em><b>Why</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPTURE__WHY = STEP__WHY;

	/**
	 * The feature id for the '<em><b>Limit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPTURE__LIMIT = STEP__LIMIT;

	/**
	 * The feature id for the '<em><b>Snapshot</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPTURE__SNAPSHOT = STEP__SNAPSHOT;

	/**
	 * The feature id for the '<em><b>Expected Failure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPTURE__EXPECTED_FAILURE = STEP__EXPECTED_FAILURE;

	/**
	 * The feature id for the '<em><b>Format</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPTURE__FORMAT = STEP_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPTURE__AT = STEP_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Command</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPTURE__COMMAND = STEP_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Capture</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPTURE_FEATURE_COUNT = STEP_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Capture</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPTURE_OPERATION_COUNT = STEP_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.folioscope.session.model.impl.KexecLoadImpl <em>Kexec Load</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.folioscope.session.model.impl.KexecLoadImpl
	 * @see org.folioscope.session.model.impl.SessionPackageImpl#getKexecLoad()
	 * @generated
	 */
	int KEXEC_LOAD = 16;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEXEC_LOAD__COMMENT = STEP__COMMENT;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEXEC_LOAD__ID = STEP__ID;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEXEC_LOAD__TITLE = STEP__TITLE;

	/**
	 * The feature id for the '<em><b>Why</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEXEC_LOAD__WHY = STEP__WHY;

	/**
	 * The feature id for the '<em><b>Limit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEXEC_LOAD__LIMIT = STEP__LIMIT;

	/**
	 * The feature id for the '<em><b>Snapshot</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEXEC_LOAD__SNAPSHOT = STEP__SNAPSHOT;

	/**
	 * The feature id for the '<em><b>Expected Failure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEXEC_LOAD__EXPECTED_FAILURE = STEP__EXPECTED_FAILURE;

	/**
	 * The feature id for the '<em><b>Kernel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEXEC_LOAD__KERNEL = STEP_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Initramfs</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEXEC_LOAD__INITRAMFS = STEP_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Command Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEXEC_LOAD__COMMAND_LINE = STEP_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Kexec Load</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEXEC_LOAD_FEATURE_COUNT = STEP_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Kexec Load</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEXEC_LOAD_OPERATION_COUNT = STEP_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.folioscope.session.model.impl.KexecJumpImpl <em>Kexec Jump</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.folioscope.session.model.impl.KexecJumpImpl
	 * @see org.folioscope.session.model.impl.SessionPackageImpl#getKexecJump()
	 * @generated
	 */
	int KEXEC_JUMP = 17;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEXEC_JUMP__COMMENT = STEP__COMMENT;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEXEC_JUMP__ID = STEP__ID;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEXEC_JUMP__TITLE = STEP__TITLE;

	/**
	 * The feature id for the '<em><b>Why</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEXEC_JUMP__WHY = STEP__WHY;

	/**
	 * The feature id for the '<em><b>Limit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEXEC_JUMP__LIMIT = STEP__LIMIT;

	/**
	 * The feature id for the '<em><b>Snapshot</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEXEC_JUMP__SNAPSHOT = STEP__SNAPSHOT;

	/**
	 * The feature id for the '<em><b>Expected Failure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEXEC_JUMP__EXPECTED_FAILURE = STEP__EXPECTED_FAILURE;

	/**
	 * The feature id for the '<em><b>Capture At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEXEC_JUMP__CAPTURE_AT = STEP_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Format</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEXEC_JUMP__FORMAT = STEP_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Kexec Jump</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEXEC_JUMP_FEATURE_COUNT = STEP_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Kexec Jump</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KEXEC_JUMP_OPERATION_COUNT = STEP_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.folioscope.session.model.impl.CheckQueryImpl <em>Check Query</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.folioscope.session.model.impl.CheckQueryImpl
	 * @see org.folioscope.session.model.impl.SessionPackageImpl#getCheckQuery()
	 * @generated
	 */
	int CHECK_QUERY = 18;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_QUERY__COMMENT = STEP__COMMENT;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_QUERY__ID = STEP__ID;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_QUERY__TITLE = STEP__TITLE;

	/**
	 * The feature id for the '<em><b>Why</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_QUERY__WHY = STEP__WHY;

	/**
	 * The feature id for the '<em><b>Limit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_QUERY__LIMIT = STEP__LIMIT;

	/**
	 * The feature id for the '<em><b>Snapshot</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_QUERY__SNAPSHOT = STEP__SNAPSHOT;

	/**
	 * The feature id for the '<em><b>Expected Failure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_QUERY__EXPECTED_FAILURE = STEP__EXPECTED_FAILURE;

	/**
	 * The feature id for the '<em><b>Image</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_QUERY__IMAGE = STEP_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Query</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_QUERY__QUERY = STEP_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Arguments</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_QUERY__ARGUMENTS = STEP_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Filter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_QUERY__FILTER = STEP_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Kernel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_QUERY__KERNEL = STEP_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_QUERY__COUNT = STEP_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Cells</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_QUERY__CELLS = STEP_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Takes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_QUERY__TAKES = STEP_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Check Query</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_QUERY_FEATURE_COUNT = STEP_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Check Query</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_QUERY_OPERATION_COUNT = STEP_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.folioscope.session.model.impl.CellImpl <em>Cell</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.folioscope.session.model.impl.CellImpl
	 * @see org.folioscope.session.model.impl.SessionPackageImpl#getCell()
	 * @generated
	 */
	int CELL = 19;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL__COMMENT = ELEMENT__COMMENT;

	/**
	 * The feature id for the '<em><b>Column</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL__COLUMN = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Holds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL__HOLDS = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Rows</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL__ROWS = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Cell</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Cell</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.folioscope.session.model.impl.CheckSameImpl <em>Check Same</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.folioscope.session.model.impl.CheckSameImpl
	 * @see org.folioscope.session.model.impl.SessionPackageImpl#getCheckSame()
	 * @generated
	 */
	int CHECK_SAME = 20;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_SAME__COMMENT = STEP__COMMENT;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_SAME__ID = STEP__ID;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_SAME__TITLE = STEP__TITLE;

	/**
	 * The feature id for the '<em><b>Why</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_SAME__WHY = STEP__WHY;

	/**
	 * The feature id for the '<em><b>Limit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_SAME__LIMIT = STEP__LIMIT;

	/**
	 * The feature id for the '<em><b>Snapshot</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_SAME__SNAPSHOT = STEP__SNAPSHOT;

	/**
	 * The feature id for the '<em><b>Expected Failure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_SAME__EXPECTED_FAILURE = STEP__EXPECTED_FAILURE;

	/**
	 * The feature id for the '<em><b>First</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_SAME__FIRST = STEP_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Second</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_SAME__SECOND = STEP_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Different</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_SAME__DIFFERENT = STEP_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Check Same</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_SAME_FEATURE_COUNT = STEP_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Check Same</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_SAME_OPERATION_COUNT = STEP_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.folioscope.session.model.impl.CheckConsoleImpl <em>Check Console</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.folioscope.session.model.impl.CheckConsoleImpl
	 * @see org.folioscope.session.model.impl.SessionPackageImpl#getCheckConsole()
	 * @generated
	 */
	int CHECK_CONSOLE = 21;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_CONSOLE__COMMENT = STEP__COMMENT;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_CONSOLE__ID = STEP__ID;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_CONSOLE__TITLE = STEP__TITLE;

	/**
	 * The feature id for the '<em><b>Why</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_CONSOLE__WHY = STEP__WHY;

	/**
	 * The feature id for the '<em><b>Limit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_CONSOLE__LIMIT = STEP__LIMIT;

	/**
	 * The feature id for the '<em><b>Snapshot</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_CONSOLE__SNAPSHOT = STEP__SNAPSHOT;

	/**
	 * The feature id for the '<em><b>Expected Failure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_CONSOLE__EXPECTED_FAILURE = STEP__EXPECTED_FAILURE;

	/**
	 * The feature id for the '<em><b>Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_CONSOLE__SINCE = STEP_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Wait</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_CONSOLE__WAIT = STEP_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Expectations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_CONSOLE__EXPECTATIONS = STEP_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Check Console</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_CONSOLE_FEATURE_COUNT = STEP_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Check Console</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_CONSOLE_OPERATION_COUNT = STEP_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.folioscope.session.model.impl.DamageImpl <em>Damage</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.folioscope.session.model.impl.DamageImpl
	 * @see org.folioscope.session.model.impl.SessionPackageImpl#getDamage()
	 * @generated
	 */
	int DAMAGE = 22;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DAMAGE__COMMENT = STEP__COMMENT;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DAMAGE__ID = STEP__ID;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DAMAGE__TITLE = STEP__TITLE;

	/**
	 * The feature id for the '<em><b>Why</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DAMAGE__WHY = STEP__WHY;

	/**
	 * The feature id for the '<em><b>Limit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DAMAGE__LIMIT = STEP__LIMIT;

	/**
	 * The feature id for the '<em><b>Snapshot</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DAMAGE__SNAPSHOT = STEP__SNAPSHOT;

	/**
	 * The feature id for the '<em><b>Expected Failure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DAMAGE__EXPECTED_FAILURE = STEP__EXPECTED_FAILURE;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DAMAGE__ADDRESS = STEP_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DAMAGE__BYTES = STEP_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Expected</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DAMAGE__EXPECTED = STEP_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Damage</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DAMAGE_FEATURE_COUNT = STEP_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Damage</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DAMAGE_OPERATION_COUNT = STEP_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.folioscope.session.model.impl.NoteImpl <em>Note</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.folioscope.session.model.impl.NoteImpl
	 * @see org.folioscope.session.model.impl.SessionPackageImpl#getNote()
	 * @generated
	 */
	int NOTE = 23;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__COMMENT = STEP__COMMENT;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__ID = STEP__ID;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__TITLE = STEP__TITLE;

	/**
	 * The feature id for the '<em><b>Why</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__WHY = STEP__WHY;

	/**
	 * The feature id for the '<em><b>Limit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__LIMIT = STEP__LIMIT;

	/**
	 * The feature id for the '<em><b>Snapshot</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__SNAPSHOT = STEP__SNAPSHOT;

	/**
	 * The feature id for the '<em><b>Expected Failure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__EXPECTED_FAILURE = STEP__EXPECTED_FAILURE;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__TEXT = STEP_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Note</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE_FEATURE_COUNT = STEP_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Note</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE_OPERATION_COUNT = STEP_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.folioscope.session.model.ImageFormat <em>Image Format</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.folioscope.session.model.ImageFormat
	 * @see org.folioscope.session.model.impl.SessionPackageImpl#getImageFormat()
	 * @generated
	 */
	int IMAGE_FORMAT = 24;

	/**
	 * The meta object id for the '{@link org.folioscope.session.model.ParameterKind <em>Parameter Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.folioscope.session.model.ParameterKind
	 * @see org.folioscope.session.model.impl.SessionPackageImpl#getParameterKind()
	 * @generated
	 */
	int PARAMETER_KIND = 25;

	/**
	 * The meta object id for the '{@link org.folioscope.session.model.RowScope <em>Row Scope</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.folioscope.session.model.RowScope
	 * @see org.folioscope.session.model.impl.SessionPackageImpl#getRowScope()
	 * @generated
	 */
	int ROW_SCOPE = 26;

	/**
	 * The meta object id for the '{@link org.folioscope.session.model.IommuModel <em>Iommu Model</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.folioscope.session.model.IommuModel
	 * @see org.folioscope.session.model.impl.SessionPackageImpl#getIommuModel()
	 * @generated
	 */
	int IOMMU_MODEL = 27;


	/**
	 * Returns the meta object for class '{@link org.folioscope.session.model.Element <em>Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Element</em>'.
	 * @see org.folioscope.session.model.Element
	 * @generated
	 */
	EClass getElement();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.session.model.Element#getComment <em>Comment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Comment</em>'.
	 * @see org.folioscope.session.model.Element#getComment()
	 * @see #getElement()
	 * @generated
	 */
	EAttribute getElement_Comment();

	/**
	 * Returns the meta object for class '{@link org.folioscope.session.model.Session <em>Session</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Session</em>'.
	 * @see org.folioscope.session.model.Session
	 * @generated
	 */
	EClass getSession();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.session.model.Session#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.folioscope.session.model.Session#getName()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.session.model.Session#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.folioscope.session.model.Session#getTitle()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.session.model.Session#getWhy <em>Why</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Why</em>'.
	 * @see org.folioscope.session.model.Session#getWhy()
	 * @see #getSession()
	 * @generated
	 */
	EAttribute getSession_Why();

	/**
	 * Returns the meta object for the containment reference list '{@link org.folioscope.session.model.Session#getParameters <em>Parameters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Parameters</em>'.
	 * @see org.folioscope.session.model.Session#getParameters()
	 * @see #getSession()
	 * @generated
	 */
	EReference getSession_Parameters();

	/**
	 * Returns the meta object for the containment reference list '{@link org.folioscope.session.model.Session#getNeeds <em>Needs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Needs</em>'.
	 * @see org.folioscope.session.model.Session#getNeeds()
	 * @see #getSession()
	 * @generated
	 */
	EReference getSession_Needs();

	/**
	 * Returns the meta object for the containment reference '{@link org.folioscope.session.model.Session#getLaunch <em>Launch</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Launch</em>'.
	 * @see org.folioscope.session.model.Session#getLaunch()
	 * @see #getSession()
	 * @generated
	 */
	EReference getSession_Launch();

	/**
	 * Returns the meta object for the containment reference list '{@link org.folioscope.session.model.Session#getSteps <em>Steps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Steps</em>'.
	 * @see org.folioscope.session.model.Session#getSteps()
	 * @see #getSession()
	 * @generated
	 */
	EReference getSession_Steps();

	/**
	 * Returns the meta object for class '{@link org.folioscope.session.model.Parameter <em>Parameter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Parameter</em>'.
	 * @see org.folioscope.session.model.Parameter
	 * @generated
	 */
	EClass getParameter();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.session.model.Parameter#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.folioscope.session.model.Parameter#getName()
	 * @see #getParameter()
	 * @generated
	 */
	EAttribute getParameter_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.session.model.Parameter#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.folioscope.session.model.Parameter#getTitle()
	 * @see #getParameter()
	 * @generated
	 */
	EAttribute getParameter_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.session.model.Parameter#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.folioscope.session.model.Parameter#getKind()
	 * @see #getParameter()
	 * @generated
	 */
	EAttribute getParameter_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.session.model.Parameter#getDefault <em>Default</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Default</em>'.
	 * @see org.folioscope.session.model.Parameter#getDefault()
	 * @see #getParameter()
	 * @generated
	 */
	EAttribute getParameter_Default();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.session.model.Parameter#getChoices <em>Choices</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Choices</em>'.
	 * @see org.folioscope.session.model.Parameter#getChoices()
	 * @see #getParameter()
	 * @generated
	 */
	EAttribute getParameter_Choices();

	/**
	 * Returns the meta object for class '{@link org.folioscope.session.model.Need <em>Need</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Need</em>'.
	 * @see org.folioscope.session.model.Need
	 * @generated
	 */
	EClass getNeed();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.session.model.Need#getOption <em>Option</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Option</em>'.
	 * @see org.folioscope.session.model.Need#getOption()
	 * @see #getNeed()
	 * @generated
	 */
	EAttribute getNeed_Option();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.session.model.Need#getTest <em>Test</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Test</em>'.
	 * @see org.folioscope.session.model.Need#getTest()
	 * @see #getNeed()
	 * @generated
	 */
	EAttribute getNeed_Test();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.session.model.Need#getWhy <em>Why</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Why</em>'.
	 * @see org.folioscope.session.model.Need#getWhy()
	 * @see #getNeed()
	 * @generated
	 */
	EAttribute getNeed_Why();

	/**
	 * Returns the meta object for class '{@link org.folioscope.session.model.Launch <em>Launch</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Launch</em>'.
	 * @see org.folioscope.session.model.Launch
	 * @generated
	 */
	EClass getLaunch();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.session.model.Launch#getKernel <em>Kernel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kernel</em>'.
	 * @see org.folioscope.session.model.Launch#getKernel()
	 * @see #getLaunch()
	 * @generated
	 */
	EAttribute getLaunch_Kernel();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.session.model.Launch#getInitramfs <em>Initramfs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Initramfs</em>'.
	 * @see org.folioscope.session.model.Launch#getInitramfs()
	 * @see #getLaunch()
	 * @generated
	 */
	EAttribute getLaunch_Initramfs();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.session.model.Launch#getCommandLine <em>Command Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Command Line</em>'.
	 * @see org.folioscope.session.model.Launch#getCommandLine()
	 * @see #getLaunch()
	 * @generated
	 */
	EAttribute getLaunch_CommandLine();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.session.model.Launch#getMemory <em>Memory</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Memory</em>'.
	 * @see org.folioscope.session.model.Launch#getMemory()
	 * @see #getLaunch()
	 * @generated
	 */
	EAttribute getLaunch_Memory();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.session.model.Launch#getCpus <em>Cpus</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cpus</em>'.
	 * @see org.folioscope.session.model.Launch#getCpus()
	 * @see #getLaunch()
	 * @generated
	 */
	EAttribute getLaunch_Cpus();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.session.model.Launch#getIommu <em>Iommu</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Iommu</em>'.
	 * @see org.folioscope.session.model.Launch#getIommu()
	 * @see #getLaunch()
	 * @generated
	 */
	EAttribute getLaunch_Iommu();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.session.model.Launch#isFiveLevelPaging <em>Five Level Paging</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Five Level Paging</em>'.
	 * @see org.folioscope.session.model.Launch#isFiveLevelPaging()
	 * @see #getLaunch()
	 * @generated
	 */
	EAttribute getLaunch_FiveLevelPaging();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.session.model.Launch#getAccelerator <em>Accelerator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Accelerator</em>'.
	 * @see org.folioscope.session.model.Launch#getAccelerator()
	 * @see #getLaunch()
	 * @generated
	 */
	EAttribute getLaunch_Accelerator();

	/**
	 * Returns the meta object for the containment reference list '{@link org.folioscope.session.model.Launch#getDisks <em>Disks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Disks</em>'.
	 * @see org.folioscope.session.model.Launch#getDisks()
	 * @see #getLaunch()
	 * @generated
	 */
	EReference getLaunch_Disks();

	/**
	 * Returns the meta object for the containment reference list '{@link org.folioscope.session.model.Launch#getShares <em>Shares</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Shares</em>'.
	 * @see org.folioscope.session.model.Launch#getShares()
	 * @see #getLaunch()
	 * @generated
	 */
	EReference getLaunch_Shares();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.session.model.Launch#getExtra <em>Extra</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Extra</em>'.
	 * @see org.folioscope.session.model.Launch#getExtra()
	 * @see #getLaunch()
	 * @generated
	 */
	EAttribute getLaunch_Extra();

	/**
	 * Returns the meta object for class '{@link org.folioscope.session.model.Disk <em>Disk</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Disk</em>'.
	 * @see org.folioscope.session.model.Disk
	 * @generated
	 */
	EClass getDisk();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.session.model.Disk#getPath <em>Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Path</em>'.
	 * @see org.folioscope.session.model.Disk#getPath()
	 * @see #getDisk()
	 * @generated
	 */
	EAttribute getDisk_Path();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.session.model.Disk#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see org.folioscope.session.model.Disk#getSize()
	 * @see #getDisk()
	 * @generated
	 */
	EAttribute getDisk_Size();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.session.model.Disk#getFormat <em>Format</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format</em>'.
	 * @see org.folioscope.session.model.Disk#getFormat()
	 * @see #getDisk()
	 * @generated
	 */
	EAttribute getDisk_Format();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.session.model.Disk#isReadOnly <em>Read Only</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Read Only</em>'.
	 * @see org.folioscope.session.model.Disk#isReadOnly()
	 * @see #getDisk()
	 * @generated
	 */
	EAttribute getDisk_ReadOnly();

	/**
	 * Returns the meta object for class '{@link org.folioscope.session.model.Share <em>Share</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Share</em>'.
	 * @see org.folioscope.session.model.Share
	 * @generated
	 */
	EClass getShare();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.session.model.Share#getPath <em>Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Path</em>'.
	 * @see org.folioscope.session.model.Share#getPath()
	 * @see #getShare()
	 * @generated
	 */
	EAttribute getShare_Path();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.session.model.Share#getTag <em>Tag</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tag</em>'.
	 * @see org.folioscope.session.model.Share#getTag()
	 * @see #getShare()
	 * @generated
	 */
	EAttribute getShare_Tag();

	/**
	 * Returns the meta object for class '{@link org.folioscope.session.model.Step <em>Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Step</em>'.
	 * @see org.folioscope.session.model.Step
	 * @generated
	 */
	EClass getStep();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.session.model.Step#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.folioscope.session.model.Step#getId()
	 * @see #getStep()
	 * @generated
	 */
	EAttribute getStep_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.session.model.Step#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.folioscope.session.model.Step#getTitle()
	 * @see #getStep()
	 * @generated
	 */
	EAttribute getStep_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.session.model.Step#getWhy <em>Why</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Why</em>'.
	 * @see org.folioscope.session.model.Step#getWhy()
	 * @see #getStep()
	 * @generated
	 */
	EAttribute getStep_Why();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.session.model.Step#getLimit <em>Limit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Limit</em>'.
	 * @see org.folioscope.session.model.Step#getLimit()
	 * @see #getStep()
	 * @generated
	 */
	EAttribute getStep_Limit();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.session.model.Step#isSnapshot <em>Snapshot</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Snapshot</em>'.
	 * @see org.folioscope.session.model.Step#isSnapshot()
	 * @see #getStep()
	 * @generated
	 */
	EAttribute getStep_Snapshot();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.session.model.Step#getExpectedFailure <em>Expected Failure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Expected Failure</em>'.
	 * @see org.folioscope.session.model.Step#getExpectedFailure()
	 * @see #getStep()
	 * @generated
	 */
	EAttribute getStep_ExpectedFailure();

	/**
	 * Returns the meta object for class '{@link org.folioscope.session.model.Boot <em>Boot</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Boot</em>'.
	 * @see org.folioscope.session.model.Boot
	 * @generated
	 */
	EClass getBoot();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.session.model.Boot#getAppend <em>Append</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Append</em>'.
	 * @see org.folioscope.session.model.Boot#getAppend()
	 * @see #getBoot()
	 * @generated
	 */
	EAttribute getBoot_Append();

	/**
	 * Returns the meta object for class '{@link org.folioscope.session.model.Command <em>Command</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Command</em>'.
	 * @see org.folioscope.session.model.Command
	 * @generated
	 */
	EClass getCommand();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.session.model.Command#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.folioscope.session.model.Command#getStatus()
	 * @see #getCommand()
	 * @generated
	 */
	EAttribute getCommand_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.session.model.Command#getCommand <em>Command</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Command</em>'.
	 * @see org.folioscope.session.model.Command#getCommand()
	 * @see #getCommand()
	 * @generated
	 */
	EAttribute getCommand_Command();

	/**
	 * Returns the meta object for the containment reference list '{@link org.folioscope.session.model.Command#getExpectations <em>Expectations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Expectations</em>'.
	 * @see org.folioscope.session.model.Command#getExpectations()
	 * @see #getCommand()
	 * @generated
	 */
	EReference getCommand_Expectations();

	/**
	 * Returns the meta object for the containment reference list '{@link org.folioscope.session.model.Command#getTakes <em>Takes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Takes</em>'.
	 * @see org.folioscope.session.model.Command#getTakes()
	 * @see #getCommand()
	 * @generated
	 */
	EReference getCommand_Takes();

	/**
	 * Returns the meta object for class '{@link org.folioscope.session.model.GuestCommand <em>Guest Command</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Guest Command</em>'.
	 * @see org.folioscope.session.model.GuestCommand
	 * @generated
	 */
	EClass getGuestCommand();

	/**
	 * Returns the meta object for class '{@link org.folioscope.session.model.AgentCommand <em>Agent Command</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Agent Command</em>'.
	 * @see org.folioscope.session.model.AgentCommand
	 * @generated
	 */
	EClass getAgentCommand();

	/**
	 * Returns the meta object for class '{@link org.folioscope.session.model.Expectation <em>Expectation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Expectation</em>'.
	 * @see org.folioscope.session.model.Expectation
	 * @generated
	 */
	EClass getExpectation();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.session.model.Expectation#getPattern <em>Pattern</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pattern</em>'.
	 * @see org.folioscope.session.model.Expectation#getPattern()
	 * @see #getExpectation()
	 * @generated
	 */
	EAttribute getExpectation_Pattern();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.session.model.Expectation#isForbidden <em>Forbidden</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Forbidden</em>'.
	 * @see org.folioscope.session.model.Expectation#isForbidden()
	 * @see #getExpectation()
	 * @generated
	 */
	EAttribute getExpectation_Forbidden();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.session.model.Expectation#isErrors <em>Errors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Errors</em>'.
	 * @see org.folioscope.session.model.Expectation#isErrors()
	 * @see #getExpectation()
	 * @generated
	 */
	EAttribute getExpectation_Errors();

	/**
	 * Returns the meta object for class '{@link org.folioscope.session.model.Take <em>Take</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Take</em>'.
	 * @see org.folioscope.session.model.Take
	 * @generated
	 */
	EClass getTake();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.session.model.Take#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.folioscope.session.model.Take#getName()
	 * @see #getTake()
	 * @generated
	 */
	EAttribute getTake_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.session.model.Take#getPattern <em>Pattern</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pattern</em>'.
	 * @see org.folioscope.session.model.Take#getPattern()
	 * @see #getTake()
	 * @generated
	 */
	EAttribute getTake_Pattern();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.session.model.Take#getColumn <em>Column</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Column</em>'.
	 * @see org.folioscope.session.model.Take#getColumn()
	 * @see #getTake()
	 * @generated
	 */
	EAttribute getTake_Column();

	/**
	 * Returns the meta object for class '{@link org.folioscope.session.model.Truth <em>Truth</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Truth</em>'.
	 * @see org.folioscope.session.model.Truth
	 * @generated
	 */
	EClass getTruth();

	/**
	 * Returns the meta object for class '{@link org.folioscope.session.model.Capture <em>Capture</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Capture</em>'.
	 * @see org.folioscope.session.model.Capture
	 * @generated
	 */
	EClass getCapture();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.session.model.Capture#getFormat <em>Format</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format</em>'.
	 * @see org.folioscope.session.model.Capture#getFormat()
	 * @see #getCapture()
	 * @generated
	 */
	EAttribute getCapture_Format();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.session.model.Capture#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.folioscope.session.model.Capture#getAt()
	 * @see #getCapture()
	 * @generated
	 */
	EAttribute getCapture_At();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.session.model.Capture#getCommand <em>Command</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Command</em>'.
	 * @see org.folioscope.session.model.Capture#getCommand()
	 * @see #getCapture()
	 * @generated
	 */
	EAttribute getCapture_Command();

	/**
	 * Returns the meta object for class '{@link org.folioscope.session.model.KexecLoad <em>Kexec Load</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Kexec Load</em>'.
	 * @see org.folioscope.session.model.KexecLoad
	 * @generated
	 */
	EClass getKexecLoad();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.session.model.KexecLoad#getKernel <em>Kernel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kernel</em>'.
	 * @see org.folioscope.session.model.KexecLoad#getKernel()
	 * @see #getKexecLoad()
	 * @generated
	 */
	EAttribute getKexecLoad_Kernel();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.session.model.KexecLoad#getInitramfs <em>Initramfs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Initramfs</em>'.
	 * @see org.folioscope.session.model.KexecLoad#getInitramfs()
	 * @see #getKexecLoad()
	 * @generated
	 */
	EAttribute getKexecLoad_Initramfs();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.session.model.KexecLoad#getCommandLine <em>Command Line</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Command Line</em>'.
	 * @see org.folioscope.session.model.KexecLoad#getCommandLine()
	 * @see #getKexecLoad()
	 * @generated
	 */
	EAttribute getKexecLoad_CommandLine();

	/**
	 * Returns the meta object for class '{@link org.folioscope.session.model.KexecJump <em>Kexec Jump</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Kexec Jump</em>'.
	 * @see org.folioscope.session.model.KexecJump
	 * @generated
	 */
	EClass getKexecJump();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.session.model.KexecJump#getCaptureAt <em>Capture At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Capture At</em>'.
	 * @see org.folioscope.session.model.KexecJump#getCaptureAt()
	 * @see #getKexecJump()
	 * @generated
	 */
	EAttribute getKexecJump_CaptureAt();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.session.model.KexecJump#getFormat <em>Format</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format</em>'.
	 * @see org.folioscope.session.model.KexecJump#getFormat()
	 * @see #getKexecJump()
	 * @generated
	 */
	EAttribute getKexecJump_Format();

	/**
	 * Returns the meta object for class '{@link org.folioscope.session.model.CheckQuery <em>Check Query</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Check Query</em>'.
	 * @see org.folioscope.session.model.CheckQuery
	 * @generated
	 */
	EClass getCheckQuery();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.session.model.CheckQuery#getImage <em>Image</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Image</em>'.
	 * @see org.folioscope.session.model.CheckQuery#getImage()
	 * @see #getCheckQuery()
	 * @generated
	 */
	EAttribute getCheckQuery_Image();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.session.model.CheckQuery#getQuery <em>Query</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Query</em>'.
	 * @see org.folioscope.session.model.CheckQuery#getQuery()
	 * @see #getCheckQuery()
	 * @generated
	 */
	EAttribute getCheckQuery_Query();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.session.model.CheckQuery#getArguments <em>Arguments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Arguments</em>'.
	 * @see org.folioscope.session.model.CheckQuery#getArguments()
	 * @see #getCheckQuery()
	 * @generated
	 */
	EAttribute getCheckQuery_Arguments();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.session.model.CheckQuery#getFilter <em>Filter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Filter</em>'.
	 * @see org.folioscope.session.model.CheckQuery#getFilter()
	 * @see #getCheckQuery()
	 * @generated
	 */
	EAttribute getCheckQuery_Filter();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.session.model.CheckQuery#getKernel <em>Kernel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kernel</em>'.
	 * @see org.folioscope.session.model.CheckQuery#getKernel()
	 * @see #getCheckQuery()
	 * @generated
	 */
	EAttribute getCheckQuery_Kernel();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.session.model.CheckQuery#getCount <em>Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Count</em>'.
	 * @see org.folioscope.session.model.CheckQuery#getCount()
	 * @see #getCheckQuery()
	 * @generated
	 */
	EAttribute getCheckQuery_Count();

	/**
	 * Returns the meta object for the containment reference list '{@link org.folioscope.session.model.CheckQuery#getCells <em>Cells</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Cells</em>'.
	 * @see org.folioscope.session.model.CheckQuery#getCells()
	 * @see #getCheckQuery()
	 * @generated
	 */
	EReference getCheckQuery_Cells();

	/**
	 * Returns the meta object for the containment reference list '{@link org.folioscope.session.model.CheckQuery#getTakes <em>Takes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Takes</em>'.
	 * @see org.folioscope.session.model.CheckQuery#getTakes()
	 * @see #getCheckQuery()
	 * @generated
	 */
	EReference getCheckQuery_Takes();

	/**
	 * Returns the meta object for class '{@link org.folioscope.session.model.Cell <em>Cell</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Cell</em>'.
	 * @see org.folioscope.session.model.Cell
	 * @generated
	 */
	EClass getCell();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.session.model.Cell#getColumn <em>Column</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Column</em>'.
	 * @see org.folioscope.session.model.Cell#getColumn()
	 * @see #getCell()
	 * @generated
	 */
	EAttribute getCell_Column();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.session.model.Cell#getHolds <em>Holds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Holds</em>'.
	 * @see org.folioscope.session.model.Cell#getHolds()
	 * @see #getCell()
	 * @generated
	 */
	EAttribute getCell_Holds();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.session.model.Cell#getRows <em>Rows</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rows</em>'.
	 * @see org.folioscope.session.model.Cell#getRows()
	 * @see #getCell()
	 * @generated
	 */
	EAttribute getCell_Rows();

	/**
	 * Returns the meta object for class '{@link org.folioscope.session.model.CheckSame <em>Check Same</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Check Same</em>'.
	 * @see org.folioscope.session.model.CheckSame
	 * @generated
	 */
	EClass getCheckSame();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.session.model.CheckSame#getFirst <em>First</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>First</em>'.
	 * @see org.folioscope.session.model.CheckSame#getFirst()
	 * @see #getCheckSame()
	 * @generated
	 */
	EAttribute getCheckSame_First();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.session.model.CheckSame#getSecond <em>Second</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Second</em>'.
	 * @see org.folioscope.session.model.CheckSame#getSecond()
	 * @see #getCheckSame()
	 * @generated
	 */
	EAttribute getCheckSame_Second();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.session.model.CheckSame#isDifferent <em>Different</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Different</em>'.
	 * @see org.folioscope.session.model.CheckSame#isDifferent()
	 * @see #getCheckSame()
	 * @generated
	 */
	EAttribute getCheckSame_Different();

	/**
	 * Returns the meta object for class '{@link org.folioscope.session.model.CheckConsole <em>Check Console</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Check Console</em>'.
	 * @see org.folioscope.session.model.CheckConsole
	 * @generated
	 */
	EClass getCheckConsole();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.session.model.CheckConsole#getSince <em>Since</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Since</em>'.
	 * @see org.folioscope.session.model.CheckConsole#getSince()
	 * @see #getCheckConsole()
	 * @generated
	 */
	EAttribute getCheckConsole_Since();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.session.model.CheckConsole#isWait <em>Wait</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Wait</em>'.
	 * @see org.folioscope.session.model.CheckConsole#isWait()
	 * @see #getCheckConsole()
	 * @generated
	 */
	EAttribute getCheckConsole_Wait();

	/**
	 * Returns the meta object for the containment reference list '{@link org.folioscope.session.model.CheckConsole#getExpectations <em>Expectations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Expectations</em>'.
	 * @see org.folioscope.session.model.CheckConsole#getExpectations()
	 * @see #getCheckConsole()
	 * @generated
	 */
	EReference getCheckConsole_Expectations();

	/**
	 * Returns the meta object for class '{@link org.folioscope.session.model.Damage <em>Damage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Damage</em>'.
	 * @see org.folioscope.session.model.Damage
	 * @generated
	 */
	EClass getDamage();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.session.model.Damage#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address</em>'.
	 * @see org.folioscope.session.model.Damage#getAddress()
	 * @see #getDamage()
	 * @generated
	 */
	EAttribute getDamage_Address();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.session.model.Damage#getBytes <em>Bytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bytes</em>'.
	 * @see org.folioscope.session.model.Damage#getBytes()
	 * @see #getDamage()
	 * @generated
	 */
	EAttribute getDamage_Bytes();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.session.model.Damage#getExpected <em>Expected</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Expected</em>'.
	 * @see org.folioscope.session.model.Damage#getExpected()
	 * @see #getDamage()
	 * @generated
	 */
	EAttribute getDamage_Expected();

	/**
	 * Returns the meta object for class '{@link org.folioscope.session.model.Note <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Note</em>'.
	 * @see org.folioscope.session.model.Note
	 * @generated
	 */
	EClass getNote();

	/**
	 * Returns the meta object for the attribute '{@link org.folioscope.session.model.Note#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.folioscope.session.model.Note#getText()
	 * @see #getNote()
	 * @generated
	 */
	EAttribute getNote_Text();

	/**
	 * Returns the meta object for enum '{@link org.folioscope.session.model.ImageFormat <em>Image Format</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Image Format</em>'.
	 * @see org.folioscope.session.model.ImageFormat
	 * @generated
	 */
	EEnum getImageFormat();

	/**
	 * Returns the meta object for enum '{@link org.folioscope.session.model.ParameterKind <em>Parameter Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Parameter Kind</em>'.
	 * @see org.folioscope.session.model.ParameterKind
	 * @generated
	 */
	EEnum getParameterKind();

	/**
	 * Returns the meta object for enum '{@link org.folioscope.session.model.RowScope <em>Row Scope</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Row Scope</em>'.
	 * @see org.folioscope.session.model.RowScope
	 * @generated
	 */
	EEnum getRowScope();

	/**
	 * Returns the meta object for enum '{@link org.folioscope.session.model.IommuModel <em>Iommu Model</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Iommu Model</em>'.
	 * @see org.folioscope.session.model.IommuModel
	 * @generated
	 */
	EEnum getIommuModel();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	SessionFactory getSessionFactory();

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
		 * The meta object literal for the '{@link org.folioscope.session.model.impl.ElementImpl <em>Element</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.folioscope.session.model.impl.ElementImpl
		 * @see org.folioscope.session.model.impl.SessionPackageImpl#getElement()
		 * @generated
		 */
		EClass ELEMENT = eINSTANCE.getElement();

		/**
		 * The meta object literal for the '<em><b>Comment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELEMENT__COMMENT = eINSTANCE.getElement_Comment();

		/**
		 * The meta object literal for the '{@link org.folioscope.session.model.impl.SessionImpl <em>Session</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.folioscope.session.model.impl.SessionImpl
		 * @see org.folioscope.session.model.impl.SessionPackageImpl#getSession()
		 * @generated
		 */
		EClass SESSION = eINSTANCE.getSession();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__NAME = eINSTANCE.getSession_Name();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__TITLE = eINSTANCE.getSession_Title();

		/**
		 * The meta object literal for the '<em><b>Why</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SESSION__WHY = eINSTANCE.getSession_Why();

		/**
		 * The meta object literal for the '<em><b>Parameters</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SESSION__PARAMETERS = eINSTANCE.getSession_Parameters();

		/**
		 * The meta object literal for the '<em><b>Needs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SESSION__NEEDS = eINSTANCE.getSession_Needs();

		/**
		 * The meta object literal for the '<em><b>Launch</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SESSION__LAUNCH = eINSTANCE.getSession_Launch();

		/**
		 * The meta object literal for the '<em><b>Steps</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SESSION__STEPS = eINSTANCE.getSession_Steps();

		/**
		 * The meta object literal for the '{@link org.folioscope.session.model.impl.ParameterImpl <em>Parameter</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.folioscope.session.model.impl.ParameterImpl
		 * @see org.folioscope.session.model.impl.SessionPackageImpl#getParameter()
		 * @generated
		 */
		EClass PARAMETER = eINSTANCE.getParameter();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARAMETER__NAME = eINSTANCE.getParameter_Name();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARAMETER__TITLE = eINSTANCE.getParameter_Title();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARAMETER__KIND = eINSTANCE.getParameter_Kind();

		/**
		 * The meta object literal for the '<em><b>Default</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARAMETER__DEFAULT = eINSTANCE.getParameter_Default();

		/**
		 * The meta object literal for the '<em><b>Choices</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARAMETER__CHOICES = eINSTANCE.getParameter_Choices();

		/**
		 * The meta object literal for the '{@link org.folioscope.session.model.impl.NeedImpl <em>Need</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.folioscope.session.model.impl.NeedImpl
		 * @see org.folioscope.session.model.impl.SessionPackageImpl#getNeed()
		 * @generated
		 */
		EClass NEED = eINSTANCE.getNeed();

		/**
		 * The meta object literal for the '<em><b>Option</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NEED__OPTION = eINSTANCE.getNeed_Option();

		/**
		 * The meta object literal for the '<em><b>Test</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NEED__TEST = eINSTANCE.getNeed_Test();

		/**
		 * The meta object literal for the '<em><b>Why</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NEED__WHY = eINSTANCE.getNeed_Why();

		/**
		 * The meta object literal for the '{@link org.folioscope.session.model.impl.LaunchImpl <em>Launch</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.folioscope.session.model.impl.LaunchImpl
		 * @see org.folioscope.session.model.impl.SessionPackageImpl#getLaunch()
		 * @generated
		 */
		EClass LAUNCH = eINSTANCE.getLaunch();

		/**
		 * The meta object literal for the '<em><b>Kernel</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LAUNCH__KERNEL = eINSTANCE.getLaunch_Kernel();

		/**
		 * The meta object literal for the '<em><b>Initramfs</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LAUNCH__INITRAMFS = eINSTANCE.getLaunch_Initramfs();

		/**
		 * The meta object literal for the '<em><b>Command Line</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LAUNCH__COMMAND_LINE = eINSTANCE.getLaunch_CommandLine();

		/**
		 * The meta object literal for the '<em><b>Memory</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LAUNCH__MEMORY = eINSTANCE.getLaunch_Memory();

		/**
		 * The meta object literal for the '<em><b>Cpus</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LAUNCH__CPUS = eINSTANCE.getLaunch_Cpus();

		/**
		 * The meta object literal for the '<em><b>Iommu</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LAUNCH__IOMMU = eINSTANCE.getLaunch_Iommu();

		/**
		 * The meta object literal for the '<em><b>Five Level Paging</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LAUNCH__FIVE_LEVEL_PAGING = eINSTANCE.getLaunch_FiveLevelPaging();

		/**
		 * The meta object literal for the '<em><b>Accelerator</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LAUNCH__ACCELERATOR = eINSTANCE.getLaunch_Accelerator();

		/**
		 * The meta object literal for the '<em><b>Disks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LAUNCH__DISKS = eINSTANCE.getLaunch_Disks();

		/**
		 * The meta object literal for the '<em><b>Shares</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LAUNCH__SHARES = eINSTANCE.getLaunch_Shares();

		/**
		 * The meta object literal for the '<em><b>Extra</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LAUNCH__EXTRA = eINSTANCE.getLaunch_Extra();

		/**
		 * The meta object literal for the '{@link org.folioscope.session.model.impl.DiskImpl <em>Disk</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.folioscope.session.model.impl.DiskImpl
		 * @see org.folioscope.session.model.impl.SessionPackageImpl#getDisk()
		 * @generated
		 */
		EClass DISK = eINSTANCE.getDisk();

		/**
		 * The meta object literal for the '<em><b>Path</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISK__PATH = eINSTANCE.getDisk_Path();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISK__SIZE = eINSTANCE.getDisk_Size();

		/**
		 * The meta object literal for the '<em><b>Format</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISK__FORMAT = eINSTANCE.getDisk_Format();

		/**
		 * The meta object literal for the '<em><b>Read Only</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISK__READ_ONLY = eINSTANCE.getDisk_ReadOnly();

		/**
		 * The meta object literal for the '{@link org.folioscope.session.model.impl.ShareImpl <em>Share</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.folioscope.session.model.impl.ShareImpl
		 * @see org.folioscope.session.model.impl.SessionPackageImpl#getShare()
		 * @generated
		 */
		EClass SHARE = eINSTANCE.getShare();

		/**
		 * The meta object literal for the '<em><b>Path</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SHARE__PATH = eINSTANCE.getShare_Path();

		/**
		 * The meta object literal for the '<em><b>Tag</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SHARE__TAG = eINSTANCE.getShare_Tag();

		/**
		 * The meta object literal for the '{@link org.folioscope.session.model.impl.StepImpl <em>Step</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.folioscope.session.model.impl.StepImpl
		 * @see org.folioscope.session.model.impl.SessionPackageImpl#getStep()
		 * @generated
		 */
		EClass STEP = eINSTANCE.getStep();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STEP__ID = eINSTANCE.getStep_Id();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STEP__TITLE = eINSTANCE.getStep_Title();

		/**
		 * The meta object literal for the '<em><b>Why</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STEP__WHY = eINSTANCE.getStep_Why();

		/**
		 * The meta object literal for the '<em><b>Limit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STEP__LIMIT = eINSTANCE.getStep_Limit();

		/**
		 * The meta object literal for the '<em><b>Snapshot</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STEP__SNAPSHOT = eINSTANCE.getStep_Snapshot();

		/**
		 * The meta object literal for the '<em><b>Expected Failure</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STEP__EXPECTED_FAILURE = eINSTANCE.getStep_ExpectedFailure();

		/**
		 * The meta object literal for the '{@link org.folioscope.session.model.impl.BootImpl <em>Boot</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.folioscope.session.model.impl.BootImpl
		 * @see org.folioscope.session.model.impl.SessionPackageImpl#getBoot()
		 * @generated
		 */
		EClass BOOT = eINSTANCE.getBoot();

		/**
		 * The meta object literal for the '<em><b>Append</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BOOT__APPEND = eINSTANCE.getBoot_Append();

		/**
		 * The meta object literal for the '{@link org.folioscope.session.model.impl.CommandImpl <em>Command</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.folioscope.session.model.impl.CommandImpl
		 * @see org.folioscope.session.model.impl.SessionPackageImpl#getCommand()
		 * @generated
		 */
		EClass COMMAND = eINSTANCE.getCommand();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMAND__STATUS = eINSTANCE.getCommand_Status();

		/**
		 * The meta object literal for the '<em><b>Command</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMAND__COMMAND = eINSTANCE.getCommand_Command();

		/**
		 * The meta object literal for the '<em><b>Expectations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMMAND__EXPECTATIONS = eINSTANCE.getCommand_Expectations();

		/**
		 * The meta object literal for the '<em><b>Takes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMMAND__TAKES = eINSTANCE.getCommand_Takes();

		/**
		 * The meta object literal for the '{@link org.folioscope.session.model.impl.GuestCommandImpl <em>Guest Command</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.folioscope.session.model.impl.GuestCommandImpl
		 * @see org.folioscope.session.model.impl.SessionPackageImpl#getGuestCommand()
		 * @generated
		 */
		EClass GUEST_COMMAND = eINSTANCE.getGuestCommand();

		/**
		 * The meta object literal for the '{@link org.folioscope.session.model.impl.AgentCommandImpl <em>Agent Command</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.folioscope.session.model.impl.AgentCommandImpl
		 * @see org.folioscope.session.model.impl.SessionPackageImpl#getAgentCommand()
		 * @generated
		 */
		EClass AGENT_COMMAND = eINSTANCE.getAgentCommand();

		/**
		 * The meta object literal for the '{@link org.folioscope.session.model.impl.ExpectationImpl <em>Expectation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.folioscope.session.model.impl.ExpectationImpl
		 * @see org.folioscope.session.model.impl.SessionPackageImpl#getExpectation()
		 * @generated
		 */
		EClass EXPECTATION = eINSTANCE.getExpectation();

		/**
		 * The meta object literal for the '<em><b>Pattern</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPECTATION__PATTERN = eINSTANCE.getExpectation_Pattern();

		/**
		 * The meta object literal for the '<em><b>Forbidden</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPECTATION__FORBIDDEN = eINSTANCE.getExpectation_Forbidden();

		/**
		 * The meta object literal for the '<em><b>Errors</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPECTATION__ERRORS = eINSTANCE.getExpectation_Errors();

		/**
		 * The meta object literal for the '{@link org.folioscope.session.model.impl.TakeImpl <em>Take</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.folioscope.session.model.impl.TakeImpl
		 * @see org.folioscope.session.model.impl.SessionPackageImpl#getTake()
		 * @generated
		 */
		EClass TAKE = eINSTANCE.getTake();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TAKE__NAME = eINSTANCE.getTake_Name();

		/**
		 * The meta object literal for the '<em><b>Pattern</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TAKE__PATTERN = eINSTANCE.getTake_Pattern();

		/**
		 * The meta object literal for the '<em><b>Column</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TAKE__COLUMN = eINSTANCE.getTake_Column();

		/**
		 * The meta object literal for the '{@link org.folioscope.session.model.impl.TruthImpl <em>Truth</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.folioscope.session.model.impl.TruthImpl
		 * @see org.folioscope.session.model.impl.SessionPackageImpl#getTruth()
		 * @generated
		 */
		EClass TRUTH = eINSTANCE.getTruth();

		/**
		 * The meta object literal for the '{@link org.folioscope.session.model.impl.CaptureImpl <em>Capture</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.folioscope.session.model.impl.CaptureImpl
		 * @see org.folioscope.session.model.impl.SessionPackageImpl#getCapture()
		 * @generated
		 */
		EClass CAPTURE = eINSTANCE.getCapture();

		/**
		 * The meta object literal for the '<em><b>Format</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPTURE__FORMAT = eINSTANCE.getCapture_Format();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPTURE__AT = eINSTANCE.getCapture_At();

		/**
		 * The meta object literal for the '<em><b>Command</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPTURE__COMMAND = eINSTANCE.getCapture_Command();

		/**
		 * The meta object literal for the '{@link org.folioscope.session.model.impl.KexecLoadImpl <em>Kexec Load</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.folioscope.session.model.impl.KexecLoadImpl
		 * @see org.folioscope.session.model.impl.SessionPackageImpl#getKexecLoad()
		 * @generated
		 */
		EClass KEXEC_LOAD = eINSTANCE.getKexecLoad();

		/**
		 * The meta object literal for the '<em><b>Kernel</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KEXEC_LOAD__KERNEL = eINSTANCE.getKexecLoad_Kernel();

		/**
		 * The meta object literal for the '<em><b>Initramfs</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KEXEC_LOAD__INITRAMFS = eINSTANCE.getKexecLoad_Initramfs();

		/**
		 * The meta object literal for the '<em><b>Command Line</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KEXEC_LOAD__COMMAND_LINE = eINSTANCE.getKexecLoad_CommandLine();

		/**
		 * The meta object literal for the '{@link org.folioscope.session.model.impl.KexecJumpImpl <em>Kexec Jump</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.folioscope.session.model.impl.KexecJumpImpl
		 * @see org.folioscope.session.model.impl.SessionPackageImpl#getKexecJump()
		 * @generated
		 */
		EClass KEXEC_JUMP = eINSTANCE.getKexecJump();

		/**
		 * The meta object literal for the '<em><b>Capture At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KEXEC_JUMP__CAPTURE_AT = eINSTANCE.getKexecJump_CaptureAt();

		/**
		 * The meta object literal for the '<em><b>Format</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KEXEC_JUMP__FORMAT = eINSTANCE.getKexecJump_Format();

		/**
		 * The meta object literal for the '{@link org.folioscope.session.model.impl.CheckQueryImpl <em>Check Query</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.folioscope.session.model.impl.CheckQueryImpl
		 * @see org.folioscope.session.model.impl.SessionPackageImpl#getCheckQuery()
		 * @generated
		 */
		EClass CHECK_QUERY = eINSTANCE.getCheckQuery();

		/**
		 * The meta object literal for the '<em><b>Image</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECK_QUERY__IMAGE = eINSTANCE.getCheckQuery_Image();

		/**
		 * The meta object literal for the '<em><b>Query</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECK_QUERY__QUERY = eINSTANCE.getCheckQuery_Query();

		/**
		 * The meta object literal for the '<em><b>Arguments</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECK_QUERY__ARGUMENTS = eINSTANCE.getCheckQuery_Arguments();

		/**
		 * The meta object literal for the '<em><b>Filter</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECK_QUERY__FILTER = eINSTANCE.getCheckQuery_Filter();

		/**
		 * The meta object literal for the '<em><b>Kernel</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECK_QUERY__KERNEL = eINSTANCE.getCheckQuery_Kernel();

		/**
		 * The meta object literal for the '<em><b>Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECK_QUERY__COUNT = eINSTANCE.getCheckQuery_Count();

		/**
		 * The meta object literal for the '<em><b>Cells</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHECK_QUERY__CELLS = eINSTANCE.getCheckQuery_Cells();

		/**
		 * The meta object literal for the '<em><b>Takes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHECK_QUERY__TAKES = eINSTANCE.getCheckQuery_Takes();

		/**
		 * The meta object literal for the '{@link org.folioscope.session.model.impl.CellImpl <em>Cell</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.folioscope.session.model.impl.CellImpl
		 * @see org.folioscope.session.model.impl.SessionPackageImpl#getCell()
		 * @generated
		 */
		EClass CELL = eINSTANCE.getCell();

		/**
		 * The meta object literal for the '<em><b>Column</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CELL__COLUMN = eINSTANCE.getCell_Column();

		/**
		 * The meta object literal for the '<em><b>Holds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CELL__HOLDS = eINSTANCE.getCell_Holds();

		/**
		 * The meta object literal for the '<em><b>Rows</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CELL__ROWS = eINSTANCE.getCell_Rows();

		/**
		 * The meta object literal for the '{@link org.folioscope.session.model.impl.CheckSameImpl <em>Check Same</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.folioscope.session.model.impl.CheckSameImpl
		 * @see org.folioscope.session.model.impl.SessionPackageImpl#getCheckSame()
		 * @generated
		 */
		EClass CHECK_SAME = eINSTANCE.getCheckSame();

		/**
		 * The meta object literal for the '<em><b>First</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECK_SAME__FIRST = eINSTANCE.getCheckSame_First();

		/**
		 * The meta object literal for the '<em><b>Second</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECK_SAME__SECOND = eINSTANCE.getCheckSame_Second();

		/**
		 * The meta object literal for the '<em><b>Different</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECK_SAME__DIFFERENT = eINSTANCE.getCheckSame_Different();

		/**
		 * The meta object literal for the '{@link org.folioscope.session.model.impl.CheckConsoleImpl <em>Check Console</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.folioscope.session.model.impl.CheckConsoleImpl
		 * @see org.folioscope.session.model.impl.SessionPackageImpl#getCheckConsole()
		 * @generated
		 */
		EClass CHECK_CONSOLE = eINSTANCE.getCheckConsole();

		/**
		 * The meta object literal for the '<em><b>Since</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECK_CONSOLE__SINCE = eINSTANCE.getCheckConsole_Since();

		/**
		 * The meta object literal for the '<em><b>Wait</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECK_CONSOLE__WAIT = eINSTANCE.getCheckConsole_Wait();

		/**
		 * The meta object literal for the '<em><b>Expectations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHECK_CONSOLE__EXPECTATIONS = eINSTANCE.getCheckConsole_Expectations();

		/**
		 * The meta object literal for the '{@link org.folioscope.session.model.impl.DamageImpl <em>Damage</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.folioscope.session.model.impl.DamageImpl
		 * @see org.folioscope.session.model.impl.SessionPackageImpl#getDamage()
		 * @generated
		 */
		EClass DAMAGE = eINSTANCE.getDamage();

		/**
		 * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DAMAGE__ADDRESS = eINSTANCE.getDamage_Address();

		/**
		 * The meta object literal for the '<em><b>Bytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DAMAGE__BYTES = eINSTANCE.getDamage_Bytes();

		/**
		 * The meta object literal for the '<em><b>Expected</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DAMAGE__EXPECTED = eINSTANCE.getDamage_Expected();

		/**
		 * The meta object literal for the '{@link org.folioscope.session.model.impl.NoteImpl <em>Note</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.folioscope.session.model.impl.NoteImpl
		 * @see org.folioscope.session.model.impl.SessionPackageImpl#getNote()
		 * @generated
		 */
		EClass NOTE = eINSTANCE.getNote();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTE__TEXT = eINSTANCE.getNote_Text();

		/**
		 * The meta object literal for the '{@link org.folioscope.session.model.ImageFormat <em>Image Format</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.folioscope.session.model.ImageFormat
		 * @see org.folioscope.session.model.impl.SessionPackageImpl#getImageFormat()
		 * @generated
		 */
		EEnum IMAGE_FORMAT = eINSTANCE.getImageFormat();

		/**
		 * The meta object literal for the '{@link org.folioscope.session.model.ParameterKind <em>Parameter Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.folioscope.session.model.ParameterKind
		 * @see org.folioscope.session.model.impl.SessionPackageImpl#getParameterKind()
		 * @generated
		 */
		EEnum PARAMETER_KIND = eINSTANCE.getParameterKind();

		/**
		 * The meta object literal for the '{@link org.folioscope.session.model.RowScope <em>Row Scope</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.folioscope.session.model.RowScope
		 * @see org.folioscope.session.model.impl.SessionPackageImpl#getRowScope()
		 * @generated
		 */
		EEnum ROW_SCOPE = eINSTANCE.getRowScope();

		/**
		 * The meta object literal for the '{@link org.folioscope.session.model.IommuModel <em>Iommu Model</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.folioscope.session.model.IommuModel
		 * @see org.folioscope.session.model.impl.SessionPackageImpl#getIommuModel()
		 * @generated
		 */
		EEnum IOMMU_MODEL = eINSTANCE.getIommuModel();

	}

} //SessionPackage
