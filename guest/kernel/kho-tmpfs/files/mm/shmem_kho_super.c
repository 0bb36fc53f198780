// SPDX-License-Identifier: GPL-2.0-only
// SPDX-FileCopyrightText: The Folioscope authors

/*
 * A tmpfs that KHO hands over: the mount, and the names and attributes of its inodes.
 */

#include <linux/bsearch.h>
#include <linux/fs_context.h>
#include <linux/kexec_handover.h>
#include <linux/mm.h>
#include <linux/pagemap.h>
#include <linux/percpu_counter.h>
#include <linux/quotaops.h>
#include <linux/seq_file.h>
#include <linux/slab.h>
#include <linux/sort.h>
#include <linux/user_namespace.h>

#include "shmem_kho.h"

static struct shmem_kho_instance *instance_of(struct super_block *sb)
{
	return ((struct shmem_sb_info *)sb->s_fs_info)->kho;
}

/**
 * shmem_kho_parse - Check the mount option kho=NAME.
 * @fc:		For the complaint.
 * @name:	The name.
 *
 * Return: 0 or a negative error.
 */
int shmem_kho_parse(struct fs_context *fc, const char *name)
{
	if (fc->user_ns != &init_user_ns || !capable(CAP_SYS_ADMIN))
		return invalfc(fc, "kho= in an unprivileged tmpfs mount is unsupported");
	if (!kho_is_enabled())
		return invalfc(fc, "kho= needs a kernel booted with kho=on");
	if (!*name || strlen(name) >= KHO_TMPFS_NAME_LEN)
		return invalfc(fc, "The name of kho= has 1 to %d bytes", KHO_TMPFS_NAME_LEN - 1);
	return 0;
}

/* Store all attributes of an inode in its record. */
void shmem_kho_sync(struct inode *inode)
{
	struct kho_tmpfs_file *file = SHMEM_I(inode)->kho->ser;
	struct timespec64 time;

	time = inode_get_atime(inode);
	file->atime = time.tv_sec;
	file->atime_nsec = time.tv_nsec;
	time = inode_get_mtime(inode);
	file->mtime = time.tv_sec;
	file->mtime_nsec = time.tv_nsec;
	time = inode_get_ctime(inode);
	file->ctime = time.tv_sec;
	file->ctime_nsec = time.tv_nsec;
	file->btime = SHMEM_I(inode)->i_crtime.tv_sec;
	file->btime_nsec = SHMEM_I(inode)->i_crtime.tv_nsec;
	file->mode = inode->i_mode;
	file->uid = from_kuid(&init_user_ns, inode->i_uid);
	file->gid = from_kgid(&init_user_ns, inode->i_gid);
	file->generation = inode->i_generation;
	shmem_kho_sync_size(inode);
}

/* Store the size, right after it has changed. */
void shmem_kho_sync_size(struct inode *inode)
{
	if (S_ISREG(inode->i_mode))
		WRITE_ONCE(SHMEM_I(inode)->kho->ser->size, i_size_read(inode));
}

/* For stat(2): dormant pages are blocks of the file. */
u64 shmem_kho_blocks(struct inode *inode)
{
	return SHMEM_I(inode)->kho->ser->nr_blocks << (PAGE_SHIFT - SECTOR_SHIFT);
}

static int attach(struct shmem_kho_instance *instance, struct inode *inode,
		  struct kho_tmpfs_file *file)
{
	struct shmem_kho_inode *kho = kzalloc_obj(*kho);

	if (!kho)
		return -ENOMEM;
	kho->inode = inode;
	kho->instance = instance;
	kho->ser = file;
	mutex_init(&kho->lock);
	list_add_tail(&kho->list, &instance->inodes);
	if (S_ISREG(inode->i_mode)) {
		/* KHO refuses pages in scratch areas, and these are for movable pages only. */
		mapping_set_gfp_mask(inode->i_mapping, GFP_USER);
		if (!shmem_kho_defect_no_release)
			mapping_set_release_always(inode->i_mapping);
	}
	SHMEM_I(inode)->kho = kho;
	return 0;
}

static void detach(struct inode *inode)
{
	struct shmem_kho_inode *kho = SHMEM_I(inode)->kho;

	list_del(&kho->list);
	mapping_clear_release_always(inode->i_mapping);
	SHMEM_I(inode)->kho = NULL;
	mutex_destroy(&kho->lock);
	kfree(kho);
}

static int make_file(struct shmem_kho_instance *instance, struct inode *inode, u64 parent,
		     const char *name)
{
	struct kho_tmpfs_file *file = shmem_kho_make_file(instance);
	int error;

	if (IS_ERR(file))
		return PTR_ERR(file);
	error = attach(instance, inode, file);
	if (error)
		return error;
	file->parent = parent;
	strscpy(file->name, name);
	shmem_kho_sync(inode);
	shmem_kho_publish(instance, file, inode->i_ino);
	return 0;
}

