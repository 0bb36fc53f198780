// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.launch;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.folioscope.base.Numbers;
import org.folioscope.target.launch.LaunchConfiguration.Disk;
import org.folioscope.target.launch.LaunchConfiguration.Problem;
import org.folioscope.target.launch.LaunchConfiguration.Share;

/** Finds what is wrong with a launch configuration before QEMU or a guest stumbles over it. */
final class ConfigurationCheck {

    private static final long MIB = 1 << 20;

    /** Less than this no kernel of ours boots with an initramfs. */
    private static final long LEAST_MEMORY = 64 * MIB;

    private static final long MOST_MEMORY = 1024 * 1024 * MIB;

    /** What a q35 machine takes. */
    private static final int MOST_CPUS = 255;

    /** What x86 kernels take (COMMAND_LINE_SIZE), with the NUL. */
    private static final int COMMAND_LINE_BYTES = 2048;

    /** A 9p mount tag: the kernel takes longer ones, people don't. */
    private static final String TAG = "[A-Za-z0-9][A-Za-z0-9._-]{0,30}";

    /** Options of QEMU that would take away what the launch adds. */
    private static final Set<String> OURS =
            Set.of("-loadvm", "-S", "-daemonize", "-incoming", "-nodefaults", "-m", "-smp");

    private final LaunchConfiguration configuration;
    private final List<Problem> problems = new ArrayList<>();

    private ConfigurationCheck(LaunchConfiguration configuration) {
        this.configuration = configuration;
    }

    static List<Problem> problems(LaunchConfiguration configuration) {
        ConfigurationCheck check = new ConfigurationCheck(configuration);
        check.name();
        check.kernel();
        check.machine();
        check.storage();
        check.extra();
        return List.copyOf(check.problems);
    }

    private void add(String member, String message) {
        problems.add(new Problem(member, message));
    }

    private void name() {
        String problem = LaunchConfigurations.nameProblem(configuration.name());
        if (problem != null) {
            add("name", problem);
        }
    }

    private void kernel() {
        String kernel = configuration.kernel();
        if (configuration.hasKernelFile()) {
            file("kernel", "the kernel's bzImage", kernel);
        } else if (!kernel.equals(LaunchConfiguration.OWN) && !kernel.matches("[1-9][0-9]?(\\.[0-9]{1,3})?")) {
            add(
                    "kernel",
                    "expected \"own\", a series of Debian's kernels such as \"6.12\", or the path of a bzImage"
                            + " with a \"/\" in it, found \"" + kernel + "\"");
        }
        if (!configuration.initramfs().equals(LaunchConfiguration.OURS)) {
            file("initramfs", "\"ours\" or the path of an initramfs", configuration.initramfs());
        }
        int bytes = configuration.wholeCommandLine().length() + 1;
        if (bytes > COMMAND_LINE_BYTES) {
            add(
                    "commandLine",
                    "expected at most " + COMMAND_LINE_BYTES + " bytes with what is added to it, found " + bytes);
        }
        if (configuration.commandLine().chars().anyMatch(character -> character < ' ' || character > '~')) {
            add("commandLine", "expected printable ASCII in one line, found another character");
        }
    }

    private void machine() {
        long memory = configuration.memory();
        if (memory < LEAST_MEMORY || memory > MOST_MEMORY || memory % MIB != 0) {
            add(
                    "memory",
                    "expected whole MiB from " + Numbers.size(LEAST_MEMORY) + " to " + Numbers.size(MOST_MEMORY)
                            + ", found " + (memory % MIB == 0 ? Numbers.size(memory) : memory + " bytes"));
        }
        if (configuration.cpus() < 1 || configuration.cpus() > MOST_CPUS) {
            add("cpus", "expected a number of CPUs from 1 to " + MOST_CPUS + ", found " + configuration.cpus());
        }
        switch (configuration.accelerator()) {
            case "tcg" -> {}
            case "kvm" -> {
                if (!Files.isWritable(Path.of("/dev/kvm"))) {
                    add(
                            "accelerator",
                            "\"kvm\" needs /dev/kvm, which is not there or not writable for this user;"
                                    + " \"tcg\" works everywhere");
                }
            }
            default -> add("accelerator", "expected \"tcg\" or \"kvm\", found \"" + configuration.accelerator() + "\"");
        }
    }

    private void storage() {
        for (Disk disk : configuration.disks()) {
            file("disks", "the image of a disk", disk.image());
            if (!disk.format().equals("raw") && !disk.format().equals("qcow2")) {
                add(
                        "disks",
                        "expected the format \"raw\" or \"qcow2\" for " + disk.image() + ", found \"" + disk.format()
                                + "\"");
            }
        }
        Set<String> tags = new HashSet<>();
        for (Share share : configuration.shares()) {
            if (!share.tag().matches(TAG)) {
                add(
                        "shares",
                        "expected a tag of at most 31 letters, digits, \".\", \"_\" and \"-\" for " + share.folder()
                                + ", found \"" + share.tag() + "\"");
            } else if (!tags.add(share.tag())) {
                add("shares", "expected a tag of its own for each folder, found \"" + share.tag() + "\" twice");
            }
            Path folder = path("shares", share.folder());
            if (folder != null && !Files.isDirectory(folder)) {
                add("shares", "expected a folder to share, but there is none at " + share.folder());
            }
        }
    }

    private void extra() {
        for (String word : configuration.extra()) {
            if (OURS.contains(word)) {
                add("extra", word + " can't be given here: the launch sets it itself");
            }
            if (word.indexOf('\0') >= 0) {
                add("extra", "expected words without a NUL character, found one in an argument");
            }
        }
    }

    private void file(String member, String expected, String text) {
        Path path = path(member, text);
        if (path == null) {
            return;
        }
        if (text.isBlank()) {
            add(member, "expected " + expected + ", found nothing");
        } else if (!Files.isRegularFile(path)) {
            add(member, "expected " + expected + ", but there is no file " + text);
        } else if (!Files.isReadable(path)) {
            add(member, "expected " + expected + ", but there is no permission to read " + text);
        }
    }

    private Path path(String member, String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            add(member, "expected a file name, found \"" + text + "\": " + e.getReason());
            return null;
        }
    }
}
