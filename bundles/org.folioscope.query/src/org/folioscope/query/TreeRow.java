// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.query;

import org.folioscope.model.Dentry;
import org.folioscope.model.SuperBlock;

/**
 * A dentry at its place in the tree.
 *
 * @param superBlock whose tree
 * @param dentry without its children
 * @param path as the guest names it; from the file system's root where that is not mounted
 * @param depth 0 for the root
 */
public record TreeRow(SuperBlock superBlock, Dentry dentry, String path, int depth) {}
