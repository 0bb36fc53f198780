// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.target.actions;

import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.folioscope.target.live.LocalQemu;
import org.folioscope.target.snapshots.VmSnapshot;
import org.folioscope.ui.copy.Copying;
import org.folioscope.ui.images.OpenImages;
import org.folioscope.ui.target.attach.AttachDialog;
import org.folioscope.ui.target.console.ConsoleView;
import org.folioscope.ui.target.live.LiveSource;
import org.folioscope.ui.target.model.OpenTarget;
import org.folioscope.ui.target.model.OpenTargets;
import org.folioscope.ui.target.model.PendingLaunch;
import org.folioscope.ui.target.view.SnapshotNode;

/** What can be done to what the Targets view shows. A command's handler names one of them. */
public enum TargetAction {
    OPEN {
        @Override
        public boolean isFor(Object node) {
            return isLive(node) || node instanceof LocalQemu;
        }

        @Override
        void run(Object node, Shell shell) {
            if (node instanceof LocalQemu qemu) {
                AttachDialog.attach(shell, qemu);
            } else {
                LiveSource.show(vm(node));
            }
        }
    },
    FREEZE {
        @Override
        void run(Object node, Shell shell) {
            TargetJobs.toggleFreeze(vm(node), shell);
        }
    },
    CAPTURE {
        @Override
        void run(Object node, Shell shell) {
            CaptureDialog.open(shell, vm(node));
        }
    },
    CONSOLE {
        @Override
        public boolean isFor(Object node) {
            return vm(node) != null && vm(node).console().isPresent();
        }

        @Override
        void run(Object node, Shell shell) {
            ConsoleView.show(vm(node));
        }
    },
    SAVE_SNAPSHOT {
        @Override
        void run(Object node, Shell shell) {
            SnapshotJobs.save(vm(node), shell);
        }
    },
    LOAD_SNAPSHOT {
        @Override
        public boolean isFor(Object node) {
            return node instanceof SnapshotNode && isLive(node);
        }

        @Override
        void run(Object node, Shell shell) {
            SnapshotJobs.load(vm(node), ((SnapshotNode) node).snapshot(), shell);
        }
    },
    DELETE_SNAPSHOT {
        @Override
        public boolean isFor(Object node) {
            return node instanceof SnapshotNode && isLive(node);
        }

        @Override
        void run(Object node, Shell shell) {
            SnapshotJobs.delete(vm(node), ((SnapshotNode) node).snapshot(), shell);
        }
    },
    COPY_ADDRESS {
        @Override
        public boolean isFor(Object node) {
            return vm(node) != null || node instanceof LocalQemu;
        }

        @Override
        void run(Object node, Shell shell) {
            Copying.toClipboard(
                    shell.getDisplay(),
                    (node instanceof LocalQemu qemu ? qemu.address() : vm(node).address()).toString());
        }
    },
    END {
        @Override
        public boolean isFor(Object node) {
            return node instanceof OpenTarget || node instanceof PendingLaunch;
        }

        @Override
        void run(Object node, Shell shell) {
            if (node instanceof PendingLaunch launch) {
                launch.cancel();
                OpenTargets.instance().dismiss(launch);
            } else if (mayEnd(vm(node), shell)) {
                OpenImages.instance().all().stream()
                        .filter(image -> LiveSource.isOf(image, vm(node)))
                        .forEach(OpenImages.instance()::close);
                OpenTargets.instance().close(vm(node), TargetJobs.failed(shell, "Ending " + vm(node).name()));
            }
        }
    };

    private static boolean mayEnd(OpenTarget target, Shell shell) {
        if (!target.endsWithWindow() || target.isEnded()) {
            return true;
        }
        String lost = target.snapshots().isEmpty()
                ? "What is in its memory is lost."
                : "What is in its memory is lost, and so are its VM snapshots: "
                        + target.snapshots().stream().map(VmSnapshot::name).collect(Collectors.joining(", ")) + ".";
        return MessageDialog.openConfirm(shell, "End VM", "End " + target.name() + "?\n\n" + lost);
    }

    /** What a menu calls it; null for the command's own name. */
    public String label(Object node) {
        return switch (this) {
            case FREEZE -> vm(node).state().isRunning() ? "&Freeze" : "&Resume";
            case END ->
                node instanceof PendingLaunch launch
                        ? launch.problem() == null ? "&Cancel Launch" : "&Dismiss"
                        : vm(node).isEnded() ? "R&emove" : vm(node).endsWithWindow() ? "&End" : "D&etach";
            case OPEN -> node instanceof LocalQemu ? "Attach and &Open Live Image" : null;
            default -> null;
        };
    }

    /** Whether this can be done to {@code node} now. By default, to a VM that has not ended. */
    public boolean isFor(Object node) {
        return isLive(node);
    }

    abstract void run(Object node, Shell shell);

    /** The VM that {@code node} is, or is a snapshot of; null where it is neither. */
    static OpenTarget vm(Object node) {
        return switch (node) {
            case OpenTarget open -> open;
            case SnapshotNode snapshot -> snapshot.target();
            case null, default -> null;
        };
    }

    private static boolean isLive(Object node) {
        return vm(node) != null && !vm(node).isEnded();
    }
}
