// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.locks.page;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.folioscope.kernel.Snapshot;
import org.folioscope.ui.editor.ImageEditor;
import org.folioscope.ui.editor.ImagePage;
import org.folioscope.ui.help.HelpTopic;
import org.folioscope.ui.links.Place;
import org.folioscope.ui.table.FilterTarget;

/** Who waits for whom: the locks that tasks wait for, the tasks that are blocked, their stacks. */
public final class LocksPage extends ImagePage implements FilterTarget {

    public static final String ID = "locks";

    private LocksPane pane;

    public LocksPage(ImageEditor editor) {
        super(editor, ID, "Locks");
    }

    @Override
    protected Control createContent(Composite parent, Snapshot snapshot) {
        pane = new LocksPane(parent, editor(), snapshot);
        return pane;
    }

    @Override
    protected void refresh(Snapshot snapshot) {
        pane.refresh(snapshot);
    }

    @Override
    public boolean shows(Place place) {
        return place instanceof Place.LockAt || place instanceof Place.TaskAt;
    }

    @Override
    public void show(Place place) {
        pane.show(place);
    }

    @Override
    public void focusFilter() {
        if (pane != null) {
            pane.focusFilter();
        }
    }

    /** What the page shows; null before the image is open. */
    LocksPane pane() {
        return pane;
    }

    @Override
    public Object selected() {
        return pane == null ? null : pane.selected();
    }

    @Override
    public Place place() {
        return pane == null ? null : pane.place();
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        if (type == HelpTopic.class) {
            return type.cast(new HelpTopic("window-locks.md", "Locks"));
        }
        return super.getAdapter(type);
    }
}
