// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.netfs.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.folioscope.base.Diagnostic;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.kernel.Snapshot;
import org.folioscope.netfs.Netfs;
import org.folioscope.netfs.counter.CounterChange;
import org.folioscope.netfs.inode.NetfsInode;
import org.folioscope.netfs.picture.Stretch;
import org.folioscope.netfs.request.NetfsRequest;
import org.folioscope.query.NetfsFoliosQuery;
import org.folioscope.query.NetfsSubRequestsQuery;
import org.folioscope.query.SmbMessagesQuery;
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
import org.folioscope.ui.netfs.found.Drawn;
import org.folioscope.ui.netfs.found.Moment;
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
    private Moment moment;
    /** What the user wants to see; stays while a frame that is shown doesn't have it. */
    private Subject subject;
    /** What the facts are about: the subject itself, a {@link Stretch} of its picture, or a row of a table, see {@link Moment#row}. */
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
        picture.onChoice(this::draw);
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
        Moment before = moment;
        moments.retain(each -> each == snapshot || frames != null && frames.of(each) != null);
        if (moment == null) {
            say("Reading netfs…");
        }
        ReadJob.start(
                "Reading netfs of " + image.name(),
                image,
                progress -> {
                    Moment read = moments.of(snapshot, progress);
                    return new Moment[] {read, frames == null ? before : earlier(frames, progress)};
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
    private Moment earlier(Frames frames, Progress progress) throws Exception {
        Frame first = frames.all().get(Math.min(frames.shownIndex(), frames.otherIndex()));
        Snapshot snapshot = first.open(progress);
        return snapshot.hasKernel() ? moments.of(snapshot, progress) : null;
    }

    private void arrived(Moment now, Moment before) {
        boolean again = moment != null;
        moment = now;
        say(words(now, before));
        tables.show(now, before, again);
        if (wanted != 0) {
            long address = wanted;
            wanted = 0;
            show(address);
        } else if (subject == null) {
            first().ifPresentOrElse(
                            this::draw,
                            () -> none(now.netfs().isPresent() ? "No netfs inode is in memory." : "", false));
        } else {
            subject.in(now.netfs(), image::identity).ifPresentOrElse(this::drawAgain, this::gone);
        }
    }

    private static String words(Moment now, Moment before) {
        Netfs netfs = now.netfs();
        if (!netfs.isPresent()) {
            return "There is nothing of netfs: " + netfs.reason() + ".";
        }
        StringBuilder words = new StringBuilder();
        if (netfs.noRequests().isEmpty()) {
            words.append(count(netfs.requests().size(), "request in flight, ", "requests in flight, "));
        }
        words.append(count(netfs.inodes().size(), "inode, ", "inodes, "))
                .append(count(netfs.caches().cookies().size(), "cookie", "cookies"));
        if (!now.cifs().connections().isEmpty()) {
            words.append("; SMB: ")
                    .append(count(now.cifs().connections().size(), "connection, ", "connections, "))
                    .append(count(now.cifs().handles().size(), "handle", "handles"));
        }
        if (!netfs.noRequests().isEmpty()) {
            words.append("; ").append(netfs.noRequests());
        }
        if (before != null && !isSameKernel(netfs, before.netfs())) {
            words.append("; ⚠ the earlier moment is of another kernel: counters are of two guests, maybe");
        }
        List<Diagnostic> findings = new ArrayList<>(netfs.findings());
        findings.addAll(now.cifs().findings());
        if (!findings.isEmpty()) {
            words.append("; ⚠ ")
                    .append(count(findings.size(), "thing is amiss: ", "things are amiss: "))
                    .append(findings.getFirst());
        }
        return words.toString();
    }

    private static boolean isSameKernel(Netfs now, Netfs before) {
        return now.kernel().map().buildId().equals(before.kernel().map().buildId());
    }

    private static String count(int number, String one, String many) {
        return String.format("%,d ", number) + (number == 1 ? one : many);
    }

    /** The oldest request in flight; else the first inode that has something in the page cache. */
    private Optional<Subject> first() {
        Netfs netfs = moment.netfs();
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
        if (isRow(detail)) {
            showFacts(moment.same(detail, image::identity)
                    .map(each -> Details.of(each, moment, null, tables.links()))
                    .orElse(List.of()));
        }
    }

    /** Whether that is a row of a table that is about something beside what is drawn, see {@link Moment#row}. */
    private static boolean isRow(Object what) {
        return what != null && !(what instanceof Subject || what instanceof Stretch || what instanceof Long);
    }

    private void none(String why, boolean forNow) {
        picture.none(why, forNow);
        tables.about(null, true);
        showFacts(List.of());
    }

    private void draw(Subject now) {
        draw(now, now);
    }

    /** @param about what the facts are about */
    private void draw(Subject now, Object about) {
        boolean same = now.equals(subject) && picture.drawn() != null;
        detail = about;
        draw(now, same);
    }

    /** Draws what was drawn before, at another moment; what was selected is, too, where it is there. */
    private void drawAgain(Subject now) {
        if (isRow(detail)) {
            detail = moment.same(detail, image::identity).orElse(now);
        } else if (detail instanceof Subject) {
            detail = now;
        }
        draw(now, true);
    }

    private void draw(Subject now, boolean same) {
        subject = now;
        Moment of = moment;
        tables.about(now, same);
        mark(now);
        showFacts();
        ReadJob.start(
                "Drawing " + now.title(),
                image,
                progress -> Drawn.read(of.netfs(), now, progress),
                drawn -> {
                    if (!isDisposed() && subject == now && moment == of) {
                        picture.show(of.netfs(), drawn, same);
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

    /** What was selected in the picture before is selected in the new one, or what a place or a row asked for. */
    private void pointAt(Drawn drawn) {
        switch (detail) {
            case Long address -> detail = select(drawn, address);
            case Stretch stretch -> {
                Object selected = picture.canvas().selected();
                detail = selected instanceof Stretch ? selected : select(drawn, stretch.address());
            }
            case SmbMessagesQuery.Row message
            when message.part() != null -> select(drawn, message.part().address());
            case null, default -> {} // is not in the picture
        }
    }

    /** Selects the stretch at {@code address} (virtual) in the picture; what is selected then. */
    private Object select(Drawn drawn, long address) {
        Optional<Stretch> stretch = drawn.stretch(address);
        stretch.ifPresent(picture.canvas()::select);
        return stretch.<Object>map(each -> each).orElse(drawn.subject());
    }

    private void rowSelected(Object row) {
        switch (row) {
            case NetfsRequest request -> draw(Subject.of(moment.netfs(), request));
            case NetfsInode inode -> draw(Subject.of(moment.netfs(), inode));
            case NetfsSubRequestsQuery.Row part -> point(part.subRequest().address());
            case NetfsFoliosQuery.Row folio -> point(folio.folio().page());
            case CounterChange _ -> {} // says all in its row
            default -> showRow(row);
        }
    }

    /** Tells of a row that is about something beside what is drawn, and draws its file or request. */
    private void showRow(Object row) {
        detail = row;
        Optional<Subject> of = moment.subject(row).filter(each -> !each.equals(subject));
        if (of.isPresent()) {
            draw(of.get(), row);
        } else {
            if (picture.drawn() != null) {
                pointAt(picture.drawn());
            }
            showFacts();
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
        showFacts(Details.of(detail, moment, picture.drawn(), tables.links()));
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
        if (moment == null) {
            wanted = address;
            return;
        }
        Netfs netfs = moment.netfs();
        Optional<Object> row = moment.row(address);
        Optional<NetfsInode> inode = netfs.inode(address);
        if (row.isPresent()) {
            tables.select(row.get());
            showRow(row.get());
        } else if (inode.isPresent()) {
            tables.bringToFront(tables.inodes());
            draw(Subject.of(netfs, inode.get()));
        } else {
            netfs.requests().stream()
                    .filter(each ->
                            each.address() == address || each.subRequests().anyMatch(part -> part.address() == address))
                    .findFirst()
                    .ifPresentOrElse(each -> showRequest(each, address), () -> notThere(address));
        }
    }

    private void showRequest(NetfsRequest request, long address) {
        boolean isPart = request.address() != address;
        tables.bringToFront(isPart ? tables.parts() : tables.requests());
        Subject of = Subject.of(moment.netfs(), request);
        if (isPart) {
            draw(of, (Object) address);
            tables.parts().selectWhenThere(each -> each.subRequest().address() == address);
        } else {
            draw(of);
        }
    }

    /** A folio, maybe; else bytes. */
    private void notThere(long address) {
        if (picture.drawn() != null && picture.drawn().stretch(address).isPresent()) {
            point(address);
            return;
        }
        Moment of = moment;
        ReadJob.start(
                "Looking for " + Numbers.hex(address),
                image,
                progress -> Subject.withFolio(of.netfs(), address, progress),
                found -> {
                    if (!isDisposed() && moment == of) {
                        found.ifPresentOrElse(
                                each -> showFolio(each, address), () -> editor.go(Place.virtual(address)));
                    }
                },
                problem -> say("✖ " + problem.sentence()));
    }

    private void showFolio(Subject found, long address) {
        tables.bringToFront(tables.folios());
        draw(found, (Object) address);
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
        String shown = text.replace("&", "&&");
        if (!isDisposed() && !shown.equals(status.getText())) {
            status.setText(shown);
            layout();
        }
    }

    /** What is said of what was found. */
    String status() {
        return status.getText();
    }

    /** The moment that is shown; null before it was read. */
    Moment moment() {
        return moment;
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
        long address = Details.address(detail, subject);
        return address == 0 ? null : new Place.NetfsAt(address);
    }

    @Override
    public boolean setFocus() {
        return tables.front().setFocus();
    }
}
