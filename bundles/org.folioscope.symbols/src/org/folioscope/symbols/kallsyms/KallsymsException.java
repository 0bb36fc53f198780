// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.symbols.kallsyms;

/** What should be kallsyms is not. */
public final class KallsymsException extends Exception {

    private static final long serialVersionUID = 1L;

    public KallsymsException(String message) {
        super(message, null, false, false);
    }
}
