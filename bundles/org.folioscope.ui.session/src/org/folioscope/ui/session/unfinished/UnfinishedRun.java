// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.unfinished;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.folioscope.base.Progress;
import org.folioscope.ui.session.choose.Choice;
import org.folioscope.ui.session.choose.EarlierRuns;

/**
 * A run that can be continued.
 *
 * @param folder of the run
 * @param title of its session
 * @param progress which step was completed last and which comes next, without the last full stop
 */
record UnfinishedRun(Path folder, String title, String progress) {

    /** The newest first. Reads journals: not for the user interface thread. */
    static List<UnfinishedRun> find() throws CoreException {
        try {
            return EarlierRuns.read(Progress.NONE).stream()
                    .filter(Choice.Earlier::isUnfinished)
                    .map(run -> new UnfinishedRun(
                            run.folder(),
                            run.session().getTitle(),
                            EarlierRuns.progress(run) + ". " + EarlierRuns.continuation(run)))
                    .toList();
        } catch (IOException e) {
            throw new CoreException(Status.warning("Runs could not be looked at", e));
        }
    }
}
