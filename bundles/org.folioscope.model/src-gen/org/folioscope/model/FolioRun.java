/**
 */
package org.folioscope.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Run</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Consecutive entries of a page cache that are alike: folios of one order and state, or value entries of one kind.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.folioscope.model.FolioRun#getKind <em>Kind</em>}</li>
 *   <li>{@link org.folioscope.model.FolioRun#getIndex <em>Index</em>}</li>
 *   <li>{@link org.folioscope.model.FolioRun#getPages <em>Pages</em>}</li>
 *   <li>{@link org.folioscope.model.FolioRun#getEntries <em>Entries</em>}</li>
 *   <li>{@link org.folioscope.model.FolioRun#getOrder <em>Order</em>}</li>
 *   <li>{@link org.folioscope.model.FolioRun#getPfn <em>Pfn</em>}</li>
 *   <li>{@link org.folioscope.model.FolioRun#getFlags <em>Flags</em>}</li>
 *   <li>{@link org.folioscope.model.FolioRun#getReferences <em>References</em>}</li>
 *   <li>{@link org.folioscope.model.FolioRun#getMapped <em>Mapped</em>}</li>
 *   <li>{@link org.folioscope.model.FolioRun#getPrivate <em>Private</em>}</li>
 *   <li>{@link org.folioscope.model.FolioRun#getTags <em>Tags</em>}</li>
 *   <li>{@link org.folioscope.model.FolioRun#getValue <em>Value</em>}</li>
 *   <li>{@link org.folioscope.model.FolioRun#getAddress <em>Address</em>}</li>
 * </ul>
 *
 * @see org.folioscope.model.FolioPackage#getFolioRun()
 * @model
 * @generated
 */
public interface FolioRun extends EObject {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.folioscope.model.EntryKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the entries are.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.folioscope.model.EntryKind
	 * @see #setKind(EntryKind)
	 * @see org.folioscope.model.FolioPackage#getFolioRun_Kind()
	 * @model
	 * @generated
	 */
	EntryKind getKind();

	/**
	 * Sets the value of the '{@link org.folioscope.model.FolioRun#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.folioscope.model.EntryKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(EntryKind value);

	/**
	 * Returns the value of the '<em><b>Index</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Page index in the file of the first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Index</em>' attribute.
	 * @see #setIndex(long)
	 * @see org.folioscope.model.FolioPackage#getFolioRun_Index()
	 * @model dataType="org.folioscope.model.Count"
	 * @generated
	 */
	long getIndex();

	/**
	 * Sets the value of the '{@link org.folioscope.model.FolioRun#getIndex <em>Index</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Index</em>' attribute.
	 * @see #getIndex()
	 * @generated
	 */
	void setIndex(long value);

	/**
	 * Returns the value of the '<em><b>Pages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Indices covered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pages</em>' attribute.
	 * @see #setPages(long)
	 * @see org.folioscope.model.FolioPackage#getFolioRun_Pages()
	 * @model dataType="org.folioscope.model.Count"
	 * @generated
	 */
	long getPages();

	/**
	 * Sets the value of the '{@link org.folioscope.model.FolioRun#getPages <em>Pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pages</em>' attribute.
	 * @see #getPages()
	 * @generated
	 */
	void setPages(long value);

	/**
	 * Returns the value of the '<em><b>Entries</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of folios or value entries.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Entries</em>' attribute.
	 * @see #setEntries(long)
	 * @see org.folioscope.model.FolioPackage#getFolioRun_Entries()
	 * @model dataType="org.folioscope.model.Count"
	 * @generated
	 */
	long getEntries();

	/**
	 * Sets the value of the '{@link org.folioscope.model.FolioRun#getEntries <em>Entries</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Entries</em>' attribute.
	 * @see #getEntries()
	 * @generated
	 */
	void setEntries(long value);

	/**
	 * Returns the value of the '<em><b>Order</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Each covers 2^order pages.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Order</em>' attribute.
	 * @see #setOrder(int)
	 * @see org.folioscope.model.FolioPackage#getFolioRun_Order()
	 * @model
	 * @generated
	 */
	int getOrder();

	/**
	 * Sets the value of the '{@link org.folioscope.model.FolioRun#getOrder <em>Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Order</em>' attribute.
	 * @see #getOrder()
	 * @generated
	 */
	void setOrder(int value);

	/**
	 * Returns the value of the '<em><b>Pfn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Frame of the first folio's first page; the others follow without a gap.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pfn</em>' attribute.
	 * @see #isSetPfn()
	 * @see #unsetPfn()
	 * @see #setPfn(long)
	 * @see org.folioscope.model.FolioPackage#getFolioRun_Pfn()
	 * @model unsettable="true" dataType="org.folioscope.model.Pfn"
	 * @generated
	 */
	long getPfn();

	/**
	 * Sets the value of the '{@link org.folioscope.model.FolioRun#getPfn <em>Pfn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pfn</em>' attribute.
	 * @see #isSetPfn()
	 * @see #unsetPfn()
	 * @see #getPfn()
	 * @generated
	 */
	void setPfn(long value);

	/**
	 * Unsets the value of the '{@link org.folioscope.model.FolioRun#getPfn <em>Pfn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetPfn()
	 * @see #getPfn()
	 * @see #setPfn(long)
	 * @generated
	 */
	void unsetPfn();

	/**
	 * Returns whether the value of the '{@link org.folioscope.model.FolioRun#getPfn <em>Pfn</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Pfn</em>' attribute is set.
	 * @see #unsetPfn()
	 * @see #getPfn()
	 * @see #setPfn(long)
	 * @generated
	 */
	boolean isSetPfn();

	/**
	 * Returns the value of the '<em><b>Flags</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Page flags by name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Flags</em>' attribute.
	 * @see #setFlags(String)
	 * @see org.folioscope.model.FolioPackage#getFolioRun_Flags()
	 * @model
	 * @generated
	 */
	String getFlags();

	/**
	 * Sets the value of the '{@link org.folioscope.model.FolioRun#getFlags <em>Flags</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Flags</em>' attribute.
	 * @see #getFlags()
	 * @generated
	 */
	void setFlags(String value);

	/**
	 * Returns the value of the '<em><b>References</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reference count of each.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>References</em>' attribute.
	 * @see #isSetReferences()
	 * @see #unsetReferences()
	 * @see #setReferences(int)
	 * @see org.folioscope.model.FolioPackage#getFolioRun_References()
	 * @model unsettable="true"
	 * @generated
	 */
	int getReferences();

	/**
	 * Sets the value of the '{@link org.folioscope.model.FolioRun#getReferences <em>References</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>References</em>' attribute.
	 * @see #isSetReferences()
	 * @see #unsetReferences()
	 * @see #getReferences()
	 * @generated
	 */
	void setReferences(int value);

	/**
	 * Unsets the value of the '{@link org.folioscope.model.FolioRun#getReferences <em>References</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetReferences()
	 * @see #getReferences()
	 * @see #setReferences(int)
	 * @generated
	 */
	void unsetReferences();

	/**
	 * Returns whether the value of the '{@link org.folioscope.model.FolioRun#getReferences <em>References</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>References</em>' attribute is set.
	 * @see #unsetReferences()
	 * @see #getReferences()
	 * @see #setReferences(int)
	 * @generated
	 */
	boolean isSetReferences();

	/**
	 * Returns the value of the '<em><b>Mapped</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Map count of each.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mapped</em>' attribute.
	 * @see #isSetMapped()
	 * @see #unsetMapped()
	 * @see #setMapped(int)
	 * @see org.folioscope.model.FolioPackage#getFolioRun_Mapped()
	 * @model unsettable="true"
	 * @generated
	 */
	int getMapped();

	/**
	 * Sets the value of the '{@link org.folioscope.model.FolioRun#getMapped <em>Mapped</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mapped</em>' attribute.
	 * @see #isSetMapped()
	 * @see #unsetMapped()
	 * @see #getMapped()
	 * @generated
	 */
	void setMapped(int value);

	/**
	 * Unsets the value of the '{@link org.folioscope.model.FolioRun#getMapped <em>Mapped</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetMapped()
	 * @see #getMapped()
	 * @see #setMapped(int)
	 * @generated
	 */
	void unsetMapped();

	/**
	 * Returns whether the value of the '{@link org.folioscope.model.FolioRun#getMapped <em>Mapped</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Mapped</em>' attribute is set.
	 * @see #unsetMapped()
	 * @see #getMapped()
	 * @see #setMapped(int)
	 * @generated
	 */
	boolean isSetMapped();

	/**
	 * Returns the value of the '<em><b>Private</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * folio.private of the first; all have one, or none has.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Private</em>' attribute.
	 * @see #isSetPrivate()
	 * @see #unsetPrivate()
	 * @see #setPrivate(long)
	 * @see org.folioscope.model.FolioPackage#getFolioRun_Private()
	 * @model unsettable="true" dataType="org.folioscope.model.Address"
	 * @generated
	 */
	long getPrivate();

	/**
	 * Sets the value of the '{@link org.folioscope.model.FolioRun#getPrivate <em>Private</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Private</em>' attribute.
	 * @see #isSetPrivate()
	 * @see #unsetPrivate()
	 * @see #getPrivate()
	 * @generated
	 */
	void setPrivate(long value);

	/**
	 * Unsets the value of the '{@link org.folioscope.model.FolioRun#getPrivate <em>Private</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetPrivate()
	 * @see #getPrivate()
	 * @see #setPrivate(long)
	 * @generated
	 */
	void unsetPrivate();

	/**
	 * Returns whether the value of the '{@link org.folioscope.model.FolioRun#getPrivate <em>Private</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Private</em>' attribute is set.
	 * @see #unsetPrivate()
	 * @see #getPrivate()
	 * @see #setPrivate(long)
	 * @generated
	 */
	boolean isSetPrivate();

	/**
	 * Returns the value of the '<em><b>Tags</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Marks in the xarray: dirty, writeback, towrite.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tags</em>' attribute.
	 * @see #setTags(String)
	 * @see org.folioscope.model.FolioPackage#getFolioRun_Tags()
	 * @model
	 * @generated
	 */
	String getTags();

	/**
	 * Sets the value of the '{@link org.folioscope.model.FolioRun#getTags <em>Tags</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tags</em>' attribute.
	 * @see #getTags()
	 * @generated
	 */
	void setTags(String value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The raw value of the first value entry.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #isSetValue()
	 * @see #unsetValue()
	 * @see #setValue(long)
	 * @see org.folioscope.model.FolioPackage#getFolioRun_Value()
	 * @model unsettable="true" dataType="org.folioscope.model.Address"
	 * @generated
	 */
	long getValue();

	/**
	 * Sets the value of the '{@link org.folioscope.model.FolioRun#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #isSetValue()
	 * @see #unsetValue()
	 * @see #getValue()
	 * @generated
	 */
	void setValue(long value);

	/**
	 * Unsets the value of the '{@link org.folioscope.model.FolioRun#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetValue()
	 * @see #getValue()
	 * @see #setValue(long)
	 * @generated
	 */
	void unsetValue();

	/**
	 * Returns whether the value of the '{@link org.folioscope.model.FolioRun#getValue <em>Value</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Value</em>' attribute is set.
	 * @see #unsetValue()
	 * @see #getValue()
	 * @see #setValue(long)
	 * @generated
	 */
	boolean isSetValue();

	/**
	 * Returns the value of the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Virtual address of the first struct page.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Address</em>' attribute.
	 * @see #isSetAddress()
	 * @see #unsetAddress()
	 * @see #setAddress(long)
	 * @see org.folioscope.model.FolioPackage#getFolioRun_Address()
	 * @model unsettable="true" dataType="org.folioscope.model.Address"
	 * @generated
	 */
	long getAddress();

	/**
	 * Sets the value of the '{@link org.folioscope.model.FolioRun#getAddress <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' attribute.
	 * @see #isSetAddress()
	 * @see #unsetAddress()
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(long value);

	/**
	 * Unsets the value of the '{@link org.folioscope.model.FolioRun#getAddress <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetAddress()
	 * @see #getAddress()
	 * @see #setAddress(long)
	 * @generated
	 */
	void unsetAddress();

	/**
	 * Returns whether the value of the '{@link org.folioscope.model.FolioRun#getAddress <em>Address</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Address</em>' attribute is set.
	 * @see #unsetAddress()
	 * @see #getAddress()
	 * @see #setAddress(long)
	 * @generated
	 */
	boolean isSetAddress();

} // FolioRun