/**
 * shmem_kho_create - Make a record for a new inode.
 * @dir:	Its directory.
 * @dentry:	Its name.
 * @inode:	A regular file or directory.
 *
 * Return: 0, -EPERM for other types, -ENOMEM.
 */
int shmem_kho_create(struct inode *dir, struct dentry *dentry, struct inode *inode)
{
	struct shmem_kho_instance *instance = instance_of(inode->i_sb);
	int error;

	if (!S_ISREG(inode->i_mode) && !S_ISDIR(inode->i_mode))
		return -EPERM;
	mutex_lock(&instance->lock);
	error = make_file(instance, inode, dir->i_ino, dentry->d_name.name);
	mutex_unlock(&instance->lock);
	return error;
}

/* The file has a new name, @dentry's, in @dir. */
void shmem_kho_rename(struct inode *dir, struct dentry *dentry, struct inode *inode)
{
	struct shmem_kho_inode *kho = SHMEM_I(inode)->kho;

	mutex_lock(&kho->instance->lock);
	kho->ser->parent = dir->i_ino;
	strscpy_pad(kho->ser->name, dentry->d_name.name);
	mutex_unlock(&kho->instance->lock);
}

/* The file has no name any more. */
void shmem_kho_unlink(struct inode *inode)
{
	SHMEM_I(inode)->kho->ser->flags |= KHO_TMPFS_UNLINKED;
}

/* The inode goes, by unlink(2) or umount(2): its blocks and its record go, too. */
void shmem_kho_evict(struct inode *inode)
{
	struct shmem_kho_inode *kho = SHMEM_I(inode)->kho;
	struct shmem_kho_instance *instance = kho->instance;

	mutex_lock(&instance->lock);
	shmem_kho_free_file(instance, kho->ser);
	detach(inode);
	mutex_unlock(&instance->lock);
}

/* A record, and the dentry that was made for it. */
struct found {
	struct kho_tmpfs_file *file;
	struct dentry *dentry;
};

static int compare(const void *left, const void *right)
{
	u64 a = ((const struct found *)left)->file->ino;
	u64 b = ((const struct found *)right)->file->ino;

	return a < b ? -1 : a > b;
}

static struct found *collect(struct shmem_kho_instance *instance, size_t *count)
{
	struct found *all = kvcalloc(instance->ser->nr_files, sizeof(*all), GFP_KERNEL);
	struct kho_tmpfs_file_page *page = shmem_kho_first_page(instance);

	*count = 0;
	for (; all && page; page = shmem_kho_next_page(page))
		for (int i = 0; i < KHO_TMPFS_FILES; i++)
			if (page->files[i].ino)
				all[(*count)++].file = &page->files[i];
	if (all)
		sort(all, *count, sizeof(*all), compare, NULL);
	return all;
}

static void restore_attributes(struct inode *inode, const struct kho_tmpfs_file *file)
{
	inode->i_mode = file->mode;
	inode->i_uid = make_kuid(&init_user_ns, file->uid);
	inode->i_gid = make_kgid(&init_user_ns, file->gid);
	inode->i_generation = file->generation;
	inode_set_atime(inode, file->atime, file->atime_nsec);
	inode_set_mtime(inode, file->mtime, file->mtime_nsec);
	inode_set_ctime(inode, file->ctime, file->ctime_nsec);
	SHMEM_I(inode)->i_crtime = (struct timespec64){ file->btime, file->btime_nsec };
	if (S_ISREG(inode->i_mode)) {
		i_size_write(inode, file->size);
		SHMEM_I(inode)->fallocend = file->fallocend;
	}
}

static bool is_sound(const struct kho_tmpfs_file *file)
{
	return (S_ISREG(file->mode) || S_ISDIR(file->mode)) && file->size <= MAX_LFS_FILESIZE &&
	       file->name[0] && !strchr(file->name, '/') && strcmp(file->name, ".") &&
	       strcmp(file->name, "..");
}

/* Make the inode and the name of a record whose directory has been made. */
static int restore_file(struct shmem_kho_instance *instance, struct found *found,
			struct dentry *parent)
{
	struct dentry *dentry = d_alloc_name(parent, found->file->name);
	struct inode *inode;
	int error;

	if (!dentry)
		return -ENOMEM;
	inode = shmem_kho_mknod(dentry, found->file->mode);
	if (IS_ERR(inode)) {
		dput(dentry);
		return PTR_ERR(inode);
	}
	inode->i_ino = found->file->ino;
	mutex_lock(&instance->lock);
	error = attach(instance, inode, found->file);
	mutex_unlock(&instance->lock);
	found->dentry = dentry;
	dput(dentry); /* its name holds it */
	return error;
}

