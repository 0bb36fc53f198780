// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli;

import java.util.List;
import org.folioscope.cli.Command.Description;

/** "fsx …": scripts of fsx. */
final class FsxCommands extends CommandGroup {

    static final String NAME = "fsx";

    FsxCommands() {
        super(
                NAME,
                "scripts of fsx: check and preview them, run them in a guest, find the bytes and lines that fail",
                List.of("check", "preview", "compare", "run", "bisect"));
    }

    @Override
    Command find(String second) {
        return switch (second) {
            case "check" ->
                new FsxCheckCommand(table(
                        "check",
                        "SCRIPT",
                        1,
                        1,
                        "what fsx would not take, by line and column",
                        "fsx check run.fsxops"));
            case "preview" ->
                new FsxPreviewCommand(table(
                        "preview",
                        "SCRIPT",
                        1,
                        1,
                        "the file after each operation, as fsx would have it; a picture where --output ends in .svg",
                        "fsx preview run.fsxops --output run.svg",
                        Option.MAXIMUM,
                        Option.BOUNDARY,
                        Option.DIRECT,
                        Option.ATOMIC,
                        Option.WITHOUT,
                        Option.DARK));
            case "compare" ->
                new FsxCompareCommand(table(
                        "compare",
                        "IMAGE FILE SCRIPT",
                        3,
                        3,
                        "the bytes in a file's page cache that are not what the script has to give",
                        "fsx compare image.elf /mnt/file run.fsxops",
                        Option.GOOD,
                        Option.MAXIMUM,
                        Option.BOUNDARY,
                        Option.DIRECT,
                        Option.ATOMIC,
                        Option.WITHOUT,
                        Option.KERNEL,
                        Option.BASE,
                        Option.HOLE,
                        Option.FRAME,
                        Option.FREEZE));
            case "run" ->
                new FsxRunCommand(guest(
                        "run",
                        "play a script in a guest; when it fails, compare the file's page cache and tell what differs",
                        "fsx run run.fsxops --file-system tmpfs --way aio",
                        Option.CAPTURE));
            case "bisect" ->
                new FsxBisectCommand(guest(
                        "bisect",
                        "drop lines of a script that fails in a guest while it still fails, and print what is left",
                        "fsx bisect run.fsxops --output small.fsxops",
                        Option.TRIES));
            default -> null;
        };
    }

    /** What plays scripts in a guest. */
    private Description guest(String name, String summary, String example, Option own) {
        return table(
                name,
                "SCRIPT",
                1,
                1,
                summary,
                example,
                Option.FILE_SYSTEM,
                Option.MOUNT,
                Option.LINUX,
                Option.MEMORY,
                Option.WAY,
                Option.DIRECT,
                Option.STAND_INS,
                Option.WRONG,
                Option.MAXIMUM,
                Option.BOUNDARY,
                Option.PATIENCE,
                own);
    }
}
