/**
 */
package org.folioscope.session.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Check Query</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Asks a captured image a question and checks the answer.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.folioscope.session.model.CheckQuery#getImage <em>Image</em>}</li>
 *   <li>{@link org.folioscope.session.model.CheckQuery#getQuery <em>Query</em>}</li>
 *   <li>{@link org.folioscope.session.model.CheckQuery#getArguments <em>Arguments</em>}</li>
 *   <li>{@link org.folioscope.session.model.CheckQuery#getFilter <em>Filter</em>}</li>
 *   <li>{@link org.folioscope.session.model.CheckQuery#getKernel <em>Kernel</em>}</li>
 *   <li>{@link org.folioscope.session.model.CheckQuery#getCount <em>Count</em>}</li>
 *   <li>{@link org.folioscope.session.model.CheckQuery#getCells <em>Cells</em>}</li>
 *   <li>{@link org.folioscope.session.model.CheckQuery#getTakes <em>Takes</em>}</li>
 * </ul>
 *
 * @see org.folioscope.session.model.SessionPackage#getCheckQuery()
 * @model extendedMetaData="name='check-query'"
 * @generated
 */
public interface CheckQuery extends Step {
	/**
	 * Returns the value of the '<em><b>Image</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The step that captured it, or a path of an image.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Image</em>' attribute.
	 * @see #setImage(String)
	 * @see org.folioscope.session.model.SessionPackage#getCheckQuery_Image()
	 * @model
	 * @generated
	 */
	String getImage();

	/**
	 * Sets the value of the '{@link org.folioscope.session.model.CheckQuery#getImage <em>Image</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Image</em>' attribute.
	 * @see #getImage()
	 * @generated
	 */
	void setImage(String value);

	/**
	 * Returns the value of the '<em><b>Query</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As on the command line: inodes, folios, mounts, findings …
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Query</em>' attribute.
	 * @see #setQuery(String)
	 * @see org.folioscope.session.model.SessionPackage#getCheckQuery_Query()
	 * @model
	 * @generated
	 */
	String getQuery();

	/**
	 * Sets the value of the '{@link org.folioscope.session.model.CheckQuery#getQuery <em>Query</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Query</em>' attribute.
	 * @see #getQuery()
	 * @generated
	 */
	void setQuery(String value);

	/**
	 * Returns the value of the '<em><b>Arguments</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Operands, separated by blanks, quotes keep them together: a file, a type and an address.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Arguments</em>' attribute.
	 * @see #setArguments(String)
	 * @see org.folioscope.session.model.SessionPackage#getCheckQuery_Arguments()
	 * @model
	 * @generated
	 */
	String getArguments();

	/**
	 * Sets the value of the '{@link org.folioscope.session.model.CheckQuery#getArguments <em>Arguments</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Arguments</em>' attribute.
	 * @see #getArguments()
	 * @generated
	 */
	void setArguments(String value);

	/**
	 * Returns the value of the '<em><b>Filter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which rows, as on the command line.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Filter</em>' attribute.
	 * @see #setFilter(String)
	 * @see org.folioscope.session.model.SessionPackage#getCheckQuery_Filter()
	 * @model
	 * @generated
	 */
	String getFilter();

	/**
	 * Sets the value of the '{@link org.folioscope.session.model.CheckQuery#getFilter <em>Filter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Filter</em>' attribute.
	 * @see #getFilter()
	 * @generated
	 */
	void setFilter(String value);

	/**
	 * Returns the value of the '<em><b>Kernel</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which kernel of the image, by its number in "kernels"; 0 is the live one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kernel</em>' attribute.
	 * @see #setKernel(String)
	 * @see org.folioscope.session.model.SessionPackage#getCheckQuery_Kernel()
	 * @model default="0"
	 * @generated
	 */
	String getKernel();

	/**
	 * Sets the value of the '{@link org.folioscope.session.model.CheckQuery#getKernel <em>Kernel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kernel</em>' attribute.
	 * @see #getKernel()
	 * @generated
	 */
	void setKernel(String value);

	/**
	 * Returns the value of the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many rows must pass: "3", ">=1", "<10", "2..5"; any number where there is none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Count</em>' attribute.
	 * @see #setCount(String)
	 * @see org.folioscope.session.model.SessionPackage#getCheckQuery_Count()
	 * @model
	 * @generated
	 */
	String getCount();

	/**
	 * Sets the value of the '{@link org.folioscope.session.model.CheckQuery#getCount <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Count</em>' attribute.
	 * @see #getCount()
	 * @generated
	 */
	void setCount(String value);

	/**
	 * Returns the value of the '<em><b>Cells</b></em>' containment reference list.
	 * The list contents are of type {@link org.folioscope.session.model.Cell}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the rows must hold.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cells</em>' containment reference list.
	 * @see org.folioscope.session.model.SessionPackage#getCheckQuery_Cells()
	 * @model containment="true"
	 * @generated
	 */
	EList<Cell> getCells();

	/**
	 * Returns the value of the '<em><b>Takes</b></em>' containment reference list.
	 * The list contents are of type {@link org.folioscope.session.model.Take}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Values taken out of the first row.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Takes</em>' containment reference list.
	 * @see org.folioscope.session.model.SessionPackage#getCheckQuery_Takes()
	 * @model containment="true"
	 * @generated
	 */
	EList<Take> getTakes();

} // CheckQuery
