// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.symbols.paging;

import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryFaultException.Reason;
import org.folioscope.memory.MemoryReader;
import org.folioscope.memory.PhysicalMemory;
import org.folioscope.memory.PhysicalReader;
import org.folioscope.memory.Window;

/**
 * Reads at kernel virtual addresses. The direct map is a subtraction; all else goes through the page tables, with
 * physically contiguous pages merged into one window and the last windows and translations remembered. One thread only.
 */
public final class VirtualReader extends MemoryReader {

    /** Windows that are tried before anything else; a power of two. */
    private static final int WINDOWS = 8;

    /** Remembered translations; a power of two. */
    private static final int RUNS = 256;

    private final PhysicalMemory memory;
    private final X86PageTables tables;
    private final DirectMap directMap;
    private final KernelImageMap line;
    private final PhysicalReader tableReader;
    private final Window[] recent = new Window[WINDOWS];
    private final X86PageTables.Run[] runs = new X86PageTables.Run[RUNS];
    private int next;

    /** @param directMap null to go through the page tables always */
    public VirtualReader(PhysicalMemory memory, X86PageTables tables, DirectMap directMap) {
        this(memory, tables, directMap, null);
    }

    /**
     * For a kernel whose page tables may be overwritten.
     *
     * @param line where the kernel's own image is read without asking the page tables; null to ask them always
     */
    public VirtualReader(PhysicalMemory memory, X86PageTables tables, DirectMap directMap, KernelImageMap line) {
        this.line = line;
        this.memory = memory;
        this.tables = tables;
        this.directMap = directMap;
        this.tableReader = new PhysicalReader(memory);
    }

    @Override
    protected Window windowAt(long address) {
        for (int i = 0; i < WINDOWS; i++) {
            Window window = recent[i];
            if (window != null && window.contains(address, 1)) {
                return window;
            }
        }
        Window window = make(address);
        recent[next] = window;
        next = next + 1 & WINDOWS - 1;
        return window;
    }

    private Window make(long address) {
        if (directMap != null) {
            long physical = directMap.physical(address);
            if (physical >= 0) {
                Window window = physicalWindow(address, physical);
                return new Window(window.start() + directMap.base(), window.bytes());
            }
        }
        if (line != null && line.contains(address)) {
            Window window = physicalWindow(address, line.physical(address));
            return clip(window, line.start(), line.physical(line.start()), line.end() - line.start());
        }
        int slot = (int) (address >>> 12 ^ address >>> 21) & RUNS - 1;
        X86PageTables.Run run = runs[slot];
        if (run == null || !run.contains(address)) {
            run = tables.run(tableReader, address);
            if (run == null) {
                throw new MemoryFaultException("virtual", address, Reason.NOT_MAPPED, tables.whyNot(address));
            }
            runs[slot] = run;
        }
        Window window = physicalWindow(address, run.physical() + (address - run.virtual()));
        return clip(window, run.virtual(), run.physical(), run.length());
    }

    /** The part of a physical window that lies in a linear piece, at the piece's virtual addresses. */
    private static Window clip(Window window, long virtual, long physical, long length) {
        long from = Math.max(window.start(), physical);
        long to = Math.min(window.start() + window.bytes().byteSize(), physical + length);
        return new Window(virtual + (from - physical), window.bytes().asSlice(from - window.start(), to - from));
    }

    private Window physicalWindow(long address, long physical) {
        try {
            return memory.window(physical);
        } catch (MemoryFaultException fault) {
            throw new MemoryFaultException("virtual", address, fault.reason(), fault.getMessage());
        }
    }
}
