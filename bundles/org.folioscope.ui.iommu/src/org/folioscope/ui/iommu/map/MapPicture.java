// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.iommu.map;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.folioscope.ui.theme.Palette;

/** The picture of a raster, transparent where nothing is. Needs no display. */
final class MapPicture {

    private MapPicture() {}

    static ImageData of(AddressRaster raster, Palette palette) {
        PermissionLook[] looks = PermissionLook.values();
        RGB[] colors = new RGB[2 * looks.length + 1];
        colors[0] = palette.background().getRGB();
        for (PermissionLook look : looks) {
            colors[look.ordinal() + 1] = look.color(palette).getRGB();
            colors[looks.length + look.ordinal() + 1] =
                    mixed(look.color(palette).getRGB(), colors[0]);
        }
        int width = raster.view().width();
        int height = raster.view().height();
        ImageData data = new ImageData(width, height, 8, new PaletteData(colors));
        data.transparentPixel = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                if (raster.isUsed(x, y)) {
                    PermissionLook look = PermissionLook.of(raster.permissions(x, y));
                    int color = look.ordinal() + 1 + (raster.isEdge(x, y) ? 0 : looks.length);
                    data.setPixel(x, y, look.isPainted(x, y) ? color : 0);
                }
            }
        }
        return data;
    }

    /** The insides of pages are fainter than their edges. */
    private static RGB mixed(RGB color, RGB background) {
        return new RGB(
                (color.red + 2 * background.red) / 3,
                (color.green + 2 * background.green) / 3,
                (color.blue + 2 * background.blue) / 3);
    }
}
