// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.editor.pagecache;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.kernel.CachedContent;
import org.folioscope.kernel.CachedContent.Presence;
import org.folioscope.kernel.CachedContent.Range;
import org.folioscope.kernel.KernelSnapshot;
import org.folioscope.model.Inode;
import org.folioscope.ui.images.OpenImage;
import org.folioscope.ui.jobs.ReadJob;

/** Save Cached Content: the bytes of a file that are in memory, and beside them a list of those that are not. */
final class ContentSaver {

    private ContentSaver() {}

    static void save(Shell shell, KernelSnapshot kernel, Inode inode, OpenImage image) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText("Save Cached Content");
        dialog.setOverwrite(true);
        dialog.setFileName(suggestion(inode));
        String chosen = dialog.open();
        if (chosen != null) {
            Path file = Path.of(chosen);
            ReadJob.start(
                    "Saving the cached content of inode " + Long.toUnsignedString(inode.getIno()),
                    image,
                    progress -> write(kernel.content(inode, progress), file, progress),
                    said -> MessageDialog.openInformation(shell, "Save Cached Content", said),
                    problem -> MessageDialog.openError(shell, "Save Cached Content", problem.sentence()));
        }
    }

    private static String suggestion(Inode inode) {
        String path = inode.getPath() == null ? "" : inode.getPath().replace(" (deleted)", "");
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.isEmpty() ? "inode-" + Long.toUnsignedString(inode.getIno()) : name;
    }

    private static String write(CachedContent content, Path file, Progress progress) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            content.writeTo(out, progress);
        }
        Path ranges = file.resolveSibling(file.getFileName() + ".ranges");
        Files.writeString(
                ranges,
                content.ranges().stream()
                        .map(ContentSaver::line)
                        .collect(Collectors.joining("", "start length presence\n", "")));
        Map<Presence, Long> sums = new EnumMap<>(Presence.class);
        content.ranges().forEach(range -> sums.merge(range.presence(), range.length(), Long::sum));
        return "Saved " + Numbers.size(content.size()) + " to " + file + ".\n\n"
                + sums.entrySet().stream()
                        .map(sum -> Numbers.size(sum.getValue()) + " " + words(sum.getKey()))
                        .collect(Collectors.joining("\n"))
                + "\n\nWhich is where: " + ranges.getFileName();
    }

    private static String line(Range range) {
        return range.start() + " " + range.length() + " " + range.presence() + "\n";
    }

    private static String words(Presence presence) {
        return switch (presence) {
            case CACHED -> "cached";
            case NOT_CACHED -> "not cached, written as zeros";
            case VALUE_ENTRY -> "swapped out or a shadow, written as zeros";
            case NOT_IN_IMAGE -> "cached, but not in the image, written as zeros";
        };
    }
}
