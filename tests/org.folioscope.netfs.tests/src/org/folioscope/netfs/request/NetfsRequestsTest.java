// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.folioscope.base.Progress;
import org.folioscope.netfs.buffer.BufferedFolios;
import org.folioscope.netfs.buffer.RollingBuffers;
import org.junit.jupiter.api.Test;

class NetfsRequestsTest {

    private static final int READAHEAD = 0;
    private static final int WRITEBACK = 7;
    private static final int DIO_WRITE = 11;
    private static final long FAILED = 1 << 10;
    private static final long NEED_RETRY = 1 << 9;

    private final MadeRequests made = new MadeRequests();

    @Test
    void decodesBothStreamsOfAWriteback() {
        long request = made.request(0x1f, WRITEBACK);
        made.kernel.memory.put64(request + 504, 0x4000);
        made.kernel.memory.put64(request + 512, 0x9000);
        made.part(request, 0, 1, 0x4000, 0x3000, 0x3000, 0);
        made.part(request, 0, 3, 0x7000, 0x2000, 0, MadeRequests.PART_IN_PROGRESS);
        long queued = made.part(request, 1, 2, 0x4000, 0x5000, 0, MadeRequests.PART_IN_PROGRESS);
        made.kernel.memory.put64(MadeRequests.stream(request, 1), queued);

        NetfsRequest read = made.read();

        assertEquals("R=0000001f", read.title());
        assertEquals(Origin.WRITEBACK, read.origin());
        assertEquals(Set.of(RequestFlag.IN_PROGRESS), read.flags());
        assertEquals(0x9000, read.issuedTo());
        assertEquals(0x9000, read.end());
        assertEquals(
                List.of(IoSource.UPLOAD_TO_SERVER, IoSource.WRITE_TO_CACHE),
                read.streams().stream().map(NetfsStream::source).toList());
        assertEquals(
                List.of(SubRequestState.DONE, SubRequestState.IN_PROGRESS),
                read.streams().get(0).subRequests().stream()
                        .map(SubRequest::state)
                        .toList());
        assertEquals(
                SubRequestState.QUEUED,
                read.streams().get(1).subRequests().getFirst().state());
        assertEquals(List.of(), made.context().findings().list());
    }

    @Test
    void tellsStatesApart() {
        long request = made.request(1, WRITEBACK);
        made.part(request, 0, 1, 0, 0x1000, 0x800, 0);
        made.part(request, 0, 2, 0x1000, 0x1000, 0, FAILED);
        made.part(request, 0, 3, 0x2000, 0x1000, 0x10, NEED_RETRY);
        assertEquals(
                List.of(SubRequestState.SHORT, SubRequestState.FAILED, SubRequestState.RETRY),
                made.read().subRequests().map(SubRequest::state).toList());
    }

    @Test
    void readsAndDirectWritesHaveNoIssuersCursor() {
        made.request(1, READAHEAD);
        made.request(2, DIO_WRITE);
        for (NetfsRequest each : new NetfsRequests(made.context()).read(Progress.NONE)) {
            assertNull(each.issuedTo(), each::title);
        }
        assertEquals(1, made.read().streams().size());
    }

    @Test
    void aNumberWithoutNameIsNoOrigin() {
        made.request(1, 99);
        assertEquals(Origin.UNKNOWN, made.read().origin());
        assertEquals(99, made.read().originNumber());
    }

    @Test
    void endsWhereSubRequestsRunInACircle() {
        long request = made.request(1, WRITEBACK);
        long first = made.part(request, 0, 1, 0, 0x1000, 0, 0);
        long second = made.part(request, 0, 2, 0x1000, 0x1000, 0, 0);
        made.kernel.memory.put64(second + MadeRequests.PART_LINK, first + MadeRequests.PART_LINK);
        assertEquals(2, made.read().subRequests().count());
        assertFindings("runs in a circle");
    }

    @Test
    void endsWhereRequestsRunInACircleOrIntoNothing() {
        long first = made.request(1, WRITEBACK);
        long second = made.request(2, WRITEBACK);
        made.kernel.memory.put64(second + MadeRequests.PROC_LINK, first + MadeRequests.PROC_LINK);
        assertEquals(2, new NetfsRequests(made.context()).read(Progress.NONE).size());
        assertFindings("runs in a circle");
        made.kernel.memory.put64(second + MadeRequests.PROC_LINK, 0x10);
        assertEquals(2, new NetfsRequests(made.context()).read(Progress.NONE).size());
        assertFindings("ends after this node");
    }

    @Test
    void walksABufferFromItsTailToItsHead() {
        long request = made.request(1, WRITEBACK);
        long tail = made.queue(4, 31);
        long head = made.queue(35, 2);
        made.kernel.memory.put64(tail + MadeRequests.QUEUE_NEXT, head);
        made.kernel.memory.put64(request + MadeRequests.BUFFER_TAIL, tail);
        made.kernel.memory.put8(request + 401, 3);
        // done with, out of order
        made.kernel.memory.put64(tail + 8 + 8 * 10, 0);

        BufferedFolios folios = buffer();

        assertEquals(2, folios.queues());
        assertEquals(31 - 3 - 1 + 2, folios.count());
        assertEquals(7 << 12, folios.start(0));
        assertEquals(36 << 12, folios.start(folios.count() - 1));
        assertEquals(4096, folios.size(0));
        assertTrue(folios.isWriteback(0));
        assertFalse(folios.isDirty(0));
        assertFalse(folios.isCut());
    }

    @Test
    void endsWhereABufferRunsInACircle() {
        long request = made.request(1, WRITEBACK);
        long tail = made.queue(0, 31);
        made.kernel.memory.put64(tail + MadeRequests.QUEUE_NEXT, tail);
        made.kernel.memory.put64(request + MadeRequests.BUFFER_TAIL, tail);
        assertEquals(31, buffer().count());
        assertTrue(buffer().isCut());
        assertFindings("runs in a circle");
    }

    @Test
    void believesNoMoreSlotsThanThereAre() {
        long request = made.request(1, WRITEBACK);
        long tail = made.queue(0, 31);
        made.kernel.memory.put8(tail, 255);
        made.kernel.memory.put8(tail + 256, 77);
        made.kernel.memory.put64(request + MadeRequests.BUFFER_TAIL, tail);
        assertEquals(31, buffer().count());
        assertEquals(4096, buffer().size(0));
        assertFindings("expected at most 31 folios");
        assertFindings("expected an order of at most 20");
    }

    @Test
    void aFolioThatCannotBeReadIsKept() {
        long request = made.request(1, WRITEBACK);
        long tail = made.queue(0, 2);
        made.kernel.memory.put64(tail + 8, 0x123456);
        made.kernel.memory.put64(request + MadeRequests.BUFFER_TAIL, tail);
        assertEquals(2, buffer().count());
        assertEquals(-1, buffer().start(0));
        assertFindings("in a buffer can't be read");
    }

    private BufferedFolios buffer() {
        return new RollingBuffers(made.context()).read(made.read(), Progress.NONE);
    }

    private void assertFindings(String words) {
        assertTrue(
                made.context().findings().list().stream()
                        .anyMatch(each -> each.message().contains(words)),
                () -> made.context().findings().list().toString());
    }
}
