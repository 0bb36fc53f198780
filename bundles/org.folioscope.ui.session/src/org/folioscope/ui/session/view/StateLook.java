// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.view;

import java.time.Duration;
import java.util.Locale;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.folioscope.session.run.StepState;
import org.folioscope.ui.session.theme.SessionIcons;
import org.folioscope.ui.theme.Palette;

/** How states and times are shown: each state has a shape, a word and a colour. */
public final class StateLook {

    private StateLook() {}

    /** @param next whether it is the pending step that would run next */
    public static Image icon(StepState state, boolean next) {
        return SessionIcons.image(
                switch (state) {
                    case PENDING -> next ? "current" : "pending";
                    case RUNNING -> "running";
                    case PASSED -> "passed";
                    case FAILED -> "failed";
                    case SKIPPED -> "skipped";
                    case CANCELLED -> "stopped";
                });
    }

    /** "passed". */
    public static String word(StepState state) {
        return switch (state) {
            case PENDING -> "not run yet";
            case RUNNING -> "running";
            case PASSED -> "passed";
            case FAILED -> "failed";
            case SKIPPED -> "skipped";
            case CANCELLED -> "stopped";
        };
    }

    /** For words about a state; never the only sign of it. */
    public static Color color(StepState state) {
        Palette palette = Palette.current();
        return switch (state) {
            case FAILED -> palette.damaged();
            case CANCELLED, SKIPPED, PENDING -> palette.dim();
            case RUNNING -> palette.link();
            case PASSED -> palette.foreground();
        };
    }

    /** "1.4 s", "12 s", "3 min 5 s". */
    public static String time(Duration duration) {
        long millis = duration.toMillis();
        if (millis < 10_000) {
            return String.format(Locale.ROOT, "%.1f s", millis / 1000.0);
        }
        long seconds = duration.toSeconds();
        if (seconds < 120) {
            return seconds + " s";
        }
        return seconds / 60 + " min" + (seconds % 60 == 0 ? "" : " " + seconds % 60 + " s");
    }
}
