/**
 */
package org.folioscope.session.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Launch</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The virtual machine that the session runs in.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.folioscope.session.model.Launch#getKernel <em>Kernel</em>}</li>
 *   <li>{@link org.folioscope.session.model.Launch#getInitramfs <em>Initramfs</em>}</li>
 *   <li>{@link org.folioscope.session.model.Launch#getCommandLine <em>Command Line</em>}</li>
 *   <li>{@link org.folioscope.session.model.Launch#getMemory <em>Memory</em>}</li>
 *   <li>{@link org.folioscope.session.model.Launch#getCpus <em>Cpus</em>}</li>
 *   <li>{@link org.folioscope.session.model.Launch#getIommu <em>Iommu</em>}</li>
 *   <li>{@link org.folioscope.session.model.Launch#isFiveLevelPaging <em>Five Level Paging</em>}</li>
 *   <li>{@link org.folioscope.session.model.Launch#getAccelerator <em>Accelerator</em>}</li>
 *   <li>{@link org.folioscope.session.model.Launch#getDisks <em>Disks</em>}</li>
 *   <li>{@link org.folioscope.session.model.Launch#getShares <em>Shares</em>}</li>
 *   <li>{@link org.folioscope.session.model.Launch#getExtra <em>Extra</em>}</li>
 * </ul>
 *
 * @see org.folioscope.session.model.SessionPackage#getLaunch()
 * @model extendedMetaData="name='launch'"
 * @generated
 */
public interface Launch extends Element {
	/**
	 * Returns the value of the '<em><b>Kernel</b></em>' attribute.
	 * The default value is <code>"own"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * "own", a series of Debian's kernels such as "6.12", or a path of a bzImage.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kernel</em>' attribute.
	 * @see #setKernel(String)
	 * @see org.folioscope.session.model.SessionPackage#getLaunch_Kernel()
	 * @model default="own"
	 * @generated
	 */
	String getKernel();

	/**
	 * Sets the value of the '{@link org.folioscope.session.model.Launch#getKernel <em>Kernel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kernel</em>' attribute.
	 * @see #getKernel()
	 * @generated
	 */
	void setKernel(String value);

	/**
	 * Returns the value of the '<em><b>Initramfs</b></em>' attribute.
	 * The default value is <code>"ours"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * "ours", or a path.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Initramfs</em>' attribute.
	 * @see #setInitramfs(String)
	 * @see org.folioscope.session.model.SessionPackage#getLaunch_Initramfs()
	 * @model default="ours"
	 * @generated
	 */
	String getInitramfs();

	/**
	 * Sets the value of the '{@link org.folioscope.session.model.Launch#getInitramfs <em>Initramfs</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Initramfs</em>' attribute.
	 * @see #getInitramfs()
	 * @generated
	 */
	void setInitramfs(String value);

	/**
	 * Returns the value of the '<em><b>Command Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Added to what the console, the IOMMU and panics ask for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Command Line</em>' attribute.
	 * @see #setCommandLine(String)
	 * @see org.folioscope.session.model.SessionPackage#getLaunch_CommandLine()
	 * @model
	 * @generated
	 */
	String getCommandLine();

	/**
	 * Sets the value of the '{@link org.folioscope.session.model.Launch#getCommandLine <em>Command Line</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Command Line</em>' attribute.
	 * @see #getCommandLine()
	 * @generated
	 */
	void setCommandLine(String value);

	/**
	 * Returns the value of the '<em><b>Memory</b></em>' attribute.
	 * The default value is <code>"512 MiB"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The guest's RAM.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Memory</em>' attribute.
	 * @see #setMemory(String)
	 * @see org.folioscope.session.model.SessionPackage#getLaunch_Memory()
	 * @model default="512 MiB"
	 * @generated
	 */
	String getMemory();

	/**
	 * Sets the value of the '{@link org.folioscope.session.model.Launch#getMemory <em>Memory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Memory</em>' attribute.
	 * @see #getMemory()
	 * @generated
	 */
	void setMemory(String value);

	/**
	 * Returns the value of the '<em><b>Cpus</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many CPUs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cpus</em>' attribute.
	 * @see #setCpus(String)
	 * @see org.folioscope.session.model.SessionPackage#getLaunch_Cpus()
	 * @model default="1"
	 * @generated
	 */
	String getCpus();

	/**
	 * Sets the value of the '{@link org.folioscope.session.model.Launch#getCpus <em>Cpus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cpus</em>' attribute.
	 * @see #getCpus()
	 * @generated
	 */
	void setCpus(String value);

	/**
	 * Returns the value of the '<em><b>Iommu</b></em>' attribute.
	 * The literals are from the enumeration {@link org.folioscope.session.model.IommuModel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its IOMMU.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Iommu</em>' attribute.
	 * @see org.folioscope.session.model.IommuModel
	 * @see #setIommu(IommuModel)
	 * @see org.folioscope.session.model.SessionPackage#getLaunch_Iommu()
	 * @model
	 * @generated
	 */
	IommuModel getIommu();

	/**
	 * Sets the value of the '{@link org.folioscope.session.model.Launch#getIommu <em>Iommu</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Iommu</em>' attribute.
	 * @see org.folioscope.session.model.IommuModel
	 * @see #getIommu()
	 * @generated
	 */
	void setIommu(IommuModel value);

	/**
	 * Returns the value of the '<em><b>Five Level Paging</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the CPU offers five-level paging.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Five Level Paging</em>' attribute.
	 * @see #setFiveLevelPaging(boolean)
	 * @see org.folioscope.session.model.SessionPackage#getLaunch_FiveLevelPaging()
	 * @model
	 * @generated
	 */
	boolean isFiveLevelPaging();

	/**
	 * Sets the value of the '{@link org.folioscope.session.model.Launch#isFiveLevelPaging <em>Five Level Paging</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Five Level Paging</em>' attribute.
	 * @see #isFiveLevelPaging()
	 * @generated
	 */
	void setFiveLevelPaging(boolean value);

	/**
	 * Returns the value of the '<em><b>Accelerator</b></em>' attribute.
	 * The default value is <code>"tcg"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * "tcg" or "kvm".
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Accelerator</em>' attribute.
	 * @see #setAccelerator(String)
	 * @see org.folioscope.session.model.SessionPackage#getLaunch_Accelerator()
	 * @model default="tcg"
	 * @generated
	 */
	String getAccelerator();

	/**
	 * Sets the value of the '{@link org.folioscope.session.model.Launch#getAccelerator <em>Accelerator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Accelerator</em>' attribute.
	 * @see #getAccelerator()
	 * @generated
	 */
	void setAccelerator(String value);

	/**
	 * Returns the value of the '<em><b>Disks</b></em>' containment reference list.
	 * The list contents are of type {@link org.folioscope.session.model.Disk}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its virtio disks, in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Disks</em>' containment reference list.
	 * @see org.folioscope.session.model.SessionPackage#getLaunch_Disks()
	 * @model containment="true"
	 * @generated
	 */
	EList<Disk> getDisks();

	/**
	 * Returns the value of the '<em><b>Shares</b></em>' containment reference list.
	 * The list contents are of type {@link org.folioscope.session.model.Share}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Folders of the host that the guest may mount by 9p.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Shares</em>' containment reference list.
	 * @see org.folioscope.session.model.SessionPackage#getLaunch_Shares()
	 * @model containment="true"
	 * @generated
	 */
	EList<Share> getShares();

	/**
	 * Returns the value of the '<em><b>Extra</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * More arguments for QEMU, separated by blanks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Extra</em>' attribute.
	 * @see #setExtra(String)
	 * @see org.folioscope.session.model.SessionPackage#getLaunch_Extra()
	 * @model extendedMetaData="kind='element'"
	 * @generated
	 */
	String getExtra();

	/**
	 * Sets the value of the '{@link org.folioscope.session.model.Launch#getExtra <em>Extra</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Extra</em>' attribute.
	 * @see #getExtra()
	 * @generated
	 */
	void setExtra(String value);

} // Launch
