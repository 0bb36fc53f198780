// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.editor.filesystems;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.folioscope.base.Progress;
import org.folioscope.kernel.KernelSnapshot;
import org.folioscope.model.Dentry;
import org.folioscope.model.Mount;
import org.folioscope.model.SuperBlock;
import org.folioscope.ui.tree.Group;
import org.folioscope.ui.tree.LazyNode;

/** The nodes of the page's tree: super blocks with their directories, and mounts in mounts. */
final class FileSystemsTree {

    private final KernelSnapshot kernel;

    private FileSystemsTree(KernelSnapshot kernel) {
        this.kernel = kernel;
    }

    static List<LazyNode> roots(KernelSnapshot kernel) {
        FileSystemsTree tree = new FileSystemsTree(kernel);
        return List.of(
                LazyNode.of(new Group("All file systems", "filesystems"), tree::superBlocks),
                LazyNode.of(new Group("Mounts", "mount"), tree::mounts));
    }

    private List<LazyNode> superBlocks(Progress progress) {
        Map<Long, String> points = kernel.mounts(progress).stream()
                .filter(mount -> mount.getSuperBlock() != null)
                .collect(Collectors.groupingBy(
                        mount -> mount.getSuperBlock().getAddress(),
                        Collectors.mapping(Mount::getPath, Collectors.joining(", "))));
        return kernel.superBlocks(progress).stream()
                .map(block -> LazyNode.of(block, inner -> root(block, inner))
                        .withDetail(points.getOrDefault(block.getAddress(), "not mounted")))
                .toList();
    }

    private List<LazyNode> root(SuperBlock block, Progress progress) {
        return kernel.root(block).map(root -> children(root, progress)).orElse(List.of());
    }

    private List<LazyNode> children(Dentry parent, Progress progress) {
        return kernel.children(parent, progress).stream()
                .map(dentry -> isDirectory(dentry)
                        ? LazyNode.of(dentry, inner -> children(dentry, inner))
                        : LazyNode.leaf(dentry))
                .toList();
    }

    private static boolean isDirectory(Dentry dentry) {
        return !dentry.isNegative()
                && dentry.getType() != null
                && dentry.getType().contains("dir");
    }

    private List<LazyNode> mounts(Progress progress) {
        List<Mount> all = kernel.mounts(progress);
        Map<Integer, List<Mount>> byParent = new LinkedHashMap<>();
        Map<Integer, Mount> byId = new LinkedHashMap<>();
        all.forEach(mount -> byId.putIfAbsent(mount.getMountId(), mount));
        List<Mount> tops = new ArrayList<>();
        for (Mount mount : byId.values()) {
            if (mount.getParentId() == mount.getMountId() || !byId.containsKey(mount.getParentId())) {
                tops.add(mount);
            } else {
                byParent.computeIfAbsent(mount.getParentId(), _ -> new ArrayList<>())
                        .add(mount);
            }
        }
        return tops.stream().map(mount -> mountNode(mount, byParent)).toList();
    }

    /** Mounts of a damaged image may name each other as parents; such a ring has no top, so this always ends. */
    private static LazyNode mountNode(Mount mount, Map<Integer, List<Mount>> byParent) {
        return LazyNode.of(
                mount,
                byParent.getOrDefault(mount.getMountId(), List.of()).stream()
                        .map(child -> mountNode(child, byParent))
                        .toList());
    }
}
