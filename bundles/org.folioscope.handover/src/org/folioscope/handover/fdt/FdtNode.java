// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.fdt;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A node of a flattened device tree.
 *
 * @param name empty for the root
 * @param offset of its FDT_BEGIN_NODE from the tree's start, bytes
 * @param size from there to the end of its FDT_END_NODE, bytes; to where reading stopped in a damaged tree
 * @param properties in the order of the tree
 * @param children in the order of the tree
 */
public record FdtNode(String name, int offset, int size, List<FdtProperty> properties, List<FdtNode> children) {

    /** The first property {@code name}. */
    public Optional<FdtProperty> property(String name) {
        return properties.stream().filter(p -> p.name().equals(name)).findFirst();
    }

    /** The first child {@code name}. */
    public Optional<FdtNode> child(String name) {
        return children.stream().filter(c -> c.name().equals(name)).findFirst();
    }

    /** The property "compatible" as text; empty where there is none. */
    public String compatible() {
        return property("compatible").map(FdtProperty::text).orElse("");
    }

    /** A property's number in the machine's own order; empty where it is missing or has not 4 or 8 bytes. */
    public OptionalLong number(String name) {
        return property(name).map(FdtProperty::number).orElse(OptionalLong.empty());
    }
}
