// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.pagemap.page;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.folioscope.kernel.Snapshot;
import org.folioscope.ui.editor.ImageEditor;
import org.folioscope.ui.editor.ImagePage;
import org.folioscope.ui.help.HelpTopic;
import org.folioscope.ui.links.Place;

/** Physical memory as a map: each page frame a dot, coloured by owner, or by fate where there is something to compare. */
public final class PageMapPage extends ImagePage {

    public static final String ID = "pagemap";

    private PageMapPane pane;

    public PageMapPage(ImageEditor editor) {
        super(editor, ID, "Page frames");
    }

    @Override
    protected Control createContent(Composite parent, Snapshot snapshot) {
        pane = new PageMapPane(parent, image(), editor());
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
        return place instanceof Place.PageFrame;
    }

    @Override
    public void show(Place place) {
        if (place instanceof Place.PageFrame frame) {
            pane.show(frame.pfn());
        }
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        if (type == HelpTopic.class) {
            return type.cast(new HelpTopic("window-pagemap.md", ""));
        }
        return super.getAdapter(type);
    }

    @Override
    public Place place() {
        return pane == null || pane.selected() < 0 ? null : new Place.PageFrame(pane.selected());
    }
}
