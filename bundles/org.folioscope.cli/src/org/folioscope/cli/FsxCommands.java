// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.folioscope.cli.Command.Description;

/** "fsx …": scripts of fsx. */
final class FsxCommands extends CommandGroup {

    static final String NAME = "fsx";

    FsxCommands() {
        super(
                NAME,
                "scripts of fsx: check and preview them, run them in a guest, find the bytes and lines that fail",
                List.of("check", "preview"));
    }

    @Override
    Command find(String second) {
        return switch (second) {
            case "check" ->
                new FsxCheckCommand(describe(
                        "check", "SCRIPT", 1, "what fsx would not take, by line and column", "fsx check run.fsxops"));
            case "preview" ->
                new FsxPreviewCommand(describe(
                        "preview",
                        "SCRIPT",
                        1,
                        "the file after each operation, as fsx would have it; a picture where --output ends in .svg",
                        "fsx preview run.fsxops --output run.svg",
                        Option.MAXIMUM,
                        Option.BOUNDARY,
                        Option.WITHOUT,
                        Option.DARK));
            default -> null;
        };
    }

    private static Description describe(
            String name, String operands, int count, String summary, String example, Option... own) {
        Set<Option> options = EnumSet.of(
                Option.FORMAT,
                Option.FILTER,
                Option.COLUMNS,
                Option.SORT,
                Option.LIMIT,
                Option.OUTPUT,
                Option.DEBUG,
                Option.HELP);
        Collections.addAll(options, own);
        return new Description(NAME + " " + name, operands, count, count, summary, example, options);
    }
}
