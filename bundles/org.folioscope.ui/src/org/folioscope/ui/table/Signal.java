// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.table;

import org.eclipse.swt.graphics.Color;
import org.folioscope.ui.theme.FateLook;

/** What a cell of a table says that should not be overlooked: by its colour and, for those who don't see that, by its sign. */
public enum Signal {
    GOOD("✔", FateLook.GAINED),
    BAD("✖", FateLook.LOST),
    UNSURE("?", FateLook.CHANGED);

    private final String sign;
    private final FateLook look;

    Signal(String sign, FateLook look) {
        this.sign = sign;
        this.look = look;
    }

    /** One character. */
    public String sign() {
        return sign;
    }

    /** For text and the sign, in the theme in use. For the user interface thread. */
    Color color() {
        return look.color();
    }

    /** For the background. For the user interface thread. */
    Color tint() {
        return look.tint();
    }
}
