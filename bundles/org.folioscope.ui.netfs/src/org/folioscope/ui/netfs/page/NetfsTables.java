// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.netfs.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.folioscope.base.Progress;
import org.folioscope.kernel.Snapshot;
import org.folioscope.netfs.cache.Cookie;
import org.folioscope.netfs.cifs.OpenHandle;
import org.folioscope.netfs.cifs.SmbConnection;
import org.folioscope.netfs.counter.CounterChange;
import org.folioscope.netfs.inode.NetfsInode;
import org.folioscope.netfs.request.NetfsRequest;
import org.folioscope.query.Column;
import org.folioscope.query.NetfsFoliosQuery;
import org.folioscope.query.NetfsSubRequestsQuery;
import org.folioscope.query.SmbMessagesQuery;
import org.folioscope.query.TableQuery;
import org.folioscope.ui.editor.ImageEditor;
import org.folioscope.ui.facts.FactsTable;
import org.folioscope.ui.links.Place;
import org.folioscope.ui.netfs.found.Moment;
import org.folioscope.ui.netfs.found.Moments;
import org.folioscope.ui.netfs.found.Subject;
import org.folioscope.ui.table.EmptyNote;
import org.folioscope.ui.table.QueryTable;
import org.folioscope.ui.table.TableSpec;

/**
 * The tables of the page: requests, inodes, and of what is drawn its sub-requests and folios; cookies; counters; of cifs its handles,
 * messages, connections, where it is there; facts.
 */
final class NetfsTables {

    /** A table, and how it is asked of any moment. */
    private static final class Tab<R> {

        private final QueryTable<R> table;
        private final String title;
        private final String tip;
        private final Function<Asked, TableQuery<R>> question;

        /** Null while the tab is not shown. */
        private CTabItem item;

        Tab(QueryTable<R> table, String title, String tip, Function<Asked, TableQuery<R>> question) {
            this.table = table;
            this.title = title;
            this.tip = tip;
            this.question = question;
        }

        void count() {
            if (item != null) {
                item.setText(String.format("%s %,d", title, table.shownCount()));
            }
        }
    }

    private final ImageEditor editor;
    private final Moments moments;
    private final CTabFolder folder;
    private final NetfsLinks links = new NetfsLinks(() -> this.moment);
    private final List<Tab<?>> tabs = new ArrayList<>();
    /** Those of cifs alone. */
    private final List<Tab<?>> smbTabs;

    private final QueryTable<NetfsInode> inodes;
    private final QueryTable<NetfsRequest> requests;
    private final QueryTable<NetfsSubRequestsQuery.Row> parts;
    private final QueryTable<NetfsFoliosQuery.Row> folios;
    private final QueryTable<Cookie> cookies;
    private final QueryTable<CounterChange> counters;
    private final QueryTable<OpenHandle> handles;
    private final QueryTable<SmbMessagesQuery.Row> messages;
    private final QueryTable<SmbConnection> connections;
    private final FactsTable facts;
    private Moment moment;
    private Moment earlier;
    private Subject subject;

    NetfsTables(Composite parent, ImageEditor editor, Moments moments) {
        this.editor = editor;
        this.moments = moments;
        folder = new CTabFolder(parent, SWT.BORDER | SWT.FLAT);
        requests = tab("Requests", NetfsQueries::requests, links::of, NetfsLinks::at, NoRows::requests);
        inodes = tab("Inodes", NetfsQueries::inodes, links::of, NetfsLinks::at, NoRows::inodes);
        parts = tab("Sub-requests", NetfsQueries::parts, links::of, NetfsLinks::at, NoRows::parts);
        folios = tab("Folios", NetfsQueries::folios, links::of, NetfsLinks::at, NoRows::folios);
        cookies = tab("Cookies", NetfsQueries::cookies, links::of, NetfsLinks::at, NoRows::cookies);
        counters = tab("Counters", NetfsQueries::counters, links::of, NetfsLinks::at, NoRows::counters);
        tabs.forEach(each -> show(each, folder.getItemCount()));
        handles = tab("Handles", NetfsQueries::handles, links::of, NetfsLinks::at, NoRows::handles);
        messages = tab("Messages", NetfsQueries::messages, links::of, NetfsLinks::at, NoRows::messages);
        connections = tab("Connections", NetfsQueries::connections, links::of, NetfsLinks::at, NoRows::connections);
        smbTabs = tabs.stream().filter(each -> each.item == null).toList();
        facts = new FactsTable(folder);
        CTabItem item = new CTabItem(folder, SWT.NONE);
        item.setText("Facts");
        item.setControl(facts.control());
        folder.setSelection(0);
    }

