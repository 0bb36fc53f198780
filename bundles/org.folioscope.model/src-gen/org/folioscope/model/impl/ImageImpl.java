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

import org.folioscope.model.Extent;
import org.folioscope.model.Finding;
import org.folioscope.model.FolioPackage;
import org.folioscope.model.Image;
import org.folioscope.model.Kernel;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Image</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.folioscope.model.impl.ImageImpl#getPath <em>Path</em>}</li>
 *   <li>{@link org.folioscope.model.impl.ImageImpl#getFormat <em>Format</em>}</li>
 *   <li>{@link org.folioscope.model.impl.ImageImpl#getFileSize <em>File Size</em>}</li>
 *   <li>{@link org.folioscope.model.impl.ImageImpl#getExtents <em>Extents</em>}</li>
 *   <li>{@link org.folioscope.model.impl.ImageImpl#getKernels <em>Kernels</em>}</li>
 *   <li>{@link org.folioscope.model.impl.ImageImpl#getFindings <em>Findings</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ImageImpl extends MinimalEObjectImpl.Container implements Image {
	/**
	 * The default value of the '{@link #getPath() <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPath()
	 * @generated
	 * @ordered
	 */
	protected static final String PATH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPath() <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPath()
	 * @generated
	 * @ordered
	 */
	protected String path = PATH_EDEFAULT;

	/**
	 * The default value of the '{@link #getFormat() <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormat()
	 * @generated
	 * @ordered
	 */
	protected static final String FORMAT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFormat() <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormat()
	 * @generated
	 * @ordered
	 */
	protected String format = FORMAT_EDEFAULT;

	/**
	 * The default value of the '{@link #getFileSize() <em>File Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFileSize()
	 * @generated
	 * @ordered
	 */
	protected static final long FILE_SIZE_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getFileSize() <em>File Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFileSize()
	 * @generated
	 * @ordered
	 */
	protected long fileSize = FILE_SIZE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getExtents() <em>Extents</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExtents()
	 * @generated
	 * @ordered
	 */
	protected EList<Extent> extents;

	/**
	 * The cached value of the '{@link #getKernels() <em>Kernels</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKernels()
	 * @generated
	 * @ordered
	 */
	protected EList<Kernel> kernels;

	/**
	 * The cached value of the '{@link #getFindings() <em>Findings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFindings()
	 * @generated
	 * @ordered
	 */
	protected EList<Finding> findings;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ImageImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return FolioPackage.Literals.IMAGE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPath() {
		return path;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPath(String newPath) {
		String oldPath = path;
		path = newPath;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FolioPackage.IMAGE__PATH, oldPath, path));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFormat() {
		return format;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormat(String newFormat) {
		String oldFormat = format;
		format = newFormat;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FolioPackage.IMAGE__FORMAT, oldFormat, format));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getFileSize() {
		return fileSize;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFileSize(long newFileSize) {
		long oldFileSize = fileSize;
		fileSize = newFileSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FolioPackage.IMAGE__FILE_SIZE, oldFileSize, fileSize));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Extent> getExtents() {
		if (extents == null) {
			extents = new EObjectContainmentEList<Extent>(Extent.class, this, FolioPackage.IMAGE__EXTENTS);
		}
		return extents;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Kernel> getKernels() {
		if (kernels == null) {
			kernels = new EObjectContainmentEList<Kernel>(Kernel.class, this, FolioPackage.IMAGE__KERNELS);
		}
		return kernels;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Finding> getFindings() {
		if (findings == null) {
			findings = new EObjectContainmentEList<Finding>(Finding.class, this, FolioPackage.IMAGE__FINDINGS);
		}
		return findings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case FolioPackage.IMAGE__EXTENTS:
				return ((InternalEList<?>)getExtents()).basicRemove(otherEnd, msgs);
			case FolioPackage.IMAGE__KERNELS:
				return ((InternalEList<?>)getKernels()).basicRemove(otherEnd, msgs);
			case FolioPackage.IMAGE__FINDINGS:
				return ((InternalEList<?>)getFindings()).basicRemove(otherEnd, msgs);
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
			case FolioPackage.IMAGE__PATH:
				return getPath();
			case FolioPackage.IMAGE__FORMAT:
				return getFormat();
			case FolioPackage.IMAGE__FILE_SIZE:
				return getFileSize();
			case FolioPackage.IMAGE__EXTENTS:
				return getExtents();
			case FolioPackage.IMAGE__KERNELS:
				return getKernels();
			case FolioPackage.IMAGE__FINDINGS:
				return getFindings();
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
			case FolioPackage.IMAGE__PATH:
				setPath((String)newValue);
				return;
			case FolioPackage.IMAGE__FORMAT:
				setFormat((String)newValue);
				return;
			case FolioPackage.IMAGE__FILE_SIZE:
				setFileSize((Long)newValue);
				return;
			case FolioPackage.IMAGE__EXTENTS:
				getExtents().clear();
				getExtents().addAll((Collection<? extends Extent>)newValue);
				return;
			case FolioPackage.IMAGE__KERNELS:
				getKernels().clear();
				getKernels().addAll((Collection<? extends Kernel>)newValue);
				return;
			case FolioPackage.IMAGE__FINDINGS:
				getFindings().clear();
				getFindings().addAll((Collection<? extends Finding>)newValue);
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
			case FolioPackage.IMAGE__PATH:
				setPath(PATH_EDEFAULT);
				return;
			case FolioPackage.IMAGE__FORMAT:
				setFormat(FORMAT_EDEFAULT);
				return;
			case FolioPackage.IMAGE__FILE_SIZE:
				setFileSize(FILE_SIZE_EDEFAULT);
				return;
			case FolioPackage.IMAGE__EXTENTS:
				getExtents().clear();
				return;
			case FolioPackage.IMAGE__KERNELS:
				getKernels().clear();
				return;
			case FolioPackage.IMAGE__FINDINGS:
				getFindings().clear();
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
			case FolioPackage.IMAGE__PATH:
				return PATH_EDEFAULT == null ? path != null : !PATH_EDEFAULT.equals(path);
			case FolioPackage.IMAGE__FORMAT:
				return FORMAT_EDEFAULT == null ? format != null : !FORMAT_EDEFAULT.equals(format);
			case FolioPackage.IMAGE__FILE_SIZE:
				return fileSize != FILE_SIZE_EDEFAULT;
			case FolioPackage.IMAGE__EXTENTS:
				return extents != null && !extents.isEmpty();
			case FolioPackage.IMAGE__KERNELS:
				return kernels != null && !kernels.isEmpty();
			case FolioPackage.IMAGE__FINDINGS:
				return findings != null && !findings.isEmpty();
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
		result.append(" (path: ");
		result.append(path);
		result.append(", format: ");
		result.append(format);
		result.append(", fileSize: ");
		result.append(fileSize);
		result.append(')');
		return result.toString();
	}

} //ImageImpl
