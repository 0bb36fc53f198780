// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.compare.pagemap;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.folioscope.handover.claims.Claim.Role;
import org.folioscope.handover.claims.OwnedPages;
import org.folioscope.kernel.memmap.FrameRanges;
import org.folioscope.kernel.owner.FrameBytes;
import org.folioscope.kernel.owner.PageUse;

/** Frames by who owns them: what a handover claims them for, else what the kernel uses them for. */
public final class OwnerColoring implements MapColoring {

    private static final int COMMON = 16;
    private static final int RARE = 64;
    private static final int CLAIMED = 256;

    private static final List<MapClass> CLASSES = new ArrayList<>();

    /** The class for each byte of {@link OwnedPages#bytes}. */
    private static final byte[] CLASS_OF = new byte[256];

    static {
        Map<PageUse, Integer> uses = new EnumMap<>(PageUse.class);
        for (PageUse use : PageUse.values()) {
            uses.put(use, CLASSES.size());
            CLASSES.add(classOf(use));
        }
        Map<Role, Integer> roles = new EnumMap<>(Role.class);
        for (Role role :
                List.of(Role.PRESERVED, Role.METADATA, Role.SCRATCH, Role.KERNEL_IMAGE, Role.BANNED, Role.DMA)) {
            roles.put(role, CLASSES.size());
            CLASSES.add(classOf(role));
        }
        for (int value = 0; value < CLASS_OF.length; value++) {
            int use = uses.get(OwnedPages.use(value));
            Role role = OwnedPages.role(value).orElse(null);
            // the next kernel's free memory says little: what this kernel does there says more
            boolean said = role != null && (role != Role.SCRATCH || OwnedPages.use(value) == PageUse.FREE);
            CLASS_OF[value] = (byte) (said ? roles.get(role) : use);
        }
    }

    private static MapClass classOf(PageUse use) {
        return switch (use) {
            case HOLE -> look(use, 0xffffff, 0x1e2124, MapPattern.NONE, 1);
            case UNKNOWN -> look(use, 0xe4e4e4, 0x34383c, MapPattern.DOTTED, COMMON);
            case FREE -> look(use, 0xeef1f4, 0x2c3136, MapPattern.NONE, COMMON);
            case PAGE_CACHE -> look(use, 0x6fbf8b, 0x3d8a57, MapPattern.NONE, COMMON);
            case SHMEM -> look(use, 0x2f9e8f, 0x2a8075, MapPattern.LEVEL, COMMON);
            case BLOCK_DEVICE -> look(use, 0xa3b86c, 0x75863f, MapPattern.DOTTED, RARE);
            case ANONYMOUS -> look(use, 0xf0c24b, 0xb98a17, MapPattern.NONE, COMMON);
            case HUGETLB -> look(use, 0xd9a520, 0x94700f, MapPattern.CROSSED, COMMON);
            case SLAB -> look(use, 0x6aa6e6, 0x3b73b4, MapPattern.NONE, COMMON);
            case PAGE_TABLE -> look(use, 0x2d63ad, 0x5f95df, MapPattern.CROSSED, RARE);
            case VMALLOC -> look(use, 0x8fd0ee, 0x3f8fb3, MapPattern.RISING, COMMON);
            case PER_CPU -> look(use, 0x8fd0ee, 0x3f8fb3, MapPattern.UPRIGHT, RARE);
            case KERNEL_IMAGE -> look(use, 0x8d8fa3, 0x6c6f86, MapPattern.NONE, COMMON);
            case MEMORY_MAP -> look(use, 0xb3b5c4, 0x52556a, MapPattern.LEVEL, COMMON);
            case RESERVED -> look(use, 0xc9c4ba, 0x555049, MapPattern.FALLING, COMMON);
            case KERNEL -> look(use, 0xb5a48f, 0x7a6a55, MapPattern.DOTTED, COMMON);
            case OFFLINE -> look(use, 0xa8a8a8, 0x484848, MapPattern.CROSSED, COMMON);
        };
    }

    private static MapClass look(PageUse use, int light, int dark, MapPattern pattern, int weight) {
        return new MapClass(use.text(), use.letter(), light, dark, pattern, weight);
    }

    private static MapClass classOf(Role role) {
        return switch (role) {
            case PRESERVED -> look(role, '+', 0xc2479a, 0xe07abf, MapPattern.RISING);
            case METADATA -> look(role, '#', 0x7b3294, 0xb583d8, MapPattern.CROSSED);
            case SCRATCH -> look(role, '%', 0xf3dcef, 0x4a3047, MapPattern.FALLING);
            case KERNEL_IMAGE -> look(role, '^', 0xe0762f, 0xe0762f, MapPattern.UPRIGHT);
            case BANNED -> look(role, '!', 0xc0392b, 0xe0584a, MapPattern.CROSSED);
            default -> look(role, '>', 0xd55e00, 0xff8a3d, MapPattern.DOTTED);
        };
    }

    private static MapClass look(Role role, char letter, int light, int dark, MapPattern pattern) {
        return new MapClass(role.text(), letter, light, dark, pattern, role == Role.SCRATCH ? COMMON : CLAIMED);
    }

    private final FrameBytes bytes;
    private final FrameRanges frames;

    /** @param bytes as {@link OwnedPages#bytes} makes them */
    public OwnerColoring(FrameBytes bytes, FrameRanges frames) {
        this.bytes = bytes;
        this.frames = frames;
    }

    @Override
    public String name() {
        return "owner";
    }

    @Override
    public List<MapClass> classes() {
        return CLASSES;
    }

    @Override
    public FrameRanges frames() {
        return frames;
    }

    @Override
    public void read(long pfn, byte[] target, int count) {
        bytes.get(pfn, target, 0, count);
        for (int i = 0; i < count; i++) {
            target[i] = CLASS_OF[target[i] & 0xff];
        }
    }
}
