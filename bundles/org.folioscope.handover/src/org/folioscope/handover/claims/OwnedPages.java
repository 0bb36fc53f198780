// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.claims;

import java.util.List;
import java.util.Optional;
import org.folioscope.base.Progress;
import org.folioscope.handover.Handovers;
import org.folioscope.handover.claims.Claim.Role;
import org.folioscope.kernel.KernelSnapshot;
import org.folioscope.kernel.memmap.FrameRanges;
import org.folioscope.kernel.owner.FrameBytes;
import org.folioscope.kernel.owner.PageOwner;
import org.folioscope.kernel.owner.PageOwners;
import org.folioscope.kernel.owner.PageUse;

/**
 * Who owns which page frame: what the running kernel uses it for, and over it the claims of all handovers of the image.
 * Safe for use by several threads.
 */
public final class OwnedPages {

    private static final int PAGE_SHIFT = 12;
    private static final int PAGE = 1 << PAGE_SHIFT;

    /** Bits of {@link PageUse}; the role stands above. */
    private static final int ROLE_SHIFT = 5;

    private static final int CLAIMS = 7;
    private static final Role[] ROLES = {
        null, Role.PRESERVED, Role.METADATA, Role.SCRATCH, Role.KERNEL_IMAGE, Role.BANNED, Role.DMA
    };

    /** Claims come in millions from a hostile image, too: only so many are painted. */
    private static final long MOST_CLAIMS = 1L << 26;

    private final Handovers handovers;
    private final PageOwners kernel;
    private final FrameRanges frames;
    private PageClaims claims;
    private FrameBytes bytes;

    @SuppressWarnings("resource") // nothing is opened
    public OwnedPages(Handovers handovers) {
        this.handovers = handovers;
        this.kernel =
                handovers.source().kernel().map(KernelSnapshot::pageOwners).orElse(null);
        this.frames = kernel != null
                ? kernel.frames()
                : FrameRanges.of(handovers.source().memory().extents());
    }

    /** The frames that there is anything to say of. */
    public FrameRanges frames() {
        return frames;
    }

    /** What the kernel uses a frame for, by its byte of {@link #bytes}. */
    public static PageUse use(int value) {
        return PageUse.of(value);
    }

    /** What a handover claims a frame for, by its byte of {@link #bytes}; of several the first of the order of roles. */
    public static Optional<Role> role(int value) {
        int number = value >>> ROLE_SHIFT & CLAIMS;
        return number < ROLES.length ? Optional.ofNullable(ROLES[number]) : Optional.empty();
    }

    /**
     * All of {@link #frames}, one byte each: a {@link PageUse} in the low five bits, the {@link Role} above it,
     * see {@link #use} and {@link #role}. Reads the memory map and decodes every handover the first time; the result is
     * shared and must not be written to.
     */
    public synchronized FrameBytes bytes(Progress progress) {
        if (bytes == null) {
            FrameBytes result;
            if (kernel != null) {
                result = kernel.uses(progress).copy();
            } else {
                result = new FrameBytes();
                frames.forEach((first, count) -> result.fill(first, count, (byte) PageUse.UNKNOWN.ordinal()));
            }
            paint(result, progress);
            bytes = result;
        }
        return bytes;
    }

    private void paint(FrameBytes result, Progress progress) {
        long[] left = {MOST_CLAIMS};
        claims(progress).all(progress, claim -> {
            int role = numberOf(claim.role());
            if (role > 0 && left[0]-- > 0) {
                frames.within(
                        claim.start(),
                        claim.length(),
                        (first, count) -> result.update(first, count, value -> better(value, role)));
            }
        });
    }

    private static int numberOf(Role role) {
        for (int i = 1; i < ROLES.length; i++) {
            if (ROLES[i] == role) {
                return i;
            }
        }
        return 0;
    }

    private static int better(int value, int role) {
        int old = value >>> ROLE_SHIFT & CLAIMS;
        return old != 0 && old <= role ? value : value & PageUse.MASK | role << ROLE_SHIFT;
    }

    private synchronized PageClaims claims(Progress progress) {
        if (claims == null) {
            claims = handovers.claims(progress);
        }
        return claims;
    }

    /**
     * The owner of one frame, in words. Takes microseconds to some milliseconds once the handovers are decoded, which the
     * first call does.
     */
    public OwnedPage at(long pfn, Progress progress) {
        List<Claim> found = claims(progress).at(pfn << PAGE_SHIFT, PAGE).stream()
                .filter(each -> each.role() != Role.IN_USE && each.role() != Role.FREE)
                .toList();
        PageOwner owner = kernel != null
                ? kernel.owner(pfn)
                : new PageOwner(
                        pfn,
                        handovers.source().holds(pfn << PAGE_SHIFT) ? PageUse.UNKNOWN : PageUse.HOLE,
                        "",
                        0,
                        0,
                        -1);
        return new OwnedPage(owner, found);
    }
}
