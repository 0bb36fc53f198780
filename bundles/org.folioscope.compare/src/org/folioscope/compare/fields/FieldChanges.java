// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare.fields;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folioscope.base.Numbers;
import org.folioscope.compare.Change;
import org.folioscope.compare.pages.ByteDifferences;
import org.folioscope.memory.PhysicalMemory;

/** Tells bytes that differ by the fields that lie there: not "byte 0x18 differs", but "inode 3: child_ino 3 → 0". */
public final class FieldChanges {

    private final PhysicalMemory before;
    private final FieldIndex fieldsBefore;
    private final PhysicalMemory after;
    private final FieldIndex fieldsAfter;

    /** For two memories, each with what is known of its structures. */
    public FieldChanges(PhysicalMemory before, FieldIndex fieldsBefore, PhysicalMemory after, FieldIndex fieldsAfter) {
        this.before = before;
        this.fieldsBefore = fieldsBefore;
        this.after = after;
        this.fieldsAfter = fieldsAfter;
    }

    /**
     * What differs between {@code length} bytes on both sides: fields where structures lie, ranges of bytes else; ascending.
     * The offsets of the changes count from the start of the range. Some pages at most.
     *
     * @param address physical, on the side before
     * @param other physical, on the side after
     */
    public List<Change> of(long address, long other, long length) {
        Map<Long, Change> changes = new LinkedHashMap<>();
        ByteDifferences.of(before, address, after, other, length, (offset, count, left, right) -> {
            boolean named = false;
            for (FieldIndex.Place place : fieldsBefore.at(address + offset, count)) {
                named |= add(place, address, other, false, changes);
            }
            for (FieldIndex.Place place : fieldsAfter.at(other + offset, count)) {
                named |= add(place, other, address, true, changes);
            }
            if (!named) {
                changes.put(
                        offset,
                        new Change(
                                "bytes " + Numbers.hex(offset) + " to " + Numbers.hex(offset + count - 1),
                                List.of(left, right),
                                offset,
                                count));
            }
        });
        return List.copyOf(changes.values());
    }

    /** Adds the change of a field, with the value of the same field on the other side where that has one there. */
    private boolean add(FieldIndex.Place place, long base, long otherBase, boolean isAfter, Map<Long, Change> changes) {
        long offset = place.address() - base;
        FieldIndex others = isAfter ? fieldsBefore : fieldsAfter;
        Optional<FieldIndex.Place> partner = others
                .at(otherBase + offset, place.field().getSize())
                .stream()
                .filter(each -> each.address() == otherBase + offset
                        && each.field().getName().equals(place.field().getName()))
                .findFirst();
        String own = place.field().getText();
        String theirs = partner.map(each -> each.field().getText()).orElse(null);
        if (own.equals(theirs)) {
            return false; // another field of the same bytes differs: some bits of them
        }
        List<String> values = new ArrayList<>();
        values.add(isAfter ? theirs : own);
        values.add(isAfter ? own : theirs);
        changes.putIfAbsent(
                offset, new Change(place.name(), values, offset, place.field().getSize()));
        return true;
    }
}
