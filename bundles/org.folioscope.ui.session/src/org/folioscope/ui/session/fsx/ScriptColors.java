// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.fsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.folioscope.fsx.script.FsxScript;
import org.folioscope.fsx.script.ScriptProblem;
import org.folioscope.fsx.script.Token;
import org.folioscope.ui.theme.Palette;

/** Colours the words of a script by what they are, and underlines what fsx would not take. Styles lines as they are shown. */
final class ScriptColors {

    private final StyledText text;
    private Map<Integer, ScriptProblem> problems = Map.of();

    ScriptColors(StyledText text) {
        this.text = text;
        text.addLineStyleListener(this::style);
        Palette.onChange(text, text::redraw);
    }

    void show(List<ScriptProblem> found) {
        Map<Integer, ScriptProblem> byLine = new HashMap<>();
        found.forEach(each -> byLine.putIfAbsent(each.line(), each));
        problems = byLine;
        text.redraw();
    }

    private void style(LineStyleEvent event) {
        event.styles = styles(text.getLineAtOffset(event.lineOffset) + 1, event.lineOffset, event.lineText);
    }

    /**
     * The styles of a line.
     *
     * @param line its number, from 1
     * @param start offset of its first character in the text
     */
    StyleRange[] styles(int line, int start, String words) {
        List<StyleRange> ranges = new ArrayList<>();
        Palette palette = Palette.current();
        ScriptProblem problem = problems.get(line);
        for (Token token : FsxScript.tokens(words)) {
            StyleRange range = range(token, palette);
            range.start = start + token.start();
            range.length = token.text().length();
            if (problem != null && isAt(problem, token)) {
                range.underline = true;
                range.underlineStyle = SWT.UNDERLINE_SQUIGGLE;
                range.underlineColor = palette.damaged();
            }
            ranges.add(range);
        }
        return ranges.toArray(StyleRange[]::new);
    }

    /** Whether a problem is of this word, or of what is missing right behind it. */
    private static boolean isAt(ScriptProblem problem, Token token) {
        int column = problem.column() - 1;
        return problem.length() == 0 ? token.end() == column : token.start() == column;
    }

    private static StyleRange range(Token token, Palette palette) {
        StyleRange range = new StyleRange();
        switch (token.kind()) {
            case COMMENT -> {
                range.foreground = palette.dim();
                range.fontStyle = SWT.ITALIC;
            }
            case SKIP -> range.foreground = palette.dim();
            case OPERATION -> {
                range.foreground = palette.link();
                range.fontStyle = SWT.BOLD;
            }
            case NUMBER -> range.foreground = palette.foreground();
            case RECORDED_SIZE -> range.foreground = palette.dim();
            case FLAG -> range.foreground = palette.value();
            case WRONG -> range.foreground = palette.damaged();
        }
        return range;
    }
}
