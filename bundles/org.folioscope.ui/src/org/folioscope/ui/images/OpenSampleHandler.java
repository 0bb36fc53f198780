// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.images;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.handlers.HandlerUtil;

/** File > Open the Sample. */
public final class OpenSampleHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Optional<Path> sample = Samples.first();
        if (sample.isPresent()) {
            OpenImages.instance().open(sample.get());
        } else {
            MessageDialog.openInformation(
                    HandlerUtil.getActiveShell(event),
                    "Open the Sample",
                    "No sample was found: the system property " + Samples.PROPERTY
                            + " should name the directory that holds it, as the start script does.");
        }
        return null;
    }
}
