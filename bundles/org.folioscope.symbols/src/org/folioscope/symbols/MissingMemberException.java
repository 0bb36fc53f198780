// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.symbols;

/** A decoder needs a type or member that this kernel's BTF doesn't have. */
public final class MissingMemberException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param what "struct inode", "struct inode.i_mapping" */
    public MissingMemberException(String what) {
        super("this kernel's types have no " + what, null, false, false);
    }
}
