// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.guest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.folioscope.base.Progress;
import org.folioscope.target.HostCommand;
import org.folioscope.target.TargetException;

/** Where this machine's own apt gets Debian's packages from: guests come from the same place. */
final class DebianMirror {

    private static final Path RELEASE = Path.of("/etc/os-release");
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private static final String UNKNOWN = "$(ORIGIN)";
    private static final String FORMAT = "$(RELEASE)|" + UNKNOWN + "|$(COMPONENT)|$(REPO_URI)";

    private DebianMirror() {}

    /**
     * The address of the archive, as apt would use it.
     *
     * @throws TargetException when this is not a Debian system with a Debian source
     */
    static String find(Progress progress) throws IOException {
        String codename = codename();
        // A system that has never fetched its lists tells its sources only without what the lists would say of them.
        for (String option : List.of("--release-info", "--no-release-info")) {
            List<String> targets = HostCommand.of("apt-get", "indextargets", option, "--format", FORMAT)
                    .lines(progress, LIMIT);
            Optional<String> mirror = choose(targets, codename);
            if (mirror.isPresent()) {
                return mirror.get();
            }
        }
        throw new TargetException("No apt source for Debian " + codename
                + " was found, so no kernel can be fetched; see what `apt-get indextargets` prints");
    }

    /** Debian's own source for a release, else the first that may be it: without lists, the origin isn't known. */
    static Optional<String> choose(List<String> targets, String codename) {
        Optional<String> candidate = Optional.empty();
        for (String target : targets) {
            String[] fields = target.split("\\|", 4);
            if (fields.length == 4 && fields[0].equals(codename) && fields[2].equals("main")) {
                if (fields[1].equals("Debian")) {
                    return Optional.of(fields[3]);
                }
                if (candidate.isEmpty() && fields[1].equals(UNKNOWN)) {
                    candidate = Optional.of(fields[3]);
                }
            }
        }
        return candidate;
    }

    private static String codename() throws IOException {
        if (Files.isReadable(RELEASE)) {
            for (String line : Files.readAllLines(RELEASE)) {
                if (line.startsWith("VERSION_CODENAME=")) {
                    return line.substring(line.indexOf('=') + 1).replace("\"", "");
                }
            }
        }
        throw new TargetException("Kernels come from Debian packages, and this system is not a Debian release: "
                + RELEASE + " has no VERSION_CODENAME");
    }
}
