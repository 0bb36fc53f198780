/**
 */
package org.folioscope.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Image</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A memory image that was opened.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.folioscope.model.Image#getPath <em>Path</em>}</li>
 *   <li>{@link org.folioscope.model.Image#getFormat <em>Format</em>}</li>
 *   <li>{@link org.folioscope.model.Image#getFileSize <em>File Size</em>}</li>
 *   <li>{@link org.folioscope.model.Image#getExtents <em>Extents</em>}</li>
 *   <li>{@link org.folioscope.model.Image#getKernels <em>Kernels</em>}</li>
 *   <li>{@link org.folioscope.model.Image#getFindings <em>Findings</em>}</li>
 * </ul>
 *
 * @see org.folioscope.model.FolioPackage#getImage()
 * @model
 * @generated
 */
public interface Image extends EObject {
	/**
	 * Returns the value of the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The file that the user named.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Path</em>' attribute.
	 * @see #setPath(String)
	 * @see org.folioscope.model.FolioPackage#getImage_Path()
	 * @model
	 * @generated
	 */
	String getPath();

	/**
	 * Sets the value of the '{@link org.folioscope.model.Image#getPath <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Path</em>' attribute.
	 * @see #getPath()
	 * @generated
	 */
	void setPath(String value);

	/**
	 * Returns the value of the '<em><b>Format</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The container, for people.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Format</em>' attribute.
	 * @see #setFormat(String)
	 * @see org.folioscope.model.FolioPackage#getImage_Format()
	 * @model
	 * @generated
	 */
	String getFormat();

	/**
	 * Sets the value of the '{@link org.folioscope.model.Image#getFormat <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format</em>' attribute.
	 * @see #getFormat()
	 * @generated
	 */
	void setFormat(String value);

	/**
	 * Returns the value of the '<em><b>File Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Size of the file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>File Size</em>' attribute.
	 * @see #setFileSize(long)
	 * @see org.folioscope.model.FolioPackage#getImage_FileSize()
	 * @model dataType="org.folioscope.model.Bytes"
	 * @generated
	 */
	long getFileSize();

	/**
	 * Sets the value of the '{@link org.folioscope.model.Image#getFileSize <em>File Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>File Size</em>' attribute.
	 * @see #getFileSize()
	 * @generated
	 */
	void setFileSize(long value);

	/**
	 * Returns the value of the '<em><b>Extents</b></em>' containment reference list.
	 * The list contents are of type {@link org.folioscope.model.Extent}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What of physical memory the image holds, ascending.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Extents</em>' containment reference list.
	 * @see org.folioscope.model.FolioPackage#getImage_Extents()
	 * @model containment="true"
	 * @generated
	 */
	EList<Extent> getExtents();

	/**
	 * Returns the value of the '<em><b>Kernels</b></em>' containment reference list.
	 * The list contents are of type {@link org.folioscope.model.Kernel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kernels found in it, the live one first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kernels</em>' containment reference list.
	 * @see org.folioscope.model.FolioPackage#getImage_Kernels()
	 * @model containment="true"
	 * @generated
	 */
	EList<Kernel> getKernels();

	/**
	 * Returns the value of the '<em><b>Findings</b></em>' containment reference list.
	 * The list contents are of type {@link org.folioscope.model.Finding}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was amiss while opening.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Findings</em>' containment reference list.
	 * @see org.folioscope.model.FolioPackage#getImage_Findings()
	 * @model containment="true"
	 * @generated
	 */
	EList<Finding> getFindings();

} // Image
