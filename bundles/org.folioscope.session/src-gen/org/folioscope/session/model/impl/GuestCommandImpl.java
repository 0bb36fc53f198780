/**
 */
package org.folioscope.session.model.impl;

import org.eclipse.emf.ecore.EClass;

import org.folioscope.session.model.GuestCommand;
import org.folioscope.session.model.SessionPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Guest Command</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class GuestCommandImpl extends CommandImpl implements GuestCommand {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public GuestCommandImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SessionPackage.Literals.GUEST_COMMAND;
	}

} //GuestCommandImpl
