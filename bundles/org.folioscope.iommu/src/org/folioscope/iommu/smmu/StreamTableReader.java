// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.iommu.smmu;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.handover.Clue;
import org.folioscope.handover.HandoverSource;
import org.folioscope.iommu.Attachment;
import org.folioscope.iommu.DeviceTables;
import org.folioscope.iommu.IommuDevice;
import org.folioscope.iommu.IommuDomain;
import org.folioscope.iommu.TableEntry;
import org.folioscope.iommu.Translation;
import org.folioscope.iommu.format.PageTables;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;

/**
 * Reads a stream table, linear or of two levels. Entries that abort are counted and not shown, because Linux writes one
 * for each stream that a device could have. One thread.
 */
final class StreamTableReader {

    /** Streams that are looked at. */
    private static final int MOST_STREAMS = 1 << 20;
    /** Streams and substreams that are kept. */
    private static final int MOST_ATTACHMENTS = 1 << 17;

    private static final int STREAM = 64;
    private static final int DESCRIPTOR = 8;
    private static final long ADDRESS = 0x000f_ffff_ffff_ffc0L;

    private final HandoverSource source;
    private final MemoryReader reader;
    private final Progress progress;
    private final ContextReader contexts;
    private final Map<List<Object>, IommuDomain> domains = new HashMap<>();
    private final List<IommuDevice> devices = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private int seen;
    private int attachments;
    private int aborting;

    StreamTableReader(HandoverSource source, Progress progress) {
        this.source = source;
        this.reader = source.reader();
        this.progress = progress;
        this.contexts = new ContextReader(reader, this::domain, progress);
    }

    /**
     * Reads the table.
     *
     * @param address physical
     * @param log2 binary logarithm of the number of streams
     * @param split how many bits of a stream's number index the second level; 0 for a linear table
     */
    DeviceTables read(long address, int log2, int split, List<Clue> clues) {
        long size;
        if (split == 0) {
            size = (long) STREAM << log2;
            table(address, 1L << log2, 0, List.of());
        } else {
            size = (long) DESCRIPTOR << Math.max(0, log2 - split);
            for (long i = 0; i < size / DESCRIPTOR && hasRoom(); i++) {
                if (!descriptor(address, size, i, split)) {
                    break;
                }
            }
        }
        if (!hasRoom()) {
            problems.add("there are more streams or substreams than are shown");
        }
        return new DeviceTables(
                address,
                size,
                (split == 0 ? "linear" : "two-level") + " stream table"
                        + (aborting == 0 ? "" : ", " + aborting + " other entries let nothing pass"),
                clues,
                devices,
                problems);
    }

    private boolean hasRoom() {
        return seen < MOST_STREAMS && attachments < MOST_ATTACHMENTS;
    }

    /** False where the image ends. */
    private boolean descriptor(long table, long size, long index, int split) {
        long at = table + DESCRIPTOR * index;
        if ((++seen & 0xff) == 0) {
            progress.check();
        }
        long word;
        try {
            word = reader.u64(at);
        } catch (MemoryFaultException e) {
            problems.add("the stream table ends at " + Numbers.hex(at) + ": " + e.getMessage());
            return false;
        }
        int span = (int) word & 31;
        if (span != 0) {
            long streams = 1L << span - 1;
            if (span - 1 > split) {
                problems.add("descriptor " + index + " at " + Numbers.hex(at) + " has span " + span
                        + ": expected at most " + (split + 1));
                streams = 1L << split;
            }
            TableEntry entry = new TableEntry("descriptor " + index, SmmuLayouts.STREAM_LEVEL_1, at, table, size);
            table(word & ADDRESS, streams, index << split, List.of(entry));
        }
        return true;
    }

    private void table(long table, long count, long first, List<TableEntry> path) {
        for (long i = 0; i < count && hasRoom(); i++) {
            long at = table + STREAM * i;
            if ((++seen & 0xff) == 0) {
                progress.check();
            }
            try {
                long word = reader.u64(at);
                if ((word & 1) != 0) {
                    List<TableEntry> way = new ArrayList<>(path);
                    way.add(new TableEntry(
                            "stream table entry " + (first + i), SmmuLayouts.STREAM, at, table, STREAM * count));
                    stream((int) (first + i), word, at, way);
                }
            } catch (MemoryFaultException e) {
                problems.add("the stream table ends at " + Numbers.hex(at) + ": " + e.getMessage());
                return;
            }
        }
    }

    private void stream(int id, long word0, long at, List<TableEntry> path) {
        int config = (int) (word0 >>> 1) & 7;
        if (config == 0) {
            aborting++;
            return;
        }
        List<Attachment> ways = new ArrayList<>();
        if (config == 4) {
            ways.add(plain(Translation.PASS_THROUGH, path, ""));
        } else if (config < 4) {
            ways.add(plain(Translation.INVALID, path, "configuration " + config + " is reserved"));
        } else {
            Optional<IommuDomain> second = Optional.empty();
            String problem = "";
            int vmid = -1;
            if ((config & 2) != 0) {
                long word2 = reader.u64(at + 16);
                ArmTables.Result tables = ArmTables.stage2(word2, reader.u64(at + 24));
                problem = tables.problem();
                vmid = (int) word2 & 0xffff;
                int tag = vmid;
                second = Optional.ofNullable(tables.tables()).map(each -> domain(tag, 2, each));
            }
            if (second.isEmpty() && (config & 2) != 0) {
                ways.add(plain(Translation.INVALID, path, problem));
            } else if (config == 6) {
                ways.add(new Attachment(
                        -1, Translation.SECOND_STAGE, vmid, path, List.of(second.get()), Optional.empty(), problem));
            } else {
                contexts.read(
                        new ContextReader.Place(word0, reader.u64(at + 8), path, second, vmid),
                        MOST_ATTACHMENTS - attachments,
                        ways);
            }
        }
        attachments += ways.size() + 1;
        devices.add(new IommuDevice(0, id, "stream " + id, Optional.empty(), Optional.empty(), ways));
    }

    private static Attachment plain(Translation translation, List<TableEntry> path, String problem) {
        return new Attachment(-1, translation, -1, path, List.of(), Optional.empty(), problem);
    }

    private IommuDomain domain(int id, int stage, PageTables tables) {
        return domains.computeIfAbsent(List.of(id, stage, tables), _ -> new IommuDomain(source, id, stage, "", tables));
    }
}
