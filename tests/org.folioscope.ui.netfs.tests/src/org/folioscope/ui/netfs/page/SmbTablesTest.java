// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.netfs.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.widgets.TableItem;
import org.folioscope.base.Progress;
import org.folioscope.kernel.Snapshot;
import org.folioscope.memory.OpenOptions;
import org.folioscope.netfs.Netfs;
import org.folioscope.netfs.cifs.OpenHandle;
import org.folioscope.netfs.cifs.SmbConnection;
import org.folioscope.netfs.picture.Stretch;
import org.folioscope.netfs.request.NetfsRequest;
import org.folioscope.netfs.request.SubRequest;
import org.folioscope.query.SmbMessagesQuery;
import org.folioscope.symbols.NoKernelException;
import org.folioscope.ui.editor.ImageEditor;
import org.folioscope.ui.facts.FactLine;
import org.folioscope.ui.images.OpenImage;
import org.folioscope.ui.links.Place;
import org.folioscope.ui.netfs.made.MadeSmb;
import org.folioscope.ui.table.QueryTable;
import org.folioscope.ui.testing.MadeFrames;
import org.folioscope.ui.testing.MadeImages;
import org.folioscope.ui.testing.SampleFiles;
import org.folioscope.ui.testing.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What cifs has open and in flight, on the page netfs: a sample, and the same with a made connection. Runs in the UI thread of the workbench. */
class SmbTablesTest {

    private static final List<String> TITLES = List.of("Handles 1", "Messages 1", "Connections 1");

    @AfterEach
    void closeAll() {
        MadeImages.closeAll();
    }

    private static Snapshot sample(Progress progress) throws IOException, NoKernelException {
        return Snapshot.open(SampleFiles.image("stuck"), OpenOptions.defaults(), progress);
    }

    /** A message for the first sub-request of the oldest request, sent by the first task. */
    @SuppressWarnings("resource") // what is made closes the sample
    private static Snapshot made(Progress progress) throws IOException, NoKernelException {
        Snapshot sample = sample(progress);
        SubRequest part = Netfs.of(sample.kernel(), progress)
                .requests()
                .getFirst()
                .subRequests()
                .findFirst()
                .orElseThrow();
        return MadeSmb.of(
                sample, part.address(), sample.kernel().map().symbols().address("init_task"));
    }

    /** The sample first, the made kernel second; which of them is shown. */
    private static NetfsPane open(int shown) {
        OpenImage image = MadeFrames.open(
                MadeFrames.of(Path.of("sample"), SmbTablesTest::sample),
                MadeFrames.of(Path.of("made"), SmbTablesTest::made));
        image.frames().turnTo(image, shown);
        Workbench.await(() -> image.frames().shownIndex() == shown, "the moment is shown");
        ImageEditor editor = Workbench.editor();
        editor.setActivePage(NetfsPage.ID);
        Workbench.await(
                () -> editor.getActivePageInstance() instanceof NetfsPage page && page.pane() != null,
                "the page has its content");
        NetfsPane pane = ((NetfsPage) editor.getActivePageInstance()).pane();
        rest(pane);
        return pane;
    }

    private static void rest(NetfsPane pane) {
        Workbench.await(() -> pane.picture().drawn() != null, "something is drawn");
        for (QueryTable<?> each : pane.tables().all()) {
            Workbench.await(() -> !each.isBusy(), "the tables are read");
        }
    }

    private static List<FactLine> facts(NetfsPane pane) {
        return Arrays.stream(pane.facts().control().getItems())
                .map(TableItem::getData)
                .map(FactLine.class::cast)
                .toList();
    }

    private static boolean hasFact(NetfsPane pane, String name) {
        return facts(pane).stream().anyMatch(each -> each.name().equals(name));
    }

    private static FactLine fact(NetfsPane pane, String name) {
        return facts(pane).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not among " + facts(pane)));
    }

    private static boolean hasSmbTabs(NetfsPane pane) {
        return pane.tables().titles().containsAll(TITLES);
    }

    @Test
    void tablesAreThereOnceAMomentHasSomethingOfSmb() {
        NetfsPane pane = open(0);
        assertEquals(
                List.of("Requests", "Inodes", "Sub-requests", "Folios", "Cookies", "Counters", "Facts"),
                pane.tables().titles().stream()
                        .map(title -> title.replaceAll(" .*", ""))
                        .toList());
        OpenImage image = Workbench.editor().image();
        image.frames().turnTo(image, 1);
        Workbench.await(() -> hasSmbTabs(pane), "the tabs are there");
        assertTrue(pane.status().contains("SMB: 1 connection, 1 handle"), pane.status());
        image.frames().turnTo(image, 0);
        Workbench.await(() -> pane.tables().titles().contains("Messages 0"), "the sample has none");
        assertFalse(pane.status().contains("SMB"), pane.status());
    }

    @Test
    void messageLeadsToItsSubRequestItsTaskAndItsConnection() {
        NetfsPane pane = open(1);
        Workbench.await(() -> hasSmbTabs(pane), "the tabs are there");
        SmbMessagesQuery.Row message = pane.tables().messages().shownRows().getFirst();
        NetfsRequest oldest = pane.tables().requests().shownRows().getFirst();
        Workbench.editor().go(new Place.NetfsAt(message.message().address()));
        Workbench.await(
                () -> pane.picture().canvas().selected() instanceof Stretch stretch
                        && stretch.address() == message.part().address(),
                "its sub-request is marked in the picture");
        assertEquals(message, pane.tables().messages().selectedRows().getFirst());
        assertEquals(new Place.NetfsAt(message.message().address()), pane.place());
        assertEquals(String.valueOf(MadeSmb.MESSAGE), fact(pane, "message").value());
        assertEquals("write", fact(pane, "command").value());
        assertEquals("submitted", fact(pane, "state").value());
        assertEquals(new Place.NetfsAt(oldest.address()), fact(pane, "request").place());
        assertEquals(
                new Place.NetfsAt(message.part().address()), fact(pane, "start").place());
        assertEquals(
                new Place.TaskAt(message.message().task()), fact(pane, "task").place());
        Workbench.editor().go(fact(pane, "connection").place());
        assertEquals(MadeSmb.SERVER, fact(pane, "server").value());
        assertEquals("SMB 3.1.1", fact(pane, "dialect").value());
        SmbConnection connection = pane.tables().connections().selectedRows().getFirst();
        assertEquals(new Place.NetfsAt(connection.address()), pane.place());
        Workbench.editor().go(new Place.NetfsAt(message.part().address()));
        Workbench.await(() -> hasFact(pane, "SMB message"), "the sub-request tells which message carries it");
        assertEquals(
                new Place.NetfsAt(message.message().address()),
                fact(pane, "SMB message").place());
    }

    @Test
    void handleTellsItsFileAndFactsStayOfWhatIsSelectedWhenFramesAreFlipped() {
        NetfsPane pane = open(1);
        OpenHandle handle = pane.tables().handles().shownRows().getFirst();
        Workbench.editor().go(new Place.NetfsAt(handle.address()));
        assertEquals(MadeSmb.FILE, fact(pane, "path").value());
        assertEquals(
                Place.struct("cifsFileInfo", handle.address()),
                fact(pane, "address").place());
        OpenImage image = Workbench.editor().image();
        image.frames().turnTo(image, 0);
        Workbench.await(
                () -> pane.tables().titles().contains("Handles 0")
                        && pane.place() != null
                        && !pane.place().equals(new Place.NetfsAt(handle.address())),
                "a frame without the handle tells of what is drawn");
        assertTrue(fact(pane, "request").value().startsWith("R="));
    }
}
