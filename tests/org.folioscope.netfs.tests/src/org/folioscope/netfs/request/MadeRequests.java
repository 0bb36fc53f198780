// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.request;

import org.folioscope.base.Progress;
import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.synthetic.SyntheticKernel;

/**
 * A kernel with netfs requests that tests make up. The offsets are literal ones of Debian's 7.2.13 and 6.12.107, read from the BTF
 * of their modules by pahole; they are not the decoder's.
 */
final class MadeRequests {

    static final long HEAD_SIZE = 16;
    static final long IN_PROGRESS = 1;
    static final long PART_IN_PROGRESS = 1 << 8;

    /** Offsets of 7.2.13. */
    static final int PROC_LINK = 128;

    static final int STREAMS = 144;
    static final int STREAM_SIZE = 96;
    static final int STREAM_LIST = 48;
    static final int BUFFER_TAIL = 352;
    static final int QUEUE_NEXT = 288;
    static final int PART_LINK = 40;

    final SyntheticKernel kernel = new SyntheticKernel();
    final long head;
    private final Context context;

    MadeRequests() {
        head = list();
        kernel.symbol("netfs_io_requests", head)
                .enumeration("netfs_io_origin", "NETFS_READAHEAD 0", "NETFS_WRITEBACK 7", "NETFS_DIO_WRITE 11")
                .enumeration("netfs_io_source", "NETFS_UPLOAD_TO_SERVER 5", "NETFS_WRITE_TO_CACHE 6")
                .enumeration("netfs_rreq_trace", "netfs_rreq_trace_ki_complete 20")
                .enumeration("pageflags", "PG_locked 0", "PG_writeback 1", "PG_uptodate 3", "PG_dirty 4")
                .struct(
                        "netfs_io_request",
                        608,
                        "work.data.counter 32 8",
                        "inode 64 8",
                        "mapping 72 8",
                        "proc_link 128 16",
                        "io_streams 144 192",
                        "group 336 8",
                        "buffer.head 344 8",
                        "buffer.tail 352 8",
                        "buffer.first_tail_slot 401 1",
                        "submitted 456 8",
                        "len 464 8",
                        "transferred 472 8",
                        "error 488 -8",
                        "i_size 496 8",
                        "start 504 8",
                        "issued_to.counter 512 8",
                        "collected_to 520 8",
                        "cleaned_to 528 8",
                        "debug_id 560 4",
                        "origin 584 1",
                        "ref.refs.counter 588 -4",
                        "flags 592 8")
                .struct(
                        "netfs_io_stream",
                        96,
                        "construct 0 8",
                        "subrequests 48 16",
                        "collected_to 64 8",
                        "transferred 72 8",
                        "error 80 2",
                        "source 82 1",
                        "avail 84 1",
                        "active 85 1",
                        "need_retry 86 1",
                        "failed 87 1")
                .struct(
                        "netfs_io_subrequest",
                        144,
                        "rreq 0 8",
                        "rreq_link 40 16",
                        "start 96 8",
                        "len 104 8",
                        "transferred 112 8",
                        "ref.refs.counter 120 -4",
                        "error 124 -2",
                        "debug_index 126 2",
                        "retry_count 132 1",
                        "source 133 1",
                        "stream_nr 134 1",
                        "flags 136 8")
                .struct("folio_queue", 328, "vec.nr 0 1", "vec.folios 8 248", "orders 256 31", "next 288 8")
                .struct("page", 64, "flags 0 8")
                .struct("folio", 256, "index 32 8");
        context = kernel.context();
    }

    Context context() {
        return context;
    }

    /** An empty ring. */
    long list() {
        long at = kernel.memory.allocate((int) HEAD_SIZE);
        empty(at);
        return at;
    }

    void empty(long at) {
        kernel.memory.put64(at, at);
        kernel.memory.put64(at + 8, at);
    }

    /** Adds {@code node} to the end of the ring at {@code at}. */
    void append(long at, long node) {
        long last = kernel.memory.get64(at + 8);
        kernel.memory.put64(last, node);
        kernel.memory.put64(node + 8, last);
        kernel.memory.put64(node, at);
        kernel.memory.put64(at + 8, node);
    }

    /** A request of {@code origin} that is in progress, in the list, with two empty streams. */
    long request(int id, int origin) {
        long at = kernel.memory.allocate(608);
        kernel.memory.put32(at + 560, id);
        kernel.memory.put8(at + 584, origin);
        kernel.memory.put32(at + 588, 2);
        kernel.memory.put64(at + 592, IN_PROGRESS);
        for (int stream = 0; stream < 2; stream++) {
            empty(stream(at, stream) + STREAM_LIST);
        }
        kernel.memory.put8(stream(at, 0) + 82, 5);
        kernel.memory.put8(stream(at, 1) + 82, 6);
        append(head, at + PROC_LINK);
        return at;
    }

    static long stream(long request, int number) {
        return request + STREAMS + (long) STREAM_SIZE * number;
    }

    /** A sub-request at the end of a stream, which becomes active. */
    long part(long request, int stream, int index, long start, long length, long transferred, long flags) {
        long at = kernel.memory.allocate(144);
        kernel.memory.put64(at, request);
        kernel.memory.put64(at + 96, start);
        kernel.memory.put64(at + 104, length);
        kernel.memory.put64(at + 112, transferred);
        kernel.memory.put32(at + 120, 1);
        kernel.memory.put8(at + 126, index);
        kernel.memory.put8(at + 133, 5 + stream);
        kernel.memory.put8(at + 134, stream);
        kernel.memory.put64(at + 136, flags);
        append(stream(request, stream) + STREAM_LIST, at + PART_LINK);
        kernel.memory.put8(stream(request, stream) + 85, 1);
        return at;
    }

    /** A segment of a buffer with folios of one page, from page {@code index} of the file on. */
    long queue(int index, int count) {
        long at = kernel.memory.allocate(328);
        kernel.memory.put8(at, count);
        for (int slot = 0; slot < count; slot++) {
            long page = kernel.memory.allocate(64);
            kernel.memory.put64(page, 1 << 1);
            kernel.memory.put64(page + 32, index + slot);
            kernel.memory.put64(at + 8 + 8L * slot, page);
        }
        return at;
    }

    NetfsRequest read() {
        return new NetfsRequests(context).read(Progress.NONE).getFirst();
    }
}
