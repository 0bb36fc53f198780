/**
 */
package org.folioscope.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Extent</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A range of physical memory in the image.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.folioscope.model.Extent#getStart <em>Start</em>}</li>
 *   <li>{@link org.folioscope.model.Extent#getLength <em>Length</em>}</li>
 *   <li>{@link org.folioscope.model.Extent#getFileOffset <em>File Offset</em>}</li>
 * </ul>
 *
 * @see org.folioscope.model.FolioPackage#getExtent()
 * @model
 * @generated
 */
public interface Extent extends EObject {
	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First physical address.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(long)
	 * @see org.folioscope.model.FolioPackage#getExtent_Start()
	 * @model dataType="org.folioscope.model.Address"
	 * @generated
	 */
	long getStart();

	/**
	 * Sets the value of the '{@link org.folioscope.model.Extent#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(long value);

	/**
	 * Returns the value of the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its length.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Length</em>' attribute.
	 * @see #setLength(long)
	 * @see org.folioscope.model.FolioPackage#getExtent_Length()
	 * @model dataType="org.folioscope.model.Bytes"
	 * @generated
	 */
	long getLength();

	/**
	 * Sets the value of the '{@link org.folioscope.model.Extent#getLength <em>Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Length</em>' attribute.
	 * @see #getLength()
	 * @generated
	 */
	void setLength(long value);

	/**
	 * Returns the value of the '<em><b>File Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where its bytes begin in the file; -1 where there is no such single place.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>File Offset</em>' attribute.
	 * @see #setFileOffset(long)
	 * @see org.folioscope.model.FolioPackage#getExtent_FileOffset()
	 * @model dataType="org.folioscope.model.Address"
	 * @generated
	 */
	long getFileOffset();

	/**
	 * Sets the value of the '{@link org.folioscope.model.Extent#getFileOffset <em>File Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>File Offset</em>' attribute.
	 * @see #getFileOffset()
	 * @generated
	 */
	void setFileOffset(long value);

} // Extent
