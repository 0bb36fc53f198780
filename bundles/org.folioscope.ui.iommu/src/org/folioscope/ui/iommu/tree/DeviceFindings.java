// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.iommu.tree;

import java.util.List;
import org.folioscope.model.Finding;
import org.folioscope.model.Severity;

/** What the checks have found about IOMMUs, and which of it is about a device or a unit. Immutable. */
public final class DeviceFindings {

    private static final String RULES = "IO";

    private final List<Finding> all;

    /** @param findings of the whole image */
    public DeviceFindings(List<Finding> findings) {
        all = findings.stream().filter(DeviceFindings::isOfIommus).toList();
    }

    /** Whether a finding is about IOMMUs. */
    public static boolean isOfIommus(Finding finding) {
        return finding.getRule() != null && finding.getRule().startsWith(RULES);
    }

    /** Those about {@code name}, a device or a unit. */
    List<Finding> of(String name) {
        return all.stream()
                .filter(finding -> isAbout(finding.getObject(), name))
                .toList();
    }

    /** Whether a list of devices, each perhaps with its driver, has this one. */
    private static boolean isAbout(String object, String name) {
        if (object == null) {
            return false;
        }
        int at = object.indexOf(name);
        while (at >= 0) {
            int end = at + name.length();
            boolean whole = (at == 0 || !Character.isLetterOrDigit(object.charAt(at - 1)))
                    && (end == object.length() || !Character.isLetterOrDigit(object.charAt(end)));
            if (whole) {
                return true;
            }
            at = object.indexOf(name, end);
        }
        return false;
    }

    /** "✖ IO01", "✖ IO01 ⚠ IO11": the rules that are broken, each once; empty for none. */
    static String words(List<Finding> findings) {
        return String.join(
                " ",
                findings.stream()
                        .map(finding -> sign(finding.getSeverity()) + finding.getRule())
                        .distinct()
                        .toList());
    }

    static String sign(Severity severity) {
        return switch (severity) {
            case ERROR -> "✖ ";
            case WARNING -> "⚠ ";
            case INFORMATION -> "ℹ ";
        };
    }
}
