// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.fsx.cache;

/**
 * Bytes of a file that are not what the script made them; all of one page.
 *
 * @param index of the page in the file, a number of 4 KiB pages
 * @param pfn page frame that holds them; -1 where the difference is the file's size
 * @param folio kernel virtual address of the struct folio; 0 where it is not known
 * @param flags page flags and marks of the folio by name
 * @param start offset in the file, bytes
 * @param length bytes from the first that differs to the last
 * @param differing how many of them differ
 * @param expected the first bytes as they should be, hexadecimal
 * @param found the first bytes as they are, hexadecimal
 * @param operations which operations made them what they should be, in words
 * @param origin where what was found may be from, in words
 */
public record CacheDifference(
        long index,
        long pfn,
        long folio,
        String flags,
        long start,
        long length,
        long differing,
        String expected,
        String found,
        String operations,
        String origin) {}
