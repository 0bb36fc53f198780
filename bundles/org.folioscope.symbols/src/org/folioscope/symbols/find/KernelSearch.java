// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.symbols.find;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.memory.Extent;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryImage;
import org.folioscope.memory.MemoryReader;
import org.folioscope.memory.PhysicalReader;
import org.folioscope.symbols.KernelMap;
import org.folioscope.symbols.KernelMap.State;
import org.folioscope.symbols.NoKernelException;
import org.folioscope.symbols.find.KernelParts.UnfitException;
import org.folioscope.symbols.kallsyms.Kallsyms;
import org.folioscope.symbols.kallsyms.KallsymsException;
import org.folioscope.symbols.kallsyms.KallsymsLayout;
import org.folioscope.symbols.kallsyms.KallsymsSearch;
import org.folioscope.symbols.paging.KernelImageMap;
import org.folioscope.symbols.paging.ShiftedReader;
import org.folioscope.symbols.paging.X86Layout;

/** Follows the clues to kernels, the quick and sure ones first. For one search by one thread. */
public final class KernelSearch {

    private static final int MOST_KERNELS = 16;

    private final MemoryImage image;
    private final Progress progress;
    private final Clues clues = new Clues();

    public KernelSearch(MemoryImage image, Progress progress) {
        this.image = image;
        this.progress = progress;
    }

    /** @throws NoKernelException tells every clue and what came of it */
    public KernelMap live() throws NoKernelException {
        KernelParts parts = liveParts();
        if (parts == null) {
            throw new NoKernelException("no Linux kernel found in " + image.path() + "; looked for:\n" + clues
                    + "\n"
                    + "Only x86-64 kernels with kallsyms can be opened; an image of another kind, a part of memory, or"
                    + " memory of a machine that hadn't booted yet can't.");
        }
        return new FoundKernel(image, State.LIVE, parts);
    }

    /**
     * The live kernel of memory that has changed since {@code before} was found in it.
     *
     * @throws NoKernelException as {@link #live}
     */
    public KernelMap live(KernelMap before) throws NoKernelException {
        FoundKernel same =
                before instanceof FoundKernel found && found.state() == State.LIVE ? found.again(image) : null;
        return same == null ? live() : same;
    }

    /** The live kernel first, then ghosts. */
    public List<KernelMap> all() {
        KernelParts live = liveParts();
        List<KernelMap> found = new ArrayList<>();
        if (live != null) {
            found.add(new FoundKernel(image, State.LIVE, live));
        }
        for (KernelParts parts : everywhere()) {
            boolean known = false;
            for (KernelMap kernel : found) {
                known |= ((FoundKernel) kernel).isAt(parts);
            }
            if (!known && found.size() < MOST_KERNELS) {
                found.add(new FoundKernel(image, State.GHOST, parts));
            }
        }
        return found;
    }

    private KernelParts liveParts() {
        progress.begin("Looking for the kernel", -1);
        KernelImageMap running = Registers.liveMap(image);
        KernelParts parts = fromNote(running);
        if (parts == null) {
            parts = fromRegisters(running);
        }
        if (parts == null) {
            parts = fromLowMemory();
        }
        if (parts == null) {
            parts = newest(fromScan());
        }
        if (parts == null) {
            parts = newest(everywhere());
        }
        return parts;
    }

    private KernelParts fromNote(KernelImageMap running) {
        VmCoreInfo info = InfoSource.fromNote(image);
        if (info == null) {
            clues.add("VMCOREINFO note: the " + image.format() + " has none");
            return null;
        }
        OptionalLong base = info.number("phys_base");
        if (running != null && base.isPresent() && base.getAsLong() != running.physBase()) {
            clues.add("VMCOREINFO note: it tells of " + info.release() + " with phys_base "
                    + Numbers.hex(base.getAsLong())
                    + ", but CR3's page tables map a kernel with phys_base " + Numbers.hex(running.physBase())
                    + "; the note is left from an earlier kernel");
            return null;
        }
        return fromInfo(info);
    }

    private KernelParts fromInfo(VmCoreInfo info) {
        OptionalLong base = info.number("phys_base");
        OptionalLong text = info.symbol("_stext");
        if (base.isEmpty() || text.isEmpty() || !X86Layout.isKernelImage(text.getAsLong())) {
            clues.add(info.source() + ": NUMBER(phys_base) or SYMBOL(_stext) is missing or makes no sense");
            return null;
        }
        int levels = info.number("pgtable_l5_enabled").orElse(0) != 0 ? 5 : 4;
        KernelImageMap map = KernelImageMap.from(text.getAsLong(), base.getAsLong(), levels);
        try {
            Kallsyms kallsyms = kallsyms(info, map);
            return KernelParts.of(image, map, info.source() + ", NUMBER(phys_base)", kallsyms, info);
        } catch (KallsymsException | UnfitException e) {
            clues.add(info.source() + " (" + info.release() + "): " + e.getMessage());
            return null;
        }
    }

    private Kallsyms kallsyms(VmCoreInfo info, KernelImageMap map) throws KallsymsException {
        Supplier<MemoryReader> readers = () -> new ShiftedReader(image, map.shift());
        OptionalLong number = info.symbol("kallsyms_num_syms");
        OptionalLong names = info.symbol("kallsyms_names");
        OptionalLong tokens = info.symbol("kallsyms_token_table");
        OptionalLong index = info.symbol("kallsyms_token_index");
        if (number.isEmpty() || names.isEmpty() || tokens.isEmpty() || index.isEmpty()) {
            return search(map); // before 6.0
        }
        MemoryReader reader = readers.get();
        int count;
        try {
            count = reader.s32(number.getAsLong());
        } catch (MemoryFaultException fault) {
            throw new KallsymsException("kallsyms_num_syms can't be read: " + fault.getMessage());
        }
        return new KallsymsLayout(readers, count, names.getAsLong(), tokens.getAsLong(), index.getAsLong(), 0)
                .open(kallsyms -> kallsyms.find("_stext").equals(info.symbol("_stext")));
    }

