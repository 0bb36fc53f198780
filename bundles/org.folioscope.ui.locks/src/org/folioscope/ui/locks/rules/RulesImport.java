// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.locks.rules;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.folioscope.locks.rules.LockRules;
import org.folioscope.locks.rules.LockingDocument;

/** Reads the locking document of another kernel's source tree. */
final class RulesImport {

    /** Where the document lies in a source tree. */
    private static final Path IN_TREE = Path.of("Documentation", "filesystems", "locking.rst");

    private RulesImport() {}

    /** Asks for the document; null where the user has changed his mind. */
    static Path ask(Shell shell) {
        FileDialog dialog = new FileDialog(shell, SWT.OPEN);
        dialog.setText("Import Locking Rules: " + IN_TREE + " of a Kernel's Source");
        dialog.setFilterExtensions(new String[] {"*.rst;*.txt", "*"});
        dialog.setFilterNames(new String[] {"Documents (*.rst, *.txt)", "All files"});
        dialog.setFileName(IN_TREE.getFileName().toString());
        String chosen = dialog.open();
        return chosen == null ? null : Path.of(chosen);
    }

    /**
     * The rules of {@code file}, called after their source tree. For a worker thread.
     *
     * @throws IOException when it can't be read, or has no table of rules; the message is for people
     */
    static LockRules read(Path file) throws IOException {
        return new LockRules(name(file), LockingDocument.read(file).rules(), true);
    }

    /** The folder of the source tree: "linux-6.12"; where the file lies elsewhere its own name. */
    static String name(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        int tree = absolute.getNameCount() - IN_TREE.getNameCount() - 1;
        return absolute.endsWith(IN_TREE) && tree >= 0
                ? absolute.getName(tree).toString()
                : String.valueOf(absolute.getFileName());
    }
}
