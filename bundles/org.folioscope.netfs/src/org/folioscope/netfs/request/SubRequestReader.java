// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.layout.Members;
import org.folioscope.kernel.walk.ListWalk;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.netfs.layout.FlagTable;
import org.folioscope.netfs.layout.FlagTables;
import org.folioscope.symbols.Field;

/** Decodes struct netfs_io_subrequest. One thread. */
final class SubRequestReader {

    private final Context context;
    private final MemoryReader reader;
    private final Sources sources;
    private final FlagTable<SubRequestFlag> table;
    private final int link;
    private final Field request;
    private final Field start;
    private final Field length;
    private final Field transferred;
    private final Field references;
    private final Field error;
    private final Field index;
    private final Field source;
    private final Field stream;
    private final Field flags;
    private final Field retries;

    /** @throws org.folioscope.symbols.MissingMemberException when a member that is a must is absent */
    SubRequestReader(Context context, Sources sources) {
        this.context = context;
        this.sources = sources;
        reader = context.map().virtualReader();
        table = FlagTables.subRequest(context);
        Members members = context.members("netfs_io_subrequest");
        link = members.offset("rreq_link");
        request = members.need("rreq");
        start = members.need("start");
        length = members.need("len");
        transferred = members.need("transferred");
        references = members.need("ref.refs.counter", "ref");
        error = members.need("error");
        index = members.need("debug_index");
        source = members.need("source");
        flags = members.need("flags");
        stream = members.may("stream_nr");
        retries = members.may("retry_count");
    }

    /**
     * The sub-requests of the list whose head is at {@code head}.
     *
     * @param construct the one that is still added to; 0 for none
     * @param isOwn whether it is a list of reads up to 6.13, which have no flag while they are under way
     * @param limit most of them
     */
    List<SubRequest> list(long head, String what, long construct, boolean isOwn, int limit) {
        List<SubRequest> result = new ArrayList<>();
        ListWalk walk = ListWalk.ofList(reader, head, what, context.findings());
        for (long node = walk.next(); node != 0; node = walk.next()) {
            if (result.size() >= limit) {
                context.findings().warning("the list " + what + " is longer than " + limit + "; it is cut there", head);
                break;
            }
            long address = node - link;
            try {
                result.add(read(address, construct, isOwn));
            } catch (MemoryFaultException e) {
                context.findings().warning("this sub-request can't be read: " + e.getMessage(), address);
            }
        }
        return result;
    }

    private SubRequest read(long address, long construct, boolean isOwn) {
        long word = flags.get(reader, address);
        Set<SubRequestFlag> set = table.flags(word);
        long bytes = length.get(reader, address);
        long done = transferred.get(reader, address);
        int failure = (int) error.get(reader, address);
        return new SubRequest(
                address,
                request.get(reader, address),
                stream.present() ? (int) stream.get(reader, address) : 0,
                (int) index.get(reader, address),
                sources.source((int) source.get(reader, address)),
                start.get(reader, address),
                bytes,
                done,
                failure,
                (int) references.get(reader, address),
                retries.present() ? retries.get(reader, address) : null,
                word,
                set,
                table.text(word),
                address == construct
                        ? SubRequestState.QUEUED
                        : state(set, isOwn || !table.knows(SubRequestFlag.IN_PROGRESS), failure, done, bytes));
    }

    /**
     * RETRYING tells for good that it was tried again once, as a count of retries does later. Its error stays until then.
     *
     * @param isSilent whether no flag says that it is under way: then it is, unless it is done, at the end, or has failed
     */
    private static SubRequestState state(
            Set<SubRequestFlag> set, boolean isSilent, int failure, long done, long bytes) {
        if (set.contains(SubRequestFlag.FAILED)) {
            return SubRequestState.FAILED;
        }
        if (set.contains(SubRequestFlag.NEED_RETRY)) {
            return SubRequestState.RETRY;
        }
        boolean atEnd = set.contains(SubRequestFlag.HIT_EOF);
        boolean hasFailed = failure != 0 && !set.contains(SubRequestFlag.RETRYING);
        boolean isUnderWay = isSilent ? !hasFailed && done < bytes && !atEnd : set.contains(SubRequestFlag.IN_PROGRESS);
        if (isUnderWay) {
            return SubRequestState.IN_PROGRESS;
        }
        if (failure != 0) {
            return SubRequestState.FAILED;
        }
        return done == bytes || atEnd || set.contains(SubRequestFlag.CLEAR_TAIL)
                ? SubRequestState.DONE
                : SubRequestState.SHORT;
    }
}
