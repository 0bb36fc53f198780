// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.handover.page;

import org.eclipse.swt.widgets.Composite;
import org.folioscope.kernel.Snapshot;
import org.folioscope.ui.editor.ImageEditor;
import org.folioscope.ui.editor.PanePage;
import org.folioscope.ui.help.HelpTopic;
import org.folioscope.ui.links.Place;

/** What one kernel leaves for the next: everything of the kind that is found in an image. */
public final class HandoverPage extends PanePage<HandoverPane> {

    public static final String ID = "handover";

    public HandoverPage(ImageEditor editor) {
        super(editor, ID, "Handover", new HelpTopic("window-handover.md", "Handover"));
    }

    @Override
    protected HandoverPane createPane(Composite parent, Snapshot snapshot) {
        return new HandoverPane(parent, image(), editor());
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
    public boolean shows(Place place) {
        return place instanceof Place.HandoverAt;
    }

    @Override
    public void show(Place place) {
        if (place instanceof Place.HandoverAt at) {
            pane().show(at.address());
        }
    }
}
