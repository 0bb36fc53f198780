// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.workbench;

import java.nio.file.Path;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.folioscope.ui.images.ImageDrop;
import org.folioscope.ui.images.ImageEditors;
import org.folioscope.ui.images.OpenFiles;

/** One window: its size, its bars, what it opens with, and that image files may be dropped anywhere on it. */
final class ExploreWindowAdvisor extends WorkbenchWindowAdvisor {

    private final StartFiles files;

    ExploreWindowAdvisor(IWorkbenchWindowConfigurer configurer, StartFiles files) {
        super(configurer);
        this.files = files;
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer bars) {
        return new ExploreActionBars(bars);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
        configurer.setInitialSize(initialSize());
        configurer.setShowMenuBar(true);
        configurer.setShowCoolBar(true);
        configurer.setShowStatusLine(true);
        configurer.setShowProgressIndicator(true);
        configurer.setShowPerspectiveBar(true);
        configurer.setTitle("Folioscope");
    }

    private static Point initialSize() {
        Rectangle screen = Display.getCurrent().getPrimaryMonitor().getClientArea();
        return new Point(Math.min(1500, screen.width), Math.min(950, screen.height));
    }

    @Override
    public void postWindowOpen() {
        IWorkbenchWindow window = getWindowConfigurer().getWindow();
        // Where the last run was killed its editors would come back without their images.
        window.getActivePage().closeAllEditors(false);
        ImageDrop.install(window);
        ImageEditors.follow(window);
        for (Path file : files.paths()) {
            OpenFiles.open(window, file);
        }
    }
}
