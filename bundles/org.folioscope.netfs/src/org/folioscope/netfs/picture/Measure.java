// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.picture;

/** How large text is where it will be drawn, dots. */
public interface Measure {

    /** For pictures without a window: every character takes as much. */
    Measure FIXED = new Measure() {
        @Override
        public int width(String text) {
            return text.length() * 7;
        }

        @Override
        public int height() {
            return 15;
        }
    };

    int width(String text);

    /** Of a line. */
    int height();
}
