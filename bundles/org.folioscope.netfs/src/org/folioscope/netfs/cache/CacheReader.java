// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.cache;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.LongConsumer;
import org.folioscope.base.Progress;
import org.folioscope.kernel.KernelSnapshot;
import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.layout.KernelNames;
import org.folioscope.kernel.layout.Members;
import org.folioscope.kernel.walk.ListWalk;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.netfs.layout.FlagTable;
import org.folioscope.netfs.layout.FlagTables;
import org.folioscope.symbols.Field;
import org.folioscope.symbols.MissingMemberException;

/**
 * Decodes fscache's lists fscache_caches, fscache_volumes and fscache_cookies (fs/netfs/fscache_*.c; fs/fscache before 6.8), linked by
 * proc_link and cache_link, and what cachefiles hangs on cookies. One thread.
 */
public final class CacheReader {

    /** Elements of a list that are read. */
    private static final int LIMIT = 1 << 20;

    private static final int LONGEST_NAME = 256;

    /** fscache_cache_states of fs/netfs/fscache_cache.c, and the words of the enum. */
    private static final List<String> CACHE_STATES =
            List.of("- not present", "P preparing", "A active", "E got an I/O error", "W withdrawn");

    private final KernelSnapshot kernel;
    private final Context context;
    private final MemoryReader reader;
    private final FlagTable<CookieFlag> flags = FlagTables.cookie();

    public CacheReader(KernelSnapshot kernel, Context context) {
        this.kernel = kernel;
        this.context = context;
        reader = context.map().virtualReader();
    }

    /** All of it; what this kernel lacks is told as missing. */
    public FsCaches read(Progress progress) {
        progress.begin("Reading fscache", -1);
        List<FsCache> caches = new ArrayList<>();
        List<CacheVolume> volumes = new ArrayList<>();
        List<Cookie> cookies = new ArrayList<>();
        List<CacheObject> objects = new ArrayList<>();
        try {
            Members cache = context.members("fscache_cache");
            each("fscache_caches", cache.offset("cache_link"), progress, at -> caches.add(cache(cache, at)));
            Members volume = context.members("fscache_volume");
            each("fscache_volumes", volume.offset("proc_link"), progress, at -> volumes.add(volume(volume, at)));
            Field volumeId = volume.need("debug_id");
            CookieLayout layout = new CookieLayout(context.members("fscache_cookie"));
            each("fscache_cookies", layout.link, progress, at -> cookies.add(cookie(layout, volumeId, at)));
            if (caches.stream().anyMatch(each -> each.operations().startsWith("cachefiles_cache_ops"))) {
                CacheObjects reading = new CacheObjects(kernel, context);
                cookies.forEach(each -> reading.of(each).ifPresent(objects::add));
            }
        } catch (MissingMemberException e) {
            context.missing().add(e.getMessage(), "fscache cookies and their caches");
        }
        return new FsCaches(caches, volumes, cookies, objects);
    }

    private void each(String list, int link, Progress progress, LongConsumer decode) {
        OptionalLong head = context.map().symbols().find(list);
        if (head.isEmpty()) {
            context.missing().add("symbol " + list, "fscache cookies and their caches");
            return;
        }
        ListWalk walk = ListWalk.ofList(reader, head.getAsLong(), list, context.findings());
        int count = 0;
        for (long node = walk.next(); node != 0; node = walk.next()) {
            progress.check();
            if (++count > LIMIT) {
                context.findings().warning(list + " is longer than " + LIMIT + "; it is cut there", head.getAsLong());
                return;
            }
            try {
                decode.accept(node - link);
            } catch (MemoryFaultException e) {
                context.findings()
                        .warning("this element of " + list + " can't be read: " + e.getMessage(), node - link);
            }
        }
    }

