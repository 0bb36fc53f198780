// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.target.launch;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.folioscope.target.launch.LaunchConfiguration.Disk;

/** Disks as the list writes them: "qcow2: /path", "raw, read-only: /path". */
final class DiskEntries implements FileList.Entries {

    private static final String READ_ONLY = ", read-only";

    @Override
    public Optional<String> ask(Shell shell) {
        FileDialog dialog = new FileDialog(shell, SWT.OPEN);
        dialog.setText("Image of a Disk");
        String file = dialog.open();
        if (file == null) {
            return Optional.empty();
        }
        int answer = MessageDialog.open(
                MessageDialog.QUESTION,
                shell,
                "Disk",
                "May the guest write to " + file + "?",
                SWT.NONE,
                "Read Only",
                "Writable",
                "Cancel");
        return answer == 0 || answer == 1
                ? Optional.of(text(new Disk(file, file.endsWith(".qcow2") ? "qcow2" : "raw", answer == 0)))
                : Optional.empty();
    }

    private static String text(Disk disk) {
        return disk.format() + (disk.readOnly() ? READ_ONLY : "") + ": " + disk.image();
    }

    static List<String> texts(List<Disk> disks) {
        return disks.stream().map(DiskEntries::text).toList();
    }

    static List<Disk> disks(List<String> texts) {
        return texts.stream().map(DiskEntries::disk).toList();
    }

    private static Disk disk(String text) {
        String[] parts = text.split(": ", 2);
        return new Disk(parts[1], parts[0].replace(READ_ONLY, ""), parts[0].endsWith(READ_ONLY));
    }
}
