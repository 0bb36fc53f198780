// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.symbols.find;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.folioscope.base.Numbers;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryImage;
import org.folioscope.memory.MemoryReader;
import org.folioscope.memory.PhysicalReader;
import org.folioscope.symbols.KernelMap;
import org.folioscope.symbols.KernelModule;
import org.folioscope.symbols.PageTables;
import org.folioscope.symbols.Symbols;
import org.folioscope.symbols.Types;
import org.folioscope.symbols.btf.Btf;
import org.folioscope.symbols.btf.BtfException;
import org.folioscope.symbols.btf.BtfTypes;
import org.folioscope.symbols.kallsyms.KernelSymbols;
import org.folioscope.symbols.paging.KernelImageMap;
import org.folioscope.symbols.paging.X86Layout;

/** A kernel whose parts are known; types, modules and cross-checks are made when they are first asked for. */
final class FoundKernel implements KernelMap {

    private static final int LONGEST_COMMAND_LINE = 1 << 16;

    private final MemoryImage image;
    private final State state;
    private final KernelParts parts;
    private final Symbols symbols;
    private final Lazy<Btf> btf;
    /** What is shared with the same kernel seen again; a chain of those seen before would grow with each look. */
    private final Lazy<BtfTypes> firstTypes;

    private final Lazy<BtfTypes> types;
    private final Lazy<ModuleList> modules;
    private final Lazy<List<BaseValue>> bases;
    /** As it was when the kernel was found. */
    private final String build;

    private volatile String noTypes = "";

    FoundKernel(MemoryImage image, State state, KernelParts parts) {
        this(image, state, parts, null);
    }

    /** @param before the same kernel as it was seen before; null where it wasn't */
    private FoundKernel(MemoryImage image, State state, KernelParts parts, FoundKernel before) {
        this.image = image;
        this.state = state;
        this.parts = parts;
        this.symbols = new KernelSymbols(
                parts.kallsyms(),
                () -> moduleList().ranges(),
                this::virtualReader,
                "physical "
                        + Numbers.hex(
                                parts.map().physical(parts.kallsyms().tables().names())));
        this.btf = before == null ? new Lazy<>(this::readBtf) : before.btf;
        this.firstTypes = before == null ? new Lazy<>(this::makeTypes) : before.firstTypes;
        this.types = before == null
                ? firstTypes
                : new Lazy<>(() -> firstTypes.get().with(() -> moduleList().types()));
        this.modules = new Lazy<>(() -> new ModuleList(symbols, types(), btf.get(), virtualReader()));
        this.bases = new Lazy<>(() -> new BaseChecks(this, parts, Registers.liveMap(image)).all());
        this.build = buildId();
    }

    @Override
    public MemoryImage image() {
        return image;
    }

    @Override
    public State state() {
        return state;
    }

    @Override
    public String release() {
        return parts.release();
    }

    @Override
    public String banner() {
        return parts.banner();
    }

    @Override
    public String buildId() {
        String note = BuildId.read(virtualReader(), symbols);
        return note.isEmpty() && parts.info() != null ? parts.info().buildId() : note;
    }

    @Override
    public String commandLine() {
        OptionalLong pointer = symbols.find("saved_command_line");
        try {
            MemoryReader reader = virtualReader();
            String line = pointer.isEmpty()
                    ? ""
                    : reader.cString(reader.u64(pointer.getAsLong()), LONGEST_COMMAND_LINE)
                            .strip();
            return state == State.GHOST && !isText(line) ? "" : line;
        } catch (MemoryFaultException _) {
            return "";
        }
    }

    /** A dead kernel's command line lies in the heap, where anything may have replaced it. */
    private static boolean isText(String line) {
        return line.chars().allMatch(character -> character >= ' ' && character <= '~');
    }

    @Override
    public int pagingLevels() {
        return parts.tables().levels();
    }

    @Override
    public long pageTableRoot() {
        return parts.tables().root();
    }

    @Override
    public long pageOffsetBase() {
        return parts.pageOffset().value();
    }

    @Override
    public long vmemmapBase() {
        return parts.vmemmap().value();
    }

    @Override
    public List<BaseValue> bases() {
        return bases.get();
    }

    @Override
    public Symbols symbols() {
        return symbols;
    }

    @Override
    public Types types() {
        return types.get();
    }

    @Override
    public List<KernelModule> modules() {
        return moduleList().modules();
    }

    @Override
    public PageTables pageTables() {
        return parts.tables();
    }

    @Override
    public MemoryReader virtualReader() {
        return state == State.LIVE ? parts.reader(image) : parts.ghostReader(image);
    }

    @Override
    public MemoryReader physicalReader() {
        return new PhysicalReader(image);
    }

    /**
     * This kernel as it is in {@code memory}, the same image later or with changes over it, with the symbols and types that are
     * known; its modules are read anew. Null where it may be another kernel that runs there: where CR3's page tables map no kernel, or one at another place or of another
     * build. A kernel of the same build at the same place has the same symbols and types, after a kexec too.
     */
    FoundKernel again(MemoryImage memory) {
        KernelImageMap running = Registers.liveMap(memory);
        if (running == null
                || running.physBase() != parts.map().physBase()
                || running.start() != (parts.kallsyms().find("_text").orElse(0) & -X86Layout.KERNEL_ALIGN)) {
            return null;
        }
        try {
            KernelParts now = KernelParts.of(memory, parts.map(), parts.mapSource(), parts.kallsyms(), parts.info());
            FoundKernel kernel = new FoundKernel(memory, state, now, this);
            return now.banner().equals(parts.banner()) && kernel.buildId().equals(build) ? kernel : null;
        } catch (KernelParts.UnfitException _) {
            return null;
        }
    }

    /** Whether {@code other} is the kernel at the same place. */
    boolean isAt(KernelParts other) {
        return parts.map().physBase() == other.map().physBase()
                && parts.kallsyms().find("_stext").equals(other.kallsyms().find("_stext"));
    }

    private ModuleList moduleList() {
        return modules.get();
    }

    /** Null when there is none; then {@link #noTypes} says why. */
    private Btf readBtf() {
        OptionalLong start = parts.kallsyms().find("__start_BTF");
        OptionalLong stop = parts.kallsyms().find("__stop_BTF");
        if (start.isEmpty() || stop.isEmpty()) {
            noTypes = "none: the kernel has no BTF (built without CONFIG_DEBUG_INFO_BTF)";
            return null;
        }
        try {
            return Btf.read(virtualReader(), start.getAsLong(), stop.getAsLong() - start.getAsLong(), null);
        } catch (BtfException e) {
            noTypes = "none: " + e.getMessage();
            return null;
        }
    }

    private BtfTypes makeTypes() {
        Btf found = btf.get();
        String origin = found == null
                ? noTypes
                : "BTF in the image at physical "
                        + Numbers.hex(parts.map()
                                .physical(parts.kallsyms().find("__start_BTF").orElse(0)))
                        + ", " + Numbers.size(found.bytes()) + ", " + found.count() + " types";
        return new BtfTypes(found, () -> moduleList().types(), origin);
    }

    @Override
    public String toString() {
        return "Linux " + release() + " (" + state + ")";
    }

    /** A value that is made once, by the first thread that asks; it may be null. */
    private static final class Lazy<T> {
        private Supplier<T> source;
        private T value;

        Lazy(Supplier<T> source) {
            this.source = source;
        }

        synchronized T get() {
            if (source != null) {
                value = source.get();
                source = null;
            }
            return value;
        }
    }
}
