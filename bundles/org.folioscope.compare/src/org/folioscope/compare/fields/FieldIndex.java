// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare.fields;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.folioscope.base.Progress;
import org.folioscope.compare.Side;
import org.folioscope.handover.Handover;
import org.folioscope.handover.structure.Structures;
import org.folioscope.model.FieldValue;
import org.folioscope.model.Structure;

/**
 * Which field of which structure of a handover lies at an address: what turns "byte 0x18 differs" into a field's name.
 * Immutable; safe for use by several threads.
 */
public final class FieldIndex {

    /** Structures that are indexed; the rest stay bytes. */
    private static final int MOST_STRUCTURES = 100_000;

    /** Lists with an element for each page: their elements are not indexed. */
    private static final Set<String> LISTS =
            Set.of("kho.preserved", "kho.census", "pkram.stream", "kho-tmpfs.pages", "pkernfs.strip");

    /**
     * A field in memory.
     *
     * @param structure that it belongs to
     * @param address physical, of its first byte
     */
    public record Place(Structure structure, FieldValue field, long address) {

        /** The first address behind it. */
        public long end() {
            return address + field.getSize();
        }

        /** "inode 3: child_ino". */
        public String name() {
            return structure.getName() + ": " + field.getName();
        }
    }

    /** By address; none has more bytes than {@link #largest}. */
    private final List<Structure> structures;

    private final long largest;

    private FieldIndex(List<Structure> structures) {
        this.structures = structures;
        largest = structures.stream().mapToLong(Structure::getSize).max().orElse(0);
    }

    /** The structures in the handovers of {@code side}. */
    public static FieldIndex of(Side side, Progress progress) {
        progress.begin("Looking for structures", -1);
        List<Structure> found = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (Handover handover : side.handovers(progress).list()) {
            Deque<Structure> open = new ArrayDeque<>();
            open.push(handover.decoded(progress).root());
            while (!open.isEmpty() && found.size() < MOST_STRUCTURES) {
                progress.check();
                Structure structure = open.pop();
                boolean isBytes = structure.getAddress() != -1
                        && structure.getSize() > 0
                        && structure.getSource() != null
                        && !structure.getSource().isEmpty();
                if (isBytes && known.add(structure.getKind() + "@" + structure.getAddress())) {
                    found.add(structure);
                }
                if (!LISTS.contains(structure.getKind())) {
                    Structures.children(structure, progress).forEach(open::push);
                }
            }
        }
        found.sort(Comparator.comparingLong(Structure::getAddress));
        return new FieldIndex(List.copyOf(found));
    }

    /** The fields that touch the {@code length} bytes from the physical {@code address} on, ascending. */
    public List<Place> at(long address, long length) {
        List<Place> places = new ArrayList<>();
        for (int i = firstFrom(address - largest);
                i < structures.size() && structures.get(i).getAddress() < address + length;
                i++) {
            Structure structure = structures.get(i);
            if (structure.getAddress() + structure.getSize() <= address) {
                continue;
            }
            for (FieldValue field : Structures.fields(structure)) {
                Place place = new Place(structure, field, structure.getAddress() + field.getOffset());
                if (place.address() < address + length && place.end() > address) {
                    places.add(place);
                }
            }
        }
        places.sort(Comparator.comparingLong(Place::address));
        return places;
    }

    private int firstFrom(long address) {
        int low = 0;
        int high = structures.size();
        while (low < high) {
            int middle = low + high >>> 1;
            if (structures.get(middle).getAddress() < address) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
