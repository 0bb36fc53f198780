// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.method;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.symbols.Symbols;
import org.folioscope.symbols.Symbols.Location;

/**
 * Which functions end by jumping to which others, as compilers make it of "return other(…)": such a function has no frame on the stack
 * any more. Found by the bytes of jumps whose targets are first instructions of functions. One thread.
 */
final class Jumps {

    private static final int JUMP = 0xe9;
    private static final int JUMP_SIZE = 5;
    private static final int LONG_BRANCH = 0x0f;

    /** Bytes of a function that are looked at. */
    private static final int LONGEST = 8192;

    /** Functions start at multiples of this, but for few. */
    private static final int ALIGNMENT = 16;

    /** Jumps one after the other: ext4_file_read_iter, generic_file_read_iter, filemap_read. */
    private static final int DEEPEST = 3;

    /** Functions that all of them together can lead to. */
    private static final int MOST_TARGETS = 64;

    private final Symbols symbols;
    private final MemoryReader reader;
    private final Map<Long, List<Long>> targets = new HashMap<>();

    Jumps(Symbols symbols, MemoryReader reader) {
        this.symbols = symbols;
        this.reader = reader;
    }

    /** The functions that the one at {@code function} may have jumped on to, directly or through others; addresses are virtual. */
    Set<Long> from(long function) {
        Set<Long> result = new TreeSet<>();
        List<Long> next = targets(function);
        for (int depth = 0; depth < DEEPEST && !next.isEmpty(); depth++) {
            List<Long> further = new ArrayList<>();
            for (long each : next) {
                if (each != function && result.size() < MOST_TARGETS && result.add(each)) {
                    further.addAll(targets(each));
                }
            }
            next = further;
        }
        return result;
    }

    private List<Long> targets(long function) {
        List<Long> known = targets.get(function);
        if (known == null) {
            known = read(function);
            targets.put(function, known);
        }
        return known;
    }

    private List<Long> read(long function) {
        List<Long> result = new ArrayList<>();
        long end = end(function);
        try {
            for (long at = function; at + JUMP_SIZE <= end; at++) {
                int opcode = reader.u8(at);
                if (opcode == JUMP) {
                    add(at + JUMP_SIZE + reader.s32(at + 1), function, end, result);
                } else if (opcode == LONG_BRANCH && (reader.u8(at + 1) & 0xf0) == 0x80 && at + JUMP_SIZE < end) {
                    add(at + JUMP_SIZE + 1 + reader.s32(at + 2), function, end, result);
                }
            }
        } catch (MemoryFaultException _) {
            return result;
        }
        return result;
    }

    private void add(long target, long function, long end, List<Long> into) {
        boolean isOwn = target >= function && target < end;
        if (target < 0 && !isOwn && into.size() < MOST_TARGETS) {
            Optional<Location> at = symbols.nearest(target);
            if (at.isPresent() && at.get().offset() == 0 && !at.get().name().contains("__x86_")) {
                into.add(target);
            }
        }
    }

    /** The first address behind the function: the next symbol's. */
    private long end(long function) {
        int inside = 0;
        int outside = ALIGNMENT;
        while (outside < LONGEST && isInside(function, outside)) {
            inside = outside;
            outside *= 2;
        }
        while (outside - inside > ALIGNMENT) {
            int middle = inside + outside >>> 1;
            if (isInside(function, middle)) {
                inside = middle;
            } else {
                outside = middle;
            }
        }
        return function + outside;
    }

    private boolean isInside(long function, int offset) {
        Optional<Location> place = symbols.nearest(function + offset);
        return place.isPresent() && place.get().offset() == offset;
    }
}
