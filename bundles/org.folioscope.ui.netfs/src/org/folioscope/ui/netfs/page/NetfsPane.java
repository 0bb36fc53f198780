// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.netfs.page;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.kernel.Snapshot;
import org.folioscope.netfs.Netfs;
import org.folioscope.netfs.cache.Cookie;
import org.folioscope.netfs.inode.NetfsInode;
import org.folioscope.netfs.picture.Stretch;
import org.folioscope.netfs.request.NetfsRequest;
import org.folioscope.query.NetfsFoliosQuery;
import org.folioscope.query.NetfsSubRequestsQuery;
import org.folioscope.ui.editor.ImageEditor;
import org.folioscope.ui.editor.PagePane;
import org.folioscope.ui.facts.FactLine;
import org.folioscope.ui.facts.FactProperties;
import org.folioscope.ui.facts.FactsTable;
import org.folioscope.ui.frames.Frame;
import org.folioscope.ui.frames.Frames;
import org.folioscope.ui.images.OpenImage;
import org.folioscope.ui.jobs.ReadJob;
import org.folioscope.ui.links.Place;
import org.folioscope.ui.netfs.facts.NetfsFacts;
import org.folioscope.ui.netfs.found.Drawn;
import org.folioscope.ui.netfs.found.Moments;
import org.folioscope.ui.netfs.found.Subject;
import org.folioscope.ui.theme.AccessibleName;
import org.folioscope.ui.theme.Palette;

/** The content of the page netfs: the tables and facts above, the picture of what is selected below them. */
final class NetfsPane extends Composite implements PagePane {

    private final ImageEditor editor;
    private final OpenImage image;
    private final Moments moments = new Moments();
    private final Label status;
    private final NetfsTables tables;
    private final PicturePane picture;
    private final FactsTable facts;
    private Netfs netfs;
    /** What the user wants to see; stays while a frame that is shown doesn't have it. */
    private Subject subject;
    /** What of it the facts are about: the subject itself, a {@link Stretch} of its picture, a {@link Cookie}. */
    private Object detail;

    private FactProperties properties;
    private long wanted;
    private int loads;

