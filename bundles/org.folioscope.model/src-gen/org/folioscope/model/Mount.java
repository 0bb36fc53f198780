/**
 */
package org.folioscope.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Mount</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A struct mount.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.folioscope.model.Mount#getAddress <em>Address</em>}</li>
 *   <li>{@link org.folioscope.model.Mount#getMountId <em>Mount Id</em>}</li>
 *   <li>{@link org.folioscope.model.Mount#getParentId <em>Parent Id</em>}</li>
 *   <li>{@link org.folioscope.model.Mount#getDeviceName <em>Device Name</em>}</li>
 *   <li>{@link org.folioscope.model.Mount#getPath <em>Path</em>}</li>
 *   <li>{@link org.folioscope.model.Mount#getRootPath <em>Root Path</em>}</li>
 *   <li>{@link org.folioscope.model.Mount#getFlags <em>Flags</em>}</li>
 *   <li>{@link org.folioscope.model.Mount#getNamespace <em>Namespace</em>}</li>
 *   <li>{@link org.folioscope.model.Mount#getSuperBlock <em>Super Block</em>}</li>
 * </ul>
 *
 * @see org.folioscope.model.FolioPackage#getMount()
 * @model
 * @generated
 */
public interface Mount extends EObject {
	/**
	 * Returns the value of the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Virtual address of the struct mount.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Address</em>' attribute.
	 * @see #setAddress(long)
	 * @see org.folioscope.model.FolioPackage#getMount_Address()
	 * @model dataType="org.folioscope.model.Address"
	 * @generated
	 */
	long getAddress();

	/**
	 * Sets the value of the '{@link org.folioscope.model.Mount#getAddress <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' attribute.
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(long value);

	/**
	 * Returns the value of the '<em><b>Mount Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * mnt_id.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mount Id</em>' attribute.
	 * @see #setMountId(int)
	 * @see org.folioscope.model.FolioPackage#getMount_MountId()
	 * @model
	 * @generated
	 */
	int getMountId();

	/**
	 * Sets the value of the '{@link org.folioscope.model.Mount#getMountId <em>Mount Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mount Id</em>' attribute.
	 * @see #getMountId()
	 * @generated
	 */
	void setMountId(int value);

	/**
	 * Returns the value of the '<em><b>Parent Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * mnt_id of the parent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parent Id</em>' attribute.
	 * @see #setParentId(int)
	 * @see org.folioscope.model.FolioPackage#getMount_ParentId()
	 * @model
	 * @generated
	 */
	int getParentId();

	/**
	 * Sets the value of the '{@link org.folioscope.model.Mount#getParentId <em>Parent Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Parent Id</em>' attribute.
	 * @see #getParentId()
	 * @generated
	 */
	void setParentId(int value);

	/**
	 * Returns the value of the '<em><b>Device Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * mnt_devname.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Device Name</em>' attribute.
	 * @see #setDeviceName(String)
	 * @see org.folioscope.model.FolioPackage#getMount_DeviceName()
	 * @model
	 * @generated
	 */
	String getDeviceName();

	/**
	 * Sets the value of the '{@link org.folioscope.model.Mount#getDeviceName <em>Device Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Device Name</em>' attribute.
	 * @see #getDeviceName()
	 * @generated
	 */
	void setDeviceName(String value);

	/**
	 * Returns the value of the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mount point as seen from the namespace's root.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Path</em>' attribute.
	 * @see #setPath(String)
	 * @see org.folioscope.model.FolioPackage#getMount_Path()
	 * @model
	 * @generated
	 */
	String getPath();

	/**
	 * Sets the value of the '{@link org.folioscope.model.Mount#getPath <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Path</em>' attribute.
	 * @see #getPath()
	 * @generated
	 */
	void setPath(String value);

	/**
	 * Returns the value of the '<em><b>Root Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Root of the mount within its file system.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Root Path</em>' attribute.
	 * @see #setRootPath(String)
	 * @see org.folioscope.model.FolioPackage#getMount_RootPath()
	 * @model
	 * @generated
	 */
	String getRootPath();

	/**
	 * Sets the value of the '{@link org.folioscope.model.Mount#getRootPath <em>Root Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Root Path</em>' attribute.
	 * @see #getRootPath()
	 * @generated
	 */
	void setRootPath(String value);

	/**
	 * Returns the value of the '<em><b>Flags</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * mnt_flags by name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Flags</em>' attribute.
	 * @see #setFlags(String)
	 * @see org.folioscope.model.FolioPackage#getMount_Flags()
	 * @model
	 * @generated
	 */
	String getFlags();

	/**
	 * Sets the value of the '{@link org.folioscope.model.Mount#getFlags <em>Flags</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Flags</em>' attribute.
	 * @see #getFlags()
	 * @generated
	 */
	void setFlags(String value);

	/**
	 * Returns the value of the '<em><b>Namespace</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mount namespace number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Namespace</em>' attribute.
	 * @see #isSetNamespace()
	 * @see #unsetNamespace()
	 * @see #setNamespace(String)
	 * @see org.folioscope.model.FolioPackage#getMount_Namespace()
	 * @model unsettable="true"
	 * @generated
	 */
	String getNamespace();

	/**
	 * Sets the value of the '{@link org.folioscope.model.Mount#getNamespace <em>Namespace</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Namespace</em>' attribute.
	 * @see #isSetNamespace()
	 * @see #unsetNamespace()
	 * @see #getNamespace()
	 * @generated
	 */
	void setNamespace(String value);

	/**
	 * Unsets the value of the '{@link org.folioscope.model.Mount#getNamespace <em>Namespace</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetNamespace()
	 * @see #getNamespace()
	 * @see #setNamespace(String)
	 * @generated
	 */
	void unsetNamespace();

	/**
	 * Returns whether the value of the '{@link org.folioscope.model.Mount#getNamespace <em>Namespace</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Namespace</em>' attribute is set.
	 * @see #unsetNamespace()
	 * @see #getNamespace()
	 * @see #setNamespace(String)
	 * @generated
	 */
	boolean isSetNamespace();

	/**
	 * Returns the value of the '<em><b>Super Block</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is mounted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Super Block</em>' reference.
	 * @see #setSuperBlock(SuperBlock)
	 * @see org.folioscope.model.FolioPackage#getMount_SuperBlock()
	 * @model
	 * @generated
	 */
	SuperBlock getSuperBlock();

	/**
	 * Sets the value of the '{@link org.folioscope.model.Mount#getSuperBlock <em>Super Block</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Super Block</em>' reference.
	 * @see #getSuperBlock()
	 * @generated
	 */
	void setSuperBlock(SuperBlock value);

} // Mount
