// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.choose;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.folioscope.session.SessionFiles;
import org.folioscope.ui.jobs.ReadJob;
import org.folioscope.ui.theme.AccessibleName;

/** Run > Session…: what can be run on the left, what it is and what can be set on the right. */
public final class ChooseDialog extends TitleAreaDialog {

    private static final int RUN_ALL = IDialogConstants.CLIENT_ID;
    private static final int EDIT = IDialogConstants.CLIENT_ID + 1;

    private final Path wanted;
    private TreeViewer viewer;
    private Composite right;
    private ChoicePane pane;
    private ChosenAction chosen;

    /** @param wanted the session file to select at first; null for none */
    public ChooseDialog(Shell shell, Path wanted) {
        super(shell);
        this.wanted = wanted;
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setHelpAvailable(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Run a Session");
    }

    @Override
    protected Point getInitialSize() {
        return new Point(960, 640);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle("Run a Session");
        setMessage("Choose what to run. You are led through it step by step, or it runs all by itself.");
        Composite area = (Composite) super.createDialogArea(parent);
        SashForm sash = new SashForm(area, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        Composite left = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 8).applyTo(left);
        viewer = new TreeViewer(left, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getControl());
        AccessibleName.set(viewer.getControl(), "Sessions and runs");
        ChoiceTree tree = new ChoiceTree();
        viewer.setContentProvider(tree);
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(tree));
        viewer.addSelectionChangedListener(_ -> selected());
        viewer.addDoubleClickListener(_ -> {
            if (getButton(IDialogConstants.OK_ID).isEnabled()) {
                buttonPressed(IDialogConstants.OK_ID);
            }
        });
        Button open = new Button(left, SWT.PUSH);
        open.setText("Other &File…");
        open.addListener(SWT.Selection, _ -> chooseFile());
        right = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 8).applyTo(right);
        sash.setWeights(36, 64);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, EDIT, "&Edit…", false);
        createButton(parent, RUN_ALL, "Run &All", false);
        createButton(parent, IDialogConstants.OK_ID, "&Run Step by Step", true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        selected();
        read(wanted);
    }

    private void read(Path select) {
        List<Path> own = new ArrayList<>(OwnSessions.all());
        Path folder = OwnSessions.folder();
        ReadJob.start(
                "Reading sessions and runs",
                this,
                progress -> Choices.read(own, folder, progress),
                choices -> show(choices, select),
                problem -> setErrorMessage(problem.sentence()));
    }

    private void show(Choices choices, Path select) {
        if (viewer.getControl().isDisposed()) {
            return;
        }
        viewer.setInput(choices);
        viewer.expandAll();
        Choice first = choices.own().stream()
                .filter(choice -> select != null
                        && (choice instanceof Choice.Fresh fresh && select.equals(fresh.file())
                                || choice instanceof Choice.Broken broken && select.equals(broken.file())))
                .findFirst()
                .orElse(null);
        for (List<Choice> list : List.of(choices.unfinished(), choices.shipped(), choices.own(), choices.earlier())) {
            if (first == null && !list.isEmpty()) {
                first = list.getFirst();
            }
        }
        if (first != null) {
            viewer.setSelection(new StructuredSelection(first), true);
        }
    }

    private void chooseFile() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setText("Session File");
        dialog.setFilterExtensions(new String[] {"*" + SessionFiles.EXTENSION, "*"});
        dialog.setFilterPath(OwnSessions.folder().toString());
        String file = dialog.open();
        if (file != null) {
            OwnSessions.remember(Path.of(file));
            read(Path.of(file));
        }
    }

    private void selected() {
        Object node = ((IStructuredSelection) viewer.getSelection()).getFirstElement();
        if (pane != null) {
            pane.control().dispose();
            pane = null;
        }
        pane = node instanceof Choice choice ? new ChoicePane(right, choice, this::enable) : null;
        if (pane != null) {
            GridDataFactory.fillDefaults().grab(true, true).applyTo(pane.control());
        }
        right.layout(true, true);
        enable();
    }

    private void enable() {
        Button main = getButton(IDialogConstants.OK_ID);
        if (main == null) {
            return;
        }
        String error = pane == null ? null : pane.error();
        setErrorMessage(error);
        boolean ready = pane != null && error == null;
        main.setText(pane == null ? "&Run Step by Step" : pane.mainAction());
        main.setEnabled(ready);
        setButtonLayoutData(main);
        getButton(RUN_ALL).setEnabled(ready && pane.canRun());
        getButton(EDIT).setEnabled(pane != null && pane.canEdit());
        main.getParent().layout();
    }

    @Override
    protected void buttonPressed(int id) {
        if (pane == null || id == IDialogConstants.CANCEL_ID) {
            super.buttonPressed(id);
            return;
        }
        switch (id) {
            case IDialogConstants.OK_ID -> chosen = pane.main(false);
            case RUN_ALL -> chosen = pane.main(true);
            default -> chosen = pane.edit();
        }
        setReturnCode(OK);
        close();
    }

    /** What the user chose; null when nothing. */
    public ChosenAction chosen() {
        return chosen;
    }
}
