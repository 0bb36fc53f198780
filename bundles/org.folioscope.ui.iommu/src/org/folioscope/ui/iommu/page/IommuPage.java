// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.iommu.page;

import org.eclipse.swt.widgets.Composite;
import org.folioscope.kernel.Snapshot;
import org.folioscope.ui.editor.ImageEditor;
import org.folioscope.ui.editor.PanePage;
import org.folioscope.ui.help.HelpTopic;
import org.folioscope.ui.links.Place;
import org.folioscope.ui.table.FilterTarget;

/** Which device may reach which memory: the IOMMUs of an image, their devices and page tables. */
public final class IommuPage extends PanePage<IommuPane> implements FilterTarget {

    public static final String ID = "iommu";

    public IommuPage(ImageEditor editor) {
        super(editor, ID, "IOMMU", new HelpTopic("window-iommu.md", "IOMMU"));
    }

    @Override
    protected IommuPane createPane(Composite parent, Snapshot snapshot) {
        return new IommuPane(parent, editor());
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
        return place instanceof Place.DeviceAt
                || place instanceof Place.TableEntryAt
                || place instanceof Place.ReachedBy;
    }

    @Override
    public void show(Place place) {
        pane().show(place);
    }

    @Override
    public void focusFilter() {
        if (pane() != null) {
            pane().focusFilter();
        }
    }
}
