// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.editor;

/** Makes a page for the image editor; named by an extension of the point {@code org.folioscope.ui.imagePages}. */
@FunctionalInterface
public interface ImagePageFactory {

    /** Makes the page of one editor. Called on the user interface thread; the image may still be being opened. */
    ImagePage create(ImageEditor editor);
}
