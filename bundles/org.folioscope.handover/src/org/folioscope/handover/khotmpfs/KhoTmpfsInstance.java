// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.khotmpfs;

import java.util.List;

/**
 * One tmpfs that was mounted with kho=NAME.
 *
 * @param address physical, of its slot in the head, bytes
 * @param slot 0 to 62
 * @param name as ISO 8859-1; escape it before showing it
 * @param fileCount how many records it says are in use
 * @param blockCount how many entries it says its block lists have; a hint
 * @param pages physical addresses of its pages of records, in the order of their chain
 * @param files the records in use, in the order of their pages
 */
public record KhoTmpfsInstance(
        long address,
        int slot,
        String name,
        long fileCount,
        long blockCount,
        List<Long> pages,
        List<KhoTmpfsFile> files) {}
