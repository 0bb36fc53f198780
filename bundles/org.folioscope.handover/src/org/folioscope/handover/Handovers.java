// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.folioscope.base.Progress;
import org.folioscope.handover.claims.ClaimSource;
import org.folioscope.handover.claims.KernelClaims;
import org.folioscope.handover.claims.PageClaims;
import org.folioscope.handover.pages.MemoryMapFrames;
import org.folioscope.kernel.KernelSnapshot;

/** The handovers in an image. Immutable; each is decoded on demand. Safe for use by several threads. */
public final class Handovers {

    private final HandoverSource source;
    private final List<Handover> list;

    Handovers(HandoverSource source, List<Handover> list) {
        this.source = source;
        this.list = list;
    }

    /** Whether memory is searched for magic numbers, page by page. */
    public enum Scan {
        /** Where there is no kernel that could tell. */
        WITHOUT_KERNEL,
        /** In any case: this finds what earlier kernels left, too. */
        ALWAYS
    }

    /** Finds the handovers of all kinds. */
    public static Handovers find(HandoverSource source, Scan scan, Progress progress) {
        return find(source, HandoverFinders.ALL, scan, progress);
    }

    /** Finds the handovers of the kinds of {@code finders}. */
    public static Handovers find(HandoverSource source, List<HandoverFinder> finders, Scan scan, Progress progress) {
        boolean scanned = scan == Scan.ALWAYS
                || source.kernel().isEmpty() && source.region().isEmpty();
        Search search = new Search(source, scanned ? MagicScan.hits(source, finders, progress) : java.util.Map.of());
        for (HandoverFinder finder : finders) {
            progress.check();
            finder.find(search, progress);
        }
        List<String> kinds = finders.stream().map(HandoverFinder::kind).toList();
        return new Handovers(
                source,
                search.found().stream()
                        .sorted(Comparator.<Handover>comparingInt(each -> kinds.indexOf(each.kind()))
                                .thenComparingLong(Handover::address))
                        .toList());
    }

    public HandoverSource source() {
        return source;
    }

    /** By kind, in the order of the finders, then by address. */
    public List<Handover> list() {
        return list;
    }

    public List<Handover> ofKind(String kind) {
        return list.stream().filter(each -> each.kind().equals(kind)).toList();
    }

    /** The typed decoders of one class of all handovers; decodes what was not yet. */
    public <T> List<T> subjects(Class<T> type, Progress progress) {
        return list.stream()
                .flatMap(each -> each.decoded(progress).subjects().stream())
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /** The handover that {@code subject} was decoded from. */
    public Optional<Handover> of(Object subject, Progress progress) {
        return list.stream()
                .filter(each -> each.decoded(progress).subjects().stream().anyMatch(one -> one == subject))
                .findFirst();
    }

    /** Who says that which memory is whose, the running kernel included; decodes what was not yet. */
    public PageClaims claims(Progress progress) {
        List<ClaimSource> sources = new ArrayList<>();
        list.forEach(each -> sources.addAll(each.decoded(progress).claims()));
        source.kernel()
                .map(KernelSnapshot::map)
                .ifPresent(map -> sources.add(new KernelClaims(() -> new MemoryMapFrames(map))));
        return new PageClaims(sources);
    }
}
