// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.layout;

import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.layout.Members;
import org.folioscope.netfs.cache.CookieFlag;
import org.folioscope.netfs.inode.InodeFlag;
import org.folioscope.netfs.request.RequestFlag;
import org.folioscope.netfs.request.SubRequestFlag;

/**
 * What are macros in include/linux/netfs.h and fscache.h, and so in no types: one table for each shape of the kernel. The shape
 * is told by members and enumerators that came with it.
 */
public final class FlagTables {

    /** 6.1: no streams. */
    private static final FlagTable<RequestFlag> REQUEST_FIRST = FlagTable.of(RequestFlag.class)
            .with(0, RequestFlag.INCOMPLETE_IO)
            .with(1, RequestFlag.COPY_TO_CACHE)
            .with(2, RequestFlag.NO_UNLOCK_FOLIO)
            .with(3, RequestFlag.DONT_UNLOCK_FOLIOS)
            .with(4, RequestFlag.FAILED)
            .with(5, RequestFlag.IN_PROGRESS);

    /** 6.10 to 6.15, as 6.12 has it. */
    private static final FlagTable<RequestFlag> REQUEST_STREAMS = FlagTable.of(RequestFlag.class)
            .with(2, RequestFlag.NO_UNLOCK_FOLIO)
            .with(3, RequestFlag.DONT_UNLOCK_FOLIOS)
            .with(4, RequestFlag.FAILED)
            .with(5, RequestFlag.IN_PROGRESS)
            .with(8, RequestFlag.UPLOAD_TO_SERVER)
            .with(9, RequestFlag.NONBLOCK)
            .with(10, RequestFlag.BLOCKED)
            .with(11, RequestFlag.PAUSE)
            .with(12, RequestFlag.USE_IO_ITER)
            .with(13, RequestFlag.ALL_QUEUED)
            .with(14, RequestFlag.NEED_RETRY)
            .with(31, RequestFlag.USE_PGPRIV2);

    /** 6.14 and 6.15: the rolling buffer, bits as before. */
    private static final FlagTable<RequestFlag> REQUEST_ROLLING =
            REQUEST_STREAMS.with(14, RequestFlag.RETRYING).with(0, RequestFlag.OFFLOAD_COLLECTION);

    /** Since 6.16 the bits are numbered anew ("netfs: Renumber the NETFS_RREQ_* flags to make traces easier to read"). */
    private static final FlagTable<RequestFlag> REQUEST_RENUMBERED = FlagTable.of(RequestFlag.class)
            .with(0, RequestFlag.IN_PROGRESS)
            .with(1, RequestFlag.ALL_QUEUED)
            .with(2, RequestFlag.PAUSE)
            .with(3, RequestFlag.FAILED)
            .with(4, RequestFlag.RETRYING)
            .with(5, RequestFlag.SHORT_TRANSFER)
            .with(8, RequestFlag.OFFLOAD_COLLECTION)
            .with(9, RequestFlag.NO_UNLOCK_FOLIO)
            .with(10, RequestFlag.CANCEL_CACHING)
            .with(11, RequestFlag.UPLOAD_TO_SERVER)
            .with(12, RequestFlag.USE_IO_ITER)
            .with(17, RequestFlag.NEED_PUT_RA_REFS)
            .with(31, RequestFlag.USE_PGPRIV2);

    /** 6.1: no streams. */
    private static final FlagTable<SubRequestFlag> SUB_REQUEST_FIRST = FlagTable.of(SubRequestFlag.class)
            .with(0, SubRequestFlag.COPY_TO_CACHE)
            .with(1, SubRequestFlag.CLEAR_TAIL)
            .with(2, SubRequestFlag.SHORT_IO)
            .with(3, SubRequestFlag.SEEK_DATA_READ)
            .with(4, SubRequestFlag.NO_PROGRESS)
            .with(5, SubRequestFlag.ONDEMAND);

