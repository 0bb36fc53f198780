// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.picture;

/**
 * A position that is marked through all lanes.
 *
 * @param name "cleaned", "collected", "issued"
 * @param position in the file, bytes; one below 0 is beyond all files
 * @param meaning of it, a sentence for hovering
 */
public record Cursor(String name, long position, String meaning) {}
