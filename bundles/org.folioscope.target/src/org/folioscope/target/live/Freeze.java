// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.live;

import java.io.IOException;
import org.folioscope.target.capture.DumpPipe;

/**
 * A VM that stands still for as long as this is open, so that its memory can be walked without contradictions. It goes on
 * when this is closed, and also when this process ends in whatever way (docs/targets.md says how). A VM that stood still
 * before stays so. Safe for use by several threads.
 */
public interface Freeze extends AutoCloseable {

    /** How the VM is held, for people. */
    String how();

    /** Whether the VM goes on when this is closed: false for one that stood still before. */
    boolean resumes();

    /** The dump that holds the VM, of which a capture takes what it needs; null for a VM that is held in another way. */
    default DumpPipe dump() {
        return null;
    }

    /** Lets the VM go on, and returns when it does. Does nothing when called again. */
    @Override
    void close() throws IOException;
}
