// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

/** All locks of one object: an inode, a file system, an open file, a folio. */
package org.folioscope.ui.locks.object;
