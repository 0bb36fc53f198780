// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.compare.differences;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.folioscope.compare.Change;
import org.folioscope.compare.Comparison;
import org.folioscope.compare.Difference;
import org.folioscope.compare.Fate;
import org.folioscope.compare.Place;
import org.folioscope.compare.Subject;
import org.folioscope.ui.compare.hex.HexCompare;
import org.folioscope.ui.editor.ImageEditor;
import org.folioscope.ui.images.OpenImage;
import org.folioscope.ui.jobs.ReadJob;
import org.folioscope.ui.table.QueryTable;
import org.folioscope.ui.table.TableSpec;
import org.folioscope.ui.theme.Palette;

/** What is known of the selected difference: its fate, the rule of its match, both places, what changed, the bytes. */
final class DifferenceDetails extends Composite {

    private final OpenImage image;
    private final ImageEditor editor;
    private final Label icon;
    private final Label name;
    private final Label rule;
    private final Link places;
    private final Link counts;
    private final QueryTable<Change> changes;
    private final HexCompare hex;
    private final SashForm sash;
    private Comparison comparison;
    private List<Integer> frames = List.of();
    private DifferenceNode shown;

    /** @param showOnly is told which fate's list the user asks for */
    DifferenceDetails(Composite parent, OpenImage image, ImageEditor editor, Consumer<Fate> showOnly) {
        super(parent, SWT.NONE);
        this.image = image;
        this.editor = editor;
        GridLayoutFactory.fillDefaults().margins(8, 4).spacing(0, 4).applyTo(this);
        Composite head = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 0).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        icon = new Label(head, SWT.NONE);
        GridDataFactory.swtDefaults().hint(16, 16).applyTo(icon);
        name = new Label(head, SWT.WRAP);
        name.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        fill(name);
        rule = new Label(this, SWT.WRAP);
        rule.setForeground(Palette.current().dim());
        fill(rule);
        places = new Link(this, SWT.NONE);
        places.addListener(SWT.Selection, event -> go(Integer.parseInt(event.text)));
        fill(places);
        counts = new Link(this, SWT.WRAP);
        counts.addListener(SWT.Selection, event -> showOnly.accept(Fate.of(event.text)));
        fill(counts);
        sash = new SashForm(this, SWT.VERTICAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        changes = new QueryTable<>(sash, spec(), this, editor::go);
        hex = new HexCompare(sash, image);
        sash.setWeights(45, 55);
        changes.onSelection(rows -> rows.stream()
                .filter(change -> change.offset() >= 0)
                .findFirst()
                .ifPresent(change -> hex.reveal(change.offset())));
        name.setText("Select a difference to see what it consists of.");
        sash.setVisible(false);
    }

    private static void fill(Control control) {
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(200, SWT.DEFAULT)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(control);
    }

    private static TableSpec<Change> spec() {
        return new TableSpec<>(
                "changes",
                "Changes",
                new ChangesQuery(null).columns(),
                List.of("what", "before", "after", "offset", "length"),
                (_, _) -> Optional.empty(),
                _ -> Optional.empty());
    }

    /** @param of indexes of the frames that are its sides */
    void setComparison(Comparison with, List<Integer> of) {
        comparison = with;
        frames = of;
    }

    void show(DifferenceNode node) {
        shown = node;
        Difference difference = node.difference();
        boolean group = node.isGroup();
        icon.setImage(node.image());
        name.setText((node.isFrame()
                        ? node.text()
                        : node.text() + " – " + words(difference) + ": "
                                + difference.fate().meaning())
                .replace("&", "&&"));
        rule.setText((group ? "" : "Match: ") + difference.rule().replace("&", "&&"));
        places.setText(places(difference));
        counted(node);
        sash.setVisible(!group);
        if (!group) {
            read(difference);
        }
        layout(true, true);
    }

    /** The counts of a node are known now. */
    void counted(DifferenceNode node) {
        if (node.equals(shown)) {
            shown = node;
            counts.setText(node.tally() == null ? "counting…" : Counts.links(node.tally()));
            layout(true, true);
        }
    }

    /** "lost, then gained" where there are three sides. */
    private static String words(Difference difference) {
        List<Fate> steps = difference.steps();
        return steps.size() < 2 || difference.subject() == Subject.FOLIOS || difference.subject() == Subject.PAGES
                ? difference.fate().word()
                : difference.fate().word() + " ("
                        + String.join(", then ", steps.stream().map(Fate::word).toList()) + ")";
    }

    private String places(Difference difference) {
        List<String> texts = new ArrayList<>();
        for (int side = 0; side < frames.size(); side++) {
            Place place = difference.place(side);
            if (place.isPresent()) {
                String name = comparison.sides().get(side).name().replace("&", "&&");
                texts.add("in " + name + " at <a href=\"" + side + "\">" + place + "</a>");
            }
        }
        return String.join(", ", texts);
    }

    private void read(Difference difference) {
        changes.run(new ChangesQuery(difference));
        Place first = difference.place(0);
        Place last = difference.place(frames.size() - 1);
        boolean bytes = first.length() > 0 && last.length() > 0;
        sash.setMaximizedControl(bytes ? null : changes);
        if (!bytes) {
            hex.clear();
            return;
        }
        Comparison of = comparison;
        hex.show(of.sides().getFirst(), first, of.sides().getLast(), last);
        ReadJob.start(
                "Reading what changed of " + difference.name(),
                image,
                difference::changes,
                found -> {
                    if (!isDisposed() && shown != null && shown.difference() == difference) {
                        hex.annotate(found);
                    }
                },
                _ -> hex.annotate(List.of()));
    }

    /** Shows the frame of a side, there where the difference lies. */
    private void go(int side) {
        Difference difference = shown.difference();
        Place place = difference.place(side);
        image.frames().turnTo(image, frames.get(side));
        editor.go(
                switch (difference.subject()) {
                    case FILE -> new org.folioscope.ui.links.Place.InodeAt(place.address());
                    case FILE_SYSTEM -> new org.folioscope.ui.links.Place.SuperBlockAt(place.address());
                    case HANDOVER, STRUCTURE -> new org.folioscope.ui.links.Place.HandoverAt(place.address());
                    default ->
                        place.space() == Place.Space.PHYSICAL
                                ? new org.folioscope.ui.links.Place.Bytes(
                                        place.address(), Math.max(1, Math.min(place.length(), 4096)))
                                : org.folioscope.ui.links.Place.virtual(place.address());
                });
    }

    HexCompare hex() {
        return hex;
    }

    QueryTable<Change> changes() {
        return changes;
    }

    /** The rule of the match, as it is shown. */
    String rule() {
        return rule.getText();
    }

    /** The counts, as they are shown. */
    String counts() {
        return counts.getText();
    }
}
