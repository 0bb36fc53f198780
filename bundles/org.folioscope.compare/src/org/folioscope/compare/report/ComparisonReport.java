// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.folioscope.base.Progress;
import org.folioscope.check.Checks;
import org.folioscope.compare.Comparison;
import org.folioscope.compare.Difference;
import org.folioscope.compare.Side;
import org.folioscope.compare.Tally;
import org.folioscope.compare.pagemap.FateColoring;
import org.folioscope.compare.pagemap.MapCells;
import org.folioscope.compare.pagemap.OwnerColoring;
import org.folioscope.compare.pages.PageComparison;
import org.folioscope.handover.claims.OwnedPages;
import org.folioscope.kernel.memmap.FrameRanges;
import org.folioscope.memory.Extent;

/**
 * The story of a kexec, or of any two or three moments of a machine: what was preserved and by whom, what was lost, which
 * findings are new and which are gone, and pictures of memory. Read once, then written in any form. Immutable.
 */
public final class ComparisonReport {

    private final String title;
    private final List<String> rules;
    private final Tally tally;
    private final List<SideFacts> sides;
    private final List<ReportSection> sections;
    private final List<FindingFate> findings;
    private final List<ReportPicture> pictures;

    private ComparisonReport(
            Comparison comparison,
            Tally tally,
            List<SideFacts> sides,
            List<ReportSection> sections,
            List<FindingFate> findings,
            List<ReportPicture> pictures) {
        this.title = comparison.title();
        this.rules = comparison.rules().sentences();
        this.tally = tally;
        this.sides = List.copyOf(sides);
        this.sections = List.copyOf(sections);
        this.findings = List.copyOf(findings);
        this.pictures = List.copyOf(pictures);
    }

    /**
     * Reads all that the report tells; the sides may be closed after that.
     *
     * @param draw whether to draw memory, too
     * @throws org.folioscope.base.CancelledException when the user stops it
     */
    public static ComparisonReport read(Comparison comparison, boolean draw, Progress progress) {
        List<SideFacts> facts = new ArrayList<>();
        for (Side side : comparison.sides()) {
            facts.add(SideFacts.of(side, progress));
        }
        List<ReportSection> sections = new ArrayList<>();
        for (Difference group : comparison.root().children(progress)) {
            sections.add(ReportSection.of(group, comparison.sides().size(), progress));
        }
        progress.begin("Checking", -1);
        List<FindingFate> findings = FindingFate.of(
                Checks.run(comparison.sides().getFirst().handovers(progress), progress),
                Checks.run(comparison.sides().getLast().handovers(progress), progress));
        List<ReportPicture> pictures = draw ? pictures(comparison.sides(), progress) : List.of();
        return new ComparisonReport(comparison, comparison.root().tally(progress), facts, sections, findings, pictures);
    }

    private static List<ReportPicture> pictures(List<Side> sides, Progress progress) {
        List<ReportPicture> pictures = new ArrayList<>();
        for (int i = 1; i < sides.size(); i++) {
            Side before = sides.get(i - 1);
            Side after = sides.get(i);
            List<Extent> extents = new ArrayList<>(before.memory().extents());
            extents.addAll(after.memory().extents());
            MapCells cells = MapCells.of(
                    new FateColoring(
                            PageComparison.compare(before.memory(), after.memory(), progress), FrameRanges.of(extents)),
                    progress);
            pictures.add(ReportPicture.of(before.name() + " to " + after.name(), cells, progress));
        }
        for (Side side : sides) {
            OwnedPages pages = new OwnedPages(side.handovers(progress));
            MapCells cells = MapCells.of(new OwnerColoring(pages.bytes(progress), pages.frames()), progress);
            pictures.add(ReportPicture.of(side.name(), cells, progress));
        }
        return pictures;
    }

    /** "before.elf → after.elf". */
    public String title() {
        return title;
    }

    /** How many objects and pages had which fate. */
    public Tally tally() {
        return tally;
    }

    List<String> rules() {
        return rules;
    }

    List<SideFacts> sides() {
        return sides;
    }

    List<ReportSection> sections() {
        return sections;
    }

    List<FindingFate> findings() {
        return findings;
    }

    List<ReportPicture> pictures() {
        return pictures;
    }

    /** One page that needs nothing else: no script, nothing from elsewhere; the stream stays open. */
    public void writeHtml(OutputStream out) throws IOException {
        out.write(HtmlReport.of(this).getBytes(StandardCharsets.UTF_8));
    }

    /** One JSON document with the same facts, without the pictures; the stream stays open. */
    public void writeJson(OutputStream out) throws IOException {
        out.write(JsonReport.of(this).getBytes(StandardCharsets.UTF_8));
    }
}
