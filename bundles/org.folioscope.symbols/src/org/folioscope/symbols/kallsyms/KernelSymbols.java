// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.symbols.kallsyms;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.folioscope.base.Numbers;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.symbols.Symbols;

/** Symbols of a kernel and, once a name or address isn't its own, of its modules. */
public final class KernelSymbols implements Symbols {

    private final Kallsyms kallsyms;
    private final Supplier<List<ModuleRange>> moduleSource;
    private final Supplier<MemoryReader> readers;
    private final String origin;
    private final long start;
    private final long end;
    private ModuleSymbols modules;
    private boolean asking;

    /**
     * @param modules asked once, when first needed
     * @param readers of kernel virtual memory
     * @param place where kallsyms lies, for people: "physical 0x…"
     */
    public KernelSymbols(
            Kallsyms kallsyms, Supplier<List<ModuleRange>> modules, Supplier<MemoryReader> readers, String place) {
        this.kallsyms = kallsyms;
        this.moduleSource = modules;
        this.readers = readers;
        this.start =
                kallsyms.find("_text").orElseGet(() -> kallsyms.find("_stext").orElse(0));
        this.end = kallsyms.find("_end").orElse(0);
        this.origin = "kallsyms in the image at " + place + ", " + grouped(kallsyms.size()) + " symbols, "
                + kallsyms.tables().form().text();
    }

    @Override
    public OptionalLong find(String name) {
        OptionalLong found = kallsyms.find(name);
        return found.isPresent() ? found : modules().map(m -> m.find(name)).orElse(OptionalLong.empty());
    }

    @Override
    public Optional<Location> nearest(long address) {
        if (Long.compareUnsigned(address, start) >= 0 && Long.compareUnsigned(address, end) < 0) {
            try {
                int index = kallsyms.at(address);
                return index < 0
                        ? Optional.empty()
                        : Optional.of(new Location(kallsyms.name(index), address - kallsyms.address(index), ""));
            } catch (MemoryFaultException _) {
                return Optional.empty();
            }
        }
        return modules().flatMap(m -> m.nearest(address));
    }

    @Override
    public int size() {
        return kallsyms.size();
    }

    @Override
    public String origin() {
        return origin;
    }

    /** Empty while the list of modules itself is being read. */
    private synchronized Optional<ModuleSymbols> modules() {
        if (modules == null && !asking) {
            asking = true;
            modules = new ModuleSymbols(moduleSource.get(), readers.get());
        }
        return Optional.ofNullable(modules);
    }

    private static String grouped(int number) {
        String digits = Integer.toString(number);
        StringBuilder text = new StringBuilder(digits);
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            text.insert(at, ',');
        }
        return text.toString();
    }

    @Override
    public String toString() {
        return origin + ", " + Numbers.hex(start) + " to " + Numbers.hex(end);
    }
}
