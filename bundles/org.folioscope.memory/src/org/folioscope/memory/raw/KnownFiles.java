// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory.raw;

import java.lang.foreign.ValueLayout;
import org.folioscope.memory.format.FileBytes;
import org.folioscope.memory.format.MappedFile;

/** Files that people open by mistake, known by their magic numbers, and what to do instead. */
final class KnownFiles {

    private static final String CAPTURE =
            " Capture memory with QEMU's dump-guest-memory or pmemsave, or with virsh dump --memory-only.";

    /** @param magic ISO 8859-1 */
    private record Known(long offset, String magic, String what) {}

    private static final Known[] KNOWN = {
        new Known(0, "QEVM", "a QEMU migration stream (savevm, migrate to a file), which is not supported." + CAPTURE),
        new Known(0, "LibvirtQemudSave", "a libvirt save file (virsh save), which is not supported." + CAPTURE),
        new Known(0, "QFI\u00fb", "a qcow2 disk image." + CAPTURE),
        new Known(0, "KDMV", "a VMDK disk image." + CAPTURE),
        new Known(0, "vhdxfile", "a VHDX disk image." + CAPTURE),
        new Known(0, "\u00d2\u00be\u00d2\u00be", "a VMware snapshot (vmsn, vmss), which is not supported."),
        new Known(0, "PAGEDU", "a Windows crash dump, which is not supported."),
        new Known(0, "DISKDUMP", "a dump of the old diskdump format, which is not supported. Use kdump."),
        new Known(0, "\u00ff\u00d8\u00ff", "a JPEG picture."),
        new Known(0, "\u0089PNG", "a PNG picture."),
        new Known(0, "GIF8", "a GIF picture."),
        new Known(0, "%PDF", "a PDF document."),
        new Known(0, "PK\u0003\u0004", "a zip archive. Unpack it and open the image inside."),
        new Known(0, "7z\u00bc\u00af", "a 7z archive. Unpack it and open the image inside."),
        new Known(0, "Rar!", "a RAR archive. Unpack it and open the image inside."),
        new Known(257, "ustar", "a tar archive. Unpack it and open the image inside."),
        new Known(0, "070701", "a cpio archive (an initramfs?)."),
        new Known(0, "hsqs", "a squashfs file system."),
        new Known(0x202, "HdrS", "a Linux kernel (bzImage)."),
        new Known(512, "EFI PART", "a disk image with a GPT." + CAPTURE),
        new Known(0x8001, "CD001", "an ISO 9660 file system."),
        new Known(0x10040, "_BHRfS_M", "a btrfs file system."),
        new Known(0, "XFSB", "an XFS file system."),
        new Known(0, "SQLite format 3", "an SQLite data base."),
        new Known(0, "\u009f\u00eb\u0001\u0000", "BTF type data without memory around it."),
    };

    private KnownFiles() {}

    /** What the file is, with an article and advice, or null when that is not known. */
    static String describe(MappedFile file) {
        for (Known known : KNOWN) {
            if (file.hasAt(known.offset, known.magic)) {
                return known.what;
            }
        }
        if (isExt4(file)) {
            return "an ext2, ext3 or ext4 file system." + CAPTURE;
        }
        return isText(file) ? "text; it starts with " + file.firstBytes() + "." : null;
    }

    /** s_magic 0xef53 at 56 and a block size below 64 KiB at 24 of the super block at 1024 (include/uapi/linux/ext4). */
    private static boolean isExt4(FileBytes file) {
        return file.holds(1024, 64) && file.u16(1024 + 56) == 0xef53 && file.u32(1024 + 24) <= 6;
    }

    private static boolean isText(MappedFile file) {
        long length = Math.min(4096, file.size());
        for (long i = 0; i < length; i++) {
            int b = file.bytes().get(ValueLayout.JAVA_BYTE, i) & 0xff;
            if (b < 0x20 ? b < 9 || b > 13 : b == 0x7f) {
                return false;
            }
            if (b >= 0x80 && (b < 0xc2 || b > 0xf4) && !(b < 0xc0 && i > 0)) {
                return false;
            }
        }
        return true;
    }
}
