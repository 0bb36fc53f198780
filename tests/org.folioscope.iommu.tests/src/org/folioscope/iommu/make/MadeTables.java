// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.iommu.make;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.handover.HandoverSource;
import org.folioscope.handover.Handovers;
import org.folioscope.handover.RegionImage;
import org.folioscope.handover.make.MakeRequest;
import org.folioscope.iommu.Attachment;
import org.folioscope.iommu.DomainRanges;
import org.folioscope.iommu.GivenTables;
import org.folioscope.iommu.IommuDevice;
import org.folioscope.iommu.IommuDomain;
import org.folioscope.iommu.Iommus;
import org.folioscope.iommu.format.Permissions;
import org.folioscope.iommu.format.TableFault;
import org.folioscope.memory.MemoryImage;
import org.folioscope.memory.OpenOptions;

/** A file of a maker, opened the way that a user's is. */
public final class MadeTables implements AutoCloseable {

    private final MemoryImage image;
    private final Handovers handovers;
    private final Iommus iommus;

    /** @param broken the rule to break; null for none */
    @SuppressWarnings("resource") // closed by close()
    public MadeTables(IommuMaker maker, String broken, Path folder, GivenTables... given) throws IOException {
        Path file = folder.resolve("memory");
        MakeRequest request =
                broken == null ? MakeRequest.valid(maker.usualSize()) : MakeRequest.broken(maker.usualSize(), broken);
        if (given.length == 0) {
            maker.makeBoth(request, file, Progress.NONE);
        } else {
            maker.make(request, file, Progress.NONE);
        }
        image = RegionImage.recognise(file, OpenOptions.defaults()).orElseThrow();
        handovers = Handovers.find(HandoverSource.of(image, null), Handovers.Scan.WITHOUT_KERNEL, Progress.NONE);
        iommus = Iommus.find(handovers, List.of(given), Progress.NONE);
    }

    public MemoryImage image() {
        return image;
    }

    public Handovers handovers() {
        return handovers;
    }

    public Iommus iommus() {
        return iommus;
    }

    /** Each device and way, one line each: "0000:00:02.0 second stage 5: 0x1000>0x2000+0x3000 rw 4.0 KiB; …". */
    public List<String> ways() {
        List<String> lines = new ArrayList<>();
        iommus.forEach((_, device, attachment) -> lines.add(line(device, attachment)));
        return lines;
    }

    private static String line(IommuDevice device, Attachment attachment) {
        StringBuilder line = new StringBuilder(device.name());
        if (attachment.pasid() != -1) {
            line.append(" pasid ").append(attachment.pasid());
        }
        line.append(' ').append(attachment.translation().text());
        line.append(' ').append(attachment.domainId()).append(':');
        if (!attachment.problem().isEmpty()) {
            line.append(" (").append(attachment.problem()).append(')');
        }
        for (IommuDomain stage : attachment.stages()) {
            line.append(stage == attachment.stages().getFirst() ? "" : " |");
            DomainRanges ranges = stage.ranges(Progress.NONE);
            for (int i = 0; i < ranges.size(); i++) {
                line.append(' ').append(Numbers.hex(ranges.iova(i)));
                line.append('>').append(Numbers.hex(ranges.physical(i)));
                line.append('+').append(Numbers.hex(ranges.length(i)));
                line.append(',').append(Permissions.text(ranges.permissions(i)));
                line.append(',').append(ranges.leafShift(i));
            }
            for (TableFault fault : ranges.faults()) {
                line.append(" !").append(fault.kind()).append('@').append(Numbers.hex(fault.iova()));
            }
        }
        return line.toString();
    }

    @Override
    public void close() {
        image.close();
    }
}
