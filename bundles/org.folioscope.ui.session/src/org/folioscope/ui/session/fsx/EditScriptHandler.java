// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.fsx;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.folioscope.base.Numbers;
import org.folioscope.fsx.script.FsxScript;
import org.folioscope.fsx.script.ScriptException;
import org.folioscope.ui.jobs.ReadJob;

/** Run > Edit fsx Script…: opens a script in its editor. */
public final class EditScriptHandler extends AbstractHandler {

    /** Bytes; a text widget takes no more without a pause. */
    private static final long MOST_BYTES = 4 << 20;

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN);
        dialog.setText("Edit fsx Script");
        dialog.setFilterExtensions(new String[] {"*" + FsxScript.SUFFIX, "*"});
        String samples = System.getProperty("folioscope.samples");
        if (samples != null) {
            dialog.setFilterPath(Path.of(samples, "fsx").toString());
        }
        String file = dialog.open();
        if (file != null) {
            open(window, Path.of(file));
        }
        return null;
    }

    /** Reads a script and opens its editor. */
    public static void open(IWorkbenchWindow window, Path file) {
        ReadJob.start(
                "Reading " + file,
                EditScriptHandler.class,
                _ -> read(file),
                text -> show(window, new ScriptInput(file, text)),
                problem -> MessageDialog.openError(window.getShell(), "Edit fsx Script", problem.sentence()));
    }

    private static String read(Path file) throws Exception {
        long size = Files.size(file);
        if (size > MOST_BYTES) {
            throw new ScriptException(file + " has " + Numbers.size(size) + "; the editor takes at most "
                    + Numbers.size(MOST_BYTES) + ". \"folioscope fsx\" takes larger ones.");
        }
        byte[] bytes = Files.readAllBytes(file);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException _) {
            // comments of another encoding must not be lost when the script is saved
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }

    private static void show(IWorkbenchWindow window, ScriptInput input) {
        try {
            ScriptEditor.open(window.getActivePage(), input);
        } catch (PartInitException e) {
            ILog.of(EditScriptHandler.class).error("The editor of " + input.getName() + " could not be opened", e);
        }
    }
}
