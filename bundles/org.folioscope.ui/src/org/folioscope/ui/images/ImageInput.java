// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.images;

import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.folioscope.ui.theme.Icons;

/** An open image as an editor's input. It is not kept between runs: the recent files are. */
public final class ImageInput extends PlatformObject implements IEditorInput {

    private final OpenImage image;

    public ImageInput(OpenImage image) {
        this.image = image;
    }

    public OpenImage image() {
        return image;
    }

    @Override
    public boolean exists() {
        return image.state() != OpenImage.State.CLOSED;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icons.descriptor(image.source().icon());
    }

    @Override
    public String getName() {
        return image.name();
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return image.source().location();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ImageInput input && input.image == image;
    }

    @Override
    public int hashCode() {
        return image.hashCode();
    }
}
