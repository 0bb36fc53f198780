// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.handover.findings;

import java.util.function.Consumer;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchSite;
import org.folioscope.ui.images.ImageInput;
import org.folioscope.ui.images.OpenImage;
import org.folioscope.ui.images.OpenImages;

/** Follows the image whose editor is in front. */
final class ImageInFront implements IPartListener2 {

    private final IWorkbenchPage page;
    private final Consumer<OpenImage> listener;
    private final Consumer<OpenImage> images = this::changed;
    private OpenImage image;

    /** {@code listener} takes each other image that comes to the front, null for none, and each change of its state. */
    ImageInFront(IWorkbenchSite site, Consumer<OpenImage> listener) {
        this.page = site.getPage();
        this.listener = listener;
        page.addPartListener(this);
        OpenImages.instance().addListener(images);
        image = now();
    }

    /** Null for none. */
    OpenImage image() {
        return image;
    }

    private OpenImage now() {
        IEditorPart editor = page.getActiveEditor();
        return editor != null && editor.getEditorInput() instanceof ImageInput input ? input.image() : null;
    }

    private void look() {
        OpenImage now = now();
        if (now != image) {
            image = now;
            listener.accept(now);
        }
    }

    private void changed(OpenImage changed) {
        if (changed == image) {
            listener.accept(image);
        }
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        look();
    }

    @Override
    public void partBroughtToTop(IWorkbenchPartReference part) {
        look();
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        look();
    }

    void dispose() {
        page.removePartListener(this);
        OpenImages.instance().removeListener(images);
    }
}
