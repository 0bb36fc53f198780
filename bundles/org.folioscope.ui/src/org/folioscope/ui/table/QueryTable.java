// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.config.DefaultNatTableStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.layer.event.RowStructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.selection.config.RowOnlySelectionBindings;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.nebula.widgets.nattable.sort.config.SingleClickSortConfiguration;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.folioscope.compare.Fate;
import org.folioscope.query.Column;
import org.folioscope.query.OutputFormat;
import org.folioscope.query.TableQuery;
import org.folioscope.ui.copy.Copying;
import org.folioscope.ui.errors.Problem;
import org.folioscope.ui.images.OpenImage;
import org.folioscope.ui.jobs.ReadJob;
import org.folioscope.ui.links.Place;
import org.folioscope.ui.refresh.Identity;
import org.folioscope.ui.table.RowLights.Answer;
import org.folioscope.ui.theme.AccessibleName;
import org.folioscope.ui.theme.Palette;

/**
 * The window's one table: runs a query in the background, filters and sorts its rows there too, and shows millions of
 * them. Everything that can be typed on the command line can be typed in its filter.
 *
 * @param <R> what a row is
 */
public final class QueryTable<R> extends Composite {

    /** Time between two looks at what a running query has found, milliseconds; doubles while it runs. */
    private static final int FIRST_LOOK = 80;

    private final TableSpec<R> spec;
    private final CurrentColumns<R> columns;
    private final Object family;
    private final Consumer<Place> follow;
    private final FilterBar<R> filter;
    private final NatTable table;
    private final TableLayers<R> layers;
    private final TableSort<R> sort;
    private final TableState state;
    private final FrameRows<R> frames;
    private final List<Consumer<List<R>>> selectionListeners = new ArrayList<>();
    private final List<Consumer<List<R>>> contentListeners = new ArrayList<>();
    private final List<Consumer<List<R>>> refreshListeners = new ArrayList<>();

    private TableRows<R> rows = new TableRows<>();
    private TableRows<R> refreshed;
    private TableQuery<R> next;
    private TableQuery<R> asked;
    private List<R> shown = List.of();
    private Job query;
    private Job view;
    private boolean reading;
    private boolean stateLoaded;
    private boolean widthsKnown;
    private boolean selecting;
    private boolean arranging;
    private Predicate<R> wanted;
    private boolean renewed;
    private int wish;
    private TablePlace<R> away;

    /**
     * @param family the image that the queries read
     * @param follow goes to a place that the user asked for
     */
    public QueryTable(Composite parent, TableSpec<R> ofRows, Object family, Consumer<Place> follow) {
        super(parent, SWT.NONE);
        columns = new CurrentColumns<>(ofRows.columns());
        frames = new FrameRows<>(family, this::light);
        spec = frames.lit(ofRows.withColumns(columns.all()));
        this.family = family;
        this.follow = follow;
        CollectionFactories.install();
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(this);
        filter = new FilterBar<>(this, spec, this::visibleColumns, this::rearrange);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        sort = new TableSort<>(spec.columns(), this::rearrange);
        layers = new TableLayers<>(
                spec.columns(),
                () -> shown.size(),
                index -> shown.get(index),
                this::isLink,
                spec.signal(),
                frames,
                sort);
        table = new NatTable(this, NatTable.DEFAULT_STYLE_OPTIONS, layers.whole, false);
        table.setConfigRegistry(new ConfigRegistry());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        state = new TableState(spec.id(), spec.columns());
        configure();
        stateLoaded = state.load(table);
        if (!stateLoaded) {
            showDefaultColumns();
        }
        listen();
    }

    private void configure() {
        table.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
        table.setBackground(Palette.current().background());
        table.addConfiguration(new DefaultNatTableStyleConfiguration());
        table.addConfiguration(new SingleClickSortConfiguration());
        table.addConfiguration(new RowOnlySelectionBindings());
        table.addConfiguration(new TableStyle(Palette.current(), Palette.isDark()));
        table.configure();
        TableLinks.install(table, this);
        AccessibleName.set(table, spec.title());
        Copying.install(table, () -> copy(OutputFormat.TABLE), layers.selection::selectAll);
        Palette.onChange(table, () -> {
            table.setBackground(Palette.current().background());
            new TableStyle(Palette.current(), Palette.isDark()).configureRegistry(table.getConfigRegistry());
            table.redraw();
        });
    }

