// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.structure;

import java.util.function.Consumer;
import org.folioscope.handover.HandoverSource;
import org.folioscope.model.FieldValue;
import org.folioscope.model.Structure;

/**
 * Makes the {@link Structure} that shows a piece of a handover. Its fields and children are read when somebody asks
 * {@link Structures} for them. One thread.
 */
public final class StructureBuilder {

    private final HandoverSource source;
    private final RawStruct layout;
    private final LoadedStructure structure = new LoadedStructure();

    private StructureBuilder(HandoverSource source, RawStruct layout) {
        this.source = source;
        this.layout = layout;
    }

    /**
     * A structure in memory.
     *
     * @param address physical, of its first byte
     */
    public static StructureBuilder of(HandoverSource source, RawStruct layout, long address) {
        StructureBuilder builder = new StructureBuilder(source, layout);
        builder.structure.setKind(layout.kind());
        builder.structure.setName(layout.title());
        builder.structure.setSource(layout.source());
        builder.structure.setAddress(address);
        builder.structure.setSize(layout.size());
        return builder;
    }

    /**
     * A group of structures, without bytes of its own.
     *
     * @param kind stable id: "pkernfs.inodes"
     */
    public static StructureBuilder group(String kind, String name) {
        StructureBuilder builder = new StructureBuilder(null, null);
        builder.structure.setKind(kind);
        builder.structure.setName(name);
        return builder;
    }

    /** What this one is called, unique among its siblings: "inode 3". */
    public StructureBuilder name(String name) {
        structure.setName(name);
        return this;
    }

    /** What is worth knowing at a glance. */
    public StructureBuilder summary(String summary) {
        structure.setSummary(summary);
        return this;
    }

    /** Where it lies and how large it is, for a group that is a range of memory, or where the layout's size is not it. */
    public StructureBuilder range(long address, long size) {
        structure.setAddress(address);
        structure.setSize(size);
        return this;
    }

    /**
     * Called for each field after it was read: to say what the value means here and where it leads to
     * ({@link FieldValue#setMeaning}, {@link FieldValue#setLink}). May be called by any thread.
     */
    public StructureBuilder explain(Consumer<FieldValue> explanation) {
        structure.explanation = explanation;
        return this;
    }

    /** Makes the children on demand. */
    public StructureBuilder children(ChildLoader loader) {
        structure.loader = loader;
        structure.setExpandable(true);
        return this;
    }

    public Structure build() {
        structure.memory = source;
        structure.layout = layout;
        return structure;
    }
}
