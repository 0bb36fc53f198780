// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.buffer;

import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.layout.Members;
import org.folioscope.kernel.walk.LongHashSet;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.netfs.request.NetfsRequest;
import org.folioscope.symbols.Field;

/**
 * Reads the folios of a request's buffer: a chain of struct folio_queue, each with a folio_batch and the orders of its folios
 * (include/linux/folio_queue.h). Since 6.14 struct rolling_buffer names its ends from the producer's view: the consumer's end is
 * the tail, and next leads to the head. Before, the request's own buffer and buffer_tail are the consumer's and the producer's end. One thread.
 */
public final class RollingBuffers {

    /** Folios of one buffer that are read: a gibibyte in single pages is a quarter of it. */
    public static final int MOST_FOLIOS = 1 << 20;

    /** The largest order of a folio that is believed: 4 GiB. */
    private static final int MOST_ORDER = 20;

    private final Context context;
    private final MemoryReader reader;
    private final FolioBits bits;
    private final Field consumer;
    private final Field firstSlot;
    private final Field next;
    private final Field filled;
    private final Field folios;
    private final Field orders;
    private final Field pageFlags;
    private final Field pageIndex;
    private final int slots;

    /** @throws org.folioscope.symbols.MissingMemberException when this kernel's requests have no such buffer */
    public RollingBuffers(Context context) {
        this.context = context;
        reader = context.map().virtualReader();
        bits = FolioBits.of(context);
        Members request = context.members("netfs_io_request");
        consumer = request.need("buffer.tail", "buffer");
        firstSlot = request.need("buffer.first_tail_slot", "buffer_head_slot");
        Members queue = context.members("folio_queue");
        next = queue.need("next");
        filled = queue.need("vec.nr");
        folios = queue.need("vec.folios");
        orders = queue.need("orders");
        slots = Math.min(folios.size() / Long.BYTES, orders.size());
        pageFlags = context.members("page").need("flags.f", "flags");
        pageIndex = context.members("folio").need("index");
    }

    /** The folios that {@code request} still has in its buffer; damage is a finding, and what came before it stays. */
    public BufferedFolios read(NetfsRequest request, Progress progress) {
        BufferedFolios.Builder result = new BufferedFolios.Builder();
        try {
            walk(request, result, progress);
        } catch (MemoryFaultException e) {
            context.findings()
                    .warning(
                            "the buffer of request " + request.title() + " can't be read to its end: " + e.getMessage(),
                            request.address());
            result.cut();
        }
        return new BufferedFolios(result, bits);
    }

    private void walk(NetfsRequest request, BufferedFolios.Builder result, Progress progress) {
        LongHashSet seen = new LongHashSet();
        long queue = consumer.get(reader, request.address());
        int slot = (int) firstSlot.get(reader, request.address());
        while (queue != 0) {
            progress.check();
            if (!seen.add(queue)) {
                context.findings().warning("the buffer of request " + request.title() + " runs in a circle", queue);
                result.cut();
                return;
            }
            result.queue();
            if (!segment(queue, slot, result)) {
                context.findings()
                        .warning(
                                "the buffer of request " + request.title() + " is cut at " + MOST_FOLIOS + " folios",
                                queue);
                result.cut();
                return;
            }
            queue = next.get(reader, queue);
            slot = 0;
        }
    }

    /** False when there are too many. */
    private boolean segment(long queue, int from, BufferedFolios.Builder result) {
        int count = (int) filled.get(reader, queue);
        if (count > slots) {
            context.findings()
                    .warning("expected at most " + slots + " folios in this folio_queue, found " + count, queue);
            count = slots;
        }
        for (int slot = from; slot < count; slot++) {
            long page = reader.u64(queue + folios.offset() + 8L * slot);
            if (page == 0) {
                continue;
            }
            if (result.count() >= MOST_FOLIOS) {
                return false;
            }
            int order = reader.u8(queue + orders.offset() + slot);
            if (order > MOST_ORDER) {
                context.findings()
                        .warning(
                                "expected an order of at most " + MOST_ORDER + " in slot " + slot
                                        + " of this folio_queue, found " + order,
                                queue);
                order = 0;
            }
            add(page, order, result);
        }
        return true;
    }

    private void add(long page, int order, BufferedFolios.Builder result) {
        try {
            long flags = pageFlags.get(reader, page);
            long index = pageIndex.get(reader, page) & Long.MAX_VALUE >>> 12;
            result.add(page, order, index, flags);
        } catch (MemoryFaultException _) {
            context.findings().warning("the folio at " + Numbers.hex(page) + " in a buffer can't be read", page);
            result.add(page, order, -1, 0);
        }
    }
}
