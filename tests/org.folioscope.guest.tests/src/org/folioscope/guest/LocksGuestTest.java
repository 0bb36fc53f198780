// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.guest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.folioscope.base.Progress;
import org.folioscope.kernel.Snapshot;
import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.report.Findings;
import org.folioscope.kernel.report.Missing;
import org.folioscope.locks.ContendedLock;
import org.folioscope.locks.Locks;
import org.folioscope.locks.graph.WaitGraph.Edge;
import org.folioscope.locks.lock.LockKind;
import org.folioscope.locks.lock.Waiter;
import org.folioscope.locks.lock.Waiter.Mode;
import org.folioscope.locks.stack.CallStack;
import org.folioscope.locks.stack.StackFrame;
import org.folioscope.locks.stack.Unwinder;
import org.folioscope.locks.task.Task;
import org.folioscope.locks.task.TaskList;
import org.folioscope.memory.OpenOptions;
import org.folioscope.symbols.KernelMap;
import org.folioscope.target.capture.CaptureFormat;
import org.folioscope.target.launch.ManagedTarget;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Tasks, their stacks and what they wait for, against what the guest's /proc says and what was set up in it. */
@SuppressWarnings("resource") // the guest closes its agent
class LocksGuestTest {

    private static final String MOUNT = """
        set -e
        mkdir /loop /ext4
        mount -t tmpfs loop /loop
        gunzip -c /images/ext4.gz > /loop/ext4.img
        losetup /dev/loop0 /loop/ext4.img
        mount -t ext4 /dev/loop0 /ext4
        """;

    @TempDir
    private Path folder;

