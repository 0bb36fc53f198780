// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.picture;

/**
 * One of those who work on a request.
 *
 * @param name "issuer", "collector", "retryer"
 * @param state of it in a few words: "paused"
 * @param isActive whether it has something to do
 * @param meaning how that is known, for hovering
 */
public record StateBox(String name, String state, boolean isActive, String meaning) {}
