// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.table;

/** A view, or a page of an editor, whose table Ctrl+F filters. */
public interface FilterTarget {

    /** Puts the cursor into the filter. */
    void focusFilter();
}
