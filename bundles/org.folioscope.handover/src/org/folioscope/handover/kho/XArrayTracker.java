// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.kho;

import java.util.Optional;
import org.folioscope.base.Progress;
import org.folioscope.handover.kho.PreservedPages.Bitmap;
import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.pagecache.EntryVisitor;
import org.folioscope.kernel.pagecache.XArrayLayout;
import org.folioscope.kernel.pagecache.XArrayWalk;
import org.folioscope.kernel.report.Findings;
import org.folioscope.kernel.report.Missing;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.symbols.Field;
import org.folioscope.symbols.KernelMap;
import org.folioscope.symbols.MissingMemberException;
import org.folioscope.symbols.StructType;

/**
 * The tracker as the kernels of "kho-v1" keep it: an xarray by order of struct kho_mem_phys, and in each an xarray by
 * (frame >> order) / bits of struct kho_mem_phys_bits, a bitmap (kernel/kexec_handover.c of Linux 6.16). One thread.
 */
final class XArrayTracker {

    private final KernelMap map;
    private final int bitmapBytes;

    XArrayTracker(KernelMap map, int bitmapBytes) {
        this.map = map;
        this.bitmapBytes = bitmapBytes;
    }

    /** Hands on entries, and makes nothing of damage: the findings have it. */
    private interface Entries extends EntryVisitor {
        @Override
        default void damaged(long index, int order, long entry) {}
    }

    /** Reads it from kho_out; empty where this kernel has no such tracker. */
    Optional<PreservedPages> read(long out, StructType outType, Progress progress) {
        Field orders = outType.field("track.orders", "ser.track.orders");
        Optional<StructType> perOrder = map.types().findStruct("kho_mem_phys");
        if (!orders.present() || perOrder.isEmpty() || bitmapBytes <= 0 || bitmapBytes > 4096) {
            return Optional.empty();
        }
        Field bits = perOrder.get().field("phys_bits");
        Findings findings = new Findings();
        try {
            XArrayLayout layout = new XArrayLayout(new Context(map, findings, new Missing()));
            PreservedPages.Builder pages = new PreservedPages.Builder();
            pages.bitmapBytes(bitmapBytes);
            MemoryReader reader = map.virtualReader();
            Entries byOrder = (order, _, struct, _) -> {
                if (order < PreservedPages.ORDERS && bits.present()) {
                    Entries bitmaps = (index, _, bitmap, _) -> bitmap((int) order, index, bitmap, reader, pages);
                    new XArrayWalk(layout, map.virtualReader())
                            .walk(struct + bits.offset(), findings, progress, bitmaps);
                }
            };
            new XArrayWalk(layout, map.virtualReader()).walk(out + orders.offset(), findings, progress, byOrder);
            return Optional.of(pages.build());
        } catch (MissingMemberException _) {
            return Optional.empty();
        }
    }

    private void bitmap(int order, long index, long address, MemoryReader reader, PreservedPages.Builder pages) {
        long physical = map.pageTables()
                .translate(address)
                .map(m -> m.physical() + address - m.virtual())
                .orElse(-1L);
        long[] words = new long[bitmapBytes / 8];
        try {
            for (int i = 0; i < words.length; i++) {
                words[i] = reader.u64(address + 8L * i);
            }
        } catch (MemoryFaultException e) {
            pages.problem(
                    TrackerProblem.Kind.NODE_OUTSIDE,
                    physical,
                    bitmapBytes,
                    "expected a bitmap of the tracker: " + e.getMessage());
            return;
        }
        pages.add(new Bitmap(order, index * bitmapBytes * 8 << order, physical, words));
    }
}
