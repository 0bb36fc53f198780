// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.snapshots;

import java.io.IOException;
import java.util.List;
import org.folioscope.base.Progress;
import org.folioscope.target.TargetException;
import org.folioscope.target.qmp.Qmp;

/**
 * The saved states of a VM, which lie in its qcow2 disks; QEMU's word for them is snapshot. One call at a time; the VM
 * stands still while a state is saved or loaded.
 */
public final class VmSnapshots {

    /** The node name of the disk that a launched VM gets for its snapshots. */
    public static final String DISK = "folioscope-snapshots";

    private final Qmp qmp;
    private final Runnable beforeLoad;

    public VmSnapshots(Qmp qmp) {
        this(qmp, () -> {});
    }

    /** @param beforeLoad runs before a state is loaded: what is connected to the guest has to let go */
    public VmSnapshots(Qmp qmp, Runnable beforeLoad) {
        this.qmp = qmp;
        this.beforeLoad = beforeLoad;
    }

    /** All of them, the oldest first; empty where no disk can hold any. */
    public List<VmSnapshot> list() throws IOException {
        throw new TargetException("not there yet " + qmp);
    }

    /**
     * Saves the VM's state under a new name. The VM goes on afterwards if it ran before.
     *
     * @throws TargetException when the name is taken or can't be one, a disk can't hold it (which one, why), the guest
     *     has mounted a 9p share, or there is no room left
     */
    public VmSnapshot save(String name, Progress progress) throws IOException {
        throw new TargetException("not there yet");
    }

    /**
     * Goes back to a saved state. The VM runs afterwards if it ran before, else it stays paused; a VM whose guest has
     * ended or panicked stays paused too.
     *
     * @throws TargetException when there is no such name (with those that there are), or the state can't be loaded; the
     *     VM is paused then, and its memory may be neither old nor new
     */
    public void load(String name, Progress progress) throws IOException {
        beforeLoad.run();
        throw new TargetException("not there yet");
    }

    /** @throws TargetException when there is no such name */
    public void delete(String name, Progress progress) throws IOException {
        throw new TargetException("not there yet");
    }
}
