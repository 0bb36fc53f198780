// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.editor.pagecache;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.folioscope.ui.links.Destination;
import org.folioscope.ui.links.Links;

/** File > Save Cached Content of the inode that is selected in the image in front. */
public final class SaveContentHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Links.activateInFront().ifPresent(Destination::saveCachedContent);
        return null;
    }
}
