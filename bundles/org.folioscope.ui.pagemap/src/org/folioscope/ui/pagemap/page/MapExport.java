// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.pagemap.page;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.folioscope.base.Progress;
import org.folioscope.compare.pagemap.MapCells;
import org.folioscope.compare.pagemap.MapPicture;
import org.folioscope.ui.images.OpenImage;
import org.folioscope.ui.jobs.ReadJob;

/** Saves the map as a picture: PNG or SVG, by the ending of the file's name. */
final class MapExport {

    private static final int WIDTH = 1600;

    private MapExport() {}

    /**
     * Asks where to, and writes.
     *
     * @param framesPerDot as the map is shown; the picture takes more where it would become too high
     * @param say takes what came of it, for people
     */
    static void save(
            Shell shell,
            OpenImage image,
            String title,
            MapCells cells,
            long framesPerDot,
            boolean dark,
            Consumer<String> say) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText("Export Map");
        dialog.setFilterExtensions(new String[] {"*.png", "*.svg"});
        dialog.setFilterNames(new String[] {"PNG picture", "SVG picture"});
        dialog.setOverwrite(true);
        dialog.setFileName(title.replaceAll("[^A-Za-z0-9._-]+", "-") + "-"
                + cells.coloring().name() + ".png");
        String chosen = dialog.open();
        if (chosen != null) {
            start(image, Path.of(chosen), new MapPicture(title, cells, WIDTH, framesPerDot, dark), say);
        }
    }

    static void start(OpenImage image, Path file, MapPicture picture, Consumer<String> say) {
        ReadJob.start(
                "Exporting the map of " + image.name(),
                image,
                progress -> write(file, picture, progress),
                written -> say.accept("Saved " + written),
                problem -> say.accept("✖ " + problem.sentence()));
    }

    private static Path write(Path file, MapPicture picture, Progress progress) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            if (file.toString().toLowerCase(Locale.ROOT).endsWith(".svg")) {
                picture.writeSvg(out, progress);
            } else {
                picture.writePng(out, progress);
            }
        }
        return file;
    }
}
