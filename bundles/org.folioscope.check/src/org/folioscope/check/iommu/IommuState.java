// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.iommu;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.folioscope.base.Progress;
import org.folioscope.check.CheckedImage;
import org.folioscope.handover.Handover;
import org.folioscope.handover.HandoverSource;
import org.folioscope.handover.claims.Claim.Role;
import org.folioscope.handover.claims.ClaimSource;
import org.folioscope.handover.claims.OwnedPage;
import org.folioscope.handover.claims.OwnedPages;
import org.folioscope.handover.kho.KhoHandover;
import org.folioscope.iommu.IommuDomain;
import org.folioscope.iommu.Iommus;
import org.folioscope.iommu.format.PageTables;
import org.folioscope.kernel.KernelSnapshot;
import org.folioscope.kernel.owner.FrameBytes;
import org.folioscope.kernel.owner.IoResources;
import org.folioscope.kernel.owner.PageUse;
import org.folioscope.memory.Extent;

/**
 * The IOMMUs of an image, joined with what handovers keep and with who owns each page: what the rules about IOMMUs look
 * at. Each part is gathered when the first rule needs it. One thread at a time.
 */
final class IommuState {

    private static final long PAGE = 4096;

    /** What a device's transfers through these tables outlive. */
    enum Keeping {
        /** Nothing: the next kernel makes new ones. */
        NONE,
        /** The kexec that is to come: tables are preserved for the next kernel. */
        OUTGOING,
        /** The kexec that was: tables are those that the kernel before has left. */
        INCOMING
    }

    private final CheckedImage image;
    private final Iommus iommus;
    private List<DomainUse> uses;
    private MemorySet outgoing;
    private MemorySet all;
    private MemorySet others;

    IommuState(CheckedImage image, Iommus iommus) {
        this.image = image;
        this.iommus = iommus;
    }

    Iommus iommus() {
        return iommus;
    }

    HandoverSource source() {
        return iommus.source();
    }

    /** All page tables, each once, in the order of the units and their devices. */
    synchronized List<DomainUse> domains() {
        if (uses == null) {
            Map<PageTables, DomainUse> found = new LinkedHashMap<>();
            iommus.forEach((unit, device, attachment) -> {
                for (IommuDomain stage : attachment.stages()) {
                    found.computeIfAbsent(stage.tables(), _ -> new DomainUse(stage))
                            .add(new DomainUse.User(unit, device, attachment));
                }
            });
            uses = List.copyOf(found.values());
        }
        return uses;
    }

    /** The same in the image from before the kexec; empty where none was given. */
    Optional<IommuState> before(Progress progress) {
        return image.before().map(each -> IommuSubjects.state(each, progress));
    }

    /** What is kept over the kexec that is to come. */
    synchronized MemorySet outgoing(Progress progress) {
        if (outgoing == null) {
            outgoing = preserved(claims(false, progress), progress);
        }
        return outgoing;
    }

    /** What is kept, or was kept by the kernel before. */
    synchronized MemorySet preserved(Progress progress) {
        if (all == null) {
            all = preserved(claims(true, progress), progress);
        }
        return all;
    }

    /** Adds the memory that handovers for the next kernel claim in one of {@code roles}. */
    void claimed(Set<Role> roles, MemorySet.Builder memory, Progress progress) {
        add(claims(false, progress), roles, memory, progress);
    }

    private static void add(List<ClaimSource> sources, Set<Role> roles, MemorySet.Builder memory, Progress progress) {
        for (ClaimSource source : sources) {
            source.all(progress, claim -> {
                if (roles.contains(claim.role())) {
                    memory.add(claim.start(), claim.end());
                }
            });
        }
    }

    private static MemorySet preserved(List<ClaimSource> sources, Progress progress) {
        MemorySet.Builder memory = new MemorySet.Builder();
        add(sources, Set.of(Role.PRESERVED, Role.METADATA), memory, progress);
        return memory.build();
    }

    private List<ClaimSource> claims(boolean incoming, Progress progress) {
        List<ClaimSource> claims = new ArrayList<>();
        for (Handover handover : image.handovers().list()) {
            boolean came = handover.decoded(progress)
                    .subject(KhoHandover.class)
                    .filter(kho -> kho.side() == KhoHandover.Side.IN)
                    .isPresent();
            if (incoming || !came) {
                claims.addAll(handover.decoded(progress).claims());
            }
        }
        return claims;
    }

