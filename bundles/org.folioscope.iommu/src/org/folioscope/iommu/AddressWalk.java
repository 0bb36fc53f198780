// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.iommu;

import java.util.ArrayList;
import java.util.List;
import org.folioscope.base.Numbers;
import org.folioscope.handover.HandoverSource;
import org.folioscope.handover.structure.StructureBuilder;
import org.folioscope.iommu.format.EntryKind;
import org.folioscope.iommu.format.PageTableFormat;
import org.folioscope.iommu.format.PageTables;
import org.folioscope.iommu.format.Permissions;
import org.folioscope.iommu.format.TableLookup;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;

/**
 * The translation of one device address, step by step: from the unit's root over the device's entries down its page
 * tables.
 *
 * @param iova the device address
 * @param steps in the order in which the hardware takes them
 * @param physical where it leads, in the image; -1 nowhere
 * @param permissions of the bits of {@link Permissions}
 * @param leafSize bytes of the page; 0 where there is none
 * @param problem why it leads nowhere, for people; empty where it does
 */
public record AddressWalk(
        long iova, List<WalkStep> steps, long physical, int permissions, long leafSize, String problem) {

    public AddressWalk {
        steps = List.copyOf(steps);
    }

    /** Translates {@code iova} as {@code attachment} says. Reads a few entries; not for the thread of a window. */
    public static AddressWalk of(HandoverSource source, Attachment attachment, long iova) {
        List<WalkStep> steps = new ArrayList<>();
        MemoryReader reader = source.reader();
        for (TableEntry entry : attachment.path()) {
            steps.add(step(source, reader, attachment, entry));
        }
        if (attachment.translation() == Translation.PASS_THROUGH) {
            return new AddressWalk(iova, steps, iova, Permissions.READ | Permissions.WRITE, 0, "");
        }
        if (attachment.stages().isEmpty()) {
            String why = attachment.problem().isEmpty() ? "the device's entry lets nothing pass" : attachment.problem();
            return new AddressWalk(iova, steps, -1, 0, 0, why);
        }
        long at = iova;
        int permissions = Permissions.ALL;
        int leafShift = 64;
        for (IommuDomain stage : attachment.stages()) {
            TableLookup.Target target = TableLookup.find(
                    stage.tables(),
                    reader,
                    at,
                    (tables, level, table, address, entry) ->
                            steps.add(step(source, stage.stage(), tables, level, table, address, entry)));
            if (!target.isMapped()) {
                return new AddressWalk(iova, steps, -1, 0, 0, target.problem());
            }
            at = target.physical();
            boolean below = stage != attachment.stages().getFirst(); // says nothing of instructions and privilege
            permissions &= target.permissions() | (below ? Permissions.EXECUTE | Permissions.USER : 0);
            leafShift = Math.min(leafShift, target.leafShift());
        }
        return new AddressWalk(iova, steps, at, permissions, 1L << leafShift, "");
    }

    private static WalkStep step(HandoverSource source, MemoryReader reader, Attachment attachment, TableEntry entry) {
        long value = 0;
        String outcome;
        try {
            value = reader.u64(entry.address());
            outcome = entry == attachment.entry() ? outcome(attachment) : "present";
        } catch (MemoryFaultException e) {
            outcome = e.getMessage();
        }
        return new WalkStep(
                entry.name(), 0, 0, entry.table(), entry.address(), value, outcome, entry.structure(source));
    }

    private static String outcome(Attachment attachment) {
        return attachment.translation().text()
                + (attachment.stages().isEmpty()
                        ? ""
                        : ", table at "
                                + Numbers.hex(
                                        attachment.stages().getFirst().tables().top()));
    }

    private static WalkStep step(
            HandoverSource source, int stage, PageTables tables, int level, long table, long address, long entry) {
        String name = "level " + level + ", entry " + (address - table) / 8;
        PageTableFormat format = tables.format();
        return new WalkStep(
                name,
                stage,
                level,
                table,
                address,
                entry,
                outcome(format, entry, level),
                StructureBuilder.of(source, format.layout(level), address)
                        .name(name)
                        .summary(outcome(format, entry, level))
                        .build());
    }

    /** What an entry of a page table says, for people. */
    static String outcome(PageTableFormat format, long entry, int level) {
        EntryKind kind = format.kind(entry, level);
        String what = switch (kind) {
            case ABSENT -> "not present";
            case IMPOSSIBLE -> "can't be at this level";
            case TABLE ->
                "table at " + Numbers.hex(format.table(entry, level)) + ", level " + format.nextLevel(entry, level);
            case LEAF ->
                Numbers.size(1L << format.leafShift(entry, level)) + " at " + Numbers.hex(format.leaf(entry, level));
        };
        if (kind == EntryKind.ABSENT || kind == EntryKind.IMPOSSIBLE) {
            return what;
        }
        long reserved = format.reserved(entry, level);
        return what + ", " + Permissions.text(format.permissions(entry, level))
                + (reserved == 0 ? "" : ", reserved bits " + Numbers.hex(reserved));
    }
}
