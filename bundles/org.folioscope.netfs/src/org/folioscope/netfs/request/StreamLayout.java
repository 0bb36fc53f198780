// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.request;

import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.layout.Members;
import org.folioscope.symbols.Field;

/** Where the members of struct netfs_io_stream are. */
final class StreamLayout {

    /** Bytes from one stream to the next. */
    final int size;

    final int list;
    final Field construct;
    final Field source;
    final Field collectedTo;
    final Field transferred;
    final Field error;
    final Field available;
    final Field active;
    final Field needsRetry;
    final Field failed;

    /** @throws org.folioscope.symbols.MissingMemberException when a member that is a must is absent */
    StreamLayout(Context context) {
        Members members = context.members("netfs_io_stream");
        size = members.size();
        list = members.offset("subrequests");
        source = members.need("source");
        collectedTo = members.need("collected_to");
        active = members.need("active");
        available = members.need("avail");
        needsRetry = members.need("need_retry");
        failed = members.need("failed");
        construct = members.may("construct");
        transferred = members.may("transferred");
        error = members.may("error");
    }
}
