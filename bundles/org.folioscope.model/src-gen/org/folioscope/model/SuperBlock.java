/**
 */
package org.folioscope.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Super Block</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A struct super_block.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.folioscope.model.SuperBlock#getAddress <em>Address</em>}</li>
 *   <li>{@link org.folioscope.model.SuperBlock#getFstype <em>Fstype</em>}</li>
 *   <li>{@link org.folioscope.model.SuperBlock#getDev <em>Dev</em>}</li>
 *   <li>{@link org.folioscope.model.SuperBlock#getId <em>Id</em>}</li>
 *   <li>{@link org.folioscope.model.SuperBlock#getMagic <em>Magic</em>}</li>
 *   <li>{@link org.folioscope.model.SuperBlock#getFlags <em>Flags</em>}</li>
 *   <li>{@link org.folioscope.model.SuperBlock#getBlockSize <em>Block Size</em>}</li>
 *   <li>{@link org.folioscope.model.SuperBlock#getFrozen <em>Frozen</em>}</li>
 *   <li>{@link org.folioscope.model.SuperBlock#getActive <em>Active</em>}</li>
 *   <li>{@link org.folioscope.model.SuperBlock#getInodeCount <em>Inode Count</em>}</li>
 *   <li>{@link org.folioscope.model.SuperBlock#getRootAddress <em>Root Address</em>}</li>
 *   <li>{@link org.folioscope.model.SuperBlock#getRoot <em>Root</em>}</li>
 *   <li>{@link org.folioscope.model.SuperBlock#getInodes <em>Inodes</em>}</li>
 * </ul>
 *
 * @see org.folioscope.model.FolioPackage#getSuperBlock()
 * @model
 * @generated
 */
public interface SuperBlock extends EObject {
	/**
	 * Returns the value of the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Virtual address of the struct super_block.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Address</em>' attribute.
	 * @see #setAddress(long)
	 * @see org.folioscope.model.FolioPackage#getSuperBlock_Address()
	 * @model dataType="org.folioscope.model.Address"
	 * @generated
	 */
	long getAddress();

	/**
	 * Sets the value of the '{@link org.folioscope.model.SuperBlock#getAddress <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' attribute.
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(long value);

	/**
	 * Returns the value of the '<em><b>Fstype</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of its file system type.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fstype</em>' attribute.
	 * @see #setFstype(String)
	 * @see org.folioscope.model.FolioPackage#getSuperBlock_Fstype()
	 * @model
	 * @generated
	 */
	String getFstype();

	/**
	 * Sets the value of the '{@link org.folioscope.model.SuperBlock#getFstype <em>Fstype</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fstype</em>' attribute.
	 * @see #getFstype()
	 * @generated
	 */
	void setFstype(String value);

	/**
	 * Returns the value of the '<em><b>Dev</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * s_dev.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dev</em>' attribute.
	 * @see #setDev(int)
	 * @see org.folioscope.model.FolioPackage#getSuperBlock_Dev()
	 * @model dataType="org.folioscope.model.Device"
	 * @generated
	 */
	int getDev();

	/**
	 * Sets the value of the '{@link org.folioscope.model.SuperBlock#getDev <em>Dev</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dev</em>' attribute.
	 * @see #getDev()
	 * @generated
	 */
	void setDev(int value);

	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * s_id.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.folioscope.model.FolioPackage#getSuperBlock_Id()
	 * @model
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.folioscope.model.SuperBlock#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Magic</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * s_magic.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Magic</em>' attribute.
	 * @see #isSetMagic()
	 * @see #unsetMagic()
	 * @see #setMagic(long)
	 * @see org.folioscope.model.FolioPackage#getSuperBlock_Magic()
	 * @model unsettable="true" dataType="org.folioscope.model.Address"
	 * @generated
	 */
	long getMagic();

	/**
	 * Sets the value of the '{@link org.folioscope.model.SuperBlock#getMagic <em>Magic</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Magic</em>' attribute.
	 * @see #isSetMagic()
	 * @see #unsetMagic()
	 * @see #getMagic()
	 * @generated
	 */
	void setMagic(long value);

	/**
	 * Unsets the value of the '{@link org.folioscope.model.SuperBlock#getMagic <em>Magic</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetMagic()
	 * @see #getMagic()
	 * @see #setMagic(long)
	 * @generated
	 */
	void unsetMagic();

	/**
	 * Returns whether the value of the '{@link org.folioscope.model.SuperBlock#getMagic <em>Magic</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Magic</em>' attribute is set.
	 * @see #unsetMagic()
	 * @see #getMagic()
	 * @see #setMagic(long)
	 * @generated
	 */
	boolean isSetMagic();

	/**
	 * Returns the value of the '<em><b>Flags</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * s_flags by name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Flags</em>' attribute.
	 * @see #setFlags(String)
	 * @see org.folioscope.model.FolioPackage#getSuperBlock_Flags()
	 * @model
	 * @generated
	 */
	String getFlags();

	/**
	 * Sets the value of the '{@link org.folioscope.model.SuperBlock#getFlags <em>Flags</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Flags</em>' attribute.
	 * @see #getFlags()
	 * @generated
	 */
	void setFlags(String value);

	/**
	 * Returns the value of the '<em><b>Block Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * s_blocksize.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Block Size</em>' attribute.
	 * @see #isSetBlockSize()
	 * @see #unsetBlockSize()
	 * @see #setBlockSize(long)
	 * @see org.folioscope.model.FolioPackage#getSuperBlock_BlockSize()
	 * @model unsettable="true" dataType="org.folioscope.model.Bytes"
	 * @generated
	 */
	long getBlockSize();

	/**
	 * Sets the value of the '{@link org.folioscope.model.SuperBlock#getBlockSize <em>Block Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Block Size</em>' attribute.
	 * @see #isSetBlockSize()
	 * @see #unsetBlockSize()
	 * @see #getBlockSize()
	 * @generated
	 */
	void setBlockSize(long value);

	/**
	 * Unsets the value of the '{@link org.folioscope.model.SuperBlock#getBlockSize <em>Block Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetBlockSize()
	 * @see #getBlockSize()
	 * @see #setBlockSize(long)
	 * @generated
	 */
	void unsetBlockSize();

	/**
	 * Returns whether the value of the '{@link org.folioscope.model.SuperBlock#getBlockSize <em>Block Size</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Block Size</em>' attribute is set.
	 * @see #unsetBlockSize()
	 * @see #getBlockSize()
	 * @see #setBlockSize(long)
	 * @generated
	 */
	boolean isSetBlockSize();

	/**
	 * Returns the value of the '<em><b>Frozen</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Freeze state by name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Frozen</em>' attribute.
	 * @see #isSetFrozen()
	 * @see #unsetFrozen()
	 * @see #setFrozen(String)
	 * @see org.folioscope.model.FolioPackage#getSuperBlock_Frozen()
	 * @model unsettable="true"
	 * @generated
	 */
	String getFrozen();

	/**
	 * Sets the value of the '{@link org.folioscope.model.SuperBlock#getFrozen <em>Frozen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Frozen</em>' attribute.
	 * @see #isSetFrozen()
	 * @see #unsetFrozen()
	 * @see #getFrozen()
	 * @generated
	 */
	void setFrozen(String value);

	/**
	 * Unsets the value of the '{@link org.folioscope.model.SuperBlock#getFrozen <em>Frozen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetFrozen()
	 * @see #getFrozen()
	 * @see #setFrozen(String)
	 * @generated
	 */
	void unsetFrozen();

	/**
	 * Returns whether the value of the '{@link org.folioscope.model.SuperBlock#getFrozen <em>Frozen</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Frozen</em>' attribute is set.
	 * @see #unsetFrozen()
	 * @see #getFrozen()
	 * @see #setFrozen(String)
	 * @generated
	 */
	boolean isSetFrozen();

	/**
	 * Returns the value of the '<em><b>Active</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * s_active, references.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Active</em>' attribute.
	 * @see #isSetActive()
	 * @see #unsetActive()
	 * @see #setActive(long)
	 * @see org.folioscope.model.FolioPackage#getSuperBlock_Active()
	 * @model unsettable="true" dataType="org.folioscope.model.Count"
	 * @generated
	 */
	long getActive();

	/**
	 * Sets the value of the '{@link org.folioscope.model.SuperBlock#getActive <em>Active</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Active</em>' attribute.
	 * @see #isSetActive()
	 * @see #unsetActive()
	 * @see #getActive()
	 * @generated
	 */
	void setActive(long value);

	/**
	 * Unsets the value of the '{@link org.folioscope.model.SuperBlock#getActive <em>Active</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetActive()
	 * @see #getActive()
	 * @see #setActive(long)
	 * @generated
	 */
	void unsetActive();

	/**
	 * Returns whether the value of the '{@link org.folioscope.model.SuperBlock#getActive <em>Active</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Active</em>' attribute is set.
	 * @see #unsetActive()
	 * @see #getActive()
	 * @see #setActive(long)
	 * @generated
	 */
	boolean isSetActive();

	/**
	 * Returns the value of the '<em><b>Inode Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Inodes in s_inodes; set once they were walked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inode Count</em>' attribute.
	 * @see #isSetInodeCount()
	 * @see #unsetInodeCount()
	 * @see #setInodeCount(long)
	 * @see org.folioscope.model.FolioPackage#getSuperBlock_InodeCount()
	 * @model unsettable="true" dataType="org.folioscope.model.Count"
	 * @generated
	 */
	long getInodeCount();

	/**
	 * Sets the value of the '{@link org.folioscope.model.SuperBlock#getInodeCount <em>Inode Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Inode Count</em>' attribute.
	 * @see #isSetInodeCount()
	 * @see #unsetInodeCount()
	 * @see #getInodeCount()
	 * @generated
	 */
	void setInodeCount(long value);

	/**
	 * Unsets the value of the '{@link org.folioscope.model.SuperBlock#getInodeCount <em>Inode Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetInodeCount()
	 * @see #getInodeCount()
	 * @see #setInodeCount(long)
	 * @generated
	 */
	void unsetInodeCount();

	/**
	 * Returns whether the value of the '{@link org.folioscope.model.SuperBlock#getInodeCount <em>Inode Count</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Inode Count</em>' attribute is set.
	 * @see #unsetInodeCount()
	 * @see #getInodeCount()
	 * @see #setInodeCount(long)
	 * @generated
	 */
	boolean isSetInodeCount();

	/**
	 * Returns the value of the '<em><b>Root Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Virtual address of the root dentry.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Root Address</em>' attribute.
	 * @see #setRootAddress(long)
	 * @see org.folioscope.model.FolioPackage#getSuperBlock_RootAddress()
	 * @model dataType="org.folioscope.model.Address"
	 * @generated
	 */
	long getRootAddress();

	/**
	 * Sets the value of the '{@link org.folioscope.model.SuperBlock#getRootAddress <em>Root Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Root Address</em>' attribute.
	 * @see #getRootAddress()
	 * @generated
	 */
	void setRootAddress(long value);

	/**
	 * Returns the value of the '<em><b>Root</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The root of its dentry tree.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Root</em>' containment reference.
	 * @see #setRoot(Dentry)
	 * @see org.folioscope.model.FolioPackage#getSuperBlock_Root()
	 * @model containment="true"
	 * @generated
	 */
	Dentry getRoot();

	/**
	 * Sets the value of the '{@link org.folioscope.model.SuperBlock#getRoot <em>Root</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Root</em>' containment reference.
	 * @see #getRoot()
	 * @generated
	 */
	void setRoot(Dentry value);

	/**
	 * Returns the value of the '<em><b>Inodes</b></em>' containment reference list.
	 * The list contents are of type {@link org.folioscope.model.Inode}.
	 * It is bidirectional and its opposite is '{@link org.folioscope.model.Inode#getSuperBlock <em>Super Block</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Inodes that were looked at.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inodes</em>' containment reference list.
	 * @see org.folioscope.model.FolioPackage#getSuperBlock_Inodes()
	 * @see org.folioscope.model.Inode#getSuperBlock
	 * @model opposite="superBlock" containment="true"
	 * @generated
	 */
	EList<Inode> getInodes();

} // SuperBlock