    private KernelParts fromRegisters(KernelImageMap running) {
        if (image.registers().isEmpty()) {
            clues.add("control registers: the " + image.format() + " has none");
            return null;
        }
        if (running == null) {
            clues.add("control registers: no CPU's CR3 leads to page tables that map a kernel");
            return null;
        }
        return fromMap(running, "page tables of CR3");
    }

    private KernelParts fromLowMemory() {
        List<KernelImageMap> maps = LowStub.find(image);
        if (maps.isEmpty()) {
            clues.add("page table for starting CPUs in the first MiB: none that maps a kernel");
        }
        List<KernelParts> found = new ArrayList<>();
        for (KernelImageMap map : maps) {
            KernelParts parts = fromMap(map, "page table for starting CPUs in low memory");
            if (parts != null) {
                found.add(parts);
            }
        }
        return newest(found);
    }

    private KernelParts fromMap(KernelImageMap map, String source) {
        try {
            Kallsyms kallsyms = search(map);
            KernelParts parts = KernelParts.of(image, map, source, kallsyms, null);
            return parts.with(InfoSource.fromKernel(kallsyms, parts.reader(image)));
        } catch (KallsymsException | UnfitException e) {
            clues.add(source + ", which map a kernel at physical " + Numbers.hex(map.physical(map.start())) + ": "
                    + e.getMessage());
            return null;
        }
    }

    /** Searches the kernel's image for kallsyms. */
    private Kallsyms search(KernelImageMap map) throws KallsymsException {
        progress.begin("Looking for kallsyms", map.end() - map.start());
        Supplier<MemoryReader> readers = () -> new ShiftedReader(image, map.shift());
        MemoryReader reader = readers.get();
        KallsymsSearch search = new KallsymsSearch(
                readers,
                0,
                kallsyms -> !KernelParts.banner(reader, kallsyms.find("linux_banner"))
                        .isEmpty());
        List<Kallsyms> found = search.search(map.rodata(), map.end(), 1, progress);
        if (found.isEmpty()) {
            found = search.search(map.start(), map.rodata(), 1, progress);
        }
        if (found.isEmpty()) {
            throw new KallsymsException("no kallsyms between " + Numbers.hex(map.start()) + " and "
                    + Numbers.hex(map.end()) + (search.failures().isEmpty() ? "" : " (" + search.failures() + ")"));
        }
        return found.getFirst();
    }

    private List<KernelParts> fromScan() {
        List<KernelParts> found = new ArrayList<>();
        List<VmCoreInfo> infos = InfoSource.scan(image, progress);
        if (infos.isEmpty()) {
            clues.add("VMCOREINFO in memory: no page begins with OSRELEASE=");
        }
        for (VmCoreInfo info : infos) {
            KernelParts parts = fromInfo(info);
            if (parts != null) {
                found.add(parts);
            }
        }
        return found;
    }

    /** Every kernel whose kallsyms is in memory. */
    private List<KernelParts> everywhere() {
        Supplier<MemoryReader> readers = () -> new PhysicalReader(image);
        PhysicalPlace place = new PhysicalPlace(image);
        KallsymsSearch search = new KallsymsSearch(readers, 0, place::fits);
        long total = 0;
        for (Extent extent : image.extents()) {
            total += extent.length();
        }
        progress.begin("Looking for kallsyms in all of memory", total);
        List<KernelParts> found = new ArrayList<>();
        for (Extent extent : image.extents()) {
            if (extent.start() >= 0 && extent.end() > 0) {
                for (Kallsyms kallsyms :
                        search.search(extent.start() + 4095 & -4096, extent.end(), MOST_KERNELS, progress)) {
                    KernelParts parts = fromPlace(kallsyms, place);
                    if (parts != null) {
                        found.add(parts);
                    }
                }
            }
        }
        if (found.isEmpty()) {
            clues.add("kallsyms in all " + Numbers.size(total) + " of memory: "
                    + (search.failures().isEmpty()
                            ? "no token table"
                            : search.failures().toString()));
        }
        return found;
    }

    private KernelParts fromPlace(Kallsyms kallsyms, PhysicalPlace place) {
        for (KernelImageMap map : place.maps(kallsyms)) {
            try {
                Kallsyms moved = kallsyms.tables().open(() -> new ShiftedReader(image, map.shift()), map.shift());
                KernelParts parts = KernelParts.of(image, map, "kallsyms found in physical memory", moved, null);
                return parts.with(InfoSource.fromKernel(moved, parts.ghostReader(image)));
            } catch (KallsymsException | UnfitException e) {
                clues.add(
                        "kallsyms at physical " + Numbers.hex(kallsyms.tables().names()) + ": " + e.getMessage());
            }
        }
        return null;
    }

    private KernelParts newest(List<KernelParts> found) {
        if (found.size() < 2) {
            return found.isEmpty() ? null : found.getFirst();
        }
        KernelParts best = null;
        long latest = Long.MIN_VALUE;
        for (KernelParts parts : found) {
            long seconds = WallClock.seconds(new FoundKernel(image, State.GHOST, parts));
            if (seconds > latest) {
                best = parts;
                latest = seconds;
            }
        }
        return best;
    }
}
