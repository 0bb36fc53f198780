// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.query;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.folioscope.base.Progress;
import org.folioscope.kernel.CachedContent;
import org.folioscope.query.Column.Kind;

/** Which parts of a file are in the page cache. */
public final class RangesQuery implements TableQuery<CachedContent.Range> {

    private static final List<Column<CachedContent.Range>> COLUMNS = List.of(
            new Column<>("start", "Start", "Offset in the file, bytes", Kind.BYTES, CachedContent.Range::start),
            new Column<>("length", "Length", "Bytes", Kind.BYTES, CachedContent.Range::length),
            new Column<>(
                    "presence",
                    "Presence",
                    "cached, not cached, value entry, or not in image",
                    Kind.TEXT,
                    range -> presence(range.presence())));

    private final CachedContent content;

    public RangesQuery(CachedContent content) {
        this.content = content;
    }

    /** For people: "not cached". */
    public static String presence(CachedContent.Presence presence) {
        return presence.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    @Override
    public String id() {
        return "ranges";
    }

    @Override
    public String title() {
        return "Cached ranges";
    }

    @Override
    public List<Column<CachedContent.Range>> columns() {
        return COLUMNS;
    }

    @Override
    public void run(Progress progress, Consumer<CachedContent.Range> each) {
        content.ranges().forEach(each);
    }
}
