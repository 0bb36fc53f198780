// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.folioscope.base.Progress;
import org.folioscope.handover.Handover;
import org.folioscope.handover.Handovers;
import org.folioscope.model.Finding;

/** The decoders of each handover, and {@link Handovers} itself for rules about several of them. */
final class HandoverSubjects implements SubjectFinder {

    static final HandoverSubjects INSTANCE = new HandoverSubjects();

    private HandoverSubjects() {}

    @Override
    public List<Subject> subjects(CheckedImage image, Progress progress) {
        List<Subject> subjects = new ArrayList<>();
        subjects.add(new Subject(image.handovers(), ""));
        for (Handover handover : image.handovers().list()) {
            for (Object object : handover.decoded(progress).subjects()) {
                subjects.add(new Subject(object, handover.title()));
            }
        }
        return subjects;
    }

    @Override
    public void findings(CheckedImage image, Progress progress, BiConsumer<String, Finding> each) {
        for (Handover handover : image.handovers().list()) {
            handover.decoded(progress).findings().forEach(finding -> each.accept(handover.title(), finding));
        }
    }
}
