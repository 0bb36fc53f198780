// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.editor.pagecache;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.folioscope.kernel.Snapshot;
import org.folioscope.ui.editor.ImageEditor;
import org.folioscope.ui.editor.ImagePage;
import org.folioscope.ui.links.Place;
import org.folioscope.ui.table.FilterTarget;

/** The page cache of the selected inode: what it holds as a map and as a table. */
public final class PageCachePage extends ImagePage implements FilterTarget {

    private PageCachePane pane;

    public PageCachePage(ImageEditor editor) {
        super(editor, "pagecache", "Page cache");
    }

    @Override
    protected Control createContent(Composite parent, Snapshot snapshot) {
        pane = new PageCachePane(parent, snapshot.kernel(), image(), editor());
        return pane;
    }

    @Override
    protected void refresh(Snapshot snapshot) {
        pane.refresh(snapshot.kernel());
    }

    @Override
    public boolean shows(Place place) {
        return place instanceof Place.InodeAt || place instanceof Place.FolioAt;
    }

    @Override
    public void show(Place place) {
        if (place instanceof Place.InodeAt at) {
            pane.showInode(at.address());
        } else if (place instanceof Place.FolioAt at) {
            pane.showFolio(at.inode(), at.index());
        }
    }

    @Override
    public Object selected() {
        return pane == null ? null : pane.selected();
    }

    @Override
    public Place place() {
        return pane == null ? null : pane.place();
    }

    /** Writes what is cached of the inode's content to a file that the user chooses. */
    public void saveContent() {
        if (pane != null) {
            pane.saveContent();
        }
    }

    @Override
    public void focusFilter() {
        if (pane != null) {
            pane.folios().filter().focus();
        }
    }
}
