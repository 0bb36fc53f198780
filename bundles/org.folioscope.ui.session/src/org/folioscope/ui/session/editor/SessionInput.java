// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.editor;

import java.nio.file.Path;
import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.folioscope.ui.session.theme.SessionIcons;

/**
 * A session to edit: the text of a file, or of a copy that has none yet.
 *
 * @see SessionEditor#open
 */
public final class SessionInput extends PlatformObject implements IEditorInput {

    private final Path file;
    private final String name;
    private final String text;

    /**
     * @param file null for a copy that was never saved
     * @param name for the editor's tab, and the file name that is offered
     * @param text of the session, as a file has it
     */
    public SessionInput(Path file, String name, String text) {
        this.file = file;
        this.name = name;
        this.text = text;
    }

    /** Null for a copy that was never saved. */
    public Path file() {
        return file;
    }

    public String text() {
        return text;
    }

    @Override
    public boolean exists() {
        return file != null;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return SessionIcons.descriptor("session");
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return file == null ? name + ", not saved yet" : file.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other == this || other instanceof SessionInput input && file != null && file.equals(input.file);
    }

    @Override
    public int hashCode() {
        return file == null ? System.identityHashCode(this) : file.hashCode();
    }
}
