// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.launch;

import java.nio.file.Path;
import java.util.Objects;
import org.folioscope.target.guest.GuestCache;
import org.folioscope.target.wire.WireLog;

/**
 * What a launch does apart from its configuration.
 *
 * @param folder where the disk with the VM snapshots ({@link #DISK}) and the console's log ({@link #CONSOLE_LOG}) go, so
 *     that they outlive the VM and this process; null for a folder that goes with the VM. A disk and a log that are
 *     there are used further
 * @param snapshot the name of a VM snapshot in the folder's disk to start from instead of booting; null to boot. The
 *     configuration has to be the one that it was saved with
 * @param paused whether the VM waits before its first instruction, or before it goes on from the snapshot
 * @param wireLog hears the conversation with the monitor
 * @param cache where kernels, initramfs and agent are found or made
 */
public record LaunchOptions(Path folder, String snapshot, boolean paused, WireLog wireLog, GuestCache cache) {

    /** The name of the qcow2 file with the VM snapshots. */
    public static final String DISK = "snapshots.qcow2";

    /** The name of the file with all that the guest wrote to its console. */
    public static final String CONSOLE_LOG = "console.log";

    public static final LaunchOptions DEFAULTS =
            new LaunchOptions(null, null, false, WireLog.NONE, GuestCache.ofUser());

    public LaunchOptions {
        Objects.requireNonNull(wireLog);
        Objects.requireNonNull(cache);
    }

    public LaunchOptions in(Path value) {
        return new LaunchOptions(value, snapshot, paused, wireLog, cache);
    }

    public LaunchOptions from(String value) {
        return new LaunchOptions(folder, value, paused, wireLog, cache);
    }

    public LaunchOptions startPaused() {
        return new LaunchOptions(folder, snapshot, true, wireLog, cache);
    }

    public LaunchOptions logging(WireLog value) {
        return new LaunchOptions(folder, snapshot, paused, value, cache);
    }
}
