/**
 */
package org.folioscope.model.impl;

import java.time.Instant;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

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
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class FolioFactoryImpl extends EFactoryImpl implements FolioFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static FolioFactory init() {
		try {
			FolioFactory theFolioFactory = (FolioFactory)EPackage.Registry.INSTANCE.getEFactory(FolioPackage.eNS_URI);
			if (theFolioFactory != null) {
				return theFolioFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new FolioFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FolioFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case FolioPackage.IMAGE: return createImage();
			case FolioPackage.EXTENT: return createExtent();
			case FolioPackage.KERNEL: return createKernel();
			case FolioPackage.BASE_ADDRESS: return createBaseAddress();
			case FolioPackage.MODULE: return createModule();
			case FolioPackage.MISSING_MEMBER: return createMissingMember();
			case FolioPackage.SUPER_BLOCK: return createSuperBlock();
			case FolioPackage.MOUNT: return createMount();
			case FolioPackage.DENTRY: return createDentry();
			case FolioPackage.INODE: return createInode();
			case FolioPackage.PAGE_CACHE: return createPageCache();
			case FolioPackage.FOLIO_RUN: return createFolioRun();
			case FolioPackage.FINDING: return createFinding();
			case FolioPackage.FIELD_VALUE: return createFieldValue();
			case FolioPackage.STRUCTURE: return createStructure();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case FolioPackage.KERNEL_STATE:
				return createKernelStateFromString(eDataType, initialValue);
			case FolioPackage.ENTRY_KIND:
				return createEntryKindFromString(eDataType, initialValue);
			case FolioPackage.SEVERITY:
				return createSeverityFromString(eDataType, initialValue);
			case FolioPackage.FIELD_KIND:
				return createFieldKindFromString(eDataType, initialValue);
			case FolioPackage.ADDRESS:
				return createAddressFromString(eDataType, initialValue);
			case FolioPackage.PFN:
				return createPfnFromString(eDataType, initialValue);
			case FolioPackage.BYTES:
				return createBytesFromString(eDataType, initialValue);
			case FolioPackage.COUNT:
				return createCountFromString(eDataType, initialValue);
			case FolioPackage.OCTAL:
				return createOctalFromString(eDataType, initialValue);
			case FolioPackage.TIME:
				return createTimeFromString(eDataType, initialValue);
			case FolioPackage.DEVICE:
				return createDeviceFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case FolioPackage.KERNEL_STATE:
				return convertKernelStateToString(eDataType, instanceValue);
			case FolioPackage.ENTRY_KIND:
				return convertEntryKindToString(eDataType, instanceValue);
			case FolioPackage.SEVERITY:
				return convertSeverityToString(eDataType, instanceValue);
			case FolioPackage.FIELD_KIND:
				return convertFieldKindToString(eDataType, instanceValue);
			case FolioPackage.ADDRESS:
				return convertAddressToString(eDataType, instanceValue);
			case FolioPackage.PFN:
				return convertPfnToString(eDataType, instanceValue);
			case FolioPackage.BYTES:
				return convertBytesToString(eDataType, instanceValue);
			case FolioPackage.COUNT:
				return convertCountToString(eDataType, instanceValue);
			case FolioPackage.OCTAL:
				return convertOctalToString(eDataType, instanceValue);
			case FolioPackage.TIME:
				return convertTimeToString(eDataType, instanceValue);
			case FolioPackage.DEVICE:
				return convertDeviceToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Image createImage() {
		ImageImpl image = new ImageImpl();
		return image;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Extent createExtent() {
		ExtentImpl extent = new ExtentImpl();
		return extent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Kernel createKernel() {
		KernelImpl kernel = new KernelImpl();
		return kernel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BaseAddress createBaseAddress() {
		BaseAddressImpl baseAddress = new BaseAddressImpl();
		return baseAddress;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public org.folioscope.model.Module createModule() {
		ModuleImpl module = new ModuleImpl();
		return module;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MissingMember createMissingMember() {
		MissingMemberImpl missingMember = new MissingMemberImpl();
		return missingMember;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SuperBlock createSuperBlock() {
		SuperBlockImpl superBlock = new SuperBlockImpl();
		return superBlock;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Mount createMount() {
		MountImpl mount = new MountImpl();
		return mount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Dentry createDentry() {
		DentryImpl dentry = new DentryImpl();
		return dentry;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Inode createInode() {
		InodeImpl inode = new InodeImpl();
		return inode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PageCache createPageCache() {
		PageCacheImpl pageCache = new PageCacheImpl();
		return pageCache;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FolioRun createFolioRun() {
		FolioRunImpl folioRun = new FolioRunImpl();
		return folioRun;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Finding createFinding() {
		FindingImpl finding = new FindingImpl();
		return finding;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FieldValue createFieldValue() {
		FieldValueImpl fieldValue = new FieldValueImpl();
		return fieldValue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Structure createStructure() {
		StructureImpl structure = new StructureImpl();
		return structure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public KernelState createKernelStateFromString(EDataType eDataType, String initialValue) {
		KernelState result = KernelState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertKernelStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public EntryKind createEntryKindFromString(EDataType eDataType, String initialValue) {
		EntryKind result = EntryKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertEntryKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Severity createSeverityFromString(EDataType eDataType, String initialValue) {
		Severity result = Severity.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSeverityToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FieldKind createFieldKindFromString(EDataType eDataType, String initialValue) {
		FieldKind result = FieldKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertFieldKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public long createAddress(final String it) {
		return it.equals("-1") ? -1L : org.folioscope.base.Numbers.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Long createAddressFromString(EDataType eDataType, String initialValue) {
		return createAddress(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAddress(final long it) {
		return org.folioscope.base.Numbers.hex(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAddressToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : convertAddress((Long)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public long createPfn(final String it) {
		return org.folioscope.base.Numbers.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Long createPfnFromString(EDataType eDataType, String initialValue) {
		return createPfn(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPfn(final long it) {
		return org.folioscope.base.Numbers.hex(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPfnToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : convertPfn((Long)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public long createBytes(final String it) {
		return org.folioscope.base.Numbers.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Long createBytesFromString(EDataType eDataType, String initialValue) {
		return createBytes(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertBytes(final long it) {
		return Long.toUnsignedString(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertBytesToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : convertBytes((Long)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public long createCount(final String it) {
		return org.folioscope.base.Numbers.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Long createCountFromString(EDataType eDataType, String initialValue) {
		return createCount(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCount(final long it) {
		return Long.toUnsignedString(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCountToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : convertCount((Long)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public int createOctal(final String it) {
		return Integer.parseInt(it, 8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Integer createOctalFromString(EDataType eDataType, String initialValue) {
		return createOctal(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertOctal(final int it) {
		return "0" + Integer.toOctalString(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertOctalToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : convertOctal((Integer)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Instant createTime(final String it) {
		return it == null ? null : java.time.Instant.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Instant createTimeFromString(EDataType eDataType, String initialValue) {
		return createTime(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTime(final Instant it) {
		return it == null ? null : it.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTimeToString(EDataType eDataType, Object instanceValue) {
		return convertTime((Instant)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public int createDevice(final String it) {
		return Integer.parseInt(it.substring(0, it.indexOf(58))) << 20 | Integer.parseInt(it.substring(it.indexOf(58) + 1));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Integer createDeviceFromString(EDataType eDataType, String initialValue) {
		return createDevice(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDevice(final int it) {
		return (it >>> 20) + ":" + (it & 0xfffff);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDeviceToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : convertDevice((Integer)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FolioPackage getFolioPackage() {
		return (FolioPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static FolioPackage getPackage() {
		return FolioPackage.eINSTANCE;
	}

} //FolioFactoryImpl
