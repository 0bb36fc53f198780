// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.guest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.folioscope.target.TargetException;

/** The folder {@code guest/} of the project: what a guest is made from. */
public final class GuestFolder {

    /** The system property that names the folder, for a product that is not started in a checkout. */
    public static final String PROPERTY = "folioscope.guest";

    private final Path root;

    private GuestFolder(Path root) {
        this.root = root;
    }

    /** The folder that the property names, else the one of the checkout that the working directory is in. */
    public static GuestFolder find() throws TargetException {
        String property = System.getProperty(PROPERTY);
        if (property != null) {
            return at(Path.of(property));
        }
        Path start = Path.of("").toAbsolutePath();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve("guest/packages"))) {
                return at(folder.resolve("guest"));
            }
        }
        throw new TargetException("No folder guest/ was found in " + start + " or above it; start in a checkout, or set"
                + " -D" + PROPERTY + "=FOLDER");
    }

    public static GuestFolder at(Path root) throws TargetException {
        if (!Files.isRegularFile(root.resolve("packages"))) {
            throw new TargetException(root + " is not a folder to make guests from: it has no file packages");
        }
        return new GuestFolder(root.toAbsolutePath().normalize());
    }

    /** The sources of the agent, with their Makefile. */
    public Path agent() {
        return root.resolve("agent");
    }

    /** The script that runs as the guest's first process. */
    public Path init() {
        return root.resolve("initramfs/init");
    }

    /** The modules that a guest loads, in order of wish; a kernel that has one built in, or lacks it, is fine. */
    public List<String> modules() throws IOException {
        return entries(root.resolve("initramfs/modules"));
    }

    /** What the own kernel is made from beside its source package: the configuration. */
    public Path kernel() {
        return root.resolve("kernel");
    }

    /** The Debian packages that the host needs. */
    public List<String> packages() throws IOException {
        return entries(root.resolve("packages"));
    }

    private static List<String> entries(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        }
    }
}
