// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.netfs.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.folioscope.base.Numbers;
import org.folioscope.ui.facts.FactLine;
import org.folioscope.ui.links.Place;

/** Collects what is known of an object, a line each. One thread. */
final class FactLines {

    /** Of many objects of a kind so many have a line each. */
    private static final int MOST = 50;

    private final List<FactLine> lines = new ArrayList<>();

    /** All lines so far. */
    List<FactLine> list() {
        return List.copyOf(lines);
    }

    /** @param place where it leads to; null nowhere */
    void add(String name, String value, String meaning, Place place) {
        lines.add(new FactLine(name, value, meaning, place));
    }

    /** A line each, by {@code line}, which takes the number from 1 on, too; of very many the first ones, and how many there are more. */
    <T> void each(String what, List<T> all, BiConsumer<Integer, T> line) {
        for (int i = 0; i < Math.min(MOST, all.size()); i++) {
            line.accept(i + 1, all.get(i));
        }
        if (all.size() > MOST) {
            add(what, String.format("and %,d more", all.size() - MOST), "", null);
        }
    }

    /** A pointer to a struct; nothing where it is null. @param address virtual */
    void struct(String name, String type, long address) {
        if (address != 0) {
            add(name, Numbers.hex(address), "struct " + type, Place.struct(type, address));
        }
    }

    /** A number of bytes; nothing where the kernel has none. */
    void bytes(String name, Long value, String meaning) {
        if (value != null) {
            String size = value + (value < 1024 ? "" : "  " + Numbers.size(value));
            add(name, size, meaning, null);
        }
    }

    /** A position in a file, in bytes; nothing where the kernel has none. */
    void position(String name, Long value, String meaning) {
        if (value != null) {
            add(name, Numbers.hex(value), value + (meaning.isEmpty() ? "" : ", " + meaning), null);
        }
    }

    /** A word of flags; nothing where the kernel has none. */
    void flags(String name, Long bits, String text) {
        if (bits != null) {
            add(name, Numbers.hex(bits), text, null);
        }
    }

    /** An error number, as the kernel keeps it. */
    void error(String name, long error) {
        add(name, String.valueOf(error), error == 0 ? "" : "negative errno", null);
    }
}
