// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.session.fsx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.folioscope.base.Progress;
import org.folioscope.fsx.bisect.Bisection;
import org.folioscope.fsx.run.RunOptions;
import org.folioscope.fsx.script.FsxScript;

/** Plays scripts in guests that are booted for one call each, and ended with it. */
public interface ScriptGuests {

    /**
     * What is played, and where.
     *
     * @param linux name of the guest's kernel: "own", "6.12"
     * @param file the file system
     */
    record Request(FsxScript script, RunOptions options, String linux, GuestFile file) {}

    /**
     * What is left of a script that failed.
     *
     * @param status of the whole script; 0 when it did not fail: then nothing was dropped
     * @param failure what failed, in a sentence; empty when nothing did
     * @param before how many operations it had
     * @param left the lines that are left
     * @param trials how many scripts were played
     */
    record Reduced(int status, String failure, int before, FsxScript left, int trials) {}

    /**
     * Plays the script, captures the guest's memory right behind it, and compares the file's page cache.
     *
     * @param image where the capture goes
     * @throws IOException when there is no guest to play it in, or no capture
     */
    ScriptOutcome run(Request request, Path image, Progress progress) throws IOException;

    /**
     * Drops lines while the script ends with the same status.
     *
     * @param watcher is told after each trial, on the calling thread
     * @throws IOException when there is no guest to play it in
     */
    Reduced bisect(Request request, Consumer<Bisection.Tried> watcher, Progress progress) throws IOException;
}
