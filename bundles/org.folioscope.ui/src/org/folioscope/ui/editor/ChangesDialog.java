// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.editor;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.folioscope.memory.overlay.Patch;
import org.folioscope.ui.errors.Problem;
import org.folioscope.ui.images.ImageEdits;
import org.folioscope.ui.images.ImageWriting;
import org.folioscope.ui.images.OpenImage;
import org.folioscope.ui.images.OpenImages;
import org.folioscope.ui.jobs.JobProgress;

/** Asks where the changes of an image go, and puts them there. The image's own file is never written. */
final class ChangesDialog {

    private final Shell shell;
    private final OpenImage image;
    private final ImageEdits edits;

    private ChangesDialog(Shell shell, OpenImage image) {
        this.shell = shell;
        this.image = image;
        this.edits = image.edits();
    }

    /** Returns whether they were kept. For the user interface thread; shows progress until it is done. */
    static boolean save(Shell shell, OpenImage image) {
        return new ChangesDialog(shell, image).ask();
    }

    private boolean ask() {
        Optional<ImageWriting> writing = image.source().writing();
        List<String> buttons = new ArrayList<>(List.of("Save as &Patch…", "Save as New &Image…"));
        writing.ifPresent(to -> buttons.add("&Write to " + to.target() + "…"));
        buttons.add(IDialogConstants.CANCEL_LABEL);
        int chosen = MessageDialog.open(
                MessageDialog.QUESTION,
                shell,
                "Save Changes",
                summary(edits.patch()) + " of " + image.name()
                        + " were changed. The image itself stays as it is: a patch"
                        + " keeps the old and the new bytes, a new image all of memory.",
                SWT.NONE,
                buttons.toArray(String[]::new));
        return switch (chosen) {
            case 0 -> savePatch();
            case 1 -> saveImage();
            case 2 -> writing.isPresent() && write(writing.get());
            default -> false;
        };
    }

    private static String summary(Patch patch) {
        int places = patch.changes().size();
        return String.format(
                "%,d %s in %,d %s",
                patch.size(), patch.size() == 1 ? "byte" : "bytes", places, places == 1 ? "place" : "places");
    }

    private boolean savePatch() {
        Path file = choose("Save as Patch", image.name() + ".patch");
        return file != null && run(_ -> edits.savePatch(file));
    }

    private boolean saveImage() {
        Path file = choose("Save as New Image", "changed-" + image.name());
        return file != null && run(progress -> edits.saveImage(file, Files.exists(file), progress));
    }

    private boolean write(ImageWriting to) {
        Optional<ImageWriting.Work> work = to.ask(shell, edits.patch());
        if (work.isEmpty() || !run(work.get())) {
            return false;
        }
        edits.discard(); // the VM's own memory has them now
        OpenImages.instance().refresh(image);
        return true;
    }

    private Path choose(String title, String name) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(title);
        dialog.setOverwrite(true);
        dialog.setFileName(name);
        image.source().file().map(Path::getParent).ifPresent(folder -> dialog.setFilterPath(folder.toString()));
        String chosen = dialog.open();
        return chosen == null ? null : Path.of(chosen);
    }

    private boolean run(ImageWriting.Work work) {
        try {
            PlatformUI.getWorkbench().getProgressService().run(true, true, monitor -> {
                try {
                    work.run(new JobProgress(monitor));
                } catch (Exception e) {
                    throw new InvocationTargetException(e);
                }
            });
            edits.changed();
            return true;
        } catch (InvocationTargetException e) {
            Problem problem = Problem.of("Saving the changes of " + image.name(), e.getCause());
            MessageDialog.openError(shell, "Save Changes", problem.sentence());
            return false;
        } catch (InterruptedException _) {
            return false; // cancelled
        }
    }
}
