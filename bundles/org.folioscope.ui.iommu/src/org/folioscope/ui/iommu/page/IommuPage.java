// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.iommu.page;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.folioscope.kernel.Snapshot;
import org.folioscope.ui.editor.ImageEditor;
import org.folioscope.ui.editor.ImagePage;
import org.folioscope.ui.help.HelpTopic;
import org.folioscope.ui.links.Place;
import org.folioscope.ui.table.FilterTarget;

/** Which device may reach which memory: the IOMMUs of an image, their devices and page tables. */
public final class IommuPage extends ImagePage implements FilterTarget {

    public static final String ID = "iommu";

    private IommuPane pane;

    public IommuPage(ImageEditor editor) {
        super(editor, ID, "IOMMU");
    }

    @Override
    protected Control createContent(Composite parent, Snapshot snapshot) {
        pane = new IommuPane(parent, editor());
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
        return place instanceof Place.DeviceAt
                || place instanceof Place.TableEntryAt
                || place instanceof Place.ReachedBy;
    }

    @Override
    public void show(Place place) {
        pane.show(place);
    }

    @Override
    public void focusFilter() {
        if (pane != null) {
            pane.focusFilter();
        }
    }

    /** What the page shows; null before the image is open. */
    IommuPane pane() {
        return pane;
    }

    @Override
    public Object selected() {
        return pane == null ? null : pane.selected();
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        if (type == HelpTopic.class) {
            return type.cast(new HelpTopic("window-iommu.md", "IOMMU"));
        }
        return super.getAdapter(type);
    }

    @Override
    public Place place() {
        return pane == null ? null : pane.place();
    }
}
