// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.editor;

/** A page whose table Ctrl+F filters. */
public interface FilterTarget {

    void focusFilter();
}
