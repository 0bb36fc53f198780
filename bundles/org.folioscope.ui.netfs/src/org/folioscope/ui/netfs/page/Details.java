// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.netfs.page;

import java.util.List;
import org.folioscope.netfs.cache.Cookie;
import org.folioscope.netfs.cifs.OpenHandle;
import org.folioscope.netfs.cifs.SmbConnection;
import org.folioscope.netfs.picture.Stretch;
import org.folioscope.query.SmbMessagesQuery;
import org.folioscope.ui.facts.FactLine;
import org.folioscope.ui.netfs.facts.CacheFacts;
import org.folioscope.ui.netfs.facts.NetfsFacts;
import org.folioscope.ui.netfs.facts.RowFacts;
import org.folioscope.ui.netfs.found.Drawn;
import org.folioscope.ui.netfs.found.Moment;
import org.folioscope.ui.netfs.found.Subject;

/** What is told of what is selected on the page. */
final class Details {

    private Details() {}

    /**
     * All that is known, a line each.
     *
     * @param selected a {@link Subject}, a {@link Stretch} of {@code drawn}, or a row of a table that is about something else
     * @param drawn null for nothing
     */
    static List<FactLine> of(Object selected, Moment moment, Drawn drawn, NetfsLinks links) {
        return switch (selected) {
            case Subject of when of.request() != null -> NetfsFacts.of(moment, of.request());
            case Subject of -> NetfsFacts.of(moment, of.inode());
            case Stretch stretch when drawn != null -> of(stretch, moment, drawn);
            case Cookie cookie -> CacheFacts.of(moment.netfs(), cookie);
            case OpenHandle handle -> RowFacts.of(NetfsQueries.handles(Asked.of(moment)), handle, links::of);
            case SmbMessagesQuery.Row message ->
                RowFacts.of(NetfsQueries.messages(Asked.of(moment)), message, links::of);
            case SmbConnection connection ->
                RowFacts.of(NetfsQueries.connections(Asked.of(moment)), connection, links::of);
            case null, default -> List.of();
        };
    }

    private static List<FactLine> of(Stretch stretch, Moment moment, Drawn drawn) {
        return drawn.subRequest(stretch)
                .map(part -> NetfsFacts.of(moment, drawn.subject().request(), part))
                .or(() -> drawn.folio(stretch)
                        .map(folio -> NetfsFacts.of(drawn.subject().inode(), folio)))
                .orElse(List.of());
    }

    /** Virtual address of the struct that is told of; that of the subject for what has none of its own. */
    static long address(Object selected, Subject subject) {
        return switch (selected) {
            case Cookie cookie -> cookie.address();
            case OpenHandle handle -> handle.address();
            case SmbMessagesQuery.Row message -> message.message().address();
            case SmbConnection connection -> connection.address();
            case Stretch stretch when !stretch.type().equals("folio") -> stretch.address();
            case null, default -> subject == null ? 0 : subject.address();
        };
    }
}
