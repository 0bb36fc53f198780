// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.handover.pkernfs;

import java.util.List;
import java.util.Optional;
import org.folioscope.base.Progress;
import org.folioscope.handover.Handover;
import org.folioscope.handover.pkernfs.PkernfsFormat;
import org.folioscope.handover.pkernfs.PkernfsRegion;
import org.folioscope.model.Structure;
import org.folioscope.ui.handover.grid.FindingRanges;
import org.folioscope.ui.handover.grid.GridSource;
import org.folioscope.ui.handover.grid.SlotModel;

/** The grids of a pkernfs region: inode slots, blocks with their owners, a file's strip, pages of page-table files. */
public final class PkernfsGrids implements GridSource {

    @Override
    public Optional<SlotModel> slots(
            Structure structure, List<Handover> handovers, FindingRanges findings, Progress progress) {
        return region(structure, handovers, progress).flatMap(region -> of(region, structure, findings, progress));
    }

    private static Optional<PkernfsRegion> region(Structure structure, List<Handover> handovers, Progress progress) {
        return handovers.stream()
                .filter(each -> Long.compareUnsigned(structure.getAddress() - each.address(), each.size()) < 0)
                .findFirst()
                .flatMap(each -> each.decoded(progress).subject(PkernfsRegion.class));
    }

    private static Optional<SlotModel> of(
            PkernfsRegion region, Structure structure, FindingRanges findings, Progress progress) {
        if (!region.isInitialised()) {
            return Optional.empty();
        }
        return switch (structure.getKind()) {
            case "pkernfs", "pkernfs.bitmap", "pkernfs.bits" -> Optional.of(new BlockSlots(region, findings));
            case "pkernfs.inodes" -> Optional.of(new InodeSlots(region, findings));
            case "pkernfs.list" -> list(region, structure, progress);
            case "pkernfs.tables.file" ->
                region.tables().stream()
                        .filter(file -> file.address() == structure.getAddress())
                        .findFirst()
                        .map(file -> new TablePageSlots(file, findings));
            default -> Optional.empty();
        };
    }

    private static Optional<SlotModel> list(PkernfsRegion region, Structure structure, Progress progress) {
        long block = (structure.getAddress() - region.base()) / PkernfsFormat.BLOCK;
        int ino = block < region.blockCount() ? region.blocks().owner(block) : 0;
        return ino == 0 || region.files().extent(ino) == 0
                ? Optional.empty()
                : Optional.of(StripSlots.read(region, ino, progress));
    }
}
