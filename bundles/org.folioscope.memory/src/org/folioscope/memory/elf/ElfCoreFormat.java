// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory.elf;

import java.util.ArrayList;
import java.util.List;
import org.folioscope.base.Diagnostic;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.memory.ImageException;
import org.folioscope.memory.MemoryImage;
import org.folioscope.memory.MemoryImage.Note;
import org.folioscope.memory.OpenOptions;
import org.folioscope.memory.format.ImageFormat;
import org.folioscope.memory.format.MappedFile;
import org.folioscope.memory.format.MappedImage;
import org.folioscope.memory.format.RangeTable;

/**
 * ELF64 core files as QEMU's dump-guest-memory (with and without paging), virsh dump, /proc/vmcore and makedumpfile -E
 * write them: each PT_LOAD is a range of physical memory at p_paddr.
 */
public final class ElfCoreFormat implements ImageFormat {

    private static final int PT_LOAD = 1;
    private static final int PT_NOTE = 4;

    @Override
    public boolean recognises(MappedFile file) {
        return file.startsWith(ElfHeader.MAGIC);
    }

    @Override
    public MemoryImage open(MappedFile file, OpenOptions options, Progress progress) throws ImageException {
        List<Diagnostic> diagnostics = new ArrayList<>();
        ElfHeader header = ElfHeader.read(file, diagnostics);
        List<Note> notes = new ArrayList<>();
        LoadSegments loads = new LoadSegments(file);
        for (long i = 0; i < header.count(); i++) {
            if (i % Progress.CHECK_INTERVAL == 0) {
                progress.check();
            }
            long at = header.tableOffset() + i * header.entrySize();
            switch ((int) file.u32(at)) {
                case PT_LOAD -> loads.add(file.u64(at + 8), file.u64(at + 16), file.u64(at + 24), file.u64(at + 32));
                case PT_NOTE -> notes.addAll(ElfNotes.read(file, file.u64(at + 8), file.u64(at + 32), diagnostics));
                default -> {} // nothing else holds memory
            }
        }
        RangeTable ranges = loads.build(diagnostics);
        if (ranges.size() == 0) {
            throw new ImageException(file.path() + " holds no memory: expected PT_LOAD segments with bytes among the "
                    + header.count() + " program headers at file offset " + Numbers.hex(header.tableOffset())
                    + ", found none that lies in the file. Capture it again.");
        }
        return new MappedImage(
                file,
                "ELF core",
                ranges,
                notes,
                header.machine() == ElfHeader.EM_X86_64 ? QemuCpuState.of(notes) : List.of(),
                diagnostics);
    }
}
