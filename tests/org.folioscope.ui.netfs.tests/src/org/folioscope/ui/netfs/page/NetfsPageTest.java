// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.netfs.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TableItem;
import org.folioscope.netfs.cache.Cookie;
import org.folioscope.netfs.counter.CounterChange;
import org.folioscope.netfs.inode.NetfsInode;
import org.folioscope.netfs.picture.FileView;
import org.folioscope.netfs.picture.Lane;
import org.folioscope.netfs.picture.LanePicture;
import org.folioscope.netfs.picture.Stretch;
import org.folioscope.netfs.picture.StretchState;
import org.folioscope.netfs.request.NetfsRequest;
import org.folioscope.ui.facts.FactLine;
import org.folioscope.ui.frames.Frames;
import org.folioscope.ui.images.OpenImage;
import org.folioscope.ui.links.Place;
import org.folioscope.ui.table.QueryTable;
import org.folioscope.ui.testing.MadeFrames;
import org.folioscope.ui.testing.MadeImages;
import org.folioscope.ui.testing.SampleFiles;
import org.folioscope.ui.testing.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page netfs over the sample of a guest whose storage stands still, held against what the guest itself said at that
 * moment. Runs in the UI thread of the running workbench.
 */
class NetfsPageTest {

    @TempDir
    private Path folder;

    @AfterEach
    void closeAll() {
        MadeImages.closeAll();
    }

    private static NetfsPane open() {
        MadeImages.open(SampleFiles.image("stuck"));
        return page();
    }

    private static NetfsPane page() {
        NetfsPane pane = Workbench.pane(NetfsPage.ID, NetfsPage.class);
        Workbench.await(() -> pane.status().contains("in flight"), "netfs was read");
        awaitDrawn(pane);
        return pane;
    }

    private static void awaitDrawn(NetfsPane pane) {
        Workbench.await(() -> pane.picture().drawn() != null, "something is drawn");
        awaitRows(pane.tables().parts());
        awaitRows(pane.tables().requests());
        awaitRows(pane.tables().inodes());
    }

    private static void awaitRows(QueryTable<?> table) {
        Workbench.await(() -> !table.isBusy(), "the table is read");
    }

    private static NetfsRequest request(NetfsPane pane, String path) {
        NetfsInode inode = inode(pane, path);
        return pane.tables().requests().shownRows().stream()
                .filter(each -> each.inode() == inode.address())
                .findFirst()
                .orElseThrow();
    }

    private static NetfsInode inode(NetfsPane pane, String path) {
        return pane.tables().inodes().shownRows().stream()
                .filter(each -> each.title().equals(path))
                .findFirst()
                .orElseThrow();
    }

    /** Goes to an object and waits until it is drawn. */
    private static LanePicture draw(NetfsPane pane, long address, String title) {
        Workbench.editor().go(new Place.NetfsAt(address));
        Workbench.await(
                () -> pane.picture().drawn() != null
                        && pane.picture().drawn().picture().title().contains(title),
                title + " is drawn");
        awaitDrawn(pane);
        return pane.picture().drawn().picture();
    }

    private static List<FactLine> facts(NetfsPane pane) {
        return Arrays.stream(pane.facts().control().getItems())
                .map(TableItem::getData)
                .map(FactLine.class::cast)
                .toList();
    }

    private static String fact(NetfsPane pane, String name) {
        return facts(pane).stream()
                .filter(each -> each.name().equals(name))
                .map(FactLine::value)
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not among " + facts(pane)));
    }

    @Test
    void requestsAreThoseOfTheGuestAndTheOldestIsDrawn() throws Exception {
        NetfsPane pane = open();
        List<String> told = SampleFiles.truth("stuck", "netfs-requests").stream()
                .skip(2)
                .map(line -> line.substring(0, 11))
                .toList();
        assertEquals(
                told,
                pane.tables().requests().shownRows().stream()
                        .map(each -> String.format(
                                "%08x %s", each.id(), each.origin().letters()))
                        .toList());
        assertTrue(pane.status().startsWith(told.size() + " requests in flight, "), pane.status());
        LanePicture picture = pane.picture().canvas().picture();
        assertTrue(picture.title().startsWith("R=" + told.getFirst().substring(0, 8)), picture.title());
        assertEquals(
                List.of("folios", "upload", "cache"),
                picture.lanes().stream().map(Lane::name).toList());
        assertEquals(
                pane.tables().requests().shownRows().getFirst(),
                pane.tables().requests().selectedRows().getFirst());
    }