    /** Whether devices go on by these tables over a kexec: their top is kept, or a handover says so. */
    Keeping keeping(DomainUse use, Progress progress) {
        long top = use.tables().top() + use.tables().relocation();
        if (!use.isPhysical()) {
            return Keeping.NONE; // a guest's: they stand or fall with the stage below
        }
        if (outgoing(progress).holds(top)) {
            return Keeping.OUTGOING;
        }
        // pages that came may have been freed and used again: what the driver made itself is no inheritance
        boolean own = use.users().stream()
                .anyMatch(user -> user.attachment()
                        .driver()
                        .filter(driver -> driver.top() == top)
                        .isPresent());
        if (!own && preserved(progress).holds(top)) {
            return Keeping.INCOMING;
        }
        return use.users().stream()
                .flatMap(user -> user.device().persistent().stream())
                .findFirst()
                .map(by -> by.contains("(in)") ? Keeping.INCOMING : Keeping.OUTGOING)
                .orElse(Keeping.NONE);
    }

    /** Pages that this kernel uses for something, or has free to use: no table or transfer of its own has them. */
    static final Set<PageUse> OTHERS = Set.of(
            PageUse.FREE,
            PageUse.SLAB,
            PageUse.PAGE_CACHE,
            PageUse.SHMEM,
            PageUse.ANONYMOUS,
            PageUse.HUGETLB,
            PageUse.BLOCK_DEVICE,
            PageUse.PAGE_TABLE);

    /**
     * Memory that a kept device must not reach. Of the kexec that is to come: what is not preserved. Of the one that was:
     * what this kernel uses for something, because the tracker of what was preserved is gone by now; what it has set
     * aside looks like memory of nobody.
     */
    synchronized Strangers strangers(Keeping keeping, Progress progress) {
        if (keeping == Keeping.OUTGOING || source().kernel().isEmpty()) {
            return new Strangers(keeping == Keeping.OUTGOING ? outgoing(progress) : preserved(progress), true);
        }
        if (others == null) {
            MemorySet.Builder found = new MemorySet.Builder();
            pagesOf(OTHERS, found, progress);
            others = found.build();
        }
        return new Strangers(others, false);
    }

    /**
     * Memory that somebody else has.
     *
     * @param memory it, or all else
     * @param inverse whether it is all but {@code memory}
     */
    record Strangers(MemorySet memory, boolean inverse) {

        /** The first address from {@code from} on, below {@code end}, that is a stranger's; {@code end} where none is. */
        long next(long from, long end) {
            return inverse ? memory.nextGap(from, end) : memory.next(from, end);
        }

        /** The first from there on that is not. */
        long nextGap(long from, long end) {
            return inverse ? memory.next(from, end) : memory.nextGap(from, end);
        }
    }

    /** Adds the page frames that the kernel uses in one of {@code wanted} ways; none without a kernel. */
    @SuppressWarnings("resource") // nothing is opened
    void pagesOf(Set<PageUse> wanted, MemorySet.Builder found, Progress progress) {
        if (source().kernel().isEmpty()) {
            return;
        }
        FrameBytes bytes = pages().bytes(progress);
        for (Extent extent : source().memory().extents()) {
            for (long at = extent.start() & -PAGE; at < extent.end(); at += PAGE) {
                if ((at >>> 12 & Progress.CHECK_INTERVAL - 1) == 0) {
                    progress.check();
                }
                if (wanted.contains(OwnedPages.use(bytes.get(at >>> 12) & 0xff))) {
                    found.add(at, at + PAGE);
                }
            }
        }
    }

    /** Who owns the page at a physical address, for people. */
    String owner(long physical, Progress progress) {
        OwnedPage page = pages().at(physical >>> 12, progress);
        boolean nobody = page.claims().isEmpty() && page.owner().use() == PageUse.UNKNOWN;
        return nobody ? "memory whose owner is not known" : page.words();
    }

    OwnedPages pages() {
        return image.part(OwnedPages.class, () -> new OwnedPages(image.handovers()));
    }

    /** Whether memory is of devices or of firmware: nobody gives it to anybody. */
    boolean isNoRam(long physical) {
        if (!source().holds(physical)) {
            return true;
        }
        Optional<IoResources> resources =
                source().kernel().map(KernelSnapshot::pageOwners).map(each -> each.resources());
        if (resources.isEmpty() || resources.get().list().isEmpty()) {
            return false;
        }
        String names = resources.get().at(physical);
        return !names.contains("System RAM");
    }
}
