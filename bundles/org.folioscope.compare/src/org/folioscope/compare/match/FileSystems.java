// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folioscope.base.Progress;
import org.folioscope.compare.Comparison;
import org.folioscope.compare.Difference;
import org.folioscope.compare.DifferenceGroup;
import org.folioscope.compare.Side;
import org.folioscope.kernel.KernelSnapshot;
import org.folioscope.model.Mount;
import org.folioscope.model.SuperBlock;

/** Matches file systems by type, id and mount point, as far as they agree. */
final class FileSystems implements Matcher {

    private static final String[] RULES = {
        "on one side only",
        "by type, id and mount point",
        "by type and mount point",
        "by type and id",
        "by type: of those that are left the one on each side, in their order",
        "by the super block's address: one boot of one kernel, dead on one side"
    };

    /** A super block and where it is mounted; an empty text where it isn't. */
    record Mounted(SuperBlock superBlock, String mount) {

        String type() {
            return superBlock.getFstype();
        }

        String id() {
            return superBlock.getId() == null ? "" : superBlock.getId();
        }
    }

    @Override
    public Optional<Difference> match(Comparison comparison, Progress progress) {
        if (comparison.sides().stream().anyMatch(side -> side.kernel().isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(new DifferenceGroup(
                "File systems",
                "File systems are matched by type, id and mount point, as far as they agree.",
                comparison.sides().size(),
                loading -> load(comparison, loading)));
    }

    private static List<Difference> load(Comparison comparison, Progress progress) {
        List<List<Mounted>> all = new ArrayList<>();
        for (Side side : comparison.sides()) {
            all.add(mounted(side.kernel().orElseThrow(), comparison.rules().pseudo(), progress));
        }
        int[] sizes = all.stream().mapToInt(List::size).toArray();
        List<Side> sides = comparison.sides();
        Rows rows = Rows.of(sizes, (left, right, pairing) -> {
            if (sides.get(left).isGhost() != sides.get(right).isGhost()
                    && Boots.same(sides.get(left), sides.get(right))) {
                // Of an overwritten super block nothing but its address is left.
                pairing.pass(5, addresses(all.get(left)), addresses(all.get(right)));
            }
            pair(all.get(left), all.get(right), pairing);
        });
        List<Difference> result = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            Mounted[] of = new Mounted[sizes.length];
            for (int side = 0; side < of.length; side++) {
                of[side] = rows.index(side, row) < 0 ? null : all.get(side).get(rows.index(side, row));
            }
            result.add(new FileSystemNode(comparison, of, RULES[rows.rule(row)]));
        }
        return result;
    }

    private static List<Mounted> mounted(KernelSnapshot kernel, boolean pseudo, Progress progress) {
        Map<Long, Mount> mounts = new HashMap<>();
        for (Mount mount : kernel.mounts(progress)) {
            if (mount.getSuperBlock() != null) {
                mounts.merge(
                        mount.getSuperBlock().getAddress(),
                        mount,
                        (first, next) -> isWhole(first) || !isWhole(next) ? first : next);
            }
        }
        List<Mounted> result = new ArrayList<>();
        for (SuperBlock each : kernel.superBlocks(progress)) {
            if (pseudo || !FileSystemTypes.isPseudo(each.getFstype())) {
                Mount mount = mounts.get(each.getAddress());
                result.add(new Mounted(each, mount == null ? "" : mount.getPath()));
            }
        }
        return result;
    }

    private static boolean isWhole(Mount mount) {
        return "/".equals(mount.getRootPath());
    }

    private static void pair(List<Mounted> left, List<Mounted> right, Pairing pairing) {
        pairing.pass(1, keys(left, true, true), keys(right, true, true));
        pairing.pass(2, keys(left, false, true), keys(right, false, true));
        pairing.pass(3, keys(left, true, false), keys(right, true, false));
        pairing.pass(4, keys(left, false, false), keys(right, false, false));
    }

    private static long[] addresses(List<Mounted> all) {
        return all.stream()
                .mapToLong(each -> Hash.nonZero(each.superBlock().getAddress()))
                .toArray();
    }

    /** Keys of type and what is asked for; by mount point only those that are mounted. */
    private static long[] keys(List<Mounted> all, boolean id, boolean mount) {
        long[] keys = new long[all.size()];
        for (int i = 0; i < keys.length; i++) {
            Mounted each = all.get(i);
            long key = Hash.of(Hash.SEED, each.type());
            key = id ? Hash.of(key, each.id()) : key;
            key = mount ? Hash.of(key, each.mount()) : key;
            keys[i] = mount && !id && each.mount().isEmpty() ? Pairing.NO_KEY : Hash.nonZero(key);
        }
        return keys;
    }
}
