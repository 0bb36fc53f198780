/**
 */
package org.folioscope.session.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Guest Command</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Runs a command of the guest's shell.
 * <!-- end-model-doc -->
 *
 *
 * @see org.folioscope.session.model.SessionPackage#getGuestCommand()
 * @model extendedMetaData="name='guest'"
 * @generated
 */
public interface GuestCommand extends Command {
} // GuestCommand
