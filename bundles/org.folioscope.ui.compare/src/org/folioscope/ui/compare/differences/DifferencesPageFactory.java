// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.compare.differences;

import org.folioscope.ui.editor.ImageEditor;
import org.folioscope.ui.editor.ImagePage;
import org.folioscope.ui.editor.ImagePageFactory;

/** Adds the page Differences to the editor of an image; it is left out of those with one frame alone. */
public final class DifferencesPageFactory implements ImagePageFactory {

    @Override
    public ImagePage create(ImageEditor editor) {
        return new DifferencesPage(editor);
    }
}
