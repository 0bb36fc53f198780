// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.kernel;

import java.util.ArrayList;
import java.util.List;
import org.folioscope.base.Diagnostic;
import org.folioscope.base.Progress;
import org.folioscope.kernel.report.Findings;
import org.folioscope.memory.MemoryImage;
import org.folioscope.model.Extent;
import org.folioscope.model.Image;
import org.folioscope.model.impl.ExtentImpl;
import org.folioscope.model.impl.ImageImpl;
import org.folioscope.symbols.KernelFinder;
import org.folioscope.symbols.KernelMap;
import org.folioscope.symbols.NoKernelException;

/** The snapshot of an open image. */
final class DecodedSnapshot implements Snapshot {

    private final MemoryImage memory;
    private final boolean owner;
    /** Null where no kernel was looked for. */
    private final DecodedKernel live;

    private List<KernelSnapshot> kernels;

    /** @param owner whether closing the snapshot closes the memory */
    DecodedSnapshot(MemoryImage memory, boolean owner, Progress progress) throws NoKernelException {
        this(memory, owner, KernelFinder.findLive(memory, progress));
    }

    /** Memory without a kernel. */
    DecodedSnapshot(MemoryImage memory) {
        this.memory = memory;
        this.owner = true;
        this.live = null;
        this.kernels = List.of();
    }

    private DecodedSnapshot(MemoryImage memory, boolean owner, KernelMap live) {
        this.memory = memory;
        this.owner = owner;
        this.live = new DecodedKernel(live);
    }

    @Override
    public Snapshot refreshed(Progress progress) throws NoKernelException {
        return live == null ? this : over(memory, progress);
    }

    @Override
    public Snapshot over(MemoryImage other, Progress progress) throws NoKernelException {
        return new DecodedSnapshot(
                other,
                false,
                live == null
                        ? KernelFinder.findLive(other, progress)
                        : KernelFinder.findLive(other, live.map(), progress));
    }

    @Override
    public MemoryImage memory() {
        return memory;
    }

    @Override
    public Image image() {
        Image image = new ImageImpl();
        image.setPath(memory.path().toString());
        image.setFormat(memory.format());
        image.setFileSize(memory.fileSize());
        for (org.folioscope.memory.Extent each : memory.extents()) {
            Extent extent = new ExtentImpl();
            extent.setStart(each.start());
            extent.setLength(each.length());
            extent.setFileOffset(each.fileOffset());
            image.getExtents().add(extent);
        }
        for (Diagnostic each : memory.diagnostics()) {
            image.getFindings().add(Findings.toModel(each));
        }
        for (KernelSnapshot each : known()) {
            image.getKernels().add(each.facts());
        }
        return image;
    }

    @Override
    public boolean hasKernel() {
        return live != null;
    }

    @Override
    public KernelSnapshot kernel() {
        if (live == null) {
            throw new IllegalStateException("there is no kernel in " + memory.path());
        }
        return live;
    }

    private synchronized List<KernelSnapshot> known() {
        return kernels == null ? List.of(live) : kernels;
    }

    @Override
    public synchronized List<KernelSnapshot> kernels(Progress progress) {
        if (kernels == null) {
            List<KernelSnapshot> result = new ArrayList<>();
            result.add(live);
            for (KernelMap map : KernelFinder.findAll(memory, progress)) {
                if (map.pageTableRoot() != live.map().pageTableRoot()) {
                    result.add(new DecodedKernel(map, live));
                }
            }
            kernels = List.copyOf(result);
        }
        return kernels;
    }

    @Override
    public void close() {
        if (owner) {
            memory.close();
        }
    }
}
