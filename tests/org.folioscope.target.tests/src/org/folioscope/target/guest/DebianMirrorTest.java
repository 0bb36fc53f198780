// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.guest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The lines are as apt-get indextargets prints them, with and without lists. */
class DebianMirrorTest {

    @Test
    void debiansOwnSourceIsTakenBeforeOthersForTheSameRelease() {
        List<String> targets = List.of(
                "bookworm|Other|main|http://other.example/repo/",
                "bookworm-security|Debian|main|http://mirror.example/debian-security/",
                "bookworm|Debian|main|http://mirror.example/debian/");
        assertEquals(Optional.of("http://mirror.example/debian/"), DebianMirror.choose(targets, "bookworm"));
    }

    @Test
    void withoutListsTheReleaseTellsTheSource() {
        List<String> targets = List.of(
                "bookworm-updates|$(ORIGIN)|main|http://mirror.example/debian/",
                "bookworm|$(ORIGIN)|main|http://mirror.example/debian/");
        assertEquals(Optional.of("http://mirror.example/debian/"), DebianMirror.choose(targets, "bookworm"));
    }

    @Test
    void aSystemWithoutASourceForItsReleaseHasNone() {
        List<String> targets = List.of("nodistro|$(ORIGIN)|main|http://other.example/", "not a target");
        assertEquals(Optional.empty(), DebianMirror.choose(targets, "bookworm"));
    }
}
