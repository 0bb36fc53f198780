// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.session;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.folioscope.session.check.Words;
import org.folioscope.session.model.Disk;
import org.folioscope.session.model.Launch;
import org.folioscope.session.model.Need;
import org.folioscope.session.model.Session;
import org.folioscope.session.model.SessionPackage.Literals;
import org.folioscope.session.model.Share;
import org.folioscope.target.launch.MemorySize;

/** Checks a session's virtual machine and what it needs of the kernel. */
final class LaunchValidator {

    private static final long MOST_CPUS = 64;

    private final Problems problems;
    private final VariableScope scope;

    LaunchValidator(Problems problems, VariableScope scope) {
        this.problems = problems;
        this.scope = scope;
    }

    void check(Session session) {
        for (Need need : session.getNeeds()) {
            scope.check(need);
            if (need.getOption() == null && need.getTest() == null) {
                problems.error(
                        need, Literals.NEED__OPTION, "a need names a kernel option, or a test that the guest runs");
            }
        }
        Launch launch = session.getLaunch();
        if (launch == null) {
            return;
        }
        scope.check(launch);
        scope.check(launch, Literals.LAUNCH__MEMORY, LaunchValidator::size);
        scope.check(launch, Literals.LAUNCH__CPUS, LaunchValidator::cpus);
        scope.check(launch, Literals.LAUNCH__KERNEL, LaunchValidator::file);
        scope.check(launch, Literals.LAUNCH__INITRAMFS, LaunchValidator::file);
        scope.check(launch, Literals.LAUNCH__EXTRA, Words::split);
        scope.check(launch, Literals.LAUNCH__ACCELERATOR, text -> {
            if (!text.equals("tcg") && !text.equals("kvm")) {
                throw new SessionException("expected tcg or kvm, found \"" + text + "\"");
            }
        });
        for (Disk disk : launch.getDisks()) {
            if (disk.getPath() == null && disk.getSize() == null) {
                problems.error(disk, Literals.DISK__SIZE, "a disk has a path, or the size of a new one");
            }
            scope.check(disk, Literals.DISK__SIZE, LaunchValidator::size);
            scope.check(disk, Literals.DISK__PATH, LaunchValidator::file);
            scope.check(disk, Literals.DISK__FORMAT, text -> {
                if (!text.equals("qcow2") && !text.equals("raw")) {
                    throw new SessionException("expected qcow2 or raw, found \"" + text + "\"");
                }
            });
        }
        for (Share share : launch.getShares()) {
            scope.require(share, Literals.SHARE__TAG);
        }
    }

    /** Names without a slash are kernels and initramfs that Folioscope knows. */
    static void file(String text) throws SessionException {
        try {
            if (text.contains("/") && !Files.exists(Path.of(text))) {
                throw new SessionException("there is no file " + text);
            }
        } catch (InvalidPathException _) {
            throw new SessionException("that is no file name: " + text);
        }
    }

    private static void size(String text) throws SessionException {
        try {
            MemorySize.parse(text);
        } catch (NumberFormatException e) {
            throw new SessionException(e.getMessage());
        }
    }

    private static void cpus(String text) throws SessionException {
        if (!text.matches("\\d{1,2}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > MOST_CPUS) {
            throw new SessionException("expected 1 to " + MOST_CPUS + " CPUs, found \"" + text + "\"");
        }
    }
}
