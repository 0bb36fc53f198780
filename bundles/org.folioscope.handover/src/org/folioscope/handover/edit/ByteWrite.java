// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.edit;

/**
 * Bytes to be written.
 *
 * @param address physical, of the first one
 * @param bytes what comes there
 */
public record ByteWrite(long address, byte[] bytes) {}
