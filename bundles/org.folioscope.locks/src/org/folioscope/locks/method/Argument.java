// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.method;

/**
 * A parameter of a call that was found again.
 *
 * @param index of the parameter, from 0; {@link #NO_PARAMETER} for one of a function that the method jumped on to
 * @param object what it points to
 * @param isCertain whether the function was seen to keep the parameter where it was found, and the object's own methods, or
 *     those of the object beside it, are the ones that are called; else it only lay near, and fits
 * @param evidence where it was, for people: "r12, pushed by fuse_simple_request() at 0x…"
 */
public record Argument(int index, KernelObject object, boolean isCertain, String evidence) {

    static final int NO_PARAMETER = -1;

    /** "certain", "likely". */
    public String confidence() {
        return isCertain ? "certain" : "likely";
    }
}
