// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.locks.page;

import org.eclipse.swt.widgets.Composite;
import org.folioscope.kernel.Snapshot;
import org.folioscope.ui.editor.ImageEditor;
import org.folioscope.ui.editor.PanePage;
import org.folioscope.ui.help.HelpTopic;
import org.folioscope.ui.links.Place;
import org.folioscope.ui.table.FilterTarget;

/** Who waits for whom: the locks that tasks wait for, the tasks that are blocked, their stacks. */
public final class LocksPage extends PanePage<LocksPane> implements FilterTarget {

    public static final String ID = "locks";

    public LocksPage(ImageEditor editor) {
        super(editor, ID, "Locks", new HelpTopic("window-locks.md", "Locks"));
    }

    @Override
    protected LocksPane createPane(Composite parent, Snapshot snapshot) {
        return new LocksPane(parent, editor(), snapshot);
    }

    @Override
    protected void refresh(Snapshot snapshot) {
        pane().refresh(snapshot);
    }

    @Override
    public boolean shows(Place place) {
        return place instanceof Place.LockAt || place instanceof Place.TaskAt || place instanceof Place.LocksOf;
    }

    @Override
    public void show(Place place) {
        pane().show(place);
    }

    /** Says on this page of {@code editor} how to come to the locks of an object. */
    public static void showHint(ImageEditor editor) {
        editor.setActivePage(ID);
        if (editor.getActivePageInstance() instanceof LocksPage page && page.pane() != null) {
            page.pane().showHint();
        }
    }

    @Override
    public void focusFilter() {
        if (pane() != null) {
            pane().focusFilter();
        }
    }
}
