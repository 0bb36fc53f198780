// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.perspective;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.folioscope.ui.help.HelpView;
import org.folioscope.ui.images.ImagesView;
import org.folioscope.ui.session.console.GuestConsoleView;
import org.folioscope.ui.session.view.SessionView;

/** The steps on the left, their evidence and the captured images beside them, the guest's console below. */
public final class SessionPerspective implements IPerspectiveFactory {

    public static final String ID = "org.folioscope.ui.session.perspective";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        IFolderLayout left = layout.createFolder("steps", IPageLayout.LEFT, 0.34f, editors);
        left.addView(SessionView.ID);
        left.addPlaceholder(ImagesView.ID);
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.68f, editors);
        below.addView(GuestConsoleView.ID);
        below.addPlaceholder(IPageLayout.ID_PROP_SHEET);
        layout.addPlaceholder(HelpView.ID, IPageLayout.RIGHT, 0.6f, editors);
        layout.addShowViewShortcut(SessionView.ID);
        layout.addShowViewShortcut(GuestConsoleView.ID);
        layout.addShowViewShortcut(ImagesView.ID);
        layout.addShowViewShortcut(IPageLayout.ID_PROP_SHEET);
        layout.addShowViewShortcut(HelpView.ID);
    }
}
