// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.folioscope.model.Inode;
import org.folioscope.model.impl.InodeImpl;
import org.folioscope.netfs.folio.NetfsFolio;
import org.folioscope.netfs.folio.PrivateKind;
import org.folioscope.netfs.inode.NetfsInode;
import org.folioscope.netfs.inode.WritebackLock;
import org.folioscope.netfs.request.IoSource;
import org.folioscope.netfs.request.NetfsRequest;
import org.folioscope.netfs.request.NetfsStream;
import org.folioscope.netfs.request.Origin;
import org.folioscope.netfs.request.RequestFlag;
import org.folioscope.netfs.request.SubRequest;
import org.folioscope.netfs.request.SubRequestState;
import org.folioscope.netfs.request.WorkState;
import org.junit.jupiter.api.Test;

/** What of a request is drawn: lanes, cursors, and who works on it. */
class RequestPictureTest {

    private static final int PAGE = 4096;

    private static SubRequest part(
            int stream, int index, IoSource source, long start, long length, SubRequestState state) {
        return new SubRequest(
                0xffff_8880_1000_0000L + stream * 0x1000 + index * 0x100,
                0xffff_8880_2000_0000L,
                stream,
                index,
                source,
                start,
                length,
                state == SubRequestState.SHORT ? length / 2 : state == SubRequestState.DONE ? length : 0,
                state == SubRequestState.FAILED ? -5 : 0,
                1,
                2L,
                0x100,
                Set.of(),
                "IN_PROGRESS",
                state);
    }

    private static NetfsStream stream(int number, boolean retry, SubRequest... parts) {
        return new NetfsStream(
                0xffff_8880_2000_0090L + number * 96L,
                number,
                number == 0 ? IoSource.UPLOAD_TO_SERVER : IoSource.WRITE_TO_CACHE,
                PAGE,
                0,
                0,
                true,
                parts.length > 0,
                retry,
                false,
                0,
                List.of(parts));
    }

    private static NetfsRequest request(Origin origin, WorkState work, Set<RequestFlag> flags, NetfsStream... streams) {
        return new NetfsRequest(
                0xffff_8880_2000_0000L,
                0x1f,
                origin,
                7,
                0xffff_8880_3000_0000L,
                0xffff_8880_3000_0100L,
                0,
                3,
                0,
                flags,
                flags.toString(),
                0,
                0,
                0,
                8 * PAGE,
                0,
                8 * PAGE,
                6L * PAGE,
                (long) PAGE,
                0L,
                0,
                0,
                0,
                0,
                null,
                0,
                0,
                work,
                List.of(streams));
    }

    private static NetfsInode inode() {
        Inode inode = new InodeImpl();
        inode.setAddress(0xffff_8880_3000_0000L);
        inode.setIno(12);
        inode.setPath("/file");
        inode.setSize(8 * PAGE - 5);
        return new NetfsInode(
                inode,
                "v9fs_req_ops",
                0,
                4L * PAGE,
                3L * PAGE,
                1L,
                0L,
                Set.of(),
                "",
                new WritebackLock(0xffff_8880_3000_0240L, true, null, List.of()));
    }

    private static NetfsFolio folio(long index, long pages, boolean writeback, PrivateKind kind) {
        return new NetfsFolio(
                index,
                pages,
                0x1000 + index,
                0xffff_ea00_0000_0000L + index * 64,
                "uptodate",
                kind != PrivateKind.STREAMING,
                kind != PrivateKind.NONE && !writeback,
                writeback,
                false,
                false,
                kind != PrivateKind.NONE,
                0,
                kind,
                kind == PrivateKind.STREAMING ? 100 : 0,
                kind == PrivateKind.STREAMING ? 50 : 0,
                0);
    }

