// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.symbols;

/** A decoder needs a symbol that this kernel doesn't have. */
public final class MissingSymbolException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public MissingSymbolException(String name) {
        super("this kernel has no symbol " + name, null, false, false);
    }
}
