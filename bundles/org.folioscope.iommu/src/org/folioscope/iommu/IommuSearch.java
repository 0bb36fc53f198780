// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.iommu;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folioscope.base.Progress;
import org.folioscope.handover.HandoverSource;
import org.folioscope.handover.Handovers;

/** A search for IOMMUs while it runs: what finders look at, and where they put what they find. One thread. */
public final class IommuSearch {

    private final Handovers handovers;
    private final List<RegisterSet> registers;
    private final List<GivenTables> given;
    private final List<IommuUnit> found = new ArrayList<>();
    /** The first record of each device, by segment and id; null until somebody asks. */
    private Map<Long, KeptDevice> kept;

    /**
     * @param handovers of the image
     * @param registers of all its IOMMUs
     * @param given tables that the user gave
     */
    public IommuSearch(Handovers handovers, List<RegisterSet> registers, List<GivenTables> given) {
        this.handovers = handovers;
        this.registers = registers;
        this.given = given;
    }

    public HandoverSource source() {
        return handovers.source();
    }

    /** The handovers of the image: some refer to tables. */
    public Handovers handovers() {
        return handovers;
    }

    /** The registers that are known of units of {@code kind}. */
    public List<RegisterSet> registers(IommuKind kind) {
        return registers.stream().filter(each -> each.kind() == kind).toList();
    }

    /** The tables of {@code kind} that the user gave. */
    public List<GivenTables> given(IommuKind kind) {
        return given.stream().filter(each -> each.kind() == kind).toList();
    }

    /**
     * The record by which a device is kept over a kexec.
     *
     * @param id bus, device and function in 16 bits
     */
    public Optional<KeptDevice> kept(int segment, int id, Progress progress) {
        if (kept == null) {
            kept = new HashMap<>();
            KeptDevice.of(handovers, progress).forEach(each -> kept.putIfAbsent(key(each.segment(), each.id()), each));
        }
        return Optional.ofNullable(kept.get(key(segment, id)));
    }

    private static long key(int segment, int id) {
        return (long) segment << 32 | id & 0xffff_ffffL;
    }

    /** Adds a unit, with all that its finder knows of it. */
    public void add(IommuUnit unit) {
        found.add(unit);
    }

    /** What was found so far. */
    public List<IommuUnit> found() {
        return List.copyOf(found);
    }
}
