// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.target.actions;

import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.folioscope.base.Progress;
import org.folioscope.target.snapshots.VmSnapshot;
import org.folioscope.ui.images.OpenImages;
import org.folioscope.ui.jobs.ReadJob;
import org.folioscope.ui.target.live.LiveSource;
import org.folioscope.ui.target.live.Times;
import org.folioscope.ui.target.model.OpenTarget;
import org.folioscope.ui.target.model.OpenTargets;

/** Saves, loads and deletes VM snapshots in the background. */
final class SnapshotJobs {

    private interface Work {
        void run(Progress progress) throws Exception;
    }

    private SnapshotJobs() {}

    static void save(OpenTarget target, Shell shell) {
        if (!target.snapshotsProblem().isEmpty()) {
            MessageDialog.openInformation(shell, "Save VM Snapshot", target.snapshotsProblem());
            return;
        }
        Set<String> taken = target.snapshots().stream().map(VmSnapshot::name).collect(Collectors.toSet());
        InputDialog dialog = new InputDialog(
                shell,
                "Save VM Snapshot",
                "Keeps the whole state of " + target.name()
                        + ": memory, devices and disks. The VM stands still for some" + " tenths of a second.\n\nName:",
                suggestion(taken),
                name -> name.isBlank()
                        ? "a name is needed"
                        : taken.contains(name.strip()) ? "there is a VM snapshot of this name already" : null);
        if (dialog.open() == Window.OK) {
            String name = dialog.getValue().strip();
            start(
                    target,
                    shell,
                    "Saving the VM snapshot " + name,
                    progress -> target.vmSnapshots().save(name, progress));
        }
    }

    private static String suggestion(Set<String> taken) {
        int number = 1;
        while (taken.contains("snapshot-" + number)) {
            number++;
        }
        return "snapshot-" + number;
    }

    static void load(OpenTarget target, VmSnapshot snapshot, Shell shell) {
        if (MessageDialog.openConfirm(
                shell,
                "Load VM Snapshot",
                "Set " + target.name() + " back to \"" + snapshot.name() + "\", saved at "
                        + Times.clock(snapshot.time()) + "?\n\nWhat has happened in the VM since then is lost, unless"
                        + " you save a VM snapshot of it first.")) {
            start(
                    target,
                    shell,
                    "Loading the VM snapshot " + snapshot.name(),
                    progress -> target.vmSnapshots().load(snapshot.name(), progress));
        }
    }

    static void delete(OpenTarget target, VmSnapshot snapshot, Shell shell) {
        if (MessageDialog.openConfirm(
                shell, "Delete VM Snapshot", "Delete the VM snapshot \"" + snapshot.name() + "\" for good?")) {
            start(
                    target,
                    shell,
                    "Deleting the VM snapshot " + snapshot.name(),
                    progress -> target.vmSnapshots().delete(snapshot.name(), progress));
        }
    }

    private static void start(OpenTarget target, Shell shell, String doing, Work work) {
        ReadJob.start(
                doing,
                target,
                progress -> {
                    work.run(progress);
                    return target;
                },
                _ -> done(target),
                problem -> {
                    done(target);
                    TargetJobs.failed(shell, doing).accept(problem);
                });
    }

    private static void done(OpenTarget target) {
        OpenTargets.instance().listSnapshots(target);
        OpenImages images = OpenImages.instance();
        images.all().stream().filter(image -> LiveSource.isOf(image, target)).forEach(images::refresh);
    }
}
