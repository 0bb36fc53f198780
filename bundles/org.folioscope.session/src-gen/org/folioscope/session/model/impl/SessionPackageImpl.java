/**
 */
package org.folioscope.session.model.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.folioscope.session.model.AgentCommand;
import org.folioscope.session.model.Boot;
import org.folioscope.session.model.Capture;
import org.folioscope.session.model.Cell;
import org.folioscope.session.model.CheckConsole;
import org.folioscope.session.model.CheckQuery;
import org.folioscope.session.model.CheckSame;
import org.folioscope.session.model.Command;
import org.folioscope.session.model.Damage;
import org.folioscope.session.model.Disk;
import org.folioscope.session.model.Element;
import org.folioscope.session.model.Expectation;
import org.folioscope.session.model.GuestCommand;
import org.folioscope.session.model.ImageFormat;
import org.folioscope.session.model.IommuModel;
import org.folioscope.session.model.KexecJump;
import org.folioscope.session.model.KexecLoad;
import org.folioscope.session.model.Launch;
import org.folioscope.session.model.Need;
import org.folioscope.session.model.Note;
import org.folioscope.session.model.Parameter;
import org.folioscope.session.model.ParameterKind;
import org.folioscope.session.model.RowScope;
import org.folioscope.session.model.Session;
import org.folioscope.session.model.SessionFactory;
import org.folioscope.session.model.SessionPackage;
import org.folioscope.session.model.Share;
import org.folioscope.session.model.Step;
import org.folioscope.session.model.Take;
import org.folioscope.session.model.Truth;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class SessionPackageImpl extends EPackageImpl implements SessionPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass elementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sessionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass parameterEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass needEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass launchEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass diskEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass shareEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass stepEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass bootEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass commandEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass guestCommandEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass agentCommandEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass expectationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass takeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass truthEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass captureEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass kexecLoadEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass kexecJumpEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass checkQueryEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass cellEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass checkSameEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass checkConsoleEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass damageEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass noteEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum imageFormatEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum parameterKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum rowScopeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum iommuModelEEnum = null;

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
	 * @see org.folioscope.session.model.SessionPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private SessionPackageImpl() {
		super(eNS_URI, SessionFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link SessionPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static SessionPackage init() {
		if (isInited) return (SessionPackage)EPackage.Registry.INSTANCE.getEPackage(SessionPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredSessionPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		SessionPackageImpl theSessionPackage = registeredSessionPackage instanceof SessionPackageImpl ? (SessionPackageImpl)registeredSessionPackage : new SessionPackageImpl();

		isInited = true;

		// Create package meta-data objects
		theSessionPackage.createPackageContents();

		// Initialize created meta-data
		theSessionPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theSessionPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(SessionPackage.eNS_URI, theSessionPackage);
		return theSessionPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getElement() {
		return elementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getElement_Comment() {
		return (EAttribute)elementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSession() {
		return sessionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSession_Name() {
		return (EAttribute)sessionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSession_Title() {
		return (EAttribute)sessionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSession_Why() {
		return (EAttribute)sessionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSession_Parameters() {
		return (EReference)sessionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSession_Needs() {
		return (EReference)sessionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSession_Launch() {
		return (EReference)sessionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSession_Steps() {
		return (EReference)sessionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getParameter() {
		return parameterEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParameter_Name() {
		return (EAttribute)parameterEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParameter_Title() {
		return (EAttribute)parameterEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParameter_Kind() {
		return (EAttribute)parameterEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParameter_Default() {
		return (EAttribute)parameterEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParameter_Choices() {
		return (EAttribute)parameterEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNeed() {
		return needEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNeed_Option() {
		return (EAttribute)needEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNeed_Test() {
		return (EAttribute)needEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNeed_Why() {
		return (EAttribute)needEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLaunch() {
		return launchEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLaunch_Kernel() {
		return (EAttribute)launchEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLaunch_Initramfs() {
		return (EAttribute)launchEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLaunch_CommandLine() {
		return (EAttribute)launchEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLaunch_Memory() {
		return (EAttribute)launchEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLaunch_Cpus() {
		return (EAttribute)launchEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLaunch_Iommu() {
		return (EAttribute)launchEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLaunch_FiveLevelPaging() {
		return (EAttribute)launchEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLaunch_Accelerator() {
		return (EAttribute)launchEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLaunch_Disks() {
		return (EReference)launchEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLaunch_Shares() {
		return (EReference)launchEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLaunch_Extra() {
		return (EAttribute)launchEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDisk() {
		return diskEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDisk_Path() {
		return (EAttribute)diskEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDisk_Size() {
		return (EAttribute)diskEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDisk_Format() {
		return (EAttribute)diskEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDisk_ReadOnly() {
		return (EAttribute)diskEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getShare() {
		return shareEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getShare_Path() {
		return (EAttribute)shareEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getShare_Tag() {
		return (EAttribute)shareEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStep() {
		return stepEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStep_Id() {
		return (EAttribute)stepEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStep_Title() {
		return (EAttribute)stepEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStep_Why() {
		return (EAttribute)stepEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStep_Limit() {
		return (EAttribute)stepEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStep_Snapshot() {
		return (EAttribute)stepEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStep_ExpectedFailure() {
		return (EAttribute)stepEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBoot() {
		return bootEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBoot_Append() {
		return (EAttribute)bootEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCommand() {
		return commandEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCommand_Status() {
		return (EAttribute)commandEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCommand_Command() {
		return (EAttribute)commandEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCommand_Expectations() {
		return (EReference)commandEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCommand_Takes() {
		return (EReference)commandEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getGuestCommand() {
		return guestCommandEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAgentCommand() {
		return agentCommandEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getExpectation() {
		return expectationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExpectation_Pattern() {
		return (EAttribute)expectationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExpectation_Forbidden() {
		return (EAttribute)expectationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExpectation_Errors() {
		return (EAttribute)expectationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTake() {
		return takeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTake_Name() {
		return (EAttribute)takeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTake_Pattern() {
		return (EAttribute)takeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTake_Column() {
		return (EAttribute)takeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTruth() {
		return truthEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCapture() {
		return captureEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCapture_Format() {
		return (EAttribute)captureEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCapture_At() {
		return (EAttribute)captureEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCapture_Command() {
		return (EAttribute)captureEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getKexecLoad() {
		return kexecLoadEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKexecLoad_Kernel() {
		return (EAttribute)kexecLoadEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKexecLoad_Initramfs() {
		return (EAttribute)kexecLoadEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKexecLoad_CommandLine() {
		return (EAttribute)kexecLoadEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getKexecJump() {
		return kexecJumpEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKexecJump_CaptureAt() {
		return (EAttribute)kexecJumpEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKexecJump_Format() {
		return (EAttribute)kexecJumpEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCheckQuery() {
		return checkQueryEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCheckQuery_Image() {
		return (EAttribute)checkQueryEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCheckQuery_Query() {
		return (EAttribute)checkQueryEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCheckQuery_Arguments() {
		return (EAttribute)checkQueryEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCheckQuery_Filter() {
		return (EAttribute)checkQueryEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCheckQuery_Kernel() {
		return (EAttribute)checkQueryEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCheckQuery_Count() {
		return (EAttribute)checkQueryEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCheckQuery_Cells() {
		return (EReference)checkQueryEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCheckQuery_Takes() {
		return (EReference)checkQueryEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCell() {
		return cellEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCell_Column() {
		return (EAttribute)cellEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCell_Holds() {
		return (EAttribute)cellEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCell_Rows() {
		return (EAttribute)cellEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCheckSame() {
		return checkSameEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCheckSame_First() {
		return (EAttribute)checkSameEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCheckSame_Second() {
		return (EAttribute)checkSameEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCheckSame_Different() {
		return (EAttribute)checkSameEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCheckConsole() {
		return checkConsoleEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCheckConsole_Since() {
		return (EAttribute)checkConsoleEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCheckConsole_Wait() {
		return (EAttribute)checkConsoleEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCheckConsole_Expectations() {
		return (EReference)checkConsoleEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDamage() {
		return damageEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDamage_Address() {
		return (EAttribute)damageEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDamage_Bytes() {
		return (EAttribute)damageEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDamage_Expected() {
		return (EAttribute)damageEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNote() {
		return noteEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNote_Text() {
		return (EAttribute)noteEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getImageFormat() {
		return imageFormatEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getParameterKind() {
		return parameterKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRowScope() {
		return rowScopeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getIommuModel() {
		return iommuModelEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SessionFactory getSessionFactory() {
		return (SessionFactory)getEFactoryInstance();
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
		elementEClass = createEClass(ELEMENT);
		createEAttribute(elementEClass, ELEMENT__COMMENT);

		sessionEClass = createEClass(SESSION);
		createEAttribute(sessionEClass, SESSION__NAME);
		createEAttribute(sessionEClass, SESSION__TITLE);
		createEAttribute(sessionEClass, SESSION__WHY);
		createEReference(sessionEClass, SESSION__PARAMETERS);
		createEReference(sessionEClass, SESSION__NEEDS);
		createEReference(sessionEClass, SESSION__LAUNCH);
		createEReference(sessionEClass, SESSION__STEPS);

		parameterEClass = createEClass(PARAMETER);
		createEAttribute(parameterEClass, PARAMETER__NAME);
		createEAttribute(parameterEClass, PARAMETER__TITLE);
		createEAttribute(parameterEClass, PARAMETER__KIND);
		createEAttribute(parameterEClass, PARAMETER__DEFAULT);
		createEAttribute(parameterEClass, PARAMETER__CHOICES);

		needEClass = createEClass(NEED);
		createEAttribute(needEClass, NEED__OPTION);
		createEAttribute(needEClass, NEED__TEST);
		createEAttribute(needEClass, NEED__WHY);

		launchEClass = createEClass(LAUNCH);
		createEAttribute(launchEClass, LAUNCH__KERNEL);
		createEAttribute(launchEClass, LAUNCH__INITRAMFS);
		createEAttribute(launchEClass, LAUNCH__COMMAND_LINE);
		createEAttribute(launchEClass, LAUNCH__MEMORY);
		createEAttribute(launchEClass, LAUNCH__CPUS);
		createEAttribute(launchEClass, LAUNCH__IOMMU);
		createEAttribute(launchEClass, LAUNCH__FIVE_LEVEL_PAGING);
		createEAttribute(launchEClass, LAUNCH__ACCELERATOR);
		createEReference(launchEClass, LAUNCH__DISKS);
		createEReference(launchEClass, LAUNCH__SHARES);
		createEAttribute(launchEClass, LAUNCH__EXTRA);

		diskEClass = createEClass(DISK);
		createEAttribute(diskEClass, DISK__PATH);
		createEAttribute(diskEClass, DISK__SIZE);
		createEAttribute(diskEClass, DISK__FORMAT);
		createEAttribute(diskEClass, DISK__READ_ONLY);

		shareEClass = createEClass(SHARE);
		createEAttribute(shareEClass, SHARE__PATH);
		createEAttribute(shareEClass, SHARE__TAG);

		stepEClass = createEClass(STEP);
		createEAttribute(stepEClass, STEP__ID);
		createEAttribute(stepEClass, STEP__TITLE);
		createEAttribute(stepEClass, STEP__WHY);
		createEAttribute(stepEClass, STEP__LIMIT);
		createEAttribute(stepEClass, STEP__SNAPSHOT);
		createEAttribute(stepEClass, STEP__EXPECTED_FAILURE);

		bootEClass = createEClass(BOOT);
		createEAttribute(bootEClass, BOOT__APPEND);

		commandEClass = createEClass(COMMAND);
		createEAttribute(commandEClass, COMMAND__STATUS);
		createEAttribute(commandEClass, COMMAND__COMMAND);
		createEReference(commandEClass, COMMAND__EXPECTATIONS);
		createEReference(commandEClass, COMMAND__TAKES);

		guestCommandEClass = createEClass(GUEST_COMMAND);

		agentCommandEClass = createEClass(AGENT_COMMAND);

		expectationEClass = createEClass(EXPECTATION);
		createEAttribute(expectationEClass, EXPECTATION__PATTERN);
		createEAttribute(expectationEClass, EXPECTATION__FORBIDDEN);
		createEAttribute(expectationEClass, EXPECTATION__ERRORS);

		takeEClass = createEClass(TAKE);
		createEAttribute(takeEClass, TAKE__NAME);
		createEAttribute(takeEClass, TAKE__PATTERN);
		createEAttribute(takeEClass, TAKE__COLUMN);

		truthEClass = createEClass(TRUTH);

		captureEClass = createEClass(CAPTURE);
		createEAttribute(captureEClass, CAPTURE__FORMAT);
		createEAttribute(captureEClass, CAPTURE__AT);
		createEAttribute(captureEClass, CAPTURE__COMMAND);

		kexecLoadEClass = createEClass(KEXEC_LOAD);
		createEAttribute(kexecLoadEClass, KEXEC_LOAD__KERNEL);
		createEAttribute(kexecLoadEClass, KEXEC_LOAD__INITRAMFS);
		createEAttribute(kexecLoadEClass, KEXEC_LOAD__COMMAND_LINE);

		kexecJumpEClass = createEClass(KEXEC_JUMP);
		createEAttribute(kexecJumpEClass, KEXEC_JUMP__CAPTURE_AT);
		createEAttribute(kexecJumpEClass, KEXEC_JUMP__FORMAT);

		checkQueryEClass = createEClass(CHECK_QUERY);
		createEAttribute(checkQueryEClass, CHECK_QUERY__IMAGE);
		createEAttribute(checkQueryEClass, CHECK_QUERY__QUERY);
		createEAttribute(checkQueryEClass, CHECK_QUERY__ARGUMENTS);
		createEAttribute(checkQueryEClass, CHECK_QUERY__FILTER);
		createEAttribute(checkQueryEClass, CHECK_QUERY__KERNEL);
		createEAttribute(checkQueryEClass, CHECK_QUERY__COUNT);
		createEReference(checkQueryEClass, CHECK_QUERY__CELLS);
		createEReference(checkQueryEClass, CHECK_QUERY__TAKES);

		cellEClass = createEClass(CELL);
		createEAttribute(cellEClass, CELL__COLUMN);
		createEAttribute(cellEClass, CELL__HOLDS);
		createEAttribute(cellEClass, CELL__ROWS);

		checkSameEClass = createEClass(CHECK_SAME);
		createEAttribute(checkSameEClass, CHECK_SAME__FIRST);
		createEAttribute(checkSameEClass, CHECK_SAME__SECOND);
		createEAttribute(checkSameEClass, CHECK_SAME__DIFFERENT);

		checkConsoleEClass = createEClass(CHECK_CONSOLE);
		createEAttribute(checkConsoleEClass, CHECK_CONSOLE__SINCE);
		createEAttribute(checkConsoleEClass, CHECK_CONSOLE__WAIT);
		createEReference(checkConsoleEClass, CHECK_CONSOLE__EXPECTATIONS);

		damageEClass = createEClass(DAMAGE);
		createEAttribute(damageEClass, DAMAGE__ADDRESS);
		createEAttribute(damageEClass, DAMAGE__BYTES);
		createEAttribute(damageEClass, DAMAGE__EXPECTED);

		noteEClass = createEClass(NOTE);
		createEAttribute(noteEClass, NOTE__TEXT);

		// Create enums
		imageFormatEEnum = createEEnum(IMAGE_FORMAT);
		parameterKindEEnum = createEEnum(PARAMETER_KIND);
		rowScopeEEnum = createEEnum(ROW_SCOPE);
		iommuModelEEnum = createEEnum(IOMMU_MODEL);
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
		sessionEClass.getESuperTypes().add(this.getElement());
		parameterEClass.getESuperTypes().add(this.getElement());
		needEClass.getESuperTypes().add(this.getElement());
		launchEClass.getESuperTypes().add(this.getElement());
		diskEClass.getESuperTypes().add(this.getElement());
		shareEClass.getESuperTypes().add(this.getElement());
		stepEClass.getESuperTypes().add(this.getElement());
		bootEClass.getESuperTypes().add(this.getStep());
		commandEClass.getESuperTypes().add(this.getStep());
		guestCommandEClass.getESuperTypes().add(this.getCommand());
		agentCommandEClass.getESuperTypes().add(this.getCommand());
		expectationEClass.getESuperTypes().add(this.getElement());
		takeEClass.getESuperTypes().add(this.getElement());
		truthEClass.getESuperTypes().add(this.getStep());
		captureEClass.getESuperTypes().add(this.getStep());
		kexecLoadEClass.getESuperTypes().add(this.getStep());
		kexecJumpEClass.getESuperTypes().add(this.getStep());
		checkQueryEClass.getESuperTypes().add(this.getStep());
		cellEClass.getESuperTypes().add(this.getElement());
		checkSameEClass.getESuperTypes().add(this.getStep());
		checkConsoleEClass.getESuperTypes().add(this.getStep());
		damageEClass.getESuperTypes().add(this.getStep());
		noteEClass.getESuperTypes().add(this.getStep());

		// Initialize classes, features, and operations; add parameters
		initEClass(elementEClass, Element.class, "Element", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getElement_Comment(), ecorePackage.getEString(), "comment", null, 0, 1, Element.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(sessionEClass, Session.class, "Session", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSession_Name(), ecorePackage.getEString(), "name", null, 0, 1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSession_Title(), ecorePackage.getEString(), "title", null, 0, 1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSession_Why(), ecorePackage.getEString(), "why", null, 0, 1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSession_Parameters(), this.getParameter(), null, "parameters", null, 0, -1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSession_Needs(), this.getNeed(), null, "needs", null, 0, -1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSession_Launch(), this.getLaunch(), null, "launch", null, 0, 1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSession_Steps(), this.getStep(), null, "steps", null, 0, -1, Session.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(parameterEClass, Parameter.class, "Parameter", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getParameter_Name(), ecorePackage.getEString(), "name", null, 0, 1, Parameter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParameter_Title(), ecorePackage.getEString(), "title", null, 0, 1, Parameter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParameter_Kind(), this.getParameterKind(), "kind", null, 0, 1, Parameter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParameter_Default(), ecorePackage.getEString(), "default", null, 0, 1, Parameter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParameter_Choices(), ecorePackage.getEString(), "choices", null, 0, 1, Parameter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(needEClass, Need.class, "Need", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getNeed_Option(), ecorePackage.getEString(), "option", null, 0, 1, Need.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNeed_Test(), ecorePackage.getEString(), "test", null, 0, 1, Need.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNeed_Why(), ecorePackage.getEString(), "why", null, 0, 1, Need.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(launchEClass, Launch.class, "Launch", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLaunch_Kernel(), ecorePackage.getEString(), "kernel", "own", 0, 1, Launch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLaunch_Initramfs(), ecorePackage.getEString(), "initramfs", "ours", 0, 1, Launch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLaunch_CommandLine(), ecorePackage.getEString(), "commandLine", null, 0, 1, Launch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLaunch_Memory(), ecorePackage.getEString(), "memory", "512 MiB", 0, 1, Launch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLaunch_Cpus(), ecorePackage.getEString(), "cpus", "1", 0, 1, Launch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLaunch_Iommu(), this.getIommuModel(), "iommu", null, 0, 1, Launch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLaunch_FiveLevelPaging(), ecorePackage.getEBoolean(), "fiveLevelPaging", null, 0, 1, Launch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLaunch_Accelerator(), ecorePackage.getEString(), "accelerator", "tcg", 0, 1, Launch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLaunch_Disks(), this.getDisk(), null, "disks", null, 0, -1, Launch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLaunch_Shares(), this.getShare(), null, "shares", null, 0, -1, Launch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLaunch_Extra(), ecorePackage.getEString(), "extra", null, 0, 1, Launch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(diskEClass, Disk.class, "Disk", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDisk_Path(), ecorePackage.getEString(), "path", null, 0, 1, Disk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDisk_Size(), ecorePackage.getEString(), "size", null, 0, 1, Disk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDisk_Format(), ecorePackage.getEString(), "format", "qcow2", 0, 1, Disk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDisk_ReadOnly(), ecorePackage.getEBoolean(), "readOnly", null, 0, 1, Disk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(shareEClass, Share.class, "Share", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getShare_Path(), ecorePackage.getEString(), "path", null, 0, 1, Share.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getShare_Tag(), ecorePackage.getEString(), "tag", null, 0, 1, Share.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(stepEClass, Step.class, "Step", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getStep_Id(), ecorePackage.getEString(), "id", null, 0, 1, Step.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStep_Title(), ecorePackage.getEString(), "title", null, 0, 1, Step.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStep_Why(), ecorePackage.getEString(), "why", null, 0, 1, Step.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStep_Limit(), ecorePackage.getEString(), "limit", null, 0, 1, Step.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStep_Snapshot(), ecorePackage.getEBoolean(), "snapshot", null, 0, 1, Step.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStep_ExpectedFailure(), ecorePackage.getEString(), "expectedFailure", null, 0, 1, Step.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(bootEClass, Boot.class, "Boot", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getBoot_Append(), ecorePackage.getEString(), "append", null, 0, 1, Boot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(commandEClass, Command.class, "Command", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCommand_Status(), ecorePackage.getEString(), "status", "0", 0, 1, Command.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCommand_Command(), ecorePackage.getEString(), "command", null, 0, 1, Command.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCommand_Expectations(), this.getExpectation(), null, "expectations", null, 0, -1, Command.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCommand_Takes(), this.getTake(), null, "takes", null, 0, -1, Command.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(guestCommandEClass, GuestCommand.class, "GuestCommand", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(agentCommandEClass, AgentCommand.class, "AgentCommand", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(expectationEClass, Expectation.class, "Expectation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getExpectation_Pattern(), ecorePackage.getEString(), "pattern", null, 0, 1, Expectation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExpectation_Forbidden(), ecorePackage.getEBoolean(), "forbidden", null, 0, 1, Expectation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExpectation_Errors(), ecorePackage.getEBoolean(), "errors", null, 0, 1, Expectation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(takeEClass, Take.class, "Take", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTake_Name(), ecorePackage.getEString(), "name", null, 0, 1, Take.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTake_Pattern(), ecorePackage.getEString(), "pattern", null, 0, 1, Take.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTake_Column(), ecorePackage.getEString(), "column", null, 0, 1, Take.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(truthEClass, Truth.class, "Truth", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(captureEClass, Capture.class, "Capture", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCapture_Format(), this.getImageFormat(), "format", null, 0, 1, Capture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCapture_At(), ecorePackage.getEString(), "at", null, 0, 1, Capture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCapture_Command(), ecorePackage.getEString(), "command", null, 0, 1, Capture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(kexecLoadEClass, KexecLoad.class, "KexecLoad", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getKexecLoad_Kernel(), ecorePackage.getEString(), "kernel", null, 0, 1, KexecLoad.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKexecLoad_Initramfs(), ecorePackage.getEString(), "initramfs", null, 0, 1, KexecLoad.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKexecLoad_CommandLine(), ecorePackage.getEString(), "commandLine", null, 0, 1, KexecLoad.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(kexecJumpEClass, KexecJump.class, "KexecJump", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getKexecJump_CaptureAt(), ecorePackage.getEString(), "captureAt", null, 0, 1, KexecJump.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKexecJump_Format(), this.getImageFormat(), "format", null, 0, 1, KexecJump.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(checkQueryEClass, CheckQuery.class, "CheckQuery", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCheckQuery_Image(), ecorePackage.getEString(), "image", null, 0, 1, CheckQuery.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCheckQuery_Query(), ecorePackage.getEString(), "query", null, 0, 1, CheckQuery.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCheckQuery_Arguments(), ecorePackage.getEString(), "arguments", null, 0, 1, CheckQuery.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCheckQuery_Filter(), ecorePackage.getEString(), "filter", null, 0, 1, CheckQuery.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCheckQuery_Kernel(), ecorePackage.getEString(), "kernel", "0", 0, 1, CheckQuery.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCheckQuery_Count(), ecorePackage.getEString(), "count", null, 0, 1, CheckQuery.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCheckQuery_Cells(), this.getCell(), null, "cells", null, 0, -1, CheckQuery.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCheckQuery_Takes(), this.getTake(), null, "takes", null, 0, -1, CheckQuery.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(cellEClass, Cell.class, "Cell", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCell_Column(), ecorePackage.getEString(), "column", null, 0, 1, Cell.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCell_Holds(), ecorePackage.getEString(), "holds", null, 0, 1, Cell.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCell_Rows(), this.getRowScope(), "rows", null, 0, 1, Cell.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(checkSameEClass, CheckSame.class, "CheckSame", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCheckSame_First(), ecorePackage.getEString(), "first", null, 0, 1, CheckSame.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCheckSame_Second(), ecorePackage.getEString(), "second", null, 0, 1, CheckSame.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCheckSame_Different(), ecorePackage.getEBoolean(), "different", null, 0, 1, CheckSame.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(checkConsoleEClass, CheckConsole.class, "CheckConsole", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCheckConsole_Since(), ecorePackage.getEString(), "since", null, 0, 1, CheckConsole.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCheckConsole_Wait(), ecorePackage.getEBoolean(), "wait", null, 0, 1, CheckConsole.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCheckConsole_Expectations(), this.getExpectation(), null, "expectations", null, 0, -1, CheckConsole.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(damageEClass, Damage.class, "Damage", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDamage_Address(), ecorePackage.getEString(), "address", null, 0, 1, Damage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDamage_Bytes(), ecorePackage.getEString(), "bytes", null, 0, 1, Damage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDamage_Expected(), ecorePackage.getEString(), "expected", null, 0, 1, Damage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(noteEClass, Note.class, "Note", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getNote_Text(), ecorePackage.getEString(), "text", null, 0, 1, Note.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(imageFormatEEnum, ImageFormat.class, "ImageFormat");
		addEEnumLiteral(imageFormatEEnum, ImageFormat.ELF);
		addEEnumLiteral(imageFormatEEnum, ImageFormat.RAW);
		addEEnumLiteral(imageFormatEEnum, ImageFormat.KDUMP);

		initEEnum(parameterKindEEnum, ParameterKind.class, "ParameterKind");
		addEEnumLiteral(parameterKindEEnum, ParameterKind.TEXT);
		addEEnumLiteral(parameterKindEEnum, ParameterKind.NUMBER);
		addEEnumLiteral(parameterKindEEnum, ParameterKind.SIZE);
		addEEnumLiteral(parameterKindEEnum, ParameterKind.CHOICE);

		initEEnum(rowScopeEEnum, RowScope.class, "RowScope");
		addEEnumLiteral(rowScopeEEnum, RowScope.ALL);
		addEEnumLiteral(rowScopeEEnum, RowScope.ANY);
		addEEnumLiteral(rowScopeEEnum, RowScope.FIRST);
		addEEnumLiteral(rowScopeEEnum, RowScope.NONE);

		initEEnum(iommuModelEEnum, IommuModel.class, "IommuModel");
		addEEnumLiteral(iommuModelEEnum, IommuModel.NONE);
		addEEnumLiteral(iommuModelEEnum, IommuModel.INTEL);
		addEEnumLiteral(iommuModelEEnum, IommuModel.INTEL_SCALABLE);
		addEEnumLiteral(iommuModelEEnum, IommuModel.AMD);
		addEEnumLiteral(iommuModelEEnum, IommuModel.INTEL_48);
		addEEnumLiteral(iommuModelEEnum, IommuModel.INTEL_FIRST_STAGE);

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// http://www.eclipse.org/emf/2002/GenModel
		createGenModelAnnotations();
		// http:///org/eclipse/emf/ecore/util/ExtendedMetaData
		createExtendedMetaDataAnnotations();
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
		  (imageFormatEEnum,
		   source,
		   new String[] {
			   "documentation", "How a captured image is stored."
		   });
		addAnnotation
		  (imageFormatEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "An ELF core that QEMU writes, with registers in its notes."
		   });
		addAnnotation
		  (imageFormatEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "The bytes of the RAM file."
		   });
		addAnnotation
		  (imageFormatEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Compressed by zlib, as kdump writes it."
		   });
		addAnnotation
		  (parameterKindEEnum,
		   source,
		   new String[] {
			   "documentation", "What a parameter may hold."
		   });
		addAnnotation
		  (parameterKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Any text."
		   });
		addAnnotation
		  (parameterKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "A whole number, decimal or 0x-hex."
		   });
		addAnnotation
		  (parameterKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "A number of bytes, with a unit: 512 MiB."
		   });
		addAnnotation
		  (parameterKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "One of the choices."
		   });
		addAnnotation
		  (rowScopeEEnum,
		   source,
		   new String[] {
			   "documentation", "Which rows of a table an expectation is about."
		   });
		addAnnotation
		  (rowScopeEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Each row must meet it; so does a table without rows."
		   });
		addAnnotation
		  (rowScopeEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "At least one row must."
		   });
		addAnnotation
		  (rowScopeEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "The first row must."
		   });
		addAnnotation
		  (rowScopeEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "No row may."
		   });
		addAnnotation
		  (iommuModelEEnum,
		   source,
		   new String[] {
			   "documentation", "The IOMMU of the virtual machine."
		   });
		addAnnotation
		  (iommuModelEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "None."
		   });
		addAnnotation
		  (iommuModelEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "VT-d with legacy tables."
		   });
		addAnnotation
		  (iommuModelEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "VT-d with PASID tables."
		   });
		addAnnotation
		  (iommuModelEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "AMD-Vi."
		   });
		addAnnotation
		  (iommuModelEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "VT-d with legacy tables of four levels: device addresses of 48 bits."
		   });
		addAnnotation
		  (iommuModelEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "documentation", "VT-d with PASID tables and first-stage tables; needs QEMU 10."
		   });
		addAnnotation
		  (elementEClass,
		   source,
		   new String[] {
			   "documentation", "Anything in a session file."
		   });
		addAnnotation
		  (getElement_Comment(),
		   source,
		   new String[] {
			   "documentation", "The XML comment that stands before the element, without its marks; lines are kept."
		   });
		addAnnotation
		  (sessionEClass,
		   source,
		   new String[] {
			   "documentation", "A guided test: what is booted and which steps a person or a machine is led through."
		   });
		addAnnotation
		  (getSession_Name(),
		   source,
		   new String[] {
			   "documentation", "The name on the command line: lower-case letters, digits and hyphens."
		   });
		addAnnotation
		  (getSession_Title(),
		   source,
		   new String[] {
			   "documentation", "One line for people."
		   });
		addAnnotation
		  (getSession_Why(),
		   source,
		   new String[] {
			   "documentation", "What one learns from it."
		   });
		addAnnotation
		  (getSession_Parameters(),
		   source,
		   new String[] {
			   "documentation", "What whoever starts it may choose; used as ${name} in all texts."
		   });
		addAnnotation
		  (getSession_Needs(),
		   source,
		   new String[] {
			   "documentation", "What the kernel must offer."
		   });
		addAnnotation
		  (getSession_Launch(),
		   source,
		   new String[] {
			   "documentation", "The virtual machine."
		   });
		addAnnotation
		  (getSession_Steps(),
		   source,
		   new String[] {
			   "documentation", "In the order in which they run."
		   });
		addAnnotation
		  (parameterEClass,
		   source,
		   new String[] {
			   "documentation", "A value that whoever starts the session may choose."
		   });
		addAnnotation
		  (getParameter_Name(),
		   source,
		   new String[] {
			   "documentation", "Used as ${name}: letters, digits, hyphens, underscores."
		   });
		addAnnotation
		  (getParameter_Title(),
		   source,
		   new String[] {
			   "documentation", "What it is, for people."
		   });
		addAnnotation
		  (getParameter_Kind(),
		   source,
		   new String[] {
			   "documentation", "What it may hold."
		   });
		addAnnotation
		  (getParameter_Default(),
		   source,
		   new String[] {
			   "documentation", "Its value unless chosen."
		   });
		addAnnotation
		  (getParameter_Choices(),
		   source,
		   new String[] {
			   "documentation", "For a choice: the values, separated by blanks."
		   });
		addAnnotation
		  (needEClass,
		   source,
		   new String[] {
			   "documentation", "Something that the kernel must offer, asked right after the boot; without it the session fails at once."
		   });
		addAnnotation
		  (getNeed_Option(),
		   source,
		   new String[] {
			   "documentation", "The kernel option, such as CONFIG_KEXEC_HANDOVER; looked up in the configuration where there is no test."
		   });
		addAnnotation
		  (getNeed_Test(),
		   source,
		   new String[] {
			   "documentation", "A command of the guest\'s shell that succeeds where the need is met."
		   });
		addAnnotation
		  (getNeed_Why(),
		   source,
		   new String[] {
			   "documentation", "What it is needed for, and where to get a kernel that has it."
		   });
		addAnnotation
		  (launchEClass,
		   source,
		   new String[] {
			   "documentation", "The virtual machine that the session runs in."
		   });
		addAnnotation
		  (getLaunch_Kernel(),
		   source,
		   new String[] {
			   "documentation", "\"own\", a series of Debian\'s kernels such as \"6.12\", or a path of a bzImage."
		   });
		addAnnotation
		  (getLaunch_Initramfs(),
		   source,
		   new String[] {
			   "documentation", "\"ours\", or a path."
		   });
		addAnnotation
		  (getLaunch_CommandLine(),
		   source,
		   new String[] {
			   "documentation", "Added to what the console, the IOMMU and panics ask for."
		   });
		addAnnotation
		  (getLaunch_Memory(),
		   source,
		   new String[] {
			   "documentation", "The guest\'s RAM."
		   });
		addAnnotation
		  (getLaunch_Cpus(),
		   source,
		   new String[] {
			   "documentation", "How many CPUs."
		   });
		addAnnotation
		  (getLaunch_Iommu(),
		   source,
		   new String[] {
			   "documentation", "Its IOMMU."
		   });
		addAnnotation
		  (getLaunch_FiveLevelPaging(),
		   source,
		   new String[] {
			   "documentation", "Whether the CPU offers five-level paging."
		   });
		addAnnotation
		  (getLaunch_Accelerator(),
		   source,
		   new String[] {
			   "documentation", "\"tcg\" or \"kvm\"."
		   });
		addAnnotation
		  (getLaunch_Disks(),
		   source,
		   new String[] {
			   "documentation", "Its virtio disks, in order."
		   });
		addAnnotation
		  (getLaunch_Shares(),
		   source,
		   new String[] {
			   "documentation", "Folders of the host that the guest may mount by 9p."
		   });
		addAnnotation
		  (getLaunch_Extra(),
		   source,
		   new String[] {
			   "documentation", "More arguments for QEMU, separated by blanks."
		   });
		addAnnotation
		  (diskEClass,
		   source,
		   new String[] {
			   "documentation", "A virtio disk."
		   });
		addAnnotation
		  (getDisk_Path(),
		   source,
		   new String[] {
			   "documentation", "An image on the host; a new empty disk where there is none."
		   });
		addAnnotation
		  (getDisk_Size(),
		   source,
		   new String[] {
			   "documentation", "Of a new disk."
		   });
		addAnnotation
		  (getDisk_Format(),
		   source,
		   new String[] {
			   "documentation", "\"qcow2\" or \"raw\"."
		   });
		addAnnotation
		  (getDisk_ReadOnly(),
		   source,
		   new String[] {
			   "documentation", "Whether the guest may not write to it."
		   });
		addAnnotation
		  (shareEClass,
		   source,
		   new String[] {
			   "documentation", "A folder of the host that the guest may mount by 9p. While it is mounted, no VM snapshot can be taken."
		   });
		addAnnotation
		  (getShare_Path(),
		   source,
		   new String[] {
			   "documentation", "A folder of the host; a new empty one where there is none."
		   });
		addAnnotation
		  (getShare_Tag(),
		   source,
		   new String[] {
			   "documentation", "The name that the guest mounts it by."
		   });
		addAnnotation
		  (stepEClass,
		   source,
		   new String[] {
			   "documentation", "One step of a session."
		   });
		addAnnotation
		  (getStep_Id(),
		   source,
		   new String[] {
			   "documentation", "Unique in the session: letters, digits, hyphens; names its evidence."
		   });
		addAnnotation
		  (getStep_Title(),
		   source,
		   new String[] {
			   "documentation", "What is done, in a few words."
		   });
		addAnnotation
		  (getStep_Why(),
		   source,
		   new String[] {
			   "documentation", "Why it is done and what to look at."
		   });
		addAnnotation
		  (getStep_Limit(),
		   source,
		   new String[] {
			   "documentation", "How long it may take: \"30 s\", \"5 min\", \"1 h\"; each kind has its own usual limit."
		   });
		addAnnotation
		  (getStep_Snapshot(),
		   source,
		   new String[] {
			   "documentation", "Whether a VM snapshot is taken after it, from which the next steps can be repeated and resumed."
		   });
		addAnnotation
		  (getStep_ExpectedFailure(),
		   source,
		   new String[] {
			   "documentation", "Where the step demonstrates a failure: a regular expression that the reason must match; it then passes by failing."
		   });
		addAnnotation
		  (bootEClass,
		   source,
		   new String[] {
			   "documentation", "Launches the virtual machine and waits for the guest\'s agent."
		   });
		addAnnotation
		  (getBoot_Append(),
		   source,
		   new String[] {
			   "documentation", "Added to the kernel\'s command line."
		   });
		addAnnotation
		  (commandEClass,
		   source,
		   new String[] {
			   "documentation", "A command whose outcome is looked at."
		   });
		addAnnotation
		  (getCommand_Status(),
		   source,
		   new String[] {
			   "documentation", "The exit status that is expected, or \"any\"."
		   });
		addAnnotation
		  (getCommand_Command(),
		   source,
		   new String[] {
			   "documentation", "What is run."
		   });
		addAnnotation
		  (getCommand_Expectations(),
		   source,
		   new String[] {
			   "documentation", "What the output must and must not hold."
		   });
		addAnnotation
		  (getCommand_Takes(),
		   source,
		   new String[] {
			   "documentation", "Values taken out of the output."
		   });
		addAnnotation
		  (guestCommandEClass,
		   source,
		   new String[] {
			   "documentation", "Runs a command of the guest\'s shell."
		   });
		addAnnotation
		  (agentCommandEClass,
		   source,
		   new String[] {
			   "documentation", "Has the guest\'s agent do something that no shell can: words separated by blanks, quotes keep them together."
		   });
		addAnnotation
		  (expectationEClass,
		   source,
		   new String[] {
			   "documentation", "A text that must be found, or must not."
		   });
		addAnnotation
		  (getExpectation_Pattern(),
		   source,
		   new String[] {
			   "documentation", "A regular expression, found anywhere in the text; ^ and $ stand for ends of lines."
		   });
		addAnnotation
		  (getExpectation_Forbidden(),
		   source,
		   new String[] {
			   "documentation", "Whether it must not be found."
		   });
		addAnnotation
		  (getExpectation_Errors(),
		   source,
		   new String[] {
			   "documentation", "Whether it is looked for in the standard error stream instead of the output."
		   });
		addAnnotation
		  (takeEClass,
		   source,
		   new String[] {
			   "documentation", "A value that later steps use as ${name}."
		   });
		addAnnotation
		  (getTake_Name(),
		   source,
		   new String[] {
			   "documentation", "The name of the variable."
		   });
		addAnnotation
		  (getTake_Pattern(),
		   source,
		   new String[] {
			   "documentation", "A regular expression whose first group (or whole match) is the value; the whole output, trimmed, where there is none."
		   });
		addAnnotation
		  (getTake_Column(),
		   source,
		   new String[] {
			   "documentation", "In a query: the column of the first row that passes the filter."
		   });
		addAnnotation
		  (truthEClass,
		   source,
		   new String[] {
			   "documentation", "Collects what the guest itself says of its files and memory."
		   });
		addAnnotation
		  (captureEClass,
		   source,
		   new String[] {
			   "documentation", "Captures an image of the guest\'s memory with registers beside it; it is named by the step\'s id."
		   });
		addAnnotation
		  (getCapture_Format(),
		   source,
		   new String[] {
			   "documentation", "How it is stored."
		   });
		addAnnotation
		  (getCapture_At(),
		   source,
		   new String[] {
			   "documentation", "A kernel symbol at which the guest is stopped for it, such as netfs_write_collection_worker, when the command gets there; then it goes on."
		   });
		addAnnotation
		  (getCapture_Command(),
		   source,
		   new String[] {
			   "documentation", "A command of the guest\'s shell that leads there; it is run to its end behind the capture."
		   });
		addAnnotation
		  (kexecLoadEClass,
		   source,
		   new String[] {
			   "documentation", "Loads the next kernel by kexec_file_load."
		   });
		addAnnotation
		  (getKexecLoad_Kernel(),
		   source,
		   new String[] {
			   "documentation", "As in launch; the running one where there is none."
		   });
		addAnnotation
		  (getKexecLoad_Initramfs(),
		   source,
		   new String[] {
			   "documentation", "As in launch; the running one where there is none."
		   });
		addAnnotation
		  (getKexecLoad_CommandLine(),
		   source,
		   new String[] {
			   "documentation", "The whole command line; that of the running kernel where there is none."
		   });
		addAnnotation
		  (kexecJumpEClass,
		   source,
		   new String[] {
			   "documentation", "Starts the loaded kernel and waits for the agent there; may capture on the way."
		   });
		addAnnotation
		  (getKexecJump_CaptureAt(),
		   source,
		   new String[] {
			   "documentation", "A kernel symbol at which the guest is stopped and captured, such as machine_kexec; the image is named by the step\'s id."
		   });
		addAnnotation
		  (getKexecJump_Format(),
		   source,
		   new String[] {
			   "documentation", "How that image is stored."
		   });
		addAnnotation
		  (checkQueryEClass,
		   source,
		   new String[] {
			   "documentation", "Asks a captured image a question and checks the answer."
		   });
		addAnnotation
		  (getCheckQuery_Image(),
		   source,
		   new String[] {
			   "documentation", "The step that captured it, or a path of an image."
		   });
		addAnnotation
		  (getCheckQuery_Query(),
		   source,
		   new String[] {
			   "documentation", "As on the command line: inodes, folios, mounts, findings \u2026"
		   });
		addAnnotation
		  (getCheckQuery_Arguments(),
		   source,
		   new String[] {
			   "documentation", "Operands, separated by blanks, quotes keep them together: a file, a type and an address."
		   });
		addAnnotation
		  (getCheckQuery_Filter(),
		   source,
		   new String[] {
			   "documentation", "Which rows, as on the command line."
		   });
		addAnnotation
		  (getCheckQuery_Kernel(),
		   source,
		   new String[] {
			   "documentation", "Which kernel of the image, by its number in \"kernels\"; 0 is the live one."
		   });
		addAnnotation
		  (getCheckQuery_Count(),
		   source,
		   new String[] {
			   "documentation", "How many rows must pass: \"3\", \">=1\", \"<10\", \"2..5\"; any number where there is none."
		   });
		addAnnotation
		  (getCheckQuery_Cells(),
		   source,
		   new String[] {
			   "documentation", "What the rows must hold."
		   });
		addAnnotation
		  (getCheckQuery_Takes(),
		   source,
		   new String[] {
			   "documentation", "Values taken out of the first row."
		   });
		addAnnotation
		  (cellEClass,
		   source,
		   new String[] {
			   "documentation", "What a column must hold."
		   });
		addAnnotation
		  (getCell_Column(),
		   source,
		   new String[] {
			   "documentation", "The column\'s key."
		   });
		addAnnotation
		  (getCell_Holds(),
		   source,
		   new String[] {
			   "documentation", "A comparison as in filters, without the key: \"=4096\", \">=1\", \":dirty\"."
		   });
		addAnnotation
		  (getCell_Rows(),
		   source,
		   new String[] {
			   "documentation", "For which rows."
		   });
		addAnnotation
		  (checkSameEClass,
		   source,
		   new String[] {
			   "documentation", "Compares two pieces of evidence byte by byte."
		   });
		addAnnotation
		  (getCheckSame_First(),
		   source,
		   new String[] {
			   "documentation", "A step, or STEP/FILE for one file of its evidence."
		   });
		addAnnotation
		  (getCheckSame_Second(),
		   source,
		   new String[] {
			   "documentation", "Likewise."
		   });
		addAnnotation
		  (getCheckSame_Different(),
		   source,
		   new String[] {
			   "documentation", "Whether they must differ instead."
		   });
		addAnnotation
		  (checkConsoleEClass,
		   source,
		   new String[] {
			   "documentation", "Looks at the guest\'s console."
		   });
		addAnnotation
		  (getCheckConsole_Since(),
		   source,
		   new String[] {
			   "documentation", "The step from whose beginning on; the whole console where there is none."
		   });
		addAnnotation
		  (getCheckConsole_Wait(),
		   source,
		   new String[] {
			   "documentation", "Whether what must be found is waited for, up to the limit."
		   });
		addAnnotation
		  (getCheckConsole_Expectations(),
		   source,
		   new String[] {
			   "documentation", "What must and must not be found."
		   });
		addAnnotation
		  (damageEClass,
		   source,
		   new String[] {
			   "documentation", "Writes to the guest\'s memory; runs only with the user\'s grant."
		   });
		addAnnotation
		  (getDamage_Address(),
		   source,
		   new String[] {
			   "documentation", "Physical address of the first byte: numbers with + - *, such as ${pfn}*4096+0x10."
		   });
		addAnnotation
		  (getDamage_Bytes(),
		   source,
		   new String[] {
			   "documentation", "What is written: hexadecimal digits, at most 4096 bytes."
		   });
		addAnnotation
		  (getDamage_Expected(),
		   source,
		   new String[] {
			   "documentation", "What must be there before: hexadecimal digits; not looked at where there are none."
		   });
		addAnnotation
		  (noteEClass,
		   source,
		   new String[] {
			   "documentation", "Something for a person to do or to look at; passes by itself where nobody watches."
		   });
		addAnnotation
		  (getNote_Text(),
		   source,
		   new String[] {
			   "documentation", "What to do or look at."
		   });
	}

	/**
	 * Initializes the annotations for <b>http:///org/eclipse/emf/ecore/util/ExtendedMetaData</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createExtendedMetaDataAnnotations() {
		String source = "http:///org/eclipse/emf/ecore/util/ExtendedMetaData";
		addAnnotation
		  (getElement_Comment(),
		   source,
		   new String[] {
			   "kind", "simple"
		   });
		addAnnotation
		  (sessionEClass,
		   source,
		   new String[] {
			   "name", "session"
		   });
		addAnnotation
		  (getSession_Why(),
		   source,
		   new String[] {
			   "kind", "element"
		   });
		addAnnotation
		  (parameterEClass,
		   source,
		   new String[] {
			   "name", "parameter"
		   });
		addAnnotation
		  (needEClass,
		   source,
		   new String[] {
			   "name", "need"
		   });
		addAnnotation
		  (launchEClass,
		   source,
		   new String[] {
			   "name", "launch"
		   });
		addAnnotation
		  (getLaunch_Extra(),
		   source,
		   new String[] {
			   "kind", "element"
		   });
		addAnnotation
		  (diskEClass,
		   source,
		   new String[] {
			   "name", "disk"
		   });
		addAnnotation
		  (shareEClass,
		   source,
		   new String[] {
			   "name", "share"
		   });
		addAnnotation
		  (getStep_Why(),
		   source,
		   new String[] {
			   "kind", "element"
		   });
		addAnnotation
		  (bootEClass,
		   source,
		   new String[] {
			   "name", "boot"
		   });
		addAnnotation
		  (getCommand_Command(),
		   source,
		   new String[] {
			   "kind", "element"
		   });
		addAnnotation
		  (guestCommandEClass,
		   source,
		   new String[] {
			   "name", "guest"
		   });
		addAnnotation
		  (agentCommandEClass,
		   source,
		   new String[] {
			   "name", "agent"
		   });
		addAnnotation
		  (expectationEClass,
		   source,
		   new String[] {
			   "name", "expect"
		   });
		addAnnotation
		  (takeEClass,
		   source,
		   new String[] {
			   "name", "take"
		   });
		addAnnotation
		  (truthEClass,
		   source,
		   new String[] {
			   "name", "truth"
		   });
		addAnnotation
		  (captureEClass,
		   source,
		   new String[] {
			   "name", "capture"
		   });
		addAnnotation
		  (getCapture_Command(),
		   source,
		   new String[] {
			   "kind", "element"
		   });
		addAnnotation
		  (kexecLoadEClass,
		   source,
		   new String[] {
			   "name", "kexec-load"
		   });
		addAnnotation
		  (kexecJumpEClass,
		   source,
		   new String[] {
			   "name", "kexec-jump"
		   });
		addAnnotation
		  (checkQueryEClass,
		   source,
		   new String[] {
			   "name", "check-query"
		   });
		addAnnotation
		  (cellEClass,
		   source,
		   new String[] {
			   "name", "cell"
		   });
		addAnnotation
		  (checkSameEClass,
		   source,
		   new String[] {
			   "name", "check-same"
		   });
		addAnnotation
		  (checkConsoleEClass,
		   source,
		   new String[] {
			   "name", "check-console"
		   });
		addAnnotation
		  (damageEClass,
		   source,
		   new String[] {
			   "name", "damage"
		   });
		addAnnotation
		  (noteEClass,
		   source,
		   new String[] {
			   "name", "note"
		   });
		addAnnotation
		  (getNote_Text(),
		   source,
		   new String[] {
			   "kind", "element"
		   });
	}

} //SessionPackageImpl
