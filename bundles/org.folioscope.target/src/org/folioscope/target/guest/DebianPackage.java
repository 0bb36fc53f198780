// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.guest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.folioscope.base.Progress;
import org.folioscope.target.TargetException;

/** A .deb file, of which some files are wanted. */
final class DebianPackage {

    private static final int BUFFER_BYTES = 1 << 16;
    private static final long END_SECONDS = 30;

    private DebianPackage() {}

    /**
     * Unpacks the regular files for which {@code place} gives a place below {@code folder}.
     *
     * @param place from a path in the package, such as {@code boot/vmlinuz-6.12}, to a relative path, or null
     * @return how many files were written
     */
    static int unpack(Path file, Path folder, Function<String, String> place, Progress progress) throws IOException {
        progress.begin("Unpacking " + file.getFileName(), -1);
        Process process = new ProcessBuilder("dpkg-deb", "--fsys-tarfile", file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        int count = 0;
        try (InputStream output = new BufferedInputStream(process.getInputStream(), BUFFER_BYTES);
                TarArchiveInputStream tar = new TarArchiveInputStream(output)) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                progress.check();
                String name = entry.getName().replaceFirst("^\\./", "");
                String target = entry.isFile() ? place.apply(name) : null;
                if (target != null) {
                    Path path = folder.resolve(target).normalize();
                    if (!path.startsWith(folder)) {
                        throw new TargetException(file + " holds " + name + ", which lies outside of the package");
                    }
                    Files.createDirectories(path.getParent());
                    copy(tar, path, progress);
                    count++;
                }
            }
            drain(output);
            finish(process, file);
        } finally {
            process.destroyForcibly();
        }
        return count;
    }

    /** The archive's padding: a dpkg-deb that can't write it fails, and its failures tell of damaged packages. */
    private static void drain(InputStream output) throws IOException {
        byte[] buffer = new byte[BUFFER_BYTES];
        int length = 0;
        while (length >= 0) {
            length = output.read(buffer);
        }
    }

    private static void copy(InputStream from, Path to, Progress progress) throws IOException {
        byte[] buffer = new byte[BUFFER_BYTES];
        try (OutputStream output = Files.newOutputStream(to)) {
            for (int length = from.read(buffer); length >= 0; length = from.read(buffer)) {
                progress.check();
                output.write(buffer, 0, length);
                progress.advance(length);
            }
        }
    }

    private static void finish(Process process, Path file) throws TargetException {
        try {
            if (!process.waitFor(END_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new TargetException("dpkg-deb could not unpack all of " + file
                        + "; it may be damaged: delete it, so that it is fetched again");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new TargetException("Unpacking " + file + " was interrupted", interrupted);
        }
    }
}
