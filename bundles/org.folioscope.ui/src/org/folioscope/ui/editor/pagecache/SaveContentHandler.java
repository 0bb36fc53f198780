// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.editor.pagecache;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.folioscope.ui.links.Destination;
import org.folioscope.ui.links.Links;

/** File > Save Cached Content of the inode that is selected in the image in front; its key saves changes as well. */
public final class SaveContentHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        boolean byKey = event.getTrigger() instanceof Event trigger && trigger.type == SWT.KeyDown;
        Links.activateInFront().ifPresent(byKey ? Destination::save : Destination::saveCachedContent);
        return null;
    }
}
