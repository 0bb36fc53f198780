// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.session.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.folioscope.base.Progress;
import org.folioscope.session.SessionException;

/**
 * Looks for regular expressions in what a guest printed. Some expressions take for ever on some texts, so a search can be
 * cancelled.
 */
public final class TextCheck {

    private static final int QUOTED = 200;

    private TextCheck() {}

    /** A text that asks its progress while it is read. */
    private record Watched(CharSequence text, Progress progress, int[] reads) implements CharSequence {
        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if ((++reads[0] & 0xffff) == 0) {
                progress.check();
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }

    /** @throws SessionException when {@code pattern} is no regular expression */
    public static Pattern compile(String pattern) throws SessionException {
        try {
            return Pattern.compile(pattern, Pattern.MULTILINE);
        } catch (PatternSyntaxException e) {
            throw new SessionException("\"" + pattern + "\" is no regular expression: " + e.getDescription()
                    + " at character " + Math.max(0, e.getIndex()));
        }
    }

    /** Whether the expression is found anywhere. */
    public static boolean found(String pattern, String text, Progress progress) throws SessionException {
        return find(pattern, text, progress) != null;
    }

    /** The first group of the first match, the whole match where the expression has no group; null without a match. */
    public static String find(String pattern, String text, Progress progress) throws SessionException {
        Matcher matcher = compile(pattern).matcher(new Watched(text, progress, new int[1]));
        try {
            if (!matcher.find()) {
                return null;
            }
        } catch (StackOverflowError _) {
            throw new SessionException("\"" + pattern + "\" is too complicated for a text of " + text.length()
                    + " characters; avoid repeated groups");
        }
        String group = matcher.groupCount() == 0 ? matcher.group() : matcher.group(1);
        return group == null ? "" : group;
    }

    /** The end of a text for a message: the last line or two. */
    public static String quote(String text) {
        String end = text.strip();
        if (end.isEmpty()) {
            return "nothing";
        }
        return "\"" + (end.length() <= QUOTED ? end : "…" + end.substring(end.length() - QUOTED)) + "\"";
    }
}
