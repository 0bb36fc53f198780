// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli;

import java.util.List;

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
                new TargetCaptureCommand(plain(
                        "capture",
                        "ADDRESS FILE",
                        2,
                        2,
                        "write the memory of a VM to a file, and its registers beside it",
                        "target capture pid:4711 guest.elf",
                        Option.FORMAT));
            case "launch" ->
                new TargetLaunchCommand(plain(
                        "launch",
                        "[CONFIGURATION]",
                        0,
                        1,
                        "launch a VM and be its console; it ends with the command",
                        "target launch \"Debian 6.12\" --memory 1G",
                        Option.LINUX,
                        Option.INITRAMFS,
                        Option.APPEND,
                        Option.MEMORY,
                        Option.CPUS,
                        Option.FOLDER,
                        Option.FROM_SNAPSHOT));
            case "snapshot" ->
                new TargetSnapshotCommand(table(
                        "snapshot",
                        "ADDRESS list|save|load|delete [NAME]",
                        2,
                        3,
                        "the saved states of a VM: list them, save one, go back to one, delete one",
                        "target snapshot pid:4711 save \"before kexec\""));
            case "kernel" ->
                new TargetKernelCommand(table(
                        "kernel",
                        "build|status|export [FOLDER]",
                        1,
                        2,
                        "the kernel that is built for guests: build it, tell what is built, write our parts of it",
                        "target kernel export parts"));
            default -> null;
        };
    }

    private Command list() {
        return new TableCommand(
                table("list", "", 0, 0, "the QEMU processes of this machine", "target list --format json"),
                TargetListQuery::new,
                _ -> new TargetListQuery());
    }

    private Command attach() {
        return new TargetAttachCommand(table(
                "attach",
                "ADDRESS",
                1,
                1,
                "what a VM is and how its memory can be read, and the first facts about its kernel",
                "target attach qmp:/run/vm/qmp",
                Option.FREEZE));
    }
}
