/**
 */
package org.folioscope.session.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Cell</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a column must hold.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.folioscope.session.model.Cell#getColumn <em>Column</em>}</li>
 *   <li>{@link org.folioscope.session.model.Cell#getHolds <em>Holds</em>}</li>
 *   <li>{@link org.folioscope.session.model.Cell#getRows <em>Rows</em>}</li>
 * </ul>
 *
 * @see org.folioscope.session.model.SessionPackage#getCell()
 * @model extendedMetaData="name='cell'"
 * @generated
 */
public interface Cell extends Element {
	/**
	 * Returns the value of the '<em><b>Column</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The column's key.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Column</em>' attribute.
	 * @see #setColumn(String)
	 * @see org.folioscope.session.model.SessionPackage#getCell_Column()
	 * @model
	 * @generated
	 */
	String getColumn();

	/**
	 * Sets the value of the '{@link org.folioscope.session.model.Cell#getColumn <em>Column</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Column</em>' attribute.
	 * @see #getColumn()
	 * @generated
	 */
	void setColumn(String value);

	/**
	 * Returns the value of the '<em><b>Holds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A comparison as in filters, without the key: "=4096", ">=1", ":dirty".
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Holds</em>' attribute.
	 * @see #setHolds(String)
	 * @see org.folioscope.session.model.SessionPackage#getCell_Holds()
	 * @model
	 * @generated
	 */
	String getHolds();

	/**
	 * Sets the value of the '{@link org.folioscope.session.model.Cell#getHolds <em>Holds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Holds</em>' attribute.
	 * @see #getHolds()
	 * @generated
	 */
	void setHolds(String value);

	/**
	 * Returns the value of the '<em><b>Rows</b></em>' attribute.
	 * The literals are from the enumeration {@link org.folioscope.session.model.RowScope}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For which rows.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rows</em>' attribute.
	 * @see org.folioscope.session.model.RowScope
	 * @see #setRows(RowScope)
	 * @see org.folioscope.session.model.SessionPackage#getCell_Rows()
	 * @model
	 * @generated
	 */
	RowScope getRows();

	/**
	 * Sets the value of the '{@link org.folioscope.session.model.Cell#getRows <em>Rows</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rows</em>' attribute.
	 * @see org.folioscope.session.model.RowScope
	 * @see #getRows()
	 * @generated
	 */
	void setRows(RowScope value);

} // Cell