/* Make the files below directories that have been made, until there are no more. */
static int restore_tree(struct shmem_kho_instance *instance, struct found *all, size_t count)
{
	size_t before, made = 0;

	do {
		before = made;
		for (size_t i = 0; i < count; i++) {
			struct kho_tmpfs_file key = { .ino = all[i].file->parent };
			struct found wanted = { .file = &key };
			struct found *dir;
			int error;

			if (all[i].dentry || !is_sound(all[i].file))
				continue;
			dir = bsearch(&wanted, all, count, sizeof(*all), compare);
			if (!dir || !dir->dentry || !d_is_dir(dir->dentry))
				continue;
			error = restore_file(instance, &all[i], dir->dentry);
			if (error)
				return error;
			made++;
		}
	} while (made > before);
	return 0;
}

static int restore(struct shmem_kho_instance *instance, struct super_block *sb)
{
	struct shmem_sb_info *sbinfo = sb->s_fs_info;
	struct found *all;
	size_t count;
	int error;

	all = collect(instance, &count);
	if (!all)
		return -ENOMEM;
	error = -EINVAL;
	if (!count || all[0].file->ino != KHO_TMPFS_ROOT_INO || !S_ISDIR(all[0].file->mode))
		goto out;
	all[0].dentry = sb->s_root;
	mutex_lock(&instance->lock);
	error = attach(instance, d_inode(sb->s_root), all[0].file);
	mutex_unlock(&instance->lock);
	if (!error)
		error = restore_tree(instance, all, count);
	if (error)
		goto out;
	for (size_t i = 0; i < count; i++) {
		if (all[i].dentry)
			restore_attributes(d_inode(all[i].dentry), all[i].file);
		else
			pr_warn("kho-tmpfs: %s: inode %llu (%s) is in no directory\n",
				instance->name, all[i].file->ino, all[i].file->name);
	}
	sbinfo->next_ino = all[count - 1].file->ino + 1;
	if (sbinfo->max_blocks)
		percpu_counter_add(&sbinfo->used_blocks, instance->ser->nr_blocks);
out:
	kvfree(all);
	return error;
}

static void forget(struct shmem_kho_instance *instance)
{
	struct shmem_kho_inode *kho, *next;

	mutex_lock(&instance->lock);
	list_for_each_entry_safe(kho, next, &instance->inodes, list)
		detach(kho->inode);
	mutex_unlock(&instance->lock);
	instance->sb = NULL;
}

static int mount_instance(struct super_block *sb, const char *name)
{
	struct shmem_kho_instance *instance = shmem_kho_find(name);
	struct shmem_sb_info *sbinfo = sb->s_fs_info;
	bool made = false;
	int error;

	if (instance && instance->sb)
		return -EBUSY;
	if (instance && sbinfo->max_blocks && instance->ser->nr_blocks > sbinfo->max_blocks) {
		pr_err("kho-tmpfs: %s: size= is less than the %llu pages handed over\n", name,
		       instance->ser->nr_blocks);
		return -ENOSPC;
	}
	if (!instance || !instance->ser->nr_files) {
		made = !instance;
		if (!instance)
			instance = shmem_kho_make(name);
		if (IS_ERR(instance))
			return PTR_ERR(instance);
		mutex_lock(&instance->lock);
		error = make_file(instance, d_inode(sb->s_root), 0, "");
		mutex_unlock(&instance->lock);
	} else {
		error = restore(instance, sb);
	}
	if (!error) {
		instance->sb = sb;
		sbinfo->kho = instance;
		return 0;
	}
	forget(instance);
	if (made)
		shmem_kho_destroy(instance);
	return error;
}

/**
 * shmem_kho_fill_super - Mount the files of that name, or begin with none.
 * @sb:		With its root directory.
 * @name:	Of the instance.
 *
 * Return: 0; -EBUSY if it is mounted; -ENOSPC if size= is too small for it; other errors.
 */
int shmem_kho_fill_super(struct super_block *sb, const char *name)
{
	int error;

	if (sb_any_quota_loaded(sb))
		return -EINVAL;
	/* Attributes that would be lost are refused. */
	sb->s_xattr = NULL;
	sb->s_flags &= ~SB_POSIXACL;
	d_inode(sb->s_root)->i_opflags &= ~IOP_XATTR;

	mutex_lock(&shmem_kho.lock);
	error = mount_instance(sb, name);
	mutex_unlock(&shmem_kho.lock);
	return error;
}

/* All inodes are gone: the instance ends. */
void shmem_kho_put_super(struct super_block *sb)
{
	struct shmem_kho_instance *instance = instance_of(sb);

	if (!instance)
		return;
	mutex_lock(&shmem_kho.lock);
	shmem_kho_destroy(instance);
	mutex_unlock(&shmem_kho.lock);
}

/* Whether that is what is mounted: for a remount, NULL is as well. */
bool shmem_kho_same(struct super_block *sb, const char *name)
{
	struct shmem_kho_instance *instance = instance_of(sb);

	return !name || (instance && !strcmp(instance->name, name));
}

/* For /proc/mounts. */
void shmem_kho_show(struct seq_file *seq, struct super_block *sb)
{
	struct shmem_kho_instance *instance = instance_of(sb);

	if (instance)
		seq_show_option(seq, "kho", instance->name);
}
