// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.kernel;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.folioscope.base.Diagnostic;
import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.layout.Members;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.symbols.Field;
import org.folioscope.symbols.MissingMemberException;

/**
 * The kernel's clock at its last tick, from its timekeeper (kernel/time/timekeeping.c): tk_core, a sequence counter and
 * a struct timekeeper; since 6.17 timekeeper_data, an array of such pairs, whose first one is the core clock.
 *
 * @param boot when it booted: the wall clock less the time since boot
 * @param now its wall clock
 */
record KernelClock(Instant boot, Instant now) {

    static Optional<KernelClock> read(Context context) {
        try {
            return Optional.of(readTimekeeper(context));
        } catch (MissingMemberException e) {
            context.missing().add(e.getMessage(), "boot time and time of capture");
        } catch (MemoryFaultException | DateTimeException | ArithmeticException e) {
            context.findings().add(Diagnostic.information("the kernel's clock can't be read: " + e.getMessage(), ""));
        }
        return Optional.empty();
    }

    private static KernelClock readTimekeeper(Context context) {
        Members members = context.members("timekeeper");
        Field seconds = members.need("xtime_sec");
        Field shifted = members.need("tkr_mono.xtime_nsec");
        Field shift = members.need("tkr_mono.shift");
        Field offsetReal = members.need("offs_real");
        Field offsetBoot = members.need("offs_boot");
        OptionalLong symbol = context.map().symbols().find("tk_core");
        if (symbol.isEmpty()) {
            symbol = context.map().symbols().find("timekeeper_data");
        }
        if (symbol.isEmpty()) {
            throw new MissingMemberException("symbol tk_core");
        }
        // up to 6.12 the pair has no name: the struct follows a sequence counter, aligned to 8
        Field inPair = context.members("tk_data").may("timekeeper");
        long address = symbol.getAsLong() + (inPair.present() ? inPair.offset() : 8);
        MemoryReader reader = context.map().virtualReader();
        long bits = shift.get(reader, address);
        if (bits < 0 || bits > 32) {
            throw new ArithmeticException("expected a clock shift of at most 32, found " + bits);
        }
        Instant now = Instant.ofEpochSecond(seconds.get(reader, address), shifted.get(reader, address) >>> bits);
        Instant boot = Instant.ofEpochSecond(0, offsetReal.get(reader, address) - offsetBoot.get(reader, address));
        return new KernelClock(boot, now);
    }
}