    /** 6.10 to 6.13, as 6.12 has it. */
    private static final FlagTable<SubRequestFlag> SUB_REQUEST_STREAMS = FlagTable.of(SubRequestFlag.class)
            .with(0, SubRequestFlag.COPY_TO_CACHE)
            .with(1, SubRequestFlag.CLEAR_TAIL)
            .with(3, SubRequestFlag.SEEK_DATA_READ)
            .with(4, SubRequestFlag.NO_PROGRESS)
            .with(5, SubRequestFlag.ONDEMAND)
            .with(6, SubRequestFlag.BOUNDARY)
            .with(7, SubRequestFlag.HIT_EOF)
            .with(8, SubRequestFlag.IN_PROGRESS)
            .with(9, SubRequestFlag.NEED_RETRY)
            .with(10, SubRequestFlag.RETRYING)
            .with(11, SubRequestFlag.FAILED);

    /** Since 6.14: retries are counted, and bit 4 means the opposite. */
    private static final FlagTable<SubRequestFlag> SUB_REQUEST_COUNTED = FlagTable.of(SubRequestFlag.class)
            .with(0, SubRequestFlag.COPY_TO_CACHE)
            .with(1, SubRequestFlag.CLEAR_TAIL)
            .with(4, SubRequestFlag.MADE_PROGRESS)
            .with(5, SubRequestFlag.ONDEMAND)
            .with(6, SubRequestFlag.BOUNDARY)
            .with(7, SubRequestFlag.HIT_EOF)
            .with(8, SubRequestFlag.IN_PROGRESS)
            .with(9, SubRequestFlag.NEED_RETRY)
            .with(10, SubRequestFlag.FAILED);

    private static final FlagTable<InodeFlag> INODE_MUTEX = FlagTable.of(InodeFlag.class)
            .with(0, InodeFlag.ODIRECT)
            .with(1, InodeFlag.UNBUFFERED)
            .with(2, InodeFlag.WRITETHROUGH)
            .with(3, InodeFlag.MODIFIED_ATTR);

    private static final FlagTable<InodeFlag> INODE_QUEUE = FlagTable.of(InodeFlag.class)
            .with(0, InodeFlag.ODIRECT)
            .with(1, InodeFlag.UNBUFFERED)
            .with(2, InodeFlag.WB_LOCK)
            .with(3, InodeFlag.MODIFIED_ATTR)
            .with(4, InodeFlag.SINGLE_NO_UPLOAD);

    private static final FlagTable<CookieFlag> COOKIE = inOrder();

    private FlagTables() {}

    /** The flags of struct netfs_io_request. */
    public static FlagTable<RequestFlag> request(Context context) {
        Members request = context.members("netfs_io_request");
        if (!request.has("io_streams")) {
            return REQUEST_FIRST;
        }
        // this point of a trace came with the commit after the new numbers
        if (context.map().types().enumerator("netfs_rreq_trace_ki_complete").isPresent()) {
            return REQUEST_RENUMBERED;
        }
        return request.has("buffer.tail") ? REQUEST_ROLLING : REQUEST_STREAMS;
    }

    /** The flags of struct netfs_io_subrequest. */
    public static FlagTable<SubRequestFlag> subRequest(Context context) {
        if (!context.members("netfs_io_request").has("io_streams")) {
            return SUB_REQUEST_FIRST;
        }
        return context.members("netfs_io_subrequest").has("retry_count") ? SUB_REQUEST_COUNTED : SUB_REQUEST_STREAMS;
    }

    /** The flags of struct netfs_inode. */
    public static FlagTable<InodeFlag> inode(Context context) {
        if (context.members("netfs_inode").has("wb_queue")) {
            return INODE_QUEUE;
        }
        return context.map().types().enumerator("NETFS_READ_SINGLE").isPresent()
                ? INODE_MUTEX.with(4, InodeFlag.SINGLE_NO_UPLOAD)
                : INODE_MUTEX;
    }

    /** The flags of struct fscache_cookie. */
    public static FlagTable<CookieFlag> cookie() {
        return COOKIE;
    }

    private static FlagTable<CookieFlag> inOrder() {
        FlagTable<CookieFlag> table = FlagTable.of(CookieFlag.class);
        for (CookieFlag each : CookieFlag.values()) {
            table = table.with(each.ordinal(), each);
        }
        return table;
    }
}
