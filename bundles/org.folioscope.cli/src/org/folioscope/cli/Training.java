// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;

/**
 * Runs a little of each command, for the launcher: what this process loads goes into the AOT cache that later ones start
 * from. Prints nothing.
 */
public final class Training {

    private static final List<List<String>> LESSONS = List.of(
            List.of("info", "$"),
            List.of("filesystems", "$"),
            List.of("mounts", "$", "--format", "csv"),
            List.of("inodes", "$", "--filter", "size>=4K", "--columns", "all", "--limit", "2000"),
            List.of("inodes", "$", "--sort", "-nrpages", "--limit", "10", "--format", "json"),
            List.of("folios", "$", "--limit", "10000"),
            List.of("folios", "$", "--limit", "1000", "--format", "json", "--filter", "flags:dirty"),
            List.of("tree", "$", "--limit", "2000"),
            List.of("struct", "$", "list_head", "0"),
            List.of("hex", "$", "0", "--physical"),
            List.of("translate", "$", "0xffffffff81000000"),
            List.of("pages", "$"),
            List.of("handover", "$"),
            List.of("locks", "$"),
            List.of("locks", "$", "--tasks", "--format", "csv"),
            List.of("netfs", "$"),
            List.of("check", "$"));

    private Training() {}

    /** @param words the image to practise with, or nothing */
    public static void main(String[] words) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        Main.run(new String[] {"help"}, nowhere, nowhere, new TerminalProgress(null));
        if (words.length == 1) {
            for (List<String> lesson : LESSONS) {
                String[] command = lesson.stream()
                        .map(word -> word.equals("$") ? words[0] : word)
                        .toArray(String[]::new);
                Main.run(command, nowhere, nowhere, new TerminalProgress(null));
            }
        }
        // Ends as a command does, so that this is learnt too.
        Interruption.watch(new TerminalProgress(null)).exit(ExitCode.OK);
    }
}
