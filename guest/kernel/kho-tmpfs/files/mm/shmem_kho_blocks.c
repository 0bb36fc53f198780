// SPDX-License-Identifier: GPL-2.0-only
// SPDX-FileCopyrightText: The Folioscope authors

/*
 * A tmpfs that KHO hands over: block lists, their tables, and how they are taken over.
 *
 * The order of stores is part of the format (docs/kho-tmpfs.md): a kexec may stop a CPU between any
 * two of them.
 */

#include <linux/kexec_handover.h>
#include <linux/memory_hotplug.h>
#include <linux/pagemap.h>

#include "internal.h"
#include "shmem_kho.h"

/* What KHO of Linux 7.2 leaves in page->private of a page to be restored: "KHOP", and order 0. */
#define SHMEM_KHO_MARK	(0x4b484f50UL << 32)

/* Whether the page was handed over by the kernel before, by itself, and nobody has taken it yet. */
bool shmem_kho_handed_over(u64 phys)
{
	struct page *page = pfn_to_online_page(PHYS_PFN(phys));

	return !(phys & ~KHO_TMPFS_ADDRESS) && page && page->private == SHMEM_KHO_MARK;
}

/* Take a page of our own structures over, to hand it on. Returns NULL if it was not handed over. */
void *shmem_kho_take(u64 phys)
{
	struct folio *folio;

	if (!shmem_kho_handed_over(phys))
		return NULL;
	folio = kho_restore_folio(phys);
	if (!folio)
		return NULL;
	if (kho_preserve_folio(folio))
		pr_warn("kho-tmpfs: cannot hand on page 0x%llx\n", phys);
	return folio_address(folio);
}

void shmem_kho_count(struct shmem_kho_instance *instance, struct kho_tmpfs_file *file,
		     long change)
{
	spin_lock(&instance->count_lock);
	file->nr_blocks += change;
	instance->ser->nr_blocks += change;
	spin_unlock(&instance->count_lock);
}

static unsigned int entry_number(pgoff_t index, unsigned int level)
{
	return (index >> (KHO_TMPFS_TABLE_BITS * (level - 1))) & (KHO_TMPFS_TABLE_SIZE - 1);
}

/* Pages of a file below an entry of that level. */
static pgoff_t entry_span(unsigned int level)
{
	return 1UL << (KHO_TMPFS_TABLE_BITS * (level - 1));
}

static unsigned int levels_for(pgoff_t index)
{
	unsigned int levels = 1;

	while (levels < KHO_TMPFS_MAX_LEVELS && index >= entry_span(levels + 1))
		levels++;
	return levels;
}

/* Where the block list has its entry for @index, or NULL. */
u64 *shmem_kho_find_entry(struct kho_tmpfs_file *file, pgoff_t index)
{
	unsigned int level = file->blocks & KHO_TMPFS_LEVELS;
	u64 phys = file->blocks & KHO_TMPFS_ADDRESS;

	if (!level || levels_for(index) > level)
		return NULL;
	for (;; level--) {
		struct kho_tmpfs_table *table = phys_to_virt(phys);
		u64 *entry = &table->entries[entry_number(index, level)];

		if (level == 1 || !*entry)
			return level == 1 ? entry : NULL;
		phys = *entry;
	}
}

/* As shmem_kho_find_entry(), and adds the tables that it takes. */
u64 *shmem_kho_make_entry(struct kho_tmpfs_file *file, pgoff_t index)
{
	unsigned int level = file->blocks & KHO_TMPFS_LEVELS;
	unsigned int wanted = max(level, levels_for(index));
	struct kho_tmpfs_table *table;

	while (level < wanted) {
		table = kho_alloc_preserve(sizeof(*table));
		if (IS_ERR(table))
			return ERR_CAST(table);
		table->entries[0] = file->blocks & KHO_TMPFS_ADDRESS;
		level = file->blocks ? level + 1 : wanted;
		smp_wmb(); /* the table is complete before it has a name */
		WRITE_ONCE(file->blocks, virt_to_phys(table) | level);
	}
	table = phys_to_virt(file->blocks & KHO_TMPFS_ADDRESS);
	for (; level > 1; level--) {
		u64 *entry = &table->entries[entry_number(index, level)];

		if (!*entry) {
			table = kho_alloc_preserve(sizeof(*table));
			if (IS_ERR(table))
				return ERR_CAST(table);
			smp_wmb(); /* as above */
			WRITE_ONCE(*entry, virt_to_phys(table));
		}
		table = phys_to_virt(*entry);
	}
	return &table->entries[entry_number(index, 1)];
}

