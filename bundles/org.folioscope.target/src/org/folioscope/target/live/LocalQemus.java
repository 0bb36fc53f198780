// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.live;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The QEMU processes of this machine, as /proc shows them. Nothing is connected to and nothing is stopped. Processes may
 * come and go meanwhile, and those of others may hide what they do: then less is told.
 */
public final class LocalQemus {

    private static final Path PROC = Path.of("/proc");

    /** Bytes of a command line that are looked at; Linux allows 128 KiB for one argument, QEMU's are short. */
    private static final int COMMAND_LINE_LIMIT = 1 << 20;

    private LocalQemus() {}

    /** Those that run now, by process id; those of other users too, as far as they can be looked at. */
    public static List<LocalQemu> list() {
        List<LocalQemu> found = new ArrayList<>();
        try (DirectoryStream<Path> processes = Files.newDirectoryStream(PROC, "[0-9]*")) {
            for (Path process : processes) {
                long pid = number(process.getFileName().toString());
                if (pid > 0) {
                    of(pid).ifPresent(found::add);
                }
            }
        } catch (IOException _) {
            return List.of(); // no /proc, so nothing is known
        }
        found.sort(Comparator.comparingLong(LocalQemu::pid));
        return found;
    }

    /** The process {@code pid}, where it is a QEMU that runs a VM. */
    public static Optional<LocalQemu> of(long pid) {
        Path process = PROC.resolve(Long.toString(pid));
        List<String> words;
        try {
            words = words(process.resolve("cmdline"));
        } catch (IOException _) {
            return Optional.empty(); // it has ended, or hides
        }
        return words.isEmpty() || !isQemu(words.getFirst())
                ? Optional.empty()
                : Optional.of(new QemuArguments(words, folder(process)).process(pid, user(process)));
    }

    private static long number(String name) {
        try {
            return Long.parseLong(name);
        } catch (NumberFormatException _) {
            return -1; // a name that begins with a digit only
        }
    }

    /** "qemu-system-x86_64", "qemu-kvm"; not "qemu-img", "qemu-nbd" and the like, which run no VM. */
    private static boolean isQemu(String program) {
        String name = program.substring(program.lastIndexOf('/') + 1);
        return name.startsWith("qemu-system-") || name.equals("qemu-kvm");
    }

    private static List<String> words(Path commandLine) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(commandLine)) {
            bytes = in.readNBytes(COMMAND_LINE_LIMIT);
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.isEmpty() ? List.of() : List.of(text.split("\0"));
    }

    /** Where the process' relative paths begin; null for those that hide it. */
    private static Path folder(Path process) {
        try {
            return Files.readSymbolicLink(process.resolve("cwd"));
        } catch (IOException _) {
            return null;
        }
    }

    private static String user(Path process) {
        try {
            return Files.getOwner(process).getName();
        } catch (IOException _) {
            return "";
        }
    }
}
