// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.kernel.mount;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.folioscope.model.Mount;
import org.folioscope.model.SuperBlock;

/**
 * Turns a path within a file system into the one that the guest names the file by: at the file system's first mount in
 * the initial namespace, one of its whole tree before one of a subdirectory. Where it is not mounted, the path within
 * the file system stays.
 */
public final class MountPlaces {

    private final Map<SuperBlock, Mount> places = new HashMap<>();

    /** @param mounts of the initial namespace, in its order */
    public MountPlaces(List<Mount> mounts) {
        for (Mount mount : mounts) {
            places.merge(
                    mount.getSuperBlock(), mount, (first, next) -> isWhole(first) || !isWhole(next) ? first : next);
        }
    }

    private static boolean isWhole(Mount mount) {
        return mount.getRootPath().equals("/");
    }

    /** For paths of {@code superBlock}. */
    public UnaryOperator<String> of(SuperBlock superBlock) {
        Mount mount = places.get(superBlock);
        if (mount == null) {
            return UnaryOperator.identity();
        }
        String at = mount.getPath();
        if (isWhole(mount)) {
            return path -> MountDecoder.join(at, path);
        }
        String root = mount.getRootPath();
        return path -> path.equals(root)
                ? at
                : path.startsWith(root + "/") ? MountDecoder.join(at, path.substring(root.length())) : path;
    }
}
