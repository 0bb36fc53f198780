// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.editor.filesystems;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.folioscope.kernel.Snapshot;
import org.folioscope.ui.editor.ImageEditor;
import org.folioscope.ui.editor.ImagePage;
import org.folioscope.ui.links.Place;
import org.folioscope.ui.table.FilterTarget;

/** File systems, mounts and directories on the left, the inodes of what is selected there on the right. */
public final class FileSystemsPage extends ImagePage implements FilterTarget {

    private FileSystemsPane pane;

    public FileSystemsPage(ImageEditor editor) {
        super(editor, "filesystems", "File systems");
    }

    @Override
    protected Control createContent(Composite parent, Snapshot snapshot) {
        pane = new FileSystemsPane(parent, snapshot.kernel(), image(), editor());
        return pane;
    }

    @Override
    protected void refresh(Snapshot snapshot) {
        pane.refresh(snapshot.kernel());
    }

    @Override
    public boolean shows(Place place) {
        return place instanceof Place.FileSystems || place instanceof Place.SuperBlockAt;
    }

    @Override
    public void show(Place place) {
        if (place instanceof Place.SuperBlockAt at) {
            pane.showSuperBlock(at.address());
        }
    }

    @Override
    public Object selected() {
        return pane == null
                ? null
                : pane.inodes().selectedRows().stream().findFirst().orElse(null);
    }

    @Override
    public Place place() {
        return pane == null ? null : pane.place();
    }

    @Override
    public void focusFilter() {
        if (pane != null) {
            pane.inodes().filter().focus();
        }
    }
}
