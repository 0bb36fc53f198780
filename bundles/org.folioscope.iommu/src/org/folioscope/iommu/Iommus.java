// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.iommu;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.folioscope.base.Progress;
import org.folioscope.handover.HandoverSource;
import org.folioscope.handover.Handovers;
import org.folioscope.handover.claims.ClaimSource;

/**
 * The IOMMUs of an image: which device may reach which memory. Units, devices and their attachments are read when this is
 * made; page tables on demand. Immutable. Safe for use by several threads.
 */
public final class Iommus {

    private final Handovers handovers;
    private final List<IommuUnit> units;

    private Iommus(Handovers handovers, List<IommuUnit> units) {
        this.handovers = handovers;
        this.units = List.copyOf(units);
    }

    /** Units that somebody has put together, in the image of {@code handovers}. */
    public static Iommus of(Handovers handovers, List<IommuUnit> units) {
        return new Iommus(handovers, units);
    }

    /**
     * Finds the IOMMUs of an image.
     *
     * @param handovers of the image; decoded as far as they may hold tables
     */
    public static Iommus find(Handovers handovers, Progress progress) {
        return find(handovers, List.of(), progress);
    }

    /**
     * The same.
     *
     * @param given tables that somebody gave the address of
     */
    public static Iommus find(Handovers handovers, List<GivenTables> given, Progress progress) {
        IommuSearch search = new IommuSearch(handovers, StoredRegisters.of(handovers.source()), given);
        for (IommuFinder finder : IommuFinders.ALL) {
            progress.check();
            finder.find(search, progress);
        }
        return new Iommus(handovers, search.found());
    }

    public HandoverSource source() {
        return handovers.source();
    }

    /** What was looked at to find them. */
    public Handovers handovers() {
        return handovers;
    }

    /** By kind, then in the order of the kernel's list or of their names. */
    public List<IommuUnit> units() {
        return units;
    }

    /** All page tables of all units, each once. */
    public List<IommuDomain> domains() {
        Set<IommuDomain> domains = new LinkedHashSet<>();
        forEach((_, _, attachment) -> domains.addAll(attachment.stages()));
        return List.copyOf(domains);
    }

    /** The devices that {@code name} means, see {@link IommuDevice#isCalled}; several where sources contradict each other. */
    public List<IommuDevice> devices(String name) {
        return units.stream()
                .flatMap(unit -> unit.devices().stream())
                .filter(device -> device.isCalled(name))
                .toList();
    }

    /** The unit whose tables have {@code device}. */
    public Optional<IommuUnit> unit(IommuDevice device) {
        return units.stream()
                .filter(unit -> unit.devices().stream().anyMatch(each -> each == device))
                .findFirst();
    }

    /** Takes each way in which a device's addresses are translated. */
    @FunctionalInterface
    public interface AttachmentVisitor {
        void attachment(IommuUnit unit, IommuDevice device, Attachment attachment);
    }

    /** Hands every attachment to {@code each}. */
    public void forEach(AttachmentVisitor each) {
        for (IommuUnit unit : units) {
            for (IommuDevice device : unit.devices()) {
                for (Attachment attachment : device.attachments()) {
                    each.attachment(unit, device, attachment);
                }
            }
        }
    }

    /** The translation of one device address, step by step. */
    public AddressWalk walk(Attachment attachment, long iova) {
        return AddressWalk.of(source(), attachment, iova);
    }

    /**
     * Which devices can reach memory; walks the page tables that were not yet.
     *
     * @param physical first byte, in the image
     * @param length bytes, at least 1
     */
    public void reaching(long physical, long length, Progress progress, Consumer<Reach> each) {
        ReverseLookup lookup = new ReverseLookup(physical, length, progress, each);
        forEach(lookup::look);
    }

    /** Which device may reach which memory, and where the tables lie; walks the page tables that were not yet. */
    public ClaimSource claims(Progress progress) {
        return IommuClaims.of(this, progress);
    }
}
