// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.base;

import java.util.Objects;

/**
 * One sentence about something that is not as expected in the bytes, with its place. Diagnostics label partial
 * results; they are never thrown.
 *
 * @param severity how bad it is
 * @param message one sentence: what was expected and what was found
 * @param place the address or offset it is about, formatted with its kind ("physical 0x1000", "file offset 0x40"), or
 *     an empty string
 * @param rule the id of the rule that is broken ("VP3", see docs/checks.md), or an empty string for a reader's own remark
 */
public record Diagnostic(Severity severity, String message, String place, String rule) {

    /** As in the Problems view. */
    public enum Severity {
        ERROR,
        WARNING,
        INFORMATION
    }

    public Diagnostic {
        Objects.requireNonNull(severity);
        Objects.requireNonNull(message);
        Objects.requireNonNull(place);
        Objects.requireNonNull(rule);
    }

    /** The same, as a breach of a rule. */
    public Diagnostic withRule(String id) {
        return new Diagnostic(severity, message, place, id);
    }

    public static Diagnostic warning(String message, String place) {
        return new Diagnostic(Severity.WARNING, message, place, "");
    }

    public static Diagnostic error(String message, String place) {
        return new Diagnostic(Severity.ERROR, message, place, "");
    }

    public static Diagnostic information(String message, String place) {
        return new Diagnostic(Severity.INFORMATION, message, place, "");
    }

    @Override
    public String toString() {
        return place.isEmpty() ? message : message + " (at " + place + ")";
    }
}
