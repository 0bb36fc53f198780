// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.guest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.folioscope.base.Progress;
import org.folioscope.target.TargetException;

/** What the own kernel is made from beside Debian's source: the folder {@code guest/kernel}. */
public final class KernelRecipe {

    static final String README = "README.md";
    private static final Pattern OPTION = Pattern.compile("(?:# )?(CONFIG_\\w+)(?:=| is not set).*");
    private static final Pattern SET = Pattern.compile("CONFIG_\\w+=[ym\"].*");

    private final Path folder;

    public KernelRecipe(Path folder) {
        this.folder = folder;
    }

    public KernelRecipe(GuestFolder guest) {
        this(guest.kernel());
    }

    /** The configuration of all that is not a part. */
    public Path configuration() {
        return folder.resolve(KernelPart.CONFIGURATION);
    }

    /** The parts that we add to the kernel, by name. */
    public List<KernelPart> parts() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isDirectory)
                    .sorted()
                    .map(KernelPart::new)
                    .toList();
        }
    }

    /** A hash of all files of the recipe; only a README does not count, because no kernel changes with it. */
    public String key(String version) throws IOException {
        Digest digest = new Digest().text(version).file(configuration());
        for (KernelPart part : parts()) {
            try (Stream<Path> files = Files.walk(part.folder())) {
                for (Path file : files.filter(Files::isRegularFile)
                        .filter(file -> !file.endsWith(README))
                        .sorted()
                        .toList()) {
                    digest.text(folder.relativize(file).toString()).bytes(Files.readAllBytes(file));
                }
            }
        }
        return digest.hex();
    }

    /** Adds all parts to the kernel's source. */
    public void addParts(Path tree, Progress progress) throws IOException {
        for (KernelPart part : parts()) {
            progress.begin("Adding " + part.name() + " to the kernel's source", -1);
            part.addTo(tree, progress);
        }
    }

    /** The lines of all configurations, the parts' last, so that they win. */
    public List<String> configurationLines() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(configuration()));
        for (KernelPart part : parts()) {
            if (Files.isRegularFile(part.configuration())) {
                lines.addAll(Files.readAllLines(part.configuration()));
            }
        }
        return lines;
    }

    /**
     * Compares a configuration with what was wished.
     *
     * @param taken a .config
     * @throws TargetException when an option that the recipe switches on is not in it
     */
    public void check(Path taken) throws IOException {
        Map<String, String> wished = new LinkedHashMap<>();
        for (String line : configurationLines()) {
            Matcher option = OPTION.matcher(line);
            if (option.matches()) {
                wished.put(option.group(1), line);
            }
        }
        List<String> lines = Files.readAllLines(taken);
        List<String> missing = wished.values().stream()
                .filter(line -> SET.matcher(line).matches() && !lines.contains(line))
                .toList();
        if (!missing.isEmpty()) {
            throw new TargetException("The source does not take these lines of " + configuration()
                    + " or of a part beside it; they were renamed, or need another option or host package: "
                    + String.join(", ", missing));
        }
    }
}
