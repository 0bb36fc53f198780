// SPDX-License-Identifier: GPL-2.0-only
// SPDX-FileCopyrightText: The Folioscope authors

/*
 * A tmpfs that KHO hands over: the way of pages between block list and page cache.
 *
 * A page in a list is preserved and has a reference of the list, besides that of the page cache
 * while it is there. So no page of a list is reclaimed, split or migrated.
 */

#include <linux/kexec_handover.h>
#include <linux/memcontrol.h>
#include <linux/mman.h>
#include <linux/pagemap.h>
#include <linux/percpu_counter.h>
#include <linux/swap.h>

#include "internal.h"
#include "shmem_kho.h"

/**
 * shmem_kho_seek - SEEK_DATA and SEEK_HOLE by the block list: dormant pages are data.
 * @inode:	The file, with i_rwsem held.
 * @offset:	From where on.
 * @end:	The file's size.
 * @whence:	SEEK_DATA or SEEK_HOLE.
 *
 * Return: the offset, or -ENXIO.
 */
loff_t shmem_kho_seek(struct inode *inode, loff_t offset, loff_t end, int whence)
{
	struct shmem_kho_inode *kho = SHMEM_I(inode)->kho;
	pgoff_t start = offset >> PAGE_SHIFT, found;

	if (offset >= end)
		return -ENXIO;
	mutex_lock(&kho->lock);
	found = shmem_kho_find_next(kho->ser, start, whence == SEEK_DATA);
	mutex_unlock(&kho->lock);
	if (found == start)
		return offset;
	if (found < DIV_ROUND_UP(end, PAGE_SIZE))
		return (loff_t)found << PAGE_SHIFT;
	return whence == SEEK_DATA ? -ENXIO : end;
}

/* Make a page of the list a locked page of the cache, with a reference for the caller. */
static int insert(struct inode *inode, pgoff_t index, struct folio *folio, gfp_t gfp,
		  struct mm_struct *mm)
{
	struct address_space *mapping = inode->i_mapping;
	int error;

	__folio_set_locked(folio);
	__folio_set_swapbacked(folio);
	error = mem_cgroup_charge(folio, mm, gfp & GFP_RECLAIM_MASK);
	if (error)
		goto unlock;
	folio_mark_uptodate(folio);
	folio_get(folio);
	error = shmem_add_to_page_cache(folio, mapping, index, NULL, gfp);
	if (error) {
		folio_put(folio);
		folio_clear_uptodate(folio);
		mem_cgroup_uncharge(folio);
		goto unlock;
	}
	/* The block was counted when the instance was mounted; now it is the inode's, too. */
	vm_acct_memory(1);
	inode_add_bytes(inode, PAGE_SIZE);
	shmem_recalc_inode(inode, 1, 0);
	folio_add_lru(folio);
	return 0;

unlock:
	folio_unlock(folio);
	return error;
}

/*
 * Not ours any more, a page of another place, or left over by a truncate: what the defects leave. A
 * hole is the best that can be made of it.
 */
static void drop_bad(struct shmem_kho_inode *kho, pgoff_t index, u64 *entry)
{
	u64 bad = *entry;

	pr_warn("kho-tmpfs: %s: page %lu is not the file's, taken as a hole\n", kho->ser->name,
		index);
	WRITE_ONCE(*entry, 0);
	shmem_kho_count(kho->instance, kho->ser, -1);
	if (bad & KHO_TMPFS_TAKEN)
		shmem_kho_release_page(bad);
}

/**
 * shmem_kho_get_folio - Bring a dormant page into the page cache.
 * @inode:	The file.
 * @index:	Page index, of which the page cache has nothing.
 * @gfp:	For what has to be allocated.
 * @mm:		To be charged, or NULL.
 *
 * Return: the folio, locked and with a reference; NULL where the list has no block; -EEXIST if the
 * page cache has it by now.
 */
struct folio *shmem_kho_get_folio(struct inode *inode, pgoff_t index, gfp_t gfp,
				  struct mm_struct *mm)
{
	struct shmem_kho_inode *kho = SHMEM_I(inode)->kho;
	struct folio *folio = NULL;
	u64 *entry;
	int error;

	mutex_lock(&kho->lock);
	entry = shmem_kho_find_entry(kho->ser, index);
	if (!entry || !*entry)
		goto out;
	if (shmem_kho_is_cached(inode, index, *entry)) {
		folio = ERR_PTR(-EEXIST);
		goto out;
	}
	folio = pfn_folio(PHYS_PFN(*entry));
	if (!(*entry & KHO_TMPFS_TAKEN)) {
		folio = shmem_kho_handed_over(*entry) ? kho_restore_folio(*entry) : NULL;
		if (folio)
			WRITE_ONCE(*entry, *entry | KHO_TMPFS_TAKEN);
	}
	if (!folio || folio->mapping || folio_memcg_charged(folio)) {
		drop_bad(kho, index, entry);
		folio = NULL;
		goto out;
	}
	error = insert(inode, index, folio, gfp, mm);
	if (error)
		folio = ERR_PTR(error);
out:
	mutex_unlock(&kho->lock);
	return folio;
}

