// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.query;

/**
 * One line about an image.
 *
 * @param key stable name: "release"
 * @param value as text
 * @param source where it came from or what it was held against; null where that goes without saying
 */
public record Fact(String key, String value, String source) {}
