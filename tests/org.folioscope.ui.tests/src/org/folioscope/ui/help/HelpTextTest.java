// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.folioscope.ui.help.HelpText.Mark;
import org.folioscope.ui.help.HelpText.Range;
import org.junit.jupiter.api.Test;

class HelpTextTest {

    @Test
    void keepsTheWordsAndMarksWhatStandsOut() {
        HelpText help = HelpText.of("# Keys\n\nPress `F1` or *Help*, see [more](more.md).\n* a **bold** item\n");
        assertEquals("Keys\n\nPress F1 or Help, see more.\n• a bold item\n\n", help.text());
        assertEquals(
                List.of(
                        new Range(0, 4, Mark.HEADING),
                        new Range(12, 2, Mark.CODE),
                        new Range(18, 4, Mark.BOLD),
                        new Range(38, 4, Mark.BOLD)),
                help.ranges());
    }

    @Test
    void showsTablesWithoutTheirRulersAndLeavesPicturesOut() {
        assertEquals(
                "key  ·  does\nF1  ·  help|more\n\n",
                HelpText.of("![x](y.png)\n| key | does |\n| --- | --- |\n| F1 | help\\|more |\n")
                        .text());
    }

    @Test
    void joinsTheLinesOfAParagraphButNotThoseOfAList() {
        assertEquals(
                "one two\n\n• a b\n• c\n    code\nlast\n",
                HelpText.of("one\ntwo\n\n* a\nb\n* c\n    code\nlast").text());
    }

    @Test
    void unpairedMarksAreTextAsTheyAre() {
        assertEquals("2 * 3 ** [x] `y\n", HelpText.of("2 * 3 ** [x] `y").text());
    }

    @Test
    void everyPageOfTheEditorHasASection() throws IOException {
        String markdown = Files.readString(Path.of(System.getProperty("folioscope.home"), "docs", "window.md"));
        HelpText help = HelpText.of(markdown);
        for (String page : List.of("Overview", "File systems", "Page cache", "Memory")) {
            assertTrue(help.offsetOf(page) > 0, page);
        }
        assertFalse(help.text().contains("| ---"));
    }
}
