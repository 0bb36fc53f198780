// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory.overlay;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
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

    /** Bytes that are written at once. */
    private static final int PIECE = 1 << 16;

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
     * Writes the new bytes, when all of the old ones are found. Where a write fails, what was written before it is taken
     * back.
     *
     * @param memory what is read
     * @param writer what is written, over the same memory
     * @throws PatchException when it doesn't fit, and nothing was written; or when a write failed and could not be taken
     *     back: then the message names what is changed
     * @throws IOException when a write failed and all is as before
     */
    public void apply(PhysicalMemory memory, PhysicalWriter writer) throws IOException {
        check(memory);
        int done = 0;
        try {
            for (; done < changes.size(); done++) {
                write(writer, changes.get(done).address, changes.get(done).after);
            }
        } catch (IOException | RuntimeException e) {
            takeBack(writer, done, e);
            throw e;
        }
    }

    /** @param last the change whose write failed; some of its pieces may have been written */
    private void takeBack(PhysicalWriter writer, int last, Exception failure) throws PatchException {
        for (int i = last; i >= 0; i--) {
            Change change = changes.get(i);
            try {
                write(writer, change.address, change.before);
            } catch (IOException | RuntimeException e) {
                if (i < last || change.before.length > PIECE) {
                    throw new PatchException("the patch was applied in part only: " + failure.getMessage()
                            + "; taking it back failed, too (" + e.getMessage() + "): the first " + (i + 1) + " of "
                            + changes.size() + " changes, up to physical " + Numbers.hex(change.end())
                            + ", may have their new bytes");
                }
            }
        }
    }

    private static void write(PhysicalWriter writer, long address, byte[] bytes) throws IOException {
        for (int from = 0; from < bytes.length; from += PIECE) {
            writer.write(address + from, Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + PIECE)));
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

        private static final int PAGE = 4096;

        /** What is known of a page: the bytes that were added, as they were and as they will be. */
        private static final class Page {
            private final byte[] before = new byte[PAGE];
            private final byte[] after = new byte[PAGE];
            private final BitSet known = new BitSet(PAGE);
        }

        private final NavigableMap<Long, Page> pages = new TreeMap<>();

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
                long at = address + i;
                Page page = pages.get(at / PAGE);
                int index = (int) (at % PAGE);
                if (page == null || !page.known.get(index)) {
                    if (before[i] == after[i]) {
                        continue;
                    }
                    page = page == null ? pages.computeIfAbsent(at / PAGE, _ -> new Page()) : page;
                    page.before[index] = before[i];
                    page.known.set(index);
                }
                page.after[index] = after[i];
            }
            return this;
        }

        /** All that was added, bytes beside each other joined to one change. */
        public Patch build() {
            List<Change> changes = new ArrayList<>();
            ByteArrayOutputStream before = new ByteArrayOutputStream();
            ByteArrayOutputStream after = new ByteArrayOutputStream();
            long end = 0;
            for (var each : pages.entrySet()) {
                Page page = each.getValue();
                for (int i = page.known.nextSetBit(0); i >= 0; i = page.known.nextSetBit(i + 1)) {
                    if (page.before[i] == page.after[i]) {
                        continue;
                    }
                    long at = each.getKey() * PAGE + i;
                    if (at != end) {
                        add(changes, end, before, after);
                    }
                    before.write(page.before[i]);
                    after.write(page.after[i]);
                    end = at + 1;
                }
            }
            add(changes, end, before, after);
            return new Patch(changes);
        }

        /** Adds the run that ends at {@code end}, where there is one. */
        private static void add(
                List<Change> changes, long end, ByteArrayOutputStream before, ByteArrayOutputStream after) {
            if (before.size() > 0) {
                changes.add(new Change(end - before.size(), before.toByteArray(), after.toByteArray()));
                before.reset();
                after.reset();
            }
        }
    }
}
