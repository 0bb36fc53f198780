// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.compare.differences;

import org.eclipse.swt.widgets.Composite;
import org.folioscope.kernel.Snapshot;
import org.folioscope.ui.editor.ImageEditor;
import org.folioscope.ui.editor.PanePage;
import org.folioscope.ui.help.HelpTopic;
import org.folioscope.ui.links.Place;

/** What differs between the frames of an editor, as a tree with counts. */
public final class DifferencesPage extends PanePage<DifferencesPane> {

    /** Id of the page in its editor. */
    public static final String ID = "differences";

    /** Made for each editor; the editor asks {@link #needsFrames}. */
    public DifferencesPage(ImageEditor editor) {
        super(editor, ID, "Differences", new HelpTopic("window-compare.md", "Differences"));
    }

    @Override
    protected DifferencesPane createPane(Composite parent, Snapshot snapshot) {
        return new DifferencesPane(parent, image(), editor());
    }

    @Override
    protected void refresh(Snapshot snapshot) {
        pane().refresh();
    }

    @Override
    public boolean needsKernel() {
        return false;
    }

    @Override
    public boolean needsFrames() {
        return true;
    }

    @Override
    public boolean shows(Place place) {
        return false;
    }

    @Override
    public void show(Place place) {
        throw new IllegalArgumentException("the page Differences shows no places, and was asked for " + place.title());
    }
}
