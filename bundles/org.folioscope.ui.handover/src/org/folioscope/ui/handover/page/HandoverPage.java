// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.handover.page;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.folioscope.kernel.Snapshot;
import org.folioscope.ui.editor.ImageEditor;
import org.folioscope.ui.editor.ImagePage;
import org.folioscope.ui.help.HelpTopic;
import org.folioscope.ui.links.Place;

/** What one kernel leaves for the next: everything of the kind that is found in an image. */
public final class HandoverPage extends ImagePage {

    public static final String ID = "handover";

    private HandoverPane pane;

    public HandoverPage(ImageEditor editor) {
        super(editor, ID, "Handover");
    }

    @Override
    protected Control createContent(Composite parent, Snapshot snapshot) {
        pane = new HandoverPane(parent, image(), editor());
        return pane;
    }

    @Override
    protected void refresh(Snapshot snapshot) {
        pane.refresh();
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
            pane.show(at.address());
        }
    }

    @Override
    public Object selected() {
        return pane == null ? null : pane.selected();
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        if (type == HelpTopic.class) {
            return type.cast(new HelpTopic("window-handover.md", "Handover"));
        }
        return super.getAdapter(type);
    }

    @Override
    public Place place() {
        return pane == null ? null : pane.place();
    }
}
