// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.fdt;

import java.util.ArrayList;
import java.util.List;
import org.folioscope.handover.HandoverSource;
import org.folioscope.handover.structure.RawField;
import org.folioscope.handover.structure.RawStruct;
import org.folioscope.handover.structure.StructureBuilder;
import org.folioscope.model.Structure;

/**
 * Structures of a flattened tree: a node with its properties as fields. Numbers are in the machine's own order, as the
 * kernels' handovers have them; lists of addresses are arrays of words.
 */
public final class FdtStructures {

    private static final String SOURCE = "Devicetree Specification 0.4, chapter 5";

    /** Words of a property that are fields of their own. */
    private static final int WORD_LIMIT = 64;

    private static final RawStruct HEADER = new RawStruct(
            "fdt.header",
            "struct fdt_header",
            FlatTree.HEADER_SIZE,
            SOURCE,
            RawField.u32("magic", 0, "0xd00dfeed").bigEndian().hex(),
            RawField.u32("totalsize", 4, "of the tree, bytes").bigEndian(),
            RawField.u32("off_dt_struct", 8, "of the structure block, bytes").bigEndian(),
            RawField.u32("off_dt_strings", 12, "of the strings block, bytes").bigEndian(),
            RawField.u32("off_mem_rsvmap", 16, "of the reservation block, bytes")
                    .bigEndian(),
            RawField.u32("version", 20, "17").bigEndian(),
            RawField.u32("last_comp_version", 24, "16").bigEndian(),
            RawField.u32("boot_cpuid_phys", 28, "not used").bigEndian(),
            RawField.u32("size_dt_strings", 32, "of the strings block, bytes").bigEndian(),
            RawField.u32("size_dt_struct", 36, "of the structure block, bytes").bigEndian());

    private FdtStructures() {}

    /** The header of {@code tree}, with the root node below it. */
    public static Structure tree(HandoverSource source, FlatTree tree, String name) {
        StructureBuilder builder = StructureBuilder.of(source, HEADER, tree.address())
                .name(name)
                .summary(
                        tree.problems().isEmpty()
                                ? tree.totalSize() + " bytes"
                                : tree.problems().getFirst().message());
        tree.root().ifPresent(root -> builder.children((_, each) -> each.accept(node(source, tree, root, "/"))));
        return builder.build();
    }

    /** A node of {@code tree}, with its children below it. */
    public static Structure node(HandoverSource source, FlatTree tree, FdtNode node, String name) {
        List<RawField> fields = new ArrayList<>();
        for (FdtProperty property : node.properties()) {
            fields.add(field(property, property.offset() - node.offset()));
        }
        StructureBuilder builder = StructureBuilder.of(
                        source,
                        new RawStruct("fdt.node", "node", node.size(), SOURCE, fields),
                        tree.address() + node.offset())
                .name(name)
                .summary(node.compatible());
        if (!node.children().isEmpty()) {
            builder.children((_, each) ->
                    node.children().forEach(child -> each.accept(node(source, tree, child, child.name()))));
        }
        return builder.build();
    }

    private static RawField field(FdtProperty property, long offset) {
        int length = property.value().length;
        if (property.isText()) {
            return RawField.text(property.name(), offset, length, "text");
        }
        if (length == 4) {
            return RawField.u32(property.name(), offset, "number in the machine's own order")
                    .hex();
        }
        if (length % 8 == 0 && length > 0 && length / 8 <= WORD_LIMIT) {
            return RawField.u64(property.name(), offset, "number in the machine's own order")
                    .address()
                    .array(length / 8);
        }
        return RawField.bytes(property.name(), offset, length, "bytes").fixed();
    }
}
