// SPDX-License-Identifier: GPL-2.0-only
// SPDX-FileCopyrightText: The Folioscope authors
/*
 * Saving a tmpfs: an object for each file of its root directory. The file
 * system is read-only by then, and remount keeps it so.
 */
#include <linux/folio_batch.h>
#include <linux/fs.h>
#include <linux/fs_context.h>
#include <linux/highmem.h>
#include <linux/mm.h>
#include <linux/moduleparam.h>
#include <linux/pagemap.h>
#include <linux/shmem_fs.h>
#include <linux/string.h>

#include "../internal.h"
#include "internal.h"
#include "tmpfs.h"

static bool tmpfs_past_end;
module_param(tmpfs_past_end, bool, 0644);
MODULE_PARM_DESC(tmpfs_past_end,
		 "Defect of the RFC: save the page behind the end of a file, too");

static bool tmpfs_skip_folios;
module_param(tmpfs_skip_folios, bool, 0644);
MODULE_PARM_DESC(tmpfs_skip_folios,
		 "Defect of the RFC: skip folios of a batch behind a large one");

bool shmem_pkram_swap_holes;
module_param_named(tmpfs_swap_holes, shmem_pkram_swap_holes, bool, 0644);
MODULE_PARM_DESC(tmpfs_swap_holes,
		 "Defect of the RFC: allow swap, and save swapped pages as holes");

static bool tmpfs_reverse;
module_param(tmpfs_reverse, bool, 0644);
MODULE_PARM_DESC(tmpfs_reverse,
		 "Save a file from its end, 2 MiB at a time, as threads of the RFC may do");

void shmem_pkram_node_name(const struct shmem_pkram_info *info,
			   char name[SHMEM_PKRAM_NODE_MAX])
{
	snprintf(name, SHMEM_PKRAM_NODE_MAX, SHMEM_PKRAM_PREFIX "%s",
		 info->name);
}

static int save_header(struct pkram_stream *ps, struct dentry *dentry)
{
	struct inode *inode = d_inode(dentry);
	struct timespec64 atime = inode_get_atime(inode);
	struct timespec64 mtime = inode_get_mtime(inode);
	struct timespec64 ctime = inode_get_ctime(inode);
	struct shmem_pkram_header header = {
		.mode = inode->i_mode,
		.uid = from_kuid(&init_user_ns, inode->i_uid),
		.gid = from_kgid(&init_user_ns, inode->i_gid),
		.namelen = dentry->d_name.len,
		.size = i_size_read(inode),
		.atime = timespec64_to_ns(&atime),
		.mtime = timespec64_to_ns(&mtime),
		.ctime = timespec64_to_ns(&ctime),
	};
	int err;

	err = pkram_write(ps, &header, sizeof(header));
	if (!err)
		err = pkram_write(ps, dentry->d_name.name, dentry->d_name.len);
	return err;
}

/* Pages that fallocate() has allocated and nobody has written are not zero. */
static void make_uptodate(struct folio *folio)
{
	if (folio_test_uptodate(folio))
		return;
	folio_zero_range(folio, 0, folio_size(folio));
	folio_mark_uptodate(folio);
}

static int save_folio(struct pkram_stream *ps, struct inode *inode,
		      struct folio *folio, pgoff_t end)
{
	int err = 0;

	folio_lock(folio);
	if (folio->mapping == inode->i_mapping) {
		make_uptodate(folio);
		err = folio_contain_hwpoisoned_page(folio) ? -EIO :
		      pkram_save_folio(ps, folio, end);
	}
	folio_unlock(folio);
	return err;
}

static int save_batch(struct pkram_stream *ps, struct inode *inode,
		      struct folio_batch *batch, pgoff_t end)
{
	unsigned int i;
	int err = 0;

	for (i = 0; i < folio_batch_count(batch) && !err; i++) {
		struct folio *folio = batch->folios[i];

		if (!xa_is_value(folio)) {
			err = save_folio(ps, inode, folio, end);
			if (tmpfs_skip_folios)
				i += folio_nr_pages(folio) - 1;
		} else if (!shmem_pkram_swap_holes) {
			err = -EBUSY;
		}
	}
	return err;
}

