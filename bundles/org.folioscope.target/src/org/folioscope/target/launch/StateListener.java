// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.launch;

import org.folioscope.target.RunState;

/** Hears when a launched VM changes between running, paused and ended; called on a thread of the VM's, one at a time. */
@FunctionalInterface
public interface StateListener {

    /**
     * A change.
     *
     * @param state what it is now
     * @param reason why, as a sentence for people: who stopped it, the guest's panic, how QEMU ended; may be empty
     */
    void changed(RunState state, String reason);
}