    private void listen() {
        table.addLayerListener(event -> {
            if (event instanceof ISelectionEvent && !selecting) {
                away = null;
                List<R> selected = selectedRows();
                selectionListeners.forEach(listener -> listener.accept(selected));
            }
        });
        table.addListener(SWT.Dispose, _ -> {
            stop(query);
            stop(view);
        });
        TableMenu.install(table, this);
        ShownTables.add(this);
        frames.follow(table, this::light);
    }

    /**
     * Lets the table ask other frames of its image what it shows of this one, so that flipping to them costs nothing and
     * what differs is lit. Does nothing where the image has but one.
     */
    public void compareWith(FrameQuery<R> queries) {
        frames.setQueries(queries);
    }

    /** How a row that is shown differs from the other frame; null where there is none, or nobody knows yet. */
    public Fate fate(R row) {
        return frames.fate(row);
    }

    private void light() {
        if (!isDisposed() && !reading && refreshed == null && frames.light(rows, visibleIndexes())) {
            rearrange();
        }
    }

    private List<Integer> visibleIndexes() {
        return columns.indexesOf(visibleColumns());
    }

    TableSpec<R> spec() {
        return spec;
    }

    TableLayers<R> layers() {
        return layers;
    }

    public NatTable table() {
        return table;
    }

    /** Rows that are shown at the moment, after filter and sorting; not to be changed. */
    public List<R> shownRows() {
        return Collections.unmodifiableList(shown);
    }

    /** How many rows are shown at the moment. */
    public int shownCount() {
        return shown.size();
    }

    TableSort<R> sort() {
        return sort;
    }

    /** Whether a query is running, or its rows are being filtered and sorted. */
    public boolean isBusy() {
        return reading || refreshed != null || view != null;
    }

    public FilterBar<R> filter() {
        return filter;
    }

    /** {@code listener} takes the selected rows, at most a thousand of them. */
    public void onSelection(Consumer<List<R>> listener) {
        selectionListeners.add(listener);
    }

    /** {@code listener} takes all rows that are shown each time they changed. */
    public void onContent(Consumer<List<R>> listener) {
        contentListeners.add(listener);
    }

    /** {@code listener} takes the selected rows each time {@link #refresh} has brought them anew. */
    public void onRefreshed(Consumer<List<R>> listener) {
        refreshListeners.add(listener);
    }

    /** Shows the answer to {@code with} in the place of what is shown now. */
    public void run(TableQuery<R> with) {
        stop(query);
        rows = new TableRows<>();
        refreshed = null;
        next = null;
        asked = with;
        columns.use(with.columns());
        widthsKnown = false; // another question has other values
        TableRows<R> into = rows;
        frames.forget();
        Object moment = frames.moment();
        reading = true;
        shown = List.of();
        refresh();
        filter.count(0, 0, true);
        query = ReadJob.start(
                "Reading " + with.title().toLowerCase(Locale.ROOT),
                family,
                progress -> {
                    with.run(progress, into);
                    return into;
                },
                _ -> {
                    frames.keep(moment, into, with);
                    finished(into);
                },
                problem -> failed(into, problem));
        lookAgain(into, FIRST_LOOK);
    }

    /**
     * Shows the answer to {@code with}, the same question asked again, once it is complete. Rows that are still there
     * stay selected, and in their place in the window. While another question is being answered this one waits.
     */
    public void refresh(TableQuery<R> with) {
        if ((reading || refreshed != null) && !frames.hasFrames()) {
            next = with;
            return;
        }
        stop(query); // of frames, the one that was turned to last counts
        reading = false;
        refreshed = null;
        Answer<R> known = frames.ofShown();
        if (known != null) {
            renew(known.rows(), with);
            return;
        }
        TableRows<R> into = new TableRows<>();
        Object moment = frames.moment();
        refreshed = into;
        List<Column<R>> visible = columns.of(with.columns(), visibleColumns());
        query = ReadJob.start(
                "Refreshing " + with.title().toLowerCase(Locale.ROOT),
                family,
                progress -> {
                    with.run(progress, into);
                    into.practise(visible);
                    return into;
                },
                _ -> {
                    if (!isDisposed() && refreshed == into) {
                        refreshed = null;
                        frames.keep(moment, into, with);
                        renew(into, with);
                        startNext();
                    }
                },
                problem -> {
                    if (!isDisposed() && refreshed == into) {
                        refreshed = null;
                        filter.problem(problem.sentence());
                        startNext();
                    }
                });
    }

