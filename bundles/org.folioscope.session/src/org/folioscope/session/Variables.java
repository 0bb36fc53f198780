// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Replaces ${name} in texts. $${ stands for ${ itself, for shells. */
public final class Variables {

    private Variables() {}

    /**
     * The text with all variables replaced; values are not looked into again.
     *
     * @throws SessionException when a variable is not known
     */
    public static String replace(String text, Map<String, String> values) throws SessionException {
        if (text == null || text.indexOf("${") < 0) {
            return text;
        }
        StringBuilder result = new StringBuilder();
        int at = 0;
        while (true) {
            int start = text.indexOf("${", at);
            int end = start < 0 ? -1 : text.indexOf('}', start);
            if (end < 0) {
                return result.append(text, at, text.length()).toString();
            }
            if (start > at && text.charAt(start - 1) == '$') {
                result.append(text, at, start - 1).append("${");
                at = start + 2;
                continue;
            }
            String name = text.substring(start + 2, end);
            String value = values.get(name);
            if (value == null) {
                throw new SessionException("there is no variable ${" + name + "}; a shell's own is written $${" + name
                        + "}; known here: "
                        + String.join(", ", values.keySet().stream().sorted().toList()));
            }
            result.append(text, at, start).append(value);
            at = end + 1;
        }
    }

    /** The names of the variables that a text uses. */
    public static List<String> names(String text) {
        List<String> names = new ArrayList<>();
        if (text == null) {
            return names;
        }
        int at = text.indexOf("${");
        while (at >= 0) {
            int end = text.indexOf('}', at);
            if (end >= 0 && (at == 0 || text.charAt(at - 1) != '$')) {
                names.add(text.substring(at + 2, end));
            }
            at = text.indexOf("${", at + 2);
        }
        return names;
    }
}
