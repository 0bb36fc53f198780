// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.symbols.btf;

/** What should be BTF is not. The message tells what was expected and found, and at which offset. */
public final class BtfException extends Exception {

    private static final long serialVersionUID = 1L;

    public BtfException(String message) {
        super(message, null, false, false);
    }
}
