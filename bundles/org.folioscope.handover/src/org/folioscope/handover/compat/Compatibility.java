// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.compat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.folioscope.base.Numbers;
import org.folioscope.handover.compat.Answer.Verdict;

/**
 * Asks before a kexec whether the next kernel would accept what this one hands over. A kernel takes a format only when it
 * has exactly its name (kernel/liveupdate/kexec_handover.c, luo_core.c and luo_file.c of Linux 7.2 compare strings), so
 * the names in the two kernels are held against each other, then what the command line has to say.
 */
public final class Compatibility {

    private final Offer offer;
    private final KernelTraits next;
    private final CommandWords words;
    private final List<Answer> answers = new ArrayList<>();

    private Compatibility(Offer offer, KernelTraits next, CommandWords words) {
        this.offer = offer;
        this.next = next;
        this.words = words;
    }

    /**
     * One answer for each thing that is handed over and each thing that the next kernel needs for it.
     *
     * @param commandLine of the next kernel
     * @param commandLineFrom where that is from, for people
     */
    public static List<Answer> check(Offer offer, KernelTraits next, String commandLine, String commandLineFrom) {
        Compatibility check = new Compatibility(offer, next, new CommandWords(commandLine, commandLineFrom));
        check.kho();
        check.luo();
        check.scratch();
        check.pkram();
        check.regions();
        return List.copyOf(check.answers);
    }

    private boolean offers(Offer.Role... roles) {
        return offer.formats().stream().anyMatch(each -> Set.of(roles).contains(each.role()));
    }

    private void kho() {
        for (Offer.Format format : offer.formats()) {
            if (format.role() == Offer.Role.KHO) {
                format(format, "all that KHO preserves");
                sameNameOtherBitmaps(format);
            }
        }
        if (!offers(Offer.Role.KHO)) {
            return;
        }
        if (next.versions("kho-v").isEmpty()) {
            return; // its parameter would not help
        }
        enabled();
        for (Offer.Format format : offer.formats()) {
            if (format.role() == Offer.Role.BLOB) {
                format(format, format.what());
            }
        }
    }

    /** The next kernel has to be told to use KHO, unless it is built to. */
    private void enabled() {
        String value = words.value("kho");
        String built = next.options().get("CONFIG_KEXEC_HANDOVER_ENABLE_DEFAULT");
        List<String> evidence = new ArrayList<>(words.evidence());
        if (!next.options().isEmpty()) {
            evidence.add(
                    "CONFIG_KEXEC_HANDOVER_ENABLE_DEFAULT=" + (built == null ? "n" : built) + " in " + next.where());
        }
        String subject = "command line: kho=on";
        if (value != null) {
            boolean on = CommandWords.isOn(value);
            answer(
                    subject,
                    on ? Verdict.FITS : Verdict.LOST,
                    on
                            ? "the next command line turns KHO on"
                            : "the next command line has kho=" + value
                                    + ", so the next kernel ignores what KHO hands over; say kho=on",
                    evidence);
        } else if ("y".equals(built)) {
            answer(subject, Verdict.FITS, "the next kernel is built to use KHO without being told", evidence);
        } else if (next.options().isEmpty()) {
            answer(
                    subject,
                    Verdict.UNKNOWN,
                    "the next command line does not say kho=on, and the next kernel does not tell whether it is built"
                            + " to use KHO all the same; say kho=on",
                    evidence);
        } else {
            answer(
                    subject,
                    Verdict.LOST,
                    "the next command line does not say kho=on, which the next kernel is built to wait for",
                    evidence);
        }
    }

    private void sameNameOtherBitmaps(Offer.Format format) {
        if (format.name().equals("kho-v1")
                && next.formats().containsKey("kho-v1")
                && !next.release().equals(offer.release())) {
            answer(
                    "KHO bitmaps of kho-v1",
                    Verdict.UNKNOWN,
                    "bitmaps of kho-v1 grew from 512 to 4096 bytes between 6.17 and 6.18 without a new name; compare"
                            + " PRESERVE_BITS of both kernels' sources",
                    List.of("release " + offer.release() + " hands over", "release " + next.release() + " takes"));
        }
    }

    private void luo() {
        if (!offers(Offer.Role.LUO, Offer.Role.FILE, Offer.Role.FLB)) {
            return;
        }
        for (Offer.Format format : offer.formats()) {
            if (format.role() == Offer.Role.LUO
                    || format.role() == Offer.Role.FILE
                    || format.role() == Offer.Role.FLB) {
                format(format, format.what());
            }
        }
        boolean inUse = offer.formats().stream().anyMatch(each -> each.role() == Offer.Role.LUO && !each.empty());
        if (inUse && !next.versions("luo-v").isEmpty()) {
            String value = words.value("liveupdate");
            boolean on = value != null && (value.isEmpty() || CommandWords.isOn(value));
            answer(
                    "command line: liveupdate=on",
                    on ? Verdict.FITS : Verdict.LOST,
                    on
                            ? "the next command line turns LUO on"
                            : "without liveupdate=on the next kernel does not look at what LUO hands over",
                    words.evidence());
        }
    }

