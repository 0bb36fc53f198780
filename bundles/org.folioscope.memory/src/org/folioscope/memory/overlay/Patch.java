// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory.overlay;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.folioscope.base.Numbers;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.PhysicalMemory;
import org.folioscope.memory.PhysicalReader;

/**
 * Byte-exact changes of memory: at which physical addresses which bytes become which others. It applies only where all
 * of the old bytes are found, never in part. Immutable.
 *
 * @param changes ascending by address, disjoint
 */
public record Patch(List<Change> changes) {

    /** Nothing changes. */
    public static final Patch NOTHING = new Patch(List.of());

    /**
     * One run of bytes.
     *
     * @param address physical, of the first byte
     * @param before what has to be there; at least one byte
     * @param after what will be there; as many bytes
     */
    public record Change(long address, byte[] before, byte[] after) {

        public Change {
            if (before.length == 0 || before.length != after.length) {
                throw new IllegalArgumentException(
                        "a change needs as many new bytes as old ones, and one at least; found " + before.length
                                + " old and " + after.length + " new ones");
            }
            before = before.clone();
            after = after.clone();
        }

        /** The first address after it. */
        public long end() {
            return address + before.length;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Change change
                    && change.address == address
                    && Arrays.equals(change.before, before)
                    && Arrays.equals(change.after, after);
        }

        @Override
        public int hashCode() {
            return Long.hashCode(address) ^ Arrays.hashCode(before) ^ 31 * Arrays.hashCode(after);
        }

        @Override
        public String toString() {
            return Numbers.hex(address) + " " + HexFormat.of().formatHex(before) + " "
                    + HexFormat.of().formatHex(after);
        }
    }

    public Patch {
        changes = List.copyOf(changes);
        for (int i = 1; i < changes.size(); i++) {
            if (Long.compareUnsigned(
                            changes.get(i).address(), changes.get(i - 1).end())
                    < 0) {
                throw new IllegalArgumentException(
                        "changes must be ascending and must not overlap; found one at physical "
                                + Numbers.hex(changes.get(i).address()) + " after one at "
                                + Numbers.hex(changes.get(i - 1).address()));
            }
        }
    }

    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** How many bytes it changes. */
    public long size() {
        return changes.stream().mapToLong(change -> change.before.length).sum();
    }

    /** What takes it back. */
    public Patch inverse() {
        return new Patch(changes.stream()
                .map(change -> new Change(change.address, change.after, change.before))
                .toList());
    }

    /**
     * Looks whether it fits.
     *
     * @throws PatchException when {@code memory} has other bytes than the old ones anywhere, or none; tells the first
     *     place and how many there are
     */
    public void check(PhysicalMemory memory) throws PatchException {
        PhysicalReader reader = new PhysicalReader(memory);
        int wrong = 0;
        String first = "";
        for (Change change : changes) {
            String found;
            byte[] bytes = new byte[change.before.length];
            try {
                reader.read(change.address, bytes, 0, bytes.length);
                if (Arrays.equals(bytes, change.before)) {
                    continue;
                }
                found = "found " + HexFormat.of().formatHex(bytes);
            } catch (MemoryFaultException e) {
                found = e.getMessage();
            }
            if (wrong++ == 0) {
                first = "expected " + HexFormat.of().formatHex(change.before) + " at physical "
                        + Numbers.hex(change.address) + ", " + found;
            }
        }
        if (wrong > 0) {
            throw new PatchException("the patch does not fit and was not applied: " + first
                    + (wrong > 1 ? ", and " + (wrong - 1) + " more of " + changes.size() + " changes don't fit" : "")
                    + "; it was made for another image, or was applied already");
        }
    }

    /**
     * Writes the new bytes, when all of the old ones are found.
     *
     * @param memory what is read
     * @param writer what is written, over the same memory
     * @throws PatchException when it doesn't fit; nothing was written then
     */
    public void apply(PhysicalMemory memory, PhysicalWriter writer) throws IOException {
        check(memory);
        for (Change change : changes) {
            writer.write(change.address, change.after);
        }
    }

    /**
     * A patch that writes {@code after} at {@code address} of {@code memory} as it is now.
     *
     * @throws MemoryFaultException when there is no memory
     */
    public static Patch of(PhysicalMemory memory, long address, byte[] after) {
        return new Builder().write(memory, address, after).build();
    }

    /** Gathers changes in any order; of two to one byte the later counts. One thread. */
    public static final class Builder {

        private final java.util.TreeMap<Long, byte[]> bytes = new java.util.TreeMap<>();

        /**
         * Adds a write over memory as it is, whatever was added before.
         *
         * @throws MemoryFaultException when there is no memory
         */
        public Builder write(PhysicalMemory memory, long address, byte[] after) {
            byte[] before = new byte[after.length];
            new PhysicalReader(memory).read(address, before, 0, before.length);
            return difference(address, before, after);
        }

        /** Adds what differs between two states of the bytes at {@code address}. */
        public Builder difference(long address, byte[] before, byte[] after) {
            for (int i = 0; i < before.length; i++) {
                byte[] earlier = bytes.get(address + i);
                byte old = earlier == null ? before[i] : earlier[0];
                if (old == after[i]) {
                    bytes.remove(address + i);
                } else {
                    bytes.put(address + i, new byte[] {old, after[i]});
                }
            }
            return this;
        }

        /** All that was added, bytes beside each other joined to one change. */
        public Patch build() {
            List<Change> changes = new ArrayList<>();
            List<byte[]> run = new ArrayList<>();
            long start = 0;
            for (var each : bytes.entrySet()) {
                if (!run.isEmpty() && each.getKey() != start + run.size()) {
                    changes.add(change(start, run));
                    run.clear();
                }
                if (run.isEmpty()) {
                    start = each.getKey();
                }
                run.add(each.getValue());
            }
            if (!run.isEmpty()) {
                changes.add(change(start, run));
            }
            return new Patch(changes);
        }

        private static Change change(long start, List<byte[]> run) {
            byte[] before = new byte[run.size()];
            byte[] after = new byte[run.size()];
            for (int i = 0; i < before.length; i++) {
                before[i] = run.get(i)[0];
                after[i] = run.get(i)[1];
            }
            return new Change(start, before, after);
        }
    }
}
