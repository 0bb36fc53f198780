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

import org.folioscope.model.Finding;
import org.folioscope.model.FolioPackage;
import org.folioscope.model.FolioRun;
import org.folioscope.model.PageCache;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Page Cache</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.folioscope.model.impl.PageCacheImpl#getAddress <em>Address</em>}</li>
 *   <li>{@link org.folioscope.model.impl.PageCacheImpl#getNrpages <em>Nrpages</em>}</li>
 *   <li>{@link org.folioscope.model.impl.PageCacheImpl#getFlags <em>Flags</em>}</li>
 *   <li>{@link org.folioscope.model.impl.PageCacheImpl#getOperations <em>Operations</em>}</li>
 *   <li>{@link org.folioscope.model.impl.PageCacheImpl#getRuns <em>Runs</em>}</li>
 *   <li>{@link org.folioscope.model.impl.PageCacheImpl#getFindings <em>Findings</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PageCacheImpl extends MinimalEObjectImpl.Container implements PageCache {
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
	 * The default value of the '{@link #getNrpages() <em>Nrpages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNrpages()
	 * @generated
	 * @ordered
	 */
	protected static final long NRPAGES_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getNrpages() <em>Nrpages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNrpages()
	 * @generated
	 * @ordered
	 */
	protected long nrpages = NRPAGES_EDEFAULT;

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
	 * The default value of the '{@link #getOperations() <em>Operations</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOperations()
	 * @generated
	 * @ordered
	 */
	protected static final String OPERATIONS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOperations() <em>Operations</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOperations()
	 * @generated
	 * @ordered
	 */
	protected String operations = OPERATIONS_EDEFAULT;

	/**
	 * This is true if the Operations attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean operationsESet;

	/**
	 * The cached value of the '{@link #getRuns() <em>Runs</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRuns()
	 * @generated
	 * @ordered
	 */
	protected EList<FolioRun> runs;

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
	public PageCacheImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return FolioPackage.Literals.PAGE_CACHE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, FolioPackage.PAGE_CACHE__ADDRESS, oldAddress, address));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getNrpages() {
		return nrpages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNrpages(long newNrpages) {
		long oldNrpages = nrpages;
		nrpages = newNrpages;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FolioPackage.PAGE_CACHE__NRPAGES, oldNrpages, nrpages));
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
			eNotify(new ENotificationImpl(this, Notification.SET, FolioPackage.PAGE_CACHE__FLAGS, oldFlags, flags));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOperations() {
		return operations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOperations(String newOperations) {
		String oldOperations = operations;
		operations = newOperations;
		boolean oldOperationsESet = operationsESet;
		operationsESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FolioPackage.PAGE_CACHE__OPERATIONS, oldOperations, operations, !oldOperationsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetOperations() {
		String oldOperations = operations;
		boolean oldOperationsESet = operationsESet;
		operations = OPERATIONS_EDEFAULT;
		operationsESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, FolioPackage.PAGE_CACHE__OPERATIONS, oldOperations, OPERATIONS_EDEFAULT, oldOperationsESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetOperations() {
		return operationsESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<FolioRun> getRuns() {
		if (runs == null) {
			runs = new EObjectContainmentEList<FolioRun>(FolioRun.class, this, FolioPackage.PAGE_CACHE__RUNS);
		}
		return runs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Finding> getFindings() {
		if (findings == null) {
			findings = new EObjectContainmentEList<Finding>(Finding.class, this, FolioPackage.PAGE_CACHE__FINDINGS);
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
			case FolioPackage.PAGE_CACHE__RUNS:
				return ((InternalEList<?>)getRuns()).basicRemove(otherEnd, msgs);
			case FolioPackage.PAGE_CACHE__FINDINGS:
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
			case FolioPackage.PAGE_CACHE__ADDRESS:
				return getAddress();
			case FolioPackage.PAGE_CACHE__NRPAGES:
				return getNrpages();
			case FolioPackage.PAGE_CACHE__FLAGS:
				return getFlags();
			case FolioPackage.PAGE_CACHE__OPERATIONS:
				return getOperations();
			case FolioPackage.PAGE_CACHE__RUNS:
				return getRuns();
			case FolioPackage.PAGE_CACHE__FINDINGS:
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
			case FolioPackage.PAGE_CACHE__ADDRESS:
				setAddress((Long)newValue);
				return;
			case FolioPackage.PAGE_CACHE__NRPAGES:
				setNrpages((Long)newValue);
				return;
			case FolioPackage.PAGE_CACHE__FLAGS:
				setFlags((String)newValue);
				return;
			case FolioPackage.PAGE_CACHE__OPERATIONS:
				setOperations((String)newValue);
				return;
			case FolioPackage.PAGE_CACHE__RUNS:
				getRuns().clear();
				getRuns().addAll((Collection<? extends FolioRun>)newValue);
				return;
			case FolioPackage.PAGE_CACHE__FINDINGS:
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
			case FolioPackage.PAGE_CACHE__ADDRESS:
				setAddress(ADDRESS_EDEFAULT);
				return;
			case FolioPackage.PAGE_CACHE__NRPAGES:
				setNrpages(NRPAGES_EDEFAULT);
				return;
			case FolioPackage.PAGE_CACHE__FLAGS:
				setFlags(FLAGS_EDEFAULT);
				return;
			case FolioPackage.PAGE_CACHE__OPERATIONS:
				unsetOperations();
				return;
			case FolioPackage.PAGE_CACHE__RUNS:
				getRuns().clear();
				return;
			case FolioPackage.PAGE_CACHE__FINDINGS:
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
			case FolioPackage.PAGE_CACHE__ADDRESS:
				return address != ADDRESS_EDEFAULT;
			case FolioPackage.PAGE_CACHE__NRPAGES:
				return nrpages != NRPAGES_EDEFAULT;
			case FolioPackage.PAGE_CACHE__FLAGS:
				return FLAGS_EDEFAULT == null ? flags != null : !FLAGS_EDEFAULT.equals(flags);
			case FolioPackage.PAGE_CACHE__OPERATIONS:
				return isSetOperations();
			case FolioPackage.PAGE_CACHE__RUNS:
				return runs != null && !runs.isEmpty();
			case FolioPackage.PAGE_CACHE__FINDINGS:
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
		result.append(" (address: ");
		result.append(address);
		result.append(", nrpages: ");
		result.append(nrpages);
		result.append(", flags: ");
		result.append(flags);
		result.append(", operations: ");
		if (operationsESet) result.append(operations); else result.append("<unset>");
		result.append(')');
		return result.toString();
	}

} //PageCacheImpl
