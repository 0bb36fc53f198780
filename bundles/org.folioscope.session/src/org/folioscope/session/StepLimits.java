// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.session;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EClass;
import org.folioscope.session.model.SessionPackage;

/** How long steps may take. */
public final class StepLimits {

    private static final Pattern FORM = Pattern.compile("(\\d{1,6})\\s*(ms|s|min|h)");
    private static final Duration LONGEST = Duration.ofHours(24);

    private StepLimits() {}

    /**
     * Understands "500 ms", "30 s", "5 min" and "1 h".
     *
     * @throws SessionException for anything else, and for less than 1 ms or more than 24 h
     */
    public static Duration parse(String text) throws SessionException {
        Matcher matcher = FORM.matcher(text.strip());
        if (matcher.matches()) {
            long number = Long.parseLong(matcher.group(1));
            Duration duration = switch (matcher.group(2)) {
                case "ms" -> Duration.ofMillis(number);
                case "s" -> Duration.ofSeconds(number);
                case "min" -> Duration.ofMinutes(number);
                default -> Duration.ofHours(number);
            };
            if (duration.isPositive() && duration.compareTo(LONGEST) <= 0) {
                return duration;
            }
        }
        throw new SessionException(
                "expected a time limit from 1 ms to 24 h such as \"30 s\", \"5 min\" or \"1 h\", found \"" + text
                        + "\"");
    }

    /** The limit as people read it: "5 min", "90 s", "250 ms". */
    public static String text(Duration limit) {
        if (limit.toMillis() % 1000 != 0) {
            return limit.toMillis() + " ms";
        }
        return limit.toSeconds() >= 120 && limit.toSeconds() % 60 == 0
                ? limit.toMinutes() + " min"
                : limit.toSeconds() + " s";
    }

    /**
     * The limit of a kind of step that says nothing. Generous: without hardware virtualization and beside a build, a guest
     * is easily ten times slower than its best. A boot may have to fetch a kernel first.
     */
    public static Duration usual(EClass kind) {
        return switch (kind.getClassifierID()) {
            case SessionPackage.BOOT -> Duration.ofMinutes(20);
            case SessionPackage.KEXEC_JUMP, SessionPackage.CAPTURE, SessionPackage.CHECK_QUERY ->
                Duration.ofMinutes(10);
            default -> Duration.ofMinutes(5);
        };
    }
}