    /** What the frame that is shown answered no longer counts: its memory was changed. */
    public void forgetFrame() {
        frames.forgetShown();
    }

    private void renew(TableRows<R> fresh, TableQuery<R> of) {
        renewed = true;
        rows = fresh;
        asked = of;
        columns.use(of.columns());
        frames.light(rows, visibleIndexes());
        recompute();
    }

    private void startNext() {
        TableQuery<R> waiting = next;
        next = null;
        if (waiting != null) {
            refresh(waiting);
        }
    }

    /** Shows nothing. */
    public void clear() {
        stop(query);
        rows = new TableRows<>();
        refreshed = null;
        next = null;
        asked = null;
        reading = false;
        recompute();
    }

    private static void stop(Job job) {
        if (job != null) {
            job.cancel();
        }
    }

    private void lookAgain(TableRows<R> at, int after) {
        getDisplay().timerExec(after, () -> {
            if (!isDisposed() && reading && rows == at) {
                if (view == null && at.size() > 0) {
                    recompute();
                }
                lookAgain(at, Math.min(after * 2, 4000));
            }
        });
    }

    private void finished(TableRows<R> of) {
        if (!isDisposed() && rows == of) {
            reading = false;
            frames.light(rows, visibleIndexes());
            recompute();
            startNext();
        }
    }

    private void failed(TableRows<R> of, Problem problem) {
        finished(of);
        if (!isDisposed() && rows == of) {
            filter.problem(problem.sentence());
        }
    }

    /** What is wished of the rows has changed: filter, order, columns, lights. */
    private void rearrange() {
        wish++;
        recompute();
    }

    /** Filters and sorts anew, in a job; the last call wins. */
    void recompute() {
        if (isDisposed()) {
            return;
        }
        stop(view);
        TableRows<R> of = rows;
        int wished = wish;
        boolean whole = !reading;
        List<R> kept = whole ? of.keptView(wished) : null;
        if (kept != null) {
            view = null;
            show(kept, of.size());
            return;
        }
        Predicate<R> passing = filter.predicate();
        var order = sort.order();
        List<Column<R>> visible = visibleColumns();
        Job[] self = new Job[1];
        self[0] = ReadJob.start(
                "Sorting " + spec.title().toLowerCase(Locale.ROOT),
                family,
                progress -> of.view(passing, order, visible, progress),
                now -> {
                    if (view == self[0]) {
                        view = null;
                        of.keepView(whole ? wished : -1, now);
                        show(now, of.size());
                    }
                },
                problem -> {
                    if (view == self[0]) {
                        view = null;
                        filter.problem(problem.sentence());
                    }
                });
        view = self[0];
    }

    private void show(List<R> now, int of) {
        if (isDisposed()) {
            return;
        }
        TablePlace<R> place = TablePlace.of(layers, shown, renewed ? this::identity : null, away);
        renewed = false;
        shown = now;
        filter.count(now.size(), of, reading);
        if (!stateLoaded && !widthsKnown && !now.isEmpty()) {
            widthsKnown = !reading;
            fitWidths();
        }
        refresh();
        selecting = true;
        away = place.restore(layers, shown) ? null : place;
        selecting = false;
        if (place.isRenewed()) {
            List<R> selected = selectedRows();
            refreshListeners.forEach(listener -> listener.accept(selected));
        }
        if (wanted != null && select(wanted)) {
            wanted = null;
        }
        contentListeners.forEach(listener -> listener.accept(now));
    }

    private Object identity(Object row) {
        return family instanceof OpenImage image ? image.identity(row) : Identity.of(row);
    }

    private void refresh() {
        layers.data.fireLayerEvent(new RowStructuralRefreshEvent(layers.data));
    }

