/**
 */
package org.folioscope.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Dentry</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A struct dentry.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.folioscope.model.Dentry#getAddress <em>Address</em>}</li>
 *   <li>{@link org.folioscope.model.Dentry#getName <em>Name</em>}</li>
 *   <li>{@link org.folioscope.model.Dentry#getFlags <em>Flags</em>}</li>
 *   <li>{@link org.folioscope.model.Dentry#getType <em>Type</em>}</li>
 *   <li>{@link org.folioscope.model.Dentry#isNegative <em>Negative</em>}</li>
 *   <li>{@link org.folioscope.model.Dentry#isHashed <em>Hashed</em>}</li>
 *   <li>{@link org.folioscope.model.Dentry#getReferences <em>References</em>}</li>
 *   <li>{@link org.folioscope.model.Dentry#getInodeAddress <em>Inode Address</em>}</li>
 *   <li>{@link org.folioscope.model.Dentry#getIno <em>Ino</em>}</li>
 *   <li>{@link org.folioscope.model.Dentry#getNegativeChildren <em>Negative Children</em>}</li>
 *   <li>{@link org.folioscope.model.Dentry#getChildren <em>Children</em>}</li>
 * </ul>
 *
 * @see org.folioscope.model.FolioPackage#getDentry()
 * @model
 * @generated
 */
public interface Dentry extends EObject {
	/**
	 * Returns the value of the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Virtual address of the struct dentry.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Address</em>' attribute.
	 * @see #setAddress(long)
	 * @see org.folioscope.model.FolioPackage#getDentry_Address()
	 * @model dataType="org.folioscope.model.Address"
	 * @generated
	 */
	long getAddress();

	/**
	 * Sets the value of the '{@link org.folioscope.model.Dentry#getAddress <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' attribute.
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(long value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its name, escaped where it is not printable.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.folioscope.model.FolioPackage#getDentry_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.folioscope.model.Dentry#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Flags</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * d_flags.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Flags</em>' attribute.
	 * @see #setFlags(long)
	 * @see org.folioscope.model.FolioPackage#getDentry_Flags()
	 * @model dataType="org.folioscope.model.Address"
	 * @generated
	 */
	long getFlags();

	/**
	 * Sets the value of the '{@link org.folioscope.model.Dentry#getFlags <em>Flags</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Flags</em>' attribute.
	 * @see #getFlags()
	 * @generated
	 */
	void setFlags(long value);

	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Entry type by name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see #setType(String)
	 * @see org.folioscope.model.FolioPackage#getDentry_Type()
	 * @model
	 * @generated
	 */
	String getType();

	/**
	 * Sets the value of the '{@link org.folioscope.model.Dentry#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see #getType()
	 * @generated
	 */
	void setType(String value);

	/**
	 * Returns the value of the '<em><b>Negative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it has no inode.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Negative</em>' attribute.
	 * @see #setNegative(boolean)
	 * @see org.folioscope.model.FolioPackage#getDentry_Negative()
	 * @model
	 * @generated
	 */
	boolean isNegative();

	/**
	 * Sets the value of the '{@link org.folioscope.model.Dentry#isNegative <em>Negative</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Negative</em>' attribute.
	 * @see #isNegative()
	 * @generated
	 */
	void setNegative(boolean value);

	/**
	 * Returns the value of the '<em><b>Hashed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether a lookup finds it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hashed</em>' attribute.
	 * @see #setHashed(boolean)
	 * @see org.folioscope.model.FolioPackage#getDentry_Hashed()
	 * @model
	 * @generated
	 */
	boolean isHashed();

	/**
	 * Sets the value of the '{@link org.folioscope.model.Dentry#isHashed <em>Hashed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hashed</em>' attribute.
	 * @see #isHashed()
	 * @generated
	 */
	void setHashed(boolean value);

	/**
	 * Returns the value of the '<em><b>References</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Count of its lockref; -128 means dead.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>References</em>' attribute.
	 * @see #isSetReferences()
	 * @see #unsetReferences()
	 * @see #setReferences(long)
	 * @see org.folioscope.model.FolioPackage#getDentry_References()
	 * @model unsettable="true" dataType="org.folioscope.model.Count"
	 * @generated
	 */
	long getReferences();

	/**
	 * Sets the value of the '{@link org.folioscope.model.Dentry#getReferences <em>References</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>References</em>' attribute.
	 * @see #isSetReferences()
	 * @see #unsetReferences()
	 * @see #getReferences()
	 * @generated
	 */
	void setReferences(long value);

	/**
	 * Unsets the value of the '{@link org.folioscope.model.Dentry#getReferences <em>References</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetReferences()
	 * @see #getReferences()
	 * @see #setReferences(long)
	 * @generated
	 */
	void unsetReferences();

	/**
	 * Returns whether the value of the '{@link org.folioscope.model.Dentry#getReferences <em>References</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>References</em>' attribute is set.
	 * @see #unsetReferences()
	 * @see #getReferences()
	 * @see #setReferences(long)
	 * @generated
	 */
	boolean isSetReferences();

	/**
	 * Returns the value of the '<em><b>Inode Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Virtual address of its inode, 0 for none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inode Address</em>' attribute.
	 * @see #setInodeAddress(long)
	 * @see org.folioscope.model.FolioPackage#getDentry_InodeAddress()
	 * @model dataType="org.folioscope.model.Address"
	 * @generated
	 */
	long getInodeAddress();

	/**
	 * Sets the value of the '{@link org.folioscope.model.Dentry#getInodeAddress <em>Inode Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Inode Address</em>' attribute.
	 * @see #getInodeAddress()
	 * @generated
	 */
	void setInodeAddress(long value);

	/**
	 * Returns the value of the '<em><b>Ino</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Inode number, 0 for none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ino</em>' attribute.
	 * @see #setIno(long)
	 * @see org.folioscope.model.FolioPackage#getDentry_Ino()
	 * @model dataType="org.folioscope.model.Count"
	 * @generated
	 */
	long getIno();

	/**
	 * Sets the value of the '{@link org.folioscope.model.Dentry#getIno <em>Ino</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ino</em>' attribute.
	 * @see #getIno()
	 * @generated
	 */
	void setIno(long value);

	/**
	 * Returns the value of the '<em><b>Negative Children</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many of its children are negative.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Negative Children</em>' attribute.
	 * @see #setNegativeChildren(long)
	 * @see org.folioscope.model.FolioPackage#getDentry_NegativeChildren()
	 * @model dataType="org.folioscope.model.Count"
	 * @generated
	 */
	long getNegativeChildren();

	/**
	 * Sets the value of the '{@link org.folioscope.model.Dentry#getNegativeChildren <em>Negative Children</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Negative Children</em>' attribute.
	 * @see #getNegativeChildren()
	 * @generated
	 */
	void setNegativeChildren(long value);

	/**
	 * Returns the value of the '<em><b>Children</b></em>' containment reference list.
	 * The list contents are of type {@link org.folioscope.model.Dentry}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Children that are in the dentry cache.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Children</em>' containment reference list.
	 * @see org.folioscope.model.FolioPackage#getDentry_Children()
	 * @model containment="true"
	 * @generated
	 */
	EList<Dentry> getChildren();

} // Dentry
