// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.pagemap.page;

import org.folioscope.ui.editor.ImageEditor;
import org.folioscope.ui.editor.ImagePage;
import org.folioscope.ui.editor.ImagePageFactory;

/** Adds the page Page frames to the image editor. */
public final class PageMapPageFactory implements ImagePageFactory {

    @Override
    public ImagePage create(ImageEditor editor) {
        return new PageMapPage(editor);
    }
}
