// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.live;

import java.io.IOException;
import java.net.SocketAddress;
import org.folioscope.base.Progress;
import org.folioscope.target.TargetException;
import org.folioscope.target.qmp.Qmp;
import org.folioscope.target.qmp.QmpException;

/** Freezes a VM in the surest way that there is. */
@SuppressWarnings("resource") // a freeze closes what it has
public final class Freezes {

    private Freezes() {}

    /** @throws IOException when the VM can't be paused so that it surely goes on again */
    public static Freeze of(LiveVm vm, Progress progress) throws IOException {
        progress.begin("Pausing " + vm.name(), -1);
        progress.check();
        if (vm.qmp() == null) {
            return new GdbFreeze(vm.gdb());
        }
        if (vm.address().pid().isEmpty()) {
            return new StopFreeze(vm.qmp(), vm.address().qmp().orElse(null)); // a pipe leads to no other machine
        }
        try {
            return new DumpFreeze(vm.qmp());
        } catch (QmpException.Refused e) {
            if (e.description().contains("dump in process")) {
                throw new TargetException(
                        vm.name() + " can't be frozen: somebody captures or freezes it now; try again afterwards", e);
            }
            return new StopFreeze(vm.qmp(), vm.address().qmp().orElse(null));
        }
    }

    /** Holds a VM by a connection to its GDB stub, with a watchdog beside it. */
    private static final class GdbFreeze implements Freeze {

        private final GdbLink link;
        private final boolean resumes;
        private boolean closed;

        GdbFreeze(GdbLink link) throws IOException {
            this.link = link;
            resumes = link.hold();
        }

        @Override
        public String how() {
            return "held by a connection to its GDB stub; a watchdog process resumes it should this program end";
        }

        @Override
        public boolean resumes() {
            return resumes;
        }

        @Override
        public synchronized void close() throws IOException {
            if (!closed) {
                closed = true;
                link.letGo();
            }
        }
    }

    /** Holds a VM by "stop", with a watchdog beside it. */
    private static final class StopFreeze implements Freeze {

        private final Qmp qmp;
        private final WatchdogProcess watchdog;
        private final boolean resumes;
        private boolean closed;

        /** @param address where the watchdog can connect; null for a VM that ends with this process */
        StopFreeze(Qmp qmp, SocketAddress address) throws IOException {
            this.qmp = qmp;
            resumes = isRunning(qmp);
            watchdog = !resumes || address == null ? null : WatchdogProcess.forQmp(address);
            boolean stopped = false;
            try {
                if (resumes) {
                    if (watchdog != null) {
                        watchdog.hold();
                    }
                    qmp.execute("stop", LiveVm.LIMIT);
                }
                stopped = true;
            } finally {
                if (!stopped && watchdog != null) {
                    watchdog.close(); // held as it is, it lets the VM go on
                }
            }
        }

        private static boolean isRunning(Qmp qmp) throws QmpException {
            return qmp.execute("query-status", LiveVm.LIMIT)
                    .getAsJsonObject()
                    .get("running")
                    .getAsBoolean();
        }

        @Override
        public String how() {
            return "stopped by its monitor"
                    + (watchdog == null ? "" : "; a watchdog process resumes it should this program end");
        }

        @Override
        public boolean resumes() {
            return resumes;
        }

        @Override
        public synchronized void close() throws IOException {
            if (closed) {
                return;
            }
            closed = true;
            try {
                if (resumes && !qmp.isClosed()) {
                    qmp.execute("cont", LiveVm.LIMIT);
                    if (watchdog != null) {
                        watchdog.release();
                    }
                }
            } finally {
                if (watchdog != null) {
                    watchdog.close();
                }
            }
        }
    }
}
