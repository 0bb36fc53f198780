// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.kernel.mount;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.kernel.dentry.DentryLayout;
import org.folioscope.kernel.dentry.DentryPaths;
import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.layout.FlagNames;
import org.folioscope.kernel.layout.KernelNames;
import org.folioscope.kernel.walk.ListWalk;
import org.folioscope.kernel.walk.LongHashSet;
import org.folioscope.kernel.walk.LongMap;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.model.Mount;
import org.folioscope.model.SuperBlock;
import org.folioscope.model.impl.MountImpl;

/**
 * Decodes the mounts of the initial mount namespace: from init_task through nsproxy and mnt_ns to the root mount, then
 * down mnt_mounts. The tree is the same in all kernels; the namespace's own collection (a list of mnt_list up to 6.7, a
 * red-black tree by mount id since) is only counted, to tell mounts that the tree does not reach.
 */
public final class MountDecoder {

    private static final int DEVICE_NAME_LIMIT = 4096;

    private final Context context;
    private final MountLayout layout;
    private final MountNamespaceLayout namespaces;
    private final MemoryReader reader;
    private final DentryPaths paths;
    private final FlagNames flagNames;
    private final LongMap<SuperBlock> superBlocks;
    private final LongHashSet visited = new LongHashSet();

    /** @param superBlocks the known super blocks by address */
    public MountDecoder(Context context, DentryLayout dentries, LongMap<SuperBlock> superBlocks) {
        this.context = context;
        this.layout = new MountLayout(context);
        this.namespaces = new MountNamespaceLayout(context);
        this.reader = context.map().virtualReader();
        this.paths = new DentryPaths(dentries, reader, context.findings());
        this.flagNames = MountFlags.names(context.map().types());
        this.superBlocks = superBlocks;
    }

    /** A mount whose children are to be read, and its path. */
    private record Visit(long address, Mount mount) {}

    /** All mounts of the initial namespace, parents before children. */
    public List<Mount> decode(Progress progress) {
        progress.begin("Reading mounts", -1);
        List<Mount> result = new ArrayList<>();
        long namespace = namespaces.initial(reader);
        ArrayDeque<Visit> open = new ArrayDeque<>();
        visit(namespaces.root(reader, namespace), null, result, open);
        while (!open.isEmpty()) {
            progress.check();
            Visit visit = open.pop();
            ListWalk walk = ListWalk.ofList(
                    reader,
                    visit.address() + layout.children,
                    "mnt_mounts of mount " + Numbers.hex(visit.address()),
                    context.findings());
            for (long node = walk.next(); node != 0; node = walk.next()) {
                visit(node - layout.child, visit.mount(), result, open);
            }
        }
        long expected = namespaces.count(reader, namespace);
        if (expected >= 0 && expected != result.size()) {
            context.findings()
                    .warning(
                            "the initial mount namespace counts " + expected + " mounts, its tree has " + result.size(),
                            namespace);
        }
        return result;
    }

    private void visit(long address, Mount parent, List<Mount> result, ArrayDeque<Visit> open) {
        if (!visited.add(address)) {
            context.findings().warning("this mount appears twice in the tree of mounts", address);
            return;
        }
        try {
            Mount mount = decode(address, parent);
            result.add(mount);
            open.add(new Visit(address, mount));
        } catch (MemoryFaultException e) {
            context.findings().warning("this mount can't be read: " + e.getMessage(), address);
        }
    }

    private Mount decode(long address, Mount parent) {
        Mount mount = new MountImpl();
        mount.setAddress(address);
        long superBlockAddress = layout.superBlock.get(reader, address);
        SuperBlock superBlock = superBlocks.get(superBlockAddress);
        long root = layout.root.get(reader, address);
        if (superBlock == null) {
            context.findings()
                    .warning(
                            "mnt_sb of this mount is " + Numbers.hex(superBlockAddress)
                                    + ", which is not in super_blocks",
                            address);
            mount.setRootPath("/");
        } else {
            mount.setSuperBlock(superBlock);
            mount.setRootPath(paths.plain(root, superBlock.getRootAddress()));
        }
        mount.setPath(parent == null ? "/" : pathOf(address, parent));
        mount.setFlags(layout.flags.present() ? flagNames.text(layout.flags.get(reader, address)) : "");
        if (layout.id.present()) {
            mount.setMountId((int) layout.id.get(reader, address));
            mount.setParentId((int) layout.id.get(reader, layout.parent.get(reader, address)));
        }
        if (layout.deviceName.present()) {
            long name = layout.deviceName.get(reader, address);
            mount.setDeviceName(name == 0 ? "none" : KernelNames.readCString(reader, name, DEVICE_NAME_LIMIT));
        }
        if (layout.namespace.present()) {
            long namespace = layout.namespace.get(reader, address);
            namespaces.number(reader, namespace).ifPresent(n -> mount.setNamespace("mnt:[" + n + "]"));
        }
        return mount;
    }

    /** The parent's path with the way from the parent's root to the mount point. */
    private String pathOf(long address, Mount parent) {
        long mountpoint = layout.mountpoint.get(reader, address);
        long parentRoot = layout.root.get(reader, parent.getAddress());
        return join(parent.getPath(), paths.plain(mountpoint, parentRoot));
    }

    /** Two absolute paths, the second below the first. */
    public static String join(String upper, String lower) {
        return upper.length() == 1 ? lower : lower.length() == 1 ? upper : upper + lower;
    }
}
