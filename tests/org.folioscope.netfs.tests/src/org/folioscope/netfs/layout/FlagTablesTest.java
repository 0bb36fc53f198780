// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.folioscope.kernel.synthetic.SyntheticKernel;
import org.folioscope.netfs.inode.InodeFlag;
import org.folioscope.netfs.request.RequestFlag;
import org.folioscope.netfs.request.SubRequestFlag;
import org.junit.jupiter.api.Test;

/** Which kernel has which flag where: include/linux/netfs.h of 6.1, 6.12.107 and 7.2.13. */
class FlagTablesTest {

    @Test
    void sixOne() {
        SyntheticKernel kernel = new SyntheticKernel()
                .struct("netfs_io_request", 200, "subrequests 0 16")
                .struct("netfs_io_subrequest", 100);
        assertEquals(
                Set.of(RequestFlag.IN_PROGRESS, RequestFlag.INCOMPLETE_IO),
                FlagTables.request(kernel.context()).flags(0x21));
        assertEquals(
                Set.of(SubRequestFlag.NO_PROGRESS),
                FlagTables.subRequest(kernel.context()).flags(0x10));
    }

    @Test
    void sixTwelve() {
        SyntheticKernel kernel = new SyntheticKernel()
                .struct("netfs_inode", 704, "wb_lock 640 32", "flags 696 8")
                .struct("netfs_io_request", 624, "io_streams 128 208", "buffer 344 8")
                .struct("netfs_io_subrequest", 176);
        assertEquals(
                "in_progress,all_queued", FlagTables.request(kernel.context()).text(0x2020));
        assertEquals(
                Set.of(SubRequestFlag.IN_PROGRESS, SubRequestFlag.FAILED),
                FlagTables.subRequest(kernel.context()).flags(0x900));
        assertEquals(
                Set.of(InodeFlag.WRITETHROUGH),
                FlagTables.inode(kernel.context()).flags(4));
    }

    @Test
    void sevenTwo() {
        SyntheticKernel kernel = new SyntheticKernel()
                .struct("netfs_inode", 624, "wb_queue 576 16", "flags 616 8")
                .struct("netfs_io_request", 608, "io_streams 144 192", "buffer.tail 352 8")
                .struct("netfs_io_subrequest", 144, "retry_count 132 1")
                .enumeration("netfs_rreq_trace", "netfs_rreq_trace_ki_complete 20");
        assertEquals(
                Set.of(RequestFlag.IN_PROGRESS, RequestFlag.OFFLOAD_COLLECTION, RequestFlag.UPLOAD_TO_SERVER),
                FlagTables.request(kernel.context()).flags(0x901));
        assertEquals("in_progress,bit40", FlagTables.request(kernel.context()).text(1L << 40 | 1));
        assertEquals(
                Set.of(SubRequestFlag.MADE_PROGRESS, SubRequestFlag.FAILED),
                FlagTables.subRequest(kernel.context()).flags(0x410));
        assertEquals(
                Set.of(InodeFlag.WB_LOCK), FlagTables.inode(kernel.context()).flags(4));
    }
}
