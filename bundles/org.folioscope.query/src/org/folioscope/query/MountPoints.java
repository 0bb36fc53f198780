// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.query;

import java.util.HashMap;
import java.util.Map;
import org.folioscope.base.Progress;
import org.folioscope.kernel.KernelSnapshot;
import org.folioscope.model.Mount;
import org.folioscope.model.SuperBlock;

/** Where super blocks are mounted in the initial namespace; reads the mounts when first asked. */
final class MountPoints {

    private final KernelSnapshot kernel;
    private Map<Long, Mount> bySuperBlock;

    MountPoints(KernelSnapshot kernel) {
        this.kernel = kernel;
    }

    private synchronized Mount mount(SuperBlock superBlock) {
        if (bySuperBlock == null) {
            Map<Long, Mount> found = new HashMap<>();
            for (Mount mount : kernel.mounts(Progress.NONE)) {
                if (mount.getSuperBlock() != null) {
                    // A mount of the whole file system tells more about paths than one of a directory in it.
                    found.merge(
                            mount.getSuperBlock().getAddress(),
                            mount,
                            (first, next) -> isWhole(first) || !isWhole(next) ? first : next);
                }
            }
            bySuperBlock = found;
        }
        return bySuperBlock.get(superBlock.getAddress());
    }

    private static boolean isWhole(Mount mount) {
        return "/".equals(mount.getRootPath());
    }

    /** The mount point, or null where there is none. */
    String of(SuperBlock superBlock) {
        Mount mount = mount(superBlock);
        return mount == null ? null : mount.getPath();
    }

    /** What the guest calls the root of {@code superBlock}: its mount point, or "/" where its root is not mounted. */
    String root(SuperBlock superBlock) {
        Mount mount = mount(superBlock);
        return mount != null && isWhole(mount) ? mount.getPath() : "/";
    }
}
