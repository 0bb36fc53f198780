// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.pkernfs;

import java.util.HashMap;
import java.util.Map;
import org.folioscope.base.Progress;
import org.folioscope.check.Check;
import org.folioscope.check.Report;
import org.folioscope.handover.inodestore.InodeChain;
import org.folioscope.handover.inodestore.InodeStore;
import org.folioscope.handover.inodestore.InodeTree;
import org.folioscope.handover.inodestore.StoreFormat;
import org.folioscope.model.Severity;

/** PK12. */
final class FileNameCheck extends Check<InodeTree> {

    FileNameCheck() {
        super(
                "PK12",
                Severity.WARNING,
                InodeTree.class,
                "A file's name ends with a NUL within its 255 bytes, is not empty, has no slash, and is"
                        + " the only such name in its directory.",
                "lookup compares up to 255 bytes and takes the first that fits: of two files of one name"
                        + " the second can't be reached, one with a slash or without a name neither. strscpy cuts"
                        + " names silently at 254 characters.");
    }

    @Override
    public void run(InodeTree tree, Report report, Progress progress) {
        for (InodeChain chain : tree.directories()) {
            Map<String, Integer> names = new HashMap<>();
            for (int ino : chain.inodes()) {
                progress.check();
                look(tree, ino, names, report);
            }
        }
    }

    private static void look(InodeTree tree, int ino, Map<String, Integer> names, Report report) {
        InodeStore store = tree.store();
        String name = store.name(ino);
        if (store.nameLength(ino) < 0) {
            found(store, ino, report, "expected a NUL within the 255 bytes of the name, found none");
        } else if (name.isEmpty()) {
            found(store, ino, report, "expected a name, found an empty one");
        } else if (name.indexOf('/') >= 0) {
            found(store, ino, report, "expected a name without a slash, found \"" + InodeTree.printable(name) + "\"");
        } else if (name.length() == StoreFormat.FILENAME_SIZE - 1) {
            report.found(
                    Severity.INFORMATION,
                    "inode " + ino,
                    store.address(ino) + StoreFormat.FILENAME,
                    StoreFormat.FILENAME_SIZE,
                    "the name of inode " + ino
                            + " has 254 characters, the most there is room for: it may have been longer");
        }
        Integer other = names.putIfAbsent(name, ino);
        if (other != null) {
            found(
                    store,
                    ino,
                    report,
                    "expected a name of its own in the directory, found \"" + InodeTree.printable(name) + "\" in inode "
                            + other + " too");
        }
    }

    private static void found(InodeStore store, int ino, Report report, String sentence) {
        report.found(
                "inode " + ino,
                store.address(ino) + StoreFormat.FILENAME,
                StoreFormat.FILENAME_SIZE,
                sentence + " (inode " + ino + ")");
    }
}
