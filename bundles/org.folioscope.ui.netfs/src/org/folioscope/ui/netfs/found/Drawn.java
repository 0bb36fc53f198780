// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.netfs.found;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.folioscope.base.Progress;
import org.folioscope.netfs.Netfs;
import org.folioscope.netfs.buffer.BufferedFolios;
import org.folioscope.netfs.folio.NetfsFolio;
import org.folioscope.netfs.picture.InodePicture;
import org.folioscope.netfs.picture.LanePicture;
import org.folioscope.netfs.picture.RequestPicture;
import org.folioscope.netfs.picture.Stretch;
import org.folioscope.netfs.request.SubRequest;

/** A subject's picture, and what the stretches in it are. Immutable. */
public final class Drawn {

    /** Folios of a file that are drawn; of larger files those about the request besides. */
    private static final int MOST_FOLIOS = 100_000;

    private final Subject subject;
    private final LanePicture picture;
    private final Map<Long, NetfsFolio> folios = new HashMap<>();
    private final boolean cut;

    private Drawn(Netfs netfs, Subject subject, Progress progress) {
        this.subject = subject;
        List<NetfsFolio> found = new ArrayList<>();
        boolean[] more = {false};
        if (subject.inode() != null) {
            netfs.folios(subject.inode(), progress, each -> {
                if (found.size() < MOST_FOLIOS || isNear(each) && found.size() < 2 * MOST_FOLIOS) {
                    found.add(each);
                } else {
                    more[0] = true;
                }
            });
        }
        cut = more[0];
        found.forEach(each -> folios.put(each.page(), each));
        picture = subject.request() == null
                ? InodePicture.of(
                        subject.inode(),
                        found,
                        netfs.cookie(subject.inode())
                                .flatMap(netfs.caches()::object)
                                .orElse(null))
                : RequestPicture.of(
                        subject.request(), subject.inode(), found, pages(netfs.buffer(subject.request(), progress)));
    }

    /** Reads what is drawn; for a worker thread. */
    public static Drawn read(Netfs netfs, Subject subject, Progress progress) {
        return new Drawn(netfs, subject, progress);
    }

    private boolean isNear(NetfsFolio folio) {
        return subject.request() != null
                && folio.start() + folio.size() >= subject.request().start()
                && folio.start() <= subject.request().end();
    }

    private static Set<Long> pages(Optional<BufferedFolios> buffer) {
        Set<Long> pages = new HashSet<>();
        buffer.ifPresent(folios -> {
            for (int i = 0; i < folios.count(); i++) {
                pages.add(folios.page(i));
            }
        });
        return pages;
    }

    public Subject subject() {
        return subject;
    }

    public LanePicture picture() {
        return picture;
    }

    /** Whether the file has more folios than are drawn. */
    public boolean isCut() {
        return cut;
    }

    /** The folio that a stretch is. */
    public Optional<NetfsFolio> folio(Stretch stretch) {
        return stretch.type().equals("folio") ? Optional.ofNullable(folios.get(stretch.address())) : Optional.empty();
    }

    /** The sub-request that a stretch is. */
    public Optional<SubRequest> subRequest(Stretch stretch) {
        return subject.request() == null || stretch.type().equals("folio")
                ? Optional.empty()
                : subject.request()
                        .subRequests()
                        .filter(each -> each.address() == stretch.address())
                        .findFirst();
    }

    /** The stretch that lies at a struct's address, virtual. */
    public Optional<Stretch> stretch(long address) {
        return picture.lanes().stream()
                .flatMap(lane -> lane.stretches().stream())
                .filter(each -> each.address() == address)
                .findFirst();
    }
}
