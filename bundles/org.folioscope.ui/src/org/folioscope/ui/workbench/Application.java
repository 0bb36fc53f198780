// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.workbench;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** The desktop application: {@code folioscope [FILE…]}. */
public final class Application implements IApplication {

    /** Exit status when there is no display to open a window on. */
    private static final Integer NO_DISPLAY = 2;

    /** Exit status when the window could not be opened for another reason. */
    private static final Integer FAILED = 70;

    @Override
    public Object start(IApplicationContext context) {
        Display display;
        try {
            display = PlatformUI.createDisplay();
        } catch (SWTError e) {
            return fail(
                    "there is no display to open a window on (" + e.getMessage()
                            + "); set DISPLAY, or use the command line",
                    NO_DISPLAY);
        }
        try {
            String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
            int code =
                    PlatformUI.createAndRunWorkbench(display, new ExploreWorkbenchAdvisor(new StartFiles(arguments)));
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } catch (RuntimeException | LinkageError e) {
            return fail("the window could not be opened: " + e, FAILED);
        } finally {
            display.dispose();
        }
    }

    private static Integer fail(String sentence, Integer status) {
        System.err.println("folioscope: " + sentence);
        return status;
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            var workbench = PlatformUI.getWorkbench();
            workbench.getDisplay().syncExec(workbench::close);
        }
    }
}
