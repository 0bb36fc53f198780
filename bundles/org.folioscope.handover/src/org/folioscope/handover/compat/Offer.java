// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.compat;

import java.util.ArrayList;
import java.util.List;

/**
 * What a kernel hands over, or would: the first half of a comparison.
 *
 * @param where the image or file, for people
 * @param release as in uname -r; empty where it is not to be had
 * @param commandLine empty where it is not to be had
 * @param actual whether the rest is what lies in memory; false for what a kernel file could hand over at most
 * @param formats what the next kernel has to take, each once
 * @param pkramPfn frame of PKRAM's super block; -1 where nothing is saved with PKRAM
 * @param regions persistent regions that the next kernel has to be told of
 * @param scratch the scratch areas of KHO; empty where there are none
 */
public record Offer(
        String where,
        String release,
        String commandLine,
        boolean actual,
        List<Format> formats,
        long pkramPfn,
        List<Region> regions,
        List<Area> scratch) {

    /** What a format is for, which tells what comes of it when the next kernel does not know it. */
    public enum Role {
        /** KHO's root tree: without it, everything that KHO hands over is lost. */
        KHO("KHO"),
        /** A blob of KHO that one subsystem takes. */
        BLOB("KHO blob"),
        /** The blob of LUO. */
        LUO("LUO"),
        /** A file that LUO keeps: its handler. */
        FILE("LUO file handler"),
        /** An object that LUO keeps for a subsystem. */
        FLB("LUO shared object");

        private final String text;

        Role(String text) {
            this.text = text;
        }

        /** For people. */
        public String text() {
            return text;
        }
    }

    /**
     * A format that something is handed over in.
     *
     * @param name "kho-v4"
     * @param what is handed over in it, for people: "2 files in session vm"
     * @param evidence where it was seen, for people
     * @param empty whether nothing is in it yet, so that nothing is lost with it
     */
    public record Format(Role role, String name, String what, String evidence, boolean empty) {

        /** One with something in it. */
        public Format(Role role, String name, String what, String evidence) {
            this(role, name, what, evidence, false);
        }

        /** The name without its number: "kho-v" of "kho-v4"; the name itself where it has no number. */
        public String family() {
            return name.replaceFirst("[0-9]+$", "");
        }
    }

    /**
     * A persistent region.
     *
     * @param kind "pkernfs" or "guestmemfs": also the name of the parameter
     * @param base physical, bytes
     * @param size bytes
     */
    public record Region(String kind, long base, long size) {}

    /**
     * A range of memory.
     *
     * @param base physical, bytes
     * @param size bytes
     */
    public record Area(long base, long size) {}

    public Offer {
        formats = List.copyOf(formats);
        regions = List.copyOf(regions);
        scratch = List.copyOf(scratch);
    }

    /** What the kernel with {@code traits} could hand over: everything that it has a format for. */
    public static Offer of(KernelTraits traits, String commandLine) {
        List<Format> formats = new ArrayList<>();
        traits.formats().forEach((name, at) -> {
            String evidence = "\"" + name + "\" at 0x" + Long.toHexString(at) + " of the kernel in " + traits.where();
            Role role = role(name);
            if (role != null) {
                formats.add(new Format(role, name, "if it is used", evidence));
            }
        });
        formats.sort(java.util.Comparator.comparing(Format::role).thenComparing(Format::name));
        return new Offer(traits.where(), traits.release(), commandLine, false, formats, -1, List.of(), List.of());
    }

    /** What a format is for by its name; null for names that stand for no handover of their own. */
    private static Role role(String name) {
        String family = name.replaceFirst("[0-9]+$", "");
        return switch (family) {
            case "kho-v" -> Role.KHO;
            case "luo-v", "luo-session-v" -> Role.LUO;
            case "memblock-v", "kho-tmpfs-v" -> Role.BLOB;
            case "memfd-v", "vfio-pci-v", "hugetlb-memfd-v", "guest-memfd-v" -> Role.FILE;
            case "luo-flb-v", "iommu-liveupdate-v", "pci-v", "hugetlb-v" -> Role.FLB;
            default -> null;
        };
    }
}
