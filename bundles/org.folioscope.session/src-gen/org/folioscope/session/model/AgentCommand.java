/**
 */
package org.folioscope.session.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Agent Command</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Has the guest's agent do something that no shell can: words separated by blanks, quotes keep them together.
 * <!-- end-model-doc -->
 *
 *
 * @see org.folioscope.session.model.SessionPackage#getAgentCommand()
 * @model extendedMetaData="name='agent'"
 * @generated
 */
public interface AgentCommand extends Command {
} // AgentCommand