    @Test
    void clickOnASubRequestTellsAllOfItAndMarksItsRow() {
        NetfsPane pane = open();
        LanePicture picture = draw(pane, request(pane, "/slow/upload").address(), "/slow/upload");
        Stretch upload = picture.lanes().get(1).stretches().getFirst();
        assertEquals(StretchState.IN_PROGRESS, upload.state());
        click(pane, upload);
        assertEquals(upload.title(), fact(pane, "sub-request"));
        assertEquals("in progress", fact(pane, "state"));
        assertEquals(String.format("0x%x", upload.range().start()), fact(pane, "start"));
        assertEquals(
                Place.struct("netfs_io_subrequest", upload.address()),
                facts(pane).stream()
                        .filter(each -> each.name().equals("at"))
                        .findFirst()
                        .orElseThrow()
                        .place());
        assertEquals(
                upload.address(),
                pane.tables().parts().selectedRows().getFirst().subRequest().address());
        assertEquals(new Place.NetfsAt(upload.address()), pane.place());
        Stretch folio = picture.lanes().getFirst().stretches().getFirst();
        click(pane, folio);
        assertEquals("page 0", fact(pane, "folio"));
        assertTrue(fact(pane, "flags").contains("writeback"), fact(pane, "flags"));
    }

    private static void click(NetfsPane pane, Stretch stretch) {
        pane.picture().canvas().select(stretch);
        Rectangle at = pane.picture().canvas().where(stretch).orElseThrow();
        for (int type : new int[] {SWT.MouseDown, SWT.MouseUp}) {
            Event event = new Event();
            event.button = 1;
            event.count = 1;
            event.x = at.x + at.width / 2;
            event.y = at.y + 4;
            pane.picture().canvas().notifyListeners(type, event);
        }
    }

    @Test
    void inodeTellsItsSizesItsFlagsAndWhoQueuesForItsWritebackLock() throws Exception {
        NetfsPane pane = open();
        NetfsInode inode = inode(pane, "/slow/upload");
        draw(pane, inode.address(), "/slow/upload");
        pane.picture().choose(pane.picture().choices() - 1);
        Workbench.await(
                () -> pane.picture().drawn() != null
                        && pane.picture().drawn().subject().request() == null,
                "the inode alone is drawn");
        assertTrue(facts(pane).stream()
                .anyMatch(each -> each.name().equals("flags") && each.meaning().contains("wb_lock")));
        Map<String, String> roles = new HashMap<>();
        SampleFiles.truth("stuck", "roles").forEach(line -> roles.put(line.split(" ")[0], line.split(" ")[1]));
        List<String> waiting = Stream.of("waiting 1", "waiting 2")
                .map(each -> fact(pane, each))
                .toList();
        for (String role : List.of("syncer", "changer")) {
            assertTrue(
                    waiting.stream().anyMatch(each -> each.endsWith("(" + roles.get(role) + ")")),
                    () -> role + " waits: " + waiting);
        }
        assertEquals(
                inode.inode().getSize(),
                pane.picture().drawn().picture().ruler().marks().getFirst().position());
        assertTrue(pane.picture().drawn().picture().boxes().isEmpty(), "nobody works on an inode alone");
    }

    @Test
    void foliosOfStreamingWritesShowWhatWasWritten() {
        NetfsPane pane = open();
        LanePicture picture = draw(pane, inode(pane, "/share/stream").address(), "/share/stream");
        List<Stretch> streaming = picture.lanes().getFirst().stretches().stream()
                .filter(each -> each.state() == StretchState.STREAMING)
                .toList();
        assertTrue(!streaming.isEmpty());
        Stretch first = streaming.getFirst();
        assertEquals(100, first.part().start(), "the guest's program wrote 500 bytes at 100");
        assertEquals(500, first.part().length());
        awaitRows(pane.tables().folios());
        assertTrue(pane.tables().folios().shownRows().stream()
                .anyMatch(each -> each.folio().privateText().equals("streaming write of 500 bytes at 100")));
    }

