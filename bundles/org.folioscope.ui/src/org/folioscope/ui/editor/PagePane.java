// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.editor;

import org.folioscope.ui.links.Place;

/** What a {@link PanePage} shows. For the user interface thread. */
public interface PagePane {

    /** What is selected in it, for the Properties view; null for nothing. */
    default Object selected() {
        return null;
    }

    /** Where it is, for the history; null where it is nowhere. */
    default Place place() {
        return null;
    }
}
