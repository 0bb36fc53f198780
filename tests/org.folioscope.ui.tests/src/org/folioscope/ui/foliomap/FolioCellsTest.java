// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.foliomap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.folioscope.model.EntryKind;
import org.folioscope.model.FolioFactory;
import org.folioscope.model.FolioRun;
import org.junit.jupiter.api.Test;

class FolioCellsTest {

    private static FolioRun folio(long index, int order, String flags) {
        FolioRun run = FolioFactory.eINSTANCE.createFolioRun();
        run.setKind(EntryKind.FOLIO);
        run.setIndex(index);
        run.setOrder(order);
        run.setPages(1L << order);
        run.setEntries(1);
        run.setFlags(flags);
        run.setTags("");
        return run;
    }

    @Test
    void eachPageHasACellWhileThereIsRoom() {
        FolioCells cells = new FolioCells(List.of(folio(1, 0, "uptodate"), folio(4, 2, "uptodate,dirty")), 8, 100);
        assertEquals(8, cells.size());
        assertEquals(CellState.HOLE, cells.state(0));
        assertEquals(CellState.CLEAN, cells.state(1));
        assertEquals(CellState.DIRTY, cells.state(7));
        assertEquals(3, cells.count(CellState.HOLE));
        assertTrue(cells.joinsNext(4));
        assertFalse(cells.joinsNext(7));
    }

    @Test
    void cellOfSeveralPagesShowsWhatMattersMost() {
        FolioCells cells = new FolioCells(List.of(folio(0, 0, "uptodate"), folio(2, 0, "writeback")), 1000, 10);
        assertEquals(128, cells.pagesPerCell());
        assertEquals(8, cells.size());
        assertEquals(CellState.WRITEBACK, cells.state(0));
        assertEquals(CellState.HOLE, cells.state(1));
    }

    @Test
    void runThatClaimsToReachBeyondAllPagesStaysBounded() {
        FolioRun lying = folio(1, 0, "uptodate");
        lying.setPages(Long.MAX_VALUE);
        FolioCells cells = new FolioCells(List.of(lying), 1, 64);
        assertTrue(cells.size() <= 64);
        assertEquals(CellState.CLEAN, cells.state(cells.size() - 1));
    }
}