    private void format(Offer.Format format, String lost) {
        Set<String> taken = next.versions(format.family());
        List<String> evidence = new ArrayList<>();
        evidence.add("this kernel: " + format.evidence());
        Long at = next.formats().get(format.name());
        String subject = format.role().text() + ": " + format.name();
        if (at != null) {
            evidence.add("next kernel: \"" + format.name() + "\" at " + Numbers.hex(at) + " of " + next.where());
            answer(subject, Verdict.FITS, "the next kernel takes exactly " + format.name(), evidence);
            return;
        }
        if (taken.isEmpty() && format.empty()) {
            answer(
                    subject,
                    Verdict.FITS,
                    "the next kernel does not know " + format.name() + ", and nothing is in it",
                    evidence);
            return;
        }
        evidence.add("next kernel: no \"" + format.name() + "\" in " + next.where());
        answer(
                subject,
                Verdict.LOST,
                "this kernel hands over " + format.name() + ", the next "
                        + (taken.isEmpty()
                                ? "knows nothing of the kind"
                                : "takes " + String.join(", ", taken) + " alone")
                        + "; lost: " + lost
                        + (format.role() == Offer.Role.LUO && !taken.isEmpty()
                                ? "; it panics in early boot on what it does not take (luo_restore_fail)"
                                : ""),
                evidence);
    }

    /** The next kernel may put itself only into a scratch area. */
    private void scratch() {
        if (!offers(Offer.Role.KHO) || offer.scratch().isEmpty()) {
            return;
        }
        long largest =
                offer.scratch().stream().mapToLong(Offer.Area::size).max().orElse(0);
        List<String> evidence = new ArrayList<>();
        offer.scratch()
                .forEach(each ->
                        evidence.add("scratch area at " + Numbers.hex(each.base()) + ", " + Numbers.size(each.size())));
        if (next.initSize() == 0) {
            answer(
                    "scratch area for the next kernel",
                    Verdict.UNKNOWN,
                    next.form()
                            + " does not tell how much memory the next kernel needs while it starts; give its bzImage",
                    evidence);
            return;
        }
        evidence.add("init_size of " + next.where() + ": " + Numbers.size(next.initSize()));
        boolean fits = next.initSize() <= largest;
        answer(
                "scratch area for the next kernel",
                fits ? Verdict.FITS : Verdict.LOST,
                fits
                        ? "the next kernel fits into a scratch area"
                        : "the next kernel needs " + Numbers.size(next.initSize())
                                + " while it starts, the largest scratch"
                                + " area has " + Numbers.size(largest)
                                + ", so it can't be loaded; boot this one with a larger kho_scratch=",
                evidence);
    }

    private void pkram() {
        if (offer.pkramPfn() < 0) {
            return;
        }
        knows("pkram", "PKRAM", "all that was saved with PKRAM");
        String wanted = Long.toHexString(offer.pkramPfn());
        String value = words.value("pkram");
        boolean same = value != null && value.replaceFirst("^0[xX]", "").equalsIgnoreCase(wanted);
        answer(
                "command line: pkram=" + wanted,
                same ? Verdict.FITS : Verdict.LOST,
                same
                        ? "the next command line names PKRAM's super block"
                        : "the next command line has " + (value == null ? "no pkram=" : "pkram=" + value)
                                + ", so the next kernel starts empty; say pkram=" + wanted,
                words.evidence());
    }

    private void regions() {
        for (Offer.Region region : offer.regions()) {
            knows(region.kind(), region.kind(), "the files of the region at " + Numbers.hex(region.base()));
            String wanted = region.kind() + "=" + Numbers.hex(region.size()) + "!" + Numbers.hex(region.base());
            boolean named = words.namesRegion(region.kind(), region.base(), region.size());
            answer(
                    "command line: " + region.kind() + "=",
                    named ? Verdict.FITS : Verdict.LOST,
                    named
                            ? "the next command line names the region at " + Numbers.hex(region.base())
                            : "the next command line does not name the region at " + Numbers.hex(region.base())
                                    + "; say " + wanted,
                    words.evidence());
            boolean kept = words.keepsOut(region.base(), region.size());
            answer(
                    "command line: memmap=",
                    kept ? Verdict.FITS : Verdict.LOST,
                    kept
                            ? "memmap= keeps the next kernel out of the region at " + Numbers.hex(region.base())
                            : "nothing keeps the next kernel from using the region at " + Numbers.hex(region.base())
                                    + " as memory; say memmap=" + Numbers.hex(region.size()) + "%"
                                    + Numbers.hex(region.base()),
                    words.evidence());
        }
    }

    private void knows(String word, String title, String lost) {
        boolean known = next.words().contains(word);
        answer(
                title + " in the next kernel",
                known ? Verdict.FITS : Verdict.LOST,
                known
                        ? "the next kernel knows " + word + "="
                        : "the next kernel does not know " + word + "=; lost: " + lost,
                List.of((known ? "the word \"" : "no word \"") + word + "\" in " + next.where()));
    }

    private void answer(String subject, Verdict verdict, String reason, List<String> evidence) {
        answers.add(new Answer(subject, verdict, reason, evidence));
    }
}
