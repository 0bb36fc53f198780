// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.netfs.page;

import org.eclipse.swt.widgets.Composite;
import org.folioscope.kernel.Snapshot;
import org.folioscope.ui.editor.ImageEditor;
import org.folioscope.ui.editor.PanePage;
import org.folioscope.ui.help.HelpTopic;
import org.folioscope.ui.links.Place;
import org.folioscope.ui.table.FilterTarget;

/** Network file systems: their inodes, the requests in flight drawn to scale, the local cache, the counters. */
public final class NetfsPage extends PanePage<NetfsPane> implements FilterTarget {

    public static final String ID = "netfs";

    public NetfsPage(ImageEditor editor) {
        super(editor, ID, "netfs", new HelpTopic("window-netfs.md", "netfs"));
    }

    @Override
    protected NetfsPane createPane(Composite parent, Snapshot snapshot) {
        return new NetfsPane(parent, editor());
    }

    @Override
    protected void refresh(Snapshot snapshot) {
        pane().refresh();
    }

    @Override
    public boolean shows(Place place) {
        return place instanceof Place.NetfsAt;
    }

    @Override
    public void show(Place place) {
        if (place instanceof Place.NetfsAt at) {
            pane().show(at.address());
        }
    }

    @Override
    public void focusFilter() {
        if (pane() != null) {
            pane().tables().focusFilter();
        }
    }
}
