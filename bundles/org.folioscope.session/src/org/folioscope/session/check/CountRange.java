// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.session.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.folioscope.session.SessionException;

/**
 * How many rows are expected: "3", ">=1", "<10", "2..5".
 *
 * @param least at least so many
 * @param most at most so many
 */
public record CountRange(long least, long most) {

    private static final Pattern FORM = Pattern.compile("(>=|<=|>|<|=|)\\s*(\\d{1,18})|(\\d{1,18})\\.\\.(\\d{1,18})");

    /** @throws SessionException when it is none of the forms, or empty */
    public static CountRange parse(String text) throws SessionException {
        Matcher matcher = FORM.matcher(text.strip());
        if (matcher.matches()) {
            CountRange range = matcher.group(3) != null
                    ? new CountRange(Long.parseLong(matcher.group(3)), Long.parseLong(matcher.group(4)))
                    : of(matcher.group(1), Long.parseLong(matcher.group(2)));
            if (range.least <= range.most) {
                return range;
            }
        }
        throw new SessionException(
                "expected a count such as \"3\", \">=1\", \"<10\" or \"2..5\", found \"" + text + "\"");
    }

    private static CountRange of(String sign, long number) {
        return switch (sign) {
            case ">=" -> new CountRange(number, Long.MAX_VALUE);
            case "<=" -> new CountRange(0, number);
            case ">" -> new CountRange(number + 1, Long.MAX_VALUE);
            case "<" -> new CountRange(0, number - 1);
            default -> new CountRange(number, number);
        };
    }

    public boolean contains(long count) {
        return count >= least && count <= most;
    }
}
