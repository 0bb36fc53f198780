// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.cifs;

import java.util.List;

/**
 * A share that is connected: struct cifs_tcon.
 *
 * @param address virtual
 * @param name UNC name, with slashes: //server/share
 * @param treeId as the server gave it
 * @param sessionId of its session, as the server gave it
 * @param handles that are open, in the order of /proc/fs/cifs/open_files
 */
public record SmbShare(long address, String name, long treeId, long sessionId, List<OpenHandle> handles) {}
