// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.pagemap.page;

import org.eclipse.swt.widgets.Composite;
import org.folioscope.kernel.Snapshot;
import org.folioscope.ui.editor.ImageEditor;
import org.folioscope.ui.editor.PanePage;
import org.folioscope.ui.help.HelpTopic;
import org.folioscope.ui.links.Place;

/** Physical memory as a map: each page frame a dot, coloured by owner, or by fate where there is something to compare. */
public final class PageMapPage extends PanePage<PageMapPane> {

    public static final String ID = "pagemap";

    public PageMapPage(ImageEditor editor) {
        super(editor, ID, "Page frames", new HelpTopic("window-pagemap.md", ""));
    }

    @Override
    protected PageMapPane createPane(Composite parent, Snapshot snapshot) {
        return new PageMapPane(parent, image(), editor());
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
        return place instanceof Place.PageFrame;
    }

    @Override
    public void show(Place place) {
        if (place instanceof Place.PageFrame frame) {
            pane().show(frame.pfn());
        }
    }
}
