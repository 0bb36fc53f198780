// SPDX-License-Identifier: GPL-2.0-only
// SPDX-FileCopyrightText: The Folioscope authors
/*
 * Loading a tmpfs: the files of a node become files of a new file system, with
 * the very pages that they had. What does not fit is refused before anything
 * is taken; a node that turns out to be damaged is lost.
 */
#include <linux/fs.h>
#include <linux/fs_context.h>
#include <linux/memcontrol.h>
#include <linux/mm.h>
#include <linux/namei.h>
#include <linux/pagemap.h>
#include <linux/shmem_fs.h>
#include <linux/string.h>
#include <linux/swap.h>

#include "../internal.h"
#include "tmpfs.h"

/* The file has the folio's reference afterwards; an error gives it up. */
static int add_folio(struct inode *inode, struct folio *folio, pgoff_t index)
{
	struct address_space *mapping = inode->i_mapping;
	gfp_t gfp = mapping_gfp_mask(mapping);
	long pages = folio_nr_pages(folio);
	int err = -EIO;

	__folio_set_locked(folio);
	__folio_set_swapbacked(folio);
	if (index & (pages - 1) ||
	    index >= (inode->i_sb->s_maxbytes >> PAGE_SHIFT) - pages)
		goto out;
	err = mem_cgroup_charge(folio, NULL, gfp);
	if (err)
		goto out;
	err = shmem_add_to_page_cache(folio, mapping, index, NULL, gfp);
	if (err)
		goto out;
	err = shmem_inode_acct_blocks(inode, pages);
	if (err) {
		filemap_remove_folio(folio);
		goto out;
	}
	folio_mark_uptodate(folio);
	folio_mark_dirty(folio);
	shmem_recalc_inode(inode, pages, 0);
	folio_add_lru(folio);
out:
	folio_unlock(folio);
	folio_put(folio);
	return err;
}

static int load_pages(struct pkram_stream *ps, struct inode *inode)
{
	struct folio *folio;
	pgoff_t index;
	int err = 0;

	while (!err && !IS_ERR(folio = pkram_load_folio(ps, &index))) {
		err = add_folio(inode, folio, index);
		cond_resched();
	}
	if (!err && PTR_ERR(folio) != -ENODATA)
		err = PTR_ERR(folio);
	return err;
}

static bool header_is_sound(const struct shmem_pkram_header *header,
			    loff_t limit)
{
	return S_ISREG(header->mode) && header->mode <= U16_MAX &&
	       header->namelen && header->namelen <= NAME_MAX &&
	       header->size <= limit;
}

static void set_attributes(struct inode *inode,
			   const struct shmem_pkram_header *header)
{
	inode->i_mode = header->mode;
	inode->i_uid = make_kuid(&init_user_ns, header->uid);
	inode->i_gid = make_kgid(&init_user_ns, header->gid);
	i_size_write(inode, header->size);
}

/* Last of all, because everything else changes them. */
static void set_times(struct inode *inode,
		      const struct shmem_pkram_header *header)
{
	inode_set_atime_to_ts(inode, ns_to_timespec64(header->atime));
	inode_set_mtime_to_ts(inode, ns_to_timespec64(header->mtime));
	inode_set_ctime_to_ts(inode, ns_to_timespec64(header->ctime));
}

/* Makes an empty file; returns its inode with a reference. */
static struct inode *make_file(struct dentry *root, char *name,
			       const struct shmem_pkram_header *header)
{
	struct qstr qname = QSTR_LEN(name, header->namelen);
	struct inode *dir = d_inode(root), *inode;
	struct dentry *dentry;
	int err;

	dentry = start_creating_noperm(root, &qname);
	if (IS_ERR(dentry))
		return ERR_CAST(dentry);
	err = d_is_positive(dentry) ? -EEXIST :
	      dir->i_op->create(&nop_mnt_idmap, dir, dentry,
				header->mode & S_IALLUGO, true);
	inode = err ? ERR_PTR(err) : igrab(d_inode(dentry));
	end_creating(dentry);
	return inode;
}

static int load_file(struct super_block *sb, struct fs_context *fc,
		     struct pkram_stream *ps)
{
	struct shmem_pkram_header header;
	char name[NAME_MAX + 1] = "";
	struct inode *inode;
	int err;

	if (pkram_read(ps, &header, sizeof(header)) != sizeof(header) ||
	    !header_is_sound(&header, sb->s_maxbytes) ||
	    pkram_read(ps, name, header.namelen) != header.namelen) {
		errorfc(fc, "pkram: a file's header is damaged");
		return -EIO;
	}
	inode = make_file(sb->s_root, name, &header);
	if (IS_ERR(inode)) {
		errorfc(fc, "pkram: '%s' can't be made: %pe", name, inode);
		return PTR_ERR(inode);
	}
	set_attributes(inode, &header);
	err = load_pages(ps, inode);
	if (err)
		errorfc(fc, "pkram: the pages of '%s' can't be taken over: %pe",
			name, ERR_PTR(err));
	set_times(inode, &header);
	iput(inode);
	return err;
}

static int check_room(struct super_block *sb, struct fs_context *fc,
		      const char *name)
{
	struct shmem_sb_info *sbinfo = sb->s_fs_info;
	struct pkram_usage usage;
	int err;

	err = pkram_node_usage(name, &usage);
	if (err)
		return err;
	if ((sbinfo->max_blocks && usage.pages > sbinfo->max_blocks) ||
	    (sbinfo->max_inodes && usage.objects >= sbinfo->max_inodes)) {
		errorfc(fc, "pkram: '%s' has %llu files of %llu pages; they do not fit",
			name, usage.objects, usage.pages);
		return -ENOSPC;
	}
	return 0;
}

/* Takes over what was preserved for the file system, if anything was. */
int shmem_load_pkram(struct super_block *sb, struct fs_context *fc)
{
	struct shmem_sb_info *sbinfo = sb->s_fs_info;
	char name[SHMEM_PKRAM_NODE_MAX];
	struct pkram_stream ps;
	int err;

	shmem_pkram_node_name(sbinfo->pkram, name);
	err = check_room(sb, fc, name);
	if (!err)
		err = pkram_prepare_load(&ps, name);
	if (err)
		return err == -ENOENT ? 0 : err;
	while (!err) {
		err = pkram_prepare_load_obj(&ps);
		if (err)
			break;
		err = load_file(sb, fc, &ps);
		pkram_finish_load_obj(&ps);
	}
	pkram_finish_load(&ps);
	return err == -ENODATA ? 0 : err;
}