    NetfsPane(Composite parent, ImageEditor editor) {
        super(parent, SWT.NONE);
        this.editor = editor;
        image = editor.image();
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(this);
        status = new Label(this, SWT.WRAP);
        AccessibleName.set(status, "What was found");
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .indent(8, 4)
                .hint(200, SWT.DEFAULT)
                .applyTo(status);
        SashForm sash = new SashForm(this, SWT.VERTICAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        tables = new NetfsTables(sash, editor, moments);
        facts = tables.facts();
        picture = new PicturePane(sash, this::export);
        sash.setWeights(35, 65);
        link();
        picture.none("", false);
        refresh();
    }

    private void link() {
        tables.onSelection(this::rowSelected);
        picture.onFollow(editor::go);
        picture.onChoice(each -> draw(each, false));
        picture.canvas().onSelection(this::pictureSelected);
        picture.canvas().onOpen(this::open);
        facts.onFollow(editor::go);
    }

    /** Reads the moment that is shown now; until that was read, all stays as it was. */
    @SuppressWarnings("resource") // the image closes its snapshots
    void refresh() {
        if (isDisposed() || image.state() != OpenImage.State.OPEN) {
            return;
        }
        int load = ++loads;
        Snapshot snapshot = image.snapshot();
        Frames frames = image.frames();
        Netfs before = netfs;
        moments.retain(each -> each == snapshot || frames != null && frames.of(each) != null);
        if (netfs == null) {
            say("Reading netfs…");
        }
        ReadJob.start(
                "Reading netfs of " + image.name(),
                image,
                progress -> {
                    Netfs read = moments.of(snapshot, progress);
                    return new Netfs[] {read, frames == null ? before : earlier(frames, progress)};
                },
                read -> {
                    if (!isDisposed() && load == loads) {
                        arrived(read[0], read[1]);
                    }
                },
                problem -> say("✖ " + problem.sentence()));
    }

    /** Of the two frames that one flips between the earlier one: what counters are held against. */
    @SuppressWarnings("resource") // the frames close their snapshots
    private Netfs earlier(Frames frames, Progress progress) throws Exception {
        Frame first = frames.all().get(Math.min(frames.shownIndex(), frames.otherIndex()));
        Snapshot snapshot = first.open(progress);
        return snapshot.hasKernel() ? moments.of(snapshot, progress) : null;
    }

    private void arrived(Netfs now, Netfs before) {
        boolean again = netfs != null;
        netfs = now;
        say(words(now));
        tables.show(now, before, again);
        if (wanted != 0) {
            long address = wanted;
            wanted = 0;
            show(address);
        } else if (subject == null) {
            first().ifPresentOrElse(
                            each -> draw(each, false),
                            () -> none(now.isPresent() ? "No netfs inode is in memory." : "", false));
        } else {
            subject.in(now, image::identity).ifPresentOrElse(each -> draw(each, true), this::gone);
        }
    }

    private static String words(Netfs netfs) {
        if (!netfs.isPresent()) {
            return "There is nothing of netfs: " + netfs.reason() + ".";
        }
        int findings = netfs.findings().size();
        return count(netfs.requests().size(), "request in flight, ", "requests in flight, ")
                + count(netfs.inodes().size(), "inode, ", "inodes, ")
                + count(netfs.caches().cookies().size(), "cookie", "cookies")
                + (findings == 0
                        ? ""
                        : "; ⚠ " + count(findings, "thing is amiss: ", "things are amiss: ")
                                + netfs.findings().getFirst().message());
    }

    private static String count(int number, String one, String many) {
        return String.format("%,d ", number) + (number == 1 ? one : many);
    }

    /** The oldest request in flight; else the first inode that has something in the page cache. */
    private Optional<Subject> first() {
        return netfs.requests().stream()
                .findFirst()
                .map(each -> Subject.of(netfs, each))
                .or(() -> netfs.inodes().stream()
                        .filter(each -> each.inode().getNrpages() > 0)
                        .findFirst()
                        .or(() -> netfs.inodes().stream().findFirst())
                        .map(each -> Subject.of(netfs, each)));
    }

    private void gone() {
        none("This frame doesn't have the " + subject.title() + ": flip back to see it.", true);
    }

    private void none(String why, boolean forNow) {
        picture.none(why, forNow);
        tables.about(null, true);
        showFacts(List.of());
    }

    /** @param again whether it is what was drawn before, at another moment */
    private void draw(Subject now, boolean again) {
        boolean same = again || now.equals(subject) && picture.drawn() != null;
        subject = now;
        if (!again) {
            detail = now;
        }
        Netfs of = netfs;
        tables.about(now, same);
        mark(now);
        showFacts();
        ReadJob.start(
                "Drawing " + now.title(),
                image,
                progress -> Drawn.read(of, now, progress),
                drawn -> {
                    if (!isDisposed() && subject == now && netfs == of) {
                        picture.show(of, drawn, same);
                        pointAt(drawn);
                        showFacts();
                    }
                },
                problem -> say("✖ " + problem.sentence()));
    }

    /** Marks what is drawn in the tables. */
    private void mark(Subject now) {
        if (now.request() != null) {
            tables.requests()
                    .selectWhenThere(each -> each.address() == now.request().address());
        }
        if (now.inode() != null) {
            tables.inodes()
                    .selectWhenThere(each -> each.address() == now.inode().address());
        }
    }

    /** What was selected in the picture before is selected in the new one, or what a place asked for. */
    private void pointAt(Drawn drawn) {
        if (detail instanceof Long address) {
            Optional<Stretch> stretch = drawn.stretch(address);
            detail = stretch.<Object>map(each -> each).orElse(drawn.subject());
            stretch.ifPresent(picture.canvas()::select);
        } else if (detail instanceof Stretch) {
            Object selected = picture.canvas().selected();
            detail = selected instanceof Stretch ? selected : drawn.subject();
        }
    }

    private void rowSelected(Object row) {
        switch (row) {
            case NetfsRequest request -> draw(Subject.of(netfs, request), false);
            case NetfsInode inode -> draw(Subject.of(netfs, inode), false);
            case NetfsSubRequestsQuery.Row part -> point(part.subRequest().address());
            case NetfsFoliosQuery.Row folio -> point(folio.folio().page());
            case Cookie cookie -> {
                detail = cookie;
                showFacts();
            }
            default -> {
                return; // counters say all in their row
            }
        }
    }

    private void point(long address) {
        Drawn drawn = picture.drawn();
        if (drawn != null) {
            drawn.stretch(address).ifPresent(stretch -> {
                picture.canvas().select(stretch);
                detail = stretch;
                showFacts();
            });
        }
    }

    private void pictureSelected(Object what) {
        detail = what instanceof Stretch ? what : subject;
        if (what instanceof Stretch stretch) {
            tables.parts().selectWhenThere(each -> each.subRequest().address() == stretch.address());
            tables.folios().selectWhenThere(each -> each.folio().page() == stretch.address());
        }
        showFacts();
    }

    private void open(Object what) {
        if (what instanceof Stretch stretch && picture.drawn() != null) {
            editor.go(picture.drawn()
                    .folio(stretch)
                    .map(folio -> Place.pfn(folio.pfn()))
                    .orElseGet(() -> Place.struct(stretch.type(), stretch.address())));
        }
    }

    private void showFacts() {
        Drawn drawn = picture.drawn();
        List<FactLine> lines = switch (detail) {
            case Cookie cookie -> NetfsFacts.of(netfs, cookie);
            case Stretch stretch
            when drawn != null ->
                drawn.subRequest(stretch)
                        .map(part -> NetfsFacts.of(drawn.subject().request(), part))
                        .or(() -> drawn.folio(stretch)
                                .map(folio -> NetfsFacts.of(drawn.subject().inode(), folio)))
                        .orElse(List.of());
            case Subject of when of.request() != null -> NetfsFacts.of(netfs, of.request());
            case Subject of -> NetfsFacts.of(netfs, of.inode());
            case null, default -> List.of();
        };
        showFacts(lines);
    }

    private void showFacts(List<FactLine> lines) {
        facts.show(lines);
        boolean wasSelected = properties == null
                || properties.equals(editor.selection().getSelection().getFirstElement());
        FactProperties now = lines.isEmpty() ? null : new FactProperties(lines);
        if (wasSelected && now != null && !now.equals(properties)) {
            editor.selection().select(now);
        }
        properties = now;
    }

    /** Shows the object at {@code address} (virtual), as soon as it was read. */
    void show(long address) {
        if (netfs == null) {
            wanted = address;
            return;
        }
        Optional<Cookie> cookie = netfs.caches().cookie(address);
        Optional<NetfsInode> inode = netfs.inode(address);
        if (cookie.isPresent()) {
            tables.bringToFront(tables.cookies());
            tables.cookies().selectWhenThere(each -> each.address() == address);
            detail = cookie.get();
            showFacts();
        } else if (inode.isPresent()) {
            tables.bringToFront(tables.inodes());
            draw(Subject.of(netfs, inode.get()), false);
        } else {
            netfs.requests().stream()
                    .filter(each ->
                            each.address() == address || each.subRequests().anyMatch(part -> part.address() == address))
                    .findFirst()
                    .ifPresentOrElse(each -> showRequest(each, address), () -> notThere(address));
        }
    }

    private void showRequest(NetfsRequest request, long address) {
        boolean part = request.address() != address;
        tables.bringToFront(part ? tables.parts() : tables.requests());
        draw(Subject.of(netfs, request), false);
        if (part) {
            detail = address;
            tables.parts().selectWhenThere(each -> each.subRequest().address() == address);
        }
    }

    /** A folio, maybe; else bytes. */
    private void notThere(long address) {
        if (picture.drawn() != null && picture.drawn().stretch(address).isPresent()) {
            point(address);
            return;
        }
        Netfs of = netfs;
        ReadJob.start(
                "Looking for " + Numbers.hex(address),
                image,
                progress -> Subject.withFolio(of, address, progress),
                found -> {
                    if (!isDisposed() && netfs == of) {
                        found.ifPresentOrElse(
                                each -> showFolio(each, address), () -> editor.go(Place.virtual(address)));
                    }
                },
                problem -> say("✖ " + problem.sentence()));
    }

    private void showFolio(Subject found, long address) {
        tables.bringToFront(tables.folios());
        draw(found, false);
        detail = address;
        tables.folios().selectWhenThere(each -> each.folio().page() == address);
    }

    private void export() {
        if (picture.drawn() != null) {
            PictureExport.save(
                    getShell(),
                    image,
                    picture.drawn().picture(),
                    picture.canvas().view(),
                    Palette.isDark(),
                    this::say);
        }
    }

    private void say(String text) {
        if (!isDisposed()) {
            status.setText(text.replace("&", "&&"));
            layout();
        }
    }

    /** What is said of what was found. */
    String status() {
        return status.getText();
    }

    NetfsTables tables() {
        return tables;
    }

    PicturePane picture() {
        return picture;
    }

    FactsTable facts() {
        return facts;
    }

    @Override
    public Object selected() {
        return properties;
    }

    @Override
    public Place place() {
        if (subject == null) {
            return null;
        }
        return new Place.NetfsAt(
                switch (detail) {
                    case Cookie cookie -> cookie.address();
                    case Stretch stretch when !stretch.type().equals("folio") -> stretch.address();
                    case null, default -> subject.address();
                });
    }

    @Override
    public boolean setFocus() {
        return tables.front().setFocus();
    }
}