/* Whether the page of an entry is at its place in the page cache. */
bool shmem_kho_is_cached(struct inode *inode, pgoff_t index, u64 entry)
{
	struct folio *folio = pfn_folio(PHYS_PFN(entry));

	return (entry & KHO_TMPFS_TAKEN) && folio->mapping == inode->i_mapping &&
	       folio->index == index;
}

/* Give up the page of an entry that is in no list any more. */
void shmem_kho_release_page(u64 entry)
{
	u64 phys = entry & KHO_TMPFS_ADDRESS;

	if (!shmem_kho_defect_dangling)
		kho_unpreserve_pages(pfn_to_page(PHYS_PFN(phys)), 1);
	if (entry & KHO_TMPFS_TAKEN)
		folio_put(pfn_folio(PHYS_PFN(phys)));
	else if (shmem_kho_handed_over(phys))
		folio_put(kho_restore_folio(phys));
}

/**
 * struct walk - A walk along a part of a block list.
 * @instance:	Of the file.
 * @file:	Whose list it is.
 * @inode:	Whose cached pages stay in the list; NULL: none stays.
 * @start:	First index.
 * @end:	First index that does not belong to it.
 * @found:	Index of the first entry, for walk_find().
 * @removed:	Entries removed, for walk_remove().
 */
struct walk {
	struct shmem_kho_instance *instance;
	struct kho_tmpfs_file *file;
	struct inode *inode;
	pgoff_t start;
	pgoff_t end;
	pgoff_t found;
	long removed;
};

/*
 * Removes the entries of @walk below a table. Returns whether the table has no entry any more; then
 * the caller takes its name away.
 */
static bool walk_remove(struct walk *walk, struct kho_tmpfs_table *table, unsigned int level,
			pgoff_t base)
{
	unsigned int i, left = 0;

	for (i = 0; i < KHO_TMPFS_TABLE_SIZE; i++, base += entry_span(level)) {
		u64 entry = table->entries[i];
		bool inside = base < walk->end && base + entry_span(level) > walk->start;

		if (!entry)
			continue;
		if (!inside ||
		    (level > 1 && !walk_remove(walk, phys_to_virt(entry), level - 1, base)) ||
		    (level == 1 && walk->inode && shmem_kho_is_cached(walk->inode, base, entry))) {
			left++;
			continue;
		}
		WRITE_ONCE(table->entries[i], 0);
		smp_wmb(); /* nothing names it any more before it is not preserved */
		if (level > 1) {
			kho_unpreserve_free(phys_to_virt(entry));
		} else {
			shmem_kho_release_page(entry);
			walk->removed++;
		}
		cond_resched();
	}
	return !left;
}

/*
 * Removes the entries from @start up to @end, but for cached pages of @inode, and the tables that
 * have none left. Returns how many.
 */
long shmem_kho_remove_entries(struct shmem_kho_instance *instance, struct kho_tmpfs_file *file,
			      struct inode *inode, pgoff_t start, pgoff_t end)
{
	struct walk walk = {
		.instance = instance, .file = file, .inode = inode, .start = start, .end = end,
	};
	unsigned int level = file->blocks & KHO_TMPFS_LEVELS;
	struct kho_tmpfs_table *table = phys_to_virt(file->blocks & KHO_TMPFS_ADDRESS);

	if (!level)
		return 0;
	if (walk_remove(&walk, table, level, 0)) {
		WRITE_ONCE(file->blocks, 0);
		smp_wmb(); /* as in walk_remove() */
		kho_unpreserve_free(table);
	}
	shmem_kho_count(instance, file, -walk.removed);
	return walk.removed;
}

