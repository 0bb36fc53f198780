// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.netfs.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.folioscope.base.Progress;
import org.folioscope.kernel.Snapshot;
import org.folioscope.netfs.Netfs;
import org.folioscope.netfs.cache.Cookie;
import org.folioscope.netfs.counter.CounterChange;
import org.folioscope.netfs.inode.NetfsInode;
import org.folioscope.netfs.request.NetfsRequest;
import org.folioscope.query.Column;
import org.folioscope.query.NetfsCookiesQuery;
import org.folioscope.query.NetfsCountersQuery;
import org.folioscope.query.NetfsFoliosQuery;
import org.folioscope.query.NetfsInodesQuery;
import org.folioscope.query.NetfsRequestsQuery;
import org.folioscope.query.NetfsSubRequestsQuery;
import org.folioscope.query.TableQuery;
import org.folioscope.ui.editor.ImageEditor;
import org.folioscope.ui.facts.FactsTable;
import org.folioscope.ui.links.Place;
import org.folioscope.ui.netfs.found.Moments;
import org.folioscope.ui.netfs.found.Subject;
import org.folioscope.ui.table.QueryTable;
import org.folioscope.ui.table.TableSpec;

/** The tables of the page: inodes, requests, and of what is drawn its sub-requests and folios; cookies; counters; facts. */
final class NetfsTables {

    /** A table, and how it is asked of any moment. */
    private record Tab<R>(QueryTable<R> table, CTabItem item, Question<R> question) {}

    /** Asks a moment. */
    @FunctionalInterface
    private interface Question<R> {

        /**
         * What the table shows of {@code netfs}.
         *
         * @param about what is drawn; null for nothing
         * @param earlier the moment whose counters those of this one are held against; null for none
         */
        TableQuery<R> of(Netfs netfs, Subject about, Netfs earlier);
    }

    private final ImageEditor editor;
    private final Moments moments;
    private final CTabFolder folder;
    private final List<Tab<?>> tabs = new ArrayList<>();
    private final QueryTable<NetfsInode> inodes;
    private final QueryTable<NetfsRequest> requests;
    private final QueryTable<NetfsSubRequestsQuery.Row> parts;
    private final QueryTable<NetfsFoliosQuery.Row> folios;
    private final QueryTable<Cookie> cookies;
    private final QueryTable<CounterChange> counters;
    private final FactsTable facts;
    private Netfs netfs;
    private Netfs earlier;
    private Subject subject;

    NetfsTables(Composite parent, ImageEditor editor, Moments moments) {
        this.editor = editor;
        this.moments = moments;
        folder = new CTabFolder(parent, SWT.BORDER | SWT.FLAT);
        requests = tab(
                "Requests",
                new NetfsRequestsQuery(null, _ -> true),
                this::placeOf,
                NetfsTables::at,
                (of, _, _) -> new NetfsRequestsQuery(of, _ -> true));
        inodes = tab(
                "Inodes",
                new NetfsInodesQuery(null, _ -> true),
                this::placeOf,
                each -> Optional.of(new Place.InodeAt(each.address())),
                (of, _, _) -> new NetfsInodesQuery(of, _ -> true));
        parts = tab(
                "Sub-requests",
                new NetfsSubRequestsQuery(null, _ -> false),
                NetfsTables::placeOf,
                each -> Optional.of(new Place.NetfsAt(each.subRequest().address())),
                (of, about, _) -> new NetfsSubRequestsQuery(
                        of,
                        each -> about != null
                                && about.request() != null
                                && each.id() == about.request().id()));
        folios = tab(
                "Folios",
                new NetfsFoliosQuery(null, _ -> false),
                NetfsTables::placeOf,
                each -> Optional.of(Place.pfn(each.folio().pfn())),
                (of, about, _) -> new NetfsFoliosQuery(
                        of,
                        each -> about != null
                                && about.inode() != null
                                && each.address() == about.inode().address()));
        cookies = tab(
                "Cookies",
                new NetfsCookiesQuery(null, _ -> true),
                this::placeOf,
                each -> Optional.of(new Place.NetfsAt(each.address())),
                (of, _, _) -> new NetfsCookiesQuery(of, _ -> true));
        counters = tab(
                "Counters",
                new NetfsCountersQuery(null, null),
                (_, _) -> Optional.empty(),
                _ -> Optional.empty(),
                (of, _, before) -> new NetfsCountersQuery(of, before));
        facts = new FactsTable(folder);
        CTabItem item = new CTabItem(folder, SWT.NONE);
        item.setText("Facts");
        item.setControl(facts.control());
        folder.setSelection(0);
    }

