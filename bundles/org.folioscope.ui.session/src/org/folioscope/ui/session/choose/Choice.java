// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.choose;

import java.nio.file.Path;
import org.folioscope.session.model.Session;
import org.folioscope.session.run.RunHistory;
import org.folioscope.session.run.SessionRunner;

/** Something that can be chosen when a session is to be run. */
public sealed interface Choice {

    /**
     * A session to run from the beginning.
     *
     * @param file the user's own; null for one that comes with Folioscope
     */
    record Fresh(Session session, Path file) implements Choice {}

    /** A file that can't be run. @param problem one sentence why */
    record Broken(Path file, String problem) implements Choice {}

    /**
     * A run that was made before.
     *
     * @param folder its folder
     * @param session what was run
     * @param history how it went
     * @param standing what continuing it would do
     */
    record Earlier(Path folder, Session session, RunHistory history, SessionRunner.Standing standing)
            implements Choice {

        /** Whether it ended in the middle, since its process did. */
        public boolean isUnfinished() {
            return EarlierRuns.isUnfinished(history);
        }
    }
}
