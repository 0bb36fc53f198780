// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.choose;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.folioscope.session.SessionFiles;
import org.folioscope.session.model.Session;
import org.folioscope.session.run.RunOptions;
import org.folioscope.session.run.SessionRun;
import org.folioscope.session.run.SessionRunner;
import org.folioscope.ui.jobs.ReadJob;
import org.folioscope.ui.session.editor.SessionEditor;
import org.folioscope.ui.session.editor.SessionInput;
import org.folioscope.ui.session.perspective.SessionPerspective;
import org.folioscope.ui.session.report.ReportOpener;
import org.folioscope.ui.session.run.OpenRun;
import org.folioscope.ui.session.run.OpenRuns;
import org.folioscope.ui.session.run.RunActions;
import org.folioscope.ui.session.run.Runners;
import org.folioscope.ui.session.view.SessionView;

/** Does what was chosen: makes a run and shows it, continues one, opens an editor or a report. */
public final class SessionStarter {

    /** How a run comes about; called on a worker thread. */
    private interface Making {
        SessionRun make(SessionRunner runner) throws Exception;
    }

    private final IWorkbenchWindow window;

    public SessionStarter(IWorkbenchWindow window) {
        this.window = window;
    }

    /** Asks what to run, and runs it. @param wanted the session file to select at first; null for none */
    public void choose(Path wanted) {
        ChooseDialog dialog = new ChooseDialog(window.getShell(), wanted);
        if (dialog.open() == Window.OK && dialog.chosen() != null) {
            act(dialog.chosen());
        }
    }

    public void act(ChosenAction chosen) {
        switch (chosen) {
            case ChosenAction.Start start -> start(start.session(), start.options(), start.all());
            case ChosenAction.Continue go -> resume(go.folder(), go.options(), go.all());
            case ChosenAction.Report report -> ReportOpener.open(window.getShell(), report.report());
            case ChosenAction.Edit edit -> edit(edit.file(), edit.session());
        }
    }

    /** Makes a run in a new folder and shows it. */
    public void start(Session session, RunOptions options, boolean all) {
        show("Preparing " + session.getName(), runner -> runner.create(session, options, null), all);
    }

    /** Continues the run of a folder and shows it. */
    public void resume(Path folder, RunOptions options, boolean all) {
        show("Continuing " + folder.getFileName(), runner -> runner.resume(folder, options), all);
    }

    private void show(String doing, Making making, boolean all) {
        SessionRunner runner = Runners.runner();
        ReadJob.start(
                doing,
                SessionStarter.class,
                _ -> making.make(runner),
                run -> {
                    showPerspective();
                    OpenRun opened = OpenRuns.instance().add(run);
                    if (all) {
                        RunActions.runAll(shell(), opened);
                    }
                },
                problem -> MessageDialog.openError(shell(), "Run a Session", problem.sentence()));
    }

    private Shell shell() {
        return window.getShell();
    }

    private void showPerspective() {
        try {
            PlatformUI.getWorkbench().showPerspective(SessionPerspective.ID, window);
            window.getActivePage().showView(SessionView.ID);
        } catch (WorkbenchException e) {
            ILog.of(SessionStarter.class).error("The Session perspective could not be shown", e);
        }
    }

    /** Edits a file; a copy where the session has none. */
    public void edit(Path file, Session session) {
        if (file == null) {
            open(new SessionInput(null, session.getName() + "-copy", SessionFiles.text(session)));
            return;
        }
        ReadJob.start(
                "Reading " + file,
                SessionStarter.class,
                _ -> Files.readString(file),
                text -> open(new SessionInput(file, file.getFileName().toString(), text)),
                problem -> MessageDialog.openError(shell(), "Edit a Session", problem.sentence()));
    }

    /** Opens an editor. */
    public void open(SessionInput input) {
        IWorkbenchPage page = window.getActivePage();
        try {
            SessionEditor.open(page, input);
            if (input.file() != null) {
                OwnSessions.remember(input.file());
            }
        } catch (PartInitException e) {
            ILog.of(SessionStarter.class).error("The editor of " + input.getName() + " could not be opened", e);
        }
    }
}
