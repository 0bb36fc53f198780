// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.netfs.page;

import org.folioscope.ui.editor.ImageEditor;
import org.folioscope.ui.editor.ImagePage;
import org.folioscope.ui.editor.ImagePageFactory;

/** Adds the page netfs to the image editor. */
public final class NetfsPageFactory implements ImagePageFactory {

    @Override
    public ImagePage create(ImageEditor editor) {
        return new NetfsPage(editor);
    }
}
