// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.editor.memory;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.folioscope.kernel.Snapshot;
import org.folioscope.ui.editor.ImageEditor;
import org.folioscope.ui.editor.ImagePage;
import org.folioscope.ui.links.Place;
import org.folioscope.ui.table.FilterTarget;

/** Memory in hex, with a struct laid over it. */
public final class MemoryPage extends ImagePage implements FilterTarget {

    private MemoryPane pane;

    public MemoryPage(ImageEditor editor) {
        super(editor, "memory", "Memory");
    }

    @Override
    protected Control createContent(Composite parent, Snapshot snapshot) {
        pane = new MemoryPane(parent, AddressSpaces.of(image()), image(), editor());
        return pane;
    }

    @Override
    protected void refresh(Snapshot snapshot) {
        pane.refresh(AddressSpaces.of(image()));
    }

    @Override
    public boolean needsKernel() {
        return false;
    }

    @Override
    public boolean shows(Place place) {
        return place instanceof Place.Memory || place instanceof Place.Bytes;
    }

    @Override
    public void show(Place place) {
        if (place instanceof Place.Memory memory) {
            pane.show(memory);
        } else if (place instanceof Place.Bytes bytes) {
            pane.show(bytes);
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

    /** Puts the cursor into the address bar. */
    public void focusAddress() {
        if (pane != null) {
            pane.focusAddress();
        }
    }

    @Override
    public void focusFilter() {
        if (pane != null) {
            pane.members().filter().focus();
        }
    }
}
