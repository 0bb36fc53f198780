// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.handlers.IHandlerService;
import org.folioscope.model.FolioRun;
import org.folioscope.model.Inode;
import org.folioscope.ui.foliomap.FolioMap;
import org.folioscope.ui.hex.HexView;
import org.folioscope.ui.images.FakeOpener;
import org.folioscope.ui.images.OpenImage;
import org.folioscope.ui.images.OpenImages;
import org.folioscope.ui.images.Samples;
import org.folioscope.ui.links.Place;
import org.folioscope.ui.table.QueryTable;
import org.folioscope.ui.testing.SampleFiles;
import org.folioscope.ui.testing.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The bundled sample in the running workbench, held against what its guest said of itself. Runs in the UI thread. */
class SampleTest {

    /** /known/sparse of the sample's guest. */
    private static final String SPARSE = "dev=0:20 path=/known/sparse";

    private final Path folder = SampleFiles.folder();

    @BeforeEach
    void openTheSample() throws Exception {
        System.setProperty(Samples.PROPERTY, folder.toString());
        FakeOpener.uninstall();
        Workbench.page()
                .getWorkbenchWindow()
                .getService(IHandlerService.class)
                .executeCommand("org.folioscope.ui.openSample", null);
        OpenImage image = OpenImages.instance().all().getLast();
        Workbench.await(() -> image.state() != OpenImage.State.OPENING, "the sample is open");
        assertEquals(OpenImage.State.OPEN, image.state(), () -> image.problem().report());
    }

    @AfterEach
    void closeAll() {
        FakeOpener.closeAll();
    }

    private List<String[]> truth(String... start) throws IOException {
        return Files.readAllLines(folder.resolve("before.truth/truth.tsv")).stream()
                .map(line -> line.split("\t"))
                .filter(fields -> fields.length > start.length
                        && List.of(fields).subList(0, start.length).equals(List.of(start)))
                .toList();
    }

    @Test
    void overviewNamesTheGuestsKernel() throws Exception {
        Workbench.onPage("overview", Text.class);
        String words = Workbench.all(Workbench.editor().getActivePageInstance().getPartControl(), Text.class).stream()
                .map(Text::getText)
                .collect(Collectors.joining("\n"));
        String release = Files.readString(folder.resolve("before.truth/uname")).split(" ")[2];
        assertTrue(words.contains(release), words);
        assertTrue(words.contains("ELF core"), words);
        assertTrue(words.contains("page_offset_base") || words.contains("page tables"), words);
    }

    @Test
    void treeHasTheGuestsMountsAndTheTableItsFiles() throws Exception {
        QueryTable<Inode> table = inodes(SPARSE);
        String[] sparse = truth("inode", "0:20").stream()
                .filter(fields -> fields[13].equals("/known/sparse"))
                .findFirst()
                .orElseThrow();
        Inode inode = table.shownRows().getFirst();
        assertEquals(sparse[2], Long.toUnsignedString(inode.getIno()));
        assertEquals(sparse[7], Long.toUnsignedString(inode.getSize()));
        Tree tree = Workbench.onPage("filesystems", Tree.class);
        assertTrue(
                Workbench.item(tree, "All file systems", "tmpfs 0:20").getText().contains("/known"));
        assertEquals(
                "sparse",
                Workbench.item(tree, "All file systems", "tmpfs 0:20", "sparse").getText());
    }

    @Test
    void folioMapAndBytesShowWhatTheGuestWrote() throws Exception {
        Inode inode = inodes(SPARSE).shownRows().getFirst();
        Workbench.editor().go(new Place.InodeAt(inode.getAddress()));
        @SuppressWarnings("unchecked") // the page has one table, of folios
        QueryTable<FolioRun> folios = Workbench.onPage("pagecache", QueryTable.class);
        Workbench.await(() -> !folios.isBusy() && !folios.shownRows().isEmpty(), "the folios are shown");
        FolioMap map = Workbench.onPage("pagecache", FolioMap.class);
        assertEquals(inode.getNrpages(), pages(inode).size());
        for (String[] page : pages(inode)) {
            long index = Long.parseLong(page[1]);
            FolioRun run = folios.shownRows().stream()
                    .filter(each -> index >= each.getIndex() && index < each.getIndex() + each.getPages())
                    .findFirst()
                    .orElseThrow();
            assertEquals(Long.parseLong(page[2]), run.getPfn() + index - run.getIndex(), "frame of page " + index);
        }
        FolioRun first = folios.shownRows().getFirst();
        Workbench.await(() -> map.describe(first.getIndex()).contains("folio"), "the map is drawn");
        assertEquals(
                inode.getNrpages(),
                folios.shownRows().stream().mapToLong(FolioRun::getPages).sum());
        Workbench.editor().go(Place.pfn(first.getPfn()));
        HexView hex = Workbench.onPage("memory", HexView.class);
        Workbench.await(
                () -> hex.canvas().visibleText().contains("folioscope seed"), "the guest's own words are there");
    }

    /** The page records behind the inode's own: index in field 1, frame in field 2. */
    private List<String[]> pages(Inode inode) throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve("before.truth/truth.tsv"));
        String start = "inode\t0:20\t" + inode.getIno() + "\t";
        return lines.stream()
                .dropWhile(line -> !line.startsWith(start))
                .skip(2)
                .takeWhile(line -> line.startsWith("page\t"))
                .map(line -> line.split("\t"))
                .toList();
    }

    private static QueryTable<Inode> inodes(String filter) {
        @SuppressWarnings("unchecked") // the page has one table, of inodes
        QueryTable<Inode> table = Workbench.onPage("filesystems", QueryTable.class);
        Workbench.await(() -> !table.isBusy() && table.shownRows().size() > 1000, "the inodes are shown");
        table.filter().setText(filter);
        Workbench.await(() -> !table.isBusy() && table.shownRows().size() == 1, "the file is found");
        return table;
    }
}
