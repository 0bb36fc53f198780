// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.held;

import java.util.function.LongConsumer;
import org.folioscope.base.Progress;
import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.layout.Members;
import org.folioscope.kernel.report.Findings;
import org.folioscope.kernel.walk.LongHashSet;
import org.folioscope.locks.task.Task;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.symbols.Field;

/**
 * The files that tasks have open and whose position they may share: those that have an f_pos_lock. From the task's files through its
 * table of descriptors (struct files_struct and fdtable of include/linux/fdtable.h, 6.1 to 7.2). One thread.
 */
final class OpenFiles {

    /** FMODE_ATOMIC_POS of include/linux/fs.h: without it there is no f_pos_lock; since 6.14 pipes keep something else there. */
    private static final long ATOMIC_POSITION = 1 << 15;

    /** Descriptors that are looked at, of all tasks together: far more than tables in good order have. */
    private static final int MOST_DESCRIPTORS = 1 << 24;

    /** Files that are looked at. */
    private static final int MOST_FILES = 1 << 20;

    private final Findings findings;
    private final MemoryReader reader;
    private final Field ofTask;
    private final Field table;
    private final Field count;
    private final Field files;
    private final Field mode;
    private final Field positionLock;
    private final LongHashSet seenTables = new LongHashSet();
    private final LongHashSet seenFiles = new LongHashSet();
    private long left = MOST_DESCRIPTORS;

    OpenFiles(Context context) {
        findings = context.findings();
        reader = context.map().virtualReader();
        ofTask = context.members("task_struct").may("files");
        table = context.members("files_struct").may("fdt");
        Members descriptors = context.members("fdtable");
        count = descriptors.may("max_fds");
        files = descriptors.may("fd");
        Members file = context.members("file");
        mode = file.may("f_mode");
        positionLock = file.may(LockTable.F_POS_LOCK);
    }

    /** Where f_pos_lock is in struct file. */
    Field positionLock() {
        return positionLock;
    }

    /** Hands the struct file (virtual) of each to {@code each}; one that was handed out before, to another task, not again. */
    void of(Task task, Progress progress, LongConsumer each) {
        boolean isKnown = ofTask.present()
                && table.present()
                && count.present()
                && files.present()
                && mode.present()
                && positionLock.present();
        if (!isKnown) {
            return;
        }
        try {
            long own = ofTask.get(reader, task.address());
            if (own != 0 && seenTables.add(own)) {
                long descriptors = table.get(reader, own);
                all(files.get(reader, descriptors), count.get(reader, descriptors) & 0xffff_ffffL, progress, each);
            }
        } catch (MemoryFaultException _) {
            // a table that ends early: what was found before stays
        }
    }

    private void all(long first, long most, Progress progress, LongConsumer each) {
        if (most > left) {
            findings.warning(
                    "expected at most " + MOST_DESCRIPTORS + " descriptors of open files in all, found " + most
                            + " in this table alone, after others; the rest is left out",
                    first);
        }
        for (long i = 0; i < most && left > 0; i++, left--) {
            if ((left & Progress.CHECK_INTERVAL - 1) == 0) {
                progress.check();
            }
            open(reader.u64(first + i * Long.BYTES), each);
        }
    }

    private void open(long file, LongConsumer each) {
        boolean isKernel = file < 0 && (file & 7) == 0;
        if (!isKernel || seenFiles.size() >= MOST_FILES || !seenFiles.add(file)) {
            return;
        }
        try {
            if ((mode.get(reader, file) & ATOMIC_POSITION) != 0) {
                each.accept(file);
            }
        } catch (MemoryFaultException _) {
            // no open file
        }
    }
}