/* Preserve a new page, and have an entry name it. */
static int add_entry(struct shmem_kho_inode *kho, pgoff_t index, struct folio *folio)
{
	u64 *entry = shmem_kho_make_entry(kho->ser, index);
	u64 old;
	int error;

	if (IS_ERR(entry))
		return PTR_ERR(entry);
	old = *entry;
	if (!shmem_kho_defect_dangling) {
		error = kho_preserve_folio(folio);
		if (error)
			return error;
	}
	folio_get(folio);
	smp_wmb(); /* zeroed and preserved before it has a name */
	WRITE_ONCE(*entry, PFN_PHYS(folio_pfn(folio)) | KHO_TMPFS_TAKEN);
	if (old)
		shmem_kho_release_page(old); /* left by a failure to take it */
	else
		shmem_kho_count(kho->instance, kho->ser, 1);
	return 0;
}

/**
 * shmem_kho_add_folio - Enter a new page of the page cache into the block list.
 * @inode:	The file.
 * @folio:	Its folio, locked, of order 0. Zeroed here unless it is up to date.
 *
 * Return: 0, or a negative error; then it is not in the list.
 */
int shmem_kho_add_folio(struct inode *inode, struct folio *folio)
{
	struct shmem_kho_inode *kho = SHMEM_I(inode)->kho;
	int error;

	if (!folio_test_uptodate(folio)) {
		folio_zero_range(folio, 0, PAGE_SIZE);
		flush_dcache_folio(folio);
	}
	if (shmem_kho_defect_lost)
		return 0;
	mutex_lock(&kho->lock);
	kho->ser->fallocend = SHMEM_I(inode)->fallocend;
	error = add_entry(kho, folio->index, folio);
	if (!error && shmem_kho_defect_twice && folio->index > 0) {
		u64 *before = shmem_kho_find_entry(kho->ser, folio->index - 1);

		if (before && !*before)
			add_entry(kho, folio->index - 1, folio);
	}
	mutex_unlock(&kho->lock);
	return error;
}

/**
 * shmem_kho_remove_folio - Take a page out of the block list that leaves the page cache.
 * @inode:	The file.
 * @folio:	Its folio, locked. The caller still has a reference.
 */
void shmem_kho_remove_folio(struct inode *inode, struct folio *folio)
{
	struct shmem_kho_inode *kho = SHMEM_I(inode)->kho;
	u64 *entry, old;

	mutex_lock(&kho->lock);
	entry = shmem_kho_find_entry(kho->ser, folio->index);
	old = entry ? *entry : 0;
	if (old && PHYS_PFN(old) == folio_pfn(folio)) {
		WRITE_ONCE(*entry, 0);
		smp_wmb(); /* nothing names it any more before it is not preserved */
		shmem_kho_release_page(old);
		shmem_kho_count(kho->instance, kho->ser, -1);
	}
	mutex_unlock(&kho->lock);
}

/**
 * shmem_kho_invalidate_folio - A folio is about to leave the page cache, or a part of it is void.
 * @folio:	The folio, locked.
 * @offset:	Where the void begins.
 * @length:	Its bytes.
 *
 * Called for mappings with AS_RELEASE_ALWAYS, and these are ours.
 */
void shmem_kho_invalidate_folio(struct folio *folio, size_t offset, size_t length)
{
	if (offset == 0 && length == folio_size(folio) && !shmem_kho_defect_keep)
		shmem_kho_remove_folio(folio->mapping->host, folio);
}

/**
 * shmem_kho_release_folio - Whether a clean folio may leave the page cache: never.
 * @folio:	The folio.
 * @gfp:	Not used.
 *
 * Return: false.
 */
bool shmem_kho_release_folio(struct folio *folio, gfp_t gfp)
{
	return false;
}

/**
 * shmem_kho_truncate - Dormant pages are truncated first: no callback runs for them.
 * @inode:	The file.
 * @start:	First page index.
 * @end:	First page index that stays.
 * @unfalloc:	Only what a failed fallocate(2) has added goes; none of that is dormant.
 */
void shmem_kho_truncate(struct inode *inode, pgoff_t start, pgoff_t end, bool unfalloc)
{
	struct shmem_sb_info *sbinfo = inode->i_sb->s_fs_info;
	struct shmem_kho_inode *kho = SHMEM_I(inode)->kho;
	long removed = 0;

	mutex_lock(&kho->lock);
	kho->ser->fallocend = SHMEM_I(inode)->fallocend;
	if (!unfalloc && start < end && !shmem_kho_defect_keep)
		removed = shmem_kho_remove_entries(kho->instance, kho->ser, inode, start, end);
	mutex_unlock(&kho->lock);
	if (removed && sbinfo->max_blocks)
		percpu_counter_sub(&sbinfo->used_blocks, removed);
}

