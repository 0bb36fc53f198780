// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.symbols.kallsyms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.symbols.Symbols.Location;

/** Symbols of all modules, copied from their ELF symbol tables in memory. Immutable once made. */
final class ModuleSymbols {

    private static final int ENTRY = 24;
    private static final int MOST_SYMBOLS = 1 << 20;
    private static final int LONGEST_STRINGS = 4 << 20;
    private static final int LONGEST_NAME = 1024;

    private final List<Table> tables = new ArrayList<>();
    private final int[] slots;
    private final int[] owner;
    private final int[] symbol;
    private long patience = 1 << 24;

    ModuleSymbols(List<ModuleRange> modules, MemoryReader reader) {
        int total = 0;
        for (ModuleRange module : modules) {
            Table table = Table.read(module, reader, MOST_SYMBOLS - total);
            tables.add(table);
            total += table.count;
        }
        slots = new int[Integer.highestOneBit(total + 1) << 2];
        owner = new int[total];
        symbol = new int[total];
        int entry = 0;
        for (int t = 0; t < tables.size(); t++) {
            Table table = tables.get(t);
            for (int i = 0; i < table.count && entry < total; i++) {
                if (table.isDefined(i)) {
                    owner[entry] = t;
                    symbol[entry] = i;
                    insert(table.hash(i), ++entry);
                }
            }
        }
    }

    private void insert(int hash, int entry) {
        int slot = spread(hash);
        while (patience > 0 && slots[slot] != 0) {
            slot = slot + 1 & slots.length - 1;
            patience--;
        }
        if (slots[slot] == 0) {
            slots[slot] = entry; // hostile names that collide without end aren't found
        }
    }

    private int spread(int hash) {
        return (hash ^ hash >>> 15) & slots.length - 1;
    }

    OptionalLong find(String name) {
        for (int slot = spread(name.hashCode()); slots[slot] != 0; slot = slot + 1 & slots.length - 1) {
            int entry = slots[slot] - 1;
            Table table = tables.get(owner[entry]);
            if (table.is(symbol[entry], name)) {
                return OptionalLong.of(table.value(symbol[entry]));
            }
        }
        return OptionalLong.empty();
    }

    Optional<Location> nearest(long address) {
        for (Table table : tables) {
            if (!table.module.contains(address)) {
                continue;
            }
            int best = -1;
            for (int i = 0; i < table.count; i++) {
                if (table.isDefined(i)
                        && Long.compareUnsigned(table.value(i), address) <= 0
                        && (best < 0 || Long.compareUnsigned(table.value(i), table.value(best)) > 0)) {
                    best = i;
                }
            }
            if (best >= 0 && table.module.contains(table.value(best))) {
                return Optional.of(new Location(table.name(best), address - table.value(best), table.module.name()));
            }
            return Optional.empty();
        }
        return Optional.empty();
    }

    /** One module's table: Elf64_Sym (st_name 4, st_info 1, st_other 1, st_shndx 2, st_value 8, st_size 8). */
    private static final class Table {

        private final ModuleRange module;
        private final int count;
        private final byte[] entries;
        private final byte[] strings;

        private Table(ModuleRange module, int count, byte[] entries, byte[] strings) {
            this.module = module;
            this.count = count;
            this.entries = entries;
            this.strings = strings;
        }

        static Table read(ModuleRange module, MemoryReader reader, int most) {
            Table empty = new Table(module, 0, new byte[0], new byte[0]);
            int count = module.symbols();
            if (module.symtab() == 0 || count <= 0 || count > most) {
                return empty;
            }
            try {
                reader.u8(module.symtab() + (long) ENTRY * count - 1);
                Table table = new Table(module, count, new byte[ENTRY * count], empty.strings);
                reader.read(module.symtab(), table.entries, 0, table.entries.length);
                long last = 0;
                for (int i = 0; i < count; i++) {
                    last = Math.max(last, table.word(ENTRY * i) & 0xffff_ffffL);
                }
                long length = last
                        + reader.cString(module.strtab() + last, LONGEST_NAME).length()
                        + 1;
                if (length > LONGEST_STRINGS) {
                    return empty;
                }
                byte[] strings = new byte[(int) length];
                reader.read(module.strtab(), strings, 0, strings.length);
                return new Table(module, count, table.entries, strings);
            } catch (MemoryFaultException _) {
                return empty;
            }
        }

        private int word(int at) {
            return entries[at] & 0xff
                    | (entries[at + 1] & 0xff) << 8
                    | (entries[at + 2] & 0xff) << 16
                    | entries[at + 3] << 24;
        }

        /** Has a section and a name, and is no mapping symbol of the assembler. */
        boolean isDefined(int index) {
            int at = ENTRY * index;
            int name = word(at);
            return (entries[at + 6] | entries[at + 7]) != 0 && name != 0 && strings[name] != 0;
        }

        long value(int index) {
            int at = ENTRY * index + 8;
            return word(at) & 0xffff_ffffL | (long) word(at + 4) << 32;
        }

        int hash(int index) {
            int hash = 0;
            for (int i = word(ENTRY * index); i < strings.length && strings[i] != 0; i++) {
                hash = 31 * hash + (strings[i] & 0xff);
            }
            return hash;
        }

        boolean is(int index, String text) {
            int from = word(ENTRY * index);
            int length = text.length();
            if (length > strings.length - from - 1 || strings[from + length] != 0) {
                return false;
            }
            for (int i = 0; i < length; i++) {
                if ((strings[from + i] & 0xff) != text.charAt(i)) {
                    return false;
                }
            }
            return true;
        }

        String name(int index) {
            StringBuilder text = new StringBuilder();
            for (int i = word(ENTRY * index); i < strings.length && strings[i] != 0; i++) {
                text.append((char) (strings[i] & 0xff));
            }
            return text.toString();
        }
    }
}
