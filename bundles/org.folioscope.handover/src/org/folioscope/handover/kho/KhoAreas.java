// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.kho;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.folioscope.base.Progress;
import org.folioscope.handover.fdt.FdtProperty;
import org.folioscope.handover.fdt.FlatTree;
import org.folioscope.kernel.walk.LongHashSet;
import org.folioscope.memory.MemoryFaultException;

/**
 * The areas of virtual memory that are handed over in one tree of KHO: {@link KhoVmalloc}s. They have no list of their
 * own; each is found through its owner.
 *
 * @param kho the tree that they belong to
 * @param areas each with its owner
 */
public record KhoAreas(KhoHandover kho, List<OwnedArea> areas) {

    /** The entry of the kernel's own test, lib/test_kho.c of Linux 7.2: a tree "kho-test-v1" with an area in a property. */
    private static final String TEST_ENTRY = "kho_test";

    private static final String TEST_AREA = "folios_info";

    public KhoAreas {
        areas = List.copyOf(areas);
    }

    /**
     * An area and whose it is.
     *
     * @param owner for people
     */
    public record OwnedArea(String owner, KhoVmalloc area) {}

    /** The area of the kernel's own test module, where that has handed over something. */
    public static KhoAreas ofTest(KhoHandover kho, Progress progress) {
        List<OwnedArea> areas = new ArrayList<>();
        Optional<KhoEntry> entry = kho.tree().entry(TEST_ENTRY);
        if (entry.isPresent() && entry.get().data() != 0 && kho.side() != KhoHandover.Side.IN) {
            FlatTree tree = FlatTree.read(kho.source().reader(), entry.get().data(), KhoTree.SIZE);
            Optional<FdtProperty> area = tree.root().flatMap(root -> root.property(TEST_AREA));
            if (area.isPresent() && area.get().value().length == KhoVmalloc.SIZE) {
                try {
                    areas.add(new OwnedArea(
                            TEST_ENTRY,
                            KhoVmalloc.read(
                                    kho.source().reader(),
                                    tree.address() + area.get().offset(),
                                    new LongHashSet(),
                                    progress)));
                } catch (MemoryFaultException _) {
                    return new KhoAreas(kho, areas); // the tree ends in memory that is not there
                }
            }
        }
        return new KhoAreas(kho, areas);
    }
}