/* Whether the walk has found an entry. */
static bool walk_find(struct walk *walk, struct kho_tmpfs_table *table, unsigned int level,
		      pgoff_t base)
{
	unsigned int i;

	for (i = 0; i < KHO_TMPFS_TABLE_SIZE; i++, base += entry_span(level)) {
		u64 entry = table->entries[i];

		if (!entry || base + entry_span(level) <= walk->start)
			continue;
		if (level > 1) {
			if (walk_find(walk, phys_to_virt(entry), level - 1, base))
				return true;
			continue;
		}
		walk->found = base;
		return true;
	}
	return false;
}

/* The first index from @start on that has an entry, or that has none; else ULONG_MAX. */
pgoff_t shmem_kho_find_next(struct kho_tmpfs_file *file, pgoff_t start, bool present)
{
	unsigned int level = file->blocks & KHO_TMPFS_LEVELS;
	struct walk walk = { .file = file, .start = start };
	u64 *entry;

	if (present) {
		if (level && walk_find(&walk, phys_to_virt(file->blocks & KHO_TMPFS_ADDRESS),
				       level, 0))
			return walk.found;
		return ULONG_MAX;
	}
	while ((entry = shmem_kho_find_entry(file, start)) && *entry)
		start++;
	return start;
}

/* Take a table over, and what is below it. Returns the entries of level 1 that it has. */
static u64 adopt_table(struct kho_tmpfs_file *file, struct kho_tmpfs_table *table,
		       unsigned int level, pgoff_t base, pgoff_t end)
{
	unsigned int i;
	u64 count = 0;

	for (i = 0; i < KHO_TMPFS_TABLE_SIZE; i++, base += entry_span(level)) {
		u64 entry = table->entries[i];
		u64 phys = level == 1 ? entry & ~KHO_TMPFS_TAKEN : entry;

		if (!entry)
			continue;
		if (!shmem_kho_handed_over(phys)) {
			pr_warn_ratelimited("kho-tmpfs: %s: 0x%llx at index %lu was not handed over\n",
					    file->name, phys, base);
			table->entries[i] = 0;
		} else if (level > 1) {
			count += adopt_table(file, shmem_kho_take(phys), level - 1, base, end);
		} else if (base >= end) {
			table->entries[i] = 0;
			folio_put(kho_restore_folio(phys));
		} else {
			if (kho_preserve_pages(pfn_to_page(PHYS_PFN(phys)), 1))
				pr_warn("kho-tmpfs: cannot hand on page 0x%llx\n", phys);
			if (base == file->size >> PAGE_SHIFT)
				memset(phys_to_virt(phys) + offset_in_page(file->size), 0,
				       PAGE_SIZE - offset_in_page(file->size));
			table->entries[i] = phys;
			count++;
			if (shmem_kho_defect_freed && base == 0)
				folio_put(kho_restore_folio(phys));
		}
	}
	return count;
}

/*
 * Take over the block list of a file from the kernel before. The pages stay dormant. What that
 * kernel had begun to truncate goes, and so does all of a file that had lost its name.
 */
void shmem_kho_adopt_blocks(struct shmem_kho_instance *instance, struct kho_tmpfs_file *file)
{
	unsigned int level = file->blocks & KHO_TMPFS_LEVELS;
	u64 phys = file->blocks & KHO_TMPFS_ADDRESS;
	pgoff_t end = max_t(u64, DIV_ROUND_UP_ULL(file->size, PAGE_SIZE), file->fallocend);
	struct kho_tmpfs_table *table;

	file->nr_blocks = 0;
	if (!file->blocks)
		return;
	table = level && level <= KHO_TMPFS_MAX_LEVELS ? shmem_kho_take(phys) : NULL;
	if (!table) {
		pr_warn("kho-tmpfs: %s: block list 0x%llx was not handed over\n", file->name,
			file->blocks);
		file->blocks = 0;
		return;
	}
	if (file->flags & KHO_TMPFS_UNLINKED)
		end = 0;
	shmem_kho_count(instance, file, adopt_table(file, table, level, 0, end));
}
