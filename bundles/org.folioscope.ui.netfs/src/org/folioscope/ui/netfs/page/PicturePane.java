// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.netfs.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.folioscope.base.Numbers;
import org.folioscope.netfs.Netfs;
import org.folioscope.netfs.picture.FileView;
import org.folioscope.netfs.request.NetfsRequest;
import org.folioscope.ui.links.Place;
import org.folioscope.ui.netfs.found.Drawn;
import org.folioscope.ui.netfs.found.Subject;
import org.folioscope.ui.netfs.picture.LaneCanvas;
import org.folioscope.ui.theme.AccessibleName;

/** The picture with a line above it: what is drawn, which of an inode's requests, and how large. */
final class PicturePane extends Composite {

    private static final String ALONE = "the inode alone";

    /** Requests of an inode that can be chosen here; the table has all. */
    private static final int MOST_CHOICES = 50;

    private final Link title;
    private final Combo which;
    private final Button in;
    private final Button out;
    private final LaneCanvas canvas;
    private List<Subject> choices = List.of();
    private Drawn drawn;
    private Consumer<Place> follow = _ -> {};
    private Consumer<Subject> choice = _ -> {};

    PicturePane(Composite parent, Runnable export) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(this);
        Composite bar = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(7)
                .margins(6, 3)
                .spacing(4, 0)
                .applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        which = new Combo(bar, SWT.READ_ONLY);
        which.setToolTipText("Which request of the inode is drawn");
        AccessibleName.set(which, "Which request of the inode is drawn");
        GridDataFactory.swtDefaults().hint(240, SWT.DEFAULT).applyTo(which);
        which.addListener(SWT.Selection, _ -> choose(which.getSelectionIndex()));
        title = new Link(bar, SWT.NONE);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .hint(80, title.computeSize(SWT.DEFAULT, SWT.DEFAULT).y) // a long text is cut, not wrapped
                .applyTo(title);
        title.addListener(SWT.Selection, event -> followTitle(event.text));
        canvas = new LaneCanvas(this);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
        out = button(bar, "−", "Zoom out (-)", () -> canvas.zoom(-1));
        in = button(bar, "+", "Zoom in (+)", () -> canvas.zoom(1));
        button(bar, "&File", "All of the file (0)", canvas::zoomToFile);
        button(bar, "&Request", "What the lanes are about (1)", canvas::zoomToFocus);
        button(bar, "&Export…", "Save the picture as SVG", export);
        canvas.onZoom(this::zoomed);
        zoomed();
    }

    private static Button button(Composite parent, String text, String tip, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.setToolTipText(tip);
        AccessibleName.set(button, tip);
        button.addListener(SWT.Selection, _ -> action.run());
        return button;
    }

    /** {@code by} goes to a place that the user asked for. */
    void onFollow(Consumer<Place> by) {
        follow = by;
    }

    /** {@code listener} takes what the user wants to see drawn. */
    void onChoice(Consumer<Subject> listener) {
        choice = listener;
    }

    LaneCanvas canvas() {
        return canvas;
    }

    /** What is drawn; null for nothing. */
    Drawn drawn() {
        return drawn;
    }

    /** What is said while nothing is drawn. */
    String emptyText() {
        return canvas.emptyText();
    }

    /** How many of the inode's requests, and the inode alone, can be chosen. */
    int choices() {
        return choices.size();
    }

    /** Chooses one of them, as if it were chosen in the list. */
    void choose(int index) {
        choice.accept(choices.get(index));
    }

    /** @param again whether it is the same at another moment */
    void show(Netfs netfs, Drawn now, boolean again) {
        drawn = now;
        canvas.show(now.picture(), again);
        list(netfs, now.subject());
        say(words(now));
    }

    /** Draws nothing, and says why. @param forNow whether what was drawn may come back */
    void none(String why, boolean forNow) {
        drawn = null;
        canvas.sayEmpty(why);
        canvas.show(null, forNow);
        choices = List.of();
        which.removeAll();
        which.setEnabled(false);
        say("");
    }

    private void list(Netfs netfs, Subject subject) {
        List<Subject> all = new ArrayList<>();
        if (subject.inode() != null) {
            List<NetfsRequest> requests = netfs.requests(subject.inode());
            requests.stream().limit(MOST_CHOICES).forEach(each -> all.add(new Subject(subject.inode(), each)));
            if (!all.contains(subject) && subject.request() != null) {
                all.add(subject);
            }
            all.add(new Subject(subject.inode(), null));
        } else {
            all.add(subject);
        }
        choices = all;
        String[] names = all.stream().map(PicturePane::name).toArray(String[]::new);
        if (!Arrays.equals(names, which.getItems())) {
            which.setItems(names);
        }
        which.select(Math.max(0, all.indexOf(subject)));
        which.setEnabled(all.size() > 1);
    }

    private static String name(Subject subject) {
        NetfsRequest request = subject.request();
        return request == null
                ? ALONE
                : request.title() + " " + request.origin().text();
    }

    private static String words(Drawn of) {
        Subject subject = of.subject();
        StringBuilder text = new StringBuilder();
        if (subject.request() != null) {
            text.append("<a href=\"request\">request</a>");
        }
        if (subject.inode() != null) {
            text.append(text.isEmpty() ? "" : " of ")
                    .append("<a href=\"inode\">")
                    .append(escape(subject.inode().title()))
                    .append("</a> (")
                    .append(escape(subject.inode().fileSystem()))
                    .append(", ")
                    .append(Numbers.size(subject.inode().inode().getSize()))
                    .append(')');
            if (!subject.inode().flagText().isEmpty()) {
                text.append("  ").append(escape(subject.inode().flagText()));
            }
        }
        return text + (of.isCut() ? "  ⚠ not all folios are drawn" : "");
    }

    private static String escape(String text) {
        return text.replace("&", "&&").replace("<", "‹");
    }

    private void say(String text) {
        if (!text.equals(title.getText())) {
            title.setText(text);
            title.getParent().layout();
        }
    }

    private void followTitle(String target) {
        if (drawn == null) {
            return;
        }
        Subject subject = drawn.subject();
        follow.accept(
                target.equals("inode")
                        ? new Place.InodeAt(subject.inode().address())
                        : Place.struct("netfs_io_request", subject.request().address()));
    }

    private void zoomed() {
        FileView view = canvas.view();
        in.setEnabled(view != null && view.canZoomIn());
        out.setEnabled(view != null && !view.isWhole());
    }
}
