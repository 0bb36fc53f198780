// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.symbols;

/** No usable kernel was found in an image; the message tells which clues were looked for and what was missing. */
public final class NoKernelException extends Exception {

    private static final long serialVersionUID = 1L;

    public NoKernelException(String message) {
        super(message);
    }
}
