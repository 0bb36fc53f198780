// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.handover.findings;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.folioscope.model.Finding;
import org.folioscope.ui.copy.Copying;
import org.folioscope.ui.links.Place;
import org.folioscope.ui.theme.AccessibleName;
import org.folioscope.ui.theme.Palette;

/**
 * What a finding means: the rule that is broken, what was seen, and why it matters. Addresses in it are links: a click
 * follows the one below the pointer, F3 that of the cursor.
 */
final class FindingDetails {

    private final StyledText area;
    private Consumer<Place> follow = _ -> {};

    FindingDetails(Composite parent) {
        area = new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        area.setMargins(12, 8, 12, 8);
        AccessibleName.set(area, "The rule and its evidence");
        Copying.install(area, () -> Copying.toClipboard(area.getDisplay(), area.getSelectionText()), area::selectAll);
        area.addListener(SWT.MouseUp, this::click);
        area.addListener(SWT.KeyDown, this::key);
    }

    Control control() {
        return area;
    }

    /** {@code by} goes to a place that the user clicked on. */
    void onFollow(Consumer<Place> by) {
        follow = by;
    }

    /** @param finding null for none */
    void show(Finding finding) {
        area.setText("");
        if (finding == null) {
            return;
        }
        RuleText rule = RuleText.of(finding.getRule());
        if (!rule.title().isEmpty()) {
            add(rule.id() + "  " + rule.title(), JFaceResources.getBannerFont(), SWT.NONE);
            add("", null, SWT.NONE);
        }
        add(finding.getMessage(), null, SWT.NONE);
        String object = FindingColumns.shown(finding, FindingColumns.OBJECT);
        String address = FindingColumns.shown(finding, FindingColumns.ADDRESS);
        String length = finding.getLength() > 1 ? ", " + finding.getLength() + " bytes" : "";
        if (!object.isEmpty() || !address.isEmpty()) {
            add(
                    object
                            + (object.isEmpty() || address.isEmpty() ? "" : " at ")
                            + address
                            + (address.isEmpty() ? "" : length),
                    null,
                    SWT.NONE);
        }
        List<String> evidence = finding.getEvidence();
        if (!evidence.isEmpty()) {
            add("", null, SWT.NONE);
            add("Evidence", null, SWT.BOLD);
            evidence.forEach(line -> add("  " + line, JFaceResources.getTextFont(), SWT.NONE));
        }
        if (!rule.explanation().isEmpty()) {
            add("", null, SWT.NONE);
            add("Why it matters", null, SWT.BOLD);
            add(rule.explanation(), null, SWT.NONE);
        }
        markAddresses();
        area.setSelection(0);
        area.setTopPixel(0);
    }

    private void add(String line, Font font, int style) {
        int start = area.getCharCount();
        area.append(line + "\n");
        StyleRange range = new StyleRange();
        range.start = start;
        range.length = line.length();
        range.font = font;
        range.fontStyle = style;
        if (range.length > 0) {
            area.setStyleRange(range);
        }
    }

    private void markAddresses() {
        Matcher matcher = FindingPlaces.ADDRESS.matcher(area.getText());
        while (matcher.find()) {
            int start = matcher.start(2);
            StyleRange at = area.getStyleRangeAtOffset(start);
            StyleRange link = at == null ? new StyleRange() : (StyleRange) at.clone();
            link.start = start;
            link.length = matcher.end(2) - start;
            link.underline = true;
            link.underlineStyle = SWT.UNDERLINE_LINK;
            link.foreground = Palette.current().link();
            area.setStyleRange(link);
        }
    }

    private void click(Event event) {
        int offset = area.getOffsetAtPoint(new Point(event.x, event.y));
        if (event.button == 1 && area.getSelectionCount() == 0 && offset >= 0) {
            follow(offset);
        }
    }

    private void key(Event event) {
        if (event.keyCode == SWT.F3) {
            follow(area.getCaretOffset());
        }
    }

    private void follow(int offset) {
        Matcher matcher = FindingPlaces.ADDRESS.matcher(area.getText());
        while (matcher.find()) {
            if (matcher.start() <= offset && offset <= matcher.end()) {
                follow.accept(FindingPlaces.of(matcher));
                return;
            }
        }
    }

    /** What is shown, for copying. */
    String text() {
        return area.getText();
    }
}
