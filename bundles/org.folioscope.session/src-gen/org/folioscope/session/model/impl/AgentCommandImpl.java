/**
 */
package org.folioscope.session.model.impl;

import org.eclipse.emf.ecore.EClass;

import org.folioscope.session.model.AgentCommand;
import org.folioscope.session.model.SessionPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Agent Command</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class AgentCommandImpl extends CommandImpl implements AgentCommand {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public AgentCommandImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SessionPackage.Literals.AGENT_COMMAND;
	}

} //AgentCommandImpl
