// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.locks.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.folioscope.base.Progress;
import org.folioscope.kernel.Snapshot;
import org.folioscope.memory.OpenOptions;
import org.folioscope.memory.overlay.Overlay;
import org.folioscope.symbols.KernelMap;
import org.folioscope.symbols.NoKernelException;
import org.folioscope.symbols.PageTables.Mapping;
import org.folioscope.ui.images.OpenImage;
import org.folioscope.ui.testing.MadeFrames;
import org.folioscope.ui.testing.SampleFiles;

/** The sample of a guest whose tasks wait for each other, what the guest said of them, and the same with a deadlock made of it. */
final class StuckSample {

    /** Of owner in struct rw_semaphore of x86-64, behind the count (include/linux/rwsem.h). */
    private static final int OWNER = 8;

    private StuckSample() {}

    /** Pids of the tasks that were started on purpose, by what each was started for. */
    static Map<String, Long> roles() throws IOException {
        Map<String, Long> roles = new HashMap<>();
        for (String line : SampleFiles.truth("stuck", "roles")) {
            roles.put(line.split(" ")[0], Long.parseLong(line.split(" ")[1]));
        }
        return roles;
    }

    /** The calls of a task as the guest's /proc/PID/stack told them: "vfs_write+0x24a". */
    static List<String> stack(long pid) throws IOException {
        List<String> calls = new ArrayList<>();
        boolean own = false;
        for (String line : SampleFiles.truth("stuck", "stacks")) {
            if (!line.startsWith("[")) {
                own = line.equals(pid + ":");
            } else if (own) {
                calls.add(line.substring("[<0>] ".length(), line.lastIndexOf('/')));
            }
        }
        return calls;
    }

    /**
     * Opens the sample, and as a second moment the same after a task's lock was given to one that waits for that task.
     *
     * @param lock virtual address of a rwsem
     * @param owner virtual address of the task that holds it in the second moment
     */
    static OpenImage openWithDeadlock(long lock, long owner) {
        return openWith("deadlock", _ -> lock + OWNER, owner);
    }

    /**
     * Opens the sample, and as a second moment the same with another task in the place of one.
     *
     * @param task virtual address of its task_struct
     */
    static OpenImage openWithOtherPid(long task, int pid) {
        return openWith(
                "other-task",
                map -> task + map.types().struct("task_struct").require("pid").offset(),
                (long) pid << Integer.SIZE | pid); // tgid is behind it
    }

    private static OpenImage openWith(String name, ToLongFunction<KernelMap> place, long value) {
        return MadeFrames.open(
                MadeFrames.of(SampleFiles.image("stuck")),
                MadeFrames.of(Path.of(name), progress -> after(place, value, progress)));
    }

    @SuppressWarnings("resource") // the second snapshot reads the first one's memory
    private static Snapshot after(ToLongFunction<KernelMap> place, long value, Progress progress)
            throws IOException, NoKernelException {
        Snapshot real = Snapshot.open(SampleFiles.image("stuck"), OpenOptions.defaults(), progress);
        long at = place.applyAsLong(real.kernel().map());
        Overlay memory = new Overlay(real.memory());
        Mapping page = real.kernel().map().pageTables().translate(at).orElseThrow();
        byte[] bytes = new byte[Long.BYTES];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (value >>> Byte.SIZE * i);
        }
        memory.write(page.physical() + at - page.virtual(), bytes);
        return Snapshot.of(memory, progress);
    }
}
