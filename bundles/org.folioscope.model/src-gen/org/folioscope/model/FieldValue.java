/**
 */
package org.folioscope.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Field Value</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A member of a structure with its value in memory.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.folioscope.model.FieldValue#getName <em>Name</em>}</li>
 *   <li>{@link org.folioscope.model.FieldValue#getOffset <em>Offset</em>}</li>
 *   <li>{@link org.folioscope.model.FieldValue#getSize <em>Size</em>}</li>
 *   <li>{@link org.folioscope.model.FieldValue#getBitOffset <em>Bit Offset</em>}</li>
 *   <li>{@link org.folioscope.model.FieldValue#getBitSize <em>Bit Size</em>}</li>
 *   <li>{@link org.folioscope.model.FieldValue#getKind <em>Kind</em>}</li>
 *   <li>{@link org.folioscope.model.FieldValue#getValue <em>Value</em>}</li>
 *   <li>{@link org.folioscope.model.FieldValue#getText <em>Text</em>}</li>
 *   <li>{@link org.folioscope.model.FieldValue#getMeaning <em>Meaning</em>}</li>
 *   <li>{@link org.folioscope.model.FieldValue#getLink <em>Link</em>}</li>
 *   <li>{@link org.folioscope.model.FieldValue#isEditable <em>Editable</em>}</li>
 *   <li>{@link org.folioscope.model.FieldValue#getHelp <em>Help</em>}</li>
 * </ul>
 *
 * @see org.folioscope.model.FolioPackage#getFieldValue()
 * @model
 * @generated
 */
public interface FieldValue extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As the format's source calls it; with an index in brackets for an element of an array.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.folioscope.model.FolioPackage#getFieldValue_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.folioscope.model.FieldValue#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From the start of its structure.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Offset</em>' attribute.
	 * @see #setOffset(long)
	 * @see org.folioscope.model.FolioPackage#getFieldValue_Offset()
	 * @model dataType="org.folioscope.model.Bytes"
	 * @generated
	 */
	long getOffset();

	/**
	 * Sets the value of the '{@link org.folioscope.model.FieldValue#getOffset <em>Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Offset</em>' attribute.
	 * @see #getOffset()
	 * @generated
	 */
	void setOffset(long value);

	/**
	 * Returns the value of the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bytes that it takes in memory.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size</em>' attribute.
	 * @see #setSize(long)
	 * @see org.folioscope.model.FolioPackage#getFieldValue_Size()
	 * @model dataType="org.folioscope.model.Bytes"
	 * @generated
	 */
	long getSize();

	/**
	 * Sets the value of the '{@link org.folioscope.model.FieldValue#getSize <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size</em>' attribute.
	 * @see #getSize()
	 * @generated
	 */
	void setSize(long value);

	/**
	 * Returns the value of the '<em><b>Bit Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lowest bit, for a field of some bits only.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bit Offset</em>' attribute.
	 * @see #setBitOffset(int)
	 * @see org.folioscope.model.FolioPackage#getFieldValue_BitOffset()
	 * @model
	 * @generated
	 */
	int getBitOffset();

	/**
	 * Sets the value of the '{@link org.folioscope.model.FieldValue#getBitOffset <em>Bit Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bit Offset</em>' attribute.
	 * @see #getBitOffset()
	 * @generated
	 */
	void setBitOffset(int value);

	/**
	 * Returns the value of the '<em><b>Bit Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many bits; 0 for a field of whole bytes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bit Size</em>' attribute.
	 * @see #setBitSize(int)
	 * @see org.folioscope.model.FolioPackage#getFieldValue_BitSize()
	 * @model
	 * @generated
	 */
	int getBitSize();

	/**
	 * Sets the value of the '{@link org.folioscope.model.FieldValue#getBitSize <em>Bit Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bit Size</em>' attribute.
	 * @see #getBitSize()
	 * @generated
	 */
	void setBitSize(int value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.folioscope.model.FieldKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How its value is written.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.folioscope.model.FieldKind
	 * @see #setKind(FieldKind)
	 * @see org.folioscope.model.FolioPackage#getFieldValue_Kind()
	 * @model
	 * @generated
	 */
	FieldKind getKind();

	/**
	 * Sets the value of the '{@link org.folioscope.model.FieldValue#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.folioscope.model.FieldKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(FieldKind value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The number, extended to 64 bits; 0 for text and bytes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(long)
	 * @see org.folioscope.model.FolioPackage#getFieldValue_Value()
	 * @model dataType="org.folioscope.model.Address"
	 * @generated
	 */
	long getValue();

	/**
	 * Sets the value of the '{@link org.folioscope.model.FieldValue#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(long value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The value as it is shown and typed; a reason in brackets where it can't be read.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.folioscope.model.FolioPackage#getFieldValue_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.folioscope.model.FieldValue#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Meaning</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the value says here: "block 5, data of a"; empty where it speaks for itself.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Meaning</em>' attribute.
	 * @see #setMeaning(String)
	 * @see org.folioscope.model.FolioPackage#getFieldValue_Meaning()
	 * @model
	 * @generated
	 */
	String getMeaning();

	/**
	 * Sets the value of the '{@link org.folioscope.model.FieldValue#getMeaning <em>Meaning</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Meaning</em>' attribute.
	 * @see #getMeaning()
	 * @generated
	 */
	void setMeaning(String value);

	/**
	 * Returns the value of the '<em><b>Link</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Physical address that the value leads to; -1 where it leads nowhere.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Link</em>' attribute.
	 * @see #setLink(long)
	 * @see org.folioscope.model.FolioPackage#getFieldValue_Link()
	 * @model default="-1" dataType="org.folioscope.model.Address"
	 * @generated
	 */
	long getLink();

	/**
	 * Sets the value of the '{@link org.folioscope.model.FieldValue#getLink <em>Link</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Link</em>' attribute.
	 * @see #getLink()
	 * @generated
	 */
	void setLink(long value);

	/**
	 * Returns the value of the '<em><b>Editable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it may be changed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Editable</em>' attribute.
	 * @see #setEditable(boolean)
	 * @see org.folioscope.model.FolioPackage#getFieldValue_Editable()
	 * @model
	 * @generated
	 */
	boolean isEditable();

	/**
	 * Sets the value of the '{@link org.folioscope.model.FieldValue#isEditable <em>Editable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Editable</em>' attribute.
	 * @see #isEditable()
	 * @generated
	 */
	void setEditable(boolean value);

	/**
	 * Returns the value of the '<em><b>Help</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the field is for, with its unit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Help</em>' attribute.
	 * @see #setHelp(String)
	 * @see org.folioscope.model.FolioPackage#getFieldValue_Help()
	 * @model
	 * @generated
	 */
	String getHelp();

	/**
	 * Sets the value of the '{@link org.folioscope.model.FieldValue#getHelp <em>Help</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Help</em>' attribute.
	 * @see #getHelp()
	 * @generated
	 */
	void setHelp(String value);

} // FieldValue
