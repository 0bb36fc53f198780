// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.kernel.pagecache;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.folioscope.base.Diagnostic;
import org.folioscope.base.Progress;
import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.synthetic.SyntheticKernel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A mapping of one page, laid out as the struct definitions say, with one thing at a time that does not fit. */
class PageCacheWalkTest {

    private static final int COUNT = 0;
    private static final int PAGES = 16;
    private static final int INDEX = 7;

    private final SyntheticKernel kernel = new SyntheticKernel();
    private long page;
    private long mapping;

    @BeforeEach
    void layOut() {
        XArrayImage.declare(kernel);
        kernel.struct("address_space", 64, "nrpages " + COUNT + " 8", "i_pages " + PAGES + " 32")
                .struct("page", 64, "flags 0 8", "compound_head 8 8", "_mapcount 48 4", "_refcount 52 4")
                .struct(
                        "folio",
                        192,
                        "mapping 24 8",
                        "index 32 8",
                        "private 40 8",
                        "_flags_1 64 8",
                        "_large_mapcount 80 4")
                .struct("inode", 600);
        page = kernel.memory.allocate(64);
        kernel.vmemmap = page;
        long array = new XArrayImage().add(INDEX, 0, page, 0).write(kernel.memory);
        mapping = kernel.memory.allocate(64);
        kernel.memory.put64(mapping + PAGES + XArrayImage.HEAD, kernel.memory.get64(array + XArrayImage.HEAD));
        kernel.memory.put64(mapping + COUNT, 1);
        kernel.memory.put64(page + 24, mapping);
        kernel.memory.put64(page + 32, INDEX);
    }

    private List<Diagnostic> walk() {
        Context context = kernel.context();
        PageCacheLayout layout = new PageCacheLayout(context, new MappingLayout(context));
        new PageCacheWalk(context, layout).walk(mapping, kernel.findings, Progress.NONE, _ -> {});
        return kernel.findings.list();
    }

    @Test
    void nothingIsSaidOfWhatFitsTogether() {
        assertEquals(List.of(), walk());
    }

    @Test
    void aCountThatIsNotWhatTheFoliosCoverBreaksARule() {
        kernel.memory.put64(mapping + COUNT, 2);
        Diagnostic finding = assertOne(walk());
        assertEquals("VP3", finding.rule());
        assertEquals("nrpages is 2, its folios cover 1 pages", finding.message());
        assertEquals("virtual 0x" + Long.toHexString(mapping), finding.place());
    }

    @Test
    void aFolioThatPointsElsewhereBreaksARule() {
        kernel.memory.put64(page + 24, mapping + 8);
        assertEquals("VP4", assertOne(walk()).rule());
    }

    @Test
    void aFolioOfAnotherIndexBreaksARule() {
        kernel.memory.put64(page + 32, INDEX + 1);
        assertEquals("VP4", assertOne(walk()).rule());
    }

    private static Diagnostic assertOne(List<Diagnostic> findings) {
        assertEquals(1, findings.size(), findings::toString);
        return findings.getFirst();
    }
}
