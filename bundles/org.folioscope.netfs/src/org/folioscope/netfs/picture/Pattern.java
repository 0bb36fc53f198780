// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.picture;

/** What tells stretches apart where colours don't. */
public enum Pattern {
    PLAIN,
    /** Nothing but the edge. */
    OUTLINE,
    RISING,
    FALLING,
    CROSSED,
    LEVEL,
    UPRIGHT,
    DOTTED
}
