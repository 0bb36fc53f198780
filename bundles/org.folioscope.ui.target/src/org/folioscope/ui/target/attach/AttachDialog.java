// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.target.attach;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.folioscope.base.Numbers;
import org.folioscope.target.TargetAddress;
import org.folioscope.target.TargetException;
import org.folioscope.target.live.LocalQemu;
import org.folioscope.target.live.LocalQemus;
import org.folioscope.ui.errors.Problem;
import org.folioscope.ui.jobs.ReadJob;
import org.folioscope.ui.target.live.LiveSource;
import org.folioscope.ui.target.model.OpenTarget;
import org.folioscope.ui.target.model.OpenTargets;
import org.folioscope.ui.theme.AccessibleName;
import org.folioscope.ui.theme.Icons;

/**
 * Asks for the VM to attach to, by its QMP socket, its GDB stub or both, or chosen from those of this machine. What goes
 * wrong is told in the dialog, which stays.
 */
public final class AttachDialog extends TitleAreaDialog {

    private static final String INVITATION =
            "The VM goes on running. Choose one of this machine, or say where its monitor listens.";

    private Table found;
    private Text qmp;
    private Text gdb;
    private Button openImage;
    private ProgressBar busy;
    private List<LocalQemu> qemus = List.of();
    private LocalQemu chosen;
    private Job job;

    AttachDialog(Shell shell) {
        super(shell);
        setHelpAvailable(false);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    /**
     * Attaches to a QEMU of this machine and opens its image; shows the dialog where that needs an answer, or fails, and
     * where a session or another window drives the VM.
     */
    public static AttachDialog attach(Shell shell, LocalQemu qemu) {
        AttachDialog dialog = new AttachDialog(shell);
        dialog.chosen = qemu;
        dialog.setBlockOnOpen(false);
        dialog.open();
        if (qemu.address().qmp().isPresent() && qemu.owner().isEmpty()) {
            dialog.okPressed();
        }
        return dialog;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        getShell().setText("Attach");
        setTitle("Attach to a VM");
        setMessage(INVITATION);
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.swtDefaults()
                .numColumns(2)
                .margins(12, 12)
                .spacing(10, 6)
                .applyTo(area);
        table(area);
        qmp = field(area, "&QMP", "/path/of/socket or host:port");
        gdb = field(area, "&GDB stub", "host:port or /path/of/socket; connecting pauses the VM for a moment");
        new Label(area, SWT.NONE).setText("");
        openImage = new Button(area, SWT.CHECK);
        openImage.setText("&Open its live image");
        openImage.setSelection(true);
        busy = new ProgressBar(area, SWT.HORIZONTAL | SWT.INDETERMINATE);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(busy);
        busy.setVisible(false);
        list();
        if (chosen != null) {
            fill(chosen);
        }
        return area;
    }

    private void table(Composite area) {
        Label label = new Label(area, SWT.NONE);
        label.setText("QEMU processes of &this machine");
        GridDataFactory.fillDefaults().span(2, 1).applyTo(label);
        found = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        AccessibleName.set(found, "QEMU processes of this machine");
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, true)
                .hint(680, 150)
                .applyTo(found);
        found.setHeaderVisible(true);
        column("Name", 170);
        column("Process", 80);
        column("Memory", 90);
        column("User", 80);
        column("Address", 330);
        found.addListener(SWT.Selection, _ -> fill(qemus.get(found.getSelectionIndex())));
        found.addListener(SWT.DefaultSelection, _ -> {
            if (chosen == null || chosen.owner().isEmpty()) {
                okPressed();
            }
        });
    }

    private void column(String title, int width) {
        TableColumn column = new TableColumn(found, SWT.NONE);
        column.setText(title);
        column.setWidth(width);
    }

    private Text field(Composite area, String label, String message) {
        new Label(area, SWT.NONE).setText(label);
        Text text = new Text(area, SWT.BORDER);
        text.setMessage(message);
        AccessibleName.set(text, label.replace("&", ""));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(text);
        text.addListener(SWT.Modify, _ -> enable());
        return text;
    }

