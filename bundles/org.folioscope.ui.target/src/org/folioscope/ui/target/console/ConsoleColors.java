// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.target.console;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.folioscope.ui.theme.Palette;

/** The sixteen colours of a terminal, each set readable on the background of its theme. */
final class ConsoleColors {

    private static final Color[] LIGHT = colors(
            0x1f2328, 0xb3261e, 0x1a7f37, 0x8a6100, 0x0b5cad, 0x8b3fb0, 0x0e7c86, 0x6b737c, 0x57606a, 0xd1322a,
            0x2b9348, 0xa87500, 0x2b7bd6, 0xa856cf, 0x1795a1, 0x8a929b);

    private static final Color[] DARK = colors(
            0x5c6570, 0xf47067, 0x57ab5a, 0xc69026, 0x6cb6ff, 0xdcbdfb, 0x56d4dd, 0xd8dce0, 0x8a929b, 0xff938a,
            0x6bc46d, 0xe0b341, 0x96d0ff, 0xead7fb, 0x86e5ec, 0xffffff);

    private ConsoleColors() {}

    private static Color[] colors(int... rgb) {
        Color[] colors = new Color[rgb.length];
        for (int i = 0; i < rgb.length; i++) {
            colors[i] = new Color(rgb[i] >> 16 & 0xff, rgb[i] >> 8 & 0xff, rgb[i] & 0xff);
        }
        return colors;
    }

    /** The styles of a line, for those of its characters that are not plain. */
    static List<StyleRange> ranges(TerminalLine line, int offset) {
        List<StyleRange> ranges = new ArrayList<>();
        int start = 0;
        while (start < line.length()) {
            int end = start + 1;
            int style = line.style(start);
            while (end < line.length() && line.style(end) == style) {
                end++;
            }
            if (style != 0) {
                ranges.add(range(style, offset + start, end - start));
            }
            start = end;
        }
        return ranges;
    }

    private static StyleRange range(int style, int start, int length) {
        Palette palette = Palette.current();
        Color[] colors = Palette.isDark() ? DARK : LIGHT;
        Color text = color(colors, TerminalStyle.foreground(style), null);
        Color back = color(colors, TerminalStyle.background(style), null);
        if ((style & TerminalStyle.INVERSE) != 0) {
            Color swapped = text == null ? palette.foreground() : text;
            text = back == null ? palette.background() : back;
            back = swapped;
        } else if (back != null && text == null) {
            text = palette.background();
        }
        StyleRange range = new StyleRange(start, length, text, back);
        range.fontStyle = (style & TerminalStyle.BOLD) != 0 ? SWT.BOLD : SWT.NORMAL;
        range.underline = (style & TerminalStyle.UNDERLINE) != 0;
        return range;
    }

    private static Color color(Color[] colors, int number, Color otherwise) {
        return number < 0 ? otherwise : colors[number];
    }
}
