// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.symbols.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.symbols.Field;
import org.folioscope.symbols.KernelModule;
import org.folioscope.symbols.StructType;
import org.folioscope.symbols.Symbols;
import org.folioscope.symbols.Types;
import org.folioscope.symbols.btf.Btf;
import org.folioscope.symbols.btf.BtfException;
import org.folioscope.symbols.kallsyms.ModuleRange;

/**
 * The kernel's list of modules, with their memory, symbols and types. Memory is mod_mem[] since 6.4, core_layout and
 * init_layout before. A module's BTF is found through btf_modules, because struct module forgets its own after loading.
 */
final class ModuleList {

    private static final int MOST_MODULES = 4096;
    private static final int LONGEST_NAME = 64;

    private final List<KernelModule> modules = new ArrayList<>();
    private final List<ModuleRange> ranges = new ArrayList<>();
    private final List<Btf> types = new ArrayList<>();

    /**
     * Reads the list; where it is damaged, what came before counts.
     *
     * @param kernel its BTF; null when there is none, and then there are no modules
     */
    ModuleList(Symbols symbols, Types structs, Btf kernel, MemoryReader reader) {
        OptionalLong head = symbols.find("modules");
        StructType module = structs.findStruct("module").orElse(null);
        if (head.isEmpty() || module == null || !module.field("list", "name").present()) {
            return;
        }
        Map<Long, Btf> btfs = readTypes(symbols, structs, kernel, reader);
        ModuleLayout layout = new ModuleLayout(module, structs);
        try {
            long entry = reader.u64(head.getAsLong());
            for (int i = 0; i < MOST_MODULES && entry != head.getAsLong(); i++) {
                long address = entry - layout.list.offset();
                add(layout, address, btfs.get(address), reader);
                entry = reader.u64(entry);
            }
        } catch (MemoryFaultException _) {
            return;
        }
    }

    List<KernelModule> modules() {
        return List.copyOf(modules);
    }

    List<ModuleRange> ranges() {
        return ranges;
    }

    List<Btf> types() {
        return types;
    }

    private void add(ModuleLayout layout, long address, Btf btf, MemoryReader reader) {
        String name = reader.cString(address + layout.name.offset(), LONGEST_NAME);
        List<long[]> regions = layout.regions(reader, address);
        long lowest = 0;
        long total = 0;
        long[] starts = new long[regions.size()];
        long[] sizes = new long[regions.size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = regions.get(i)[0];
            sizes[i] = regions.get(i)[1];
            total += sizes[i];
            lowest = i == 0 || Long.compareUnsigned(starts[i], lowest) < 0 ? starts[i] : lowest;
        }
        modules.add(new KernelModule(name, address, lowest, total, btf != null));
        ranges.add(layout.range(reader, address, name, starts, sizes));
        if (btf != null) {
            types.add(btf);
        }
    }

    /** BTF by the address of its struct module. */
    private static Map<Long, Btf> readTypes(Symbols symbols, Types structs, Btf kernel, MemoryReader reader) {
        Map<Long, Btf> found = new HashMap<>();
        OptionalLong head = symbols.find("btf_modules");
        StructType owner = structs.findStruct("btf_module").orElse(null);
        StructType btf = structs.findStruct("btf").orElse(null);
        if (head.isEmpty() || owner == null || btf == null) {
            return found;
        }
        Field list = owner.field("list");
        Field object = owner.field("btf");
        Field module = owner.field("module");
        Field data = btf.field("data");
        Field size = btf.field("data_size");
        if (!list.present() || !object.present() || !module.present() || !data.present() || !size.present()) {
            return found;
        }
        long left = Btf.LONGEST;
        try {
            long entry = reader.u64(head.getAsLong());
            for (int i = 0; i < MOST_MODULES && entry != head.getAsLong(); i++) {
                long address = entry - list.offset();
                long types = object.get(reader, address);
                try {
                    Btf read =
                            Btf.read(reader, data.get(reader, types), Math.min(size.get(reader, types), left), kernel);
                    left -= read.bytes();
                    found.put(module.get(reader, address), read);
                } catch (BtfException | MemoryFaultException _) {
                    // this module goes without types; KernelModule.hasTypes says so
                    types = 0;
                }
                entry = reader.u64(entry);
            }
        } catch (MemoryFaultException _) {
            return found;
        }
        return found;
    }

    /** Fields of struct module. */
    private static final class ModuleLayout {

        private static final int MOST_REGIONS = 16;

        private final Field list;
        private final Field name;
        private final Field memory;
        private final int memorySize;
        private final Field[] bases;
        private final Field[] sizes;
        private final Field kallsyms;
        private final Field symtab;
        private final Field count;
        private final Field strtab;

        ModuleLayout(StructType module, Types structs) {
            list = module.field("list");
            name = module.field("name");
            memory = module.field("mem");
            StructType region = structs.findStruct("module_memory").orElse(null);
            if (memory.present() && region != null) {
                memorySize = region.size();
                bases = new Field[] {region.field("base")};
                sizes = new Field[] {region.field("size")};
            } else {
                memorySize = 0;
                bases = new Field[] {module.field("core_layout.base"), module.field("init_layout.base")};
                sizes = new Field[] {module.field("core_layout.size"), module.field("init_layout.size")};
            }
            kallsyms = module.field("kallsyms");
            StructType table = structs.findStruct("mod_kallsyms").orElse(null);
            symtab = table == null ? Field.ABSENT : table.field("symtab");
            count = table == null ? Field.ABSENT : table.field("num_symtab");
            strtab = table == null ? Field.ABSENT : table.field("strtab");
        }

        /** Start and size of each region that isn't empty. */
        List<long[]> regions(MemoryReader reader, long module) {
            List<long[]> found = new ArrayList<>();
            int elements = memorySize == 0 ? 1 : Math.min(memory.size() / memorySize, MOST_REGIONS);
            for (int i = 0; i < elements; i++) {
                long at = memorySize == 0 ? module : module + memory.offset() + (long) i * memorySize;
                for (int j = 0; j < bases.length; j++) {
                    if (bases[j].present() && sizes[j].present()) {
                        long base = bases[j].get(reader, at);
                        long size = sizes[j].get(reader, at);
                        if (base != 0 && size > 0) {
                            found.add(new long[] {base, size});
                        }
                    }
                }
            }
            return found;
        }

        ModuleRange range(MemoryReader reader, long module, String label, long[] starts, long[] lengths) {
            long table = kallsyms.present() && symtab.present() && count.present() && strtab.present()
                    ? kallsyms.get(reader, module)
                    : 0;
            if (table == 0) {
                return new ModuleRange(label, starts, lengths, 0, 0, 0);
            }
            return new ModuleRange(
                    label,
                    starts,
                    lengths,
                    symtab.get(reader, table),
                    (int) count.get(reader, table),
                    strtab.get(reader, table));
        }
    }
}
