/**
 */
package org.folioscope.model.impl;

import java.time.Instant;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.folioscope.model.BaseAddress;
import org.folioscope.model.Dentry;
import org.folioscope.model.EntryKind;
import org.folioscope.model.Extent;
import org.folioscope.model.FieldKind;
import org.folioscope.model.FieldValue;
import org.folioscope.model.Finding;
import org.folioscope.model.FolioFactory;
import org.folioscope.model.FolioPackage;
import org.folioscope.model.FolioRun;
import org.folioscope.model.Image;
import org.folioscope.model.Inode;
import org.folioscope.model.Kernel;
import org.folioscope.model.KernelState;
import org.folioscope.model.MissingMember;
import org.folioscope.model.Mount;
import org.folioscope.model.PageCache;
import org.folioscope.model.Severity;
import org.folioscope.model.Structure;
import org.folioscope.model.SuperBlock;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class FolioPackageImpl extends EPackageImpl implements FolioPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass imageEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass extentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass kernelEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass baseAddressEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass moduleEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass missingMemberEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass superBlockEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass mountEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass dentryEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass inodeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass pageCacheEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass folioRunEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass findingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass fieldValueEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass structureEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum kernelStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum entryKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum severityEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum fieldKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType addressEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType pfnEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType bytesEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType countEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType octalEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType timeEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType deviceEDataType = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.folioscope.model.FolioPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private FolioPackageImpl() {
		super(eNS_URI, FolioFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link FolioPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static FolioPackage init() {
		if (isInited) return (FolioPackage)EPackage.Registry.INSTANCE.getEPackage(FolioPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredFolioPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		FolioPackageImpl theFolioPackage = registeredFolioPackage instanceof FolioPackageImpl ? (FolioPackageImpl)registeredFolioPackage : new FolioPackageImpl();

		isInited = true;

		// Create package meta-data objects
		theFolioPackage.createPackageContents();

		// Initialize created meta-data
		theFolioPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theFolioPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(FolioPackage.eNS_URI, theFolioPackage);
		return theFolioPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getImage() {
		return imageEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImage_Path() {
		return (EAttribute)imageEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImage_Format() {
		return (EAttribute)imageEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImage_FileSize() {
		return (EAttribute)imageEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getImage_Extents() {
		return (EReference)imageEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getImage_Kernels() {
		return (EReference)imageEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getImage_Findings() {
		return (EReference)imageEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getExtent() {
		return extentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExtent_Start() {
		return (EAttribute)extentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExtent_Length() {
		return (EAttribute)extentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExtent_FileOffset() {
		return (EAttribute)extentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getKernel() {
		return kernelEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKernel_State() {
		return (EAttribute)kernelEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKernel_Release() {
		return (EAttribute)kernelEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKernel_Banner() {
		return (EAttribute)kernelEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKernel_BuildId() {
		return (EAttribute)kernelEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKernel_CommandLine() {
		return (EAttribute)kernelEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKernel_PagingLevels() {
		return (EAttribute)kernelEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKernel_PageTableRoot() {
		return (EAttribute)kernelEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKernel_BootTime() {
		return (EAttribute)kernelEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKernel_CaptureTime() {
		return (EAttribute)kernelEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKernel_SymbolsOrigin() {
		return (EAttribute)kernelEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKernel_TypesOrigin() {
		return (EAttribute)kernelEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getKernel_Bases() {
		return (EReference)kernelEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getKernel_Modules() {
		return (EReference)kernelEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getKernel_SuperBlocks() {
		return (EReference)kernelEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getKernel_Mounts() {
		return (EReference)kernelEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getKernel_Missing() {
		return (EReference)kernelEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getKernel_Findings() {
		return (EReference)kernelEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBaseAddress() {
		return baseAddressEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBaseAddress_Name() {
		return (EAttribute)baseAddressEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBaseAddress_Value() {
		return (EAttribute)baseAddressEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBaseAddress_Source() {
		return (EAttribute)baseAddressEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBaseAddress_CrossCheck() {
		return (EAttribute)baseAddressEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBaseAddress_Agrees() {
		return (EAttribute)baseAddressEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getModule() {
		return moduleEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getModule_Name() {
		return (EAttribute)moduleEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getModule_Address() {
		return (EAttribute)moduleEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getModule_Start() {
		return (EAttribute)moduleEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getModule_Size() {
		return (EAttribute)moduleEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMissingMember() {
		return missingMemberEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMissingMember_What() {
		return (EAttribute)missingMemberEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMissingMember_Consequence() {
		return (EAttribute)missingMemberEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSuperBlock() {
		return superBlockEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSuperBlock_Address() {
		return (EAttribute)superBlockEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSuperBlock_Fstype() {
		return (EAttribute)superBlockEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSuperBlock_Dev() {
		return (EAttribute)superBlockEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSuperBlock_Id() {
		return (EAttribute)superBlockEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSuperBlock_Magic() {
		return (EAttribute)superBlockEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSuperBlock_Flags() {
		return (EAttribute)superBlockEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSuperBlock_BlockSize() {
		return (EAttribute)superBlockEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSuperBlock_Frozen() {
		return (EAttribute)superBlockEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSuperBlock_Active() {
		return (EAttribute)superBlockEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSuperBlock_InodeCount() {
		return (EAttribute)superBlockEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSuperBlock_RootAddress() {
		return (EAttribute)superBlockEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSuperBlock_Root() {
		return (EReference)superBlockEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSuperBlock_Inodes() {
		return (EReference)superBlockEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMount() {
		return mountEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMount_Address() {
		return (EAttribute)mountEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMount_MountId() {
		return (EAttribute)mountEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMount_ParentId() {
		return (EAttribute)mountEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMount_DeviceName() {
		return (EAttribute)mountEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMount_Path() {
		return (EAttribute)mountEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMount_RootPath() {
		return (EAttribute)mountEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMount_Flags() {
		return (EAttribute)mountEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMount_Namespace() {
		return (EAttribute)mountEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMount_SuperBlock() {
		return (EReference)mountEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDentry() {
		return dentryEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDentry_Address() {
		return (EAttribute)dentryEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDentry_Name() {
		return (EAttribute)dentryEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDentry_Flags() {
		return (EAttribute)dentryEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDentry_Type() {
		return (EAttribute)dentryEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDentry_Negative() {
		return (EAttribute)dentryEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDentry_Hashed() {
		return (EAttribute)dentryEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDentry_References() {
		return (EAttribute)dentryEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDentry_InodeAddress() {
		return (EAttribute)dentryEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDentry_Ino() {
		return (EAttribute)dentryEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDentry_NegativeChildren() {
		return (EAttribute)dentryEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDentry_Children() {
		return (EReference)dentryEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getInode() {
		return inodeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInode_Address() {
		return (EAttribute)inodeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInode_Ino() {
		return (EAttribute)inodeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInode_Type() {
		return (EAttribute)inodeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInode_Mode() {
		return (EAttribute)inodeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInode_Nlink() {
		return (EAttribute)inodeEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInode_Uid() {
		return (EAttribute)inodeEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInode_Gid() {
		return (EAttribute)inodeEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInode_Rdev() {
		return (EAttribute)inodeEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInode_Size() {
		return (EAttribute)inodeEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInode_Blocks() {
		return (EAttribute)inodeEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInode_State() {
		return (EAttribute)inodeEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInode_References() {
		return (EAttribute)inodeEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInode_Nrpages() {
		return (EAttribute)inodeEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInode_DirtyPages() {
		return (EAttribute)inodeEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInode_WritebackPages() {
		return (EAttribute)inodeEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInode_Accessed() {
		return (EAttribute)inodeEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInode_Modified() {
		return (EAttribute)inodeEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInode_Changed() {
		return (EAttribute)inodeEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInode_Path() {
		return (EAttribute)inodeEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInode_MappingAddress() {
		return (EAttribute)inodeEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInode_Operations() {
		return (EAttribute)inodeEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInode_FileOperations() {
		return (EAttribute)inodeEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInode_SuperBlock() {
		return (EReference)inodeEClass.getEStructuralFeatures().get(22);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInode_PageCache() {
		return (EReference)inodeEClass.getEStructuralFeatures().get(23);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPageCache() {
		return pageCacheEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPageCache_Address() {
		return (EAttribute)pageCacheEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPageCache_Nrpages() {
		return (EAttribute)pageCacheEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPageCache_Flags() {
		return (EAttribute)pageCacheEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPageCache_Operations() {
		return (EAttribute)pageCacheEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPageCache_Runs() {
		return (EReference)pageCacheEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPageCache_Findings() {
		return (EReference)pageCacheEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFolioRun() {
		return folioRunEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFolioRun_Kind() {
		return (EAttribute)folioRunEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFolioRun_Index() {
		return (EAttribute)folioRunEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFolioRun_Pages() {
		return (EAttribute)folioRunEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFolioRun_Entries() {
		return (EAttribute)folioRunEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFolioRun_Order() {
		return (EAttribute)folioRunEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFolioRun_Pfn() {
		return (EAttribute)folioRunEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFolioRun_Flags() {
		return (EAttribute)folioRunEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFolioRun_References() {
		return (EAttribute)folioRunEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFolioRun_Mapped() {
		return (EAttribute)folioRunEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFolioRun_Private() {
		return (EAttribute)folioRunEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFolioRun_Tags() {
		return (EAttribute)folioRunEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFolioRun_Value() {
		return (EAttribute)folioRunEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFolioRun_Address() {
		return (EAttribute)folioRunEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFinding() {
		return findingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFinding_Severity() {
		return (EAttribute)findingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFinding_Rule() {
		return (EAttribute)findingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFinding_Message() {
		return (EAttribute)findingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFinding_Place() {
		return (EAttribute)findingEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFinding_Object() {
		return (EAttribute)findingEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFinding_Address() {
		return (EAttribute)findingEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFinding_Length() {
		return (EAttribute)findingEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFinding_Evidence() {
		return (EAttribute)findingEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFieldValue() {
		return fieldValueEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFieldValue_Name() {
		return (EAttribute)fieldValueEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFieldValue_Offset() {
		return (EAttribute)fieldValueEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFieldValue_Size() {
		return (EAttribute)fieldValueEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFieldValue_BitOffset() {
		return (EAttribute)fieldValueEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFieldValue_BitSize() {
		return (EAttribute)fieldValueEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFieldValue_Kind() {
		return (EAttribute)fieldValueEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFieldValue_Value() {
		return (EAttribute)fieldValueEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFieldValue_Text() {
		return (EAttribute)fieldValueEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFieldValue_Meaning() {
		return (EAttribute)fieldValueEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFieldValue_Link() {
		return (EAttribute)fieldValueEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFieldValue_Editable() {
		return (EAttribute)fieldValueEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFieldValue_Help() {
		return (EAttribute)fieldValueEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStructure() {
		return structureEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStructure_Kind() {
		return (EAttribute)structureEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStructure_Name() {
		return (EAttribute)structureEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStructure_Summary() {
		return (EAttribute)structureEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStructure_Address() {
		return (EAttribute)structureEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStructure_Size() {
		return (EAttribute)structureEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStructure_Source() {
		return (EAttribute)structureEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStructure_Expandable() {
		return (EAttribute)structureEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStructure_Fields() {
		return (EReference)structureEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStructure_Children() {
		return (EReference)structureEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStructure_Findings() {
		return (EReference)structureEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getKernelState() {
		return kernelStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getEntryKind() {
		return entryKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSeverity() {
		return severityEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getFieldKind() {
		return fieldKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getAddress() {
		return addressEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getPfn() {
		return pfnEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getBytes() {
		return bytesEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getCount() {
		return countEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getOctal() {
		return octalEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getTime() {
		return timeEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getDevice() {
		return deviceEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FolioFactory getFolioFactory() {
		return (FolioFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		imageEClass = createEClass(IMAGE);
		createEAttribute(imageEClass, IMAGE__PATH);
		createEAttribute(imageEClass, IMAGE__FORMAT);
		createEAttribute(imageEClass, IMAGE__FILE_SIZE);
		createEReference(imageEClass, IMAGE__EXTENTS);
		createEReference(imageEClass, IMAGE__KERNELS);
		createEReference(imageEClass, IMAGE__FINDINGS);

		extentEClass = createEClass(EXTENT);
		createEAttribute(extentEClass, EXTENT__START);
		createEAttribute(extentEClass, EXTENT__LENGTH);
		createEAttribute(extentEClass, EXTENT__FILE_OFFSET);

		kernelEClass = createEClass(KERNEL);
		createEAttribute(kernelEClass, KERNEL__STATE);
		createEAttribute(kernelEClass, KERNEL__RELEASE);
		createEAttribute(kernelEClass, KERNEL__BANNER);
		createEAttribute(kernelEClass, KERNEL__BUILD_ID);
		createEAttribute(kernelEClass, KERNEL__COMMAND_LINE);
		createEAttribute(kernelEClass, KERNEL__PAGING_LEVELS);
		createEAttribute(kernelEClass, KERNEL__PAGE_TABLE_ROOT);
		createEAttribute(kernelEClass, KERNEL__BOOT_TIME);
		createEAttribute(kernelEClass, KERNEL__CAPTURE_TIME);
		createEAttribute(kernelEClass, KERNEL__SYMBOLS_ORIGIN);
		createEAttribute(kernelEClass, KERNEL__TYPES_ORIGIN);
		createEReference(kernelEClass, KERNEL__BASES);
		createEReference(kernelEClass, KERNEL__MODULES);
		createEReference(kernelEClass, KERNEL__SUPER_BLOCKS);
		createEReference(kernelEClass, KERNEL__MOUNTS);
		createEReference(kernelEClass, KERNEL__MISSING);
		createEReference(kernelEClass, KERNEL__FINDINGS);

		baseAddressEClass = createEClass(BASE_ADDRESS);
		createEAttribute(baseAddressEClass, BASE_ADDRESS__NAME);
		createEAttribute(baseAddressEClass, BASE_ADDRESS__VALUE);
		createEAttribute(baseAddressEClass, BASE_ADDRESS__SOURCE);
		createEAttribute(baseAddressEClass, BASE_ADDRESS__CROSS_CHECK);
		createEAttribute(baseAddressEClass, BASE_ADDRESS__AGREES);

		moduleEClass = createEClass(MODULE);
		createEAttribute(moduleEClass, MODULE__NAME);
		createEAttribute(moduleEClass, MODULE__ADDRESS);
		createEAttribute(moduleEClass, MODULE__START);
		createEAttribute(moduleEClass, MODULE__SIZE);

		missingMemberEClass = createEClass(MISSING_MEMBER);
		createEAttribute(missingMemberEClass, MISSING_MEMBER__WHAT);
		createEAttribute(missingMemberEClass, MISSING_MEMBER__CONSEQUENCE);

		superBlockEClass = createEClass(SUPER_BLOCK);
		createEAttribute(superBlockEClass, SUPER_BLOCK__ADDRESS);
		createEAttribute(superBlockEClass, SUPER_BLOCK__FSTYPE);
		createEAttribute(superBlockEClass, SUPER_BLOCK__DEV);
		createEAttribute(superBlockEClass, SUPER_BLOCK__ID);
		createEAttribute(superBlockEClass, SUPER_BLOCK__MAGIC);
		createEAttribute(superBlockEClass, SUPER_BLOCK__FLAGS);
		createEAttribute(superBlockEClass, SUPER_BLOCK__BLOCK_SIZE);
		createEAttribute(superBlockEClass, SUPER_BLOCK__FROZEN);
		createEAttribute(superBlockEClass, SUPER_BLOCK__ACTIVE);
		createEAttribute(superBlockEClass, SUPER_BLOCK__INODE_COUNT);
		createEAttribute(superBlockEClass, SUPER_BLOCK__ROOT_ADDRESS);
		createEReference(superBlockEClass, SUPER_BLOCK__ROOT);
		createEReference(superBlockEClass, SUPER_BLOCK__INODES);

		mountEClass = createEClass(MOUNT);
		createEAttribute(mountEClass, MOUNT__ADDRESS);
		createEAttribute(mountEClass, MOUNT__MOUNT_ID);
		createEAttribute(mountEClass, MOUNT__PARENT_ID);
		createEAttribute(mountEClass, MOUNT__DEVICE_NAME);
		createEAttribute(mountEClass, MOUNT__PATH);
		createEAttribute(mountEClass, MOUNT__ROOT_PATH);
		createEAttribute(mountEClass, MOUNT__FLAGS);
		createEAttribute(mountEClass, MOUNT__NAMESPACE);
		createEReference(mountEClass, MOUNT__SUPER_BLOCK);

		dentryEClass = createEClass(DENTRY);
		createEAttribute(dentryEClass, DENTRY__ADDRESS);
		createEAttribute(dentryEClass, DENTRY__NAME);
		createEAttribute(dentryEClass, DENTRY__FLAGS);
		createEAttribute(dentryEClass, DENTRY__TYPE);
		createEAttribute(dentryEClass, DENTRY__NEGATIVE);
		createEAttribute(dentryEClass, DENTRY__HASHED);
		createEAttribute(dentryEClass, DENTRY__REFERENCES);
		createEAttribute(dentryEClass, DENTRY__INODE_ADDRESS);
		createEAttribute(dentryEClass, DENTRY__INO);
		createEAttribute(dentryEClass, DENTRY__NEGATIVE_CHILDREN);
		createEReference(dentryEClass, DENTRY__CHILDREN);

		inodeEClass = createEClass(INODE);
		createEAttribute(inodeEClass, INODE__ADDRESS);
		createEAttribute(inodeEClass, INODE__INO);
		createEAttribute(inodeEClass, INODE__TYPE);
		createEAttribute(inodeEClass, INODE__MODE);
		createEAttribute(inodeEClass, INODE__NLINK);
		createEAttribute(inodeEClass, INODE__UID);
		createEAttribute(inodeEClass, INODE__GID);
		createEAttribute(inodeEClass, INODE__RDEV);
		createEAttribute(inodeEClass, INODE__SIZE);
		createEAttribute(inodeEClass, INODE__BLOCKS);
		createEAttribute(inodeEClass, INODE__STATE);
		createEAttribute(inodeEClass, INODE__REFERENCES);
		createEAttribute(inodeEClass, INODE__NRPAGES);
		createEAttribute(inodeEClass, INODE__DIRTY_PAGES);
		createEAttribute(inodeEClass, INODE__WRITEBACK_PAGES);
		createEAttribute(inodeEClass, INODE__ACCESSED);
		createEAttribute(inodeEClass, INODE__MODIFIED);
		createEAttribute(inodeEClass, INODE__CHANGED);
		createEAttribute(inodeEClass, INODE__PATH);
		createEAttribute(inodeEClass, INODE__MAPPING_ADDRESS);
		createEAttribute(inodeEClass, INODE__OPERATIONS);
		createEAttribute(inodeEClass, INODE__FILE_OPERATIONS);
		createEReference(inodeEClass, INODE__SUPER_BLOCK);
		createEReference(inodeEClass, INODE__PAGE_CACHE);

		pageCacheEClass = createEClass(PAGE_CACHE);
		createEAttribute(pageCacheEClass, PAGE_CACHE__ADDRESS);
		createEAttribute(pageCacheEClass, PAGE_CACHE__NRPAGES);
		createEAttribute(pageCacheEClass, PAGE_CACHE__FLAGS);
		createEAttribute(pageCacheEClass, PAGE_CACHE__OPERATIONS);
		createEReference(pageCacheEClass, PAGE_CACHE__RUNS);
		createEReference(pageCacheEClass, PAGE_CACHE__FINDINGS);

		folioRunEClass = createEClass(FOLIO_RUN);
		createEAttribute(folioRunEClass, FOLIO_RUN__KIND);
		createEAttribute(folioRunEClass, FOLIO_RUN__INDEX);
		createEAttribute(folioRunEClass, FOLIO_RUN__PAGES);
		createEAttribute(folioRunEClass, FOLIO_RUN__ENTRIES);
		createEAttribute(folioRunEClass, FOLIO_RUN__ORDER);
		createEAttribute(folioRunEClass, FOLIO_RUN__PFN);
		createEAttribute(folioRunEClass, FOLIO_RUN__FLAGS);
		createEAttribute(folioRunEClass, FOLIO_RUN__REFERENCES);
		createEAttribute(folioRunEClass, FOLIO_RUN__MAPPED);
		createEAttribute(folioRunEClass, FOLIO_RUN__PRIVATE);
		createEAttribute(folioRunEClass, FOLIO_RUN__TAGS);
		createEAttribute(folioRunEClass, FOLIO_RUN__VALUE);
		createEAttribute(folioRunEClass, FOLIO_RUN__ADDRESS);

		findingEClass = createEClass(FINDING);
		createEAttribute(findingEClass, FINDING__SEVERITY);
		createEAttribute(findingEClass, FINDING__RULE);
		createEAttribute(findingEClass, FINDING__MESSAGE);
		createEAttribute(findingEClass, FINDING__PLACE);
		createEAttribute(findingEClass, FINDING__OBJECT);
		createEAttribute(findingEClass, FINDING__ADDRESS);
		createEAttribute(findingEClass, FINDING__LENGTH);
		createEAttribute(findingEClass, FINDING__EVIDENCE);

		fieldValueEClass = createEClass(FIELD_VALUE);
		createEAttribute(fieldValueEClass, FIELD_VALUE__NAME);
		createEAttribute(fieldValueEClass, FIELD_VALUE__OFFSET);
		createEAttribute(fieldValueEClass, FIELD_VALUE__SIZE);
		createEAttribute(fieldValueEClass, FIELD_VALUE__BIT_OFFSET);
		createEAttribute(fieldValueEClass, FIELD_VALUE__BIT_SIZE);
		createEAttribute(fieldValueEClass, FIELD_VALUE__KIND);
		createEAttribute(fieldValueEClass, FIELD_VALUE__VALUE);
		createEAttribute(fieldValueEClass, FIELD_VALUE__TEXT);
		createEAttribute(fieldValueEClass, FIELD_VALUE__MEANING);
		createEAttribute(fieldValueEClass, FIELD_VALUE__LINK);
		createEAttribute(fieldValueEClass, FIELD_VALUE__EDITABLE);
		createEAttribute(fieldValueEClass, FIELD_VALUE__HELP);

		structureEClass = createEClass(STRUCTURE);
		createEAttribute(structureEClass, STRUCTURE__KIND);
		createEAttribute(structureEClass, STRUCTURE__NAME);
		createEAttribute(structureEClass, STRUCTURE__SUMMARY);
		createEAttribute(structureEClass, STRUCTURE__ADDRESS);
		createEAttribute(structureEClass, STRUCTURE__SIZE);
		createEAttribute(structureEClass, STRUCTURE__SOURCE);
		createEAttribute(structureEClass, STRUCTURE__EXPANDABLE);
		createEReference(structureEClass, STRUCTURE__FIELDS);
		createEReference(structureEClass, STRUCTURE__CHILDREN);
		createEReference(structureEClass, STRUCTURE__FINDINGS);

		// Create enums
		kernelStateEEnum = createEEnum(KERNEL_STATE);
		entryKindEEnum = createEEnum(ENTRY_KIND);
		severityEEnum = createEEnum(SEVERITY);
		fieldKindEEnum = createEEnum(FIELD_KIND);

		// Create data types
		addressEDataType = createEDataType(ADDRESS);
		pfnEDataType = createEDataType(PFN);
		bytesEDataType = createEDataType(BYTES);
		countEDataType = createEDataType(COUNT);
		octalEDataType = createEDataType(OCTAL);
		timeEDataType = createEDataType(TIME);
		deviceEDataType = createEDataType(DEVICE);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes

		// Initialize classes, features, and operations; add parameters
		initEClass(imageEClass, Image.class, "Image", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getImage_Path(), ecorePackage.getEString(), "path", null, 0, 1, Image.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getImage_Format(), ecorePackage.getEString(), "format", null, 0, 1, Image.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getImage_FileSize(), this.getBytes(), "fileSize", null, 0, 1, Image.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getImage_Extents(), this.getExtent(), null, "extents", null, 0, -1, Image.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getImage_Kernels(), this.getKernel(), null, "kernels", null, 0, -1, Image.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getImage_Findings(), this.getFinding(), null, "findings", null, 0, -1, Image.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(extentEClass, Extent.class, "Extent", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getExtent_Start(), this.getAddress(), "start", null, 0, 1, Extent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExtent_Length(), this.getBytes(), "length", null, 0, 1, Extent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExtent_FileOffset(), this.getAddress(), "fileOffset", null, 0, 1, Extent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(kernelEClass, Kernel.class, "Kernel", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getKernel_State(), this.getKernelState(), "state", null, 0, 1, Kernel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKernel_Release(), ecorePackage.getEString(), "release", null, 0, 1, Kernel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKernel_Banner(), ecorePackage.getEString(), "banner", null, 0, 1, Kernel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKernel_BuildId(), ecorePackage.getEString(), "buildId", null, 0, 1, Kernel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKernel_CommandLine(), ecorePackage.getEString(), "commandLine", null, 0, 1, Kernel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKernel_PagingLevels(), ecorePackage.getEInt(), "pagingLevels", null, 0, 1, Kernel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKernel_PageTableRoot(), this.getAddress(), "pageTableRoot", null, 0, 1, Kernel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKernel_BootTime(), this.getTime(), "bootTime", null, 0, 1, Kernel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKernel_CaptureTime(), this.getTime(), "captureTime", null, 0, 1, Kernel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKernel_SymbolsOrigin(), ecorePackage.getEString(), "symbolsOrigin", null, 0, 1, Kernel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKernel_TypesOrigin(), ecorePackage.getEString(), "typesOrigin", null, 0, 1, Kernel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getKernel_Bases(), this.getBaseAddress(), null, "bases", null, 0, -1, Kernel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getKernel_Modules(), this.getModule(), null, "modules", null, 0, -1, Kernel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getKernel_SuperBlocks(), this.getSuperBlock(), null, "superBlocks", null, 0, -1, Kernel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getKernel_Mounts(), this.getMount(), null, "mounts", null, 0, -1, Kernel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getKernel_Missing(), this.getMissingMember(), null, "missing", null, 0, -1, Kernel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getKernel_Findings(), this.getFinding(), null, "findings", null, 0, -1, Kernel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(baseAddressEClass, BaseAddress.class, "BaseAddress", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getBaseAddress_Name(), ecorePackage.getEString(), "name", null, 0, 1, BaseAddress.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBaseAddress_Value(), this.getAddress(), "value", null, 0, 1, BaseAddress.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBaseAddress_Source(), ecorePackage.getEString(), "source", null, 0, 1, BaseAddress.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBaseAddress_CrossCheck(), ecorePackage.getEString(), "crossCheck", null, 0, 1, BaseAddress.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBaseAddress_Agrees(), ecorePackage.getEBoolean(), "agrees", null, 0, 1, BaseAddress.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(moduleEClass, org.folioscope.model.Module.class, "Module", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getModule_Name(), ecorePackage.getEString(), "name", null, 0, 1, org.folioscope.model.Module.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModule_Address(), this.getAddress(), "address", null, 0, 1, org.folioscope.model.Module.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModule_Start(), this.getAddress(), "start", null, 0, 1, org.folioscope.model.Module.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getModule_Size(), this.getBytes(), "size", null, 0, 1, org.folioscope.model.Module.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(missingMemberEClass, MissingMember.class, "MissingMember", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMissingMember_What(), ecorePackage.getEString(), "what", null, 0, 1, MissingMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMissingMember_Consequence(), ecorePackage.getEString(), "consequence", null, 0, 1, MissingMember.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(superBlockEClass, SuperBlock.class, "SuperBlock", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSuperBlock_Address(), this.getAddress(), "address", null, 0, 1, SuperBlock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSuperBlock_Fstype(), ecorePackage.getEString(), "fstype", null, 0, 1, SuperBlock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSuperBlock_Dev(), this.getDevice(), "dev", null, 0, 1, SuperBlock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSuperBlock_Id(), ecorePackage.getEString(), "id", null, 0, 1, SuperBlock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSuperBlock_Magic(), this.getAddress(), "magic", null, 0, 1, SuperBlock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSuperBlock_Flags(), ecorePackage.getEString(), "flags", null, 0, 1, SuperBlock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSuperBlock_BlockSize(), this.getBytes(), "blockSize", null, 0, 1, SuperBlock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSuperBlock_Frozen(), ecorePackage.getEString(), "frozen", null, 0, 1, SuperBlock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSuperBlock_Active(), this.getCount(), "active", null, 0, 1, SuperBlock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSuperBlock_InodeCount(), this.getCount(), "inodeCount", null, 0, 1, SuperBlock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSuperBlock_RootAddress(), this.getAddress(), "rootAddress", null, 0, 1, SuperBlock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSuperBlock_Root(), this.getDentry(), null, "root", null, 0, 1, SuperBlock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSuperBlock_Inodes(), this.getInode(), this.getInode_SuperBlock(), "inodes", null, 0, -1, SuperBlock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(mountEClass, Mount.class, "Mount", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMount_Address(), this.getAddress(), "address", null, 0, 1, Mount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMount_MountId(), ecorePackage.getEInt(), "mountId", null, 0, 1, Mount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMount_ParentId(), ecorePackage.getEInt(), "parentId", null, 0, 1, Mount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMount_DeviceName(), ecorePackage.getEString(), "deviceName", null, 0, 1, Mount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMount_Path(), ecorePackage.getEString(), "path", null, 0, 1, Mount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMount_RootPath(), ecorePackage.getEString(), "rootPath", null, 0, 1, Mount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMount_Flags(), ecorePackage.getEString(), "flags", null, 0, 1, Mount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMount_Namespace(), ecorePackage.getEString(), "namespace", null, 0, 1, Mount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMount_SuperBlock(), this.getSuperBlock(), null, "superBlock", null, 0, 1, Mount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(dentryEClass, Dentry.class, "Dentry", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDentry_Address(), this.getAddress(), "address", null, 0, 1, Dentry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDentry_Name(), ecorePackage.getEString(), "name", null, 0, 1, Dentry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDentry_Flags(), this.getAddress(), "flags", null, 0, 1, Dentry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDentry_Type(), ecorePackage.getEString(), "type", null, 0, 1, Dentry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDentry_Negative(), ecorePackage.getEBoolean(), "negative", null, 0, 1, Dentry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDentry_Hashed(), ecorePackage.getEBoolean(), "hashed", null, 0, 1, Dentry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDentry_References(), this.getCount(), "references", null, 0, 1, Dentry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDentry_InodeAddress(), this.getAddress(), "inodeAddress", null, 0, 1, Dentry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDentry_Ino(), this.getCount(), "ino", null, 0, 1, Dentry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDentry_NegativeChildren(), this.getCount(), "negativeChildren", null, 0, 1, Dentry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDentry_Children(), this.getDentry(), null, "children", null, 0, -1, Dentry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(inodeEClass, Inode.class, "Inode", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getInode_Address(), this.getAddress(), "address", null, 0, 1, Inode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInode_Ino(), this.getCount(), "ino", null, 0, 1, Inode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInode_Type(), ecorePackage.getEString(), "type", null, 0, 1, Inode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInode_Mode(), this.getOctal(), "mode", null, 0, 1, Inode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInode_Nlink(), this.getCount(), "nlink", null, 0, 1, Inode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInode_Uid(), this.getCount(), "uid", null, 0, 1, Inode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInode_Gid(), this.getCount(), "gid", null, 0, 1, Inode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInode_Rdev(), this.getDevice(), "rdev", null, 0, 1, Inode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInode_Size(), this.getBytes(), "size", null, 0, 1, Inode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInode_Blocks(), this.getCount(), "blocks", null, 0, 1, Inode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInode_State(), ecorePackage.getEString(), "state", null, 0, 1, Inode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInode_References(), this.getCount(), "references", null, 0, 1, Inode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInode_Nrpages(), this.getCount(), "nrpages", null, 0, 1, Inode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInode_DirtyPages(), this.getCount(), "dirtyPages", null, 0, 1, Inode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInode_WritebackPages(), this.getCount(), "writebackPages", null, 0, 1, Inode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInode_Accessed(), this.getTime(), "accessed", null, 0, 1, Inode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInode_Modified(), this.getTime(), "modified", null, 0, 1, Inode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInode_Changed(), this.getTime(), "changed", null, 0, 1, Inode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInode_Path(), ecorePackage.getEString(), "path", null, 0, 1, Inode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInode_MappingAddress(), this.getAddress(), "mappingAddress", null, 0, 1, Inode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInode_Operations(), ecorePackage.getEString(), "operations", null, 0, 1, Inode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInode_FileOperations(), ecorePackage.getEString(), "fileOperations", null, 0, 1, Inode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInode_SuperBlock(), this.getSuperBlock(), this.getSuperBlock_Inodes(), "superBlock", null, 0, 1, Inode.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInode_PageCache(), this.getPageCache(), null, "pageCache", null, 0, 1, Inode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(pageCacheEClass, PageCache.class, "PageCache", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPageCache_Address(), this.getAddress(), "address", null, 0, 1, PageCache.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPageCache_Nrpages(), this.getCount(), "nrpages", null, 0, 1, PageCache.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPageCache_Flags(), ecorePackage.getEString(), "flags", null, 0, 1, PageCache.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPageCache_Operations(), ecorePackage.getEString(), "operations", null, 0, 1, PageCache.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPageCache_Runs(), this.getFolioRun(), null, "runs", null, 0, -1, PageCache.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPageCache_Findings(), this.getFinding(), null, "findings", null, 0, -1, PageCache.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(folioRunEClass, FolioRun.class, "FolioRun", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFolioRun_Kind(), this.getEntryKind(), "kind", null, 0, 1, FolioRun.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFolioRun_Index(), this.getCount(), "index", null, 0, 1, FolioRun.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFolioRun_Pages(), this.getCount(), "pages", null, 0, 1, FolioRun.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFolioRun_Entries(), this.getCount(), "entries", null, 0, 1, FolioRun.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFolioRun_Order(), ecorePackage.getEInt(), "order", null, 0, 1, FolioRun.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFolioRun_Pfn(), this.getPfn(), "pfn", null, 0, 1, FolioRun.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFolioRun_Flags(), ecorePackage.getEString(), "flags", null, 0, 1, FolioRun.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFolioRun_References(), ecorePackage.getEInt(), "references", null, 0, 1, FolioRun.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFolioRun_Mapped(), ecorePackage.getEInt(), "mapped", null, 0, 1, FolioRun.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFolioRun_Private(), this.getAddress(), "private", null, 0, 1, FolioRun.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFolioRun_Tags(), ecorePackage.getEString(), "tags", null, 0, 1, FolioRun.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFolioRun_Value(), this.getAddress(), "value", null, 0, 1, FolioRun.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFolioRun_Address(), this.getAddress(), "address", null, 0, 1, FolioRun.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(findingEClass, Finding.class, "Finding", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFinding_Severity(), this.getSeverity(), "severity", null, 0, 1, Finding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFinding_Rule(), ecorePackage.getEString(), "rule", null, 0, 1, Finding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFinding_Message(), ecorePackage.getEString(), "message", null, 0, 1, Finding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFinding_Place(), ecorePackage.getEString(), "place", null, 0, 1, Finding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFinding_Object(), ecorePackage.getEString(), "object", null, 0, 1, Finding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFinding_Address(), this.getAddress(), "address", "-1", 0, 1, Finding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFinding_Length(), this.getBytes(), "length", null, 0, 1, Finding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFinding_Evidence(), ecorePackage.getEString(), "evidence", null, 0, -1, Finding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(fieldValueEClass, FieldValue.class, "FieldValue", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFieldValue_Name(), ecorePackage.getEString(), "name", null, 0, 1, FieldValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFieldValue_Offset(), this.getBytes(), "offset", null, 0, 1, FieldValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFieldValue_Size(), this.getBytes(), "size", null, 0, 1, FieldValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFieldValue_BitOffset(), ecorePackage.getEInt(), "bitOffset", null, 0, 1, FieldValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFieldValue_BitSize(), ecorePackage.getEInt(), "bitSize", null, 0, 1, FieldValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFieldValue_Kind(), this.getFieldKind(), "kind", null, 0, 1, FieldValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFieldValue_Value(), this.getAddress(), "value", null, 0, 1, FieldValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFieldValue_Text(), ecorePackage.getEString(), "text", null, 0, 1, FieldValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFieldValue_Meaning(), ecorePackage.getEString(), "meaning", null, 0, 1, FieldValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFieldValue_Link(), this.getAddress(), "link", "-1", 0, 1, FieldValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFieldValue_Editable(), ecorePackage.getEBoolean(), "editable", null, 0, 1, FieldValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFieldValue_Help(), ecorePackage.getEString(), "help", null, 0, 1, FieldValue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(structureEClass, Structure.class, "Structure", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getStructure_Kind(), ecorePackage.getEString(), "kind", null, 0, 1, Structure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStructure_Name(), ecorePackage.getEString(), "name", null, 0, 1, Structure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStructure_Summary(), ecorePackage.getEString(), "summary", null, 0, 1, Structure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStructure_Address(), this.getAddress(), "address", "-1", 0, 1, Structure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStructure_Size(), this.getBytes(), "size", null, 0, 1, Structure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStructure_Source(), ecorePackage.getEString(), "source", null, 0, 1, Structure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStructure_Expandable(), ecorePackage.getEBoolean(), "expandable", null, 0, 1, Structure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStructure_Fields(), this.getFieldValue(), null, "fields", null, 0, -1, Structure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStructure_Children(), this.getStructure(), null, "children", null, 0, -1, Structure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStructure_Findings(), this.getFinding(), null, "findings", null, 0, -1, Structure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(kernelStateEEnum, KernelState.class, "KernelState");
		addEEnumLiteral(kernelStateEEnum, KernelState.LIVE);
		addEEnumLiteral(kernelStateEEnum, KernelState.GHOST);

		initEEnum(entryKindEEnum, EntryKind.class, "EntryKind");
		addEEnumLiteral(entryKindEEnum, EntryKind.FOLIO);
		addEEnumLiteral(entryKindEEnum, EntryKind.SHADOW);
		addEEnumLiteral(entryKindEEnum, EntryKind.SWAP);
		addEEnumLiteral(entryKindEEnum, EntryKind.DAX);
		addEEnumLiteral(entryKindEEnum, EntryKind.VALUE);
		addEEnumLiteral(entryKindEEnum, EntryKind.DAMAGED);

		initEEnum(severityEEnum, Severity.class, "Severity");
		addEEnumLiteral(severityEEnum, Severity.ERROR);
		addEEnumLiteral(severityEEnum, Severity.WARNING);
		addEEnumLiteral(severityEEnum, Severity.INFORMATION);

		initEEnum(fieldKindEEnum, FieldKind.class, "FieldKind");
		addEEnumLiteral(fieldKindEEnum, FieldKind.UNSIGNED);
		addEEnumLiteral(fieldKindEEnum, FieldKind.SIGNED);
		addEEnumLiteral(fieldKindEEnum, FieldKind.HEX);
		addEEnumLiteral(fieldKindEEnum, FieldKind.ADDRESS);
		addEEnumLiteral(fieldKindEEnum, FieldKind.PFN);
		addEEnumLiteral(fieldKindEEnum, FieldKind.VIRTUAL);
		addEEnumLiteral(fieldKindEEnum, FieldKind.FLAGS);
		addEEnumLiteral(fieldKindEEnum, FieldKind.CHOICE);
		addEEnumLiteral(fieldKindEEnum, FieldKind.TIME);
		addEEnumLiteral(fieldKindEEnum, FieldKind.TEXT);
		addEEnumLiteral(fieldKindEEnum, FieldKind.BYTES);

		// Initialize data types
		initEDataType(addressEDataType, long.class, "Address", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(pfnEDataType, long.class, "Pfn", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(bytesEDataType, long.class, "Bytes", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(countEDataType, long.class, "Count", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(octalEDataType, int.class, "Octal", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(timeEDataType, Instant.class, "Time", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(deviceEDataType, int.class, "Device", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// http://www.eclipse.org/emf/2002/GenModel
		createGenModelAnnotations();
	}

	/**
	 * Initializes the annotations for <b>http://www.eclipse.org/emf/2002/GenModel</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createGenModelAnnotations() {
		String source = "http://www.eclipse.org/emf/2002/GenModel";
		addAnnotation
		  (addressEDataType,
		   source,
		   new String[] {
			   "documentation", "A physical or virtual address, or a flag word: written as 0x-hex.",
			   "create", "return it.equals(\"-1\") ? -1L : org.folioscope.base.Numbers.parse(it);",
			   "convert", "return org.folioscope.base.Numbers.hex(it);"
		   });
		addAnnotation
		  (pfnEDataType,
		   source,
		   new String[] {
			   "documentation", "A page frame number, in pages of 4 KiB: written as 0x-hex.",
			   "create", "return org.folioscope.base.Numbers.parse(it);",
			   "convert", "return org.folioscope.base.Numbers.hex(it);"
		   });
		addAnnotation
		  (bytesEDataType,
		   source,
		   new String[] {
			   "documentation", "A number of bytes.",
			   "create", "return org.folioscope.base.Numbers.parse(it);",
			   "convert", "return Long.toUnsignedString(it);"
		   });
		addAnnotation
		  (countEDataType,
		   source,
		   new String[] {
			   "documentation", "A number of things; pages where the name says so.",
			   "create", "return org.folioscope.base.Numbers.parse(it);",
			   "convert", "return Long.toUnsignedString(it);"
		   });
		addAnnotation
		  (octalEDataType,
		   source,
		   new String[] {
			   "documentation", "Permission bits and file type, written in octal as stat does.",
			   "create", "return Integer.parseInt(it, 8);",
			   "convert", "return \"0\" + Integer.toOctalString(it);"
		   });
		addAnnotation
		  (timeEDataType,
		   source,
		   new String[] {
			   "documentation", "A point in time.",
			   "create", "return it == null ? null : java.time.Instant.parse(it);",
			   "convert", "return it == null ? null : it.toString();"
		   });
		addAnnotation
		  (deviceEDataType,
		   source,
		   new String[] {
			   "documentation", "A dev_t as the kernel keeps it: major in bits 31 to 20, minor in bits 19 to 0; written major:minor.",
			   "create", "return Integer.parseInt(it.substring(0, it.indexOf(58))) << 20 | Integer.parseInt(it.substring(it.indexOf(58) + 1));",
			   "convert", "return (it >>> 20) + \":\" + (it & 0xfffff);"
		   });
		addAnnotation
		  (imageEClass,
		   source,
		   new String[] {
			   "documentation", "A memory image that was opened."
		   });
		addAnnotation
		  (getImage_Path(),
		   source,
		   new String[] {
			   "documentation", "The file that the user named."
		   });
		addAnnotation
		  (getImage_Format(),
		   source,
		   new String[] {
			   "documentation", "The container, for people."
		   });
		addAnnotation
		  (getImage_FileSize(),
		   source,
		   new String[] {
			   "documentation", "Size of the file."
		   });
		addAnnotation
		  (getImage_Extents(),
		   source,
		   new String[] {
			   "documentation", "What of physical memory the image holds, ascending."
		   });
		addAnnotation
		  (getImage_Kernels(),
		   source,
		   new String[] {
			   "documentation", "Kernels found in it, the live one first."
		   });
		addAnnotation
		  (getImage_Findings(),
		   source,
		   new String[] {
			   "documentation", "What was amiss while opening."
		   });
		addAnnotation
		  (extentEClass,
		   source,
		   new String[] {
			   "documentation", "A range of physical memory in the image."
		   });
		addAnnotation
		  (getExtent_Start(),
		   source,
		   new String[] {
			   "documentation", "First physical address."
		   });
		addAnnotation
		  (getExtent_Length(),
		   source,
		   new String[] {
			   "documentation", "Its length."
		   });
		addAnnotation
		  (getExtent_FileOffset(),
		   source,
		   new String[] {
			   "documentation", "Where its bytes begin in the file; -1 where there is no such single place."
		   });
		addAnnotation
		  (kernelEClass,
		   source,
		   new String[] {
			   "documentation", "A kernel found in an image."
		   });
		addAnnotation
		  (getKernel_State(),
		   source,
		   new String[] {
			   "documentation", "Whether the machine ran it when the image was made."
		   });
		addAnnotation
		  (getKernel_Release(),
		   source,
		   new String[] {
			   "documentation", "As uname -r."
		   });
		addAnnotation
		  (getKernel_Banner(),
		   source,
		   new String[] {
			   "documentation", "linux_banner."
		   });
		addAnnotation
		  (getKernel_BuildId(),
		   source,
		   new String[] {
			   "documentation", "Build id of vmlinux, hex."
		   });
		addAnnotation
		  (getKernel_CommandLine(),
		   source,
		   new String[] {
			   "documentation", "saved_command_line."
		   });
		addAnnotation
		  (getKernel_PagingLevels(),
		   source,
		   new String[] {
			   "documentation", "Levels of the page tables: 4 or 5."
		   });
		addAnnotation
		  (getKernel_PageTableRoot(),
		   source,
		   new String[] {
			   "documentation", "Physical address of init_top_pgt."
		   });
		addAnnotation
		  (getKernel_BootTime(),
		   source,
		   new String[] {
			   "documentation", "When it booted, by its own clock."
		   });
		addAnnotation
		  (getKernel_CaptureTime(),
		   source,
		   new String[] {
			   "documentation", "Its own wall clock at the last tick before the image was made."
		   });
		addAnnotation
		  (getKernel_SymbolsOrigin(),
		   source,
		   new String[] {
			   "documentation", "Where the symbols came from."
		   });
		addAnnotation
		  (getKernel_TypesOrigin(),
		   source,
		   new String[] {
			   "documentation", "Where the types came from."
		   });
		addAnnotation
		  (getKernel_Bases(),
		   source,
		   new String[] {
			   "documentation", "Every base address and how it was derived."
		   });
		addAnnotation
		  (getKernel_Modules(),
		   source,
		   new String[] {
			   "documentation", "Loaded modules."
		   });
		addAnnotation
		  (getKernel_SuperBlocks(),
		   source,
		   new String[] {
			   "documentation", "All super blocks, in the order of the kernel\'s list."
		   });
		addAnnotation
		  (getKernel_Mounts(),
		   source,
		   new String[] {
			   "documentation", "Mounts of the initial mount namespace."
		   });
		addAnnotation
		  (getKernel_Missing(),
		   source,
		   new String[] {
			   "documentation", "Types, members and symbols that this kernel lacks, and what that leaves out."
		   });
		addAnnotation
		  (getKernel_Findings(),
		   source,
		   new String[] {
			   "documentation", "What was amiss in its structures."
		   });
		addAnnotation
		  (baseAddressEClass,
		   source,
		   new String[] {
			   "documentation", "A base address that others rest upon."
		   });
		addAnnotation
		  (getBaseAddress_Name(),
		   source,
		   new String[] {
			   "documentation", "As kernel people call it."
		   });
		addAnnotation
		  (getBaseAddress_Value(),
		   source,
		   new String[] {
			   "documentation", "The address or offset."
		   });
		addAnnotation
		  (getBaseAddress_Source(),
		   source,
		   new String[] {
			   "documentation", "Where it came from."
		   });
		addAnnotation
		  (getBaseAddress_CrossCheck(),
		   source,
		   new String[] {
			   "documentation", "What it was held against."
		   });
		addAnnotation
		  (getBaseAddress_Agrees(),
		   source,
		   new String[] {
			   "documentation", "False when the cross-check contradicts."
		   });
		addAnnotation
		  (moduleEClass,
		   source,
		   new String[] {
			   "documentation", "A loaded module."
		   });
		addAnnotation
		  (getModule_Name(),
		   source,
		   new String[] {
			   "documentation", "As in lsmod."
		   });
		addAnnotation
		  (getModule_Address(),
		   source,
		   new String[] {
			   "documentation", "Virtual address of its struct module."
		   });
		addAnnotation
		  (getModule_Start(),
		   source,
		   new String[] {
			   "documentation", "Lowest virtual address of its memory."
		   });
		addAnnotation
		  (getModule_Size(),
		   source,
		   new String[] {
			   "documentation", "All its memory together."
		   });
		addAnnotation
		  (missingMemberEClass,
		   source,
		   new String[] {
			   "documentation", "Something that this kernel does not have."
		   });
		addAnnotation
		  (getMissingMember_What(),
		   source,
		   new String[] {
			   "documentation", "The type, member or symbol."
		   });
		addAnnotation
		  (getMissingMember_Consequence(),
		   source,
		   new String[] {
			   "documentation", "Which column or view is not available for it."
		   });
		addAnnotation
		  (superBlockEClass,
		   source,
		   new String[] {
			   "documentation", "A struct super_block."
		   });
		addAnnotation
		  (getSuperBlock_Address(),
		   source,
		   new String[] {
			   "documentation", "Virtual address of the struct super_block."
		   });
		addAnnotation
		  (getSuperBlock_Fstype(),
		   source,
		   new String[] {
			   "documentation", "Name of its file system type."
		   });
		addAnnotation
		  (getSuperBlock_Dev(),
		   source,
		   new String[] {
			   "documentation", "s_dev."
		   });
		addAnnotation
		  (getSuperBlock_Id(),
		   source,
		   new String[] {
			   "documentation", "s_id."
		   });
		addAnnotation
		  (getSuperBlock_Magic(),
		   source,
		   new String[] {
			   "documentation", "s_magic."
		   });
		addAnnotation
		  (getSuperBlock_Flags(),
		   source,
		   new String[] {
			   "documentation", "s_flags by name."
		   });
		addAnnotation
		  (getSuperBlock_BlockSize(),
		   source,
		   new String[] {
			   "documentation", "s_blocksize."
		   });
		addAnnotation
		  (getSuperBlock_Frozen(),
		   source,
		   new String[] {
			   "documentation", "Freeze state by name."
		   });
		addAnnotation
		  (getSuperBlock_Active(),
		   source,
		   new String[] {
			   "documentation", "s_active, references."
		   });
		addAnnotation
		  (getSuperBlock_InodeCount(),
		   source,
		   new String[] {
			   "documentation", "Inodes in s_inodes; set once they were walked."
		   });
		addAnnotation
		  (getSuperBlock_RootAddress(),
		   source,
		   new String[] {
			   "documentation", "Virtual address of the root dentry."
		   });
		addAnnotation
		  (getSuperBlock_Root(),
		   source,
		   new String[] {
			   "documentation", "The root of its dentry tree."
		   });
		addAnnotation
		  (getSuperBlock_Inodes(),
		   source,
		   new String[] {
			   "documentation", "Inodes that were looked at."
		   });
		addAnnotation
		  (mountEClass,
		   source,
		   new String[] {
			   "documentation", "A struct mount."
		   });
		addAnnotation
		  (getMount_Address(),
		   source,
		   new String[] {
			   "documentation", "Virtual address of the struct mount."
		   });
		addAnnotation
		  (getMount_MountId(),
		   source,
		   new String[] {
			   "documentation", "mnt_id."
		   });
		addAnnotation
		  (getMount_ParentId(),
		   source,
		   new String[] {
			   "documentation", "mnt_id of the parent."
		   });
		addAnnotation
		  (getMount_DeviceName(),
		   source,
		   new String[] {
			   "documentation", "mnt_devname."
		   });
		addAnnotation
		  (getMount_Path(),
		   source,
		   new String[] {
			   "documentation", "Mount point as seen from the namespace\'s root."
		   });
		addAnnotation
		  (getMount_RootPath(),
		   source,
		   new String[] {
			   "documentation", "Root of the mount within its file system."
		   });
		addAnnotation
		  (getMount_Flags(),
		   source,
		   new String[] {
			   "documentation", "mnt_flags by name."
		   });
		addAnnotation
		  (getMount_Namespace(),
		   source,
		   new String[] {
			   "documentation", "Mount namespace number."
		   });
		addAnnotation
		  (getMount_SuperBlock(),
		   source,
		   new String[] {
			   "documentation", "What is mounted."
		   });
		addAnnotation
		  (dentryEClass,
		   source,
		   new String[] {
			   "documentation", "A struct dentry."
		   });
		addAnnotation
		  (getDentry_Address(),
		   source,
		   new String[] {
			   "documentation", "Virtual address of the struct dentry."
		   });
		addAnnotation
		  (getDentry_Name(),
		   source,
		   new String[] {
			   "documentation", "Its name, escaped where it is not printable."
		   });
		addAnnotation
		  (getDentry_Flags(),
		   source,
		   new String[] {
			   "documentation", "d_flags."
		   });
		addAnnotation
		  (getDentry_Type(),
		   source,
		   new String[] {
			   "documentation", "Entry type by name."
		   });
		addAnnotation
		  (getDentry_Negative(),
		   source,
		   new String[] {
			   "documentation", "Whether it has no inode."
		   });
		addAnnotation
		  (getDentry_Hashed(),
		   source,
		   new String[] {
			   "documentation", "Whether a lookup finds it."
		   });
		addAnnotation
		  (getDentry_References(),
		   source,
		   new String[] {
			   "documentation", "Count of its lockref; -128 means dead."
		   });
		addAnnotation
		  (getDentry_InodeAddress(),
		   source,
		   new String[] {
			   "documentation", "Virtual address of its inode, 0 for none."
		   });
		addAnnotation
		  (getDentry_Ino(),
		   source,
		   new String[] {
			   "documentation", "Inode number, 0 for none."
		   });
		addAnnotation
		  (getDentry_NegativeChildren(),
		   source,
		   new String[] {
			   "documentation", "How many of its children are negative."
		   });
		addAnnotation
		  (getDentry_Children(),
		   source,
		   new String[] {
			   "documentation", "Children that are in the dentry cache."
		   });
		addAnnotation
		  (inodeEClass,
		   source,
		   new String[] {
			   "documentation", "A struct inode."
		   });
		addAnnotation
		  (getInode_Address(),
		   source,
		   new String[] {
			   "documentation", "Virtual address of the struct inode."
		   });
		addAnnotation
		  (getInode_Ino(),
		   source,
		   new String[] {
			   "documentation", "i_ino, unsigned."
		   });
		addAnnotation
		  (getInode_Type(),
		   source,
		   new String[] {
			   "documentation", "reg, dir, link, fifo, sock, chr, blk."
		   });
		addAnnotation
		  (getInode_Mode(),
		   source,
		   new String[] {
			   "documentation", "i_mode."
		   });
		addAnnotation
		  (getInode_Nlink(),
		   source,
		   new String[] {
			   "documentation", "i_nlink."
		   });
		addAnnotation
		  (getInode_Uid(),
		   source,
		   new String[] {
			   "documentation", "Kernel uid."
		   });
		addAnnotation
		  (getInode_Gid(),
		   source,
		   new String[] {
			   "documentation", "Kernel gid."
		   });
		addAnnotation
		  (getInode_Rdev(),
		   source,
		   new String[] {
			   "documentation", "i_rdev, for device nodes."
		   });
		addAnnotation
		  (getInode_Size(),
		   source,
		   new String[] {
			   "documentation", "i_size."
		   });
		addAnnotation
		  (getInode_Blocks(),
		   source,
		   new String[] {
			   "documentation", "i_blocks, in 512-byte sectors."
		   });
		addAnnotation
		  (getInode_State(),
		   source,
		   new String[] {
			   "documentation", "i_state by name."
		   });
		addAnnotation
		  (getInode_References(),
		   source,
		   new String[] {
			   "documentation", "i_count."
		   });
		addAnnotation
		  (getInode_Nrpages(),
		   source,
		   new String[] {
			   "documentation", "Pages in the page cache by the mapping\'s own count."
		   });
		addAnnotation
		  (getInode_DirtyPages(),
		   source,
		   new String[] {
			   "documentation", "Dirty pages; set once the page cache was walked."
		   });
		addAnnotation
		  (getInode_WritebackPages(),
		   source,
		   new String[] {
			   "documentation", "Pages under writeback; set once the page cache was walked."
		   });
		addAnnotation
		  (getInode_Accessed(),
		   source,
		   new String[] {
			   "documentation", "atime."
		   });
		addAnnotation
		  (getInode_Modified(),
		   source,
		   new String[] {
			   "documentation", "mtime."
		   });
		addAnnotation
		  (getInode_Changed(),
		   source,
		   new String[] {
			   "documentation", "ctime."
		   });
		addAnnotation
		  (getInode_Path(),
		   source,
		   new String[] {
			   "documentation", "Path by its first alias, at its file system\'s first mount in the initial namespace, or within its file system where that is not mounted; \"\" when unknown, ending in \" (deleted)\" when unlinked."
		   });
		addAnnotation
		  (getInode_MappingAddress(),
		   source,
		   new String[] {
			   "documentation", "i_mapping."
		   });
		addAnnotation
		  (getInode_Operations(),
		   source,
		   new String[] {
			   "documentation", "a_ops by symbol."
		   });
		addAnnotation
		  (getInode_FileOperations(),
		   source,
		   new String[] {
			   "documentation", "i_fop by symbol."
		   });
		addAnnotation
		  (getInode_SuperBlock(),
		   source,
		   new String[] {
			   "documentation", "The super block it belongs to."
		   });
		addAnnotation
		  (getInode_PageCache(),
		   source,
		   new String[] {
			   "documentation", "Its page cache, once looked at."
		   });
		addAnnotation
		  (pageCacheEClass,
		   source,
		   new String[] {
			   "documentation", "A struct address_space."
		   });
		addAnnotation
		  (getPageCache_Address(),
		   source,
		   new String[] {
			   "documentation", "Virtual address of the struct address_space."
		   });
		addAnnotation
		  (getPageCache_Nrpages(),
		   source,
		   new String[] {
			   "documentation", "Pages by its own count."
		   });
		addAnnotation
		  (getPageCache_Flags(),
		   source,
		   new String[] {
			   "documentation", "Flags by name."
		   });
		addAnnotation
		  (getPageCache_Operations(),
		   source,
		   new String[] {
			   "documentation", "a_ops by symbol."
		   });
		addAnnotation
		  (getPageCache_Runs(),
		   source,
		   new String[] {
			   "documentation", "What it holds, ascending by index."
		   });
		addAnnotation
		  (getPageCache_Findings(),
		   source,
		   new String[] {
			   "documentation", "What was amiss in it."
		   });
		addAnnotation
		  (folioRunEClass,
		   source,
		   new String[] {
			   "documentation", "Consecutive entries of a page cache that are alike: folios of one order and state, or value entries of one kind."
		   });
		addAnnotation
		  (getFolioRun_Kind(),
		   source,
		   new String[] {
			   "documentation", "What the entries are."
		   });
		addAnnotation
		  (getFolioRun_Index(),
		   source,
		   new String[] {
			   "documentation", "Page index in the file of the first."
		   });
		addAnnotation
		  (getFolioRun_Pages(),
		   source,
		   new String[] {
			   "documentation", "Indices covered."
		   });
		addAnnotation
		  (getFolioRun_Entries(),
		   source,
		   new String[] {
			   "documentation", "Number of folios or value entries."
		   });
		addAnnotation
		  (getFolioRun_Order(),
		   source,
		   new String[] {
			   "documentation", "Each covers 2^order pages."
		   });
		addAnnotation
		  (getFolioRun_Pfn(),
		   source,
		   new String[] {
			   "documentation", "Frame of the first folio\'s first page; the others follow without a gap."
		   });
		addAnnotation
		  (getFolioRun_Flags(),
		   source,
		   new String[] {
			   "documentation", "Page flags by name."
		   });
		addAnnotation
		  (getFolioRun_References(),
		   source,
		   new String[] {
			   "documentation", "Reference count of each."
		   });
		addAnnotation
		  (getFolioRun_Mapped(),
		   source,
		   new String[] {
			   "documentation", "Map count of each."
		   });
		addAnnotation
		  (getFolioRun_Private(),
		   source,
		   new String[] {
			   "documentation", "folio.private of the first; all have one, or none has."
		   });
		addAnnotation
		  (getFolioRun_Tags(),
		   source,
		   new String[] {
			   "documentation", "Marks in the xarray: dirty, writeback, towrite."
		   });
		addAnnotation
		  (getFolioRun_Value(),
		   source,
		   new String[] {
			   "documentation", "The raw value of the first value entry."
		   });
		addAnnotation
		  (getFolioRun_Address(),
		   source,
		   new String[] {
			   "documentation", "Virtual address of the first struct page."
		   });
		addAnnotation
		  (findingEClass,
		   source,
		   new String[] {
			   "documentation", "Something amiss."
		   });
		addAnnotation
		  (getFinding_Severity(),
		   source,
		   new String[] {
			   "documentation", "How bad."
		   });
		addAnnotation
		  (getFinding_Rule(),
		   source,
		   new String[] {
			   "documentation", "Id of the rule, empty for a reader\'s own remark."
		   });
		addAnnotation
		  (getFinding_Message(),
		   source,
		   new String[] {
			   "documentation", "One sentence."
		   });
		addAnnotation
		  (getFinding_Place(),
		   source,
		   new String[] {
			   "documentation", "Address or offset with its kind."
		   });
		addAnnotation
		  (getFinding_Object(),
		   source,
		   new String[] {
			   "documentation", "What it is about, as it is called where it is shown: \"inode 17\"; empty for a finding about the whole."
		   });
		addAnnotation
		  (getFinding_Address(),
		   source,
		   new String[] {
			   "documentation", "Physical address of the bytes that it is about; -1 where it is about none."
		   });
		addAnnotation
		  (getFinding_Length(),
		   source,
		   new String[] {
			   "documentation", "How many bytes from the address on it is about."
		   });
		addAnnotation
		  (getFinding_Evidence(),
		   source,
		   new String[] {
			   "documentation", "What was seen, a line each, in the order of the reasoning."
		   });
		addAnnotation
		  (fieldKindEEnum,
		   source,
		   new String[] {
			   "documentation", "How the value of a field is read, written and changed."
		   });
		addAnnotation
		  (fieldKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "A number of no sign, written in decimal."
		   });
		addAnnotation
		  (fieldKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "A number with a sign, written in decimal."
		   });
		addAnnotation
		  (fieldKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "A number written in hex: a magic number, a mask."
		   });
		addAnnotation
		  (fieldKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "A physical address."
		   });
		addAnnotation
		  (fieldKindEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "A page frame number."
		   });
		addAnnotation
		  (fieldKindEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "documentation", "A kernel virtual address."
		   });
		addAnnotation
		  (fieldKindEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "documentation", "Bits with names."
		   });
		addAnnotation
		  (fieldKindEEnum.getELiterals().get(7),
		   source,
		   new String[] {
			   "documentation", "A number with a name for each value."
		   });
		addAnnotation
		  (fieldKindEEnum.getELiterals().get(8),
		   source,
		   new String[] {
			   "documentation", "Nanoseconds since 1970, signed."
		   });
		addAnnotation
		  (fieldKindEEnum.getELiterals().get(9),
		   source,
		   new String[] {
			   "documentation", "Characters up to a NUL."
		   });
		addAnnotation
		  (fieldKindEEnum.getELiterals().get(10),
		   source,
		   new String[] {
			   "documentation", "Bytes as they are."
		   });
		addAnnotation
		  (fieldValueEClass,
		   source,
		   new String[] {
			   "documentation", "A member of a structure with its value in memory."
		   });
		addAnnotation
		  (getFieldValue_Name(),
		   source,
		   new String[] {
			   "documentation", "As the format\'s source calls it; with an index in brackets for an element of an array."
		   });
		addAnnotation
		  (getFieldValue_Offset(),
		   source,
		   new String[] {
			   "documentation", "From the start of its structure."
		   });
		addAnnotation
		  (getFieldValue_Size(),
		   source,
		   new String[] {
			   "documentation", "Bytes that it takes in memory."
		   });
		addAnnotation
		  (getFieldValue_BitOffset(),
		   source,
		   new String[] {
			   "documentation", "Lowest bit, for a field of some bits only."
		   });
		addAnnotation
		  (getFieldValue_BitSize(),
		   source,
		   new String[] {
			   "documentation", "How many bits; 0 for a field of whole bytes."
		   });
		addAnnotation
		  (getFieldValue_Kind(),
		   source,
		   new String[] {
			   "documentation", "How its value is written."
		   });
		addAnnotation
		  (getFieldValue_Value(),
		   source,
		   new String[] {
			   "documentation", "The number, extended to 64 bits; 0 for text and bytes."
		   });
		addAnnotation
		  (getFieldValue_Text(),
		   source,
		   new String[] {
			   "documentation", "The value as it is shown and typed; a reason in brackets where it can\'t be read."
		   });
		addAnnotation
		  (getFieldValue_Meaning(),
		   source,
		   new String[] {
			   "documentation", "What the value says here: \"block 5, data of a\"; empty where it speaks for itself."
		   });
		addAnnotation
		  (getFieldValue_Link(),
		   source,
		   new String[] {
			   "documentation", "Physical address that the value leads to; -1 where it leads nowhere."
		   });
		addAnnotation
		  (getFieldValue_Editable(),
		   source,
		   new String[] {
			   "documentation", "Whether it may be changed."
		   });
		addAnnotation
		  (getFieldValue_Help(),
		   source,
		   new String[] {
			   "documentation", "What the field is for, with its unit."
		   });
		addAnnotation
		  (structureEClass,
		   source,
		   new String[] {
			   "documentation", "Something that lies in memory, or a group of such things: what is shown, printed, edited and compared of a handover."
		   });
		addAnnotation
		  (getStructure_Kind(),
		   source,
		   new String[] {
			   "documentation", "Stable id of what it is: \"pkernfs.inode\"."
		   });
		addAnnotation
		  (getStructure_Name(),
		   source,
		   new String[] {
			   "documentation", "What this one is called, unique among its siblings: \"inode 3\"."
		   });
		addAnnotation
		  (getStructure_Summary(),
		   source,
		   new String[] {
			   "documentation", "What is worth knowing at a glance: \"FILE b, 2 blocks\"."
		   });
		addAnnotation
		  (getStructure_Address(),
		   source,
		   new String[] {
			   "documentation", "Physical address of its first byte; -1 for a group without bytes of its own."
		   });
		addAnnotation
		  (getStructure_Size(),
		   source,
		   new String[] {
			   "documentation", "Bytes that it takes; 0 for a group."
		   });
		addAnnotation
		  (getStructure_Source(),
		   source,
		   new String[] {
			   "documentation", "Where its layout is known from: kernel release, commit or patch."
		   });
		addAnnotation
		  (getStructure_Expandable(),
		   source,
		   new String[] {
			   "documentation", "Whether it has children; they may not have been read yet."
		   });
		addAnnotation
		  (getStructure_Fields(),
		   source,
		   new String[] {
			   "documentation", "Its members; read when first asked for."
		   });
		addAnnotation
		  (getStructure_Children(),
		   source,
		   new String[] {
			   "documentation", "What it is made of or leads to; read when first asked for."
		   });
		addAnnotation
		  (getStructure_Findings(),
		   source,
		   new String[] {
			   "documentation", "What is amiss with it."
		   });
	}

} //FolioPackageImpl
