// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.locks.rules;

import java.util.List;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.folioscope.compare.Fate;
import org.folioscope.locks.rules.LockRule;
import org.folioscope.locks.rules.Requirement;
import org.folioscope.ui.copy.Copying;
import org.folioscope.ui.theme.AccessibleName;
import org.folioscope.ui.theme.FateLook;
import org.folioscope.ui.theme.Palette;

/** What two documents say of the selected rules, in full. */
final class RuleText {

    private final StyledText area;

    RuleText(Composite parent) {
        area = new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        area.setMargins(12, 8, 12, 8);
        AccessibleName.set(area, "What the documents say");
        Copying.install(area, () -> Copying.toClipboard(area.getDisplay(), area.getSelectionText()), area::selectAll);
        clear();
    }

    void clear() {
        area.setText("");
        add("Select a row to read what both documents say of it.\n", SWT.NONE, null);
    }

    /** Shows what is said of {@code rows}, with a heading for each method. */
    void show(RuleComparison of, List<RuleRow> rows) {
        area.setText("");
        String method = "";
        for (RuleRow row : rows) {
            String name = row.either().table() + "." + row.either().method();
            if (!name.equals(method)) {
                add((method.isEmpty() ? "" : "\n") + name + "\n", SWT.BOLD, null);
                method = name;
            }
            add("  " + row.either().attribute(), SWT.NONE, JFaceResources.getTextFont());
            add(": ", SWT.NONE, null);
            if (row.differs()) {
                StyleRange lit = add(row.fate().letter() + " " + row.fate().word(), SWT.BOLD, null);
                lit.foreground = FateLook.of(row.fate()).color();
                area.setStyleRange(lit);
                add(
                        ",  " + of.before().version() + ": " + words(row.before()) + renamed(row) + "  →  "
                                + of.after().version() + ": " + words(row.after()),
                        SWT.NONE,
                        null);
            } else {
                add(words(row.either()), SWT.NONE, null);
                if (row.fate() == Fate.UNKNOWN) {
                    add("  (a sentence of one document: of the other only the tables were read)", SWT.ITALIC, null);
                }
            }
            String note = row.either().note();
            add((note.isEmpty() ? "" : "  – " + note) + "\n", SWT.NONE, null);
        }
        area.setTopPixel(0);
    }

    /** " (of i_mutex)" where the lock had another name before. */
    private static String renamed(RuleRow row) {
        boolean isSame = row.before() == null
                || row.before().attribute().equals(row.either().attribute());
        return isSame ? "" : " (of " + row.before().attribute() + ")";
    }

    private static String words(LockRule rule) {
        if (rule == null) {
            return "no such rule";
        }
        if (rule.requirement() == Requirement.UNSPECIFIED) {
            return "not specified";
        }
        String word = rule.requirement().word().replace('_', ' ');
        return rule.document().equals(word) ? "“" + word + "”" : "“" + rule.document() + "”, that is " + word;
    }

    private StyleRange add(String what, int style, org.eclipse.swt.graphics.Font font) {
        StyleRange range = new StyleRange();
        range.start = area.getCharCount();
        area.append(what);
        range.length = what.length();
        range.fontStyle = style;
        range.font = font;
        range.foreground = Palette.current().foreground();
        area.setStyleRange(range);
        return range;
    }

    /** All that is said. */
    String words() {
        return area.getText();
    }
}
