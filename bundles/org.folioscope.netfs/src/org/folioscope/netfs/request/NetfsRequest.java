// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.request;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A read or write in flight: struct netfs_io_request. Positions are bytes of the file. A value that this kernel does not have is null.
 *
 * @param address virtual
 * @param id debug_id, as /proc/fs/netfs/requests shows it
 * @param origin what made it
 * @param originNumber the number of that in this kernel
 * @param inode address of its inode, virtual
 * @param mapping address of its page cache, virtual
 * @param iocb of asynchronous I/O, virtual; 0 for none
 * @param references its reference count
 * @param flagBits the flag word
 * @param flags its bits by name
 * @param flagText the flag word for people
 * @param error 0, or a negative errno
 * @param start where it begins
 * @param length bytes that the caller asked for; 0 for writeback, which takes what is dirty
 * @param submitted bytes for which operations were issued; of a buffered read, the position up to which
 * @param transferred bytes that will be told to the caller
 * @param fileSize i_size when it began
 * @param issuedTo the issuer's cursor; null for all but buffered writes, which alone have one
 * @param collectedTo the collector's cursor
 * @param cleanedTo up to where folios are done with
 * @param group of the writeback, virtual; 0 for none
 * @param cookieId number of the cookie of its cache operation; 0 for none
 * @param cookie address of the fscache cookie of its cache operation (cache_priv), virtual; 0 when no cache takes part
 * @param copyToCache the request that writes to the cache what this one reads, virtual; 0 for none
 * @param outstanding sub-requests under way, in kernels that count them
 * @param readSize largest sub-request of a read, bytes; 0 for no limit
 * @param writeSize the same of a write
 * @param work what the work item of its collector does
 * @param streams one or two; see {@link NetfsStream}
 */
public record NetfsRequest(
        long address,
        long id,
        Origin origin,
        int originNumber,
        long inode,
        long mapping,
        long iocb,
        int references,
        long flagBits,
        Set<RequestFlag> flags,
        String flagText,
        long error,
        long start,
        long length,
        long submitted,
        long transferred,
        long fileSize,
        Long issuedTo,
        Long collectedTo,
        Long cleanedTo,
        long group,
        long cookieId,
        long cookie,
        long copyToCache,
        Long outstanding,
        long readSize,
        long writeSize,
        WorkState work,
        List<NetfsStream> streams) {

    public NetfsRequest {
        streams = List.copyOf(streams);
    }

    /** Whether a flag is set; false where this kernel does not have it. */
    public boolean has(RequestFlag flag) {
        return flags.contains(flag);
    }

    /** As the kernel's traces and warnings call it: "R=0000001f". */
    public String title() {
        return String.format("R=%08x", id);
    }

    /** The sub-requests of all streams. */
    public Stream<SubRequest> subRequests() {
        return streams.stream().flatMap(stream -> stream.subRequests().stream());
    }

    /** Position behind the last byte that it is known to be about: of what was asked for, issued, and in sub-requests. */
    public long end() {
        long end = start + Math.max(0, length);
        if (issuedTo != null) {
            end = Math.max(end, issuedTo);
        }
        return Math.max(end, subRequests().mapToLong(SubRequest::end).max().orElse(start));
    }
}
