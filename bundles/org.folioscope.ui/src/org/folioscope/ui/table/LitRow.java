// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.table;

import org.folioscope.compare.Fate;

/** A row that holds two things against each other itself, and says how it and its cells are lit. */
public interface LitRow {

    /** Key of the column that says the fate of a row in a word; its cells are drawn as the fate looks. */
    String CHANGE = "change";

    /** What became of the whole row. */
    Fate fate();

    /** What became of the cell in the column {@code key}; {@link Fate#KEPT} where it is not lit. */
    Fate fate(String key);
}
