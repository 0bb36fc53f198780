// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.pkram;

/**
 * The PKRAM super block, a page of its own. In a kernel that runs it is empty; the reboot notifier fills it.
 *
 * @param address physical, bytes
 * @param layout which of the layouts the image shows
 * @param magic its first four bytes as they are, whatever the layout
 * @param nodePfn frame of the first node, 0 for none
 * @param regionListPfn frame of the first page of the region list, 0 for none or where the layout has no list
 * @param regions how many regions it says there are; 0 where the layout has no list
 */
public record PkramSuperBlock(
        long address, SuperBlockLayout layout, int magic, long nodePfn, long regionListPfn, long regions) {}
