// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputFormatTest {

    private static String write(OutputFormat format, Sample... rows) {
        return write(format, List.of(rows));
    }

    private static String write(OutputFormat format, List<Sample> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RowWriter<Sample> writer = format.writer(out, Sample.COLUMNS);
        rows.forEach(writer);
        writer.finish();
        assertEquals(rows.size(), writer.rows());
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void jsonHoldsNumbersAsNumbersAndAddressesAsText() {
        JsonObject object =
                JsonParser.parseString(write(OutputFormat.JSON, Sample.FILE)).getAsJsonObject();
        assertEquals("/known/Big file", object.get("name").getAsString());
        assertTrue(object.get("address").getAsJsonPrimitive().isString());
        assertEquals("0xffff888000001000", object.get("address").getAsString());
        assertTrue(object.get("count").getAsJsonPrimitive().isNumber());
        assertEquals(7, object.get("count").getAsInt());
        assertEquals(1572864, object.get("size").getAsInt());
        assertEquals("0100644", object.get("mode").getAsString());
        assertEquals("2026-11-21T02:49:52.500Z", object.get("mtime").getAsString());
    }

    @Test
    void aMissingValueIsNullInJsonNothingInCsvAndSaidInTables() {
        assertEquals(
                "{\"name\":null,\"address\":null,\"count\":null,\"size\":null,\"mode\":null,\"mtime\":null}\n",
                write(OutputFormat.JSON, Sample.EMPTY));
        assertEquals("name,address,count,size,mode,mtime\r\n,,,,,\r\n", write(OutputFormat.CSV, Sample.EMPTY));
        assertEquals(
                "name  address  count  size  mode  mtime\nn/a       n/a    n/a   n/a   n/a  n/a\n",
                write(OutputFormat.TABLE, Sample.EMPTY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "",
                "a,b",
                "say \"hi\"",
                "two\nlines\r\n",
                "tab\tnul\0bell\007del\177",
                "back\\slash",
                "Grüße, 日本 \ud83d\ude00",
                "\u0080\u009f\u2028",
            })
    void textComesBackFromJsonAndCsvAsItWas(String text) {
        String json = write(OutputFormat.JSON, Sample.named(text));
        assertEquals(1, json.lines().count());
        assertEquals(
                text, JsonParser.parseString(json).getAsJsonObject().get("name").getAsString());
        assertEquals(
                text,
                readCsv(write(OutputFormat.CSV, Sample.named(text))).get(1).getFirst());
    }

    @Test
    void aLoneSurrogateBecomesTheReplacementCharacter() {
        String json = write(OutputFormat.JSON, Sample.named("a\ud800b"));
        assertEquals(
                "a\ufffdb",
                JsonParser.parseString(json).getAsJsonObject().get("name").getAsString());
    }

    @Test
    void numbersAreUnsigned() {
        Sample most = new Sample("", -1L, -1L, Long.MIN_VALUE, -1L, null);
        List<String> row = readCsv(write(OutputFormat.CSV, most)).get(1);
        assertEquals(
                List.of(
                        "",
                        "0xffffffffffffffff",
                        "18446744073709551615",
                        "9223372036854775808",
                        "01777777777777777777777",
                        ""),
                row);
    }

    @Test
    void tablesAreAligned() {
        Sample other = new Sample("/a", 0L, 12345L, 0L, 0L, null);
        assertEquals("""
            name                        address  count     size     mode  mtime
            /known/Big file  0xffff888000001000      7  1572864  0100644  2026-11-21T02:49:52.500Z
            /a                              0x0  12345        0        0  n/a
            """, write(OutputFormat.TABLE, Sample.FILE, other));
    }

    @Test
    void tablesCountCharactersAndEscapeControlCharacters() {
        String[] lines = write(OutputFormat.TABLE, Sample.named("日本"), Sample.named("a\n\033[31m"))
                .split("\n");
        assertEquals(3, lines.length);
        assertTrue(lines[1].startsWith("日本" + " ".repeat(9)), lines[1]);
        assertTrue(lines[2].startsWith("a\\012\\033[31m "), lines[2]);
    }

    @Test
    void aTableOfNoRowsIsItsHeader() {
        assertEquals("name  address  count  size  mode  mtime\n", write(OutputFormat.TABLE));
        assertEquals("name,address,count,size,mode,mtime\r\n", write(OutputFormat.CSV));
        assertEquals("", write(OutputFormat.JSON));
    }

    @Test
    void rowsBeyondTheSampleOfATableKeepTheirOrder() {
        List<Sample> rows =
                IntStream.range(0, 5000).mapToObj(i -> Sample.named("row" + i)).toList();
        List<String> lines = write(OutputFormat.TABLE, rows).lines().toList();
        assertEquals(5001, lines.size());
        for (int i = 0; i < 5000; i++) {
            assertTrue(lines.get(i + 1).startsWith("row" + i + " "), lines.get(i + 1));
        }
    }

    /** A reader of RFC 4180, as small as can be. */
    private static List<List<String>> readCsv(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == ',') {
                row.add(cell.toString());
                cell.setLength(0);
            } else if (!quoted && text.startsWith("\r\n", i)) {
                row.add(cell.toString());
                cell.setLength(0);
                rows.add(row);
                row = new ArrayList<>();
                i++;
            } else {
                cell.append(c);
            }
        }
        return rows;
    }
}
