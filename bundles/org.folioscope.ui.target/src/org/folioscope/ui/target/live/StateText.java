// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.target.live;

import org.folioscope.ui.target.model.OpenTarget;

/** What a VM does now, as a sign, a word and an icon. */
public final class StateText {

    private StateText() {}

    /** "● running", "❚❚ paused (guest-panicked)", "❚❚ frozen", "■ ended: QEMU was killed by signal 9". */
    public static String of(OpenTarget target) {
        return switch (target.state().kind()) {
            case RUNNING -> "● running";
            case PAUSED -> target.isFrozen() ? "❚❚ frozen" : "❚❚ " + target.state();
            case ENDED -> "■ ended" + (target.reason().isEmpty() ? "" : ": " + target.reason());
        };
    }

    public static String icon(OpenTarget target) {
        return switch (target.state().kind()) {
            case RUNNING -> "vm-running";
            case PAUSED -> "vm-paused";
            case ENDED -> "vm-ended";
        };
    }
}
