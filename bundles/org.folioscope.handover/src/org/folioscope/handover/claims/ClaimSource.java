// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.claims;

import java.util.function.Consumer;
import org.folioscope.base.Progress;

/**
 * Claims of one handover on memory. A decoder that has its ranges in columns answers from them; {@link ClaimTable} is a
 * ready-made one. Safe for use by several threads.
 */
public interface ClaimSource {

    /** Hands the claims that touch the {@code length} bytes from the physical {@code start} on to {@code each}. */
    void at(long start, long length, Consumer<Claim> each);

    /** Hands every claim to {@code each}, ascending by address. Makes one object per claim: for lists, not for hot loops. */
    void all(Progress progress, Consumer<Claim> each);
}
