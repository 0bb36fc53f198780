// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.kernel.layout;

import org.folioscope.kernel.report.Findings;
import org.folioscope.kernel.report.Missing;
import org.folioscope.symbols.KernelMap;

/**
 * What the decoders of one kernel share.
 *
 * @param map the kernel's symbols, types and memory
 * @param findings where damage is told
 * @param missing where absent members are told
 */
public record Context(KernelMap map, Findings findings, Missing missing) {

    /** The members of {@code struct}, ready to be bound. */
    public Members members(String struct) {
        return new Members(map, missing, struct);
    }
}
