// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.pagemap.page;

import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.folioscope.base.Numbers;
import org.folioscope.compare.pagemap.MapCells;
import org.folioscope.kernel.Snapshot;
import org.folioscope.kernel.memmap.FrameRanges;
import org.folioscope.ui.editor.ImageEditor;
import org.folioscope.ui.editor.PagePane;
import org.folioscope.ui.frames.Frame;
import org.folioscope.ui.frames.Frames;
import org.folioscope.ui.handover.found.Finds;
import org.folioscope.ui.handover.found.ImageHandovers;
import org.folioscope.ui.images.OpenImage;
import org.folioscope.ui.jobs.ReadJob;
import org.folioscope.ui.links.Place;
import org.folioscope.ui.pagemap.map.MapLegend;
import org.folioscope.ui.pagemap.map.PageMapCanvas;
import org.folioscope.ui.theme.AccessibleName;
import org.folioscope.ui.theme.Palette;

/** The content of the page Page frames: the legend, the map, and what is known of the selected dot. */
final class PageMapPane extends Composite implements PagePane {

    private static final int PAGE_SHIFT = 12;

    /** Time that the mouse rests on a dot before its owner is asked for, milliseconds. */
    private static final int REST = 200;

    private final OpenImage image;
    private final ImageEditor editor;

    /** The moments that the editor flips through; null where there is but one. */
    private final Frames moments;

    private final ImageHandovers handovers;
    private final MapLegend legend;
    private final PageMapCanvas map;
    private final Label scale;
    private final Button in;
    private final Button out;
    private final Link facts;

    /** What was read, so that turning back to a frame takes no time; the image keeps the snapshots. */
    private final Map<Snapshot, OwnerMap> known = new WeakHashMap<>();

    private OwnerMap owners;
    private FateMap fates;
    private boolean byFate;
    private FrameRanges frames;
    private List<DotFacts.Link> links = List.of();
    private long wanted = -1;
    private long hovered = -1;
    private int loads;

    PageMapPane(Composite parent, OpenImage image, ImageEditor editor) {
        super(parent, SWT.NONE);
        this.image = image;
        this.editor = editor;
        handovers = ImageHandovers.of(image);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(this);
        Composite bar = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(8).margins(6, 3).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        moments = image.source().frames().orElse(null);
        if (moments != null) {
            createChoice(bar);
        }
        scale = new Label(bar, SWT.NONE);
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .applyTo(scale);
        legend = new MapLegend(this);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(legend);
        map = new PageMapCanvas(this);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(map);
        out = button(bar, "−", "Zoom out (-)", () -> map.zoom(-1));
        in = button(bar, "+", "Zoom in (+)", () -> map.zoom(1));
        button(bar, "&All", "All of memory (0)", map::zoomToFit);
        button(bar, "&Frames", "Single page frames (1)", map::zoomToFrames);
        button(bar, "&Export…", "Save the map as PNG or SVG", this::export);
        facts = new Link(this, SWT.WRAP);
        AccessibleName.set(facts, "The selected page frames");
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .indent(8, 0)
                .hint(200, 2 * facts.computeSize(SWT.DEFAULT, SWT.DEFAULT).y)
                .applyTo(facts);
        facts.addListener(SWT.Selection, event -> follow(event.text));
        map.onSelection(_ -> describe());
        map.onOpen(pfn -> editor.go(Place.pfn(pfn)));
        map.onHover(this::hover);
        map.onZoom(this::zoomed);
        legend.onSearch(this::search);
        Runnable changed = this::changed;
        handovers.addListener(changed);
        addListener(SWT.Dispose, _ -> handovers.removeListener(changed));
        refresh();
    }

    private void createChoice(Composite parent) {
        Combo choice = new Combo(parent, SWT.READ_ONLY);
        choice.setItems("By owner", "By what became of it");
        choice.select(0);
        choice.setToolTipText("What dots are coloured by");
        AccessibleName.set(choice, "What dots are coloured by");
        choice.addListener(SWT.Selection, _ -> colorByFate(choice.getSelectionIndex() == 1));
    }

    /** Colours dots by what became of the frames, or by owner. */
    void colorByFate(boolean on) {
        byFate = on;
        refresh();
    }

    private static Button button(Composite parent, String text, String tip, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.setToolTipText(tip);
        AccessibleName.set(button, tip);
        button.addListener(SWT.Selection, _ -> action.run());
        return button;
    }

    /** Memory was written to, or is searched in another way. */
    @SuppressWarnings("resource") // the image closes its snapshot
    private void changed() {
        if (image.state() == OpenImage.State.OPEN) {
            known.remove(image.snapshot());
            fates = null;
        }
        refresh();
    }

    /** Shows memory as it is now; until that was read, all stays as it was. */
    @SuppressWarnings("resource") // the image closes its snapshot
    void refresh() {
        if (isDisposed() || image.state() != OpenImage.State.OPEN) {
            return;
        }
        int load = ++loads;
        if (byFate) {
            readFates(load);
            return;
        }
        Snapshot snapshot = image.snapshot();
        OwnerMap before = known.get(snapshot);
        if (before != null) {
            show(before);
            return;
        }
        if (owners == null) {
            say("Reading the memory map…");
        }
        Finds finds = handovers.now();
        ReadJob.start(
                "Reading owners of page frames of " + image.name(),
                image,
                progress -> OwnerMap.read(finds.handovers(progress), progress),
                read -> {
                    if (!isDisposed() && load == loads) {
                        known.put(snapshot, read);
                        show(read);
                    }
                },
                problem -> say("✖ " + problem.sentence()));
    }