    @Test
    void writebackHasThreeLanesWithTheirStates() {
        NetfsRequest request = request(
                Origin.WRITEBACK,
                WorkState.QUEUED,
                EnumSet.of(RequestFlag.IN_PROGRESS, RequestFlag.OFFLOAD_COLLECTION),
                stream(
                        0,
                        false,
                        part(0, 1, IoSource.UPLOAD_TO_SERVER, 0, 3 * PAGE, SubRequestState.SHORT),
                        part(0, 3, IoSource.UPLOAD_TO_SERVER, 3 * PAGE, PAGE, SubRequestState.IN_PROGRESS)),
                stream(1, true, part(1, 2, IoSource.WRITE_TO_CACHE, 0, 2 * PAGE, SubRequestState.FAILED)));
        List<NetfsFolio> folios = List.of(
                folio(0, 1, true, PrivateKind.NONE),
                folio(1, 2, false, PrivateKind.COPY_TO_CACHE),
                folio(4, 1, false, PrivateKind.STREAMING),
                folio(5, 1, false, PrivateKind.GROUP));
        LanePicture picture = RequestPicture.of(
                request, inode(), folios, Set.of(folios.getFirst().page()));
        assertEquals("R=0000001f writeback, /file", picture.title());
        assertEquals(
                List.of("folios", "upload", "cache"),
                picture.lanes().stream().map(Lane::name).toList());
        List<Stretch> drawn = picture.lanes().getFirst().stretches();
        assertEquals(
                List.of(StretchState.WRITEBACK, StretchState.TO_CACHE, StretchState.STREAMING, StretchState.DIRTY),
                drawn.stream().map(Stretch::state).toList());
        assertEquals(new FileRange(4 * PAGE + 100, 50), drawn.get(2).part(), "what the streaming write has written");
        assertTrue(
                drawn.get(0).facts().contains("in the request's rolling buffer"),
                drawn.get(0).facts()::toString);
        assertFalse(drawn.get(1).facts().contains("in the request's rolling buffer"));
        Stretch upload = picture.lanes().get(1).stretches().getFirst();
        assertEquals(new FileRange(0, 3 * PAGE / 2), upload.part());
        assertEquals(StretchState.SHORT, upload.state());
        assertEquals("active, retry", picture.lanes().get(2).state());
        assertEquals(
                List.of(0L, (long) PAGE, 6L * PAGE),
                picture.cursors().stream().map(Cursor::position).toList());
        assertEquals(
                List.of("issuing", "queued", "needed: cache"),
                picture.boxes().stream().map(StateBox::state).toList());
        assertEquals(
                List.of(8L * PAGE - 5, 4L * PAGE, 3L * PAGE),
                picture.ruler().marks().stream().map(Cursor::position).toList());
        assertEquals(
                List.of(new FileRange(0, 3 * PAGE), new FileRange(4 * PAGE, 2 * PAGE)),
                picture.ruler().cached());
        assertEquals(new FileRange(0, 6 * PAGE), picture.focus());
    }

    @Test
    void readHasALaneForWhatComesFromTheCache() {
        NetfsRequest request = request(
                Origin.READAHEAD,
                WorkState.IDLE,
                EnumSet.of(RequestFlag.IN_PROGRESS, RequestFlag.ALL_QUEUED, RequestFlag.PAUSE),
                stream(
                        0,
                        false,
                        part(0, 1, IoSource.READ_FROM_CACHE, 0, PAGE, SubRequestState.DONE),
                        part(0, 2, IoSource.DOWNLOAD_FROM_SERVER, PAGE, PAGE, SubRequestState.IN_PROGRESS)));
        LanePicture picture = RequestPicture.of(request, null, List.of(), Set.of());
        assertEquals(
                List.of("folios", "download", "cache"),
                picture.lanes().stream().map(Lane::name).toList());
        assertEquals(1, picture.lanes().get(2).stretches().size());
        assertEquals("done", picture.boxes().getFirst().state(), "all is queued, whatever else is set");
        assertEquals("by the caller", picture.boxes().get(1).state());
        assertTrue(SvgPicture.of(picture, 800, false).contains("download"));
    }

    @Test
    void inodeAloneHasItsRulerAndFolios() {
        LanePicture picture = InodePicture.of(inode(), List.of(folio(2, 1, false, PrivateKind.NONE)));
        assertEquals("/file", picture.title());
        assertTrue(picture.boxes().isEmpty());
        assertEquals(1, picture.lanes().size());
        assertEquals(
                StretchState.CLEAN,
                picture.lanes().getFirst().stretches().getFirst().state());
        assertEquals(new FileRange(2 * PAGE, PAGE), picture.focus());
    }
}