    /** Selects the first row that fits, without telling listeners; where none is there yet, as soon as one is. */
    public void selectWhenThere(Predicate<R> fits) {
        wanted = select(fits) ? null : fits;
    }

    /** Selects all rows that fit, at most a thousand, without telling listeners. */
    public void selectAll(Predicate<R> fits) {
        wanted = null;
        selecting = true;
        RowSelection.selectAll(layers, shown, fits);
        selecting = false;
    }

    private boolean select(Predicate<R> fits) {
        selecting = true;
        boolean found = RowSelection.selectFirst(layers, shown, fits);
        selecting = false;
        return found;
    }

    /** Index of the first row in view. */
    public int topRow() {
        return layers.viewport.getOrigin().getY() / layers.rowHeight();
    }

    /** Shows the row {@code index} at the top. */
    public void scrollTo(int index) {
        layers.scrollTo(index * layers.rowHeight());
    }

    /** At most a thousand of the selected rows, in the order that they are shown in. */
    public List<R> selectedRows() {
        return selected(RowSelection.MOST);
    }

    List<R> selected(int limit) {
        return RowSelection.of(layers, shown, limit);
    }

    /** The columns that are shown, in the order that they are shown in. */
    List<Column<R>> visibleColumns() {
        List<Column<R>> visible = new ArrayList<>();
        if (layers != null) {
            for (int position = 0; position < layers.choice.getColumnCount(); position++) {
                visible.add(spec.columns().get(layers.choice.getColumnIndexByPosition(position)));
            }
        }
        return visible;
    }

    void showDefaultColumns() {
        arranging = true;
        layers.showDefault(spec);
        arranging = false;
    }

    void showColumn(int index, boolean show) {
        if (show) {
            layers.choice.showColumnIndexes(index);
        } else {
            layers.choice.hideColumnIndexes(index);
        }
        columnsChanged();
        light();
        rearrange();
    }

    /** Columns were chosen, moved or resized; what the user did is kept. */
    void columnsChanged() {
        if (arranging) {
            return;
        }
        stateLoaded = true;
        state.save(table);
    }

    void resetColumns() {
        state.forget();
        stateLoaded = false;
        showDefaultColumns();
        fitWidths();
        rearrange();
    }

    private void fitWidths() {
        arranging = true;
        TableWidths.fit(table, layers, spec.columns(), shown);
        arranging = false;
    }

    private boolean isLink(R row, Column<R> column) {
        return spec.link().apply(row, column).isPresent();
    }

    /** Where the cell at {@code position} of the whole table leads to. */
    Optional<Place> linkAt(int columnPosition, int rowPosition) {
        int column = table.getColumnIndexByPosition(columnPosition);
        int row = table.getRowIndexByPosition(rowPosition);
        if (column < 0 || row < 0 || row >= shown.size() || rowPosition < 1) {
            return Optional.empty();
        }
        return spec.link().apply(shown.get(row), spec.columns().get(column));
    }

    /** Goes where the cell leads to that was clicked last, or else where its row does. */
    void followCell() {
        PositionCoordinate anchor = layers.selection.getSelectionAnchor();
        if (anchor.rowPosition >= 0 && anchor.rowPosition < shown.size() && anchor.columnPosition >= 0) {
            R row = shown.get(anchor.rowPosition);
            Column<R> column = spec.columns().get(layers.choice.getColumnIndexByPosition(anchor.columnPosition));
            spec.link().apply(row, column).or(() -> spec.main().apply(row)).ifPresent(follow);
        }
    }

    /** Goes where the selected row leads to. */
    void followRow() {
        selected(1).stream().findFirst().flatMap(spec.main()).ifPresent(follow);
    }

    void follow(Place place) {
        follow.accept(place);
    }

    /** Copies the selected rows, all where none is selected, with the columns that are shown. */
    public void copy(OutputFormat format) {
        List<R> chosen = selected(Integer.MAX_VALUE);
        TableCopy.start(this, chosen.isEmpty() ? shown : chosen, format);
    }

    /** The question whose answer is shown; null where there is none. */
    public TableQuery<R> query() {
        return asked;
    }

    /** What is shown, and whose image it is read from. */
    Object family() {
        return family;
    }

    @Override
    public boolean setFocus() {
        return table.setFocus();
    }
}
