// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Methods and rules in the sample with stuck storage, as the command line shows them. */
class LocksCommandTest {

    private static final Path SAMPLE = Path.of(System.getProperty("folioscope.home"), "samples", "stuck.elf.zst");

    private static Run locks(String... rest) {
        List<String> words = new ArrayList<>(List.of("locks", SAMPLE.toString()));
        words.addAll(List.of(rest));
        Run run = Run.of(words.toArray(String[]::new));
        assertEquals(ExitCode.OK, run.code(), run.errors());
        return run;
    }

    @Test
    void tellsMethodsAndWhatTheyWorkOn() {
        Run run = locks(
                "--methods",
                "--filter",
                "method=inode_operations.setattr",
                "--columns",
                "comm,filesystem,function,confidence",
                "--format",
                "csv");
        assertEquals(
                "chmod,9p,v9fs_vfs_setattr_dotl,certain",
                run.text().lines().toList().getLast());
        assertEquals("", run.errors());
    }

    @Test
    void tellsVerdictsAndWhoseRulesTheyAre() {
        Run run = locks(
                "--rules",
                "--filter",
                "attribute=i_rwsem",
                "--columns",
                "comm,method,rule,verdict,version",
                "--format",
                "csv");
        assertEquals(
                "chmod,inode_operations.setattr,held_exclusive,ok,7.2",
                run.text().lines().toList().getLast());
        assertTrue(run.errors().contains("these are the rules of 7.2: it has 1"), run.errors());
        assertTrue(run.errors().contains("; 0 violations, "), run.errors());
    }

    @Test
    void tellsOperationsTables() {
        Run run = locks(
                "--operations",
                "--filter",
                "table=v9fs_addr_operations",
                "--columns",
                "type,filesystems",
                "--format",
                "csv");
        assertEquals("address_space_operations,9p", run.text().lines().toList().getLast());
    }
}
