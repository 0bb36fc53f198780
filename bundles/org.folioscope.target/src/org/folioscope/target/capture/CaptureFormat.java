// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.capture;

/** The forms of an image that can be captured. */
public enum CaptureFormat {
    /** An ELF core with notes for registers and VMCOREINFO. */
    ELF("elf"),
    /** A kdump-compressed dump in its flattened form, pages compressed by zlib. */
    KDUMP("kdump-zlib"),
    /** The bytes of the RAM alone; where they belong is in the file of registers beside it. */
    RAW("raw");

    private final String qemuName;

    CaptureFormat(String qemuName) {
        this.qemuName = qemuName;
    }

    /** What QEMU's dump-guest-memory calls it (enum DumpGuestMemoryFormat in qapi/dump.json); RAW is not one of those. */
    String qemuName() {
        return qemuName;
    }
}
