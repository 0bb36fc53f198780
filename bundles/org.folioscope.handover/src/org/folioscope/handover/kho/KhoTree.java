// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.kho;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.folioscope.handover.fdt.FdtNode;
import org.folioscope.handover.fdt.FdtProperty;
import org.folioscope.handover.fdt.FlatTree;
import org.folioscope.memory.MemoryReader;

/**
 * KHO's root tree: one page that tells where the tracker and each subsystem's data are. Values are in the machine's own
 * order (include/linux/kho/abi/kexec_handover.h of Linux 7.2). Immutable.
 */
public final class KhoTree {

    /** Bytes of the tree; KHO's is always one page. */
    public static final int SIZE = 4096;

    /** All compatible strings begin so. */
    public static final String PREFIX = "kho-v";

    /** The property of the root that holds the physical address of the tracker; 0 for none. */
    public static final String MEMORY_MAP = "preserved-memory-map";

    private static final List<String> DATA_PROPERTIES = List.of("preserved-data", "fdt");
    private static final String BLOB_SIZE = "blob-size";

    private final FlatTree tree;
    private final Optional<KhoAbi> abi;
    private final List<KhoEntry> entries;

    private KhoTree(FlatTree tree) {
        this.tree = tree;
        this.abi = KhoAbi.of(compatible());
        List<KhoEntry> found = new ArrayList<>();
        for (FdtNode child : tree.root().map(FdtNode::children).orElse(List.of())) {
            found.add(entry(child));
        }
        entries = List.copyOf(found);
    }

    /** Reads the tree at the physical {@code address}. */
    public static KhoTree read(MemoryReader physical, long address) {
        return new KhoTree(FlatTree.read(physical, address, SIZE));
    }

    /** Whether a tree whose root says "kho-v…" lies at the physical {@code address}. */
    public static boolean isAt(MemoryReader physical, long address) {
        return FlatTree.isAt(physical, address)
                && read(physical, address).compatible().startsWith(PREFIX);
    }

    private KhoEntry entry(FdtNode node) {
        Optional<FdtProperty> data = abi.flatMap(a -> node.property(a.dataProperty()));
        for (String name : DATA_PROPERTIES) {
            data = data.or(() -> node.property(name));
        }
        Optional<FdtProperty> size = node.property(BLOB_SIZE);
        return new KhoEntry(
                node.name(),
                address() + node.offset(),
                node.size(),
                data.map(FdtProperty::name).orElse(""),
                data.map(this::place).orElse(-1L),
                data.map(FdtProperty::number).orElse(OptionalLong.empty()).orElse(0),
                size.map(FdtProperty::number).orElse(OptionalLong.empty()),
                size.map(this::place).orElse(-1L));
    }

    private long place(FdtProperty property) {
        return address() + property.offset();
    }

    /** Physical address of the tree. */
    public long address() {
        return tree.address();
    }

    /** The tree as it was read, with what is wrong in it. */
    public FlatTree tree() {
        return tree;
    }

    /** The root's compatible string; empty where there is none. */
    public String compatible() {
        return tree.root().map(FdtNode::compatible).orElse("");
    }

    /** The format that the compatible string names; empty for one that is not known here. */
    public Optional<KhoAbi> abi() {
        return abi;
    }

    /** Physical address of the tracker's first page; empty where the property is missing, 0 where nothing was serialized. */
    public OptionalLong memoryMap() {
        return tree.root().map(root -> root.number(MEMORY_MAP)).orElse(OptionalLong.empty());
    }

    /** Physical address of the value of the tracker's property; -1 where it is missing. */
    public long memoryMapPlace() {
        return tree.root()
                .flatMap(root -> root.property(MEMORY_MAP))
                .map(this::place)
                .orElse(-1L);
    }

    /** What the subsystems hand over, in the order of the tree. */
    public List<KhoEntry> entries() {
        return entries;
    }

    /** The entry {@code name}. */
    public Optional<KhoEntry> entry(String name) {
        return entries.stream().filter(e -> e.name().equals(name)).findFirst();
    }
}
