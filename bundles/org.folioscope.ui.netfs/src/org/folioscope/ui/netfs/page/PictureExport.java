// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.netfs.page;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.folioscope.netfs.picture.FileView;
import org.folioscope.netfs.picture.LanePicture;
import org.folioscope.netfs.picture.SvgPicture;
import org.folioscope.ui.jobs.ReadJob;

/** Saves what is seen of a picture as SVG. */
final class PictureExport {

    private PictureExport() {}

    /**
     * Asks where to, and writes.
     *
     * @param family the image that it is of
     * @param say takes what came of it, for people
     */
    static void save(
            Shell shell, Object family, LanePicture picture, FileView view, boolean dark, Consumer<String> say) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText("Export Picture");
        dialog.setFilterExtensions(new String[] {"*.svg"});
        dialog.setFilterNames(new String[] {"SVG picture"});
        dialog.setOverwrite(true);
        dialog.setFileName(picture.title().replaceAll("[^A-Za-z0-9._-]+", "-") + ".svg");
        String chosen = dialog.open();
        if (chosen != null) {
            write(Path.of(chosen), family, picture, view, dark, say);
        }
    }

    static void write(
            Path file, Object family, LanePicture picture, FileView view, boolean dark, Consumer<String> say) {
        ReadJob.start(
                "Exporting " + picture.title(),
                family,
                _ -> Files.writeString(file, SvgPicture.of(picture, view, dark)),
                written -> say.accept("Saved " + written),
                problem -> say.accept("✖ " + problem.sentence()));
    }
}
