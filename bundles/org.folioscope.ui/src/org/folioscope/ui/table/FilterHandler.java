// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.table;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.folioscope.ui.links.Destination;
import org.folioscope.ui.links.Links;

/** Edit > Filter: puts the cursor into the filter of the table in front. */
public final class FilterHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActivePart(event) instanceof FilterTarget target) {
            target.focusFilter();
        } else {
            Links.activateInFront().ifPresent(Destination::focusFilter);
        }
        return null;
    }
}
