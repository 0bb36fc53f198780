// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.iommu.make;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.handover.make.kho.KhoImage;

/**
 * Memory right before a kexec, in which KHO preserves tables of IOMMUs and the memory that devices use; and the registers
 * that lead to the tables, which go into a file beside. What is made here uses numbers of the architectures' manuals that
 * are written down a second time, nothing of the decoders. One thread.
 *
 * <p>Where things lie, beside KHO's own below 40 MiB: from 40 MiB on tables, from 48 MiB on memory of devices' transfers,
 * at 60 MiB memory that nobody preserves.
 */
final class IommuImage {

    /** Bytes of an image. */
    static final long SIZE = KhoImage.SMALLEST;

    static final int PAGE = 4096;
    /** Memory that nobody preserves. */
    static final long STRANGER = 60L << 20;
    /** Where the machine has no memory, but registers of a device. */
    static final long DEVICE_MEMORY = 0xfeb0_0000L;

    private static final long TABLES = 40L << 20;
    private static final long BUFFERS = 48L << 20;

    private final KhoImage kho = KhoImage.valid();
    private final List<String> units = new ArrayList<>();
    private long nextTable = TABLES;
    private long nextBuffer = BUFFERS;
    private boolean finished;

    /** A preserved page of zeros: its physical address. */
    long table() {
        return tables(1);
    }

    /** {@code count} preserved pages of zeros, a power of two, aligned to their size: the physical address. */
    long tables(int count) {
        long start = nextTable + (count - 1L) * PAGE & -(long) count * PAGE;
        nextTable = start + (long) count * PAGE;
        if (nextTable > BUFFERS) {
            throw new IllegalStateException("tables need more than " + Numbers.size(BUFFERS - TABLES));
        }
        kho.put64(start, 0);
        for (int i = 0; i < count; i++) {
            kho.put64(start + (long) i * PAGE, 0);
        }
        kho.preserve(start, Integer.numberOfTrailingZeros(count));
        return start;
    }

    /** A page for a table that nobody preserves. */
    long lostTable() {
        long page = nextTable;
        nextTable += PAGE;
        kho.put64(page, 0);
        return page;
    }

    /** Preserved memory for transfers, a power of two of bytes, aligned to its size: the physical address. */
    long buffer(long bytes) {
        long start = nextBuffer + bytes - 1 & -bytes;
        nextBuffer = start + bytes;
        if (nextBuffer > STRANGER) {
            throw new IllegalStateException("buffers need more than " + Numbers.size(STRANGER - BUFFERS));
        }
        kho.preserve(start, Long.numberOfTrailingZeros(bytes / PAGE));
        return start;
    }

    long get(long address) {
        return kho.get64(address);
    }

    void put(long address, long value) {
        kho.put64(address, value);
    }

    /** Sets bits of the 8 bytes at {@code address}. */
    void set(long address, long bits) {
        put(address, get(address) | bits);
    }

    /** Clears bits of the 8 bytes at {@code address}. */
    void clear(long address, long bits) {
        put(address, get(address) & ~bits);
    }

    /**
     * Adds a unit to the file with registers.
     *
     * @param model "intel-iommu", "amd-iommu" or "smmuv3"
     * @param base physical address of its registers
     */
    void unit(String model, long base, Map<String, Long> registers) {
        StringBuilder text = new StringBuilder();
        text.append("    {\n      \"model\": \"").append(model).append("\",\n      \"base\": \"");
        text.append(Numbers.hex(base)).append("\",\n      \"registers\": {");
        String separator = "\n";
        for (Map.Entry<String, Long> each : new LinkedHashMap<>(registers).entrySet()) {
            text.append(separator).append("        \"").append(each.getKey()).append("\": \"");
            text.append(Numbers.hex(each.getValue())).append('"');
            separator = ",\n";
        }
        units.add(text.append("\n      }\n    }").toString());
    }

    /** The text of the file beside; its members are described in docs/registers.md. */
    String registers() {
        return "{\n  \"format\": \"folioscope-registers\",\n  \"version\": 1,\n  \"image\": \"raw\",\n  \"ram\": [],\n"
                + "  \"cpus\": [],\n  \"iommus\": [\n" + String.join(",\n", units) + "\n  ]\n}\n";
    }

    /** Writes the memory into a new file. */
    void writeTo(Path file, Progress progress) throws IOException {
        if (!finished) {
            kho.metadata("7.2.13-folio", 1);
            kho.finish();
            finished = true;
        }
        kho.writeTo(file, SIZE, progress);
    }
}
