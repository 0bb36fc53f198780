// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.kernel;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.folioscope.base.Diagnostic;
import org.folioscope.base.Progress;
import org.folioscope.check.CheckedImage;
import org.folioscope.check.Subject;
import org.folioscope.check.SubjectFinder;
import org.folioscope.kernel.report.Findings;
import org.folioscope.model.Finding;

/**
 * One part of the kernel's state, as rules look at it; none where the image has no kernel.
 *
 * @param <S> what rules look at
 */
public final class KernelSubjects<S extends KernelSubjects.Part> implements SubjectFinder {

    /** Something that rules look at. */
    public interface Part {
        /** What could not be read; looks at all of it where that was not done yet. */
        List<Diagnostic> remarks(Progress progress);
    }

    private final Class<S> type;
    private final BiFunction<CheckedKernel, CheckedImage, S> make;

    /** @param make makes the part, once for an image; cheap, for it is looked at on demand */
    public KernelSubjects(Class<S> type, BiFunction<CheckedKernel, CheckedImage, S> make) {
        this.type = type;
        this.make = make;
    }

    @Override
    public List<Subject> subjects(CheckedImage image, Progress progress) {
        return CheckedKernel.of(image)
                .map(kernel -> List.of(new Subject(part(kernel, image), "")))
                .orElse(List.of());
    }

    private S part(CheckedKernel kernel, CheckedImage image) {
        return image.part(type, () -> make.apply(kernel, image));
    }

    @Override
    public void findings(CheckedImage image, Progress progress, BiConsumer<String, Finding> each) {
        CheckedKernel.of(image).ifPresent(kernel -> {
            for (Diagnostic remark : part(kernel, image).remarks(progress)) {
                if (remark.rule().isEmpty()) {
                    each.accept("", Findings.toModel(remark));
                }
            }
        });
    }
}
