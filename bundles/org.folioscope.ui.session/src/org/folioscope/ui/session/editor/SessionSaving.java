// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.editor;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.folioscope.session.SessionFiles;
import org.folioscope.session.model.Session;
import org.folioscope.ui.errors.Problem;
import org.folioscope.ui.session.choose.OwnSessions;

/** Writes sessions to files, while the window stays alive. */
final class SessionSaving {

    private SessionSaving() {}

    /** Asks where to; null when the user thinks better of it. */
    static Path chooseFile(Shell shell, SessionInput input) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText("Save Session");
        dialog.setFilterExtensions(new String[] {"*" + SessionFiles.EXTENSION, "*"});
        dialog.setOverwrite(true);
        Path folder = input.file() == null ? OwnSessions.folder() : input.file().getParent();
        String name = input.getName();
        dialog.setFilterPath(folder.toString());
        dialog.setFileName(name.endsWith(SessionFiles.EXTENSION) ? name : name + SessionFiles.EXTENSION);
        String chosen = dialog.open();
        if (chosen == null) {
            return null;
        }
        return Path.of(chosen.endsWith(SessionFiles.EXTENSION) ? chosen : chosen + SessionFiles.EXTENSION);
    }

    /** Returns whether it was written; the user is told when not. */
    static boolean write(Shell shell, Session session, Path file) {
        Session copy = EcoreUtil.copy(session);
        try {
            PlatformUI.getWorkbench().getProgressService().busyCursorWhile(_ -> {
                try {
                    Files.createDirectories(file.getParent());
                    SessionFiles.save(copy, file);
                } catch (IOException e) {
                    throw new InvocationTargetException(e);
                }
            });
            OwnSessions.remember(file);
            return true;
        } catch (InvocationTargetException e) {
            MessageDialog.openError(
                    shell,
                    "Save Session",
                    "The session could not be saved to " + file + ": "
                            + Problem.of("Saving " + file, e.getCause()).sentence());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return false;
    }
}
