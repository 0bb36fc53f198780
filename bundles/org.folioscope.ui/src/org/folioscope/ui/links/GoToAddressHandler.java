// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.links;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** Navigate > Go to Address: puts the cursor into the address bar of the image in front. */
public final class GoToAddressHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Links.activateInFront().ifPresent(Destination::goToAddress);
        return null;
    }
}
