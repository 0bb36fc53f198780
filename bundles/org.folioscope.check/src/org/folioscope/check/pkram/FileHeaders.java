// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.pkram;

import java.util.HashSet;
import java.util.Set;
import org.folioscope.base.Progress;
import org.folioscope.check.Check;
import org.folioscope.check.Report;
import org.folioscope.handover.pkram.PkramFile;
import org.folioscope.handover.pkram.PkramHandover;
import org.folioscope.handover.pkram.PkramNode;
import org.folioscope.handover.pkram.PkramObject;
import org.folioscope.model.Severity;

/** PR10: descriptions of files. */
final class FileHeaders extends Check<PkramHandover> {

    FileHeaders() {
        super(
                "PR10",
                Severity.ERROR,
                PkramHandover.class,
                "the byte stream of a file has 48 bytes and its name; it is a regular file, and its name "
                        + "is a name, unique in its node",
                "The mount that loads the files makes each anew by this description. One that it refuses "
                        + "ends the loading, and the files after it are freed without having been loaded.");
    }

    @Override
    public void run(PkramHandover subject, Report report, Progress progress) {
        for (PkramNode node : subject.pkram().nodes()) {
            if (!node.isTmpfs() || node.mode() != PkramNode.Mode.COMPLETE) {
                continue;
            }
            Set<String> names = new HashSet<>();
            for (PkramObject object : node.objects()) {
                progress.check();
                PkramFile file = object.file();
                if (file == null) {
                    report.found(
                            PkramHandover.title(object),
                            object.address() + 32,
                            8,
                            "the byte stream of this object has no header of " + PkramFile.HEADER
                                    + " bytes that can be read, its length is "
                                    + Long.toUnsignedString(object.dataLength()));
                } else {
                    check(object, file, names, report);
                }
            }
        }
    }

    private static void check(PkramObject object, PkramFile file, Set<String> names, Report report) {
        String title = PkramHandover.title(object);
        if (!file.isRegular()) {
            report.found(
                    title,
                    file.address(),
                    4,
                    "the mode is 0" + Integer.toOctalString(file.mode()) + ", expected a regular file (0100000)");
        }
        if (object.dataLength() != PkramFile.HEADER + file.nameLength()) {
            report.found(
                    title,
                    file.address() + 12,
                    4,
                    "the byte stream has " + Long.toUnsignedString(object.dataLength()) + " bytes, expected "
                            + PkramFile.HEADER + " and the name's " + file.nameLength());
            return; // what is there of the name may not be all of it
        }
        String name = file.name();
        String shown = PkramHandover.escape(name);
        if (name.isEmpty() || name.equals(".") || name.equals("..") || name.indexOf('/') >= 0 || name.indexOf(0) >= 0) {
            report.found(
                    title,
                    file.address() + PkramFile.HEADER,
                    name.length(),
                    "the name is \"" + shown + "\", expected one without / and NUL that is not empty, . or ..");
        } else if (!names.add(name)) {
            report.found(
                    title,
                    file.address() + PkramFile.HEADER,
                    name.length(),
                    "another file of the node has the name \"" + shown + "\"");
        }
    }
}
