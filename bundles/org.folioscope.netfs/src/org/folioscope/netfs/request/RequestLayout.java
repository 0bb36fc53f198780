// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.request;

import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.layout.Members;
import org.folioscope.symbols.Field;

/** Where the members of struct netfs_io_request are. 6.10 brought the streams, 6.14 the rolling buffer instead of two pointers. */
final class RequestLayout {

    final int link;
    final Field inode;
    final Field mapping;
    final Field iocb;
    final Field references;
    final Field flags;
    final Field error;
    final Field start;
    final Field length;
    final Field submitted;
    final Field transferred;
    final Field fileSize;
    final Field issuedTo;
    final Field collectedTo;
    final Field cleanedTo;
    final Field group;
    final Field id;
    final Field cookieId;
    final Field cookie;
    final Field copyToCache;
    final Field outstanding;
    final Field readSize;
    final Field writeSize;
    final Field work;
    final Field origin;
    final Field ownList;
    final Field streams;

    /** @throws org.folioscope.symbols.MissingMemberException when a member that is a must is absent */
    RequestLayout(Context context) {
        Members members = context.members("netfs_io_request");
        link = members.offset("proc_link");
        inode = members.need("inode");
        mapping = members.need("mapping");
        references = members.need("ref.refs.counter", "ref");
        flags = members.need("flags");
        start = members.need("start");
        length = members.need("len");
        origin = members.need("origin");
        id = members.need("debug_id");
        String consequence = "columns of requests";
        error = members.want(consequence, "error");
        submitted = members.want(consequence, "submitted");
        transferred = members.want(consequence, "transferred");
        fileSize = members.want(consequence, "i_size");
        issuedTo = members.may("issued_to.counter", "issued_to");
        collectedTo = members.may("collected_to");
        cleanedTo = members.may("cleaned_to");
        group = members.may("group");
        iocb = members.may("iocb");
        cookieId = members.may("cache_resources.debug_id");
        cookie = members.may("cache_resources.cache_priv");
        copyToCache = members.may("copy_to_cache");
        outstanding = members.may("nr_outstanding.counter", "nr_outstanding");
        readSize = members.may("rsize");
        writeSize = members.may("wsize");
        work = members.may("work.data.counter", "work.data");
        ownList = members.may("subrequests");
        streams = members.may("io_streams");
    }
}
