// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.method;

import java.lang.foreign.MemorySegment;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.memory.Window;
import org.folioscope.symbols.Symbols;

/** Machine code at a kernel's address, and functions by name; bytes are those that GNU as writes for the instructions beside them. */
final class CodeBytes implements Symbols {

    static final long START = 0xffffffff81000000L;

    private final byte[] bytes;
    private final List<Location> functions;

    /** @param functions name and offset of each, ascending */
    CodeBytes(String hex, Location... functions) {
        bytes = HexFormat.of().parseHex(hex.replace(" ", ""));
        this.functions = List.of(functions);
    }

    /** A function that begins {@code offset} bytes behind the start. */
    static Location function(String name, long offset) {
        return new Location(name, offset, "");
    }

    MemoryReader reader() {
        return new MemoryReader() {
            @Override
            protected Window windowAt(long address) {
                if (address < START || address >= START + bytes.length) {
                    throw new MemoryFaultException("virtual", address, MemoryFaultException.Reason.NOT_MAPPED, "");
                }
                return new Window(START, MemorySegment.ofArray(bytes));
            }
        };
    }

    @Override
    public OptionalLong find(String name) {
        return functions.stream()
                .filter(each -> each.name().equals(name))
                .mapToLong(each -> START + each.offset())
                .findFirst();
    }

    @Override
    public Optional<Location> nearest(long address) {
        long offset = address - START;
        return offset < 0 || offset >= bytes.length
                ? Optional.empty()
                : functions.reversed().stream()
                        .filter(each -> each.offset() <= offset)
                        .findFirst()
                        .map(each -> new Location(each.name(), offset - each.offset(), ""));
    }

    @Override
    public int size() {
        return functions.size();
    }

    @Override
    public String origin() {
        return "made up";
    }
}
