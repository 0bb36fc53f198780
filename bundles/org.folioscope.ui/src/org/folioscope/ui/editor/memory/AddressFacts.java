// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.editor.memory;

import java.util.List;
import java.util.Optional;
import org.folioscope.base.Numbers;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.symbols.KernelMap;
import org.folioscope.symbols.PageTables.Mapping;
import org.folioscope.symbols.PageTables.Step;
import org.folioscope.ui.images.AddressNotes;
import org.folioscope.ui.properties.Facts;

/**
 * What is known about an address.
 *
 * @param line in one line
 * @param facts one by one
 */
record AddressFacts(String line, Facts facts) {

    /** For a worker thread. */
    static AddressFacts of(AddressSpaces spaces, boolean virtual, long address, AddressNotes notes) {
        Facts facts = new Facts();
        StringBuilder line = new StringBuilder();
        facts.add(virtual ? "virtual address" : "physical address", Numbers.hex(address));
        long physical = address;
        boolean mapped = true;
        KernelMap map = spaces.map().orElse(null);
        if (map != null && virtual) {
            Optional<Mapping> mapping = map.pageTables().translate(address);
            mapped = mapping.isPresent();
            if (mapped) {
                physical = mapping.get().physical() + (address - mapping.get().virtual());
                facts.add("physical address", Numbers.hex(physical));
                facts.add("page size", Numbers.size(mapping.get().size()));
                line.append("physical ")
                        .append(Numbers.hex(physical))
                        .append(" (")
                        .append(Numbers.size(mapping.get().size()))
                        .append(" page)");
            } else {
                line.append("not mapped by the page tables");
            }
            symbol(map, address, facts, line);
        } else if (map != null) {
            long direct = map.pageOffsetBase() + address;
            facts.add("direct map", Numbers.hex(direct));
            line.append("direct map ").append(Numbers.hex(direct));
        }
        if (mapped) {
            facts.add("pfn", Numbers.hex(physical >>> 12));
            line.append(line.isEmpty() ? "pfn " : ", pfn ").append(Numbers.hex(physical >>> 12));
        }
        if (mapped) {
            List<String> known = notes.of(physical);
            for (int i = 0; i < known.size(); i++) {
                facts.add("claimed" + (known.size() == 1 ? "" : " (" + (i + 1) + ")"), known.get(i));
            }
            if (!known.isEmpty()) {
                line.append(", ").append(String.join("; ", known));
            }
        }
        values(spaces.reader(virtual), address, facts);
        if (map != null && virtual) {
            for (Step step : map.pageTables().walk(address)) {
                facts.add(
                        "page table level " + step.level(),
                        Numbers.hex(step.entry()) + " at physical " + Numbers.hex(step.entryAddress()) + ": "
                                + step.meaning());
            }
        }
        return new AddressFacts(line.toString(), facts);
    }

    private static void symbol(KernelMap map, long address, Facts facts, StringBuilder line) {
        map.symbols().nearest(address).ifPresent(location -> {
            facts.add("symbol", location.toString());
            line.append(", ").append(location);
        });
    }

    private static void values(MemoryReader reader, long address, Facts facts) {
        for (int size = 1; size <= 8; size *= 2) {
            try {
                long value = reader.unsigned(address, size);
                facts.add("u" + 8 * size, Numbers.hex(value) + " = " + Long.toUnsignedString(value));
            } catch (MemoryFaultException e) {
                facts.add("u" + 8 * size, e.reason().text());
            }
        }
    }
}
