// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.locks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.folioscope.base.Progress;
import org.folioscope.check.kernel.Hits;
import org.folioscope.locks.graph.WaitGraph.Edge;
import org.folioscope.model.Severity;

/** LK06. */
final class CircleCheck extends LockCheck {

    CircleCheck() {
        super(
                "LK06",
                Severity.ERROR,
                "Nobody waits for somebody who waits for him.",
                "A circle of tasks that wait for each other never ends: a deadlock. Where a rwsem is held "
                        + "by readers only the last one that took it is known, and may have left; a circle through "
                        + "such a one is a warning.");
    }

    @Override
    void look(KernelLocks locks, Hits hits, Progress progress) {
        for (List<Edge> circle : locks.locks(progress).graph().circles()) {
            if (!hits.isKept()) {
                continue;
            }
            boolean isCertain = circle.stream().allMatch(Edge::isCertain);
            List<String> evidence = new ArrayList<>();
            for (Edge each : circle) {
                evidence.add(each.waiter().task().title() + " waits for "
                        + each.lock().title() + ", which " + each.owner().title()
                        + (each.isCertain() ? " holds" : " was the last to take for reading"));
            }
            evidence.add(KernelLocks.evidence(circle.getFirst().lock().address()));
            hits.add(
                    isCertain ? Severity.ERROR : Severity.WARNING,
                    circle.getFirst().waiter().task().title(),
                    circle.getFirst().lock().address(),
                    8,
                    (isCertain ? "a deadlock: " : "a deadlock, unless the last reader has left: ")
                            + circle.stream()
                                    .map(each -> each.waiter().task().title())
                                    .collect(Collectors.joining(" → "))
                            + " → " + circle.getFirst().waiter().task().title(),
                    evidence.toArray(String[]::new));
        }
    }
}