    private void list() {
        ReadJob.start(
                "Looking for QEMU processes",
                this,
                _ -> LocalQemus.list(),
                this::listed,
                problem -> setErrorMessage(problem.sentence()));
    }

    private void listed(List<LocalQemu> all) {
        if (found.isDisposed()) {
            return;
        }
        List<LocalQemu> known = OpenTargets.instance().others();
        qemus = all.stream().filter(LocalQemu::canAttach).toList();
        for (LocalQemu qemu : qemus) {
            TableItem item = new TableItem(found, SWT.NONE);
            item.setImage(Icons.image(known.contains(qemu) ? "vm-other" : "vm-running"));
            item.setText(new String[] {
                qemu.name(),
                Long.toString(qemu.pid()),
                qemu.memory().isPresent() ? Numbers.size(qemu.memory().getAsLong()) : "",
                qemu.user(),
                qemu.address().toString()
            });
        }
        if (qemus.isEmpty()) {
            setMessage(
                    "No QEMU process of this machine has a QMP socket or a GDB stub. Start QEMU with"
                            + " -qmp unix:/path,server=on,wait=off",
                    IMessageProvider.INFORMATION);
        }
    }

    private void fill(LocalQemu qemu) {
        chosen = qemu;
        qmp.setText(part(qemu.address(), "qmp:"));
        gdb.setText(part(qemu.address(), "gdb:"));
        setErrorMessage(null);
        if (qemu.owner().isPresent()) {
            setMessage(
                    qemu.name() + " is driven by another Folioscope, process "
                            + qemu.owner().getAsLong()
                            + ", maybe by a session. Looking at it is safe; pausing it or writing to it may make the"
                            + " session fail. Attach all the same?",
                    IMessageProvider.WARNING);
        } else {
            setMessage(INVITATION);
        }
        enable();
    }

    private static String part(TargetAddress address, String prefix) {
        return Stream.of(address.toString().split(",(?=(?:pid|qmp|gdb):)"))
                .filter(part -> part.startsWith(prefix))
                .map(part -> part.substring(prefix.length()))
                .collect(Collectors.joining());
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, "&Attach", true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        enable();
    }

    private void enable() {
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(
                    job == null && (!qmp.getText().isBlank() || !gdb.getText().isBlank()));
        }
    }

    /** What the fields say; with the process where they say the same as the row that was chosen. */
    private TargetAddress address() throws TargetException {
        String text = Stream.of(
                        "qmp:" + qmp.getText().strip(), "gdb:" + gdb.getText().strip())
                .filter(part -> part.length() > 4)
                .collect(Collectors.joining(","));
        TargetAddress typed = TargetAddress.parse(text);
        boolean asChosen = chosen != null
                && chosen.address().qmp().equals(typed.qmp())
                && chosen.address().gdb().equals(typed.gdb());
        return asChosen ? chosen.address() : typed;
    }

    @Override
    protected void okPressed() {
        if (job != null) {
            return;
        }
        setErrorMessage(null);
        boolean show = openImage.getSelection();
        try {
            job = OpenTargets.instance().attach(address(), open -> attached(open, show), this::failed);
            busy.setVisible(job != null);
            enable();
        } catch (TargetException e) {
            setErrorMessage(e.getMessage());
        }
    }

    private void attached(OpenTarget open, boolean show) {
        if (getShell() != null && !getShell().isDisposed()) {
            setReturnCode(OK);
            close();
        }
        if (show) {
            LiveSource.show(open);
        }
    }

    private void failed(Problem problem) {
        job = null;
        if (getShell() != null && !getShell().isDisposed()) {
            busy.setVisible(false);
            setErrorMessage(problem.sentence());
            enable();
        }
    }

    @Override
    protected void cancelPressed() {
        if (job != null) {
            job.cancel();
        }
        super.cancelPressed();
    }
}
