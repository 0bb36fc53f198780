// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.session;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.folioscope.session.model.Session;

/** Reads and writes *.session files, and finds those that come with Folioscope. */
public final class SessionFiles {

    /** How names of files end. */
    public static final String EXTENSION = ".session";

    /** The sessions that come with Folioscope, in the order in which a newcomer should meet them. */
    public static final List<String> SHIPPED = List.of(
            "kexec-baseline",
            "luo-memfd",
            "kho-memory",
            "iommu-dma",
            "iommu-scalable",
            "iommu-amd",
            "iommu-live-update",
            "fault-injection",
            "pkernfs-inodes",
            "kho-self-test",
            "kho-tmpfs",
            "pkram-tmpfs",
            "netfs-writeback",
            "netfs-retry",
            "mmap-vs-direct",
            "fsx-replay",
            "smb3-writeback");

    private SessionFiles() {}

    /**
     * Reads a session.
     *
     * @throws SessionException when anything in it was not understood; each problem with its line
     */
    public static Session load(Path file) throws IOException {
        try (InputStream input = Files.newInputStream(file)) {
            return load(input, file.toString());
        } catch (NoSuchFileException e) {
            throw new SessionException("there is no file " + file, e);
        }
    }

    private static Session load(InputStream input, String name) throws IOException {
        List<Problem> problems = new ArrayList<>();
        Session session = SessionReader.read(input, problems);
        if (!problems.isEmpty()) {
            throw new SessionException(problems.stream()
                    .map(problem ->
                            name + (problem.line() == 0 ? ": " : ":" + problem.line() + ": ") + problem.message())
                    .collect(Collectors.joining("\n")));
        }
        if (session == null) {
            throw new SessionException(name + ": expected a <session>, found nothing");
        }
        return session;
    }

    /** Reads a session from its text, as {@link #text} gives it. */
    public static Session parse(String text, String name) throws SessionException {
        try {
            return load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), name);
        } catch (SessionException e) {
            throw e;
        } catch (IOException e) {
            throw new SessionException(e.getMessage(), e);
        }
    }

    /** The session as it stands in a file. */
    public static String text(Session session) {
        return SessionWriter.write(session);
    }

    /** Writes a session so that {@code file} holds either the old or the new one whole, whatever happens. */
    public static void save(Session session, Path file) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.writeString(part, SessionWriter.write(session));
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The sessions that come with Folioscope; those that this build lacks are left out. */
    public static List<Session> shipped() throws IOException {
        List<Session> sessions = new ArrayList<>();
        for (String name : SHIPPED) {
            Session session = shipped(name);
            if (session != null) {
                sessions.add(session);
            }
        }
        return sessions;
    }

    /** The session that comes with Folioscope under that name, or null. */
    public static Session shipped(String name) throws IOException {
        if (!SHIPPED.contains(name)) {
            return null;
        }
        String resource = "/sessions/" + name + EXTENSION;
        try (InputStream input = SessionFiles.class.getResourceAsStream(resource)) {
            return input == null ? null : load(input, name + EXTENSION);
        }
    }

    /**
     * The session that a person means by a word: the name of one that comes with Folioscope, or a file.
     *
     * @throws SessionException when there is neither
     */
    public static Session find(String nameOrFile) throws IOException {
        Session session = shipped(nameOrFile);
        if (session != null) {
            return session;
        }
        Path file = Path.of(nameOrFile);
        if (Files.isRegularFile(file)) {
            return load(file);
        }
        throw new SessionException(
                "\"" + nameOrFile + "\" is neither a file nor one of the sessions " + String.join(", ", SHIPPED));
    }
}
