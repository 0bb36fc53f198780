/* SPDX-License-Identifier: GPL-2.0-only */
/* SPDX-FileCopyrightText: The Folioscope authors */

/*
 * A tmpfs that KHO hands over: what mm/shmem.c calls. Included by linux/shmem_fs.h.
 */
#ifndef _LINUX_SHMEM_KHO_H
#define _LINUX_SHMEM_KHO_H

#include <linux/fs.h>
#include <linux/list.h>
#include <linux/mutex.h>
#include <linux/types.h>

struct dentry;
struct folio;
struct kho_tmpfs_file;
struct mm_struct;
struct seq_file;
struct shmem_kho_instance;

/**
 * struct shmem_kho_inode - An inode that is handed over.
 * @list:	In the instance's inodes.
 * @inode:	The inode.
 * @instance:	Its instance.
 * @ser:	Its record, in a page that is preserved.
 * @lock:	Protects the block list, and the way of a page from it into the page cache.
 */
struct shmem_kho_inode {
	struct list_head list;
	struct inode *inode;
	struct shmem_kho_instance *instance;
	struct kho_tmpfs_file *ser;
	struct mutex lock; /* see above */
};

#ifdef CONFIG_TMPFS_KHO
#define shmem_is_kho(_inode)	(!!SHMEM_I(_inode)->kho)
#else
#define shmem_is_kho(_inode)	((void)(_inode), false)
#endif

/* Mount option. */
int shmem_kho_parse(struct fs_context *fc, const char *name);
int shmem_kho_fill_super(struct super_block *sb, const char *name);
void shmem_kho_put_super(struct super_block *sb);
bool shmem_kho_same(struct super_block *sb, const char *name);
void shmem_kho_show(struct seq_file *seq, struct super_block *sb);

/* Names and attributes. */
int shmem_kho_create(struct inode *dir, struct dentry *dentry, struct inode *inode);
void shmem_kho_rename(struct inode *dir, struct dentry *dentry, struct inode *inode);
void shmem_kho_unlink(struct inode *inode);
void shmem_kho_evict(struct inode *inode);
void shmem_kho_sync(struct inode *inode);
void shmem_kho_sync_size(struct inode *inode);
u64 shmem_kho_blocks(struct inode *inode);

/* Pages. */
struct folio *shmem_kho_get_folio(struct inode *inode, pgoff_t index, gfp_t gfp,
				  struct mm_struct *mm);
int shmem_kho_add_folio(struct inode *inode, struct folio *folio);
void shmem_kho_remove_folio(struct inode *inode, struct folio *folio);
void shmem_kho_truncate(struct inode *inode, pgoff_t start, pgoff_t end, bool unfalloc);
loff_t shmem_kho_seek(struct inode *inode, loff_t offset, loff_t end, int whence);
void shmem_kho_invalidate_folio(struct folio *folio, size_t offset, size_t length);
bool shmem_kho_release_folio(struct folio *folio, gfp_t gfp);

/* In mm/shmem.c, for shmem_kho.c. */
struct inode *shmem_kho_mknod(struct dentry *dentry, umode_t mode);

#endif /* _LINUX_SHMEM_KHO_H */
