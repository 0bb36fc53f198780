// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.guest;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.folioscope.base.Progress;
import org.folioscope.kernel.Snapshot;
import org.folioscope.memory.OpenOptions;
import org.folioscope.target.guest.GuestTruth;
import org.junit.jupiter.api.DynamicTest;

/** The tests that every image with a truth beside it has to pass. */
final class ComparedImage {

    private final String name;
    private final Path image;
    private final Path truth;

    /** One kind of comparison. */
    private interface Check {
        void run(TruthComparison comparison) throws Exception;
    }

    /** The files need not be there before the tests run. */
    ComparedImage(String name, Path image, Path truth) {
        this.name = name;
        this.image = image;
        this.truth = truth;
    }

    Stream<DynamicTest> tests() {
        return Stream.of(
                test("has the inodes that the guest found, attribute by attribute", TruthComparison::inodes),
                test(
                        "has each page of the known files where the guest found it, with its flags",
                        TruthComparison::pages),
                test("holds the bytes that the guest hashed", TruthComparison::contents),
                test("counts cached, dirty and evicted pages as the guest does", TruthComparison::caches),
                test("has as many inodes in tmpfs as df -i tells", TruthComparison::counts),
                test("has the guest's mounts", TruthComparison::mounts),
                test("has nothing damaged or missing", TruthComparison::findings));
    }

    /** Without contents and counts, which a guest whose storage is stuck can't be asked for. */
    Stream<DynamicTest> testsOfStuck() {
        return Stream.of(
                test("has the inodes that the guest found, attribute by attribute", TruthComparison::inodes),
                test("has each cached page where the guest found it, with its flags", TruthComparison::pages),
                test("counts cached, dirty and evicted pages as the guest does", TruthComparison::caches),
                test("has the guest's mounts", TruthComparison::mounts),
                test("has nothing damaged or missing", TruthComparison::findings));
    }

    private DynamicTest test(String sentence, Check check) {
        return DynamicTest.dynamicTest(name + " " + sentence, () -> {
            try (Snapshot snapshot = Snapshot.open(image, OpenOptions.defaults(), Progress.NONE)) {
                check.run(new TruthComparison(snapshot.kernel(), GuestTruth.load(truth)));
            }
        });
    }
}