    private <R> QueryTable<R> tab(
            String title,
            Function<Asked, TableQuery<R>> question,
            BiFunction<R, Column<R>, Optional<Place>> link,
            Function<R, Optional<Place>> main,
            Function<Asked, String> none) {
        TableQuery<R> columns = question.apply(Asked.of(Moment.NONE));
        TableSpec<R> spec = new TableSpec<>(
                columns.id(),
                title,
                columns.columns(),
                columns.defaultColumns().stream().map(Column::key).toList(),
                link,
                main);
        QueryTable<R> table = new QueryTable<>(folder, spec, editor.image(), editor::go);
        Tab<R> tab = new Tab<>(table, title, columns.title(), question);
        table.onContent(_ -> tab.count());
        EmptyNote.install(table, () -> moment == null ? "" : none.apply(new Asked(moment, subject, earlier)));
        tabs.add(tab);
        return table;
    }

    private void show(Tab<?> tab, int index) {
        tab.item = new CTabItem(folder, SWT.NONE, index);
        tab.item.setControl(tab.table);
        tab.item.setText(tab.title);
        tab.item.setToolTipText(tab.tip);
    }

    /** The tabs about SMB are there once a moment had something of it. */
    private void showSmb() {
        if (moment.hasSmb() && smbTabs.getFirst().item == null) {
            smbTabs.forEach(each -> show(each, folder.getItemCount() - 1));
        }
    }

    /** All that is known of what is selected. */
    FactsTable facts() {
        return facts;
    }

    NetfsLinks links() {
        return links;
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

    QueryTable<OpenHandle> handles() {
        return handles;
    }

    QueryTable<SmbMessagesQuery.Row> messages() {
        return messages;
    }

    QueryTable<SmbConnection> connections() {
        return connections;
    }

    /**
     * Shows another moment.
     *
     * @param before the moment whose counters this one's are held against; null for none
     * @param again whether it was shown before: then what is selected, filtered and scrolled to stays
     */
    void show(Moment now, Moment before, boolean again) {
        boolean otherPair = before != earlier && editor.image().frames() != null;
        moment = now;
        earlier = before;
        showSmb();
        tabs.stream()
                .filter(each -> !isAbout(each) && each.item != null)
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
        Moment before = earlier;
        tab.table.compareWith((frame, progress) -> other(tab, frame.open(progress), about, before, progress));
        TableQuery<R> query = tab.question.apply(new Asked(moment, about, before));
        if (again) {
            tab.table.refresh(query);
        } else {
            tab.table.run(query);
        }
    }

    /** The same question to another frame, about what is the same there. */
    private <R> TableQuery<R> other(Tab<R> tab, Snapshot snapshot, Subject about, Moment before, Progress progress) {
        Moment there = moments.of(snapshot, progress);
        Subject same = about == null || !isAbout(tab)
                ? about
                : about.in(there.netfs(), editor.image()::identity).orElse(null);
        return tab.question.apply(new Asked(there, same, before));
    }

    /** {@code listener} takes what the user selects: a row of any of the tables. */
    void onSelection(Consumer<Object> listener) {
        tabs.forEach(
                each -> each.table.onSelection(rows -> rows.stream().findFirst().ifPresent(listener)));
    }

    /** Brings a table to the front. */
    void bringToFront(QueryTable<?> table) {
        tabs.stream()
                .filter(each -> each.table == table && each.item != null)
                .forEach(each -> folder.setSelection(each.item));
    }

    /** Brings the table of such rows to the front and selects {@code row} there, see {@link Moment#row}; tells nobody. */
    void select(Object row) {
        switch (row) {
            case Cookie cookie -> select(cookies, each -> each.address() == cookie.address());
            case OpenHandle handle -> select(handles, each -> each.address() == handle.address());
            case SmbMessagesQuery.Row message ->
                select(
                        messages,
                        each -> each.message().address() == message.message().address());
            case SmbConnection connection -> select(connections, each -> each.address() == connection.address());
            default -> throw new IllegalArgumentException("no row of a table of its own: " + row);
        }
    }

    private <R> void select(QueryTable<R> table, Predicate<R> fits) {
        bringToFront(table);
        table.selectWhenThere(fits);
    }

    /** All tables that have a tab. */
    List<QueryTable<?>> all() {
        return tabs.stream()
                .filter(each -> each.item != null)
                .<QueryTable<?>>map(each -> each.table)
                .toList();
    }

    /** What is in front. */
    Control front() {
        return folder.getSelection().getControl();
    }

    /** The texts of the tabs. */
    List<String> titles() {
        return List.of(folder.getItems()).stream().map(CTabItem::getText).toList();
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
