// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.testing;

import java.nio.file.Path;
import java.util.List;
import org.folioscope.base.Progress;
import org.folioscope.kernel.KernelSnapshot;
import org.folioscope.kernel.Snapshot;
import org.folioscope.memory.MemoryImage;
import org.folioscope.model.BaseAddress;
import org.folioscope.model.Extent;
import org.folioscope.model.FolioFactory;
import org.folioscope.model.Image;
import org.folioscope.model.Kernel;

/** A snapshot made up in memory, small enough to know by heart. */
public final class FakeSnapshot implements Snapshot {

    private final FakeImage memory;
    private final Image image = FolioFactory.eINSTANCE.createImage();
    private final FakeKernel kernel;

    /** The first of its kind. */
    public FakeSnapshot(Path path) {
        this(path, 0);
    }

    /** @param generation how often the image was read before; files grow by a byte each time */
    public FakeSnapshot(Path path, int generation) {
        memory = new FakeImage(path);
        Kernel facts = FolioFactory.eINSTANCE.createKernel();
        facts.setRelease("9.9.9-fake");
        facts.setBuildId("cafe");
        facts.setPagingLevels(4);
        BaseAddress base = FolioFactory.eINSTANCE.createBaseAddress();
        base.setName("page_offset_base");
        base.setValue(FakeMap.DIRECT);
        base.setSource("made up");
        base.setCrossCheck("held against nothing real");
        base.setAgrees(true);
        facts.getBases().add(base);
        Extent extent = FolioFactory.eINSTANCE.createExtent();
        extent.setStart(FakeImage.START);
        extent.setLength(FakeImage.SIZE);
        image.getExtents().add(extent);
        image.setPath(path.toString());
        image.setFormat(memory.format());
        image.setFileSize(memory.fileSize());
        image.getKernels().add(facts);
        kernel = new FakeKernel(new FakeMap(memory), facts, generation);
    }

    @Override
    public Snapshot refreshed(Progress progress) {
        return this;
    }

    @Override
    public Snapshot over(MemoryImage changed, Progress progress) {
        return this;
    }

    @Override
    public MemoryImage memory() {
        return memory;
    }

    @Override
    public Image image() {
        return image;
    }

    @Override
    public KernelSnapshot kernel() {
        return kernel;
    }

    @Override
    public List<KernelSnapshot> kernels(Progress progress) {
        return List.of(kernel);
    }

    @Override
    public void close() {
        memory.close();
    }
}
