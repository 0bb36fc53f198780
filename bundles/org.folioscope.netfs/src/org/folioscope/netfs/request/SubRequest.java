// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.request;

import java.util.Set;

/**
 * One read or write from or to the server or the cache: struct netfs_io_subrequest.
 *
 * @param address virtual
 * @param request the address that it says its request has, virtual
 * @param stream the number of its stream, as it says itself
 * @param index its number in the request (debug_index)
 * @param source where it reads from or writes to
 * @param start position in the file, bytes
 * @param length bytes
 * @param transferred of these, bytes
 * @param error 0, or a negative errno
 * @param references its reference count
 * @param retries how often it was tried again; null where this kernel doesn't count
 * @param flagBits the flag word
 * @param flags its bits by name
 * @param flagText the flag word for people
 * @param state one word for it all
 */
public record SubRequest(
        long address,
        long request,
        int stream,
        int index,
        IoSource source,
        long start,
        long length,
        long transferred,
        int error,
        int references,
        Long retries,
        long flagBits,
        Set<SubRequestFlag> flags,
        String flagText,
        SubRequestState state) {

    /** Position in the file behind its last byte. */
    public long end() {
        return start + length;
    }

    /** Whether a flag is set; false where this kernel does not have it. */
    public boolean has(SubRequestFlag flag) {
        return flags.contains(flag);
    }

    /** As the kernel's traces call it: "00000003[1:4]", without the request's number: "[1:4]". */
    public String title() {
        return "[" + stream + ":" + Integer.toHexString(index) + "]";
    }
}
