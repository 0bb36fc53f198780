/**
 */
package org.folioscope.session.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Truth</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Collects what the guest itself says of its files and memory.
 * <!-- end-model-doc -->
 *
 *
 * @see org.folioscope.session.model.SessionPackage#getTruth()
 * @model extendedMetaData="name='truth'"
 * @generated
 */
public interface Truth extends Step {
} // Truth
