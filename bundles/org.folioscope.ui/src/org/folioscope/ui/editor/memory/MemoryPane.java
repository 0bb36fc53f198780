// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.editor.memory;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.folioscope.base.Numbers;
import org.folioscope.kernel.KernelSnapshot;
import org.folioscope.kernel.Snapshot;
import org.folioscope.kernel.StructView.Value;
import org.folioscope.query.Column;
import org.folioscope.query.StructQuery;
import org.folioscope.ui.copy.Copying;
import org.folioscope.ui.editor.ImageEditor;
import org.folioscope.ui.frames.Frames;
import org.folioscope.ui.hex.HexBlock;
import org.folioscope.ui.hex.HexView;
import org.folioscope.ui.hex.MemorySearch;
import org.folioscope.ui.images.AddressNotes;
import org.folioscope.ui.images.OpenImage;
import org.folioscope.ui.jobs.ReadJob;
import org.folioscope.ui.links.Place;
import org.folioscope.ui.properties.Facts;
import org.folioscope.ui.table.QueryTable;
import org.folioscope.ui.table.TableSpec;

/** The content of the page: address bar, bytes, and the members of the struct that is laid over them. */
final class MemoryPane extends Composite {

    private AddressSpaces spaces;
    private final OpenImage image;
    private final ImageEditor editor;
    private final AddressBar bar;
    private final Label about;
    private final SashForm sash;
    private final HexView hex;
    private final QueryTable<Value> members;
    private boolean virtual = true;
    private String type = "";
    private long overlay;
    private Facts known;

