// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** netfs in the samples, as the command line shows it. */
class NetfsCommandTest {

    private static final Path SAMPLES = Path.of(System.getProperty("folioscope.home"), "samples");

    @TempDir
    private Path folder;

    private static Run netfs(String... rest) {
        List<String> words = new ArrayList<>(
                List.of("netfs", SAMPLES.resolve("stuck.elf.zst").toString()));
        words.addAll(List.of(rest));
        return Run.of(words.toArray(String[]::new));
    }

    private static List<String> rows(String... rest) {
        List<String> words = new ArrayList<>(List.of(rest));
        words.addAll(List.of("--format", "csv"));
        Run run = netfs(words.toArray(String[]::new));
        assertEquals(ExitCode.OK, run.code(), run.errors());
        assertEquals("", run.errors());
        return run.text().lines().skip(1).toList();
    }

    @Test
    void listsFilesWithTheirSizesAndLock() {
        List<String> rows =
                rows("--columns", "path,size,remote_size,zero_point,flags,outstanding,wb_lock,cookie_state");
        assertTrue(
                rows.contains("/slow/upload,262144,262144,262144,\"wb_lock,modified_attr\",1,\"held, 2 tasks"
                        + " waiting\",active"),
                rows::toString);
        assertTrue(rows.contains("/share/whole,327680,262144,262144,modified_attr,0,free,"), rows::toString);
    }

    @Test
    void countsFoliosOfEachKindWhereAskedTo() {
        List<String> rows = rows("/slow/copy", "--columns", "path,streaming,to_cache,groups");
        assertEquals(List.of("/slow/copy,0,64,"), rows);
    }

    @Test
    void tellsThatNothingOfCifsIsThere() {
        for (String option : List.of("--handles", "--messages", "--connections")) {
            assertEquals(List.of(), rows(option), option);
        }
    }

    @Test
    void listsRequestsAndTheirParts() {
        List<String> requests = rows("--requests", "--columns", "origin,path,start,len,cleaned,issued,upload,cache");
        assertTrue(requests.contains("DW,/slow/direct,0,65536,0,,1 in progress,not used"), requests::toString);
        assertTrue(requests.contains("RA,/reads/crawl,24576,12288,24576,,1 in progress,"), requests::toString);
        List<String> parts = rows("/slow/copied", "--sub-requests", "--columns", "stream,source,state,start,len");
        assertEquals(List.of("cache,cache write,in progress,0,262144"), parts);
    }

    @Test
    void listsFoliosAndCookies() {
        List<String> folios = rows("/share/stream", "--folios", "--filter", "kind:streaming", "--columns", "private");
        assertTrue(
                !folios.isEmpty() && folios.stream().allMatch(each -> each.startsWith("streaming write of ")),
                folios::toString);
        List<String> cookies = rows("/slow/direct", "--cookies", "--columns", "path,state,flags,cache");
        assertEquals(1, cookies.size());
        assertTrue(
                cookies.getFirst().startsWith("/slow/direct,active,")
                        && cookies.getFirst().contains("disabled"),
                cookies::toString);
    }

    @Test
    void tellsByHowMuchCountersHaveGrown() {
        Run run = netfs(
                "--since",
                SAMPLES.resolve("before.elf.zst").toString(),
                "--format",
                "csv",
                "--filter",
                "group=Writes counter=BW",
                "--columns",
                "value,before,change");
        assertEquals(ExitCode.OK, run.code(), run.errors());
        String[] row = run.text().lines().skip(1).findFirst().orElseThrow().split(",");
        long change = Long.parseLong(row[2].replace("+", ""));
        assertEquals(Long.parseLong(row[0]) - Long.parseLong(row[1]), change);
    }

    @Test
    void drawsARequestInLettersAndAsSvg() throws Exception {
        String number = rows("/slow/upload", "--requests", "--columns", "id").getFirst();
        Run letters = netfs("--request", number);
        assertEquals(ExitCode.OK, letters.code(), letters.errors());
        assertTrue(letters.text().startsWith("R=" + number + " writeback, /slow/upload\n"), letters::text);
        assertTrue(letters.text().contains("\ncache     |PPP"), letters::text);
        assertTrue(letters.text().lines().allMatch(line -> line.length() <= 100), letters::text);
        Path file = folder.resolve("request.svg");
        assertEquals(
                ExitCode.OK,
                netfs("--request", "R=" + number, "--output", file.toString()).code());
        assertTrue(Files.readString(file).startsWith("<svg "));
        Path inode = folder.resolve("file.svg");
        assertEquals(
                ExitCode.OK, netfs("/slow/upload", "--output", inode.toString()).code());
        assertTrue(Files.readString(inode).contains("zero point"));
    }

    @Test
    void saysWhatIsNotThere() {
        Run request = netfs("--request", "7777");
        assertEquals(ExitCode.USAGE, request.code());
        assertTrue(request.errors().contains("there is no netfs request 7777 in flight"), request.errors());
        Run number = netfs("--request", "upload");
        assertEquals(ExitCode.USAGE, number.code());
        assertTrue(number.errors().contains("expected a request's number or address in hex"), number.errors());
        Run file = netfs("/waited-for");
        assertEquals(ExitCode.USAGE, file.code());
        assertTrue(file.errors().contains("is no file of a network file system"), file.errors());
    }
}
