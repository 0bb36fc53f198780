// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.target.actions;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.folioscope.base.Numbers;
import org.folioscope.target.capture.CaptureFormat;
import org.folioscope.target.capture.CaptureResult;
import org.folioscope.ui.images.OpenImages;
import org.folioscope.ui.jobs.ReadJob;
import org.folioscope.ui.target.model.OpenTarget;
import org.folioscope.ui.theme.AccessibleName;

/** Asks where a VM's memory is to be written to and in which form, then captures it in the background. */
public final class CaptureDialog extends TitleAreaDialog {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss");

    private record Form(CaptureFormat format, String suffix, String text) {}

    private static final List<Form> FORMS = List.of(
            new Form(CaptureFormat.ELF, ".elf", "ELF core, with the registers in it"),
            new Form(CaptureFormat.KDUMP, ".kdump", "kdump, compressed by zlib"),
            new Form(CaptureFormat.RAW, ".raw", "raw bytes of RAM, fastest; needs RAM in a file"));

    private final OpenTarget target;
    private Combo form;
    private Text file;
    private Button openIt;

    private CaptureDialog(Shell shell, OpenTarget target) {
        super(shell);
        this.target = target;
        setHelpAvailable(false);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    /** Shows the dialog; what it starts goes on in the background. */
    public static void open(Shell shell, OpenTarget target) {
        new CaptureDialog(shell, target).open();
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        getShell().setText("Capture");
        setTitle("Capture " + target.name());
        setMessage(
                "Writes memory to a file, and the registers of CPUs and IOMMU beside it. The VM stands still while its"
                        + " memory is read.");
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.swtDefaults()
                .numColumns(3)
                .margins(12, 12)
                .spacing(8, 8)
                .applyTo(area);
        new Label(area, SWT.NONE).setText("F&orm");
        form = new Combo(area, SWT.READ_ONLY);
        FORMS.forEach(each -> form.add(each.text()));
        form.select(0);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(form);
        new Label(area, SWT.NONE).setText("&File");
        file = new Text(area, SWT.BORDER);
        AccessibleName.set(file, "File");
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .hint(460, SWT.DEFAULT)
                .applyTo(file);
        file.setText(suggestion().toString());
        Button browse = new Button(area, SWT.PUSH);
        browse.setText("&Browse…");
        new Label(area, SWT.NONE).setText("");
        openIt = new Button(area, SWT.CHECK);
        openIt.setText("Open the &image when it is complete");
        openIt.setSelection(true);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(openIt);
        form.addListener(SWT.Selection, _ -> file.setText(withSuffix(file.getText())));
        file.addListener(SWT.Modify, _ -> validate());
        browse.addListener(SWT.Selection, _ -> browse());
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, "&Capture", true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        validate();
    }

    private Form chosen() {
        return FORMS.get(form.getSelectionIndex());
    }

    private Path suggestion() {
        Path folder = OpenImages.instance().recent().all().stream()
                .findFirst()
                .map(Path::getParent)
                .filter(Files::isWritable)
                .orElse(Path.of(System.getProperty("user.home")));
        String name = target.name().replaceAll("[^\\p{L}\\p{N}._-]+", "-") + "-" + TIME.format(LocalDateTime.now());
        return folder.resolve(name + chosen().suffix());
    }

    private String withSuffix(String name) {
        for (Form each : FORMS) {
            if (name.endsWith(each.suffix())) {
                return name.substring(0, name.length() - each.suffix().length()) + chosen().suffix();
            }
        }
        return name;
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setText("Capture to");
        dialog.setFileName(file.getText());
        String name = dialog.open();
        if (name != null) {
            file.setText(name);
        }
    }

    private void validate() {
        String problem = problem();
        setErrorMessage(problem);
        getButton(IDialogConstants.OK_ID).setEnabled(problem == null);
    }

    private String problem() {
        try {
            Path path = Path.of(file.getText().strip());
            if (file.getText().isBlank() || !path.isAbsolute()) {
                return "Expected the absolute path of a file.";
            }
            if (path.getParent() == null || !Files.isDirectory(path.getParent())) {
                return "There is no folder " + path.getParent() + ".";
            }
            return Files.isDirectory(path) ? path + " is a folder." : null;
        } catch (InvalidPathException e) {
            return e.getMessage();
        }
    }

    @Override
    protected void okPressed() {
        Path path = Path.of(file.getText().strip()).normalize();
        if (Files.exists(path) && !MessageDialog.openQuestion(getShell(), "Capture", path + " exists. Replace it?")) {
            return;
        }
        CaptureFormat format = chosen().format();
        boolean show = openIt.getSelection();
        Shell parent = (Shell) getShell().getParent();
        super.okPressed();
        String doing = "Capturing " + target.name();
        ReadJob.start(
                doing,
                target,
                progress -> target.capture().take(format, path, progress),
                result -> done(parent, result, show),
                TargetJobs.failed(parent, doing));
    }

    private static void done(Shell shell, CaptureResult result, boolean show) {
        if (show) {
            OpenImages.instance().open(result.image());
        } else if (!shell.isDisposed()) {
            MessageDialog.openInformation(
                    shell,
                    "Capture",
                    "Captured " + Numbers.size(result.bytes()) + " to " + result.image()
                            + ".\n\nThe VM stood still for "
                            + result.paused().toMillis() + " ms. The registers are in "
                            + result.registers().getFileName() + ".");
        }
    }
}
