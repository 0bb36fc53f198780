/**
 */
package org.folioscope.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.folioscope.model.Dentry;
import org.folioscope.model.FolioPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Dentry</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.folioscope.model.impl.DentryImpl#getAddress <em>Address</em>}</li>
 *   <li>{@link org.folioscope.model.impl.DentryImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.folioscope.model.impl.DentryImpl#getFlags <em>Flags</em>}</li>
 *   <li>{@link org.folioscope.model.impl.DentryImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.folioscope.model.impl.DentryImpl#isNegative <em>Negative</em>}</li>
 *   <li>{@link org.folioscope.model.impl.DentryImpl#isHashed <em>Hashed</em>}</li>
 *   <li>{@link org.folioscope.model.impl.DentryImpl#getReferences <em>References</em>}</li>
 *   <li>{@link org.folioscope.model.impl.DentryImpl#getInodeAddress <em>Inode Address</em>}</li>
 *   <li>{@link org.folioscope.model.impl.DentryImpl#getIno <em>Ino</em>}</li>
 *   <li>{@link org.folioscope.model.impl.DentryImpl#getNegativeChildren <em>Negative Children</em>}</li>
 *   <li>{@link org.folioscope.model.impl.DentryImpl#getChildren <em>Children</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DentryImpl extends MinimalEObjectImpl.Container implements Dentry {
	/**
	 * The default value of the '{@link #getAddress() <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddress()
	 * @generated
	 * @ordered
	 */
	protected static final long ADDRESS_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getAddress() <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddress()
	 * @generated
	 * @ordered
	 */
	protected long address = ADDRESS_EDEFAULT;

	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getFlags() <em>Flags</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFlags()
	 * @generated
	 * @ordered
	 */
	protected static final long FLAGS_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getFlags() <em>Flags</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFlags()
	 * @generated
	 * @ordered
	 */
	protected long flags = FLAGS_EDEFAULT;

	/**
	 * The default value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected static final String TYPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected String type = TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #isNegative() <em>Negative</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isNegative()
	 * @generated
	 * @ordered
	 */
	protected static final boolean NEGATIVE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isNegative() <em>Negative</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isNegative()
	 * @generated
	 * @ordered
	 */
	protected boolean negative = NEGATIVE_EDEFAULT;

	/**
	 * The default value of the '{@link #isHashed() <em>Hashed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isHashed()
	 * @generated
	 * @ordered
	 */
	protected static final boolean HASHED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isHashed() <em>Hashed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isHashed()
	 * @generated
	 * @ordered
	 */
	protected boolean hashed = HASHED_EDEFAULT;

	/**
	 * The default value of the '{@link #getReferences() <em>References</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReferences()
	 * @generated
	 * @ordered
	 */
	protected static final long REFERENCES_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getReferences() <em>References</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReferences()
	 * @generated
	 * @ordered
	 */
	protected long references = REFERENCES_EDEFAULT;

	/**
	 * This is true if the References attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean referencesESet;

	/**
	 * The default value of the '{@link #getInodeAddress() <em>Inode Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInodeAddress()
	 * @generated
	 * @ordered
	 */
	protected static final long INODE_ADDRESS_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getInodeAddress() <em>Inode Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInodeAddress()
	 * @generated
	 * @ordered
	 */
	protected long inodeAddress = INODE_ADDRESS_EDEFAULT;

	/**
	 * The default value of the '{@link #getIno() <em>Ino</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIno()
	 * @generated
	 * @ordered
	 */
	protected static final long INO_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getIno() <em>Ino</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIno()
	 * @generated
	 * @ordered
	 */
	protected long ino = INO_EDEFAULT;

	/**
	 * The default value of the '{@link #getNegativeChildren() <em>Negative Children</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNegativeChildren()
	 * @generated
	 * @ordered
	 */
	protected static final long NEGATIVE_CHILDREN_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getNegativeChildren() <em>Negative Children</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNegativeChildren()
	 * @generated
	 * @ordered
	 */
	protected long negativeChildren = NEGATIVE_CHILDREN_EDEFAULT;

	/**
	 * The cached value of the '{@link #getChildren() <em>Children</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChildren()
	 * @generated
	 * @ordered
	 */
	protected EList<Dentry> children;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DentryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return FolioPackage.Literals.DENTRY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getAddress() {
		return address;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAddress(long newAddress) {
		long oldAddress = address;
		address = newAddress;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FolioPackage.DENTRY__ADDRESS, oldAddress, address));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FolioPackage.DENTRY__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getFlags() {
		return flags;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFlags(long newFlags) {
		long oldFlags = flags;
		flags = newFlags;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FolioPackage.DENTRY__FLAGS, oldFlags, flags));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getType() {
		return type;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setType(String newType) {
		String oldType = type;
		type = newType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FolioPackage.DENTRY__TYPE, oldType, type));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isNegative() {
		return negative;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNegative(boolean newNegative) {
		boolean oldNegative = negative;
		negative = newNegative;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FolioPackage.DENTRY__NEGATIVE, oldNegative, negative));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isHashed() {
		return hashed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHashed(boolean newHashed) {
		boolean oldHashed = hashed;
		hashed = newHashed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FolioPackage.DENTRY__HASHED, oldHashed, hashed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getReferences() {
		return references;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReferences(long newReferences) {
		long oldReferences = references;
		references = newReferences;
		boolean oldReferencesESet = referencesESet;
		referencesESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FolioPackage.DENTRY__REFERENCES, oldReferences, references, !oldReferencesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetReferences() {
		long oldReferences = references;
		boolean oldReferencesESet = referencesESet;
		references = REFERENCES_EDEFAULT;
		referencesESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, FolioPackage.DENTRY__REFERENCES, oldReferences, REFERENCES_EDEFAULT, oldReferencesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetReferences() {
		return referencesESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getInodeAddress() {
		return inodeAddress;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInodeAddress(long newInodeAddress) {
		long oldInodeAddress = inodeAddress;
		inodeAddress = newInodeAddress;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FolioPackage.DENTRY__INODE_ADDRESS, oldInodeAddress, inodeAddress));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getIno() {
		return ino;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIno(long newIno) {
		long oldIno = ino;
		ino = newIno;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FolioPackage.DENTRY__INO, oldIno, ino));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getNegativeChildren() {
		return negativeChildren;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNegativeChildren(long newNegativeChildren) {
		long oldNegativeChildren = negativeChildren;
		negativeChildren = newNegativeChildren;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FolioPackage.DENTRY__NEGATIVE_CHILDREN, oldNegativeChildren, negativeChildren));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Dentry> getChildren() {
		if (children == null) {
			children = new EObjectContainmentEList<Dentry>(Dentry.class, this, FolioPackage.DENTRY__CHILDREN);
		}
		return children;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case FolioPackage.DENTRY__CHILDREN:
				return ((InternalEList<?>)getChildren()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case FolioPackage.DENTRY__ADDRESS:
				return getAddress();
			case FolioPackage.DENTRY__NAME:
				return getName();
			case FolioPackage.DENTRY__FLAGS:
				return getFlags();
			case FolioPackage.DENTRY__TYPE:
				return getType();
			case FolioPackage.DENTRY__NEGATIVE:
				return isNegative();
			case FolioPackage.DENTRY__HASHED:
				return isHashed();
			case FolioPackage.DENTRY__REFERENCES:
				return getReferences();
			case FolioPackage.DENTRY__INODE_ADDRESS:
				return getInodeAddress();
			case FolioPackage.DENTRY__INO:
				return getIno();
			case FolioPackage.DENTRY__NEGATIVE_CHILDREN:
				return getNegativeChildren();
			case FolioPackage.DENTRY__CHILDREN:
				return getChildren();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case FolioPackage.DENTRY__ADDRESS:
				setAddress((Long)newValue);
				return;
			case FolioPackage.DENTRY__NAME:
				setName((String)newValue);
				return;
			case FolioPackage.DENTRY__FLAGS:
				setFlags((Long)newValue);
				return;
			case FolioPackage.DENTRY__TYPE:
				setType((String)newValue);
				return;
			case FolioPackage.DENTRY__NEGATIVE:
				setNegative((Boolean)newValue);
				return;
			case FolioPackage.DENTRY__HASHED:
				setHashed((Boolean)newValue);
				return;
			case FolioPackage.DENTRY__REFERENCES:
				setReferences((Long)newValue);
				return;
			case FolioPackage.DENTRY__INODE_ADDRESS:
				setInodeAddress((Long)newValue);
				return;
			case FolioPackage.DENTRY__INO:
				setIno((Long)newValue);
				return;
			case FolioPackage.DENTRY__NEGATIVE_CHILDREN:
				setNegativeChildren((Long)newValue);
				return;
			case FolioPackage.DENTRY__CHILDREN:
				getChildren().clear();
				getChildren().addAll((Collection<? extends Dentry>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case FolioPackage.DENTRY__ADDRESS:
				setAddress(ADDRESS_EDEFAULT);
				return;
			case FolioPackage.DENTRY__NAME:
				setName(NAME_EDEFAULT);
				return;
			case FolioPackage.DENTRY__FLAGS:
				setFlags(FLAGS_EDEFAULT);
				return;
			case FolioPackage.DENTRY__TYPE:
				setType(TYPE_EDEFAULT);
				return;
			case FolioPackage.DENTRY__NEGATIVE:
				setNegative(NEGATIVE_EDEFAULT);
				return;
			case FolioPackage.DENTRY__HASHED:
				setHashed(HASHED_EDEFAULT);
				return;
			case FolioPackage.DENTRY__REFERENCES:
				unsetReferences();
				return;
			case FolioPackage.DENTRY__INODE_ADDRESS:
				setInodeAddress(INODE_ADDRESS_EDEFAULT);
				return;
			case FolioPackage.DENTRY__INO:
				setIno(INO_EDEFAULT);
				return;
			case FolioPackage.DENTRY__NEGATIVE_CHILDREN:
				setNegativeChildren(NEGATIVE_CHILDREN_EDEFAULT);
				return;
			case FolioPackage.DENTRY__CHILDREN:
				getChildren().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case FolioPackage.DENTRY__ADDRESS:
				return address != ADDRESS_EDEFAULT;
			case FolioPackage.DENTRY__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case FolioPackage.DENTRY__FLAGS:
				return flags != FLAGS_EDEFAULT;
			case FolioPackage.DENTRY__TYPE:
				return TYPE_EDEFAULT == null ? type != null : !TYPE_EDEFAULT.equals(type);
			case FolioPackage.DENTRY__NEGATIVE:
				return negative != NEGATIVE_EDEFAULT;
			case FolioPackage.DENTRY__HASHED:
				return hashed != HASHED_EDEFAULT;
			case FolioPackage.DENTRY__REFERENCES:
				return isSetReferences();
			case FolioPackage.DENTRY__INODE_ADDRESS:
				return inodeAddress != INODE_ADDRESS_EDEFAULT;
			case FolioPackage.DENTRY__INO:
				return ino != INO_EDEFAULT;
			case FolioPackage.DENTRY__NEGATIVE_CHILDREN:
				return negativeChildren != NEGATIVE_CHILDREN_EDEFAULT;
			case FolioPackage.DENTRY__CHILDREN:
				return children != null && !children.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (address: ");
		result.append(address);
		result.append(", name: ");
		result.append(name);
		result.append(", flags: ");
		result.append(flags);
		result.append(", type: ");
		result.append(type);
		result.append(", negative: ");
		result.append(negative);
		result.append(", hashed: ");
		result.append(hashed);
		result.append(", references: ");
		if (referencesESet) result.append(references); else result.append("<unset>");
		result.append(", inodeAddress: ");
		result.append(inodeAddress);
		result.append(", ino: ");
		result.append(ino);
		result.append(", negativeChildren: ");
		result.append(negativeChildren);
		result.append(')');
		return result.toString();
	}

} //DentryImpl
