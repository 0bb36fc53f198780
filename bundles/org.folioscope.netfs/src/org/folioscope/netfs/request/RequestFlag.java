// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.request;

/** Flags of a request: the macros NETFS_RREQ_* of include/linux/netfs.h. Which bit is which, {@link org.folioscope.netfs.layout.FlagTables} tells. */
public enum RequestFlag {
    /** Cleared when all is done; holds a reference. */
    IN_PROGRESS,
    /** The issuer has queued all sub-requests. */
    ALL_QUEUED,
    /** The issuer is to wait. */
    PAUSE,
    FAILED,
    /** In the retry path. */
    RETRYING,
    SHORT_TRANSFER,
    /** Results are collected by the work queue. */
    OFFLOAD_COLLECTION,
    NO_UNLOCK_FOLIO,
    CANCEL_CACHING,
    UPLOAD_TO_SERVER,
    USE_IO_ITER,
    NEED_PUT_RA_REFS,
    /** Folios that are copied to the cache are marked by PG_private_2: the old way. */
    USE_PGPRIV2,
    /** Up to 6.12: a retry is needed. */
    NEED_RETRY,
    NONBLOCK,
    BLOCKED,
    /** Up to 6.9. */
    INCOMPLETE_IO,
    COPY_TO_CACHE,
    DONT_UNLOCK_FOLIOS,
    WRITE_TO_CACHE
}
