// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.inode;

/** Flags of a netfs inode: the macros NETFS_ICTX_* of include/linux/netfs.h. Which bit is which, {@link org.folioscope.netfs.layout.FlagTables} tells. */
public enum InodeFlag {
    /** Direct I/O is under way. */
    ODIRECT,
    /** I/O is to go by the page cache. */
    UNBUFFERED,
    /** Up to 6.x: writes go through to the server. */
    WRITETHROUGH,
    /** Since 7.x: somebody writes back; others queue. */
    WB_LOCK,
    MODIFIED_ATTR,
    SINGLE_NO_UPLOAD,
    NO_WRITE_STREAMING
}
