// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.iommu.smmu;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.iommu.Attachment;
import org.folioscope.iommu.IommuDomain;
import org.folioscope.iommu.TableEntry;
import org.folioscope.iommu.Translation;
import org.folioscope.iommu.format.PageTables;
import org.folioscope.iommu.format.TableLookup;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;

/** Reads the context descriptors of a stream: one, a linear table, or a table of two levels. One thread. */
final class ContextReader {

    /** Context descriptors that are looked at for all streams of a table together. */
    private static final int MOST_CONTEXTS = 1 << 22;

    private static final int CONTEXT = 64;
    private static final int DESCRIPTOR = 8;
    private static final long POINTER = 0x000f_ffff_ffff_ffc0L;
    private static final long TABLE_POINTER = 0x000f_ffff_ffff_f000L;

    /** Gives the domain of tables: the same for all that lead to them. */
    @FunctionalInterface
    interface Domains {
        IommuDomain of(int id, int stage, PageTables tables);
    }

    /**
     * A stream whose stage 1 is on.
     *
     * @param word0 of its stream table entry
     * @param word1 of it
     * @param path to it, itself last
     * @param second the stage that its context descriptors and tables are translated by; empty where it is off
     * @param vmid of the second stage; -1 where it is off
     */
    record Place(long word0, long word1, List<TableEntry> path, Optional<IommuDomain> second, int vmid) {

        long pointer() {
            return word0 & POINTER;
        }

        /** 0 linear, 1 two levels of 4 KiB, 2 of 64 KiB. */
        int format() {
            return (int) (word0 >>> 4) & 3;
        }

        /** Binary logarithm of the number of context descriptors. */
        int log2() {
            return (int) (word0 >>> 59) & 31;
        }

        /** S1DSS: 0 abort, 1 bypass, 2 the first context descriptor. */
        int withoutSubstream() {
            return (int) word1 & 3;
        }
    }

    private final MemoryReader reader;
    private final Domains domains;
    private final Progress progress;
    private int left = MOST_CONTEXTS;

    ContextReader(MemoryReader reader, Domains domains, Progress progress) {
        this.reader = reader;
        this.domains = domains;
        this.progress = progress;
    }

    /** Adds an attachment for each context descriptor that is used, at most {@code most}. */
    void read(Place place, int most, List<Attachment> ways) {
        if (place.format() == 3 || place.log2() > 20) {
            ways.add(plain(
                    place,
                    Translation.INVALID,
                    place.format() == 3 ? "S1Fmt 3 is reserved" : "S1CDMax " + place.log2() + " is more than 20"));
            return;
        }
        if (place.log2() == 0) {
            one(place, place.pointer(), CONTEXT, 0, place.path(), ways);
            return;
        }
        if (place.withoutSubstream() == 1) {
            ways.add(place.second()
                    .map(second -> new Attachment(
                            -1,
                            Translation.SECOND_STAGE,
                            place.vmid(),
                            place.path(),
                            List.of(second),
                            Optional.empty(),
                            ""))
                    .orElseGet(() -> plain(place, Translation.PASS_THROUGH, "")));
        }
        int log2 = place.log2();
        int low = place.format() == 0 ? log2 : Math.min(log2, place.format() == 1 ? 6 : 10);
        if (place.format() == 0) {
            table(place, place.pointer(), 1L << low, 0, place.path(), most, ways);
        } else {
            descriptors(place, low, most, ways);
        }
        if (ways.isEmpty()) {
            ways.add(plain(place, Translation.BLOCKED, "no context descriptor is valid"));
        }
    }

