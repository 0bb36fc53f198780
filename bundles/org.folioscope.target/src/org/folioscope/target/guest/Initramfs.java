// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.guest;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.cpio.CpioArchiveEntry;
import org.apache.commons.compress.archivers.cpio.CpioArchiveOutputStream;
import org.apache.commons.compress.archivers.cpio.CpioConstants;
import org.folioscope.base.Progress;

/**
 * The initramfs of a guest: busybox, the agent, the init script, the kernel's modules and an empty ext4 file system, as
 * a cpio archive in the form "newc" that the kernel unpacks, compressed by gzip.
 */
public final class Initramfs {

    /** Changes when the archive's layout does, so that none of an older layout is taken from the cache. */
    private static final String LAYOUT = "1";

    private static final int DIRECTORY = CpioConstants.C_ISDIR | 0755;
    private static final int PROGRAM = CpioConstants.C_ISREG | 0755;
    private static final int DATA = CpioConstants.C_ISREG | 0644;
    private static final int DEVICE = CpioConstants.C_ISCHR | 0600;
    private static final List<String> DIRECTORIES = List.of("bin", "dev", "images", "modules", "proc", "sys", "tmp");

    private final GuestFolder folder;
    private final GuestCache cache;

    public Initramfs(GuestFolder folder, GuestCache cache) {
        this.folder = folder;
        this.cache = cache;
    }

    /** The file for one kernel, made when something that goes into it has changed. */
    public Path build(GuestKernel kernel, Progress progress) throws IOException {
        GuestTools tools = new GuestTools(folder, cache);
        Path agent = tools.agent(progress);
        Path ext4 = tools.ext4(progress);
        Path busybox = GuestTools.busybox();
        List<String> wanted = folder.modules();
        String key = new Digest()
                .text(LAYOUT)
                .file(agent)
                .file(ext4)
                .file(busybox)
                .file(folder.init())
                .text(String.join(",", wanted))
                .text(
                        kernel.name().equals(GuestKernel.FILE)
                                ? new KernelModules(kernel.modules()).stamp()
                                : kernel.modules().toString())
                .hex();
        Path made = cache.folder(
                "initramfs",
                kernel.release() + "-" + key,
                (into, stage) -> {
                    stage.begin("Packing the initramfs for " + kernel.release(), -1);
                    Map<String, byte[]> modules = new KernelModules(kernel.modules()).withDependencies(wanted);
                    try (OutputStream file = Files.newOutputStream(into.resolve("initramfs"));
                            OutputStream packed = new GZIPOutputStream(new BufferedOutputStream(file));
                            CpioArchiveOutputStream archive = new CpioArchiveOutputStream(packed)) {
                        Writer writer = new Writer(archive, stage);
                        writer.skeleton();
                        writer.add("init", PROGRAM, Files.readAllBytes(folder.init()));
                        writer.add("bin/busybox", PROGRAM, Files.readAllBytes(busybox));
                        writer.add("bin/agent", PROGRAM, Files.readAllBytes(agent));
                        writer.add("images/ext4.gz", DATA, Files.readAllBytes(ext4));
                        writer.modules(modules);
                    }
                },
                progress);
        return made.resolve("initramfs");
    }

    /** Writes entries with ascending inode numbers and no times, so that equal input gives equal bytes. */
    private static final class Writer {

        private final CpioArchiveOutputStream archive;
        private final Progress progress;
        private int inode;

        Writer(CpioArchiveOutputStream archive, Progress progress) {
            this.archive = archive;
            this.progress = progress;
        }

        void skeleton() throws IOException {
            for (String directory : DIRECTORIES) {
                add(directory, DIRECTORY, new byte[0]);
            }
            // The kernel opens the console for init before init has mounted anything.
            device("dev/console", 5, 1);
            device("dev/null", 1, 3);
            add("bin/sh", CpioConstants.C_ISLNK | 0777, "busybox".getBytes(StandardCharsets.UTF_8));
        }

        void modules(Map<String, byte[]> modules) throws IOException {
            StringBuilder order = new StringBuilder();
            for (Map.Entry<String, byte[]> module : modules.entrySet()) {
                String file = module.getKey() + ".ko";
                add("modules/" + file, DATA, module.getValue());
                order.append(file).append('\n');
            }
            add("modules/order", DATA, order.toString().getBytes(StandardCharsets.UTF_8));
        }

        void add(String name, int mode, byte[] content) throws IOException {
            write(entry(name, mode, content.length), content);
        }

        private void device(String name, int major, int minor) throws IOException {
            CpioArchiveEntry entry = entry(name, DEVICE, 0);
            entry.setRemoteDeviceMaj(major);
            entry.setRemoteDeviceMin(minor);
            write(entry, new byte[0]);
        }

        private CpioArchiveEntry entry(String name, int mode, long size) {
            CpioArchiveEntry entry = new CpioArchiveEntry(CpioConstants.FORMAT_NEW, name);
            entry.setMode(mode);
            entry.setSize(size);
            entry.setTime(0);
            entry.setInode(++inode);
            entry.setNumberOfLinks(1);
            return entry;
        }

        private void write(CpioArchiveEntry entry, byte[] content) throws IOException {
            progress.check();
            archive.putArchiveEntry(entry);
            archive.write(content);
            archive.closeArchiveEntry();
            progress.advance(content.length);
        }
    }
}
