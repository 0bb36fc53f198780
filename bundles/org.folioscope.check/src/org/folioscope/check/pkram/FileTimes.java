// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.pkram;

import java.util.OptionalLong;
import org.folioscope.base.Progress;
import org.folioscope.check.Check;
import org.folioscope.check.Report;
import org.folioscope.handover.pkram.PkramFile;
import org.folioscope.handover.pkram.PkramHandover;
import org.folioscope.handover.pkram.PkramNode;
import org.folioscope.handover.pkram.PkramObject;
import org.folioscope.model.Severity;

/** PR13: times of files. */
final class FileTimes extends Check<PkramHandover> {

    FileTimes() {
        super(
                "PR13",
                Severity.WARNING,
                PkramHandover.class,
                "times of files are not before 1970, nor later than the image",
                "Times are kept as nanoseconds without a sign of their own. One that is out of range "
                        + "tells of a header that was overwritten, or of a clock that was wrong.");
    }

    @Override
    public void run(PkramHandover subject, Report report, Progress progress) {
        OptionalLong now = subject.kernel().captureTime();
        for (PkramNode node : subject.pkram().nodes()) {
            for (PkramObject object : node.objects()) {
                PkramFile file = object.file();
                if (file != null) {
                    check(report, object, "atime", file.accessed(), file.address() + 24, now);
                    check(report, object, "mtime", file.modified(), file.address() + 32, now);
                    check(report, object, "ctime", file.changed(), file.address() + 40, now);
                }
            }
        }
    }

    private static void check(
            Report report, PkramObject object, String which, long time, long address, OptionalLong now) {
        String title = PkramHandover.title(object);
        if (time < 0) {
            report.found(title, address, 8, which + " is " + time + " ns, before 1970");
        } else if (now.isPresent() && time > now.getAsLong()) {
            report.found(
                    title, address, 8, which + " is " + (time - now.getAsLong()) + " ns later than the image was made");
        }
    }
}
