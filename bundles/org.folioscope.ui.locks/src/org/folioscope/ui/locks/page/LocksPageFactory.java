// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.locks.page;

import org.folioscope.ui.editor.ImageEditor;
import org.folioscope.ui.editor.ImagePage;
import org.folioscope.ui.editor.ImagePageFactory;

/** Adds the page Locks to the image editor. */
public final class LocksPageFactory implements ImagePageFactory {

    @Override
    public ImagePage create(ImageEditor editor) {
        return new LocksPage(editor);
    }
}
