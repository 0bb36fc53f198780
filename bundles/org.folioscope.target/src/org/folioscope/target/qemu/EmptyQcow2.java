// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.qemu;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * An empty disk of 1 MiB in the form qcow2, version 3 (QEMU's docs/interop/qcow2.txt), for VM snapshots: QEMU puts them
 * behind the disk's own bytes. Four clusters: header, refcount table, refcount block, L1 table.
 */
final class EmptyQcow2 {

    private static final int CLUSTER_BITS = 16;
    private static final int CLUSTER = 1 << CLUSTER_BITS;
    private static final int CLUSTERS = 4;
    private static final int DISK_BYTES = 1 << 20;
    private static final int MAGIC = 0x514649fb; // "QFI" 0xfb
    private static final int VERSION = 3;
    private static final int HEADER_BYTES = 104;

    /** Refcounts are 2^4 bits wide. */
    private static final int REFCOUNT_ORDER = 4;

    private EmptyQcow2() {}

    /** Makes the file, which must not be there yet; only its owner may read it, because it will hold memory. */
    static void create(Path file) throws IOException {
        ByteBuffer image = ByteBuffer.allocate(CLUSTERS * CLUSTER);
        image.putInt(MAGIC).putInt(VERSION);
        image.putLong(0).putInt(0); // no backing file
        image.putInt(CLUSTER_BITS).putLong(DISK_BYTES);
        image.putInt(0); // not encrypted
        image.putInt(1).putLong(3 * CLUSTER); // L1 table: entries, offset
        image.putLong(CLUSTER).putInt(1); // refcount table: offset, clusters
        image.putInt(0).putLong(0); // snapshots: count, offset
        image.putLong(0).putLong(0).putLong(0); // features
        image.putInt(REFCOUNT_ORDER).putInt(HEADER_BYTES);
        image.putLong(CLUSTER, 2L * CLUSTER);
        for (int i = 0; i < CLUSTERS; i++) {
            image.putShort(2 * CLUSTER + i * Short.BYTES, (short) 1);
        }
        image.rewind();
        try (var channel = Files.newByteChannel(
                file,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
            while (image.hasRemaining()) {
                channel.write(image);
            }
        }
    }
}