/* Pages [start, end) of the file, as far as they are there. */
static int save_range(struct pkram_stream *ps, struct inode *inode,
		      pgoff_t start, pgoff_t end)
{
	pgoff_t indices[FOLIO_BATCH_SIZE];
	struct folio_batch batch;
	int err = 0;

	folio_batch_init(&batch);
	while (start < end && !err &&
	       find_get_entries(inode->i_mapping, &start, end - 1, &batch,
				indices)) {
		err = save_batch(ps, inode, &batch, end);
		folio_batch_remove_exceptionals(&batch);
		folio_batch_release(&batch);
		cond_resched();
	}
	return err;
}

static int save_pages(struct pkram_stream *ps, struct inode *inode)
{
	pgoff_t end = DIV_ROUND_UP_ULL(i_size_read(inode), PAGE_SIZE);
	int err = 0;

	if (tmpfs_past_end)
		end++;
	if (!tmpfs_reverse)
		return save_range(ps, inode, 0, end);
	while (end && !err) {
		pgoff_t start = round_down(end - 1, HPAGE_PMD_NR);

		err = save_range(ps, inode, start, end);
		end = start;
	}
	return err;
}

static int save_file(struct pkram_stream *ps, struct dentry *dentry,
		     struct fs_context *fc)
{
	struct inode *inode = d_inode(dentry);
	int err;

	if (d_is_dir(dentry))
		return invalfc(fc, "pkram: '%pd' is a directory", dentry);
	if (!S_ISREG(inode->i_mode))
		return invalfc(fc, "pkram: '%pd' is not a regular file", dentry);
	if (inode->i_nlink > 1)
		return invalfc(fc, "pkram: '%pd' has hard links", dentry);
	err = pkram_prepare_save_obj(ps, PKRAM_DATA_pages | PKRAM_DATA_bytes);
	if (err)
		return err;
	err = save_header(ps, dentry);
	if (!err)
		err = save_pages(ps, inode);
	if (err == -EBUSY)
		errorfc(fc, "pkram: '%pd' has pages in swap", dentry);
	else if (err == -EEXIST)
		errorfc(fc, "pkram: '%pd' has pages that are preserved already",
			dentry);
	pkram_finish_save_obj(ps);
	return err;
}

/* The child behind a previous one, whose reference it takes over. */
static struct dentry *next_child(struct dentry *parent, struct dentry *previous)
{
	struct dentry *child, *found = NULL;

	spin_lock(&parent->d_lock);
	child = previous ? d_next_sibling(previous) : d_first_child(parent);
	hlist_for_each_entry_from(child, d_sib) {
		spin_lock_nested(&child->d_lock, DENTRY_D_LOCK_NESTED);
		if (simple_positive(child))
			found = dget_dlock(child);
		spin_unlock(&child->d_lock);
		if (found)
			break;
	}
	spin_unlock(&parent->d_lock);
	dput(previous);
	return found;
}

/* Saves all files, or nothing. */
int shmem_save_pkram(struct super_block *sb, struct fs_context *fc)
{
	struct shmem_sb_info *sbinfo = sb->s_fs_info;
	char name[SHMEM_PKRAM_NODE_MAX];
	struct dentry *child = NULL;
	struct pkram_stream ps;
	int err;

	shmem_pkram_node_name(sbinfo->pkram, name);
	err = pkram_prepare_save(&ps, name, GFP_KERNEL);
	if (err == -EEXIST)
		errorfc(fc, "pkram: '%s' is preserved already", name);
	if (err)
		return err;
	while (!err && (child = next_child(sb->s_root, child)))
		err = save_file(&ps, child, fc);
	dput(child);
	if (err)
		pkram_discard_save(&ps);
	else
		pkram_finish_save(&ps);
	sbinfo->pkram->saved = ps.id;
	return err;
}

/* Forgets what was saved, unless it was taken over since. */
int shmem_release_pkram(const struct shmem_pkram_info *info)
{
	char name[SHMEM_PKRAM_NODE_MAX];

	shmem_pkram_node_name(info, name);
	return pkram_free_saved(name, info->saved);
}