    private <R> QueryTable<R> tab(
            String title,
            TableQuery<R> columns,
            BiFunction<R, Column<R>, Optional<Place>> link,
            Function<R, Optional<Place>> main,
            Question<R> question) {
        TableSpec<R> spec = new TableSpec<>(
                columns.id(),
                title,
                columns.columns(),
                columns.defaultColumns().stream().map(Column::key).toList(),
                link,
                main);
        QueryTable<R> table = new QueryTable<>(folder, spec, editor.image(), editor::go);
        CTabItem item = new CTabItem(folder, SWT.NONE);
        item.setText(title);
        item.setControl(table);
        table.onContent(_ -> item.setText(title + " " + table.shownCount()));
        tabs.add(new Tab<>(table, item, question));
        return table;
    }

    private static Optional<Place> at(NetfsRequest request) {
        return Optional.of(Place.struct("netfs_io_request", request.address()));
    }

    private Optional<Place> placeOf(NetfsInode inode, Column<NetfsInode> column) {
        return switch (column.key()) {
            case "path", "nrpages" -> Optional.of(new Place.InodeAt(inode.address()));
            case "inode" -> Optional.of(Place.struct("netfs_inode", inode.address()));
            case "cookie", "cookie_state", "cookie_flags", "cookie_users" -> cookie(inode.cookieAddress());
            case "cache_file", "cached" -> netfs.cookie(inode).flatMap(this::cacheFile);
            case "wb_lock" -> Optional.of(Place.virtual(inode.writebackLock().address()));
            case "waiting" ->
                inode.writebackLock().waiting().stream().findFirst().map(each -> new Place.TaskAt(each.task()));
            default -> Optional.empty();
        };
    }

    private Optional<Place> placeOf(NetfsRequest request, Column<NetfsRequest> column) {
        return switch (column.key()) {
            case "id", "address" -> at(request);
            case "path" -> Optional.of(new Place.InodeAt(request.inode()));
            case "inode" -> Optional.of(Place.struct("netfs_inode", request.inode()));
            case "group" ->
                request.group() == 0 ? Optional.empty() : Optional.of(Place.struct("netfs_group", request.group()));
            case "cookie" ->
                netfs.caches().cookies().stream()
                        .filter(each -> each.id() == request.cookieId())
                        .findFirst()
                        .map(each -> new Place.NetfsAt(each.address()));
            default -> Optional.empty();
        };
    }

    private static Optional<Place> placeOf(NetfsSubRequestsQuery.Row row, Column<NetfsSubRequestsQuery.Row> column) {
        return switch (column.key()) {
            case "address", "index" ->
                Optional.of(Place.struct("netfs_io_subrequest", row.subRequest().address()));
            case "request" -> Optional.of(new Place.NetfsAt(row.request().address()));
            default -> Optional.empty();
        };
    }

    private static Optional<Place> placeOf(NetfsFoliosQuery.Row row, Column<NetfsFoliosQuery.Row> column) {
        return switch (column.key()) {
            case "pfn", "start", "index" -> Optional.of(Place.pfn(row.folio().pfn()));
            case "page" -> Optional.of(Place.struct("folio", row.folio().page()));
            case "path" -> Optional.of(new Place.NetfsAt(row.inode().address()));
            case "inode" -> Optional.of(Place.struct("netfs_inode", row.inode().address()));
            case "group" ->
                row.folio().group() == 0
                        ? Optional.empty()
                        : Optional.of(Place.struct("netfs_group", row.folio().group()));
            default -> Optional.empty();
        };
    }

