// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target;

/**
 * Whether a VM's CPUs run.
 *
 * @param kind what it means for whoever reads memory
 * @param word QEMU's own word ("running", "paused", "save-vm", "guest-panicked" …, enum RunState in qapi/run-state.json);
 *     "unknown" where only a GDB stub could tell, which would stop the VM to do so
 */
public record RunState(Kind kind, String word) {

    public enum Kind {
        /** Memory changes while it is read. */
        RUNNING,
        /** Memory stands still until somebody lets the VM go on. */
        PAUSED,
        /** The VM is gone. */
        ENDED
    }

    public static final RunState ENDED = new RunState(Kind.ENDED, "ended");

    /** @param word as in the answer to query-status */
    public static RunState of(String word) {
        return new RunState(word.equals("running") ? Kind.RUNNING : Kind.PAUSED, word);
    }

    public boolean isRunning() {
        return kind == Kind.RUNNING;
    }

    @Override
    public String toString() {
        String name = kind.name().toLowerCase(java.util.Locale.ROOT);
        return word.equals(name) ? name : name + " (" + word + ")";
    }
}
