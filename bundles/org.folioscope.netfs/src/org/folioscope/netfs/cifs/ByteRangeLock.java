// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.cifs;

/**
 * A range of bytes that an open handle has locked: struct cifsLockInfo.
 *
 * @param address virtual
 * @param offset first byte
 * @param length bytes
 * @param pid the process that asked
 * @param exclusive whether no one else may read there
 * @param blocked requests that wait for it
 */
public record ByteRangeLock(long address, long offset, long length, long pid, boolean exclusive, int blocked) {}
