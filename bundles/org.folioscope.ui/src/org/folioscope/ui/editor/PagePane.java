// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.editor;

import org.folioscope.ui.links.Place;

/** What a {@link PanePage} shows. For the user interface thread. */
public interface PagePane {

    /** What is selected in it; null for nothing. */
    Object selected();

    /** Where it is, for the history; null where it is nowhere. */
    Place place();
}
