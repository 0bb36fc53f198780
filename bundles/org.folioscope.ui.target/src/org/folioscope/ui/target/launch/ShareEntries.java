// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.target.launch;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.folioscope.target.launch.LaunchConfiguration.Share;

/** 9p shares as the list writes them: "tag: /folder". */
final class ShareEntries implements FileList.Entries {

    @Override
    public Optional<String> ask(Shell shell) {
        DirectoryDialog dialog = new DirectoryDialog(shell);
        dialog.setText("Folder to Share");
        String folder = dialog.open();
        if (folder == null) {
            return Optional.empty();
        }
        Path name = Path.of(folder).getFileName();
        InputDialog tag = new InputDialog(
                shell,
                "Tag",
                "By which tag does the guest mount it?\nmount -t 9p -o trans=virtio,version=9p2000.L TAG /mnt",
                name == null ? "share" : name.toString().replaceAll("[^A-Za-z0-9._-]", "-"),
                text -> text.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,30}")
                        ? null
                        : "expected at most 31 letters, digits, \".\", \"_\" and \"-\"");
        return tag.open() == Window.OK ? Optional.of(text(new Share(folder, tag.getValue()))) : Optional.empty();
    }

    private static String text(Share share) {
        return share.tag() + ": " + share.folder();
    }

    static List<String> texts(List<Share> shares) {
        return shares.stream().map(ShareEntries::text).toList();
    }

    static List<Share> shares(List<String> texts) {
        return texts.stream()
                .map(text -> text.split(": ", 2))
                .map(parts -> new Share(parts[1], parts[0]))
                .toList();
    }
}
