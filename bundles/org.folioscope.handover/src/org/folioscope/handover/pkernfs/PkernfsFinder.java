// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.pkernfs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.handover.Clue;
import org.folioscope.handover.Clue.By;
import org.folioscope.handover.DecodedHandover;
import org.folioscope.handover.Handover;
import org.folioscope.handover.HandoverFinder;
import org.folioscope.handover.HandoverSource;
import org.folioscope.handover.Magic;
import org.folioscope.handover.Search;
import org.folioscope.handover.inodestore.InodeFlags;
import org.folioscope.handover.inodestore.StoreFormat;
import org.folioscope.handover.pkernfs.PkernfsRegion.State;
import org.folioscope.kernel.report.Findings;
import org.folioscope.memory.Extent;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.model.Finding;

/**
 * Finds pkernfs regions: by the kernel's command line, by their magic number at a multiple of 2 MiB, and as a file.
 * memmap=nn%ss removes a region from e820, so no resource list names it.
 */
@SuppressWarnings("resource") // nothing is opened
public final class PkernfsFinder implements HandoverFinder {

    public static final String KIND = "pkernfs";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String title() {
        return "pkernfs region";
    }

    @Override
    public Optional<Magic> magic() {
        return Optional.of(new Magic(PkernfsFormat.BLOCK, 8, PkernfsFormat.MAGIC));
    }

    /** By its magic number, or, where that is damaged, by its root and bitmap. */
    @Override
    public boolean isRegion(HandoverSource source, long base, long size) {
        MemoryReader reader = source.reader();
        try {
            return reader.u64(base) == PkernfsFormat.MAGIC
                    || size >= 2 * PkernfsFormat.BLOCK
                            && (reader.u8(base + PkernfsFormat.BITMAP) & 3) == 3
                            && reader.s32(base + PkernfsFormat.STORE) == InodeFlags.DIR
                            && reader.u16(base + PkernfsFormat.STORE + StoreFormat.FILENAME) == '.';
        } catch (MemoryFaultException _) {
            return false;
        }
    }

    @Override
    public void find(Search search, Progress progress) {
        HandoverSource source = search.source();
        List<Extent> extents = source.memory().extents();
        if (source.region().equals(KIND) && !extents.isEmpty()) {
            Extent extent = extents.getFirst();
            long base = extent.start();
            add(search, new PkernfsPlace(base, extent.length(), base != 0, "the file"), By.FILE);
            return;
        }
        source.kernel()
                .flatMap(kernel -> PkernfsParameter.find(kernel.map().commandLine()))
                .filter(each -> each.base() != 0)
                .ifPresent(each ->
                        add(search, new PkernfsPlace(each.base(), each.size(), true, each.text()), By.COMMAND_LINE));
        List<Long> hits = new ArrayList<>();
        for (long hit : search.hits(this)) {
            hits.add(hit);
        }
        for (PkernfsPlace place : PkernfsSearch.places(source.memory(), hits)) {
            add(search, place, By.MAGIC);
        }
    }

    private void add(Search search, PkernfsPlace place, By by) {
        HandoverSource source = search.source();
        search.add(new Handover(
                KIND,
                "pkernfs region at " + Numbers.hex(place.base()),
                place.base(),
                place.size(),
                List.of(new Clue(by, place.clue())),
                progress -> decode(source, place, progress)));
    }

    /** Decodes the region at {@code place} of {@code source}. */
    public static DecodedHandover decode(HandoverSource source, PkernfsPlace place, Progress progress) {
        List<Extent> devices = source.kernel().map(DeviceMemory::of).orElse(List.of());
        PkernfsRegion region = PkernfsRegion.read(source.memory(), place, devices, progress);
        List<Object> subjects = new ArrayList<>(List.of(region));
        if (region.isInitialised() && region.state() != State.TORN) {
            subjects.add(region.tree());
        }
        List<Finding> findings =
                region.remarks().stream().map(Findings::toModel).toList();
        return new DecodedHandover(
                subjects,
                new PkernfsStructures(source, region).root(),
                List.of(new PkernfsClaims(region), PkernfsClaims.devices(region, progress)),
                findings);
    }
}
