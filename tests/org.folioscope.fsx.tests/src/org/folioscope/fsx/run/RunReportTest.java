// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.fsx.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.folioscope.base.Progress;
import org.folioscope.fsx.model.ModelOptions;
import org.folioscope.fsx.model.Step;
import org.folioscope.fsx.script.FsxScript;
import org.folioscope.fsx.script.Operation;
import org.junit.jupiter.api.Test;

class RunReportTest {

    @Test
    void tellsWhatFailedAndWhatIsMissing() {
        RunReport report = RunReport.parse(151, """
            operation\t1\t1\tfallocate\t0x0\t0x10\t0x0\t0x0\tmissing\t
            short\t0x8f65\t0x8000
            failed\t3\t7\t151\ta write was short
            missing\tfallocate
            size\t0x306d2
            """);
        assertTrue(report.isFailure());
        assertEquals(3, report.failedOperation());
        assertEquals("operation 3 (line 7): a write was short: asked for 0x8f65, done 0x8000", report.failure());
        assertEquals(Set.of(Operation.FALLOCATE), report.missing());
        assertEquals(0x306d2, report.size());
    }

    @Test
    void playsOnTheModelWhatTheRunnerDid() {
        RunReport report = RunReport.parse(110, "missing\tfallocate\nfailed\t3\t3\t110\tother bytes\nsize\t0x5\n");
        FsxScript script = FsxScript.parse("fallocate 0 100 0\nwrite 0 5 0\nread 0 5 0\nwrite 5 5 0\n");
        List<Step> steps =
                report.replay(script, ModelOptions.DEFAULT, Progress.NONE).steps();
        assertEquals(List.of(0, 5, 5), steps.stream().map(Step::sizeAfter).toList());
    }

    @Test
    void standsWhatIsNoReport() {
        RunReport fine = RunReport.parse(0, "size\nfailed\nmissing\tnothing\n\t\t\nsize\tx\n");
        assertFalse(fine.isFailure());
        assertEquals(-1, fine.size());
        assertEquals("the runner ended with status 7", RunReport.parse(7, "").failure());
        assertEquals(RunReport.LOST, RunReport.lost("it hangs").status());
    }

    @Test
    void hasWordsForTheRunner() {
        RunOptions options = new RunOptions(
                ModelOptions.DEFAULT.withBoundary(512, true),
                RunOptions.Way.IO_URING,
                true,
                false,
                List.of(Operation.TRUNCATE, Operation.WRITE));
        assertEquals(
                List.of(
                        "maximum=262144",
                        "boundary=512",
                        "io_uring",
                        "direct",
                        "stand-ins",
                        "no-verify",
                        "wrong=truncate,write"),
                options.words());
    }
}
