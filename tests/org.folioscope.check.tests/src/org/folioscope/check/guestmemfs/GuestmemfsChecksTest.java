// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.guestmemfs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.folioscope.base.Progress;
import org.folioscope.check.Check;
import org.folioscope.check.MadeFiles;
import org.folioscope.handover.RegionImage;
import org.folioscope.handover.make.guestmemfs.GuestmemfsSamples;
import org.folioscope.model.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule speaks of the image that breaks it, and of no other; of valid ones none does. */
class GuestmemfsChecksTest {

    private static final long SIZE = 16 << 20;

    @TempDir
    Path directory;

    static List<String> rules() {
        return GuestmemfsSamples.rules();
    }

    @Test
    void thereIsABrokenImageForEachRule() {
        List<String> own = GuestmemfsChecks.SET.checks().stream().map(Check::id).toList();
        assertTrue(rules().containsAll(own), own.toString());
        assertEquals(8 + 7, rules().size(), "its own, and those about inodes");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theBrokenImageTriggersItsRuleAlone(String rule) throws Exception {
        Path file = directory.resolve("memory");
        GuestmemfsSamples.broken(rule, SIZE).save(file, Progress.NONE);
        List<Finding> findings = MadeFiles.check(file, RegionImage.ANY);
        assertEquals(rule, MadeFiles.rules(findings));
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 4, 16, 1 << 20})
    void validImagesTriggerNone(long mebibytes) throws Exception {
        Path file = directory.resolve("memory");
        GuestmemfsSamples.sample(mebibytes << 20).save(file, Progress.NONE);
        assertEquals("", MadeFiles.rules(MadeFiles.check(file, RegionImage.ANY)));
    }
}
