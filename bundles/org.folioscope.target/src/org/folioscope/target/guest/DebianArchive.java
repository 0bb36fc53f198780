// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.guest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.folioscope.base.Progress;
import org.folioscope.target.HostCommand;
import org.folioscope.target.TargetException;

/**
 * Debian's archive, through apt with a state of its own: the system's sources, lists and packages stay as they are. The
 * suites with the kernels that guests need are added to that state alone.
 */
public final class DebianArchive {

    /**
     * 6.1 is bookworm's; 6.12 its backport, whose modules bookworm's compiler can build; 7.x the backport to trixie, and
     * sid's.
     */
    private static final List<String> SUITES = List.of("bookworm", "bookworm-backports", "trixie-backports", "sid");

    private static final Path KEYRING = Path.of("/usr/share/keyrings/debian-archive-keyring.gpg");
    private static final Duration FRESH = Duration.ofHours(12);
    private static final Duration QUERY_LIMIT = Duration.ofSeconds(120);
    private static final Duration NETWORK_LIMIT = Duration.ofMinutes(20);

    private final GuestCache cache;
    private final Path state;
    private boolean refreshed;

    public DebianArchive(GuestCache cache) {
        this.cache = cache;
        state = cache.root().resolve("apt");
    }

    /** One version of a package. */
    public record Version(String packageName, String version) {

        /** As apt's command line takes it. */
        String argument() {
            return packageName + "=" + version;
        }
    }

    /** The versions of a package in all suites, the newest first. */
    public synchronized List<Version> versions(String packageName, Progress progress) throws IOException {
        refresh(progress);
        List<Version> versions = new ArrayList<>();
        for (String line : apt(progress, QUERY_LIMIT, "apt-cache", "madison", packageName)) {
            String[] fields = line.split("\\|");
            if (fields.length == 3) {
                Version version = new Version(fields[0].strip(), fields[1].strip());
                if (!versions.contains(version)) {
                    versions.add(version);
                }
            }
        }
        return versions;
    }

    /** The packages that a version depends on with an exact version: the parts of a package that is split up. */
    public synchronized List<Version> parts(Version version, Progress progress) throws IOException {
        refresh(progress);
        List<Version> parts = new ArrayList<>();
        String depends = fields(version, progress).getOrDefault("Depends", "");
        for (String dependency : depends.split(",")) {
            // "name (= version)"; everything else can be had in many versions and is no part
            String[] words = dependency.strip().split("[ ()]+");
            if (words.length == 3 && words[1].equals("=")) {
                parts.add(new Version(words[0], words[2]));
            }
        }
        return parts;
    }

    private Map<String, String> fields(Version version, Progress progress) throws IOException {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String line : apt(progress, QUERY_LIMIT, "apt-cache", "show", version.argument())) {
            int colon = line.indexOf(": ");
            if (colon > 0 && line.charAt(0) != ' ') {
                fields.putIfAbsent(line.substring(0, colon), line.substring(colon + 2));
            }
        }
        return fields;
    }

    /** Fetches a package into a folder and returns its file. */
    public synchronized Path download(Version version, Path folder, Progress progress) throws IOException {
        refresh(progress);
        progress.begin("Fetching " + version.packageName() + " " + version.version(), -1);
        Files.createDirectories(folder);
        HostCommand.of("apt-get", "download", version.argument())
                .in(folder)
                .with("APT_CONFIG", configuration().toString())
                .run(progress, NETWORK_LIMIT);
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(version.packageName() + "_"))
                    .findFirst()
                    .orElseThrow(() -> new TargetException(
                            "apt-get download " + version.argument() + " left no package in " + folder));
        }
    }

    private void refresh(Progress progress) throws IOException {
        if (refreshed) {
            return;
        }
        cache.locked("apt-lists", progress, () -> {
            Path stamp = state.resolve("fetched");
            boolean fresh = Files.exists(stamp)
                    && Files.getLastModifiedTime(stamp)
                            .toInstant()
                            .isAfter(Instant.now().minus(FRESH));
            if (!fresh) {
                progress.begin("Fetching the lists of Debian's packages", -1);
                write(DebianMirror.find(progress));
                apt(progress, NETWORK_LIMIT, "apt-get", "--error-on=any", "update");
                Files.writeString(stamp, "");
            }
        });
        refreshed = true;
    }

    private void write(String mirror) throws IOException {
        for (String folder : List.of("lists/partial", "archives/partial")) {
            Files.createDirectories(state.resolve(folder));
        }
        String options = Files.exists(KEYRING) ? "[signed-by=" + KEYRING + "] " : "";
        List<String> sources = SUITES.stream()
                .map(suite -> "deb " + options + mirror + " " + suite + " main")
                .toList();
        Files.write(state.resolve("sources.list"), sources);
        Files.writeString(state.resolve("status"), "");
        // A sid or backports Release file can be past its date on a mirror that is a snapshot.
        Files.writeString(configuration(), """
                Dir::State "%1$s";
                Dir::State::lists "%1$s/lists";
                Dir::State::status "%1$s/status";
                Dir::State::extended_states "%1$s/extended_states";
                Dir::Cache "%1$s";
                Dir::Cache::archives "%1$s/archives";
                Dir::Etc::sourcelist "%1$s/sources.list";
                Dir::Etc::sourceparts "/dev/null";
                Dir::Etc::preferences "/dev/null";
                Dir::Etc::preferencesparts "/dev/null";
                APT::Architecture "amd64";
                APT::Architectures { "amd64"; };
                APT::Sandbox::User "";
                Acquire::Languages "none";
                Acquire::Check-Valid-Until "false";
                """.formatted(state));
    }

    private Path configuration() {
        return state.resolve("apt.conf");
    }

    private List<String> apt(Progress progress, Duration limit, String... words) throws TargetException {
        return HostCommand.of(words)
                .with("APT_CONFIG", configuration().toString())
                .lines(progress, limit);
    }
}
