// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.symbols.btf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import org.folioscope.symbols.StructType;
import org.folioscope.symbols.Types.Enumerator;

/** The names of one section of BTF. Indices are made when first needed. Safe for use by several threads. */
final class BtfIndex {

    private final Btf btf;
    private NameIndex structs;
    private NameIndex enumerators;
    private NameIndex functions;
    private int[] enumOfEntry;

    BtfIndex(Btf btf) {
        this.btf = btf;
    }

    Btf btf() {
        return btf;
    }

    /** The largest struct or union called {@code name}; null when there is none. */
    synchronized StructType struct(String name) {
        NameIndex index = structs();
        int best = 0;
        for (int slot = index.next(name, index.first(name)); slot >= 0; slot = index.next(name, index.after(slot))) {
            int id = index.value(index.entryAt(slot));
            if (best == 0 || (btf.sizeOrType(id) & Integer.MAX_VALUE) > (btf.sizeOrType(best) & Integer.MAX_VALUE)) {
                best = id;
            }
        }
        if (best == 0) {
            best = typedef(name);
        }
        return best == 0 ? null : new BtfStruct(btf, best);
    }

    /** A struct that has no name of its own but a typedef: atomic_t, kuid_t. */
    private int typedef(String name) {
        int end = btf.firstId() + btf.count();
        for (int id = btf.firstId(); id < end; id++) {
            if (btf.kind(id) == BtfKind.TYPEDEF && btf.is(btf.nameOffset(id), name)) {
                int target = btf.strip(id);
                return BtfKind.isStruct(btf.kind(target)) ? target : 0;
            }
        }
        return 0;
    }

    synchronized OptionalLong enumerator(String name) {
        if (enumerators == null) {
            indexEnumerators();
        }
        int slot = enumerators.next(name, enumerators.first(name));
        if (slot < 0) {
            return OptionalLong.empty();
        }
        int entry = enumerators.entryAt(slot);
        return OptionalLong.of(value(enumOfEntry[entry], enumerators.value(entry)));
    }

    /** The values of the longest enum called {@code name}, in order; empty when there is none. */
    List<Enumerator> enumeration(String name) {
        int best = 0;
        for (int id : btf.enumIds()) {
            if (btf.is(btf.nameOffset(id), name) && (best == 0 || btf.length(id) > btf.length(best))) {
                best = id;
            }
        }
        List<Enumerator> values = new ArrayList<>();
        int words = best != 0 && btf.kind(best) == BtfKind.ENUM64 ? 3 : 2;
        for (int i = 0; i < (best == 0 ? 0 : btf.length(best)); i++) {
            values.add(new Enumerator(btf.string(btf.word(best, 3 + words * i)), value(best, i)));
        }
        return values;
    }

    synchronized void addStructNames(String prefix, TreeSet<String> into) {
        NameIndex index = structs();
        for (int entry = 0; entry < index.size(); entry++) {
            String name = btf.string(index.nameOffset(entry));
            if (name.startsWith(prefix)) {
                into.add(name);
            }
        }
    }

    /** The prototype of the function {@code name}, as C writes it; empty when there is none. */
    synchronized Optional<String> function(String name) {
        if (functions == null) {
            indexFunctions();
        }
        int slot = functions.next(name, functions.first(name));
        return slot < 0
                ? Optional.empty()
                : Optional.of(BtfNames.of(btf, btf.sizeOrType(functions.value(functions.entryAt(slot)))));
    }

    private void indexFunctions() {
        int end = btf.firstId() + btf.count();
        int count = 0;
        for (int id = btf.firstId(); id < end; id++) {
            count += btf.kind(id) == BtfKind.FUNC ? 1 : 0;
        }
        NameIndex index = new NameIndex(btf, count);
        for (int id = btf.firstId(); id < end; id++) {
            if (btf.kind(id) == BtfKind.FUNC) {
                index.add(btf.nameOffset(id), id);
            }
        }
        functions = index;
    }

    private NameIndex structs() {
        if (structs == null) {
            int[] ids = btf.structIds();
            NameIndex index = new NameIndex(btf, ids.length);
            for (int id : ids) {
                index.add(btf.nameOffset(id), id);
            }
            structs = index;
        }
        return structs;
    }

    private void indexEnumerators() {
        int count = 0;
        for (int id : btf.enumIds()) {
            count += btf.length(id);
        }
        NameIndex index = new NameIndex(btf, count);
        enumOfEntry = new int[count];
        for (int id : btf.enumIds()) {
            int words = btf.kind(id) == BtfKind.ENUM64 ? 3 : 2;
            for (int i = 0; i < btf.length(id); i++) {
                enumOfEntry[index.size()] = id;
                index.add(btf.word(id, 3 + words * i), i);
            }
        }
        enumerators = index;
    }

    private long value(int id, int index) {
        if (btf.kind(id) == BtfKind.ENUM64) {
            return btf.word(id, 3 + 3 * index + 1) & 0xffff_ffffL | (long) btf.word(id, 3 + 3 * index + 2) << 32;
        }
        int value = btf.word(id, 3 + 2 * index + 1);
        return btf.flag(id) ? value : value & 0xffff_ffffL;
    }
}
