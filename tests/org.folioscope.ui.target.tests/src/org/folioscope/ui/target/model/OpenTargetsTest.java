// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.target.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.folioscope.target.TargetAddress;
import org.folioscope.ui.images.OpenImage;
import org.folioscope.ui.images.OpenImages;
import org.folioscope.ui.target.actions.TargetJobs;
import org.folioscope.ui.target.live.GrantPane;
import org.folioscope.ui.target.live.LiveSource;
import org.folioscope.ui.target.testing.FirmwareVm;
import org.folioscope.ui.target.view.TargetsView;
import org.folioscope.ui.testing.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A real QEMU in the Targets view and as a live image. Runs in the UI thread of the running workbench. */
class OpenTargetsTest {

    private FirmwareVm vm;
    private Tree tree;
    private OpenTarget open;

    @BeforeEach
    void attach() throws Exception {
        vm = FirmwareVm.start("firmware alone");
        tree = ((TargetsView) Workbench.page().showView(TargetsView.ID))
                .viewer()
                .getTree();
        OpenTargets.instance().attach(vm.address(), found -> open = found, problem -> {
            throw new AssertionError(problem.report());
        });
        Workbench.await(() -> open != null, "it is attached to");
    }

    @AfterEach
    void close() throws Exception {
        List.copyOf(OpenImages.instance().all()).forEach(OpenImages.instance()::close);
        OpenTargets.instance().all().forEach(each -> OpenTargets.instance().close(each, _ -> {}));
        vm.close();
    }

    private List<String> texts() {
        return Arrays.stream(tree.getItems()).map(TreeItem::getText).toList();
    }

    private void awaitText(String words) {
        Workbench.await(
                () -> texts().stream().anyMatch(text -> text.startsWith("firmware alone") && text.contains(words)),
                "the view says \"" + words + "\"");
    }

    @Test
    void viewTellsStateProcessAndThatAVmIsNotListedTwice() {
        awaitText("● running");
        awaitText("pid " + vm.pid());
        assertTrue(OpenTargets.instance().others().stream().noneMatch(qemu -> qemu.pid() == vm.pid()));
    }

    @Test
    void frozenVmStandsStillUntilItIsResumed() {
        awaitText("● running");
        TargetJobs.toggleFreeze(open, Workbench.shell());
        awaitText("frozen");
        assertFalse(vm.isRunning());
        TargetJobs.toggleFreeze(open, Workbench.shell());
        awaitText("● running");
        assertTrue(vm.isRunning());
    }

    @Test
    void closingTheLiveImageEndsTheFreeze() {
        awaitText("● running");
        OpenImage image = LiveSource.show(open);
        Workbench.await(() -> image.state() == OpenImage.State.FAILED, "firmware has no kernel");
        assertTrue(
                image.problem().sentence().contains("kernel"), image.problem().sentence());
        TargetJobs.toggleFreeze(open, Workbench.shell());
        Workbench.await(() -> !vm.isRunning(), "it stands still");
        Workbench.await(open::isFrozen, "it is frozen");
        Workbench.page().closeAllEditors(false);
        Workbench.await(vm::isRunning, "it runs again");
    }

    @Test
    void vmThatDiesIsShownAsEnded() {
        awaitText("● running");
        vm.kill();
        awaitText("■ ended");
        assertTrue(open.isEnded());
    }

    @Test
    void detachedVmRunsOnAndIsFoundAgain() {
        OpenTargets.instance().close(open, problem -> {
            throw new AssertionError(problem.report());
        });
        Workbench.await(
                () -> OpenTargets.instance().others().stream().anyMatch(qemu -> qemu.pid() == vm.pid()),
                "it is among the others");
        assertTrue(vm.isRunning());
    }

    @Test
    void attachingTwiceTakesTheConnectionThatIsThere() throws Exception {
        awaitText("● running");
        OpenTarget[] again = new OpenTarget[1];
        OpenTargets.instance().attach(TargetAddress.ofPid(vm.pid()), found -> again[0] = found, _ -> {});
        assertEquals(open, again[0]);
    }

    @Test
    void writeGrantIsShownUntilItIsRevoked() {
        assertEquals("read-only", GrantPane.text(open.grants()));
        open.grants().grant("a test of the window", Duration.ofHours(1));
        awaitText("✎ writes allowed until");
        open.grants().revoke();
        Workbench.await(() -> texts().stream().noneMatch(text -> text.contains("✎")), "it is gone");
    }
}
