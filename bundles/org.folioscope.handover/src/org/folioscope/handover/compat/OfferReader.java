// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.compat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.handover.Handover;
import org.folioscope.handover.Handovers;
import org.folioscope.handover.compat.Offer.Format;
import org.folioscope.handover.compat.Offer.Role;
import org.folioscope.handover.kho.KhoEntry;
import org.folioscope.handover.kho.KhoHandover;
import org.folioscope.handover.kho.ReservedRegion;
import org.folioscope.handover.khotmpfs.KhoTmpfsFormat;
import org.folioscope.handover.khotmpfs.KhoTmpfsHandover;
import org.folioscope.handover.luo.LuoFile;
import org.folioscope.handover.luo.LuoFlb;
import org.folioscope.handover.luo.LuoHandover;
import org.folioscope.handover.luo.LuoSession;
import org.folioscope.handover.pkram.PkramHandover;

/** Collects what lies in an image for the next kernel: the offer of a kernel that runs, or of one that just ended. */
public final class OfferReader {

    private final Handovers handovers;
    private final Progress progress;
    private final Map<String, Format> formats = new LinkedHashMap<>();
    private final List<Offer.Area> scratch = new ArrayList<>();

    private OfferReader(Handovers handovers, Progress progress) {
        this.handovers = handovers;
        this.progress = progress;
    }

    /** What the handovers of an image, all that could be found, hold out to the next kernel. */
    @SuppressWarnings("resource") // nothing is opened
    public static Offer read(Handovers handovers, Progress progress) {
        OfferReader reader = new OfferReader(handovers, progress);
        reader.kho();
        reader.luo();
        reader.tmpfs();
        var kernel = handovers.source().kernel();
        return new Offer(
                handovers.source().memory().path().toString(),
                kernel.map(each -> each.map().release()).orElse(""),
                kernel.map(each -> each.map().commandLine()).orElse(""),
                true,
                List.copyOf(reader.formats.values()),
                reader.pkram(),
                reader.regions(),
                reader.scratch);
    }

    private void add(Role role, String name, String what, String evidence) {
        if (!name.isEmpty()) {
            formats.putIfAbsent(role + " " + name, new Format(role, name, what, evidence));
        }
    }

    private void kho() {
        for (KhoHandover kho : handovers.subjects(KhoHandover.class, progress)) {
            if (kho.side() == KhoHandover.Side.IN) {
                continue;
            }
            String at = Numbers.hex(kho.tree().address());
            add(
                    Role.KHO,
                    kho.tree().compatible(),
                    kho.tree().entries().size() + " entries",
                    "compatible of the root tree at " + at);
            kho.scratch().forEach(area -> scratch.add(new Offer.Area(area.start(), area.size())));
            kho.tree().entry(ReservedRegion.ENTRY).ifPresent(entry -> memblock(kho, entry));
        }
    }

    private void memblock(KhoHandover kho, KhoEntry entry) {
        List<ReservedRegion> regions = kho.regions();
        if (!regions.isEmpty()) {
            add(
                    Role.BLOB,
                    ReservedRegion.COMPATIBLE,
                    regions.size() + " regions of reserve_mem=",
                    "entry " + ReservedRegion.ENTRY + " at " + Numbers.hex(entry.data()));
        }
    }

    private void luo() {
        for (LuoHandover luo : handovers.subjects(LuoHandover.class, progress)) {
            if (luo.kho().side() == KhoHandover.Side.IN) {
                continue;
            }
            List<LuoSession> sessions = luo.allSessions();
            String at = "entry " + LuoHandover.ENTRY + " at "
                    + Numbers.hex(luo.entry().data());
            boolean empty = sessions.isEmpty() && luo.flbs().stream().noneMatch(flb -> flb.count() > 0);
            if (!luo.compatible().isEmpty()) {
                formats.putIfAbsent(
                        Role.LUO + " " + luo.compatible(),
                        new Format(Role.LUO, luo.compatible(), sessions.size() + " sessions", at, empty));
            }
            for (LuoSession session : sessions) {
                for (LuoFile file : session.files()) {
                    add(
                            Role.FILE,
                            file.compatible(),
                            "files of session " + session.name(),
                            "token " + Long.toUnsignedString(file.token()) + " of session " + session.name());
                }
            }
            for (LuoFlb flb : luo.flbs()) {
                if (flb.count() > 0) {
                    add(
                            Role.FLB,
                            flb.name(),
                            Long.toUnsignedString(flb.count()) + " files depend on it",
                            "shared object at " + Numbers.hex(flb.address()));
                }
            }
        }
    }

    private void tmpfs() {
        for (KhoTmpfsHandover each : handovers.subjects(KhoTmpfsHandover.class, progress)) {
            add(
                    Role.BLOB,
                    each.tmpfs().compatible(),
                    each.tmpfs().instances().size() + " file systems",
                    "entry " + KhoTmpfsFormat.CHILD + " at "
                            + Numbers.hex(each.tmpfs().address()));
        }
    }

    /** Frame of the super block that the next kernel has to be told; -1 where nothing is saved. */
    private long pkram() {
        for (PkramHandover each : handovers.subjects(PkramHandover.class, progress)) {
            if (!each.pkram().nodes().isEmpty() && each.pkram().superBlock() != null) {
                return each.pkram().superBlock().address() >>> 12;
            }
        }
        return -1;
    }

    private List<Offer.Region> regions() {
        List<Offer.Region> regions = new ArrayList<>();
        for (Handover each : handovers.list()) {
            if ((each.kind().equals("pkernfs") || each.kind().equals("guestmemfs")) && each.isReferenced()) {
                regions.add(new Offer.Region(each.kind(), each.address(), each.size()));
            }
        }
        return regions;
    }
}
