// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.folioscope.base.Progress;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryFaultException.Reason;
import org.folioscope.model.Finding;
import org.folioscope.model.Severity;
import org.junit.jupiter.api.Test;

/** How checks tell what they find. */
class ReportTest {

    /** A rule for tests, and an example of one: numbers are even. */
    private static final class Even extends Check<long[]> {

        Even() {
            super("EX01", Severity.ERROR, long[].class, "Numbers are even.", "Odd ones can't be halved.");
        }

        @Override
        public void run(long[] numbers, Report report, Progress progress) {
            for (int i = 0; i < numbers.length; i++) {
                progress.check();
                if (numbers[i] == 13) {
                    throw new MemoryFaultException("physical", 0x13, Reason.ABSENT, "");
                }
                if ((numbers[i] & 1) != 0) {
                    report.found(
                            "number " + i,
                            0x1000 + 8L * i,
                            8,
                            "expected an even number, found " + numbers[i] + " as number " + i,
                            "read from its place");
                }
            }
        }
    }

    private static List<Finding> findings(long... numbers) {
        Report report = new Report();
        Check<long[]> check = new Even();
        report.about("the test");
        Checks.run(check, numbers, report, Progress.NONE);
        return report.findings();
    }

    @Test
    void tellsRuleObjectPlaceAndEvidence() {
        assertEquals(List.of(), findings(2, 4));
        Finding finding = findings(2, 5).getFirst();
        assertEquals("EX01", finding.getRule());
        assertEquals(Severity.ERROR, finding.getSeverity());
        assertEquals("number 1 of the test", finding.getObject());
        assertEquals(0x1008, finding.getAddress());
        assertEquals(8, finding.getLength());
        assertEquals("physical 0x1008", finding.getPlace());
        assertEquals("expected an even number, found 5 as number 1", finding.getMessage());
        assertEquals(List.of("read from its place"), finding.getEvidence());
    }

    @Test
    void countsWhatIsTooMuch() {
        long[] odd = new long[Report.LIMIT + 7];
        java.util.Arrays.fill(odd, 1);
        List<Finding> findings = findings(odd);
        assertEquals(Report.LIMIT + 1, findings.size());
        assertEquals("7 more findings of EX01 were left out", findings.getLast().getMessage());
        assertEquals(Severity.INFORMATION, findings.getLast().getSeverity());
    }

    @Test
    void goesOnWhereMemoryIsMissing() {
        List<Finding> findings = findings(1, 13, 1);
        assertEquals(2, findings.size());
        assertEquals(0x13, findings.getLast().getAddress());
        assertEquals(Severity.WARNING, findings.getLast().getSeverity());
    }
}
