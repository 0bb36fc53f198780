// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli;

import java.nio.file.Path;
import java.util.List;
import org.folioscope.memory.ImageException;
import org.folioscope.memory.flipbook.Flipbook;
import org.folioscope.memory.flipbook.FrameDifference;
import org.folioscope.query.FramesQuery;
import org.folioscope.query.PageChangesQuery;

/** "flip …": captures of one target in one file, equal pages stored once. */
final class FlipCommands extends CommandGroup {

    static final String NAME = "flip";

    FlipCommands() {
        super(
                NAME,
                "flipbooks: captures of one target in one file, equal pages stored once",
                List.of("create", "add", "list", "pages", "extract", "verify"));
    }

    @Override
    Command find(String second) {
        return switch (second) {
            case "create" ->
                new FlipAddCommand(
                        true,
                        plain(
                                "create",
                                "BOOK IMAGE…",
                                2,
                                Integer.MAX_VALUE,
                                "make a flipbook of images, or of the memory of a VM",
                                "flip create kexec.flip before.elf after.elf",
                                Option.LABEL,
                                Option.NOTE,
                                Option.BASE,
                                Option.HOLE,
                                Option.FREEZE,
                                Option.EVERY,
                                Option.COUNT,
                                Option.CHECK,
                                Option.COMPARE_BYTES));
            case "add" ->
                new FlipAddCommand(
                        false,
                        plain(
                                "add",
                                "BOOK IMAGE…",
                                2,
                                Integer.MAX_VALUE,
                                "add frames to a flipbook: images, or the memory of a VM",
                                "flip add kexec.flip pid:4711 --freeze --label \"after kexec\"",
                                Option.LABEL,
                                Option.NOTE,
                                Option.BASE,
                                Option.HOLE,
                                Option.FREEZE,
                                Option.EVERY,
                                Option.COUNT,
                                Option.CHECK,
                                Option.COMPARE_BYTES));
            case "list" ->
                new FlipTableCommand(
                        table("list", "BOOK", 1, 1, "the frames of a flipbook", "flip list kexec.flip --columns all"),
                        () -> new FramesQuery(null),
                        (book, _) -> new FramesQuery(book));
            case "pages" ->
                new FlipTableCommand(
                        table(
                                "pages",
                                "BOOK BEFORE AFTER",
                                3,
                                3,
                                "the page frames that differ between two frames, in runs; exit status 1 when any does",
                                "flip pages kexec.flip 1 2 --sort -pages"),
                        () -> new PageChangesQuery(new FrameDifference(List.of(), 0, 0, 0, 0)),
                        FlipCommands::changes);
            case "extract" ->
                new FlipExtractCommand(plain(
                        "extract",
                        "BOOK FRAME FILE",
                        3,
                        3,
                        "write one frame as an ELF core",
                        "flip extract kexec.flip 2 after.elf"));
            case "verify" ->
                new FlipVerifyCommand(plain(
                        "verify",
                        "BOOK",
                        1,
                        1,
                        "check every checksum, page and page table; exit status 1 when anything is wrong",
                        "flip verify kexec.flip"));
            default -> null;
        };
    }

    private static PageChangesQuery changes(Flipbook book, Call call) throws UsageException, ImageException {
        return new PageChangesQuery(book.compare(number(call, 1), number(call, 2), call.progress()));
    }

    /** A frame's number. */
    static int number(Call call, int operand) throws UsageException {
        long number = Call.number(call.operand(operand), "frame");
        if (number < 1 || number > Integer.MAX_VALUE) {
            throw new UsageException("frames are numbered from 1, not " + call.operand(operand));
        }
        return (int) number;
    }

    static Path book(Call call) {
        return Path.of(call.operand(0));
    }
}
