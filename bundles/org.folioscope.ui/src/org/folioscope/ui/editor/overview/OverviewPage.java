// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.editor.overview;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.folioscope.kernel.Snapshot;
import org.folioscope.ui.editor.ImageEditor;
import org.folioscope.ui.editor.ImagePage;
import org.folioscope.ui.links.Place;

/** The first facts: the file, the kernel in it, and what all addresses rest upon. */
public final class OverviewPage extends ImagePage {

    private OverviewForm form;

    public OverviewPage(ImageEditor editor) {
        super(editor, "overview", "Overview");
    }

    @Override
    protected Control createContent(Composite parent, Snapshot snapshot) {
        form = new OverviewForm(parent, image(), editor());
        return form.control();
    }

    @Override
    protected void refresh(Snapshot snapshot) {
        form.refresh(image());
    }

    @Override
    public boolean needsKernel() {
        return false;
    }

    @Override
    public boolean shows(Place place) {
        return place instanceof Place.Overview;
    }

    @Override
    public void show(Place place) {
        form.control().setFocus();
    }

    @Override
    public Place place() {
        return form == null ? null : new Place.Overview();
    }
}