    private void descriptors(Place place, int low, int most, List<Attachment> ways) {
        long size = (long) DESCRIPTOR << place.log2() - low;
        for (long i = 0; i < size / DESCRIPTOR && ways.size() < most && left > 0; i++) {
            left--;
            long at = physical(place, place.pointer() + DESCRIPTOR * i);
            try {
                long word = at == -1 ? 0 : reader.u64(at);
                if ((word & 1) != 0) {
                    List<TableEntry> way = new ArrayList<>(place.path());
                    way.add(new TableEntry(
                            "context level 1 entry " + i, SmmuLayouts.CONTEXT_LEVEL_1, at, at - DESCRIPTOR * i, size));
                    table(place, word & TABLE_POINTER, 1L << low, (int) (i << low), way, most, ways);
                }
            } catch (MemoryFaultException e) {
                ways.add(missing(place, at, e));
                return;
            }
        }
    }

    private void table(
            Place place, long table, long count, int first, List<TableEntry> path, int most, List<Attachment> ways) {
        for (long i = 0; i < count && ways.size() < most && left > 0; i++) {
            left--;
            if ((i & 0xff) == 0) {
                progress.check();
            }
            if (!one(place, table + CONTEXT * i, CONTEXT * count, (int) (first + i), path, ways)) {
                return;
            }
        }
    }

    /** False where the image ends. */
    private boolean one(
            Place place, long pointer, long tableSize, int substream, List<TableEntry> path, List<Attachment> ways) {
        long at = physical(place, pointer);
        if (at == -1) {
            return true;
        }
        try {
            long word0 = reader.u64(at);
            if ((word0 >>> 31 & 1) != 0) {
                List<TableEntry> way = new ArrayList<>(path);
                long index = CONTEXT * (long) (substream & tableSize / CONTEXT - 1);
                way.add(new TableEntry(
                        "context descriptor " + substream, SmmuLayouts.CONTEXT, at, at - index, tableSize));
                ways.add(context(place, substream, word0, reader.u64(at + 8), way));
            }
            return true;
        } catch (MemoryFaultException e) {
            ways.add(missing(place, at, e));
            return false;
        }
    }

    private Attachment context(Place place, int substream, long word0, long word1, List<TableEntry> path) {
        int asid = (int) (word0 >>> 48);
        boolean plain = place.log2() == 0 || substream == 0 && place.withoutSubstream() == 2;
        int pasid = plain ? -1 : substream;
        int tag = place.second().isPresent() ? place.vmid() : asid;
        if ((word0 >>> 14 & 1) != 0) {
            return new Attachment(pasid, Translation.BLOCKED, tag, path, List.of(), Optional.empty(), "EPD0 is set");
        }
        ArmTables.Result tables = ArmTables.stage1(word0, word1);
        if (tables.tables() == null) {
            return new Attachment(pasid, Translation.INVALID, tag, path, List.of(), Optional.empty(), tables.problem());
        }
        String upper = (word0 >>> 30 & 1) == 0 ? "the tables of TTB1 are not read" : "";
        if (place.second().isEmpty()) {
            IommuDomain first = domains.of(asid, 1, tables.tables());
            return new Attachment(pasid, Translation.FIRST_STAGE, asid, path, List.of(first), Optional.empty(), upper);
        }
        IommuDomain second = place.second().get();
        IommuDomain first = domains.of(asid, 1, tables.tables().over(second.tables()));
        return new Attachment(pasid, Translation.NESTED, tag, path, List.of(first, second), Optional.empty(), upper);
    }

    /** Context descriptors of a nested stream are at addresses of its second stage; -1 where that does not map them. */
    private long physical(Place place, long pointer) {
        return place.second().isEmpty()
                ? pointer
                : TableLookup.find(place.second().get().tables(), reader, pointer, TableLookup.Steps.NONE)
                        .physical();
    }

    private static Attachment plain(Place place, Translation translation, String problem) {
        return new Attachment(-1, translation, place.vmid(), place.path(), List.of(), Optional.empty(), problem);
    }

    private static Attachment missing(Place place, long at, MemoryFaultException fault) {
        return plain(
                place,
                Translation.INVALID,
                "the context descriptor at " + Numbers.hex(at) + " can't be read: " + fault.getMessage());
    }
}
