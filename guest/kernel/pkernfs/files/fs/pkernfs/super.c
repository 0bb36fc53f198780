// SPDX-License-Identifier: GPL-2.0-only
/* Mounting, and inodes as the VFS sees them. */
#define pr_fmt(fmt) KBUILD_MODNAME ": " fmt

#include <linux/fs_context.h>
#include <linux/mm.h>
#include <linux/module.h>
#include <linux/statfs.h>

#include "pkernfs.h"

/* The root's links: its own two, and one from the directory in it. */
static unsigned int count_links(unsigned long dir)
{
	unsigned int links = 2;
	unsigned long ino, steps;

	pkernfs_for_each_child(ino, steps, dir)
		links += pkernfs_inode(ino)->flags == PKERNFS_INODE_IOMMU_DIR;
	return links;
}

static void set_up_inode(struct inode *inode, const struct pkernfs_inode *pi)
{
	/* Neither is kept, so they are the same before and after a kexec. */
	inode->i_uid = GLOBAL_ROOT_UID;
	inode->i_gid = GLOBAL_ROOT_GID;
	simple_inode_init_ts(inode);

	if (pi->flags & (PKERNFS_INODE_DIR | PKERNFS_INODE_IOMMU_DIR)) {
		inode->i_mode = S_IFDIR | 0700;
		inode->i_op = &pkernfs_dir_inode_operations;
		inode->i_fop = &pkernfs_dir_operations;
		set_nlink(inode, count_links(inode->i_ino));
		return;
	}
	inode->i_mode = S_IFREG | 0600;
	inode->i_op = &pkernfs_file_inode_operations;
	if (pi->flags == PKERNFS_INODE_FILE) {
		inode->i_fop = &pkernfs_file_operations;
		inode->i_size = (loff_t)pi->num_mappings << PKERNFS_BLOCK_SHIFT;
	} else {
		inode->i_fop = &pkernfs_pgtables_operations;
		inode->i_size = PKERNFS_BLOCK_SIZE;
	}
}

/**
 * pkernfs_iget() - the VFS's inode for one of the store
 * @sb: the super block
 * @ino: the number, the root's or one that was found in a directory
 *
 * Must not be called with the region's lock held: it may have to wait for the
 * end of an inode of the same number.
 */
struct inode *pkernfs_iget(struct super_block *sb, unsigned long ino)
{
	struct inode *inode;

	if (ino != PKERNFS_ROOT_INO && !pkernfs_valid_ino(ino))
		return ERR_PTR(-EUCLEAN);
	inode = iget_locked(sb, ino);
	if (!inode)
		return ERR_PTR(-ENOMEM);
	if (inode_state_read_once(inode) & I_NEW) {
		set_up_inode(inode, pkernfs_inode(ino));
		unlock_new_inode(inode);
	}
	return inode;
}

static void pkernfs_evict_inode(struct inode *inode)
{
	truncate_inode_pages_final(&inode->i_data);
	clear_inode(inode);
	if (!inode->i_nlink)
		pkernfs_store_free(inode->i_ino);
}

/* Sizes are in blocks of 2 MiB; each file takes one more for its table. */
static int pkernfs_statfs(struct dentry *dentry, struct kstatfs *buf)
{
	buf->f_type = dentry->d_sb->s_magic;
	buf->f_bsize = PKERNFS_BLOCK_SIZE;
	buf->f_namelen = PKERNFS_NAME_MAX;
	buf->f_blocks = pkernfs_region.blocks;
	buf->f_bfree = pkernfs_free_blocks();
	buf->f_bavail = buf->f_bfree;
	buf->f_files = PKERNFS_INODES;
	buf->f_ffree = pkernfs_free_inodes();
	return 0;
}

static const struct super_operations pkernfs_super_operations = {
	.statfs		= pkernfs_statfs,
	.evict_inode	= pkernfs_evict_inode,
};

static int pkernfs_fill_super(struct super_block *sb, struct fs_context *fc)
{
	struct inode *root;
	int err;

	err = pkernfs_region_open();
	if (err)
		return err;
	sb->s_magic = (u32)PKERNFS_MAGIC;
	sb->s_op = &pkernfs_super_operations;
	sb->s_maxbytes = PKERNFS_MAX_MAPPINGS << PKERNFS_BLOCK_SHIFT;
	sb->s_blocksize = PAGE_SIZE;
	sb->s_blocksize_bits = PAGE_SHIFT;
	sb->s_time_gran = 1;
	root = pkernfs_iget(sb, PKERNFS_ROOT_INO);
	if (IS_ERR(root))
		return PTR_ERR(root);
	sb->s_root = d_make_root(root);
	return sb->s_root ? 0 : -ENOMEM;
}

/* One super block for all mounts: two of them would not see each other. */
static int pkernfs_get_tree(struct fs_context *fc)
{
	return get_tree_single(fc, pkernfs_fill_super);
}

static const struct fs_context_operations pkernfs_context_operations = {
	.get_tree	= pkernfs_get_tree,
};

static int pkernfs_init_fs_context(struct fs_context *fc)
{
	fc->ops = &pkernfs_context_operations;
	return 0;
}

static struct file_system_type pkernfs_type = {
	.owner			= THIS_MODULE,
	.name			= "pkernfs",
	.init_fs_context	= pkernfs_init_fs_context,
	.kill_sb		= kill_anon_super,
};

static int __init pkernfs_init(void)
{
	return register_filesystem(&pkernfs_type);
}
fs_initcall(pkernfs_init);
