// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.compare.differences;

import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.folioscope.compare.Fate;
import org.folioscope.ui.theme.FateLook;
import org.folioscope.ui.theme.Palette;

/** Fates as small images with their letter, pattern and colour. Shared: not to be disposed. For the user interface thread. */
final class FateImages {

    private static final int SIZE = 16;

    private FateImages() {}

    static Image of(Fate fate) {
        String key = "org.folioscope.ui.compare." + fate.word() + (Palette.isDark() ? ".dark" : "");
        ImageRegistry registry = JFaceResources.getImageRegistry();
        Image known = registry.get(key);
        if (known == null) {
            known = new Image(Display.getCurrent(), SIZE, SIZE);
            GC gc = new GC(known);
            FateLook.of(fate).paint(gc, new Rectangle(0, 0, SIZE, SIZE));
            gc.dispose();
            registry.put(key, known);
        }
        return known;
    }
}
