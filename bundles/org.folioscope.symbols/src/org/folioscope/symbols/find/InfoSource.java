// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.symbols.find;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.memory.Extent;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryImage;
import org.folioscope.memory.MemoryReader;
import org.folioscope.memory.PhysicalReader;
import org.folioscope.symbols.kallsyms.Kallsyms;

/** The places where a VMCOREINFO can be: a note of the container, the kernel's own page, any page of memory. */
final class InfoSource {

    private static final long OSRELEASE = 0x5341_454c_4552_534fL;
    private static final int PAGE = 4096;

    /** An ELF note's header and the padded name "VMCOREINFO", before the text in vmcoreinfo_note. */
    private static final int NOTE_HEADER = 24;

    private static final int MOST = 32;

    private InfoSource() {}

    /** From the container; null when it has none. */
    static VmCoreInfo fromNote(MemoryImage image) {
        for (MemoryImage.Note note : image.notes()) {
            if (note.name().equals("VMCOREINFO")) {
                byte[] text = note.content();
                return new VmCoreInfo(text, text.length, "VMCOREINFO note");
            }
        }
        return null;
    }

    /** From the page that vmcoreinfo_data points to; null when it isn't there or tells of another kernel. */
    static VmCoreInfo fromKernel(Kallsyms kallsyms, MemoryReader virtual) {
        OptionalLong pointer = kallsyms.find("vmcoreinfo_data");
        OptionalLong text = kallsyms.find("_stext");
        if (pointer.isEmpty()) {
            return null;
        }
        try {
            byte[] bytes = new byte[PAGE];
            long address = virtual.u64(pointer.getAsLong());
            virtual.read(address, bytes, 0, bytes.length);
            VmCoreInfo info = new VmCoreInfo(bytes, bytes.length, "VMCOREINFO at " + Numbers.hex(address));
            return info.isUsable() && info.symbol("_stext").equals(text) ? info : null;
        } catch (MemoryFaultException _) {
            return null;
        }
    }

    /** From every page of memory that begins with it, or with the note around it; at most 32. Equal ones count once. */
    static List<VmCoreInfo> scan(MemoryImage image, Progress progress) {
        List<VmCoreInfo> found = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        MemoryReader reader = new PhysicalReader(image);
        long total = 0;
        for (Extent extent : image.extents()) {
            total += extent.length();
        }
        progress.begin("Looking for VMCOREINFO", total);
        for (Extent extent : image.extents()) {
            long end = extent.length() & -PAGE;
            for (long done = 0; done < end && found.size() < MOST; done += PAGE) {
                if ((done & (4 << 20) - 1) == 0) {
                    progress.check();
                    progress.advance(Math.min(4 << 20, end - done));
                }
                long page = extent.start() + done;
                try {
                    long at = reader.u64(page) == OSRELEASE
                            ? page
                            : reader.u64(page + NOTE_HEADER) == OSRELEASE ? page + NOTE_HEADER : 0;
                    if (at != 0) {
                        add(found, texts, reader, at, page + PAGE - at);
                    }
                } catch (MemoryFaultException _) {
                    continue;
                }
            }
        }
        return found;
    }

    private static void add(List<VmCoreInfo> found, List<String> texts, MemoryReader reader, long at, long length) {
        byte[] bytes = new byte[(int) length];
        reader.read(at, bytes, 0, bytes.length);
        VmCoreInfo info = new VmCoreInfo(bytes, bytes.length, "VMCOREINFO at physical " + Numbers.hex(at));
        String key = info.release() + info.buildId() + info.symbol("_stext") + info.number("phys_base");
        if (info.isUsable() && !texts.contains(key)) {
            texts.add(key);
            found.add(info);
        }
    }
}
