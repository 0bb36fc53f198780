// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.fsx;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.EditorPart;
import org.folioscope.base.Numbers;
import org.folioscope.fsx.model.ModelOptions;
import org.folioscope.fsx.preview.Preview;
import org.folioscope.fsx.script.FsxScript;
import org.folioscope.fsx.script.ScriptProblem;
import org.folioscope.session.fsx.ScriptGuests.Reduced;
import org.folioscope.session.fsx.ScriptOutcome;
import org.folioscope.ui.copy.Copying;
import org.folioscope.ui.errors.Problem;
import org.folioscope.ui.help.HelpTopic;
import org.folioscope.ui.jobs.ReadJob;
import org.folioscope.ui.session.theme.SessionIcons;
import org.folioscope.ui.theme.AccessibleName;

/**
 * Edits a script of fsx: its text, what is wrong with it, and below it a strip of the file for each operation. The script is
 * played on the model away from the user interface thread, a moment after the last key.
 */
public final class ScriptEditor extends EditorPart {

    public static final String ID = "org.folioscope.ui.session.fsx.editor";

    /** Milliseconds without a key before the script is played anew. */
    private static final int QUIET = 150;

    private StyledText text;
    private ScriptColors colors;
    private TextUndo changes;
    private StripCanvas strips;
    private GuestBar bar;
    private OutcomeLine outcome;
    private ScriptRunner runner;
    private ModelOptions known;
    private Reduced reduced;
    /** The text that was run or bisected last. */
    private String asked = "";

    private Label icon;
    private Label message;
    private Action undo;
    private Action redo;
    private ReadJob<?> job;
    private Played played;
    private String saved = "";
    private boolean dirty;
    private int typed;

    /** A script and its preview. */
    private record Played(FsxScript script, Preview preview) {}

