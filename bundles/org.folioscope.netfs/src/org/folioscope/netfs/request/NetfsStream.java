// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.request;

import java.util.List;

/**
 * The sub-requests of a request to one destination: struct netfs_io_stream. Stream 0 is the server's, stream 1 the cache's of a
 * write; a read has stream 0 alone, whose sub-requests come from both.
 *
 * @param address virtual; 0 where this kernel has no streams and the request's own list stands for one
 * @param number its index in io_streams
 * @param source where it writes to; unknown for reads
 * @param collectedTo position up to which results are collected, bytes
 * @param transferred bytes, in all
 * @param error as the struct has it
 * @param available whether it may be used
 * @param active whether it is used
 * @param needsRetry whether something in it has to be tried again
 * @param failed whether something in it has failed for good
 * @param construct address of the sub-request that the issuer still adds to; 0 for none
 * @param subRequests in the order of their list
 */
public record NetfsStream(
        long address,
        int number,
        IoSource source,
        long collectedTo,
        long transferred,
        int error,
        boolean available,
        boolean active,
        boolean needsRetry,
        boolean failed,
        long construct,
        List<SubRequest> subRequests) {

    public NetfsStream {
        subRequests = List.copyOf(subRequests);
    }

    /** "upload" or "cache" for writes, "read" for reads. */
    public String title(Origin origin) {
        return !origin.isWrite() ? "read" : number == 0 ? "upload" : "cache";
    }

    /** Sub-requests whose state is {@code state}. */
    public long count(SubRequestState state) {
        return subRequests.stream().filter(each -> each.state() == state).count();
    }
}
