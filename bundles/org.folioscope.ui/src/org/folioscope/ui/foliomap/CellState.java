// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.foliomap;

import org.eclipse.swt.graphics.Color;
import org.folioscope.model.FolioRun;
import org.folioscope.ui.theme.Palette;

/**
 * What a stretch of a file is in memory, from what matters least to what matters most: where a cell of the map stands
 * for several pages, it shows the last of theirs.
 */
public enum CellState {
    HOLE(' ', "not cached"),
    CLEAN('c', "clean"),
    SHADOW('s', "shadow"),
    DAX('x', "DAX"),
    SWAP('p', "swapped"),
    VALUE('v', "value entry"),
    DIRTY('D', "dirty"),
    WRITEBACK('W', "writeback"),
    DAMAGED('!', "damaged");

    private final char letter;
    private final String text;

    CellState(char letter, String text) {
        this.letter = letter;
        this.text = text;
    }

    /** Tells states apart without colour; a blank for none. */
    public char letter() {
        return letter;
    }

    public String text() {
        return text;
    }

    static CellState of(FolioRun run) {
        return switch (run.getKind()) {
            case FOLIO -> folio(run);
            case SHADOW -> SHADOW;
            case SWAP -> SWAP;
            case DAX -> DAX;
            case VALUE -> VALUE;
            case DAMAGED -> DAMAGED;
        };
    }

    private static CellState folio(FolioRun run) {
        if (has(run, "writeback")) {
            return WRITEBACK;
        }
        return has(run, "dirty") ? DIRTY : CLEAN;
    }

    /** Marks and flags both tell; either is reason enough to look closer. */
    private static boolean has(FolioRun run, String name) {
        return names(run.getTags(), name) || names(run.getFlags(), name);
    }

    private static boolean names(String list, String name) {
        if (list == null) {
            return false;
        }
        for (String each : list.split("[^A-Za-z0-9_]+")) {
            if (each.equals(name)) {
                return true;
            }
        }
        return false;
    }

    boolean isFolio() {
        return this == CLEAN || this == DIRTY || this == WRITEBACK;
    }

    Color color(Palette palette) {
        return switch (this) {
            case HOLE -> palette.hole();
            case CLEAN -> palette.cached();
            case SHADOW, DAX, SWAP, VALUE -> palette.value();
            case DIRTY -> palette.dirty();
            case WRITEBACK -> palette.writeback();
            case DAMAGED -> palette.damaged();
        };
    }
}
