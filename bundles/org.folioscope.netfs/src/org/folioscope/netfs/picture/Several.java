// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.picture;

/**
 * Stretches that are too narrow to be drawn apart.
 *
 * @param range from the beginning of the first to the end of the last
 * @param count how many
 * @param state the one that matters most
 * @param first of them
 */
public record Several(FileRange range, int count, StretchState state, Stretch first) {}
