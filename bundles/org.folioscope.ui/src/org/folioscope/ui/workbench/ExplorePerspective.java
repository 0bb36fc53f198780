// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.workbench;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.folioscope.ui.help.HelpView;
import org.folioscope.ui.images.ImagesView;

/** Images on the left, their editors in the middle, Properties and Outline on the right. */
public final class ExplorePerspective implements IPerspectiveFactory {

    public static final String ID = "org.folioscope.ui.explore";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        layout.addView(ImagesView.ID, IPageLayout.LEFT, 0.18f, editors);
        layout.addView(IPageLayout.ID_PROP_SHEET, IPageLayout.RIGHT, 0.74f, editors);
        layout.addView(IPageLayout.ID_OUTLINE, IPageLayout.BOTTOM, 0.62f, IPageLayout.ID_PROP_SHEET);
        layout.addPlaceholder(HelpView.ID, IPageLayout.RIGHT, 0.6f, editors);
        layout.addShowViewShortcut(ImagesView.ID);
        layout.addShowViewShortcut(IPageLayout.ID_PROP_SHEET);
        layout.addShowViewShortcut(IPageLayout.ID_OUTLINE);
        layout.addShowViewShortcut(IPageLayout.ID_PROGRESS_VIEW);
        layout.addShowViewShortcut(HelpView.ID);
    }
}
