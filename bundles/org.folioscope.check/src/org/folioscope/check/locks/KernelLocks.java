// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.locks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.folioscope.base.Diagnostic;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.check.CheckedImage;
import org.folioscope.check.kernel.CheckedKernel;
import org.folioscope.check.kernel.KernelSubjects;
import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.owner.PageOwners;
import org.folioscope.locks.BlockedTask;
import org.folioscope.locks.ContendedLock;
import org.folioscope.locks.Locks;
import org.folioscope.locks.held.KnownLock;
import org.folioscope.locks.held.LockTable;
import org.folioscope.locks.place.LockPlaces;
import org.folioscope.locks.task.Task;
import org.folioscope.model.SuperBlock;
import org.folioscope.symbols.Field;
import org.folioscope.symbols.MissingMemberException;
import org.folioscope.symbols.MissingSymbolException;

/** Locks and tasks of a kernel as rules look at them; read when the first rule asks. Safe for use by several threads. */
public final class KernelLocks implements KernelSubjects.Part {

    /**
     * A task that waits for a lock while it holds others.
     *
     * @param task with its stack
     * @param lock what it waits for
     * @param held what it holds alone: as a writer, or a mutex; never empty
     */
    public record Nested(BlockedTask task, ContendedLock lock, List<KnownLock> held) {}

    private final CheckedKernel kernel;
    private Locks locks;
    private LockTable table;
    private List<Diagnostic> refused = List.of();
    private LockPlaces places;
    private InodeFamily family;

    KernelLocks(CheckedKernel kernel) {
        this.kernel = kernel;
    }

    /** Those of {@code kernel}, read once for all rules. */
    public static KernelLocks of(CheckedKernel kernel, CheckedImage image) {
        return image.part(KernelLocks.class, () -> new KernelLocks(kernel));
    }

    CheckedKernel kernel() {
        return kernel;
    }

    synchronized Locks locks(Progress progress) {
        if (locks == null) {
            locks = Locks.of(kernel.snapshot(), progress);
        }
        return locks;
    }

    /** Locks that are held or waited for; empty where this kernel's can't be read. */
    synchronized LockTable table(Progress progress) {
        if (table == null) {
            Locks waits = locks(progress);
            Context context = kernel.context();
            try {
                table = LockTable.of(kernel.snapshot(), context, waits, progress);
            } catch (MissingMemberException | MissingSymbolException e) {
                context.missing().add(e.getMessage(), "rules of locks");
                refused = List.of(Diagnostic.information(
                        "rules about locks that nobody waits for, and about the order of locks, say nothing here: "
                                + e.getMessage(),
                        ""));
                table = LockTable.EMPTY;
            }
        }
        return table;
    }

    @Override
    public synchronized List<Diagnostic> remarks(Progress progress) {
        table(progress);
        List<Diagnostic> remarks = new ArrayList<>(locks(progress).findings());
        remarks.addAll(refused);
        return remarks;
    }

    /** The tasks that wait for a lock and hold another one. */
    public List<Nested> nested(Progress progress) {
        Map<Long, List<KnownLock>> held = new HashMap<>();
        for (KnownLock each : table(progress).all()) {
            if (each.holder() != 0) {
                held.computeIfAbsent(each.holder(), _ -> new ArrayList<>()).add(each);
            }
        }
        List<Nested> result = new ArrayList<>();
        for (ContendedLock lock : locks(progress).contended()) {
            for (BlockedTask task : lock.waiting()) {
                List<KnownLock> others = held.get(task.task().address());
                if (others != null) {
                    result.add(new Nested(task, lock, others));
                }
            }
        }
        return result;
    }

    /** Which inode lies below which. */
    synchronized InodeFamily family() {
        if (family == null) {
            family = new InodeFamily(kernel);
        }
        return family;
    }

    /** The type of the file system that the inode at {@code address} (virtual) is of; empty where that is not known. */
    String fileSystem(long address) {
        long superBlock = family().superBlock(address);
        return kernel.snapshot().superBlocks(Progress.NONE).stream()
                .filter(each -> each.getAddress() == superBlock)
                .map(SuperBlock::getFstype)
                .findFirst()
                .orElse("");
    }

    /** The mmap_lock of a task's process; null where nobody holds it or waits for it. */
    KnownLock mmapLock(Task task, Progress progress) {
        Field lock = kernel.context().members("mm_struct").may(LockTable.MMAP_LOCK);
        return lock.present() && task.mm() != 0 ? table(progress).at(task.mm() + lock.offset()) : null;
    }

    /** "i_rwsem of /mnt/file (inode 12 of ext4)", or the kind where the object is not known. */
    synchronized String title(KnownLock lock, Progress progress) {
        if (places == null) {
            places = new LockPlaces(
                    kernel.snapshot(),
                    kernel.context(),
                    new PageOwners(kernel.snapshot()),
                    locks(progress).tasks());
        }
        String text = places.in(lock.type(), lock.object(), lock.member(), lock.kind(), lock.address())
                .toString();
        return text.isEmpty() ? lock.kind().text() : text;
    }

    /** "who waits: agent (pid 17), task 0x…", a line of evidence that leads to the task. */
    public static String evidence(String role, Task task) {
        return role + " " + task.title() + ", task " + Numbers.hex(task.address());
    }

    /** A line of evidence that leads to a lock that is waited for. */
    static String evidence(long lock) {
        return "lock " + Numbers.hex(lock);
    }

    /** The calls of {@code task}, innermost first, a line of evidence. */
    public static String calls(BlockedTask task) {
        List<String> names = task.stack().frames().stream()
                .map(frame -> frame.plainFunction())
                .filter(name -> !name.isEmpty())
                .limit(12)
                .toList();
        return task.task().title() + " sleeps in " + String.join(" ← ", names);
    }
}