    @Test
    void cookiesAndCountersAreThoseOfTheGuest() throws Exception {
        NetfsPane pane = open();
        awaitRows(pane.tables().cookies());
        List<String> told = SampleFiles.truth("stuck", "netfs-cookies").stream()
                .skip(2)
                .map(line -> line.substring(0, 8))
                .sorted()
                .toList();
        assertEquals(
                told,
                pane.tables().cookies().shownRows().stream()
                        .map(each -> String.format("%08x", each.id()))
                        .sorted()
                        .toList());
        Cookie cookie = pane.tables().cookies().shownRows().getFirst();
        Workbench.editor().go(new Place.NetfsAt(cookie.address()));
        assertEquals(cookie.title(), fact(pane, "cookie"));
        awaitRows(pane.tables().counters());
        Map<String, Integer> counters = new HashMap<>();
        for (CounterChange each : pane.tables().counters().shownRows()) {
            counters.put(each.after().name(), each.after().value());
        }
        int held = 0;
        for (String line : SampleFiles.truth("stuck", "netfs-stats")) {
            Matcher pair = Pattern.compile("(\\w+)=(\\d+)").matcher(line);
            String group = line.split("[: ]")[0];
            while (pair.find()) {
                Integer value = counters.get(group + " " + pair.group(1));
                if (value != null) {
                    assertEquals(Integer.parseInt(pair.group(2)), value, group + " " + pair.group(1));
                    held++;
                }
            }
        }
        assertTrue(held > 30, held + " counters were held against the guest's");
    }

    @Test
    void placeOfASubRequestShowsItSelected() {
        NetfsPane pane = open();
        NetfsRequest request = request(pane, "/reads/crawl");
        long part = request.subRequests().findFirst().orElseThrow().address();
        draw(pane, part, "/reads/crawl");
        Workbench.await(
                () -> pane.picture().canvas().selected() instanceof Stretch stretch && stretch.address() == part,
                "it is selected in the picture");
        assertEquals(new Place.NetfsAt(part), pane.place());
        assertEquals("download", pane.picture().drawn().picture().lanes().get(1).name());
    }

    @Test
    void pictureIsSavedAsItIsSeen() throws Exception {
        NetfsPane pane = open();
        Path file = folder.resolve("request.svg");
        String[] said = {null};
        PictureExport.write(
                file,
                Workbench.editor().image(),
                pane.picture().drawn().picture(),
                pane.picture().canvas().view(),
                true,
                text -> said[0] = text);
        Workbench.await(() -> said[0] != null, "it is saved");
        assertEquals("Saved " + file, said[0]);
        String svg = Files.readString(file);
        assertTrue(svg.contains(">folios<") && svg.contains(">upload<") && svg.endsWith("</svg>\n"));
    }

    @Test
    void flippingToAFrameWithoutTheRequestAndBackShowsItAsItWas() {
        OpenImage image =
                MadeFrames.open(MadeFrames.of(SampleFiles.image("before")), MadeFrames.of(SampleFiles.image("stuck")));
        Frames frames = image.frames();
        frames.turnTo(image, 1);
        Workbench.await(() -> frames.shownIndex() == 1, "the second moment is shown");
        NetfsPane pane = page();
        Workbench.await(() -> pane.tables().requests().shownCount() > 0, "it has requests");
        draw(pane, request(pane, "/slow/upload").address(), "/slow/upload");
        pane.picture().canvas().zoom(2);
        FileView seen = pane.picture().canvas().view();
        awaitRows(pane.tables().counters());
        CounterChange uploads = pane.tables().counters().shownRows().stream()
                .filter(each -> each.after().name().equals("UpldOps UL"))
                .findFirst()
                .orElseThrow();
        assertEquals(6, uploads.after().value());
        assertEquals(6 - uploads.before(), uploads.change(), "against the earlier frame");
        frames.flip(image);
        Workbench.await(() -> frames.shownIndex() == 0 && pane.picture().drawn() == null, "it isn't there");
        assertNull(pane.picture().canvas().picture());
        assertTrue(
                pane.picture().emptyText().contains("flip back"), pane.picture().emptyText());
        frames.flip(image);
        Workbench.await(() -> frames.shownIndex() == 1 && pane.picture().drawn() != null, "it is there again");
        assertInstanceOf(NetfsRequest.class, pane.picture().drawn().subject().request());
        assertEquals(seen, pane.picture().canvas().view(), "the same part is seen, as large as before");
    }
}
