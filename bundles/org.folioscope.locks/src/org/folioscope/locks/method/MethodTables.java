// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.method;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.kernel.KernelSnapshot;
import org.folioscope.kernel.layout.Context;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.symbols.Symbols.Location;

/**
 * The operations tables of a kernel, and which functions they hold as which methods. Several tables may share a function.
 * One thread.
 */
final class MethodTables {

    /**
     * A function's place in a table.
     *
     * @param table that holds it
     * @param method the member that it is
     * @param function its address, virtual
     */
    record Slot(OperationsTable table, Method method, long function) {}

    private final Context context;
    private final OperationsTypes types;
    private final MemoryReader reader;
    private final Map<Long, OperationsTable> tables = new LinkedHashMap<>();
    private final Map<Long, List<Slot>> byFunction = new HashMap<>();
    private final Jumps jumps;
    private Map<Long, List<Slot>> byJump;

    MethodTables(Context context) {
        this.context = context;
        this.types = new OperationsTypes(context.map().types());
        this.reader = context.map().virtualReader();
        this.jumps = new Jumps(context.map().symbols(), reader);
    }

    /**
     * Finds the tables.
     *
     * @param functions addresses of the functions that are on stacks: tables of others that nobody points to are not looked for
     */
    void find(KernelSnapshot kernel, Set<Long> functions, Progress progress) {
        new LiveTables(kernel, context).gather(progress).forEach((address, found) -> {
            Optional<Location> symbol = context.map().symbols().nearest(address);
            String name = symbol.map(Location::toString).orElseGet(() -> Numbers.hex(address));
            add(new OperationsTable(found.type(), address, name, found.fileSystems(), found.evidence()));
        });
        Set<Long> starts = new HashSet<>(functions);
        new TableScan(context, types)
                .tables(starts, tables::containsKey, progress)
                .forEach(this::add);
    }

    private void add(OperationsTable table) {
        tables.put(table.address(), table);
        for (Method method : types.methods(table.type())) {
            try {
                long function = reader.u64(table.address() + method.offset());
                if (function < 0) {
                    byFunction.computeIfAbsent(function, _ -> new ArrayList<>()).add(new Slot(table, method, function));
                }
            } catch (MemoryFaultException e) {
                context.findings()
                        .warning("this table (" + table.type() + ") can't be read: " + e.getMessage(), table.address());
                return;
            }
        }
    }

    OperationsTypes types() {
        return types;
    }

    /** All tables that were found. */
    List<OperationsTable> tables() {
        return List.copyOf(tables.values());
    }

    /** Which methods of which tables the function at {@code address} (virtual) is; none where it is in no table. */
    List<Slot> slots(long address) {
        return byFunction.getOrDefault(address, List.of());
    }

    /** The methods whose functions may have jumped on to the one at {@code address} (virtual). */
    List<Slot> slotsByJump(long address) {
        if (byJump == null) {
            Map<Long, List<Slot>> made = new HashMap<>();
            byFunction.forEach((function, slots) -> jumps.from(function)
                    .forEach(target ->
                            made.computeIfAbsent(target, _ -> new ArrayList<>()).addAll(slots)));
            byJump = made;
        }
        return byJump.getOrDefault(address, List.of());
    }

    /** Whether the function at {@code from} may have jumped on to the one at {@code to} by its name. */
    boolean jumps(long from, long to) {
        return jumps.from(from).contains(to);
    }
}
