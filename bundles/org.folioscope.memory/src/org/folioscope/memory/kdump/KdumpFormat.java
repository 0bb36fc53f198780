// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.memory.kdump;

import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import org.folioscope.base.Diagnostic;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.memory.ImageException;
import org.folioscope.memory.MemoryImage;
import org.folioscope.memory.MemoryImage.Note;
import org.folioscope.memory.OpenOptions;
import org.folioscope.memory.elf.ElfNotes;
import org.folioscope.memory.elf.QemuCpuState;
import org.folioscope.memory.format.FileBytes;
import org.folioscope.memory.format.ImageFormat;
import org.folioscope.memory.format.MappedFile;

/** kdump-compressed files, as makedumpfile and QEMU write them, in order or in the flattened form. */
public final class KdumpFormat implements ImageFormat {

    /** VMCOREINFO has some KiB; no part may be larger than this. */
    private static final long LARGEST_PART = 1 << 20;

    @Override
    public boolean recognises(MappedFile file) {
        return file.startsWith(KdumpHeader.MAGIC) || file.startsWith(FlatFile.MAGIC);
    }

    @Override
    public MemoryImage open(MappedFile file, OpenOptions options, Progress progress) throws ImageException {
        List<Diagnostic> diagnostics = new ArrayList<>();
        FileBytes bytes = file.startsWith(FlatFile.MAGIC) ? FlatFile.read(file, diagnostics, progress) : file;
        KdumpHeader header = KdumpHeader.read(bytes, diagnostics);
        PageBitmap present = bitmap(bytes, header, header.bitmapOffset(), progress);
        PageBitmap dumped = header.filtered()
                ? bitmap(bytes, header, header.bitmapOffset() + header.bitmapLength(), progress)
                : present;
        checkDescriptors(bytes, header, dumped, diagnostics);
        List<Note> notes = notes(bytes, header, diagnostics);
        return new KdumpImage(file, bytes, header, present, dumped, notes, QemuCpuState.of(notes), diagnostics);
    }

    private static PageBitmap bitmap(FileBytes bytes, KdumpHeader header, long offset, Progress progress)
            throws ImageException {
        try {
            return new PageBitmap(bytes.slice(offset, header.bitmapLength()), header.pages(), progress);
        } catch (IndexOutOfBoundsException e) {
            throw new ImageException(
                    bytes.path() + " is flattened, with a bitmap too large to be put in order on the way ("
                            + Numbers.size(header.bitmapLength()) + "). Put it in order first: makedumpfile -R NEW < "
                            + bytes.path(),
                    e);
        }
    }

    private static void checkDescriptors(
            FileBytes bytes, KdumpHeader header, PageBitmap dumped, List<Diagnostic> diagnostics)
            throws ImageException {
        long expected = dumped.count();
        if (expected == 0) {
            throw new ImageException(bytes.path() + " holds no memory: no page is set in its bitmap at offset "
                    + Numbers.hex(header.bitmapOffset()) + ". Capture it again.");
        }
        long size = expected * KdumpImage.DESCRIPTOR_SIZE;
        long found = bytes.available(header.descriptors(), size);
        if (found < size) {
            diagnostics.add(Diagnostic.error(
                    "the file is truncated: expected " + expected + " page descriptors, found "
                            + found / KdumpImage.DESCRIPTOR_SIZE + "; the other pages are absent",
                    "file offset " + Numbers.hex(header.descriptors())));
            return;
        }
        // contents follow in the order of the descriptors, so the last one tells of a truncated file
        long last = header.descriptors() + size - KdumpImage.DESCRIPTOR_SIZE;
        if (!bytes.holds(bytes.u64(last), bytes.u32(last + 8))) {
            diagnostics.add(Diagnostic.error(
                    "the file is truncated: the last page should lie at offset " + Numbers.hex(bytes.u64(last))
                            + ", the file ends at " + Numbers.hex(bytes.size())
                            + "; pages beyond the end are absent",
                    "file offset " + Numbers.hex(last)));
        }
    }

    private static List<Note> notes(FileBytes bytes, KdumpHeader header, List<Diagnostic> diagnostics) {
        long[] parts = header.parts();
        List<Note> notes = new ArrayList<>();
        if (parts[2] != 0 && parts[3] != 0) {
            notes.addAll(ElfNotes.read(bytes, parts[2], parts[3], diagnostics));
        }
        if (notes.stream().noneMatch(note -> note.name().equals("VMCOREINFO"))) {
            addPart(notes, "VMCOREINFO", bytes, parts[0], parts[1], diagnostics);
        }
        addPart(notes, "ERASEINFO", bytes, parts[4], parts[5], diagnostics);
        return notes;
    }

    private static void addPart(
            List<Note> notes, String name, FileBytes bytes, long offset, long size, List<Diagnostic> diagnostics) {
        if (offset == 0 || size == 0) {
            return;
        }
        if (size < 0 || size > LARGEST_PART || !bytes.holds(offset, size)) {
            diagnostics.add(Diagnostic.warning(
                    "the sub header puts " + name + " of " + Numbers.size(size) + " at " + Numbers.hex(offset)
                            + ", which is not there",
                    "file offset " + Numbers.hex(offset)));
            return;
        }
        notes.add(new Note(name, 0, bytes.slice(offset, size).toArray(ValueLayout.JAVA_BYTE)));
    }
}
