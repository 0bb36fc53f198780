// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.session.fsx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Locale;
import org.folioscope.base.Progress;
import org.folioscope.target.guest.GuestAgent;
import org.folioscope.target.guest.GuestCache;
import org.folioscope.target.guest.XfsImage;

/** On what file system a script is played in a guest of ours, and how that is mounted at {@link #FOLDER}. */
public enum GuestFile {
    /** A folder of this machine over virtio, through the kernel's netfs library; writes stay in the page cache at first. */
    P9("9p", "mount -t 9p -o trans=virtio,version=9p2000.L,cache=loose " + GuestFile.TAG + " " + GuestFile.FOLDER),
    TMPFS("tmpfs", "mount -t tmpfs tmpfs " + GuestFile.FOLDER),
    /** A small disk in a file on a tmpfs. */
    EXT4(
            "ext4",
            "mkdir -p /loop; mount -t tmpfs tmpfs /loop; gunzip -c /images/ext4.gz > /loop/ext4.img; "
                    + "mount -t ext4 -o loop /loop/ext4.img " + GuestFile.FOLDER),
    /** The same with an XFS, which has all operations; our own kernel knows it. */
    XFS(
            "xfs",
            "mkdir -p /loop; mount -t tmpfs tmpfs /loop; gunzip -c " + GuestFile.XFS_IMAGE + " > /loop/xfs.img; "
                    + "mount -t xfs -o loop /loop/xfs.img " + GuestFile.FOLDER);

    /** Where the guest finds the file system that is put there before it is mounted. */
    private static final String XFS_IMAGE = "/images/xfs.gz";

    /** Where it is mounted. */
    static final String FOLDER = "/fsx";

    /** The file that scripts are played on. */
    public static final String FILE = FOLDER + "/file";

    /** The name of the 9p share. */
    static final String TAG = "fsx";

    private final String text;
    private final String mount;

    GuestFile(String text, String mount) {
        this.text = text;
        this.mount = mount;
    }

    /** As it is typed: "9p". */
    public String text() {
        return text;
    }

    /**
     * Puts into a guest what {@link #mount()} needs and a guest has not.
     *
     * @throws org.folioscope.target.TargetException when this machine can't make it
     */
    void prepare(GuestAgent agent, Progress progress) throws IOException {
        if (this == XFS) {
            try (InputStream image = Files.newInputStream(XfsImage.get(GuestCache.ofUser(), progress))) {
                agent.write(XFS_IMAGE, image, progress);
            }
        }
    }

    /** The commands of the guest's shell that mount it. */
    public String mount() {
        return mount;
    }

    /**
     * The file system of that name.
     *
     * @throws IllegalArgumentException with a sentence, when there is none
     */
    public static GuestFile of(String text) {
        for (GuestFile each : values()) {
            if (each.text.equals(text.toLowerCase(Locale.ROOT))) {
                return each;
            }
        }
        throw new IllegalArgumentException("expected 9p, tmpfs, ext4 or xfs, found \"" + text + "\"");
    }
}
