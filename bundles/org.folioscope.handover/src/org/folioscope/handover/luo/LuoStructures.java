// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.luo;

import static org.folioscope.handover.kho.KhoStructures.count;

import java.util.List;
import java.util.function.Consumer;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.handover.HandoverSource;
import org.folioscope.handover.fdt.FdtStructures;
import org.folioscope.handover.fdt.FlatTree;
import org.folioscope.handover.kho.BlockList;
import org.folioscope.handover.kho.KhoHandover;
import org.folioscope.handover.kho.KhoLayouts;
import org.folioscope.handover.kho.KhoStructures;
import org.folioscope.handover.structure.StructureBuilder;
import org.folioscope.memory.MemoryReader;
import org.folioscope.model.Structure;

/** What is shown of a live update: sessions, their files, the files' folios, shared objects. Made when asked for. */
final class LuoStructures {

    /** Elements of an array of folios that are shown together: those of one page. */
    private static final int GROUP = 4096 / Memfd.ELEMENT;

    private final LuoHandover luo;
    private final HandoverSource source;

    private LuoStructures(LuoHandover luo) {
        this.luo = luo;
        this.source = luo.kho().source();
    }

    static Structure root(LuoHandover luo) {
        LuoStructures structures = new LuoStructures(luo);
        return StructureBuilder.group("luo", "LUO " + luo.kho().side().text())
                .range(luo.entry().data(), luo.entry().blobSize().orElse(0))
                .summary(structures.summary())
                .children(structures::children)
                .build();
    }

    private String summary() {
        String known = luo.abi().isEmpty()
                ? ", a format that is not known here"
                : luo.abi().get().isRead() ? "" : ", a format between releases that is not read";
        List<LuoSession> sessions = luo.allSessions();
        long files = sessions.stream().mapToLong(s -> s.files().size()).sum();
        return luo.compatible() + known + ", live update " + Long.toUnsignedString(luo.number()) + ", "
                + count(sessions.size(), "session") + ", " + count(files, "file")
                + (luo.sessionsAddress() == 0 && luo.kho().side() == KhoHandover.Side.OUT
                        ? ", nothing serialized yet"
                        : "");
    }

    private void children(Progress progress, Consumer<Structure> each) {
        if (luo.kho().side() != KhoHandover.Side.IN) {
            MemoryReader reader = luo.reader();
            if (FlatTree.isAt(reader, luo.entry().data())) {
                each.accept(FdtStructures.tree(
                        source, FlatTree.read(reader, luo.entry().data(), 4096), "tree"));
            } else {
                each.accept(StructureBuilder.of(
                                source, LuoLayouts.HEADER, luo.entry().data())
                        .build());
            }
        }
        luo.sessionBlocks()
                .filter(blocks -> !blocks.blocks().isEmpty())
                .ifPresent(blocks -> each.accept(blocks(blocks, "session blocks")));
        for (LuoSession session : luo.allSessions()) {
            each.accept(session(session));
        }
        if (!luo.flbs().isEmpty()) {
            each.accept(flbs());
        }
        progress.check();
    }

    private Structure blocks(BlockList list, String name) {
        return StructureBuilder.group("kho.blocks", name)
                .summary(count(list.blocks().size(), "block") + ", entries: " + list.entries() + " of "
                        + list.entrySize() + " bytes")
                .children((_, each) -> {
                    for (BlockList.Block block : list.blocks()) {
                        each.accept(StructureBuilder.of(source, KhoLayouts.BLOCK, block.address())
                                .name("block at " + Numbers.hex(block.address()))
                                .summary("entries: " + Long.toUnsignedString(block.count()))
                                .build());
                    }
                })
                .build();
    }

