// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.target.launch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IWorkbenchPage;
import org.folioscope.target.launch.LaunchConfiguration;
import org.folioscope.target.launch.LaunchConfiguration.Problem;
import org.folioscope.target.launch.LaunchConfigurations;
import org.folioscope.target.launch.LaunchOptions;
import org.folioscope.ui.jobs.ReadJob;
import org.folioscope.ui.target.console.ConsoleView;
import org.folioscope.ui.target.model.OpenTargets;
import org.folioscope.ui.theme.AccessibleName;
import org.folioscope.ui.theme.Icons;

/** The launch configurations, to be changed and launched. The last one that was launched is chosen first. */
public final class LaunchDialog extends TitleAreaDialog {

    /** Time without a key pressed after which the form is checked, milliseconds. */
    private static final int REST = 150;

    private static String lastLaunched = "";

    private final LaunchConfigurations configurations;
    private final List<LaunchConfigurations.Entry> entries = new ArrayList<>();
    private Table list;
    private LaunchForm form;
    private Button delete;
    private Button save;
    private Button revert;
    private LaunchConfigurations.Entry shown;
    private List<Problem> problems = List.of();
    private int edits;

    LaunchDialog(Shell shell, LaunchConfigurations configurations) {
        super(shell);
        this.configurations = configurations;
        setHelpAvailable(false);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Point getInitialSize() {
        Point least = super.getInitialSize();
        return new Point(Math.max(980, least.x), Math.max(740, least.y));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        getShell().setText("Launch");
        setTitle("Launch a VM");
        SashForm sash = new SashForm((Composite) super.createDialogArea(parent), SWT.HORIZONTAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        createList(sash);
        createForm(sash);
        sash.setWeights(30, 70);
        load(lastLaunched);
        return sash;
    }

    private void createList(Composite parent) {
        Composite left = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults()
                .numColumns(3)
                .equalWidth(true)
                .margins(8, 8)
                .spacing(4, 6)
                .applyTo(left);
        list = new Table(left, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
        AccessibleName.set(list, "Launch configurations");
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .span(3, 1)
                .hint(180, 200)
                .applyTo(list);
        list.addListener(SWT.Selection, _ -> choose());
        list.addListener(SWT.DefaultSelection, _ -> okPressed());
        button(left, "Ne&w", () -> create(LaunchConfiguration.named("VM")));
        button(left, "D&uplicate", () -> create(form.configuration()));
        delete = button(left, "Dele&te", this::delete);
    }

    private void createForm(Composite parent) {
        Composite right = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(right);
        ScrolledComposite scrolled = new ScrolledComposite(right, SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(scrolled);
        form = new LaunchForm(scrolled, this::edited);
        scrolled.setContent(form);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.setShowFocusedControl(true);
        scrolled.setMinSize(form.computeSize(400, SWT.DEFAULT));
        Composite buttons = new Composite(right, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 6).applyTo(buttons);
        GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(buttons);
        save = button(buttons, "Sa&ve", this::save);
        revert = button(buttons, "&Revert", () -> show(shown));
    }

    private static Button button(Composite parent, String text, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        GridDataFactory.fillDefaults().applyTo(button);
        button.addListener(SWT.Selection, _ -> action.run());
        return button;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, "&Launch", true);
        createButton(parent, IDialogConstants.CANCEL_ID, "Close", false);
        enable();
    }

    /** Lists the configurations anew and chooses the one of this name, or else the first. */
    private void load(String name) {
        entries.clear();
        list.removeAll();
        try {
            entries.addAll(configurations.list());
        } catch (IOException e) {
            setErrorMessage(
                    "The launch configurations in " + configurations.folder() + " can't be listed: " + e.getMessage());
        }
        int chosen = 0;
        for (LaunchConfigurations.Entry entry : entries) {
            TableItem item = new TableItem(list, SWT.NONE);
            item.setText(entry.name());
            item.setImage(
                    Icons.image(entry.problem() != null ? "problem" : entry.isBuiltIn() ? "folioscope" : "launch"));
            if (entry.name().equals(name)) {
                chosen = list.getItemCount() - 1;
            }
        }
        if (!entries.isEmpty()) {
            list.select(chosen);
            show(entries.get(chosen));
        }
    }

    private boolean isEdited() {
        return shown != null
                && shown.configuration() != null
                && !form.configuration().equals(shown.configuration());
    }

    private void choose() {
        LaunchConfigurations.Entry wanted = entries.get(list.getSelectionIndex());
        if (wanted.equals(shown)) {
            return; // the table tells of being filled too
        }
        if (isEdited()) {
            int answer = MessageDialog.open(
                    MessageDialog.QUESTION,
                    getShell(),
                    "Launch",
                    "Save the changes to " + shown.name() + "?",
                    SWT.NONE,
                    "Save",
                    "Discard",
                    "Cancel");
            if (answer == 0 && !trySave() || answer != 0 && answer != 1) {
                list.select(entries.indexOf(shown));
                return;
            }
            if (answer == 0) {
                load(wanted.name());
                return;
            }
        }
        show(wanted);
    }

    private void show(LaunchConfigurations.Entry entry) {
        shown = entry;
        setMessage(
                entry.isBuiltIn()
                        ? "Comes with the project; what you change is saved as yours."
                        : "Yours: " + entry.file());
        setErrorMessage(entry.problem());
        form.setVisible(entry.problem() == null);
        if (entry.configuration() != null) {
            form.show(entry.configuration());
            edited();
        }
        enable();
    }

    private void edited() {
        int edit = ++edits;
        enable();
        getShell().getDisplay().timerExec(REST, () -> {
            if (edit == edits && !form.isDisposed()) {
                check();
            }
        });
    }

    /** Looks at the files that the form names too, and therefore in the background. */
    private void check() {
        int edit = edits;
        List<Problem> unreadable = form.unreadable();
        LaunchConfiguration configuration = form.configuration();
        ReadJob.start(
                "Checking the launch configuration",
                this,
                _ -> configuration.problems(),
                found -> {
                    if (edit == edits && !form.isDisposed()) {
                        mark(unreadable, found);
                    }
                },
                problem -> setErrorMessage(problem.sentence()));
    }

    private void mark(List<Problem> unreadable, List<Problem> found) {
        List<Problem> all = new ArrayList<>(unreadable);
        found.stream()
                .filter(problem ->
                        unreadable.stream().noneMatch(other -> other.member().equals(problem.member())))
                .forEach(all::add);
        problems = List.copyOf(all);
        form.mark(problems);
        setErrorMessage(
                problems.isEmpty()
                        ? null
                        : LaunchForm.labelOf(problems.getFirst().member()) + ": "
                                + problems.getFirst().message());
        enable();
    }

    private void enable() {
        boolean usable = shown != null && shown.configuration() != null;
        boolean dirty = usable && isEdited();
        delete.setEnabled(shown != null && !shown.isBuiltIn());
        save.setEnabled(dirty);
        revert.setEnabled(dirty);
        Button launch = getButton(IDialogConstants.OK_ID);
        if (launch != null) {
            launch.setEnabled(usable && problems.isEmpty());
        }
    }

    private void create(LaunchConfiguration like) {
        String name = like.name();
        for (int number = 2; isTaken(name); number++) {
            name = like.name() + " " + number;
        }
        try {
            configurations.save(like.withName(name));
            load(name);
        } catch (IOException e) {
            setErrorMessage(e.getMessage());
        }
    }

    private boolean isTaken(String name) {
        return entries.stream().anyMatch(entry -> entry.name().equals(name));
    }

    private void delete() {
        if (MessageDialog.openConfirm(
                getShell(), "Delete", "Delete the launch configuration \"" + shown.name() + "\" for good?")) {
            try {
                configurations.delete(shown.name());
                load("");
            } catch (IOException e) {
                setErrorMessage(e.getMessage());
            }
        }
    }

    private void save() {
        if (trySave()) {
            load(form.configuration().name());
        }
    }

    /** Saves under the name in the form; a configuration of one's own that was renamed has no other file any more. */
    private boolean trySave() {
        LaunchConfiguration configuration = form.configuration();
        boolean renamed = !configuration.name().equals(shown.name());
        if (renamed && isTaken(configuration.name())) {
            setErrorMessage("There is a launch configuration \"" + configuration.name() + "\" already.");
            return false;
        }
        try {
            configurations.save(configuration);
            if (renamed && !shown.isBuiltIn()) {
                configurations.delete(shown.name());
            }
            return true;
        } catch (IOException e) {
            setErrorMessage(e.getMessage());
            return false;
        }
    }

    @Override
    protected void okPressed() {
        if (!getButton(IDialogConstants.OK_ID).isEnabled() || isEdited() && !trySave()) {
            return;
        }
        LaunchConfiguration configuration = form.configuration();
        lastLaunched = configuration.name();
        super.okPressed();
        OpenTargets.instance()
                .launch(
                        configuration,
                        LaunchOptions.DEFAULTS,
                        open -> ConsoleView.show(open, IWorkbenchPage.VIEW_VISIBLE));
    }
}
