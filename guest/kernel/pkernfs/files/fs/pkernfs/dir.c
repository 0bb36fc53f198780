// SPDX-License-Identifier: GPL-2.0-only
/*
 * Directories. There are at most two: the root with files, and "iommu" in it
 * with copies of the IOMMU's tables.
 */
#include <linux/bitmap.h>
#include <linux/fs.h>
#include <linux/string.h>

#include "pkernfs.h"

static bool is_root(const struct inode *dir)
{
	return dir->i_ino == PKERNFS_ROOT_INO;
}

static struct dentry *pkernfs_lookup(struct inode *dir, struct dentry *dentry,
				     unsigned int flags)
{
	struct inode *inode = NULL;
	unsigned long ino;
	int err;

	err = pkernfs_store_find(dir->i_ino, &dentry->d_name, &ino);
	if (err)
		return ERR_PTR(err);
	if (ino)
		inode = pkernfs_iget(dir->i_sb, ino);
	return d_splice_alias(inode, dentry);
}

static int add(struct inode *dir, struct dentry *dentry, u32 flags)
{
	struct inode *inode;
	unsigned long ino;
	int err;

	err = pkernfs_store_create(dir->i_ino, &dentry->d_name, flags, &ino);
	if (err)
		return err;
	if (flags & PKERNFS_INODE_IOMMU_FILE)
		err = pkernfs_pgtables_fill(dir->i_ino, ino);
	if (!err) {
		inode = pkernfs_iget(dir->i_sb, ino);
		err = PTR_ERR_OR_ZERO(inode);
	}
	if (err) {
		if (pkernfs_valid_ino(ino) &&
		    !pkernfs_store_remove(dir->i_ino, ino))
			pkernfs_store_free(ino);
		return err;
	}
	inode_set_mtime_to_ts(dir, inode_set_ctime_current(dir));
	d_instantiate(dentry, inode);
	return 0;
}

static int pkernfs_create(struct mnt_idmap *idmap, struct inode *dir,
			  struct dentry *dentry, umode_t mode, bool excl)
{
	if (is_root(dir))
		return add(dir, dentry, PKERNFS_INODE_FILE);
	if (!strcmp(dentry->d_name.name, "root-pgtables"))
		return add(dir, dentry, PKERNFS_INODE_IOMMU_ROOT);
	return add(dir, dentry, PKERNFS_INODE_IOMMU_DOMAIN);
}

static struct dentry *pkernfs_mkdir(struct mnt_idmap *idmap, struct inode *dir,
				    struct dentry *dentry, umode_t mode)
{
	int err;

	if (!is_root(dir) || strcmp(dentry->d_name.name, "iommu"))
		return ERR_PTR(-EPERM);
	err = add(dir, dentry, PKERNFS_INODE_IOMMU_DIR);
	if (!err)
		inc_nlink(dir);
	return ERR_PTR(err);
}

static int pkernfs_unlink(struct inode *dir, struct dentry *dentry)
{
	struct inode *inode = d_inode(dentry);
	int err;

	err = pkernfs_store_remove(dir->i_ino, inode->i_ino);
	if (err)
		return err;
	inode_set_mtime_to_ts(dir, inode_set_ctime_current(dir));
	inode_set_ctime_to_ts(inode, inode_get_ctime(dir));
	/* Its blocks go with the last who has it open, in evict_inode. */
	drop_nlink(inode);
	return 0;
}

static unsigned int d_type(unsigned long ino)
{
	u32 flags = READ_ONCE(pkernfs_inode(ino)->flags);

	return flags == PKERNFS_INODE_IOMMU_DIR ? DT_DIR : DT_REG;
}

/*
 * In the order of inode numbers, which are positions too: whatever is created
 * or unlinked meanwhile, what stays is listed once.
 */
static int pkernfs_iterate(struct file *file, struct dir_context *ctx)
{
	unsigned long *children __free(bitmap) =
		bitmap_zalloc(PKERNFS_INODES + 1, GFP_KERNEL);
	unsigned long dir = file_inode(file)->i_ino;
	unsigned long child, steps;

	if (!children)
		return -ENOMEM;
	if (!dir_emit_dots(file, ctx))
		return 0;
	pkernfs_for_each_child(child, steps, dir)
		__set_bit(child, children);
	if (child)
		return -EUCLEAN;
	child = min_t(unsigned long, ctx->pos, PKERNFS_INODES + 1);
	for_each_set_bit_from(child, children, PKERNFS_INODES + 1) {
		const char *name = pkernfs_inode(child)->filename;

		ctx->pos = child;
		if (!dir_emit(ctx, name, strnlen(name, PKERNFS_NAME_MAX),
			      child, d_type(child)))
			return 0;
	}
	ctx->pos = PKERNFS_INODES + 1;
	return 0;
}

const struct inode_operations pkernfs_dir_inode_operations = {
	.lookup		= pkernfs_lookup,
	.create		= pkernfs_create,
	.mkdir		= pkernfs_mkdir,
	.unlink		= pkernfs_unlink,
	.setattr	= pkernfs_setattr,
};

const struct file_operations pkernfs_dir_operations = {
	.llseek		= generic_file_llseek,
	.read		= generic_read_dir,
	.iterate_shared	= pkernfs_iterate,
	.fsync		= noop_fsync,
};
