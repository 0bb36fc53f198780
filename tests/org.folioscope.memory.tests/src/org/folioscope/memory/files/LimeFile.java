// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory.files;

/** Makes LiME files of version 1 from the format's description. */
public final class LimeFile {

    private final FileMaker file = new FileMaker();
    private long end;

    public LimeFile range(long pfn, int pages) {
        byte[] content = Pages.contents(pfn, pages);
        file.u32(end, 0x4C694D45).u32(end + 4, 1).u64(end + 8, pfn * Pages.SIZE);
        file.u64(end + 16, pfn * Pages.SIZE + content.length - 1)
                .u64(end + 24, 0)
                .bytes(end + 32, content);
        end += 32 + content.length;
        return this;
    }

    public FileMaker make() {
        return file;
    }
}
