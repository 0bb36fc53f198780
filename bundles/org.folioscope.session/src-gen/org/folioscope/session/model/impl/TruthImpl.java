/**
 */
package org.folioscope.session.model.impl;

import org.eclipse.emf.ecore.EClass;

import org.folioscope.session.model.SessionPackage;
import org.folioscope.session.model.Truth;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Truth</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class TruthImpl extends StepImpl implements Truth {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public TruthImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SessionPackage.Literals.TRUTH;
	}

} //TruthImpl
