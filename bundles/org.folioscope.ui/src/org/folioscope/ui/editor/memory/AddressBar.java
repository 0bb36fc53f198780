// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.editor.memory;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.folioscope.base.Numbers;
import org.folioscope.symbols.KernelMap;
import org.folioscope.ui.hex.MemorySearch;
import org.folioscope.ui.links.Place;
import org.folioscope.ui.theme.AccessibleName;

/** Where to look: address space, address or symbol, struct; and what to search for. */
final class AddressBar extends Composite {

    /** What the bar asks for. */
    interface Actions {

        void go(Place.Memory place);

        void search(byte[] pattern);
    }

    private Optional<KernelMap> map;
    private final Actions actions;
    private final Combo space;
    private final Text address;
    private final Text type;
    private final Text search;
    private final Label problem;
    private ContentProposalAdapter proposals;

    /** @param map of the kernel; empty where there is none, and physical memory alone can be looked at */
    AddressBar(Composite parent, Optional<KernelMap> map, Actions actions) {
        super(parent, SWT.NONE);
        this.map = map;
        this.actions = actions;
        GridLayoutFactory.fillDefaults()
                .numColumns(6)
                .margins(6, 4)
                .spacing(6, 2)
                .applyTo(this);
        space = new Combo(this, SWT.READ_ONLY);
        space.setItems("virtual", "physical");
        space.select(0);
        AccessibleName.set(space, "Address space");
        address = field("address or symbol, Ctrl+L", "Address", 170);
        address.setFont(JFaceResources.getTextFont());
        new Label(this, SWT.NONE).setText("struct");
        type = field("type", "Struct to lay over the address", 130);
        search = field("search: text, 7f 45 4c 46, 0x…", "Search", 170);
        problem = new Label(this, SWT.NONE);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(problem);
        address.addListener(SWT.DefaultSelection, _ -> go());
        type.addListener(SWT.DefaultSelection, _ -> go());
        space.addListener(SWT.Selection, _ -> go());
        search.addListener(SWT.DefaultSelection, _ -> search());
        proposeTypes();
        boolean kernel = map.isPresent();
        space.setEnabled(kernel);
        type.setEnabled(kernel);
        if (!kernel) {
            space.select(1);
            address.setMessage("address, Ctrl+L");
        }
    }

    private Text field(String message, String name, int width) {
        Text text = new Text(this, SWT.SINGLE | SWT.BORDER);
        text.setMessage(message);
        text.setToolTipText(message);
        AccessibleName.set(text, name);
        GridDataFactory.fillDefaults()
                .hint(width, SWT.DEFAULT)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(text);
        return text;
    }

    private void proposeTypes() {
        proposals = new ContentProposalAdapter(
                type,
                new TextContentAdapter(),
                (contents, position) -> map
                        .map(kernel -> kernel.types().structNames(contents.substring(0, position), 50))
                        .orElse(List.of())
                        .stream()
                        .map(ContentProposal::new)
                        .toArray(IContentProposal[]::new),
                null,
                null);
        proposals.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
        proposals.setAutoActivationDelay(150);
    }

    private void go() {
        String typed = address.getText().strip();
        String struct = type.getText().strip().replaceFirst("^(struct|union)\\s+", "");
        problem.setText("");
        closeProposals();
        if (!struct.isEmpty()
                && map.flatMap(kernel -> kernel.types().findStruct(struct)).isEmpty()) {
            problem.setText("✖ this kernel has no struct " + struct);
            return;
        }
        OptionalLong symbol = map.map(kernel -> kernel.symbols().find(typed)).orElse(OptionalLong.empty());
        try {
            long at = symbol.isPresent() ? symbol.getAsLong() : Numbers.parse(typed);
            boolean virtual = symbol.isPresent() || space.getSelectionIndex() == 0;
            actions.go(new Place.Memory(virtual, at, virtual ? struct : ""));
        } catch (NumberFormatException e) {
            problem.setText("✖ " + e.getMessage());
            problem.setToolTipText(e.getMessage());
        }
    }

    private void closeProposals() {
        proposals.setEnabled(false);
        getDisplay().asyncExec(() -> proposals.setEnabled(true));
    }

    private void search() {
        problem.setText("");
        try {
            actions.search(MemorySearch.pattern(search.getText()));
        } catch (NumberFormatException e) {
            problem.setText("✖ " + e.getMessage());
        }
    }

    /** Looks symbols and types up in another snapshot's kernel from now on. */
    void setMap(Optional<KernelMap> now) {
        map = now;
    }

    /** Writes what is shown now into the fields. */
    void show(Place.Memory place) {
        space.select(place.virtual() ? 0 : 1);
        address.setText(Numbers.hex(place.address()));
        type.setText(place.type());
        problem.setText("");
    }

    void focusAddress() {
        address.setFocus();
        address.selectAll();
    }
}
