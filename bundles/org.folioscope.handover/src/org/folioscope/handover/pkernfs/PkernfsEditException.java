// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.pkernfs;

/** A region can't be changed as asked. The message is a sentence for people: what was expected and what was found. */
public final class PkernfsEditException extends Exception {

    private static final long serialVersionUID = 1L;

    public PkernfsEditException(String message) {
        super(message);
    }
}
