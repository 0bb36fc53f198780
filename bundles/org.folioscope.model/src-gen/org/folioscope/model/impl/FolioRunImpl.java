/**
 */
package org.folioscope.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.folioscope.model.EntryKind;
import org.folioscope.model.FolioPackage;
import org.folioscope.model.FolioRun;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Run</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.folioscope.model.impl.FolioRunImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.folioscope.model.impl.FolioRunImpl#getIndex <em>Index</em>}</li>
 *   <li>{@link org.folioscope.model.impl.FolioRunImpl#getPages <em>Pages</em>}</li>
 *   <li>{@link org.folioscope.model.impl.FolioRunImpl#getEntries <em>Entries</em>}</li>
 *   <li>{@link org.folioscope.model.impl.FolioRunImpl#getOrder <em>Order</em>}</li>
 *   <li>{@link org.folioscope.model.impl.FolioRunImpl#getPfn <em>Pfn</em>}</li>
 *   <li>{@link org.folioscope.model.impl.FolioRunImpl#getFlags <em>Flags</em>}</li>
 *   <li>{@link org.folioscope.model.impl.FolioRunImpl#getReferences <em>References</em>}</li>
 *   <li>{@link org.folioscope.model.impl.FolioRunImpl#getMapped <em>Mapped</em>}</li>
 *   <li>{@link org.folioscope.model.impl.FolioRunImpl#getPrivate <em>Private</em>}</li>
 *   <li>{@link org.folioscope.model.impl.FolioRunImpl#getTags <em>Tags</em>}</li>
 *   <li>{@link org.folioscope.model.impl.FolioRunImpl#getValue <em>Value</em>}</li>
 *   <li>{@link org.folioscope.model.impl.FolioRunImpl#getAddress <em>Address</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FolioRunImpl extends MinimalEObjectImpl.Container implements FolioRun {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final EntryKind KIND_EDEFAULT = EntryKind.FOLIO;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected EntryKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getIndex() <em>Index</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIndex()
	 * @generated
	 * @ordered
	 */
	protected static final long INDEX_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getIndex() <em>Index</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIndex()
	 * @generated
	 * @ordered
	 */
	protected long index = INDEX_EDEFAULT;

	/**
	 * The default value of the '{@link #getPages() <em>Pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPages()
	 * @generated
	 * @ordered
	 */
	protected static final long PAGES_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getPages() <em>Pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPages()
	 * @generated
	 * @ordered
	 */
	protected long pages = PAGES_EDEFAULT;

	/**
	 * The default value of the '{@link #getEntries() <em>Entries</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEntries()
	 * @generated
	 * @ordered
	 */
	protected static final long ENTRIES_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getEntries() <em>Entries</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEntries()
	 * @generated
	 * @ordered
	 */
	protected long entries = ENTRIES_EDEFAULT;

	/**
	 * The default value of the '{@link #getOrder() <em>Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrder()
	 * @generated
	 * @ordered
	 */
	protected static final int ORDER_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getOrder() <em>Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrder()
	 * @generated
	 * @ordered
	 */
	protected int order = ORDER_EDEFAULT;

	/**
	 * The default value of the '{@link #getPfn() <em>Pfn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPfn()
	 * @generated
	 * @ordered
	 */
	protected static final long PFN_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getPfn() <em>Pfn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPfn()
	 * @generated
	 * @ordered
	 */
	protected long pfn = PFN_EDEFAULT;

	/**
	 * This is true if the Pfn attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean pfnESet;

	/**
	 * The default value of the '{@link #getFlags() <em>Flags</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFlags()
	 * @generated
	 * @ordered
	 */
	protected static final String FLAGS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFlags() <em>Flags</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFlags()
	 * @generated
	 * @ordered
	 */
	protected String flags = FLAGS_EDEFAULT;

	/**
	 * The default value of the '{@link #getReferences() <em>References</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReferences()
	 * @generated
	 * @ordered
	 */
	protected static final int REFERENCES_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getReferences() <em>References</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReferences()
	 * @generated
	 * @ordered
	 */
	protected int references = REFERENCES_EDEFAULT;

	/**
	 * This is true if the References attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean referencesESet;

	/**
	 * The default value of the '{@link #getMapped() <em>Mapped</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMapped()
	 * @generated
	 * @ordered
	 */
	protected static final int MAPPED_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getMapped() <em>Mapped</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMapped()
	 * @generated
	 * @ordered
	 */
	protected int mapped = MAPPED_EDEFAULT;

	/**
	 * This is true if the Mapped attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean mappedESet;

	/**
	 * The default value of the '{@link #getPrivate() <em>Private</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrivate()
	 * @generated
	 * @ordered
	 */
	protected static final long PRIVATE_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getPrivate() <em>Private</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrivate()
	 * @generated
	 * @ordered
	 */
	protected long private_ = PRIVATE_EDEFAULT;

	/**
	 * This is true if the Private attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean privateESet;

	/**
	 * The default value of the '{@link #getTags() <em>Tags</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTags()
	 * @generated
	 * @ordered
	 */
	protected static final String TAGS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTags() <em>Tags</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTags()
	 * @generated
	 * @ordered
	 */
	protected String tags = TAGS_EDEFAULT;

	/**
	 * The default value of the '{@link #getValue() <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected static final long VALUE_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getValue() <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected long value = VALUE_EDEFAULT;

	/**
	 * This is true if the Value attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean valueESet;

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
	 * This is true if the Address attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean addressESet;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FolioRunImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return FolioPackage.Literals.FOLIO_RUN;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EntryKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(EntryKind newKind) {
		EntryKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FolioPackage.FOLIO_RUN__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getIndex() {
		return index;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIndex(long newIndex) {
		long oldIndex = index;
		index = newIndex;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FolioPackage.FOLIO_RUN__INDEX, oldIndex, index));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getPages() {
		return pages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPages(long newPages) {
		long oldPages = pages;
		pages = newPages;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FolioPackage.FOLIO_RUN__PAGES, oldPages, pages));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getEntries() {
		return entries;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEntries(long newEntries) {
		long oldEntries = entries;
		entries = newEntries;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FolioPackage.FOLIO_RUN__ENTRIES, oldEntries, entries));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getOrder() {
		return order;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrder(int newOrder) {
		int oldOrder = order;
		order = newOrder;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FolioPackage.FOLIO_RUN__ORDER, oldOrder, order));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getPfn() {
		return pfn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPfn(long newPfn) {
		long oldPfn = pfn;
		pfn = newPfn;
		boolean oldPfnESet = pfnESet;
		pfnESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FolioPackage.FOLIO_RUN__PFN, oldPfn, pfn, !oldPfnESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetPfn() {
		long oldPfn = pfn;
		boolean oldPfnESet = pfnESet;
		pfn = PFN_EDEFAULT;
		pfnESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, FolioPackage.FOLIO_RUN__PFN, oldPfn, PFN_EDEFAULT, oldPfnESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetPfn() {
		return pfnESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFlags() {
		return flags;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFlags(String newFlags) {
		String oldFlags = flags;
		flags = newFlags;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FolioPackage.FOLIO_RUN__FLAGS, oldFlags, flags));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getReferences() {
		return references;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReferences(int newReferences) {
		int oldReferences = references;
		references = newReferences;
		boolean oldReferencesESet = referencesESet;
		referencesESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FolioPackage.FOLIO_RUN__REFERENCES, oldReferences, references, !oldReferencesESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetReferences() {
		int oldReferences = references;
		boolean oldReferencesESet = referencesESet;
		references = REFERENCES_EDEFAULT;
		referencesESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, FolioPackage.FOLIO_RUN__REFERENCES, oldReferences, REFERENCES_EDEFAULT, oldReferencesESet));
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
	public int getMapped() {
		return mapped;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMapped(int newMapped) {
		int oldMapped = mapped;
		mapped = newMapped;
		boolean oldMappedESet = mappedESet;
		mappedESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FolioPackage.FOLIO_RUN__MAPPED, oldMapped, mapped, !oldMappedESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetMapped() {
		int oldMapped = mapped;
		boolean oldMappedESet = mappedESet;
		mapped = MAPPED_EDEFAULT;
		mappedESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, FolioPackage.FOLIO_RUN__MAPPED, oldMapped, MAPPED_EDEFAULT, oldMappedESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetMapped() {
		return mappedESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getPrivate() {
		return private_;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPrivate(long newPrivate) {
		long oldPrivate = private_;
		private_ = newPrivate;
		boolean oldPrivateESet = privateESet;
		privateESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FolioPackage.FOLIO_RUN__PRIVATE, oldPrivate, private_, !oldPrivateESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetPrivate() {
		long oldPrivate = private_;
		boolean oldPrivateESet = privateESet;
		private_ = PRIVATE_EDEFAULT;
		privateESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, FolioPackage.FOLIO_RUN__PRIVATE, oldPrivate, PRIVATE_EDEFAULT, oldPrivateESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetPrivate() {
		return privateESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTags() {
		return tags;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTags(String newTags) {
		String oldTags = tags;
		tags = newTags;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FolioPackage.FOLIO_RUN__TAGS, oldTags, tags));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getValue() {
		return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValue(long newValue) {
		long oldValue = value;
		value = newValue;
		boolean oldValueESet = valueESet;
		valueESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FolioPackage.FOLIO_RUN__VALUE, oldValue, value, !oldValueESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetValue() {
		long oldValue = value;
		boolean oldValueESet = valueESet;
		value = VALUE_EDEFAULT;
		valueESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, FolioPackage.FOLIO_RUN__VALUE, oldValue, VALUE_EDEFAULT, oldValueESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetValue() {
		return valueESet;
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
		boolean oldAddressESet = addressESet;
		addressESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FolioPackage.FOLIO_RUN__ADDRESS, oldAddress, address, !oldAddressESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetAddress() {
		long oldAddress = address;
		boolean oldAddressESet = addressESet;
		address = ADDRESS_EDEFAULT;
		addressESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, FolioPackage.FOLIO_RUN__ADDRESS, oldAddress, ADDRESS_EDEFAULT, oldAddressESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetAddress() {
		return addressESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case FolioPackage.FOLIO_RUN__KIND:
				return getKind();
			case FolioPackage.FOLIO_RUN__INDEX:
				return getIndex();
			case FolioPackage.FOLIO_RUN__PAGES:
				return getPages();
			case FolioPackage.FOLIO_RUN__ENTRIES:
				return getEntries();
			case FolioPackage.FOLIO_RUN__ORDER:
				return getOrder();
			case FolioPackage.FOLIO_RUN__PFN:
				return getPfn();
			case FolioPackage.FOLIO_RUN__FLAGS:
				return getFlags();
			case FolioPackage.FOLIO_RUN__REFERENCES:
				return getReferences();
			case FolioPackage.FOLIO_RUN__MAPPED:
				return getMapped();
			case FolioPackage.FOLIO_RUN__PRIVATE:
				return getPrivate();
			case FolioPackage.FOLIO_RUN__TAGS:
				return getTags();
			case FolioPackage.FOLIO_RUN__VALUE:
				return getValue();
			case FolioPackage.FOLIO_RUN__ADDRESS:
				return getAddress();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case FolioPackage.FOLIO_RUN__KIND:
				setKind((EntryKind)newValue);
				return;
			case FolioPackage.FOLIO_RUN__INDEX:
				setIndex((Long)newValue);
				return;
			case FolioPackage.FOLIO_RUN__PAGES:
				setPages((Long)newValue);
				return;
			case FolioPackage.FOLIO_RUN__ENTRIES:
				setEntries((Long)newValue);
				return;
			case FolioPackage.FOLIO_RUN__ORDER:
				setOrder((Integer)newValue);
				return;
			case FolioPackage.FOLIO_RUN__PFN:
				setPfn((Long)newValue);
				return;
			case FolioPackage.FOLIO_RUN__FLAGS:
				setFlags((String)newValue);
				return;
			case FolioPackage.FOLIO_RUN__REFERENCES:
				setReferences((Integer)newValue);
				return;
			case FolioPackage.FOLIO_RUN__MAPPED:
				setMapped((Integer)newValue);
				return;
			case FolioPackage.FOLIO_RUN__PRIVATE:
				setPrivate((Long)newValue);
				return;
			case FolioPackage.FOLIO_RUN__TAGS:
				setTags((String)newValue);
				return;
			case FolioPackage.FOLIO_RUN__VALUE:
				setValue((Long)newValue);
				return;
			case FolioPackage.FOLIO_RUN__ADDRESS:
				setAddress((Long)newValue);
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
			case FolioPackage.FOLIO_RUN__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case FolioPackage.FOLIO_RUN__INDEX:
				setIndex(INDEX_EDEFAULT);
				return;
			case FolioPackage.FOLIO_RUN__PAGES:
				setPages(PAGES_EDEFAULT);
				return;
			case FolioPackage.FOLIO_RUN__ENTRIES:
				setEntries(ENTRIES_EDEFAULT);
				return;
			case FolioPackage.FOLIO_RUN__ORDER:
				setOrder(ORDER_EDEFAULT);
				return;
			case FolioPackage.FOLIO_RUN__PFN:
				unsetPfn();
				return;
			case FolioPackage.FOLIO_RUN__FLAGS:
				setFlags(FLAGS_EDEFAULT);
				return;
			case FolioPackage.FOLIO_RUN__REFERENCES:
				unsetReferences();
				return;
			case FolioPackage.FOLIO_RUN__MAPPED:
				unsetMapped();
				return;
			case FolioPackage.FOLIO_RUN__PRIVATE:
				unsetPrivate();
				return;
			case FolioPackage.FOLIO_RUN__TAGS:
				setTags(TAGS_EDEFAULT);
				return;
			case FolioPackage.FOLIO_RUN__VALUE:
				unsetValue();
				return;
			case FolioPackage.FOLIO_RUN__ADDRESS:
				unsetAddress();
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
			case FolioPackage.FOLIO_RUN__KIND:
				return kind != KIND_EDEFAULT;
			case FolioPackage.FOLIO_RUN__INDEX:
				return index != INDEX_EDEFAULT;
			case FolioPackage.FOLIO_RUN__PAGES:
				return pages != PAGES_EDEFAULT;
			case FolioPackage.FOLIO_RUN__ENTRIES:
				return entries != ENTRIES_EDEFAULT;
			case FolioPackage.FOLIO_RUN__ORDER:
				return order != ORDER_EDEFAULT;
			case FolioPackage.FOLIO_RUN__PFN:
				return isSetPfn();
			case FolioPackage.FOLIO_RUN__FLAGS:
				return FLAGS_EDEFAULT == null ? flags != null : !FLAGS_EDEFAULT.equals(flags);
			case FolioPackage.FOLIO_RUN__REFERENCES:
				return isSetReferences();
			case FolioPackage.FOLIO_RUN__MAPPED:
				return isSetMapped();
			case FolioPackage.FOLIO_RUN__PRIVATE:
				return isSetPrivate();
			case FolioPackage.FOLIO_RUN__TAGS:
				return TAGS_EDEFAULT == null ? tags != null : !TAGS_EDEFAULT.equals(tags);
			case FolioPackage.FOLIO_RUN__VALUE:
				return isSetValue();
			case FolioPackage.FOLIO_RUN__ADDRESS:
				return isSetAddress();
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
		result.append(" (kind: ");
		result.append(kind);
		result.append(", index: ");
		result.append(index);
		result.append(", pages: ");
		result.append(pages);
		result.append(", entries: ");
		result.append(entries);
		result.append(", order: ");
		result.append(order);
		result.append(", pfn: ");
		if (pfnESet) result.append(pfn); else result.append("<unset>");
		result.append(", flags: ");
		result.append(flags);
		result.append(", references: ");
		if (referencesESet) result.append(references); else result.append("<unset>");
		result.append(", mapped: ");
		if (mappedESet) result.append(mapped); else result.append("<unset>");
		result.append(", private: ");
		if (privateESet) result.append(private_); else result.append("<unset>");
		result.append(", tags: ");
		result.append(tags);
		result.append(", value: ");
		if (valueESet) result.append(value); else result.append("<unset>");
		result.append(", address: ");
		if (addressESet) result.append(address); else result.append("<unset>");
		result.append(')');
		return result.toString();
	}

} //FolioRunImpl
