// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.folioscope.base.Progress;
import org.folioscope.compare.Comparison;
import org.folioscope.compare.Difference;
import org.folioscope.compare.DifferenceGroup;
import org.folioscope.compare.Side;
import org.folioscope.iommu.Attachment;
import org.folioscope.iommu.IommuDevice;

/** Matches what devices may reach: by device and PASID, and in that by device address (IOVA). */
final class IommuMatcher implements Matcher {

    /** One way in which a device's addresses are translated. */
    record Mapping(IommuDevice device, Attachment attachment) {

        /** "0000:00:03.0", "0000:00:03.0, PASID 7". */
        String name() {
            return device.title() + (attachment.pasid() > 0 ? ", PASID " + attachment.pasid() : "");
        }

        private long key() {
            return Hash.nonZero(Hash.of(Hash.of(Hash.SEED, device.name()), attachment.pasid()));
        }
    }

    @Override
    public Optional<Difference> match(Comparison comparison, Progress progress) {
        boolean none = comparison.sides().stream()
                .allMatch(side -> side.iommus(progress).units().isEmpty());
        return none
                ? Optional.empty()
                : Optional.of(new DifferenceGroup(
                        "IOMMU",
                        "What devices may reach is matched by device, PASID and device address. A page is kept where"
                                + " the same address leads to the same memory by the same permission; its bytes may be"
                                + " others.",
                        comparison.sides().size(),
                        loading -> load(comparison, loading)));
    }

    private static List<Difference> load(Comparison comparison, Progress progress) {
        List<List<Mapping>> all = new ArrayList<>();
        for (Side side : comparison.sides()) {
            List<Mapping> mappings = new ArrayList<>();
            side.iommus(progress).forEach((_, device, attachment) -> mappings.add(new Mapping(device, attachment)));
            all.add(mappings);
        }
        int[] sizes = all.stream().mapToInt(List::size).toArray();
        Rows rows =
                Rows.of(sizes, (left, right, pairing) -> pairing.pass(1, keys(all.get(left)), keys(all.get(right))));
        List<Difference> result = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            Mapping[] of = new Mapping[sizes.length];
            for (int side = 0; side < of.length; side++) {
                of[side] = rows.index(side, row) < 0 ? null : all.get(side).get(rows.index(side, row));
            }
            result.add(new MappingNode(
                    comparison, of, rows.rule(row) == 0 ? "on one side only" : "by device and PASID", progress));
        }
        return result;
    }

    private static long[] keys(List<Mapping> mappings) {
        return mappings.stream().mapToLong(Mapping::key).toArray();
    }
}
