// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.stack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.layout.Members;
import org.folioscope.kernel.walk.LongMap;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.symbols.Field;
import org.folioscope.symbols.KernelModule;
import org.folioscope.symbols.MissingMemberException;
import org.folioscope.symbols.StructType;
import org.folioscope.symbols.Symbols;

/**
 * The ORC tables of a kernel and its modules: for each range of code, where the caller's stack pointer and bp are
 * (arch/x86/include/asm/orc_types.h, arch/x86/kernel/unwind_orc.c). A table is a sorted array of 32-bit code addresses,
 * each relative to its own place, and beside it an array of struct orc_entry. One thread.
 */
final class OrcTables {

    /** A kernel has some hundred thousand entries. */
    private static final long MOST_ENTRIES = 16L << 20;

    /** Entries that are looked at to tell the numbering of registers. */
    private static final int SAMPLE = 512;

    /**
     * One sorted table.
     *
     * @param ips virtual address of the code addresses
     * @param entries virtual address of the entries
     * @param count of both
     * @param start lowest address of the code that it covers
     * @param end the first above it; 0 where it is not known
     */
    private record Table(long ips, long entries, long count, long start, long end) {

        boolean covers(long address) {
            return Long.compareUnsigned(address, start) >= 0 && Long.compareUnsigned(address, end) < 0;
        }
    }

    /** Where struct module says that its code is. */
    private record Text(Field base, Field size) {}

    private final List<Table> tables;
    private final OrcFormat format;
    private final LongMap<Long> found = new LongMap<>(); // stacks share most of their calls

    private OrcTables(List<Table> tables, OrcFormat format) {
        this.tables = List.copyOf(tables);
        this.format = format;
    }

    /** The tables of the kernel of {@code context}; empty where it has none, or its types lack struct orc_entry. */
    static Optional<OrcTables> of(Context context) {
        Symbols symbols = context.map().symbols();
        OptionalLong ips = symbols.find("__start_orc_unwind_ip");
        OptionalLong end = symbols.find("__stop_orc_unwind_ip");
        OptionalLong entries = symbols.find("__start_orc_unwind");
        OptionalLong text = symbols.find("_stext");
        OptionalLong textEnd = symbols.find("_einittext");
        Optional<StructType> entry = context.map().types().findStruct("orc_entry");
        if (ips.isEmpty() || end.isEmpty() || entries.isEmpty() || text.isEmpty() || entry.isEmpty()) {
            return Optional.empty();
        }
        long count = (end.getAsLong() - ips.getAsLong()) / 4;
        if (count <= 0 || count > MOST_ENTRIES) {
            return Optional.empty();
        }
        MemoryReader reader = context.map().virtualReader();
        try {
            List<Table> tables = new ArrayList<>();
            long last = textEnd.orElse(text.getAsLong() + Integer.MAX_VALUE);
            tables.add(new Table(ips.getAsLong(), entries.getAsLong(), count, text.getAsLong(), last));
            addModules(context, reader, tables);
            OrcFormat format = OrcFormat.of(entry.get(), reader, entries.getAsLong(), (int) Math.min(SAMPLE, count));
            return Optional.of(new OrcTables(tables, format));
        } catch (MemoryFaultException | MissingMemberException _) {
            return Optional.empty();
        }
    }

    private static void addModules(Context context, MemoryReader reader, List<Table> tables) {
        Members module = context.members("module");
        Field count = module.want("stacks through modules", "arch.num_orcs");
        Field ips = module.want("stacks through modules", "arch.orc_unwind_ip");
        Field entries = module.want("stacks through modules", "arch.orc_unwind");
        Text text = textOf(context, module);
        boolean isKnown = text.base().present() && text.size().present();
        if (!isKnown || !count.present() || !ips.present() || !entries.present()) {
            return;
        }
        for (KernelModule each : context.map().modules()) {
            try {
                long number = count.get(reader, each.address());
                if (number > 0 && number <= MOST_ENTRIES) {
                    long start = text.base().get(reader, each.address());
                    long end = start + text.size().get(reader, each.address());
                    tables.add(new Table(
                            ips.get(reader, each.address()), entries.get(reader, each.address()), number, start, end));
                }
            } catch (MemoryFaultException e) {
                context.findings()
                        .warning(
                                "the ORC table of module " + each.name() + " can't be read: " + e.getMessage(),
                                each.address());
            }
        }
    }

    /**
     * Where a module's code is: mem[MOD_TEXT], the first, since 6.4, core_layout before. A table also covers code that is freed once the
     * module runs, and whose memory may by now be another module's.
     */
    private static Text textOf(Context context, Members module) {
        Field areas = module.may("mem");
        if (!areas.present()) {
            String consequence = "stacks through modules";
            return new Text(
                    module.want(consequence, "core_layout.base"), module.want(consequence, "core_layout.text_size"));
        }
        Members area = context.members("module_memory");
        return new Text(shifted(area.may("base"), areas.offset()), shifted(area.may("size"), areas.offset()));
    }

    private static Field shifted(Field field, int by) {
        return field.present() ? new Field(field.offset() + by, field.size(), field.signed(), 0, 0) : field;
    }

    private static long ip(MemoryReader reader, long ips, long index) {
        long at = ips + 4 * index;
        return at + reader.s32(at);
    }

    OrcFormat format() {
        return format;
    }

    /**
     * The address of the entry for the instruction at {@code address}; 0 where no table covers it.
     *
     * @throws MemoryFaultException when a table can't be read
     */
    long find(MemoryReader reader, long address) {
        Long known = found.get(address);
        if (known != null) {
            return known;
        }
        long entry = search(reader, address);
        found.put(address, Long.valueOf(entry));
        return entry;
    }

    private long search(MemoryReader reader, long address) {
        for (Table table : tables) {
            if (table.covers(address)) {
                long low = 0;
                long high = table.count - 1;
                while (low < high) {
                    long middle = low + high + 1 >>> 1;
                    if (Long.compareUnsigned(ip(reader, table.ips, middle), address) <= 0) {
                        low = middle;
                    } else {
                        high = middle - 1;
                    }
                }
                return table.entries + low * OrcFormat.SIZE;
            }
        }
        return 0;
    }
}