    /** Opens a script for editing, or brings its editor to the front. */
    public static ScriptEditor open(IWorkbenchPage page, ScriptInput input) throws PartInitException {
        return (ScriptEditor) page.openEditor(input, ID);
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof ScriptInput)) {
            throw new PartInitException("A script of fsx is opened by Run > Edit fsx Script…");
        }
        setSite(site);
        take(input);
    }

    private void take(IEditorInput input) {
        setInputWithNotify(input);
        setPartName(input.getName());
        setTitleToolTip(input.getToolTipText());
    }

    @Override
    public void createPartControl(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 4).applyTo(body);
        icon = new Label(body, SWT.NONE);
        icon.setImage(SessionIcons.image("script"));
        GridDataFactory.swtDefaults().indent(8, 6).applyTo(icon);
        message = new Label(body, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(0, 6).applyTo(message);
        bar = new GuestBar(body, new RunActions());
        outcome = new OutcomeLine(body, this::follow);
        runner = new ScriptRunner(new RunWatcher());
        SashForm sash = new SashForm(body, SWT.VERTICAL);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(sash);
        text = new StyledText(sash, SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        text.setFont(JFaceResources.getTextFont());
        text.setMargins(8, 6, 8, 6);
        text.setAlwaysShowScrollBars(false);
        AccessibleName.set(text, "Text of the script");
        strips = new StripCanvas(sash, this::showLine);
        sash.setWeights(2, 3);
        saved = ((ScriptInput) getEditorInput()).text();
        text.setText(saved);
        colors = new ScriptColors(text);
        changes = new TextUndo(text);
        text.addModifyListener(_ -> typed());
        text.addCaretListener(event -> strips.select(text.getLineAtOffset(event.caretOffset) + 1));
        actions();
        play();
    }

    /** What the buttons do. */
    private final class RunActions implements GuestBar.Actions {
        @Override
        public void run() {
            strips.mark(null);
            asked = text.getText();
            runner.run(getPartName(), bar.request(played.script));
        }

        @Override
        public void bisect() {
            asked = text.getText();
            runner.bisect(getPartName(), bar.request(played.script));
        }

        @Override
        public void stop() {
            runner.stop();
            outcome.stopped();
        }

        @Override
        public void changed() {
            outdated();
            play();
        }
    }

    /** Shows what the runner tells. */
    private final class RunWatcher implements ScriptRunner.Watcher {
        @Override
        public void changed() {
            if (!text.isDisposed()) {
                enable();
            }
        }

        @Override
        public void stage(String words) {
            outcome.running(words);
        }

        @Override
        public void ran(ScriptOutcome how) {
            if (!text.isDisposed()) {
                outcome.ran(how);
                if (isAsked()) {
                    known = how.report().known(bar.model());
                    play();
                    strips.mark(how);
                }
            }
        }

        @Override
        public void reduced(Reduced left) {
            reduced = left;
            if (!text.isDisposed()) {
                outcome.reduced(left);
                isAsked();
            }
        }

        @Override
        public void failed(String sentence) {
            outcome.failed(sentence);
        }
    }

    /** Whether the script is still the one that was run; else what is said of it is called so. */
    private boolean isAsked() {
        boolean same = text.getText().equals(asked);
        if (!same) {
            outcome.outdated();
        }
        return same;
    }

    private void follow(String link) {
        if (link.equals(OutcomeLine.SNAPSHOT)) {
            runner.openSnapshot();
        } else if (reduced != null) {
            text.setText(reduced.left().text());
        }
    }

    /** What a run has told is not of this script, or of this guest. */
    private void outdated() {
        known = null;
        strips.mark(null);
        if (!runner.isRunning()) {
            outcome.outdated();
        }
    }

    private void enable() {
        boolean ready = played != null
                && played.script.problems().isEmpty()
                && !played.script.operations().isEmpty();
        bar.enable(ready, runner.isRunning());
    }

    private void actions() {
        undo = action("Undo", () -> changes.undo());
        redo = action("Redo", () -> changes.redo());
        IActionBars bars = getEditorSite().getActionBars();
        bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
        bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
        bars.setGlobalActionHandler(ActionFactory.COPY.getId(), Copying.copyAction());
        bars.setGlobalActionHandler(ActionFactory.SELECT_ALL.getId(), Copying.selectAllAction());
        bars.updateActionBars();
        label();
    }

    private static Action action(String name, BooleanSupplier change) {
        return new Action(name) {
            @Override
            public void run() {
                change.getAsBoolean();
            }
        };
    }

    private void label() {
        undo.setEnabled(changes.canUndo());
        redo.setEnabled(changes.canRedo());
    }

    private void typed() {
        mark(true);
        outdated();
        // the change is noted after this
        text.getDisplay().asyncExec(() -> {
            if (!text.isDisposed()) {
                label();
            }
        });
        int now = ++typed;
        text.getDisplay().timerExec(QUIET, () -> {
            if (now == typed && !text.isDisposed()) {
                play();
            }
        });
    }

    private void mark(boolean changed) {
        if (dirty != changed) {
            dirty = changed;
            firePropertyChange(PROP_DIRTY);
        }
    }

    private void play() {
        if (job != null) {
            job.cancel();
        }
        String content = text.getText();
        mark(!content.equals(saved));
        ModelOptions model = known != null ? known : bar.model();
        job = ReadJob.start(
                "Playing " + getPartName(),
                this,
                progress -> {
                    FsxScript script = FsxScript.parse(content);
                    return new Played(script, Preview.of(script, model, progress));
                },
                this::show,
                problem -> say(problem.sentence(), "problem"));
    }

    private void show(Played answer) {
        if (text.isDisposed()) {
            return;
        }
        played = answer;
        enable();
        colors.show(answer.script.problems());
        strips.show(answer.preview);
        strips.select(text.getLineAtOffset(text.getCaretOffset()) + 1);
        List<ScriptProblem> problems = answer.script.problems();
        if (problems.isEmpty()) {
            int size = answer.preview.file().size();
            say(
                    answer.script.operations().size() + " operations; the file has " + Numbers.hex(size) + " bytes ("
                            + Numbers.size(size) + ") at the end",
                    "script");
        } else {
            String more = problems.size() == 1 ? "" : " (and " + (problems.size() - 1) + " more)";
            say("✖ " + problems.getFirst() + more, "problem");
        }
    }

    private void say(String words, String image) {
        if (!message.isDisposed()) {
            message.setText(words.replace("&", "&&"));
            icon.setImage(SessionIcons.image(image));
            message.getParent().layout();
        }
    }

    private void showLine(int line) {
        if (line <= text.getLineCount()) {
            text.setCaretOffset(text.getOffsetAtLine(line - 1));
            text.showSelection();
        }
    }

    public StyledText text() {
        return text;
    }

    /** What is shown of the script; null until it was played. */
    public Preview preview() {
        return played == null ? null : played.preview;
    }

    /** How the last run or bisection went, with links; empty before there was one. */
    public String outcome() {
        return outcome.text();
    }

    /** What is said above the text. */
    public String message() {
        return message.getText();
    }

    private Path file() {
        return ((ScriptInput) getEditorInput()).file();
    }

    @Override
    public boolean isDirty() {
        return dirty;
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        saveTo(file());
    }

    @Override
    public boolean isSaveAsAllowed() {
        return true;
    }

    @Override
    public void doSaveAs() {
        FileDialog dialog = new FileDialog(getSite().getShell(), SWT.SAVE);
        dialog.setText("Save Script");
        dialog.setFilterExtensions(new String[] {"*" + FsxScript.SUFFIX, "*"});
        dialog.setOverwrite(true);
        dialog.setFilterPath(file().getParent().toString());
        dialog.setFileName(getPartName());
        String chosen = dialog.open();
        if (chosen != null) {
            saveTo(Path.of(chosen));
        }
    }

    /** Writes the script; the editor is that of {@code file} from then on. Returns whether it was written. */
    public boolean saveTo(Path file) {
        String content = text.getText();
        if (!write(file, content)) {
            return false;
        }
        take(new ScriptInput(file, content));
        saved = content;
        mark(false);
        return true;
    }

    /** Writes while the window stays alive; the user is told when it can't be. */
    private boolean write(Path file, String content) {
        try {
            PlatformUI.getWorkbench().getProgressService().busyCursorWhile(_ -> {
                try {
                    Files.writeString(file, content, StandardCharsets.UTF_8);
                } catch (IOException e) {
                    throw new InvocationTargetException(e);
                }
            });
            return true;
        } catch (InvocationTargetException e) {
            MessageDialog.openError(
                    getSite().getShell(),
                    "Save Script",
                    "The script could not be saved to " + file + ": "
                            + Problem.of("Saving " + file, e.getCause()).sentence());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        if (type == HelpTopic.class) {
            return type.cast(new HelpTopic("fsx.md", "In the window"));
        }
        return super.getAdapter(type);
    }

    @Override
    public void setFocus() {
        text.setFocus();
    }

    @Override
    public void dispose() {
        if (runner != null) {
            runner.dispose();
        }
        if (job != null) {
            job.cancel();
        }
        super.dispose();
    }
}
