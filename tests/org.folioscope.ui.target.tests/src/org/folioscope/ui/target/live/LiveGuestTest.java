// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.target.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchPage;
import org.folioscope.base.Progress;
import org.folioscope.model.Inode;
import org.folioscope.target.launch.LaunchConfiguration;
import org.folioscope.target.launch.LaunchOptions;
import org.folioscope.target.snapshots.VmSnapshots;
import org.folioscope.ui.editor.ImageEditor;
import org.folioscope.ui.images.OpenImage;
import org.folioscope.ui.images.OpenImages;
import org.folioscope.ui.table.QueryTable;
import org.folioscope.ui.target.console.ConsolePane;
import org.folioscope.ui.target.console.ConsoleView;
import org.folioscope.ui.target.model.OpenTarget;
import org.folioscope.ui.target.model.OpenTargets;
import org.folioscope.ui.target.view.TargetsView;
import org.folioscope.ui.testing.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A guest that the window launches, types to and looks at while it runs, with the first kernel that the property
 * {@code folioscope.guests} names; what the guest's shell did is the truth. Runs in the UI thread.
 */
class LiveGuestTest {

    private OpenTarget guest;
    private ConsolePane console;

    @BeforeEach
    void launch() throws Exception {
        String kernel = System.getProperty("folioscope.guests", "").split(",")[0];
        Assumptions.assumeFalse(kernel.isBlank(), "no guests are named by folioscope.guests");
        LaunchConfiguration machine =
                LaunchConfiguration.named("guest of a test").withKernel(kernel).withMemory(256L << 20);
        OpenTargets.instance().launch(machine, LaunchOptions.DEFAULTS, open -> guest = open);
        Workbench.await(() -> guest != null || isFailed(), "the guest was started");
        assertFalse(
                isFailed(),
                () -> OpenTargets.instance().launches().getFirst().problem().report());
        ConsoleView.show(guest, IWorkbenchPage.VIEW_VISIBLE);
        console = ((ConsoleView) Workbench.page().showView(ConsoleView.ID)).pane();
        Workbench.await(() -> console.text().getText().contains("/ #"), "the shell has come up");
    }

    private static boolean isFailed() {
        return OpenTargets.instance().launches().stream().anyMatch(each -> each.problem() != null);
    }

    @AfterEach
    void end() {
        OpenImages.instance().all().forEach(OpenImages.instance()::close);
        if (guest != null) {
            long pid = guest.pid().getAsLong();
            OpenTargets.instance().close(guest, problem -> {
                throw new AssertionError(problem.report());
            });
            Workbench.await(
                    () -> ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty(), "QEMU has ended");
        }
    }

    /** Types a command and waits until it is done; quotes keep its echo from being taken for its end. */
    private void type(String command, String end) {
        console.send(command + "; echo " + end.charAt(0) + "''" + end.substring(1) + "\r");
        Workbench.await(() -> console.text().getText().contains(end), end + " is on the console");
    }

    private static void awaitSize(QueryTable<Inode> table, long size) {
        Workbench.await(
                () -> !table.isBusy()
                        && table.shownCount() == 1
                        && table.shownRows().getFirst().getSize() == size,
                "the file has " + size + " bytes");
    }

    private static QueryTable<Inode> inodes(OpenImage image) {
        Workbench.await(() -> image.state() != OpenImage.State.OPENING, "the image is open");
        assertEquals(OpenImage.State.OPEN, image.state(), () -> image.problem().report());
        ImageEditor editor = (ImageEditor) Workbench.page().getActiveEditor();
        editor.setActivePage("filesystems");
        @SuppressWarnings("unchecked") // the page has one table, of inodes
        QueryTable<Inode> table = Workbench.all(editor.getActivePageInstance().getPartControl(), QueryTable.class)
                .getFirst();
        return table;
    }

    private void onWorker(VmSnapshotWork work) {
        CompletableFuture<Void> done = CompletableFuture.runAsync(() -> {
            try {
                work.run(guest.vmSnapshots());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        Workbench.await(done::isDone, "the VM snapshot is done");
        done.join();
    }

    private interface VmSnapshotWork {
        void run(VmSnapshots snapshots) throws IOException;
    }

    @Test
    void fileThatTheGuestWritesIsSeenGrowingAndSetBackByASnapshot() throws Exception {
        type("mkdir /data; mount -t tmpfs none /data; echo hello > /data/file", "WRITTEN");
        OpenImage image = LiveSource.show(guest);
        QueryTable<Inode> table = inodes(image);
        table.filter().setText("path:/data/file");
        awaitSize(table, 6);
        Inode before = table.shownRows().getFirst();
        table.selectWhenThere(inode -> inode.getIno() == before.getIno());
        onWorker(snapshots -> snapshots.save("small", Progress.NONE));
        OpenTargets.instance().listSnapshots(guest);
        Tree tree = ((TargetsView) Workbench.page().showView(TargetsView.ID))
                .viewer()
                .getTree();
        Workbench.await(
                () -> Arrays.stream(tree.getItems())
                        .flatMap(item -> Arrays.stream(item.getItems()))
                        .anyMatch(item -> item.getText().startsWith("small")),
                "the VM snapshot is in the tree");

        type("echo more >> /data/file", "GROWN");
        OpenImages.instance().refresh(image);
        awaitSize(table, 11);
        Inode after = table.selectedRows().getFirst();
        assertNotSame(before, after);
        assertEquals(before.getIno(), after.getIno(), "the same file is selected");
        assertFalse(guest.kernel().isEmpty());
        assertTrue(guest.wayOfReading().contains("RAM file"), guest.wayOfReading());

        onWorker(snapshots -> snapshots.load("small", Progress.NONE));
        OpenImages.instance().refresh(image);
        awaitSize(table, 6);
    }
}
