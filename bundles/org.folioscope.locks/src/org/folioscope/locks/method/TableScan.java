// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.method;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.function.LongPredicate;
import org.folioscope.base.Progress;
import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.layout.Members;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.symbols.Field;
import org.folioscope.symbols.KernelModule;
import org.folioscope.symbols.StructType;
import org.folioscope.symbols.Symbols;
import org.folioscope.symbols.Symbols.Location;

/**
 * Looks for operations tables that no live object points to, among the data of the kernel and its modules: where a function lies that
 * is on some stack, the symbol there is a table if one struct alone fits: every member for a method is empty or a
 * function, and those that the types know have the member's prototype. One thread.
 */
final class TableScan {

    /** Bytes of data that are looked through, of the kernel and all modules together; a kernel has some 30 MiB. */
    private static final long MOST_BYTES = 256L << 20;

    private static final int PAGE = 4096;
    private static final int MOST_REGIONS = 16;

    private final Context context;
    private final Symbols symbols;
    private final OperationsTypes types;
    private final MemoryReader reader;
    private long left = MOST_BYTES;

    TableScan(Context context, OperationsTypes types) {
        this.context = context;
        this.symbols = context.map().symbols();
        this.types = types;
        this.reader = context.map().virtualReader();
    }

    /**
     * The tables that hold any of {@code functions}.
     *
     * @param known tables that are known already, by address
     */
    List<OperationsTable> tables(Set<Long> functions, LongPredicate known, Progress progress) {
        List<OperationsTable> result = new ArrayList<>();
        Map<Long, Boolean> tried = new HashMap<>();
        progress.begin("Looking for tables in data", -1);
        for (long[] range : ranges()) {
            scan(range[0], range[1], functions, progress, place -> {
                Optional<Location> at = symbols.nearest(place);
                long start = at.isEmpty() ? 0 : place - at.get().offset();
                if (start != 0 && !known.test(start) && tried.putIfAbsent(start, true) == null) {
                    table(start, at.get(), (int) at.get().offset()).ifPresent(result::add);
                }
            });
        }
        return result;
    }

    private void scan(long from, long to, Set<Long> functions, Progress progress, LongConsumer each) {
        for (long page = from; Long.compareUnsigned(page, to) < 0 && left > 0; page = (page | PAGE - 1) + 1) {
            progress.check();
            long end = Math.min(to - 8, page | PAGE - 1 - 7);
            left -= PAGE;
            try {
                for (long at = page + 7 & ~7; at <= end; at += 8) {
                    long word = reader.u64(at);
                    if (word < 0 && functions.contains(word)) {
                        each.accept(at);
                    }
                }
            } catch (MemoryFaultException _) {
                continue; // a page that the image lacks has no tables to show
            }
        }
    }

    private List<long[]> ranges() {
        List<long[]> ranges = new ArrayList<>();
        add(ranges, "__start_rodata", "__end_rodata");
        add(ranges, "_sdata", "_edata");
        Members module = context.members("module");
        Field regions = module.may("mem");
        StructType region = context.map().types().findStruct("module_memory").orElse(null);
        Field core = module.may("core_layout.base");
        Field coreSize = module.may("core_layout.size");
        for (KernelModule each : context.map().modules()) {
            try {
                if (regions.present() && region != null && region.size() > 0) {
                    Field base = region.require("base");
                    Field size = region.require("size");
                    int count = Math.min(MOST_REGIONS, regions.size() / region.size());
                    for (int i = 0; i < count; i++) {
                        long at = each.address() + regions.offset() + (long) i * region.size();
                        ranges.add(new long[] {base.get(reader, at), base.get(reader, at) + size.get(reader, at)});
                    }
                } else if (core.present() && coreSize.present()) {
                    long start = core.get(reader, each.address());
                    ranges.add(new long[] {start, start + coreSize.get(reader, each.address())});
                }
            } catch (MemoryFaultException e) {
                context.findings()
                        .warning(
                                "the memory of module " + each.name() + " is not told: " + e.getMessage(),
                                each.address());
            }
        }
        ranges.removeIf(range -> range[0] >= 0 || range[1] >= 0 || range[1] < range[0]);
        return ranges;
    }

    private void add(List<long[]> ranges, String start, String end) {
        OptionalLong from = symbols.find(start);
        OptionalLong to = symbols.find(end);
        if (from.isPresent() && to.isPresent()) {
            ranges.add(new long[] {from.getAsLong(), to.getAsLong()});
        }
    }

    private Optional<OperationsTable> table(long start, Location symbol, int hit) {
        OperationsTypes.Table best = null;
        int most = 0;
        boolean isAlone = true;
        for (OperationsTypes.Table each : types.tables()) {
            boolean isMethod = each.methods().stream().anyMatch(method -> method.offset() == hit);
            int alike = isMethod ? alike(start, each) : 0;
            if (alike > most) {
                best = each;
                most = alike;
                isAlone = true;
            } else if (alike == most) {
                isAlone = false;
            }
        }
        if (best == null || !isAlone) {
            return Optional.empty();
        }
        String evidence = "nobody was seen to point to it; its functions have the prototypes of " + best.name() + " ("
                + most + " more than not)";
        return Optional.of(new OperationsTable(best.name(), start, name(symbol), List.of(), evidence));
    }

    /**
     * How many functions have their member's prototype, less those that don't: typedefs may hide that they do. 0 where a member is neither
     * a function nor empty.
     */
    private int alike(long start, OperationsTypes.Table table) {
        int result = 0;
        try {
            for (Method method : table.methods()) {
                long function = reader.u64(start + method.offset());
                if (function == 0) {
                    continue;
                }
                Optional<Location> at = function < 0 ? symbols.nearest(function) : Optional.empty();
                if (at.isEmpty() || at.get().offset() != 0) {
                    return 0;
                }
                Optional<String> prototype =
                        context.map().types().function(at.get().name());
                if (prototype.isPresent()) {
                    result += prototype.get().equals(method.prototype()) ? 1 : -1;
                }
            }
        } catch (MemoryFaultException _) {
            return 0;
        }
        return result;
    }

    private static String name(Location symbol) {
        return symbol.name() + (symbol.module().isEmpty() ? "" : " [" + symbol.module() + "]");
    }
}
