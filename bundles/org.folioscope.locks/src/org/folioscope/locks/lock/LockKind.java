// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.lock;

/** Kinds of locks that tasks sleep on. */
public enum LockKind {
    RWSEM("rwsem"),
    MUTEX("mutex"),
    PERCPU_RWSEM("percpu rwsem"),
    FOLIO("folio lock");

    private final String text;

    LockKind(String text) {
        this.text = text;
    }

    /** As kernel people call it. */
    public String text() {
        return text;
    }
}
