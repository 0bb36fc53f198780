// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.iommu.page;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.folioscope.model.Finding;
import org.folioscope.model.Severity;
import org.folioscope.ui.links.Place;
import org.folioscope.ui.theme.AccessibleName;

/** What the checks have found about what is shown, a line each; a click goes to its place. */
final class FindingLines {

    /** More than these are in the view Findings. */
    private static final int MOST = 4;

    private final Link link;
    private List<Finding> shown = List.of();
    private Consumer<Place> follow = _ -> {};

    FindingLines(Composite parent) {
        link = new Link(parent, SWT.WRAP);
        AccessibleName.set(link, "What is amiss with it");
        link.addListener(SWT.Selection, event -> {
            Finding finding = shown.get(Integer.parseInt(event.text));
            if (finding.getAddress() != -1) {
                follow.accept(new Place.TableEntryAt(finding.getAddress()));
            }
        });
    }

    Control control() {
        return link;
    }

    /** {@code by} goes to a place that the user asked for. */
    void onFollow(Consumer<Place> by) {
        follow = by;
    }

    void show(List<Finding> findings) {
        shown = List.copyOf(findings);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < Math.min(MOST, shown.size()); i++) {
            Finding finding = shown.get(i);
            text.append(text.isEmpty() ? "" : "\n")
                    .append(finding.getSeverity() == Severity.ERROR ? "✖ " : "⚠ ")
                    .append("<a href=\"")
                    .append(i)
                    .append("\">")
                    .append(finding.getRule())
                    .append("</a> ")
                    .append(finding.getMessage().replace("&", "&&").replace("<", "‹"));
        }
        if (shown.size() > MOST) {
            text.append("\nand ").append(shown.size() - MOST).append(" more in the view Findings");
        }
        link.setText(text.toString());
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, false)
                .hint(300, SWT.DEFAULT)
                .exclude(shown.isEmpty())
                .applyTo(link);
        link.setVisible(!shown.isEmpty());
        link.getParent().getParent().layout(true, true);
    }

    /** What is said; empty for nothing. */
    String text() {
        return link.getText();
    }
}
