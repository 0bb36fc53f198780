// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.compat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.folioscope.handover.compat.Answer.Verdict;
import org.folioscope.handover.compat.Offer.Area;
import org.folioscope.handover.compat.Offer.Format;
import org.folioscope.handover.compat.Offer.Region;
import org.folioscope.handover.compat.Offer.Role;
import org.junit.jupiter.api.Test;

/** What the next kernel would take, by offers and kernels that are written here. */
class CompatibilityTest {

    private static final Map<String, Long> TAKEN =
            Map.of("kho-v4", 1L, "luo-v5", 2L, "memfd-v2", 3L, "memblock-v1", 4L);

    private static final List<Format> ALL = List.of(
            new Format(Role.KHO, "kho-v4", "3 entries", ""),
            new Format(Role.BLOB, "memblock-v1", "1 region", ""),
            new Format(Role.LUO, "luo-v5", "1 session", ""),
            new Format(Role.FILE, "memfd-v2", "files of session vm", ""));

    private static KernelTraits next(Map<String, Long> formats, Map<String, String> options, String... words) {
        return new KernelTraits("next", "bzImage, gzip", "7.3", formats, options, Set.of(words), 20 << 20);
    }

    private static Offer offer(List<Format> formats, long pkram, List<Region> regions, List<Area> scratch) {
        return new Offer("running", "7.2", "", true, formats, pkram, regions, scratch);
    }

    private static Map<String, Verdict> verdicts(Offer offer, KernelTraits next, String line) {
        Map<String, Verdict> result = new TreeMap<>();
        for (Answer answer : Compatibility.check(offer, next, line, "test")) {
            assertTrue(!answer.reason().isBlank() && !answer.evidence().isEmpty(), answer.subject());
            result.merge(answer.subject(), answer.verdict(), (a, b) -> a == Verdict.FITS ? b : a);
        }
        return result;
    }

    @Test
    void takesWhatHasTheSameNames() {
        Map<String, Verdict> verdicts = verdicts(
                offer(ALL, -1, List.of(), List.of(new Area(0, 64 << 20))),
                next(TAKEN, Map.of()),
                "quiet kho=on liveupdate=on");
        assertEquals(Set.of(Verdict.FITS), Set.copyOf(verdicts.values()));
        assertEquals(
                Set.of(
                        "KHO: kho-v4",
                        "KHO blob: memblock-v1",
                        "LUO: luo-v5",
                        "LUO file handler: memfd-v2",
                        "command line: kho=on",
                        "command line: liveupdate=on",
                        "scratch area for the next kernel"),
                verdicts.keySet());
    }

    @Test
    void losesWhatHasAnotherName() {
        Map<String, Verdict> verdicts = verdicts(
                offer(ALL, -1, List.of(), List.of()),
                next(Map.of("kho-v4", 1L, "luo-v5", 2L, "memfd-v1", 3L), Map.of()),
                "kho=on liveupdate=on");
        assertEquals(Verdict.LOST, verdicts.get("LUO file handler: memfd-v2"));
        assertEquals(Verdict.LOST, verdicts.get("KHO blob: memblock-v1"));
        assertEquals(Verdict.FITS, verdicts.get("LUO: luo-v5"));
        String reason = Compatibility.check(
                        offer(ALL, -1, List.of(), List.of()), next(Map.of("memfd-v1", 3L), Map.of()), "", "test")
                .getFirst()
                .reason();
        assertTrue(reason.contains("kho-v4"), reason);
    }

    @Test
    void asksForKhoOnTheCommandLine() {
        Offer offer = offer(ALL.subList(0, 1), -1, List.of(), List.of());
        String subject = "command line: kho=on";
        assertEquals(Verdict.UNKNOWN, verdicts(offer, next(TAKEN, Map.of()), "").get(subject));
        assertEquals(
                Verdict.LOST,
                verdicts(offer, next(TAKEN, Map.of("CONFIG_KEXEC_HANDOVER", "y")), "")
                        .get(subject));
        Map<String, String> byDefault = Map.of("CONFIG_KEXEC_HANDOVER_ENABLE_DEFAULT", "y");
        assertEquals(Verdict.FITS, verdicts(offer, next(TAKEN, byDefault), "").get(subject));
        assertEquals(
                Verdict.LOST, verdicts(offer, next(TAKEN, byDefault), "kho=off").get(subject));
        assertEquals(
                Verdict.FITS,
                verdicts(offer, next(TAKEN, Map.of()), "kho=off kho=1").get(subject));
        assertEquals(
                Verdict.UNKNOWN,
                verdicts(offer, next(TAKEN, Map.of()), "-- kho=on").get(subject));
    }

    @Test
    void asksForTheSuperBlockOfPkram() {
        Offer offer = offer(List.of(), 0x1ab, List.of(), List.of());
        assertEquals(
                Map.of("PKRAM in the next kernel", Verdict.FITS, "command line: pkram=1ab", Verdict.FITS),
                verdicts(offer, next(Map.of(), Map.of(), "pkram"), "pkram=0x1AB"));
        assertEquals(
                Map.of("PKRAM in the next kernel", Verdict.LOST, "command line: pkram=1ab", Verdict.LOST),
                verdicts(offer, next(Map.of(), Map.of()), "pkram=1ac"));
    }

    @Test
    void asksForRegionsAndWhatKeepsThem() {
        Offer offer = offer(List.of(), -1, List.of(new Region("pkernfs", 0x4000_0000, 0x1000_0000)), List.of());
        KernelTraits next = next(Map.of(), Map.of(), "pkernfs");
        assertEquals(
                Set.of(Verdict.FITS),
                Set.copyOf(verdicts(offer, next, "memmap=1M$0,1G%1G pkernfs=256M!1G")
                        .values()));
        assertEquals(
                Map.of(
                        "pkernfs in the next kernel", Verdict.FITS,
                        "command line: pkernfs=", Verdict.LOST,
                        "command line: memmap=", Verdict.LOST),
                verdicts(offer, next, "memmap=128M%1G pkernfs=128M!1G"));
    }

    @Test
    void asksForRoomInScratch() {
        Offer offer =
                offer(ALL.subList(0, 1), -1, List.of(), List.of(new Area(0, 1 << 20), new Area(8 << 20, 16 << 20)));
        assertEquals(
                Verdict.LOST, verdicts(offer, next(TAKEN, Map.of()), "kho=on").get("scratch area for the next kernel"));
    }

    @Test
    void losesNothingWithAnEmptyHeader() {
        Offer offer = offer(List.of(new Format(Role.LUO, "luo-v5", "0 sessions", "x", true)), -1, List.of(), List.of());
        assertEquals(Map.of("LUO: luo-v5", Verdict.FITS), verdicts(offer, next(Map.of(), Map.of()), ""));
        assertEquals(Map.of("LUO: luo-v5", Verdict.LOST), verdicts(offer, next(Map.of("luo-v6", 1L), Map.of()), ""));
    }

    @Test
    void hasNothingToSayOfNothing() {
        assertEquals(
                List.of(),
                Compatibility.check(offer(List.of(), -1, List.of(), List.of()), next(TAKEN, Map.of()), "", ""));
    }
}
