// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.compare.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.folioscope.base.Progress;
import org.folioscope.kernel.Snapshot;
import org.folioscope.query.Column;
import org.folioscope.ui.images.ImageSource;
import org.folioscope.ui.images.OpenImage;
import org.folioscope.ui.images.OpenImages;
import org.folioscope.ui.table.QueryTable;
import org.folioscope.ui.table.ShownTables;
import org.folioscope.ui.testing.FakeKernel;
import org.folioscope.ui.testing.FakeSnapshot;
import org.folioscope.ui.testing.MadeImages;
import org.folioscope.ui.testing.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The inode tables of two made-up images are held against each other. Runs in the UI thread. */
class TableComparisonTest {

    /** An image whose files have grown by its generation; from the second one on nine of them are gone. */
    private record Made(int generation) implements ImageSource {

        @Override
        public String name() {
            return generation + ".fake";
        }

        @Override
        public String location() {
            return "/nowhere/" + name();
        }

        @Override
        public String icon() {
            return "image";
        }

        @Override
        public Snapshot open(Progress progress) throws IOException {
            return new FakeSnapshot(Path.of(location()), generation);
        }
    }

    @AfterEach
    void closeAll() {
        MadeImages.closeAll();
    }

    private static QueryTable<?> inodes(int generation, int rows) {
        OpenImage image = OpenImages.instance().open(new Made(generation));
        Workbench.await(() -> image.state() == OpenImage.State.OPEN, "the image is open");
        QueryTable<?> table = Workbench.onPage("filesystems", QueryTable.class);
        Workbench.await(() -> !table.isBusy() && table.shownCount() == rows, "its inodes are there");
        return table;
    }

    @Test
    void rowsAreHeldAgainstEachOtherByTheirKeyColumns() throws Exception {
        QueryTable<?> before = inodes(0, FakeKernel.FILES + 1);
        QueryTable<?> after = inodes(2, FakeKernel.FILES + 1 - 9);
        assertTrue(ShownTables.all().containsAll(List.of(before, after)));
        assertEquals("Inodes – 2.fake", ShownTables.title(after));
        assertTrue(TableChoiceDialog.areOfOneKind(before, after));
        TableComparisonView view = (TableComparisonView) Workbench.page().showView(TableComparisonView.ID);
        view.show(new TableChoice(before, after, List.of("fstype", "ino"), List.of("type", "size")));
        Workbench.await(() -> view.rows() != null && !view.rows().isBusy(), "they were compared");
        assertTrue(view.summary().contains("692 changed, 9 lost, 0 gained, 0 kept"), view.summary());
        assertEquals(701, view.rows().shownCount());
        view.rows().filter().setText("change:changed ino=517");
        Workbench.await(() -> !view.rows().isBusy() && view.rows().shownCount() == 1, "one row is left");
        assertEquals(517 * 4096L + " → " + (517 * 4096L + 2), cell(view.rows(), "size"));
        Workbench.page().hideView(view);
    }

    private static <R> Object cell(QueryTable<R> table, String key) {
        Column<R> column = table.query().columns().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
        return column.value().apply(table.shownRows().getFirst());
    }
}
