// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.qemu;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.folioscope.base.Numbers;
import org.folioscope.target.FileTree;
import org.folioscope.target.TargetException;

/**
 * The directory of one VM: its RAM file, sockets and logs. It belongs to this process by a lock on a file in it, so
 * that what a killed process left behind (a RAM file in memory, above all) is found and removed by the next one.
 */
public final class RunDirectory implements AutoCloseable {

    private static final String PREFIX = "folioscope-vm-";

    /** A unix socket's path has room for 107 bytes and a NUL (sockaddr_un). */
    private static final int SOCKET_PATH_LIMIT = 107;

    /** Bytes of a process id with its line's end; Linux' are below 2^22. */
    private static final int PID_LIMIT = 16;

    /**
     * Those of this process. Their owner's files must not be opened again: Linux takes a process's locks on a file away when the process closes
     * any of its descriptors for that file, and the next process would remove a directory that is in use.
     */
    private static final Set<Path> OWN = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final FileChannel owner;

    private RunDirectory(Path path, FileChannel owner) {
        this.path = path;
        this.owner = owner;
    }

    /**
     * A new directory where {@code bytes} of RAM fit: in memory (/dev/shm) where there is room, else in the directory
     * for temporary files.
     *
     * @throws TargetException when there is no room anywhere
     */
    public static RunDirectory create(long bytes) throws IOException {
        List<Path> places = List.of(Path.of("/dev/shm"), Path.of(System.getProperty("java.io.tmpdir")));
        StringBuilder found = new StringBuilder();
        for (Path place : places) {
            if (!Files.isWritable(place)) {
                continue;
            }
            synchronized (OWN) {
                removeAbandoned(place);
            }
            long room = Files.getFileStore(place).getUsableSpace();
            if (room >= bytes) {
                synchronized (OWN) {
                    return create(place);
                }
            }
            found.append(found.isEmpty() ? "" : ", ")
                    .append(place)
                    .append(" has ")
                    .append(Numbers.size(room));
        }
        throw new TargetException("no room for the guest's " + Numbers.size(bytes) + " of RAM: " + found
                + "; give the guest less memory or free some, or set java.io.tmpdir to a larger place");
    }

    @SuppressWarnings("resource") // the result closes the owner's file
    private static RunDirectory create(Path place) throws IOException {
        Path path = Files.createTempDirectory(
                place, PREFIX, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        OWN.add(path);
        FileChannel owner = FileChannel.open(
                path.resolve("owner"), StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.READ);
        RunDirectory run = new RunDirectory(path, owner);
        try {
            owner.lock();
            owner.write(StandardCharsets.US_ASCII.encode(ProcessHandle.current().pid() + "\n"));
            if (run.monitorSocket().toString().getBytes(StandardCharsets.UTF_8).length > SOCKET_PATH_LIMIT) {
                throw new TargetException(path + " is too long a name for a directory with unix sockets ("
                        + SOCKET_PATH_LIMIT + " bytes each); set java.io.tmpdir to a shorter one");
            }
        } catch (IOException e) {
            run.close();
            throw e;
        }
        return run;
    }

    /** An owner file that is not there yet, or empty, is one that is just being made: it is left alone. */
    private static void removeAbandoned(Path place) throws IOException {
        try (DirectoryStream<Path> directories = Files.newDirectoryStream(place, PREFIX + "*")) {
            for (Path directory : directories) {
                if (OWN.contains(directory)) {
                    continue;
                }
                try (FileChannel owner = FileChannel.open(directory.resolve("owner"), StandardOpenOption.WRITE);
                        FileLock lock = owner.tryLock()) {
                    if (lock != null && owner.size() > 0) {
                        FileTree.delete(directory);
                    }
                } catch (OverlappingFileLockException | IOException _) {
                    continue; // in use, or another user's
                }
            }
        }
    }

    /**
     * The Folioscope process that drives the VM one of whose files this is: it launched the VM, maybe for a session.
     *
     * @param file the RAM of a VM or one of its sockets
     * @return its process id; empty where the VM is nobody's of ours, its owner has ended, or that can't be told
     */
    public static OptionalLong owner(Path file) {
        Path folder = file.getParent();
        if (folder == null
                || folder.getFileName() == null
                || !folder.getFileName().toString().startsWith(PREFIX)) {
            return OptionalLong.empty();
        }
        if (OWN.contains(folder)) {
            return OptionalLong.of(ProcessHandle.current().pid());
        }
        try (InputStream in = Files.newInputStream(folder.resolve("owner"))) {
            long pid = Long.parseLong(new String(in.readNBytes(PID_LIMIT), StandardCharsets.US_ASCII).strip());
            return ProcessHandle.of(pid).isPresent() ? OptionalLong.of(pid) : OptionalLong.empty();
        } catch (IOException | NumberFormatException _) {
            return OptionalLong.empty(); // another user's, or just being made
        }
    }

    public Path path() {
        return path;
    }

    /** The guest's RAM; the offset in it is that of the memory backend (see {@code RamLayout}). */
    public Path ram() {
        return path.resolve("ram");
    }

    /** Where the guest's agent is reached; QEMU listens there. */
    public Path agentSocket() {
        return path.resolve("agent");
    }

    /** Where this process listens and QEMU connects its monitor to. */
    public Path qmpSocket() {
        return path.resolve("qmp");
    }

    /** A monitor for others than this process; QEMU listens there. */
    public Path monitorSocket() {
        return path.resolve("monitor");
    }

    /** The GDB stub, where the VM has one; QEMU listens there. */
    public Path gdbSocket() {
        return path.resolve("gdb");
    }

    /** The guest's first serial port, both ways; QEMU listens there. */
    public Path consoleSocket() {
        return path.resolve("console");
    }

    /** Where a console writes what the guest wrote to its first serial port, unless told another place. */
    public Path consoleLog() {
        return path.resolve("console.log");
    }

    /** What QEMU itself said on its standard output and error. */
    public Path qemuLog() {
        return path.resolve("qemu.log");
    }

    /** Removes the directory and all that is in it. */
    @Override
    public void close() throws IOException {
        try (owner) {
            FileTree.delete(path);
        }
        OWN.remove(path);
    }
}
