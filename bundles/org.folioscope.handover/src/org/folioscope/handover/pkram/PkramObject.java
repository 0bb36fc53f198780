// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.pkram;

/**
 * A struct pkram_obj in its page. New objects are pushed at the head of a node's list, so the list runs from the last
 * saved to the first.
 *
 * @param address physical, bytes
 * @param pages the stream of pages of a file
 * @param bytes the stream of bytes that describe it
 * @param dataLength bytes in the byte stream
 * @param nextPfn frame of the next object, 0 for none
 * @param file the tmpfs file that the byte stream describes; null where the node is not one of tmpfs or the stream is
 *     too short to read
 */
public record PkramObject(
        long address, PkramStream pages, PkramStream bytes, long dataLength, long nextPfn, PkramFile file) {}
