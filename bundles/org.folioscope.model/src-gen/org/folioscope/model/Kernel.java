/**
 */
package org.folioscope.model;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Kernel</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A kernel found in an image.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.folioscope.model.Kernel#getState <em>State</em>}</li>
 *   <li>{@link org.folioscope.model.Kernel#getRelease <em>Release</em>}</li>
 *   <li>{@link org.folioscope.model.Kernel#getBanner <em>Banner</em>}</li>
 *   <li>{@link org.folioscope.model.Kernel#getBuildId <em>Build Id</em>}</li>
 *   <li>{@link org.folioscope.model.Kernel#getCommandLine <em>Command Line</em>}</li>
 *   <li>{@link org.folioscope.model.Kernel#getPagingLevels <em>Paging Levels</em>}</li>
 *   <li>{@link org.folioscope.model.Kernel#getPageTableRoot <em>Page Table Root</em>}</li>
 *   <li>{@link org.folioscope.model.Kernel#getBootTime <em>Boot Time</em>}</li>
 *   <li>{@link org.folioscope.model.Kernel#getCaptureTime <em>Capture Time</em>}</li>
 *   <li>{@link org.folioscope.model.Kernel#getSymbolsOrigin <em>Symbols Origin</em>}</li>
 *   <li>{@link org.folioscope.model.Kernel#getTypesOrigin <em>Types Origin</em>}</li>
 *   <li>{@link org.folioscope.model.Kernel#getBases <em>Bases</em>}</li>
 *   <li>{@link org.folioscope.model.Kernel#getModules <em>Modules</em>}</li>
 *   <li>{@link org.folioscope.model.Kernel#getSuperBlocks <em>Super Blocks</em>}</li>
 *   <li>{@link org.folioscope.model.Kernel#getMounts <em>Mounts</em>}</li>
 *   <li>{@link org.folioscope.model.Kernel#getMissing <em>Missing</em>}</li>
 *   <li>{@link org.folioscope.model.Kernel#getFindings <em>Findings</em>}</li>
 * </ul>
 *
 * @see org.folioscope.model.FolioPackage#getKernel()
 * @model
 * @generated
 */
public interface Kernel extends EObject {
	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.folioscope.model.KernelState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the machine ran it when the image was made.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.folioscope.model.KernelState
	 * @see #setState(KernelState)
	 * @see org.folioscope.model.FolioPackage#getKernel_State()
	 * @model
	 * @generated
	 */
	KernelState getState();

	/**
	 * Sets the value of the '{@link org.folioscope.model.Kernel#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.folioscope.model.KernelState
	 * @see #getState()
	 * @generated
	 */
	void setState(KernelState value);

	/**
	 * Returns the value of the '<em><b>Release</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As uname -r.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Release</em>' attribute.
	 * @see #setRelease(String)
	 * @see org.folioscope.model.FolioPackage#getKernel_Release()
	 * @model
	 * @generated
	 */
	String getRelease();

	/**
	 * Sets the value of the '{@link org.folioscope.model.Kernel#getRelease <em>Release</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Release</em>' attribute.
	 * @see #getRelease()
	 * @generated
	 */
	void setRelease(String value);

	/**
	 * Returns the value of the '<em><b>Banner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * linux_banner.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Banner</em>' attribute.
	 * @see #setBanner(String)
	 * @see org.folioscope.model.FolioPackage#getKernel_Banner()
	 * @model
	 * @generated
	 */
	String getBanner();

	/**
	 * Sets the value of the '{@link org.folioscope.model.Kernel#getBanner <em>Banner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Banner</em>' attribute.
	 * @see #getBanner()
	 * @generated
	 */
	void setBanner(String value);

	/**
	 * Returns the value of the '<em><b>Build Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Build id of vmlinux, hex.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Build Id</em>' attribute.
	 * @see #setBuildId(String)
	 * @see org.folioscope.model.FolioPackage#getKernel_BuildId()
	 * @model
	 * @generated
	 */
	String getBuildId();

	/**
	 * Sets the value of the '{@link org.folioscope.model.Kernel#getBuildId <em>Build Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Build Id</em>' attribute.
	 * @see #getBuildId()
	 * @generated
	 */
	void setBuildId(String value);

	/**
	 * Returns the value of the '<em><b>Command Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * saved_command_line.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Command Line</em>' attribute.
	 * @see #setCommandLine(String)
	 * @see org.folioscope.model.FolioPackage#getKernel_CommandLine()
	 * @model
	 * @generated
	 */
	String getCommandLine();

	/**
	 * Sets the value of the '{@link org.folioscope.model.Kernel#getCommandLine <em>Command Line</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Command Line</em>' attribute.
	 * @see #getCommandLine()
	 * @generated
	 */
	void setCommandLine(String value);

	/**
	 * Returns the value of the '<em><b>Paging Levels</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Levels of the page tables: 4 or 5.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Paging Levels</em>' attribute.
	 * @see #setPagingLevels(int)
	 * @see org.folioscope.model.FolioPackage#getKernel_PagingLevels()
	 * @model
	 * @generated
	 */
	int getPagingLevels();

	/**
	 * Sets the value of the '{@link org.folioscope.model.Kernel#getPagingLevels <em>Paging Levels</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Paging Levels</em>' attribute.
	 * @see #getPagingLevels()
	 * @generated
	 */
	void setPagingLevels(int value);

	/**
	 * Returns the value of the '<em><b>Page Table Root</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Physical address of init_top_pgt.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Page Table Root</em>' attribute.
	 * @see #setPageTableRoot(long)
	 * @see org.folioscope.model.FolioPackage#getKernel_PageTableRoot()
	 * @model dataType="org.folioscope.model.Address"
	 * @generated
	 */
	long getPageTableRoot();

	/**
	 * Sets the value of the '{@link org.folioscope.model.Kernel#getPageTableRoot <em>Page Table Root</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Page Table Root</em>' attribute.
	 * @see #getPageTableRoot()
	 * @generated
	 */
	void setPageTableRoot(long value);

	/**
	 * Returns the value of the '<em><b>Boot Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it booted, by its own clock.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Boot Time</em>' attribute.
	 * @see #isSetBootTime()
	 * @see #unsetBootTime()
	 * @see #setBootTime(Instant)
	 * @see org.folioscope.model.FolioPackage#getKernel_BootTime()
	 * @model unsettable="true" dataType="org.folioscope.model.Time"
	 * @generated
	 */
	Instant getBootTime();

	/**
	 * Sets the value of the '{@link org.folioscope.model.Kernel#getBootTime <em>Boot Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Boot Time</em>' attribute.
	 * @see #isSetBootTime()
	 * @see #unsetBootTime()
	 * @see #getBootTime()
	 * @generated
	 */
	void setBootTime(Instant value);

	/**
	 * Unsets the value of the '{@link org.folioscope.model.Kernel#getBootTime <em>Boot Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetBootTime()
	 * @see #getBootTime()
	 * @see #setBootTime(Instant)
	 * @generated
	 */
	void unsetBootTime();

	/**
	 * Returns whether the value of the '{@link org.folioscope.model.Kernel#getBootTime <em>Boot Time</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Boot Time</em>' attribute is set.
	 * @see #unsetBootTime()
	 * @see #getBootTime()
	 * @see #setBootTime(Instant)
	 * @generated
	 */
	boolean isSetBootTime();

	/**
	 * Returns the value of the '<em><b>Capture Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its own wall clock at the last tick before the image was made.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Capture Time</em>' attribute.
	 * @see #isSetCaptureTime()
	 * @see #unsetCaptureTime()
	 * @see #setCaptureTime(Instant)
	 * @see org.folioscope.model.FolioPackage#getKernel_CaptureTime()
	 * @model unsettable="true" dataType="org.folioscope.model.Time"
	 * @generated
	 */
	Instant getCaptureTime();

	/**
	 * Sets the value of the '{@link org.folioscope.model.Kernel#getCaptureTime <em>Capture Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Capture Time</em>' attribute.
	 * @see #isSetCaptureTime()
	 * @see #unsetCaptureTime()
	 * @see #getCaptureTime()
	 * @generated
	 */
	void setCaptureTime(Instant value);

	/**
	 * Unsets the value of the '{@link org.folioscope.model.Kernel#getCaptureTime <em>Capture Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetCaptureTime()
	 * @see #getCaptureTime()
	 * @see #setCaptureTime(Instant)
	 * @generated
	 */
	void unsetCaptureTime();

	/**
	 * Returns whether the value of the '{@link org.folioscope.model.Kernel#getCaptureTime <em>Capture Time</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Capture Time</em>' attribute is set.
	 * @see #unsetCaptureTime()
	 * @see #getCaptureTime()
	 * @see #setCaptureTime(Instant)
	 * @generated
	 */
	boolean isSetCaptureTime();

	/**
	 * Returns the value of the '<em><b>Symbols Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the symbols came from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Symbols Origin</em>' attribute.
	 * @see #setSymbolsOrigin(String)
	 * @see org.folioscope.model.FolioPackage#getKernel_SymbolsOrigin()
	 * @model
	 * @generated
	 */
	String getSymbolsOrigin();

	/**
	 * Sets the value of the '{@link org.folioscope.model.Kernel#getSymbolsOrigin <em>Symbols Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Symbols Origin</em>' attribute.
	 * @see #getSymbolsOrigin()
	 * @generated
	 */
	void setSymbolsOrigin(String value);

	/**
	 * Returns the value of the '<em><b>Types Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the types came from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Types Origin</em>' attribute.
	 * @see #setTypesOrigin(String)
	 * @see org.folioscope.model.FolioPackage#getKernel_TypesOrigin()
	 * @model
	 * @generated
	 */
	String getTypesOrigin();

	/**
	 * Sets the value of the '{@link org.folioscope.model.Kernel#getTypesOrigin <em>Types Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Types Origin</em>' attribute.
	 * @see #getTypesOrigin()
	 * @generated
	 */
	void setTypesOrigin(String value);

	/**
	 * Returns the value of the '<em><b>Bases</b></em>' containment reference list.
	 * The list contents are of type {@link org.folioscope.model.BaseAddress}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Every base address and how it was derived.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bases</em>' containment reference list.
	 * @see org.folioscope.model.FolioPackage#getKernel_Bases()
	 * @model containment="true"
	 * @generated
	 */
	EList<BaseAddress> getBases();

	/**
	 * Returns the value of the '<em><b>Modules</b></em>' containment reference list.
	 * The list contents are of type {@link org.folioscope.model.Module}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Loaded modules.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Modules</em>' containment reference list.
	 * @see org.folioscope.model.FolioPackage#getKernel_Modules()
	 * @model containment="true"
	 * @generated
	 */
	EList<org.folioscope.model.Module> getModules();

	/**
	 * Returns the value of the '<em><b>Super Blocks</b></em>' containment reference list.
	 * The list contents are of type {@link org.folioscope.model.SuperBlock}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * All super blocks, in the order of the kernel's list.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Super Blocks</em>' containment reference list.
	 * @see org.folioscope.model.FolioPackage#getKernel_SuperBlocks()
	 * @model containment="true"
	 * @generated
	 */
	EList<SuperBlock> getSuperBlocks();

	/**
	 * Returns the value of the '<em><b>Mounts</b></em>' containment reference list.
	 * The list contents are of type {@link org.folioscope.model.Mount}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mounts of the initial mount namespace.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mounts</em>' containment reference list.
	 * @see org.folioscope.model.FolioPackage#getKernel_Mounts()
	 * @model containment="true"
	 * @generated
	 */
	EList<Mount> getMounts();

	/**
	 * Returns the value of the '<em><b>Missing</b></em>' containment reference list.
	 * The list contents are of type {@link org.folioscope.model.MissingMember}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Types, members and symbols that this kernel lacks, and what that leaves out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Missing</em>' containment reference list.
	 * @see org.folioscope.model.FolioPackage#getKernel_Missing()
	 * @model containment="true"
	 * @generated
	 */
	EList<MissingMember> getMissing();

	/**
	 * Returns the value of the '<em><b>Findings</b></em>' containment reference list.
	 * The list contents are of type {@link org.folioscope.model.Finding}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was amiss in its structures.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Findings</em>' containment reference list.
	 * @see org.folioscope.model.FolioPackage#getKernel_Findings()
	 * @model containment="true"
	 * @generated
	 */
	EList<Finding> getFindings();

} // Kernel
