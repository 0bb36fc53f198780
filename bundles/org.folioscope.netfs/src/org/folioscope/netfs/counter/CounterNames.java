// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.counter;

import java.util.List;

/**
 * The counters that /proc/fs/netfs/stats shows, in its order: fs/netfs/stats.c and fscache_stats.c of 7.2.13, of which older kernels have
 * a part under the same symbols or an older one.
 */
final class CounterNames {

    /**
     * A counter.
     *
     * @param symbols of the atomic_t, newest name first
     */
    record Name(String group, String key, List<String> symbols, String meaning) {}

    static final List<Name> ALL = List.of(
            name("Reads", "DR", "direct reads", "netfs_n_rh_dio_read"),
            name("Reads", "RA", "readaheads", "netfs_n_rh_readahead"),
            name("Reads", "RF", "reads of a folio", "netfs_n_rh_read_folio", "netfs_n_rh_readpage"),
            name("Reads", "RS", "reads of a single object", "netfs_n_rh_read_single"),
            name("Reads", "WB", "reads to prepare a write", "netfs_n_rh_write_begin"),
            name("Reads", "WBZ", "writes that needed no read", "netfs_n_rh_write_zskip"),
            name("Writes", "BW", "buffered writes", "netfs_n_wh_buffered_write"),
            name("Writes", "WT", "writes through", "netfs_n_wh_writethrough"),
            name("Writes", "DW", "direct writes", "netfs_n_wh_dio_write"),
            name("Writes", "WP", "writebacks", "netfs_n_wh_writepages"),
            name("Writes", "2C", "copies to the cache of what was read", "netfs_n_wh_copy_to_cache"),
            name("ZeroOps", "ZR", "parts of reads that were filled with zeroes", "netfs_n_rh_zero"),
            name("ZeroOps", "sh", "short reads", "netfs_n_rh_short_read"),
            name("DownOps", "DL", "downloads begun", "netfs_n_rh_download"),
            name("DownOps", "ds", "downloads ended", "netfs_n_rh_download_done"),
            name("DownOps", "df", "downloads that failed", "netfs_n_rh_download_failed"),
            name("DownOps", "di", "downloads instead of a cache read", "netfs_n_rh_download_instead"),
            name("CaRdOps", "RD", "cache reads begun", "netfs_n_rh_read"),
            name("CaRdOps", "rs", "cache reads ended", "netfs_n_rh_read_done"),
            name("CaRdOps", "rf", "cache reads that failed", "netfs_n_rh_read_failed"),
            name("UpldOps", "UL", "uploads begun", "netfs_n_wh_upload"),
            name("UpldOps", "us", "uploads ended", "netfs_n_wh_upload_done"),
            name("UpldOps", "uf", "uploads that failed", "netfs_n_wh_upload_failed"),
            name("CaWrOps", "WR", "cache writes begun", "netfs_n_wh_write", "netfs_n_rh_write"),
            name("CaWrOps", "ws", "cache writes ended", "netfs_n_wh_write_done", "netfs_n_rh_write_done"),
            name("CaWrOps", "wf", "cache writes that failed", "netfs_n_wh_write_failed", "netfs_n_rh_write_failed"),
            name("Retries", "rq", "reads tried again", "netfs_n_rh_retry_read_req"),
            name("Retries", "rs", "parts of reads tried again", "netfs_n_rh_retry_read_subreq"),
            name("Retries", "wq", "writes tried again", "netfs_n_wh_retry_write_req"),
            name("Retries", "ws", "parts of writes tried again", "netfs_n_wh_retry_write_subreq"),
            name("Objs", "rr", "requests now", "netfs_n_rh_rreq"),
            name("Objs", "sr", "sub-requests now", "netfs_n_rh_sreq"),
            name("Objs", "foq", "segments of buffers now", "netfs_n_folioq"),
            name("Objs", "wsc", "streaming writes that had to be flushed", "netfs_n_wh_wstream_conflict"),
            name("WbLock", "skip", "writebacks that did not wait for another", "netfs_n_wb_lock_skip"),
            name("WbLock", "wait", "writebacks that waited for another", "netfs_n_wb_lock_wait"),
            name("Cookies", "n", "cookies now", "fscache_n_cookies"),
            name("Cookies", "v", "volumes now", "fscache_n_volumes"),
            name("Cookies", "vcol", "volumes that collided", "fscache_n_volumes_collision"),
            name("Cookies", "voom", "volumes without memory", "fscache_n_volumes_nomem"),
            name("Acquire", "n", "cookies asked for", "fscache_n_acquires"),
            name("Acquire", "ok", "cookies given", "fscache_n_acquires_ok"),
            name("Acquire", "oom", "cookies without memory", "fscache_n_acquires_oom"),
            name("LRU", "n", "cookies that nobody uses now", "fscache_n_cookies_lru"),
            name("LRU", "exp", "cookies that grew old", "fscache_n_cookies_lru_expired"),
            name("LRU", "rmv", "cookies used again", "fscache_n_cookies_lru_removed"),
            name("LRU", "drp", "cookies dropped", "fscache_n_cookies_lru_dropped"),
            name("Invals", "n", "invalidations", "fscache_n_invalidates"),
            name("Updates", "n", "updates", "fscache_n_updates"),
            name("Updates", "rsz", "resizes", "fscache_n_resizes"),
            name("Updates", "rsn", "resizes of nothing", "fscache_n_resizes_null"),
            name("Relinqs", "n", "cookies given back", "fscache_n_relinquishes"),
            name("Relinqs", "rtr", "cookies given back and retired", "fscache_n_relinquishes_retire"),
            name("Relinqs", "drop", "cookies given back and dropped", "fscache_n_relinquishes_dropped"),
            name("NoSpace", "nwr", "writes without space in the cache", "fscache_n_no_write_space"),
            name("NoSpace", "ncr", "files without space in the cache", "fscache_n_no_create_space"),
            name("NoSpace", "cull", "files culled", "fscache_n_culled"),
            name("IO", "rd", "reads from the cache", "fscache_n_read"),
            name("IO", "wr", "writes to the cache", "fscache_n_write"),
            name("IO", "mis", "writes that did not fit the cache's blocks", "fscache_n_dio_misfit"));

    private CounterNames() {}

    private static Name name(String group, String key, String meaning, String... symbols) {
        return new Name(group, key, List.of(symbols), meaning);
    }
}
