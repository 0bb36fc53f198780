// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.request;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.walk.ListWalk;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.netfs.layout.FlagTable;
import org.folioscope.netfs.layout.FlagTables;
import org.folioscope.symbols.Field;
import org.folioscope.symbols.MissingMemberException;

/**
 * The kernel's list of requests: netfs_io_requests (fs/netfs/main.c, since 6.8), linked by proc_link as /proc/fs/netfs/requests
 * shows them. One thread.
 */
public final class NetfsRequests {

    /** Requests that are listed; a kernel has hundreds at most. */
    public static final int MOST_REQUESTS = 1 << 16;

    /** Sub-requests that are listed, of all requests together. */
    public static final int MOST_SUB_REQUESTS = 1 << 20;

    /** Streams of a request (NR_IO_STREAMS). */
    private static final int MOST_STREAMS = 2;

    private final Context context;
    private final MemoryReader reader;
    private final long head;
    private final RequestLayout layout;
    private final StreamLayout streams;
    private final SubRequestReader subRequests;
    private final Sources sources;
    private final FlagTable<RequestFlag> flags;
    private final RunningWork running;
    private int left = MOST_SUB_REQUESTS;

    /** @throws MissingMemberException when this kernel keeps no list of requests */
    public NetfsRequests(Context context) {
        this.context = context;
        reader = context.map().virtualReader();
        OptionalLong symbol = context.map().symbols().find("netfs_io_requests");
        if (symbol.isEmpty()) {
            throw new MissingMemberException("symbol netfs_io_requests");
        }
        head = symbol.getAsLong();
        layout = new RequestLayout(context);
        streams = layout.streams.present() ? new StreamLayout(context) : null;
        sources = new Sources(context);
        subRequests = new SubRequestReader(context, sources);
        flags = FlagTables.request(context);
        running = RunningWork.of(context);
    }

    /** All of them, in the order of the list: oldest first. */
    public List<NetfsRequest> read(Progress progress) {
        progress.begin("Reading netfs requests", -1);
        List<NetfsRequest> result = new ArrayList<>();
        ListWalk walk = ListWalk.ofList(reader, head, "netfs_io_requests", context.findings());
        for (long node = walk.next(); node != 0; node = walk.next()) {
            progress.check();
            if (result.size() >= MOST_REQUESTS) {
                context.findings()
                        .warning("netfs_io_requests is longer than " + MOST_REQUESTS + "; it is cut there", head);
                break;
            }
            long address = node - layout.link;
            try {
                result.add(decode(address));
            } catch (MemoryFaultException e) {
                context.findings().warning("this netfs request can't be read: " + e.getMessage(), address);
            }
        }
        return result;
    }

    private NetfsRequest decode(long address) {
        int number = (int) layout.origin.get(reader, address);
        Origin origin = sources.origin(number);
        long word = layout.flags.get(reader, address);
        return new NetfsRequest(
                address,
                layout.id.get(reader, address),
                origin,
                number,
                layout.inode.get(reader, address),
                layout.mapping.get(reader, address),
                value(layout.iocb, address),
                (int) layout.references.get(reader, address),
                word,
                flags.flags(word),
                flags.text(word),
                value(layout.error, address),
                layout.start.get(reader, address),
                layout.length.get(reader, address),
                value(layout.submitted, address),
                value(layout.transferred, address),
                value(layout.fileSize, address),
                origin.isWrite() && origin.isBuffered() ? optional(layout.issuedTo, address) : null,
                hasOwnList(origin) ? null : optional(layout.collectedTo, address),
                hasOwnList(origin) ? null : optional(layout.cleanedTo, address),
                value(layout.group, address),
                value(layout.cookieId, address),
                value(layout.cookie, address),
                value(layout.copyToCache, address),
                optional(layout.outstanding, address),
                value(layout.readSize, address),
                value(layout.writeSize, address),
                work(address),
                streams(address, origin));
    }

    private long value(Field field, long address) {
        return field.present() ? field.get(reader, address) : 0;
    }

    private Long optional(Field field, long address) {
        return field.present() ? field.get(reader, address) : null;
    }

    private WorkState work(long address) {
        if (!layout.work.present()) {
            return WorkState.UNKNOWN;
        }
        boolean runs = running.isRunning(address + layout.work.offset());
        return WorkState.of(layout.work.get(reader, address), runs, running.isKnown());
    }

    /** Up to 6.13 reads have a list of their own, and no cursors. */
    private boolean hasOwnList(Origin origin) {
        return !origin.isWrite() && layout.ownList.present();
    }

    private List<NetfsStream> streams(long request, Origin origin) {
        if (hasOwnList(origin)) {
            return List.of(ofRead(request, list(request + layout.ownList.offset(), request, 0, true)));
        }
        List<NetfsStream> result = new ArrayList<>();
        if (streams != null) {
            int count = origin.isWrite() ? Math.min(MOST_STREAMS, layout.streams.size() / streams.size) : 1;
            for (int i = 0; i < count; i++) {
                result.add(stream(request, i));
            }
        }
        return result;
    }

    private NetfsStream ofRead(long request, List<SubRequest> own) {
        return new NetfsStream(
                0,
                0,
                IoSource.UNKNOWN,
                0,
                value(layout.transferred, request),
                0,
                true,
                !own.isEmpty(),
                false,
                false,
                0,
                own);
    }

    private NetfsStream stream(long request, int number) {
        long address = request + layout.streams.offset() + (long) number * streams.size;
        long construct = value(streams.construct, address);
        return new NetfsStream(
                address,
                number,
                sources.source((int) streams.source.get(reader, address)),
                streams.collectedTo.get(reader, address),
                value(streams.transferred, address),
                (int) value(streams.error, address),
                streams.available.get(reader, address) != 0,
                streams.active.get(reader, address) != 0,
                streams.needsRetry.get(reader, address) != 0,
                streams.failed.get(reader, address) != 0,
                construct,
                list(address + streams.list, request, construct, false));
    }

    private List<SubRequest> list(long listHead, long request, long construct, boolean isOwn) {
        List<SubRequest> list = subRequests.list(
                listHead, "sub-requests of the request at " + Numbers.hex(request), construct, isOwn, left);
        left -= list.size();
        return list;
    }
}
