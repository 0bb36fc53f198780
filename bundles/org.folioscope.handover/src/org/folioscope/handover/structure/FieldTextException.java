// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.structure;

/** What was typed is no value of the field. The message says what is accepted and what was found. */
public final class FieldTextException extends Exception {

    private static final long serialVersionUID = 1L;

    public FieldTextException(String message) {
        super(message);
    }
}