    private FsCache cache(Members members, long at) {
        long state = members.need("state").get(reader, at);
        long name = members.need("name").get(reader, at);
        long operations = members.need("ops").get(reader, at);
        return new FsCache(
                at,
                members.need("debug_id").get(reader, at),
                name == 0 ? "" : KernelNames.readCString(reader, name, LONGEST_NAME),
                state >= 0 && state < CACHE_STATES.size() ? CACHE_STATES.get((int) state) : "? " + state,
                members.need("ref.refs.counter", "ref").get(reader, at),
                members.need("n_volumes.counter", "n_volumes").get(reader, at),
                members.need("object_count.counter", "object_count").get(reader, at),
                members.need("n_accesses.counter", "n_accesses").get(reader, at),
                operations == 0 ? "" : context.map().symbols().describe(operations));
    }

    private CacheVolume volume(Members members, long at) {
        // a byte of length, then the text
        long key = members.need("key").get(reader, at);
        return new CacheVolume(
                at,
                members.need("debug_id").get(reader, at),
                key == 0 ? "" : KernelNames.readCString(reader, key + 1, LONGEST_NAME),
                members.need("cache").get(reader, at),
                members.need("ref.refs.counter", "ref").get(reader, at),
                members.need("n_cookies.counter", "n_cookies").get(reader, at),
                members.need("n_accesses.counter", "n_accesses").get(reader, at),
                members.need("flags").get(reader, at));
    }

    private Cookie cookie(CookieLayout layout, Field volumeId, long at) {
        long word = layout.flags.get(reader, at);
        return new Cookie(
                at,
                layout.id.get(reader, at),
                volumeId(layout.volume.get(reader, at), volumeId),
                CookieState.of(layout.state.get(reader, at)),
                layout.references.get(reader, at),
                layout.active.get(reader, at),
                layout.accesses.get(reader, at),
                layout.objectSize.get(reader, at),
                layout.invalidations.get(reader, at),
                word,
                flags.flags(word),
                flags.text(word),
                bytes(at, layout.key, layout.inlineKey, (int) layout.keyLength.get(reader, at)),
                bytes(at, layout.coherency, layout.inlineCoherency, (int) layout.coherencyLength.get(reader, at)),
                layout.cachePrivate.get(reader, at));
    }

    private long volumeId(long volume, Field id) {
        try {
            return id.get(reader, volume);
        } catch (MemoryFaultException _) {
            return -1;
        }
    }

    /** Data that lies in the cookie where it is short enough, else where a pointer says; its length is one byte. */
    private String bytes(long at, Field pointer, Field inline, int length) {
        long from = length <= inline.size() ? at + inline.offset() : pointer.get(reader, at);
        byte[] data = new byte[length];
        try {
            reader.read(from, data, 0, length);
        } catch (MemoryFaultException _) {
            return "";
        }
        return HexFormat.of().formatHex(data).toLowerCase(Locale.ROOT);
    }

    /** Where the members of struct fscache_cookie are. */
    private static final class CookieLayout {

        private final int link;
        private final Field id;
        private final Field volume;
        private final Field state;
        private final Field references;
        private final Field active;
        private final Field accesses;
        private final Field objectSize;
        private final Field invalidations;
        private final Field flags;
        private final Field key;
        private final Field inlineKey;
        private final Field keyLength;
        private final Field coherency;
        private final Field inlineCoherency;
        private final Field coherencyLength;
        private final Field cachePrivate;

        CookieLayout(Members members) {
            link = members.offset("proc_link");
            id = members.need("debug_id");
            volume = members.need("volume");
            state = members.need("state");
            references = members.need("ref.refs.counter", "ref");
            active = members.need("n_active.counter", "n_active");
            accesses = members.need("n_accesses.counter", "n_accesses");
            objectSize = members.need("object_size");
            invalidations = members.need("inval_counter");
            flags = members.need("flags");
            key = members.need("key");
            inlineKey = members.need("inline_key");
            keyLength = members.need("key_len");
            coherency = members.need("aux");
            inlineCoherency = members.need("inline_aux");
            coherencyLength = members.need("aux_len");
            cachePrivate = members.need("cache_priv");
        }
    }
}