    @TestFactory
    List<DynamicTest> tasksAndWhoWaitsForWhom() {
        return Guests.names().stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> compare(name)))
                .toList();
    }

    private void compare(String name) throws Exception {
        Path image = folder.resolve(name + ".elf");
        Map<String, Long> roles = new HashMap<>();
        double begun;
        double ended;
        ProcStates before;
        ProcStates after;
        try (ManagedTarget guest = ManagedTarget.launch(Guests.machine(name), Progress.NONE)) {
            guest.agent().shell(MOUNT, Progress.NONE);
            begun = uptime(guest);
            readRoles(guest.agent().shell("agent lock-chain /waited-for", Progress.NONE), roles);
            readRoles(guest.agent().shell("agent frozen /ext4 /ext4/file", Progress.NONE), roles);
            // the least that they have slept by then: what is told of it has to lie between this and the whole time
            guest.agent().shell("sleep 1", Progress.NONE);
            before = ProcStates.of(guest);
            guest.pause();
            guest.capture().take(CaptureFormat.ELF, image, Progress.NONE);
            guest.resume();
            after = ProcStates.of(guest);
            ended = uptime(guest);
        }
        try (Snapshot snapshot = Snapshot.open(image, OpenOptions.defaults(), Progress.NONE)) {
            KernelMap map = snapshot.kernel().map();
            Context context = new Context(map, Findings.of(map), new Missing());
            Map<Long, Task> tasks = new TaskList(context)
                    .read(Progress.NONE).stream()
                            .collect(Collectors.toMap(Task::pid, Function.identity(), (a, _) -> a));
            compareStacks(context, tasks, before, after, roles.values());
            Locks locks = Locks.of(snapshot.kernel(), Progress.NONE);
            compareChain(locks, tasks, roles);
            compareFrozen(locks, tasks, roles);
            double most = ended - begun;
            for (String role : List.of("writer", "behind", "reader", "kept-out", "toucher")) {
                double asleep = tasks.get(roles.get(role)).asleep() / 1e9;
                assertTrue(asleep >= 1 && asleep <= most, () -> role + " slept " + asleep + " s of " + most);
            }
            assertEquals(List.of(), context.findings().list());
        }
    }

    private static double uptime(ManagedTarget guest) throws IOException {
        return Double.parseDouble(
                guest.agent().shell("cat /proc/uptime", Progress.NONE).split(" ")[0]);
    }

    private static void readRoles(String text, Map<String, Long> roles) {
        for (String line : text.lines().toList()) {
            roles.put(line.split(" ")[0], Long.parseLong(line.split(" ")[1]));
        }
    }

    /** Tasks that were not switched to between two looks at /proc were as it says when the image was made. */
    private static void compareStacks(
            Context context, Map<Long, Task> tasks, ProcStates before, ProcStates after, Iterable<Long> musts) {
        Unwinder unwinder = Unwinder.of(context);
        List<Long> still = before.unchanged(after);
        for (long must : musts) {
            assertTrue(still.contains(must), () -> "task " + must + " slept all the time: " + still);
        }
        assertTrue(still.size() > 20, still::toString);
        for (long pid : still) {
            Task task = tasks.get(pid);
            // /proc tells more of kernel threads than comm has room for: full names, what workers worked on
            assertTrue(before.comm(pid).startsWith(task.comm()), () -> before.comm(pid) + " is " + task.comm());
            assertEquals(before.state(pid), task.letter(), task.comm());
            CallStack stack = unwinder.unwind(task);
            assertEquals("", stack.broken(), task::title);
            // /proc/PID/stack leaves functions of the scheduler out (consume_entry in stack_trace_save_tsk())
            List<String> calls = stack.frames().stream()
                    .filter(frame -> !isScheduler(context, frame))
                    .map(frame -> frame.function() + "+0x" + Long.toHexString(frame.offset()))
                    .toList();
            assertEquals(before.stack(pid), calls, task::title);
        }
    }

    private static boolean isScheduler(Context context, StackFrame frame) {
        long start = context.map().symbols().address("__sched_text_start");
        long end = context.map().symbols().address("__sched_text_end");
        return frame.address() >= start && frame.address() < end;
    }

    private static void compareChain(Locks locks, Map<Long, Task> tasks, Map<String, Long> roles) {
        Task owner = tasks.get(roles.get("owner"));
        Task writer = tasks.get(roles.get("writer"));
        Task behind = tasks.get(roles.get("behind"));
        Task reader = tasks.get(roles.get("reader"));
        assertEquals(List.of(), locks.findings());
        // somebody else may have waited for something in that moment
        List<ContendedLock> known = locks.contended().stream()
                .filter(lock -> waiters(lock).stream()
                        .anyMatch(waiter -> List.of(writer.address(), behind.address(), reader.address())
                                .contains(waiter)))
                .toList();
        assertEquals(2, known.size(), () -> locks.contended().toString());

        ContendedLock rwsem = known.get(0);
        assertEquals(LockKind.RWSEM, rwsem.state().kind());
        assertEquals("i_rwsem", rwsem.place().member());
        assertTrue(rwsem.place().name().startsWith("/waited-for (inode "), rwsem.title());
        assertEquals(owner.address(), rwsem.state().owner());
        assertFalse(rwsem.state().ownerIsHint());
        assertEquals(List.of(writer.address(), reader.address()), waiters(rwsem));
        assertEquals(Mode.WRITE, rwsem.state().waiters().getFirst().mode());
        assertTrue(rwsem.state().words().startsWith("1 writer, "), rwsem.state().words());

        ContendedLock mutex = known.get(1);
        assertEquals(LockKind.MUTEX, mutex.state().kind());
        assertEquals("f_pos_lock", mutex.place().member());
        assertTrue(mutex.place().name().startsWith("an open file of /waited-for "), mutex.title());
        assertEquals(writer.address(), mutex.state().owner());
        assertEquals(List.of(behind.address()), waiters(mutex));
        assertEquals("held, 1 task waiting", mutex.state().words());

        List<Edge> chain = locks.graph().chain(behind);
        assertEquals(
                List.of(writer.address(), owner.address()),
                chain.stream().map(edge -> edge.owner().address()).toList());
        assertEquals(List.of(), locks.graph().circles());
    }

    /** Two levels of a frozen file system, each with one task that waits to read-lock it. */
    private static void compareFrozen(Locks locks, Map<Long, Task> tasks, Map<String, Long> roles) {
        Map<String, String> expected = Map.of("s_writers (writes)", "kept-out", "s_writers (page faults)", "toucher");
        expected.forEach((member, role) -> {
            ContendedLock lock = locks.contended().stream()
                    .filter(each -> each.place().member().equals(member))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(member + ": " + locks.contended()));
            assertEquals(LockKind.PERCPU_RWSEM, lock.state().kind());
            assertTrue(lock.place().name().startsWith("super block of ext4 "), lock.title());
            assertEquals("1 writer, 1 reader waiting", lock.state().words());
            assertEquals(List.of(tasks.get(roles.get(role)).address()), waiters(lock));
        });
    }

    private static List<Long> waiters(ContendedLock lock) {
        return lock.state().waiters().stream().map(Waiter::task).toList();
    }
}
