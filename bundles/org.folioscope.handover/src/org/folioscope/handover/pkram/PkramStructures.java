// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.pkram;

import java.util.List;
import java.util.function.Consumer;
import org.folioscope.base.Numbers;
import org.folioscope.handover.DecodedHandover;
import org.folioscope.handover.HandoverSource;
import org.folioscope.handover.structure.StructureBuilder;
import org.folioscope.kernel.report.Findings;
import org.folioscope.model.FieldValue;
import org.folioscope.model.Finding;
import org.folioscope.model.Structure;

/** Shows PKRAM as structures: super block, nodes, objects, streams, links, regions, the map of a kernel that runs. */
final class PkramStructures {

    private final HandoverSource source;
    private final Pkram pkram;
    private final PkramKernel kernel;

    PkramStructures(HandoverSource source, Pkram pkram, PkramKernel kernel) {
        this.source = source;
        this.pkram = pkram;
        this.kernel = kernel;
    }

    DecodedHandover decoded() {
        List<Finding> findings = pkram.damage().stream().map(Findings::toModel).toList();
        return new DecodedHandover(
                List.of(new PkramHandover(source, pkram, kernel), pkram),
                root(),
                List.of(new PkramClaims(source, pkram)),
                findings);
    }

    private Structure root() {
        String summary = pkram.nodes().size() + " nodes, " + pkram.objectCount() + " files";
        PkramSuperBlock block = pkram.superBlock();
        if (block != null && pkram.mode() == Pkram.Mode.IMAGE) {
            return StructureBuilder.of(source, block.layout().struct(), block.address())
                    .summary(summary + ", layout: " + block.layout().title())
                    .children((_, each) -> children(each))
                    .build();
        }
        return StructureBuilder.group("pkram.live", "PKRAM of the running kernel")
                .summary(summary)
                .children((_, each) -> children(each))
                .build();
    }

    private void children(Consumer<Structure> each) {
        if (pkram.mode() == Pkram.Mode.LIVE && pkram.superBlock() != null) {
            PkramSuperBlock block = pkram.superBlock();
            each.accept(StructureBuilder.of(source, block.layout().struct(), block.address())
                    .name("super block")
                    .summary("filled at reboot")
                    .build());
        }
        pkram.nodes().forEach(node -> each.accept(node(node)));
        if (pkram.regions() != null) {
            PkramRegions regions = pkram.regions();
            each.accept(StructureBuilder.group("pkram.region-list", "region list")
                    .summary(regions.count() + " regions in " + regions.pageCount() + " pages")
                    .children((_, child) -> regions(regions, child))
                    .build());
        }
        if (pkram.map() != null) {
            each.accept(new PageMapStructure(source, pkram.map()).build());
        }
        if (!pkram.banned().isEmpty()) {
            each.accept(StructureBuilder.group("pkram.banned", "banned regions")
                    .summary(pkram.banned().size() + " ranges of frames")
                    .children((_, child) -> pkram.banned().forEach(one -> child.accept(banned(one))))
                    .build());
        }
    }

    private static Structure banned(Pkram.Banned banned) {
        return StructureBuilder.group(
                        "pkram.banned-region",
                        "frames " + Numbers.hex(banned.firstPfn()) + " to " + Numbers.hex(banned.lastPfn()))
                .range(banned.firstPfn() << 12, banned.lastPfn() - banned.firstPfn() + 1 << 12)
                .build();
    }

    private Structure node(PkramNode node) {
        return StructureBuilder.of(source, PkramFormat.NODE, node.address())
                .name("node " + PkramHandover.escape(node.name()))
                .summary(node.mode().text() + ", " + node.objects().size() + " files")
                .children((_, each) -> node.objects().forEach(object -> each.accept(object(object))))
                .build();
    }

    private Structure object(PkramObject object) {
        PkramFile file = object.file();
        return StructureBuilder.of(source, PkramFormat.OBJECT, object.address())
                .name(PkramHandover.title(object))
                .summary(file == null ? "" : Long.toUnsignedString(file.size()) + " bytes")
                .children((_, each) -> {
                    if (file != null) {
                        each.accept(StructureBuilder.of(source, PkramFormat.FILE, file.address())
                                .name("header")
                                .summary(PkramHandover.escape(file.name()) + ", mode 0"
                                        + Integer.toOctalString(file.mode()) + ", " + Long.toUnsignedString(file.size())
                                        + " bytes")
                                .build());
                    }
                    each.accept(stream(object.pages(), "pages"));
                    each.accept(stream(object.bytes(), "bytes"));
                })
                .build();
    }

    private Structure stream(PkramStream stream, String name) {
        return StructureBuilder.group("pkram.stream", name)
                .summary(stream.linkCount() + " links")
                .children((_, each) -> {
                    for (int i = 0; i < stream.linkCount(); i++) {
                        each.accept(StructureBuilder.of(source, PkramFormat.LINK, stream.link(i))
                                .name("link " + i)
                                .summary(
                                        stream.kind() == PkramStream.Kind.PAGES
                                                ? "from page " + Long.toUnsignedString(stream.index(i))
                                                : "")
                                .explain(PkramStructures::explainEntry)
                                .build());
                    }
                })
                .build();
    }

    private static void explainEntry(FieldValue field) {
        if (!field.getName().startsWith(PkramFormat.LINK_ENTRY.name() + "[")) {
            return;
        }
        long entry = field.getValue();
        if (entry == 0) {
            field.setMeaning("empty");
            return;
        }
        field.setMeaning("order " + PkramEntry.order(entry) + (PkramEntry.isHuge(entry) ? ", huge" : "") + ", page "
                + Numbers.hex(PkramEntry.address(entry)));
        field.setLink(PkramEntry.address(entry));
    }

    private void regions(PkramRegions regions, Consumer<Structure> each) {
        for (int i = 0; i < regions.pageCount(); i++) {
            each.accept(StructureBuilder.of(source, PkramFormat.REGION_LIST, regions.page(i))
                    .name("page " + i)
                    .build());
        }
        for (int i = 0; i < regions.count(); i++) {
            each.accept(StructureBuilder.of(source, PkramFormat.REGION, regions.entryAddress(i))
                    .name("region " + i)
                    .summary(Numbers.size(regions.size(i)) + " at " + Numbers.hex(regions.base(i)))
                    .build());
        }
    }
}
