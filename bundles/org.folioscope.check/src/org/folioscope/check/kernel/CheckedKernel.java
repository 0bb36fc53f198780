// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.kernel;

import java.util.Optional;
import org.folioscope.base.Diagnostic;
import org.folioscope.base.Numbers;
import org.folioscope.check.CheckedImage;
import org.folioscope.kernel.KernelSnapshot;
import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.report.Findings;
import org.folioscope.kernel.report.Missing;
import org.folioscope.memory.MemoryReader;
import org.folioscope.symbols.KernelMap;
import org.folioscope.symbols.PageTables.Mapping;

/**
 * The kernel of an image as rules look at it. What its structures lack is noted here, and what walks over them find amiss
 * is kept apart from what other parts of the program found before. Safe for use by several threads.
 */
public final class CheckedKernel {

    private static final String VIRTUAL = "virtual ";

    private final KernelSnapshot snapshot;
    private final Missing missing = new Missing();

    private CheckedKernel(KernelSnapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** The live kernel; empty where the image has none that can be read. The same one each time. */
    public static Optional<CheckedKernel> of(CheckedImage image) {
        return image.source().kernel().map(kernel -> image.part(CheckedKernel.class, () -> new CheckedKernel(kernel)));
    }

    /** What was decoded of it. */
    public KernelSnapshot snapshot() {
        return snapshot;
    }

    /** Its symbols, types and address spaces. */
    public KernelMap map() {
        return snapshot.map();
    }

    /** Findings of its own, for one walk. */
    public Context context() {
        return new Context(map(), Findings.of(map()), missing);
    }

    /** For one thread. */
    public MemoryReader reader() {
        return map().virtualReader();
    }

    /** Where the kernel virtual {@code address} lies in physical memory; -1 where no page maps it. */
    public long physical(long address) {
        return map().pageTables()
                .translate(address)
                .map((Mapping page) -> page.physical() + (address - page.virtual()))
                .orElse(-1L);
    }

    /** The virtual address that {@code diagnostic} of a walk is about; 0 where it is about none. */
    public static long address(Diagnostic diagnostic) {
        return diagnostic.place().startsWith(VIRTUAL)
                ? Numbers.parse(diagnostic.place().substring(VIRTUAL.length()))
                : 0;
    }
}
