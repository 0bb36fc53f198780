// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.fsx.bisect;

import java.io.IOException;
import org.folioscope.base.Progress;
import org.folioscope.fsx.script.FsxScript;

/** Tells whether a script fails: in a guest, or in whatever way. */
@FunctionalInterface
public interface Trial {

    /**
     * Tries a script.
     *
     * @throws IOException when nobody can tell
     */
    boolean fails(FsxScript script, Progress progress) throws IOException;
}
