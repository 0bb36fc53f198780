// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.jobs;

import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.folioscope.base.CancelledException;
import org.folioscope.base.Progress;
import org.folioscope.ui.errors.Problem;

/**
 * Reads from an image away from the user interface thread and brings the answer back to it. Made and started on that
 * thread by {@link #start}; its answer is dropped once it was cancelled.
 *
 * @param <T> what is read
 */
public final class ReadJob<T> extends Job {

    /** What is read; called on a worker thread. */
    @FunctionalInterface
    public interface Work<T> {
        T read(Progress progress) throws Exception;
    }

    private final Object family;
    private final Display display;
    private final Work<T> work;
    private final Consumer<T> answered;
    private final Consumer<Problem> failed;

    private ReadJob(String name, Object family, Work<T> work, Consumer<T> answered, Consumer<Problem> failed) {
        super(name);
        this.family = family;
        this.display = Display.getCurrent();
        this.work = work;
        this.answered = answered;
        this.failed = failed;
    }

    /**
     * Starts reading.
     *
     * @param name what the status line says while it lasts: "Reading inodes of ext4 8:1"
     * @param family the image that is read: closing it cancels all jobs of its family
     * @param answered takes the answer on the user interface thread
     * @param failed takes the reason on the user interface thread when there is no answer
     */
    public static <T> ReadJob<T> start(
            String name, Object family, Work<T> work, Consumer<T> answered, Consumer<Problem> failed) {
        ReadJob<T> job = new ReadJob<>(name, family, work, answered, failed);
        job.setPriority(SHORT);
        job.schedule();
        return job;
    }

    @Override
    public boolean belongsTo(Object other) {
        return other == family || other == ReadJob.class;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        monitor.beginTask(getName(), IProgressMonitor.UNKNOWN);
        try {
            T answer = work.read(new JobProgress(monitor));
            deliver(monitor, () -> answered.accept(answer));
        } catch (CancelledException _) {
            return Status.CANCEL_STATUS;
        } catch (Exception | LinkageError | StackOverflowError | OutOfMemoryError e) {
            Problem problem = Problem.of(getName(), e);
            deliver(monitor, () -> failed.accept(problem));
        } finally {
            monitor.done();
        }
        return Status.OK_STATUS;
    }

    private void deliver(IProgressMonitor monitor, Runnable runnable) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!monitor.isCanceled()) {
                    runnable.run();
                }
            });
        }
    }
}