    @SuppressWarnings("resource") // the frames keep their snapshots
    private void readFates(int load) {
        Frame before = moments.all().get(Math.min(moments.shownIndex(), moments.otherIndex()));
        Frame after = moments.all().get(Math.max(moments.shownIndex(), moments.otherIndex()));
        if (fates != null && fates.isOf(before.snapshot(), after.snapshot())) {
            show(fates.cells());
            return;
        }
        say("Comparing " + before.name() + " with " + after.name() + "…");
        ReadJob.start(
                "Comparing page frames of " + before.name() + " and " + after.name(),
                image,
                progress -> FateMap.read(before, after, progress),
                read -> {
                    if (!isDisposed() && load == loads) {
                        fates = read;
                        show(read.cells());
                    }
                },
                problem -> say("✖ " + problem.sentence()));
    }

    private void show(OwnerMap read) {
        owners = read;
        show(read.cells());
    }

    private void show(MapCells cells) {
        frames = frames == null
                ? cells.coloring().frames()
                : frames.union(cells.coloring().frames());
        map.show(cells, frames);
        legend.show(cells);
        layout();
        if (wanted >= 0) {
            map.select(wanted);
            wanted = -1;
        }
        describe();
    }

    /** Selects a frame, as soon as there is a map. */
    void show(long pfn) {
        if (map.cells() == null) {
            wanted = pfn;
        } else {
            map.select(pfn);
            describe();
        }
    }

    /** The selected frame, or -1. */
    long frame() {
        return map.selected();
    }

    @Override
    public Place place() {
        return frame() < 0 ? null : new Place.PageFrame(frame());
    }

    /** The map. */
    PageMapCanvas map() {
        return map;
    }

    /** The legend. */
    MapLegend legend() {
        return legend;
    }

    /** What is said of the selected dot. */
    String said() {
        return facts.getText();
    }

    private void zoomed() {
        long each = map.framesPerDot();
        scale.setText(
                each == 1
                        ? "Each dot is a page frame, 4 KiB"
                        : String.format("Each dot is %,d page frames, %s", each, Numbers.size(each << PAGE_SHIFT)));
        in.setEnabled(map.canZoomIn());
        out.setEnabled(map.canZoomOut());
        describe();
    }

    private void describe() {
        long pfn = map.selected();
        if (map.cells() == null || pfn < 0) {
            say(map.cells() == null ? "" : "Select a dot to see whose memory it is. Ctrl and the wheel zoom.");
            return;
        }
        long count = map.framesPerDot();
        read(pfn, read -> {
            if (map.selected() == pfn && map.framesPerDot() == count) {
                tell(read);
            }
        });
    }

    /** Reads what is known of the dot that begins with a frame. */
    private void read(long pfn, Consumer<DotFacts> answered) {
        MapCells cells = map.cells();
        OwnerMap ofOwners = owners;
        FateMap ofFates = fates != null && fates.cells() == cells ? fates : null;
        boolean after = moments != null && moments.shownIndex() > moments.otherIndex();
        long count = map.framesPerDot();
        ReadJob.start(
                "Reading the owner of page frame " + Numbers.hex(pfn),
                image,
                progress -> ofFates != null
                        ? DotFacts.read(ofFates, pfn, count, after, progress)
                        : DotFacts.read(cells, ofOwners.pages(), pfn, count, progress),
                read -> {
                    if (!isDisposed()) {
                        answered.accept(read);
                    }
                },
                problem -> say("✖ " + problem.sentence()));
    }

    private void tell(DotFacts read) {
        links = read.links();
        // links first: a long text is cut at its end
        say(links.stream().map(each -> "<a>" + each.text() + "</a>").collect(Collectors.joining("  ")) + "   "
                + read.text().replace("<", "‹"));
    }

    private void say(String text) {
        if (!isDisposed()) {
            facts.setText(text.replace("&", "&&"));
        }
    }

    private void follow(String text) {
        links.stream().filter(each -> each.text().equals(text)).findFirst().ifPresent(each -> editor.go(each.place()));
    }

    private void hover(long pfn) {
        hovered = pfn;
        if (pfn < 0 || map.cells() == null) {
            map.setToolTipText(null);
            return;
        }
        map.setToolTipText(
                Numbers.hex(pfn << PAGE_SHIFT) + "  " + map.classAt(pfn).text());
        getDisplay().timerExec(REST, () -> {
            if (!isDisposed() && hovered == pfn) {
                read(pfn, read -> {
                    if (hovered == pfn) {
                        map.setToolTipText(read.text());
                    }
                });
            }
        });
    }

    /** Selects the next frame of a class; the one before for the complement of its index. */
    void search(int index) {
        MapCells cells = map.cells();
        boolean forward = index >= 0;
        int wantedClass = forward ? index : ~index;
        long from = map.selected();
        ReadJob.start(
                "Looking for " + cells.coloring().classes().get(wantedClass).text(),
                image,
                progress -> FrameSearch.next(cells.coloring(), wantedClass, from, forward, progress),
                found -> {
                    if (!isDisposed() && found >= 0) {
                        map.select(found);
                        map.setFocus();
                        describe();
                    }
                },
                problem -> say("✖ " + problem.sentence()));
    }

    private void export() {
        if (map.cells() != null) {
            MapExport.save(
                    getShell(), image, image.name(), map.cells(), map.framesPerDot(), Palette.isDark(), this::say);
        }
    }

    @Override
    public boolean setFocus() {
        return map.setFocus();
    }
}
