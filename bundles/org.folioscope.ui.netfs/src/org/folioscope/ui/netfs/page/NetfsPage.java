// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.netfs.page;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.folioscope.kernel.Snapshot;
import org.folioscope.ui.editor.ImageEditor;
import org.folioscope.ui.editor.ImagePage;
import org.folioscope.ui.help.HelpTopic;
import org.folioscope.ui.links.Place;
import org.folioscope.ui.table.FilterTarget;

/** Network file systems: their inodes, the requests in flight drawn to scale, the local cache, the counters. */
public final class NetfsPage extends ImagePage implements FilterTarget {

    public static final String ID = "netfs";

    private NetfsPane pane;

    public NetfsPage(ImageEditor editor) {
        super(editor, ID, "netfs");
    }

    @Override
    protected Control createContent(Composite parent, Snapshot snapshot) {
        pane = new NetfsPane(parent, editor());
        return pane;
    }

    @Override
    protected void refresh(Snapshot snapshot) {
        pane.refresh();
    }

    @Override
    public boolean shows(Place place) {
        return place instanceof Place.NetfsAt;
    }

    @Override
    public void show(Place place) {
        if (place instanceof Place.NetfsAt at) {
            pane.show(at.address());
        }
    }

    @Override
    public void focusFilter() {
        if (pane != null) {
            pane.tables().focusFilter();
        }
    }

    /** What the page shows; null before the image is open. */
    NetfsPane pane() {
        return pane;
    }

    @Override
    public Object selected() {
        return pane == null ? null : pane.selected();
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        if (type == HelpTopic.class) {
            return type.cast(new HelpTopic("window-netfs.md", "netfs"));
        }
        return super.getAdapter(type);
    }

    @Override
    public Place place() {
        return pane == null ? null : pane.place();
    }
}
