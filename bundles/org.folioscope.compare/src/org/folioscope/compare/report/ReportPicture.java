// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.folioscope.base.Progress;
import org.folioscope.compare.pagemap.MapCells;
import org.folioscope.compare.pagemap.MapPicture;

/**
 * A map of page frames in the report.
 *
 * @param title of it
 * @param width pixels
 * @param height pixels
 * @param light the picture for light pages, PNG
 * @param dark the same for dark ones
 */
record ReportPicture(String title, int width, int height, byte[] light, byte[] dark) {

    private static final int WIDTH = 960;

    static ReportPicture of(String title, MapCells cells, Progress progress) {
        MapPicture picture = new MapPicture(title, cells, WIDTH, 0, false);
        return new ReportPicture(
                title,
                picture.width(),
                picture.height(),
                png(picture, progress),
                png(new MapPicture(title, cells, WIDTH, 0, true), progress));
    }

    private static byte[] png(MapPicture picture, Progress progress) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            picture.writePng(out, progress);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory takes all bytes
        }
        return out.toByteArray();
    }
}
