// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.kernel.owner;

import java.util.Objects;

/**
 * Who owns one page frame.
 *
 * @param pfn its page frame number
 * @param use what kind of owner
 * @param text the owner in words, without the kind where it repeats that: "/usr/bin/bash, index 12 (inode 17 of ext4)",
 *     "kmalloc-64", "in a block of order 5"; may be empty
 * @param structPage virtual address of the frame's struct page; 0 where it has none
 * @param object virtual address of what owns it: a struct inode, kmem_cache or anon_vma; 0 where none is known
 * @param index the page's place in the file, pages; -1 where it is in none
 */
public record PageOwner(long pfn, PageUse use, String text, long structPage, long object, long index) {

    public PageOwner {
        Objects.requireNonNull(use);
        Objects.requireNonNull(text);
    }

    /** Kind and words: "page cache: /usr/bin/bash, index 12 (inode 17 of ext4)". */
    public String words() {
        return text.isEmpty() ? use.text() : use.text() + ": " + text;
    }
}
