/**
 */
package org.folioscope.session.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Kexec Load</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Loads the next kernel by kexec_file_load.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.folioscope.session.model.KexecLoad#getKernel <em>Kernel</em>}</li>
 *   <li>{@link org.folioscope.session.model.KexecLoad#getInitramfs <em>Initramfs</em>}</li>
 *   <li>{@link org.folioscope.session.model.KexecLoad#getCommandLine <em>Command Line</em>}</li>
 * </ul>
 *
 * @see org.folioscope.session.model.SessionPackage#getKexecLoad()
 * @model extendedMetaData="name='kexec-load'"
 * @generated
 */
public interface KexecLoad extends Step {
	/**
	 * Returns the value of the '<em><b>Kernel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As in launch; the running one where there is none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kernel</em>' attribute.
	 * @see #setKernel(String)
	 * @see org.folioscope.session.model.SessionPackage#getKexecLoad_Kernel()
	 * @model
	 * @generated
	 */
	String getKernel();

	/**
	 * Sets the value of the '{@link org.folioscope.session.model.KexecLoad#getKernel <em>Kernel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kernel</em>' attribute.
	 * @see #getKernel()
	 * @generated
	 */
	void setKernel(String value);

	/**
	 * Returns the value of the '<em><b>Initramfs</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As in launch; the running one where there is none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Initramfs</em>' attribute.
	 * @see #setInitramfs(String)
	 * @see org.folioscope.session.model.SessionPackage#getKexecLoad_Initramfs()
	 * @model
	 * @generated
	 */
	String getInitramfs();

	/**
	 * Sets the value of the '{@link org.folioscope.session.model.KexecLoad#getInitramfs <em>Initramfs</em>}' attribute.
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
	 * The whole command line; that of the running kernel where there is none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Command Line</em>' attribute.
	 * @see #setCommandLine(String)
	 * @see org.folioscope.session.model.SessionPackage#getKexecLoad_CommandLine()
	 * @model
	 * @generated
	 */
	String getCommandLine();

	/**
	 * Sets the value of the '{@link org.folioscope.session.model.KexecLoad#getCommandLine <em>Command Line</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Command Line</em>' attribute.
	 * @see #getCommandLine()
	 * @generated
	 */
	void setCommandLine(String value);

} // KexecLoad
