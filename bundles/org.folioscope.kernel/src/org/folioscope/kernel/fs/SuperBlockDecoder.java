// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.kernel.fs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.layout.FlagNames;
import org.folioscope.kernel.layout.KernelNames;
import org.folioscope.kernel.walk.ListWalk;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.model.SuperBlock;
import org.folioscope.model.impl.SuperBlockImpl;

/** Decodes the kernel's list of super blocks (fs/super.c, super_blocks). */
public final class SuperBlockDecoder {

    /** Longest file system type name that is believed, bytes. */
    private static final int TYPE_NAME_LIMIT = 64;

    private final Context context;
    private final SuperBlockLayout layout;
    private final FlagNames flagNames = SuperBlockFlags.names();

    public SuperBlockDecoder(Context context) {
        this.context = context;
        this.layout = new SuperBlockLayout(context);
    }

    /** Offset of s_inodes in struct super_block, bytes. */
    public int inodesOffset() {
        return layout.inodes;
    }

    /** All super blocks that have a root, in the order of the list. */
    public List<SuperBlock> decode(Progress progress) {
        progress.begin("Reading super blocks", -1);
        MemoryReader reader = context.map().virtualReader();
        List<SuperBlock> result = new ArrayList<>();
        long head = context.map().symbols().address("super_blocks");
        ListWalk walk = ListWalk.ofList(reader, head, "super_blocks", context.findings());
        for (long node = walk.next(); node != 0; node = walk.next()) {
            progress.check();
            long address = node - layout.list;
            try {
                // a super block without a root is being set up or torn down
                if (layout.root.get(reader, address) != 0) {
                    result.add(decode(reader, address));
                }
            } catch (MemoryFaultException e) {
                context.findings().warning("this super block can't be read: " + e.getMessage(), address);
            }
        }
        return result;
    }

    /**
     * A super block that no list leads to any more.
     *
     * @return empty when what lies there is none: its type and its root are not where they can be
     */
    public Optional<SuperBlock> scattered(long address) {
        MemoryReader reader = context.map().virtualReader();
        try {
            boolean known = context.map()
                    .symbols()
                    .nearest(layout.type.get(reader, address))
                    .filter(symbol -> symbol.offset() == 0)
                    .isPresent();
            long root = layout.root.get(reader, address);
            if (known && root != 0 && (root & 7) == 0) {
                reader.u64(root);
                return Optional.of(decode(reader, address));
            }
        } catch (MemoryFaultException _) {
            // overwritten
        }
        return Optional.empty();
    }

    private SuperBlock decode(MemoryReader reader, long address) {
        SuperBlock superBlock = new SuperBlockImpl();
        superBlock.setAddress(address);
        superBlock.setDev((int) layout.device.get(reader, address));
        superBlock.setRootAddress(layout.root.get(reader, address));
        superBlock.setFstype(typeName(reader, address));
        superBlock.setId(
                layout.id.present()
                        ? KernelNames.readCString(reader, address + layout.id.offset(), layout.id.size())
                        : "");
        superBlock.setFlags(layout.flags.present() ? flagNames.text(layout.flags.get(reader, address)) : "");
        if (layout.magic.present()) {
            superBlock.setMagic(layout.magic.get(reader, address));
        }
        if (layout.blockSize.present()) {
            superBlock.setBlockSize(layout.blockSize.get(reader, address));
        }
        if (layout.frozen.present()) {
            superBlock.setFrozen(SuperBlockFlags.frozen(layout.frozen.get(reader, address)));
        }
        if (layout.active.present()) {
            superBlock.setActive(layout.active.get(reader, address));
        }
        return superBlock;
    }

    private String typeName(MemoryReader reader, long address) {
        long type = layout.type.get(reader, address);
        try {
            return KernelNames.readCString(reader, reader.u64(type + layout.typeName), TYPE_NAME_LIMIT);
        } catch (MemoryFaultException e) {
            context.findings()
                    .warning(
                            "the type of this super block, at " + Numbers.hex(type) + ", can't be read: "
                                    + e.getMessage(),
                            address);
            return "";
        }
    }
}
