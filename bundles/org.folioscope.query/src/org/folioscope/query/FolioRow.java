// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.query;

import org.folioscope.model.FolioRun;
import org.folioscope.model.Inode;

/**
 * A folio, or another entry of a page cache, and the inode that it belongs to.
 *
 * @param inode whose page cache
 * @param entry one folio or one value entry
 */
public record FolioRow(Inode inode, FolioRun entry) {}
