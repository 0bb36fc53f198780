// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.session.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.folioscope.base.Progress;
import org.folioscope.kernel.Snapshot;
import org.folioscope.memory.OpenOptions;
import org.folioscope.session.SessionException;
import org.folioscope.session.SessionFiles;
import org.folioscope.session.model.CheckQuery;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions to the sample image, held against what its guest said of itself. */
class QueryCheckTest {

    private static final Path SAMPLES = Path.of(System.getProperty("folioscope.home"), "samples");

    private static Snapshot snapshot;
    /** Size by path, of the guest's own regular files below /known. */
    private static final Map<String, String> SIZES = new HashMap<>();

    @TempDir
    private Path folder;

    @BeforeAll
    static void open() throws Exception {
        snapshot = Snapshot.open(SAMPLES.resolve("before.elf.zst"), OpenOptions.defaults(), Progress.NONE);
        for (var inode : org.folioscope.target.guest.GuestTruth.load(SAMPLES.resolve("before.truth"))
                .inodes()) {
            if (inode.path().startsWith("/known/") && inode.isRegular()) {
                SIZES.put(inode.path(), Long.toString(inode.size()));
            }
        }
    }

    @AfterAll
    static void close() throws Exception {
        snapshot.close();
    }

    private QueryCheck check(String attributes, String content) throws IOException {
        CheckQuery step = (CheckQuery) SessionFiles.parse(
                        "<session><check-query " + attributes + ">" + content + "</check-query></session>", "s")
                .getSteps()
                .getFirst();
        QueryCheck check = new QueryCheck(step, Path::of);
        check.run(snapshot, folder.resolve("rows.csv"), Progress.NONE);
        return check;
    }

    private String failure(String attributes, String content) {
        return assertThrows(CheckFailedException.class, () -> check(attributes, content))
                .getMessage();
    }

    @Test
    void theGuestsOwnFilesAreFound() throws Exception {
        String size = SIZES.get("/known/small");
        QueryCheck check = check(
                "query='inodes' filter='path=/known/small' count='1'",
                "<cell column='size' holds='=" + size
                        + "'/><take name='ino' column='ino'/><take name='last' column='path' pattern='([^/]+)$'/>");
        assertEquals("small", check.taken().get("last"));
        assertTrue(check.taken().get("ino").matches("\\d+"));
        List<String> rows = Files.readAllLines(folder.resolve("rows.csv"));
        assertEquals(2, rows.size());
        assertTrue(rows.get(1).contains("/known/small"), rows::toString);
    }

    @Test
    void aCountThatIsAnotherIsToldWithBoth() {
        assertEquals(
                "expected >=5 rows of inodes with path=/known/small, found 1",
                failure("query='inodes' filter='path=/known/small' count='>=5'", ""));
    }

    @ParameterizedTest
    @CsvSource({"all,true,false", "any,true,true", "first,true,false", "none,false,false"})
    void cellsAreAboutTheRowsTheySay(String scope, boolean everywhere, boolean somewhere) throws Exception {
        assertEquals(everywhere, passes("<cell column='path' holds='=/known/*' rows='" + scope + "'/>"));
        assertEquals(somewhere, passes("<cell column='path' holds='=/known/small' rows='" + scope + "'/>"), scope);
    }

    private boolean passes(String cell) throws IOException {
        try {
            check("query='inodes' filter='path:/known/ type=reg'", cell);
            return true;
        } catch (CheckFailedException _) {
            return false;
        }
    }

    @Test
    void operandsAreThoseOfTheCommandLineWithSums() throws Exception {
        String address = check("query='inodes' filter='path=/known/small'", "<take name='a' column='inode'/>")
                .taken()
                .get("a");
        QueryCheck size = check(
                "query='struct' arguments='inode " + address + "+16-0x10' filter='member=i_size' count='1'",
                "<take name='size' column='value' pattern='(\\d+)\\)?$'/>");
        assertEquals(SIZES.get("/known/small"), size.taken().get("size"));
        assertEquals(
                1,
                check("query='folios' arguments='/known/small' count='1'", "").rows());
    }

    @Test
    void questionsThatCannotBeAskedAreToldInASentence() {
        for (String attributes : List.of(
                "query='inodes' arguments='1 2'",
                "query='struct' arguments='inode'",
                "query='struct' arguments='nonsense 0x10'",
                "query='inodes' arguments='/nowhere'",
                "query='folios' arguments='/no/such/file'",
                "query='inodes' kernel='7'")) {
            assertThrows(SessionException.class, () -> check(attributes, ""), attributes);
        }
        assertTrue(failure("query='inodes' filter='path=/nope'", "<take name='x' column='ino'/>")
                .startsWith("there is no row to take ino from"));
        assertTrue(
                failure("query='inodes' filter='path=/known/small'", "<take name='x' column='path' pattern='\\d{9}'/>")
                        .contains("found \"/known/small\""));
    }
}
