// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.folioscope.target.TargetException;
import org.folioscope.target.qemu.Iommu;

/**
 * The launch configurations of a user: those that come with the project, and the files {@code NAME.launch.json} of a
 * folder. Nothing is kept in memory: what another program writes there is seen by the next call.
 */
public final class LaunchConfigurations {

    private static final int NAME_LIMIT = 100;

    private static final String KEXEC_HANDOVER =
            "kho=on liveupdate=on kho_scratch=16M,64M,64M reserve_mem=4M:4096:folio";

    /** Those that come with the project; users can't change them, but save one of the same name over them. */
    public static final List<LaunchConfiguration> BUILT_IN = List.of(
            LaunchConfiguration.named("own kernel with KHO and LUO")
                    .edit()
                    .description("The project's own kernel with kexec handover and live update on; it is built once,"
                            + " which takes some minutes")
                    .commandLine(KEXEC_HANDOVER)
                    .make(),
            LaunchConfiguration.named("own kernel behind VT-d")
                    .edit()
                    .description("The project's own kernel with KHO and LUO, and an Intel IOMMU with legacy tables")
                    .commandLine(KEXEC_HANDOVER)
                    .iommu(Iommu.INTEL)
                    .make(),
            LaunchConfiguration.named("Debian 6.12")
                    .edit()
                    .description("Debian's kernel of the series 6.12; it has neither KHO nor LUO")
                    .kernel("6.12")
                    .make(),
            LaunchConfiguration.named("Debian 6.1")
                    .edit()
                    .description("Debian's kernel of the series 6.1; it has neither KHO nor LUO")
                    .kernel("6.1")
                    .make());

    private final Path folder;

    /**
     * One that users can choose.
     *
     * @param name its name
     * @param configuration null when its file can't be read
     * @param file null for one that comes with the project
     * @param problem why its file can't be read, for people; null when it can
     */
    public record Entry(String name, LaunchConfiguration configuration, Path file, String problem) {

        public boolean isBuiltIn() {
            return file == null;
        }
    }

    public LaunchConfigurations(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** Those of this user: {@code folioscope/launch} under XDG_CONFIG_HOME or {@code ~/.config}. */
    public static LaunchConfigurations ofUser() {
        String configured = System.getenv("XDG_CONFIG_HOME");
        Path base = configured == null || configured.isBlank()
                ? Path.of(System.getProperty("user.home"), ".config")
                : Path.of(configured);
        return new LaunchConfigurations(base.resolve("folioscope/launch"));
    }

    /** Where the files are; the folder is made when the first one is saved. */
    public Path folder() {
        return folder;
    }

    /** All, the user's own first, each kind in the order of names; a file that can't be read is there with its problem. */
    public List<Entry> list() throws IOException {
        List<Entry> entries = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.sorted().toList()) {
                    if (file.getFileName().toString().endsWith(LaunchConfiguration.SUFFIX)) {
                        entries.add(entry(file));
                    }
                }
            }
        }
        for (LaunchConfiguration configuration : BUILT_IN) {
            if (entries.stream().noneMatch(entry -> entry.name().equals(configuration.name()))) {
                entries.add(new Entry(configuration.name(), configuration, null, null));
            }
        }
        return entries;
    }

    private static Entry entry(Path file) {
        String fileName = file.getFileName().toString();
        String name = fileName.substring(0, fileName.length() - LaunchConfiguration.SUFFIX.length());
        try {
            return new Entry(name, read(file).withName(name), file, null);
        } catch (IOException e) {
            return new Entry(name, null, file, e.getMessage());
        }
    }

    /**
     * The configuration of a name.
     *
     * @throws TargetException when there is none, with the names that there are, or its file can't be read
     */
    public LaunchConfiguration get(String name) throws IOException {
        for (Entry entry : list()) {
            if (entry.name().equals(name)) {
                if (entry.problem() != null) {
                    throw new TargetException(entry.problem());
                }
                return entry.configuration();
            }
        }
        throw new TargetException("there is no launch configuration \"" + name + "\" in " + folder + "; there are: "
                + String.join(", ", list().stream().map(Entry::name).toList()));
    }

    /**
     * Writes the file of a configuration; one of the same name is replaced.
     *
     * @return the file
     * @throws TargetException when the name can't be that of a file
     */
    public Path save(LaunchConfiguration configuration) throws IOException {
        Path file = file(configuration.name());
        Files.createDirectories(folder);
        write(configuration, file);
        return file;
    }

    /** Deletes the file of a configuration; one of the same name that comes with the project shows up again. */
    public void delete(String name) throws IOException {
        if (!Files.deleteIfExists(file(name))) {
            throw new TargetException("there is no launch configuration of yours called \"" + name + "\" in " + folder);
        }
    }

    private Path file(String name) throws TargetException {
        String problem = nameProblem(name);
        if (problem != null) {
            throw new TargetException(problem);
        }
        return folder.resolve(name + LaunchConfiguration.SUFFIX);
    }

    /** Why {@code name} can't be that of a configuration, for people; null when it can. */
    public static String nameProblem(String name) {
        if (name.matches("[\\p{L}\\p{N}][\\p{L}\\p{N} ._+()-]*")
                && name.equals(name.strip())
                && name.getBytes(StandardCharsets.UTF_8).length <= NAME_LIMIT) {
            return null;
        }
        return "expected a name of letters, digits, blanks and . _ + - ( ), beginning with a letter or a digit, of at"
                + " most " + NAME_LIMIT + " bytes, found \"" + name + "\"";
    }

    /** Reads a configuration from a file anywhere. */
    public static LaunchConfiguration read(Path file) throws IOException {
        return LaunchConfigurationJson.read(file);
    }

    /** Writes a configuration to a file anywhere; it shows up when it is complete. */
    public static void write(LaunchConfiguration configuration, Path file) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.writeString(part, LaunchConfigurationJson.text(configuration));
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
