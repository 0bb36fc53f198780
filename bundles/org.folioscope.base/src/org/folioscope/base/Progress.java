// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.base;

/**
 * Reports how far a long call is, and tells it to stop. Every long call takes one; jobs of the window, the command
 * line's bar and tests implement it. Implementations are safe for use by several threads at once.
 */
public interface Progress {

    /** Reports nothing and is never cancelled. */
    Progress NONE = new Progress() {
        @Override
        public void begin(String what, long total) {}

        @Override
        public void advance(long units) {}

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /** How many cheap loop steps may pass between two calls of {@link #check()}; a power of two. */
    int CHECK_INTERVAL = 1024;

    /**
     * Starts a stage; it ends when the next begins or the call returns.
     *
     * @param what what is being done, as a person reads it: "Reading kallsyms"
     * @param total the stage's length in units of the caller's choice (bytes, pages, objects), or -1 when unknown
     */
    void begin(String what, long total);

    /** Adds {@code units} to the work done in this stage. */
    void advance(long units);

    boolean isCancelled();

    /** Throws {@link CancelledException} when the user asked to stop. Call it at least every 100 ms. */
    default void check() {
        if (isCancelled()) {
            throw new CancelledException();
        }
    }
}