    MemoryPane(Composite parent, AddressSpaces spaces, OpenImage image, ImageEditor editor) {
        super(parent, SWT.NONE);
        this.spaces = spaces;
        this.image = image;
        this.editor = editor;
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(this);
        bar = new AddressBar(this, spaces.map(), new BarActions());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        about = new Label(this, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).indent(8, 0).applyTo(about);
        sash = new SashForm(this, SWT.VERTICAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        hex = new HexView(sash);
        members = new QueryTable<>(sash, spec(), image, editor::go);
        sash.setWeights(50, 50);
        sash.setMaximizedControl(hex);
        hex.setLoader(this::load);
        hex.onCursor(this::cursorMoved);
        Copying.install(hex, () -> Copying.toClipboard(getDisplay(), hex.selectedText()), () -> {});
        members.onSelection(rows -> rows.stream().findFirst().ifPresent(value -> {
            hex.mark(overlay + value.offset(), value.size());
            hex.show(overlay + value.offset());
            editor.selection().select(MemberFacts.of(type, overlay, value));
        }));
        Runnable edited = hex::refresh;
        image.edits().addListener(edited);
        Frames frames = image.frames();
        if (frames != null) {
            frames.addListener(edited);
        }
        addListener(SWT.Dispose, _ -> {
            image.edits().removeListener(edited);
            if (frames != null) {
                frames.removeListener(edited);
            }
        });
        members.compareWith((frame, _) -> new StructQuery(frame.kernel(), type, overlay));
        show(new Place.Memory(spaces.map().isPresent(), spaces.start(), ""));
    }

    /** Shows the same addresses of another snapshot of the image. */
    void refresh(AddressSpaces fresh) {
        spaces = fresh;
        bar.setMap(fresh.map());
        hex.refresh();
        lookUp(hex.cursor(), true);
        if (!type.isEmpty()) {
            spaces.kernel().ifPresent(kernel -> members.refresh(new StructQuery(kernel, type, overlay)));
        }
    }

    QueryTable<Value> members() {
        return members;
    }

    HexView hex() {
        return hex;
    }

    void focusAddress() {
        bar.focusAddress();
    }

    private TableSpec<Value> spec() {
        return new TableSpec<>(
                "struct",
                "Members",
                new StructQuery(spaces.kernel().orElse(null), "", 0).columns(),
                List.of("offset", "member", "value", "type"),
                this::link,
                MemoryPane::target);
    }

    private Optional<Place> link(Value value, Column<Value> column) {
        return switch (column.key()) {
            case "value", "target", "member", "targettype" -> target(value);
            case "address" -> Optional.of(Place.virtual(overlay + value.offset()));
            default -> Optional.empty();
        };
    }

    private static Optional<Place> target(Value value) {
        return value.target() == 0
                ? Optional.empty()
                : Optional.of(new Place.Memory(true, value.target(), value.targetType()));
    }

    /** Goes to a place; lays its struct over the bytes where it names one. */
    void show(Place.Memory place) {
        Optional<KernelSnapshot> kernel = spaces.kernel();
        boolean toVirtual = place.virtual() && kernel.isPresent();
        boolean other = virtual != toVirtual;
        virtual = toVirtual;
        hex.setSpace(virtual ? 0 : spaces.physicalEnd());
        if (other) {
            hex.reload();
        }
        type = kernel.isPresent() ? place.type() : "";
        overlay = place.address();
        bar.show(place);
        hex.mark(0, 0);
        hex.show(place.address());
        cursorMoved(place.address());
        if (type.isEmpty()) {
            sash.setMaximizedControl(hex);
            members.clear();
        } else {
            sash.setMaximizedControl(null);
            kernel.ifPresent(of -> {
                members.run(new StructQuery(of, type, overlay));
                of.map().types().findStruct(type).ifPresent(struct -> hex.mark(overlay, struct.size()));
            });
        }
    }

    /** Goes to physical bytes and marks them. */
    void show(Place.Bytes bytes) {
        show(new Place.Memory(false, bytes.address(), ""));
        hex.mark(bytes.address(), bytes.length());
    }

    private void load(long start, int count) {
        boolean ofVirtual = virtual;
        AddressSpaces of = spaces;
        ReadJob.start(
                "Reading memory at " + Numbers.hex(start),
                image,
                _ -> lit(of.read(ofVirtual, start, count), ofVirtual),
                hex::loaded,
                problem -> say(problem.sentence()));
    }

    /** Lights what is other in the other frame, where that is open; for a worker thread. */
    @SuppressWarnings("resource") // the frame closes its snapshot
    private HexBlock lit(HexBlock block, boolean ofVirtual) {
        Frames frames = image.frames();
        Snapshot other = frames == null ? null : frames.other().snapshot();
        return other == null
                ? block
                : block.heldAgainst(AddressSpaces.read(other, ofVirtual, block.start(), block.bytes().length));
    }

    private void cursorMoved(long address) {
        lookUp(address, false);
    }

    /** @param again whether the cursor was there already, and nothing else is to be selected */
    private void lookUp(long address, boolean again) {
        boolean ofVirtual = virtual;
        AddressSpaces of = spaces;
        AddressNotes notes = image.addressNotes();
        ReadJob.start(
                "Looking up " + Numbers.hex(address),
                image,
                _ -> AddressFacts.of(of, ofVirtual, address, notes),
                found -> {
                    if (!isDisposed() && hex.cursor() == address) {
                        say((ofVirtual ? "virtual " : "physical ") + Numbers.hex(address) + " = " + found.line());
                        boolean selected =
                                known == editor.selection().getSelection().getFirstElement();
                        known = found.facts();
                        if (!again || selected) {
                            editor.selection().select(known);
                        }
                    }
                },
                problem -> say(problem.sentence()));
    }

    private void say(String text) {
        if (!isDisposed()) {
            about.setText(text.replace("&", "&&"));
        }
    }

    /** The facts about the byte that the cursor is on; null while they are not known. */
    Object selected() {
        return known;
    }

    Place place() {
        return new Place.Memory(virtual, type.isEmpty() ? hex.cursor() : overlay, type);
    }

    @Override
    public boolean setFocus() {
        return hex.setFocus();
    }

    /** What the address bar asks for. */
    private final class BarActions implements AddressBar.Actions {

        @Override
        public void go(Place.Memory place) {
            editor.go(place);
            hex.setFocus();
        }

        @Override
        public void search(byte[] pattern) {
            long cursor = hex.cursor();
            boolean ofVirtual = virtual;
            AddressSpaces of = spaces;
            ReadJob.start(
                    "Searching memory",
                    image,
                    progress -> MemorySearch.find(of.memory(), pattern, next(of, ofVirtual, cursor), progress),
                    found -> found(found, pattern.length),
                    problem -> say(problem.sentence()));
        }

        /** Search goes over physical memory, from the byte behind the cursor on. */
        private static long next(AddressSpaces of, boolean ofVirtual, long cursor) {
            return of.physical(ofVirtual, cursor).orElse(-1) + 1;
        }

        private void found(OptionalLong at, int length) {
            if (isDisposed()) {
                return;
            }
            if (at.isEmpty()) {
                say("Not found anywhere in physical memory.");
                return;
            }
            long base = virtual ? spaces.map().orElseThrow().pageOffsetBase() : 0;
            long address = base + at.getAsLong();
            show(new Place.Memory(virtual, address, ""));
            hex.mark(address, length);
        }
    }
}
