// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.editor;

import org.eclipse.ui.IMemento;
import org.eclipse.ui.INavigationLocation;
import org.folioscope.ui.images.ImageEditors;
import org.folioscope.ui.images.OpenImage;
import org.folioscope.ui.links.Place;

/** A place in the history of Back and Forward. */
final class PlaceLocation implements INavigationLocation {

    private ImageEditor editor;
    private final Place place;

    PlaceLocation(ImageEditor editor, Place place) {
        this.editor = editor;
        this.place = place;
    }

    @Override
    public String getText() {
        return editor == null
                ? place.title()
                : place.title() + " – " + editor.image().name();
    }

    @Override
    public Object getInput() {
        return editor == null ? null : editor.getEditorInput();
    }

    @Override
    public void setInput(Object input) {
        // the editor knows its input
    }

    @Override
    public void setId(String id) {
        // the editor is known
    }

    @Override
    public String getId() {
        return ImageEditors.EDITOR;
    }

    @Override
    public void restoreLocation() {
        if (editor != null && editor.image().state() == OpenImage.State.OPEN) {
            editor.restore(place);
        }
    }

    @Override
    public boolean mergeInto(INavigationLocation current) {
        return current instanceof PlaceLocation other && other.editor == editor && other.place.equals(place);
    }

    @Override
    public void update() {
        // places do not move
    }

    @Override
    public void releaseState() {
        editor = null;
    }

    @Override
    public void saveState(IMemento memento) {
        // images are not reopened by themselves
    }

    @Override
    public void restoreState(IMemento memento) {
        // images are not reopened by themselves
    }

    @Override
    public void dispose() {
        releaseState();
    }
}
