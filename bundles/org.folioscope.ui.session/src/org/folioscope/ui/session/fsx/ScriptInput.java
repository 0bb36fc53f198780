// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.fsx;

import java.nio.file.Path;
import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.folioscope.ui.session.theme.SessionIcons;

/** A script of fsx to edit: a file, and the text that was read from it. */
public final class ScriptInput extends PlatformObject implements IEditorInput {

    private final Path file;
    private final String text;

    public ScriptInput(Path file, String text) {
        this.file = file;
        this.text = text;
    }

    public Path file() {
        return file;
    }

    public String text() {
        return text;
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return SessionIcons.descriptor("script");
    }

    @Override
    public String getName() {
        return file.getFileName().toString();
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return file.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ScriptInput input && file.equals(input.file);
    }

    @Override
    public int hashCode() {
        return file.hashCode();
    }
}
