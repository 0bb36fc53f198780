// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.choose;

import java.nio.file.Path;
import org.folioscope.session.model.Session;
import org.folioscope.session.run.RunOptions;

/** What a person decided in the dialog. */
public sealed interface ChosenAction {

    /** @param all whether all steps run by themselves */
    record Start(Session session, RunOptions options, boolean all) implements ChosenAction {}

    /** Goes on with a run that ended in the middle. @param all whether all further steps run by themselves */
    record Continue(Path folder, RunOptions options, boolean all) implements ChosenAction {}

    /** @param report file of a run that is over */
    record Report(Path report) implements ChosenAction {}

    /** @param file null for a copy of a session that comes with Folioscope @param session null where it has errors */
    record Edit(Path file, Session session) implements ChosenAction {}
}
