// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** Lets the product run commands too; they start faster without it, see {@link Main}. */
public final class CommandLine implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        String[] words = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        return Main.run(words, null, System.err, new TerminalProgress(null)).number();
    }

    @Override
    public void stop() {
        // a command ends by itself
    }
}
