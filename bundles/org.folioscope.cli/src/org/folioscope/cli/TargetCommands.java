// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.folioscope.cli.Command.Description;

/** "target …": virtual machines. */
final class TargetCommands extends CommandGroup {

    static final String NAME = "target";

    TargetCommands() {
        super(
                NAME,
                "virtual machines: list, launch, attach to, capture and save them",
                List.of("list", "launch", "attach", "capture", "snapshot", "kernel"));
    }

    @Override
    Command find(String second) {
        return switch (second) {
            case "list" -> list();
            case "attach" -> attach();
            case "capture" ->
                new TargetCaptureCommand(new Description(
                        "target capture",
                        "ADDRESS FILE",
                        2,
                        2,
                        "write the memory of a VM to a file, and its registers beside it",
                        "target capture pid:4711 guest.elf",
                        EnumSet.of(Option.FORMAT, Option.DEBUG, Option.HELP)));
            case "launch" ->
                new TargetLaunchCommand(new Description(
                        "target launch",
                        "[CONFIGURATION]",
                        0,
                        1,
                        "launch a VM and be its console; it ends with the command",
                        "target launch \"Debian 6.12\" --memory 1G",
                        EnumSet.of(
                                Option.LINUX,
                                Option.INITRAMFS,
                                Option.APPEND,
                                Option.MEMORY,
                                Option.CPUS,
                                Option.FOLDER,
                                Option.FROM_SNAPSHOT,
                                Option.DEBUG,
                                Option.HELP)));
            case "snapshot" ->
                new TargetSnapshotCommand(describe(
                        "snapshot",
                        "ADDRESS list|save|load|delete [NAME]",
                        2,
                        3,
                        "the saved states of a VM: list them, save one, go back to one, delete one",
                        "target snapshot pid:4711 save \"before kexec\""));
            case "kernel" ->
                new TargetKernelCommand(describe(
                        "kernel",
                        "build|status|export [FOLDER]",
                        1,
                        2,
                        "the kernel that is built for guests: build it, tell what is built, write our parts of it",
                        "target kernel export parts"));
            default -> null;
        };
    }

    /** A description of a command that prints a table. */
    static Description describe(
            String name, String operands, int least, int most, String summary, String example, Option... own) {
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
        return new Description(NAME + " " + name, operands, least, most, summary, example, options);
    }

    private static Command list() {
        return new TableCommand(
                describe("list", "", 0, 0, "the QEMU processes of this machine", "target list --format json"),
                TargetListQuery::new,
                _ -> new TargetListQuery());
    }

    private static Command attach() {
        return new TargetAttachCommand(describe(
                "attach",
                "ADDRESS",
                1,
                1,
                "what a VM is and how its memory can be read, and the first facts about its kernel",
                "target attach qmp:/run/vm/qmp",
                Option.FREEZE));
    }
}