    private Optional<Place> placeOf(Cookie cookie, Column<Cookie> column) {
        return switch (column.key()) {
            case "cookie", "address" -> Optional.of(Place.struct("fscache_cookie", cookie.address()));
            case "path" ->
                netfs.inodes().stream()
                        .filter(each -> each.cookieAddress() == cookie.address())
                        .findFirst()
                        .map(each -> new Place.NetfsAt(each.address()));
            case "file", "content", "file_size" -> cacheFile(cookie);
            case "volume", "volume_key" ->
                netfs.caches().volume(cookie.volume()).map(each -> Place.struct("fscache_volume", each.address()));
            default -> Optional.empty();
        };
    }

    private Optional<Place> cacheFile(Cookie cookie) {
        return netfs.caches()
                .object(cookie)
                .filter(each -> each.inode() != 0)
                .map(each -> new Place.InodeAt(each.inode()));
    }

    private static Optional<Place> cookie(long address) {
        return address == 0 ? Optional.empty() : Optional.of(new Place.NetfsAt(address));
    }

    /** All that is known of what is selected. */
    FactsTable facts() {
        return facts;
    }

    QueryTable<NetfsInode> inodes() {
        return inodes;
    }

    QueryTable<NetfsRequest> requests() {
        return requests;
    }

    QueryTable<NetfsSubRequestsQuery.Row> parts() {
        return parts;
    }

    QueryTable<NetfsFoliosQuery.Row> folios() {
        return folios;
    }

    QueryTable<Cookie> cookies() {
        return cookies;
    }

    QueryTable<CounterChange> counters() {
        return counters;
    }

    /**
     * Shows another moment.
     *
     * @param before the counters that this moment's are held against; null for none
     * @param again whether it was shown before: then what is selected, filtered and scrolled to stays
     */
    void show(Netfs now, Netfs before, boolean again) {
        boolean otherPair = before != earlier && editor.image().frames() != null;
        netfs = now;
        earlier = before;
        tabs.stream()
                .filter(each -> !isAbout(each))
                .forEach(each -> ask(each, again && !(otherPair && each.table == counters)));
    }

    /** Lists the sub-requests and folios of what is drawn now. @param again whether it is the same at another moment */
    void about(Subject now, boolean again) {
        subject = now;
        tabs.stream().filter(this::isAbout).forEach(each -> ask(each, again));
    }

    private boolean isAbout(Tab<?> tab) {
        return tab.table == parts || tab.table == folios;
    }

    private <R> void ask(Tab<R> tab, boolean again) {
        Subject about = subject;
        Netfs before = earlier;
        tab.table.compareWith((frame, progress) -> other(tab, frame.open(progress), about, before, progress));
        TableQuery<R> query = tab.question.of(netfs, about, before);
        if (again) {
            tab.table.refresh(query);
        } else {
            tab.table.run(query);
        }
    }

    /** The same question to another frame, about what is the same there. */
    private <R> TableQuery<R> other(Tab<R> tab, Snapshot snapshot, Subject about, Netfs before, Progress progress) {
        Netfs there = moments.of(snapshot, progress);
        Subject same = about == null || !isAbout(tab)
                ? about
                : about.in(there, editor.image()::identity).orElse(null);
        return tab.question.of(there, same, before);
    }

    /** {@code listener} takes what the user selects: a row of any of the tables. */
    void onSelection(Consumer<Object> listener) {
        tabs.forEach(
                each -> each.table.onSelection(rows -> rows.stream().findFirst().ifPresent(listener)));
    }

    /** Brings a table to the front. */
    void bringToFront(QueryTable<?> table) {
        tabs.stream().filter(each -> each.table == table).forEach(each -> folder.setSelection(each.item));
    }

    /** What is in front. */
    Control front() {
        return folder.getSelection().getControl();
    }

    void focusFilter() {
        if (!(front() instanceof QueryTable<?>)) {
            folder.setSelection(0);
        }
        if (front() instanceof QueryTable<?> table) {
            table.filter().focus();
        }
    }
}
