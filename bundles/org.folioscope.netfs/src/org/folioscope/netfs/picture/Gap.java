// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.picture;

/**
 * What a stream leaves out between two of its sub-requests.
 *
 * @param lane name of the stream
 */
public record Gap(String lane, FileRange range) {}
