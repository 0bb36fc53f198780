// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.request;

import java.util.HashMap;
import java.util.Map;
import org.folioscope.kernel.layout.Context;
import org.folioscope.symbols.Types;

/** What numbers of origins and sources mean in one kernel, by the names in its enums. Immutable. */
final class Sources {

    private final Map<Integer, Origin> origins = new HashMap<>();
    private final Map<Integer, IoSource> sources = new HashMap<>();

    Sources(Context context) {
        for (Types.Enumerator each : context.map().types().enumeration("netfs_io_origin")) {
            origins.put((int) each.value(), Origin.of(each.name()));
        }
        for (Types.Enumerator each : context.map().types().enumeration("netfs_io_source")) {
            sources.put((int) each.value(), IoSource.of(each.name()));
        }
    }

    Origin origin(int number) {
        return origins.getOrDefault(number, Origin.UNKNOWN);
    }

    IoSource source(int number) {
        return sources.getOrDefault(number, IoSource.UNKNOWN);
    }
}