    private Structure session(LuoSession session) {
        String state = session.retrieved()
                .map(yes -> yes ? ", retrieved" : ", not retrieved")
                .orElse("");
        StructureBuilder builder = session.origin() == LuoSession.Origin.SERIALIZED
                ? StructureBuilder.of(source, LuoLayouts.SESSION, session.address())
                : StructureBuilder.group("luo.live_session", "").range(session.address(), 0);
        return builder.name("session " + Visible.text(session.name()))
                .summary(session.origin().text() + ", " + count(session.count(), "file") + state)
                .children((_, each) -> {
                    session.fileBlocks()
                            .filter(blocks -> !blocks.blocks().isEmpty())
                            .ifPresent(blocks -> each.accept(blocks(blocks, "file blocks")));
                    for (LuoFile file : session.files()) {
                        each.accept(file(session, file));
                    }
                })
                .build();
    }

    private Structure file(LuoSession session, LuoFile file) {
        String state = file.retrieveStatus().isEmpty()
                ? ""
                : ", " + status(file.retrieveStatus().getAsInt());
        StructureBuilder builder = session.origin() == LuoSession.Origin.SERIALIZED
                ? StructureBuilder.of(source, LuoLayouts.FILE, file.address())
                : StructureBuilder.group("luo.live_file", "").range(file.address(), 0);
        builder.name("token " + Numbers.hex(file.token()))
                .summary(Visible.text(file.compatible())
                        + file.memfd()
                                .map(memfd -> ", " + Numbers.size(memfd.size()))
                                .orElse("")
                        + state);
        if (file.memfd().isPresent()) {
            builder.children((_, each) -> each.accept(memfd(file.memfd().get())));
        } else {
            PostedStructures.of(source, file)
                    .ifPresent(structure -> builder.children((_, each) -> each.accept(structure)));
        }
        return builder.build();
    }

    private static String status(int status) {
        return status == 0 ? "not retrieved" : status > 0 ? "retrieved" : "failed with error " + -status;
    }

    private Structure memfd(Memfd memfd) {
        return StructureBuilder.of(
                        source, memfd.abi() == MemfdAbi.V1 ? LuoLayouts.MEMFD_V1 : LuoLayouts.MEMFD_V2, memfd.address())
                .name("memfd")
                .summary(Numbers.size(memfd.size()) + ", position " + Long.toUnsignedString(memfd.position()) + ", "
                        + count(memfd.folioCount(), "folio"))
                .children((_, each) -> memfd.folios().ifPresent(area -> {
                    each.accept(KhoStructures.area(source, area, "array of folios"));
                    long count = Math.min(memfd.capacity(), Math.max(memfd.folioCount(), 0));
                    for (long first = 0; first < count; first += GROUP) {
                        each.accept(folios(memfd, first, Math.min(GROUP, count - first)));
                    }
                }))
                .build();
    }

    private Structure folios(Memfd memfd, long first, long count) {
        return StructureBuilder.group("luo.folios", "folios " + first + " to " + (first + count - 1))
                .children((_, each) -> {
                    for (long i = first; i < first + count; i++) {
                        long place = memfd.folios().orElseThrow().physical(i * Memfd.ELEMENT);
                        each.accept(StructureBuilder.of(source, LuoLayouts.FOLIO, place)
                                .name("folio " + i)
                                .build());
                    }
                })
                .build();
    }

    private Structure flbs() {
        return StructureBuilder.of(source, LuoLayouts.FLB_HEADER, luo.flbsAddress())
                .name("shared objects")
                .summary(count(luo.flbCount(), "object") + " that files share")
                .children((_, each) -> {
                    for (LuoFlb flb : luo.flbs()) {
                        StructureBuilder builder = StructureBuilder.of(source, LuoLayouts.FLB, flb.address())
                                .name("object " + Visible.text(flb.name()))
                                .summary("files that depend on it: " + Long.toUnsignedString(flb.count()));
                        PostedStructures.of(source, flb)
                                .ifPresent(structure -> builder.children((_, children) -> children.accept(structure)));
                        each.accept(builder.build());
                    }
                })
                .build();
    }

    /** Names as users gave them may hold anything. */
    private static final class Visible {
        static String text(String raw) {
            StringBuilder text = new StringBuilder();
            raw.chars()
                    .forEach(c -> text.append(c >= 0x20 && c < 0x7f ? Character.toString(c) : "\\x%02x".formatted(c)));
            return text.toString();
        }
    }
}
