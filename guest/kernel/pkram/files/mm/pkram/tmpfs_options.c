// SPDX-License-Identifier: GPL-2.0-only
// SPDX-FileCopyrightText: The Folioscope authors
/*
 * The mount options of a tmpfs that is preserved: pkram=NAME at its first
 * mount, ro,preserve and nopreserve when it is remounted.
 */
#include <linux/capability.h>
#include <linux/fs.h>
#include <linux/fs_context.h>
#include <linux/moduleparam.h>
#include <linux/quotaops.h>
#include <linux/seq_file.h>
#include <linux/shmem_fs.h>
#include <linux/slab.h>
#include <linux/string.h>

#include "tmpfs.h"

static bool tmpfs_writable;
module_param(tmpfs_writable, bool, 0644);
MODULE_PARM_DESC(tmpfs_writable,
		 "Defect: a preserved tmpfs can be made writable, so that what was saved changes");

int shmem_pkram_parse_name(struct fs_context *fc,
			   struct shmem_pkram_options *options,
			   const char *name)
{
	size_t length = strlen(name);

	if (fc->user_ns != &init_user_ns || !capable(CAP_SYS_ADMIN))
		return invalfc(fc, "pkram in unprivileged tmpfs mounts is unsupported");
	if (!length || length >= SHMEM_PKRAM_NAME_MAX)
		return invalfc(fc, "pkram: a name has 1 to %d characters, this one %zu",
			       SHMEM_PKRAM_NAME_MAX - 1, length);
	strscpy(options->name, name);
	return 0;
}

int shmem_pkram_parse_preserve(struct fs_context *fc,
			       struct shmem_pkram_options *options,
			       bool preserve)
{
	options->preserve = preserve;
	options->nopreserve = !preserve;
	return 0;
}

/* The first mount: takes over what was preserved under the name. */
int shmem_pkram_fill_super(struct super_block *sb, struct fs_context *fc,
			   const struct shmem_pkram_options *options)
{
	struct shmem_sb_info *sbinfo = sb->s_fs_info;

	if (options->preserve)
		return invalfc(fc, "preserve is an option of remount");
	if (!options->name[0])
		return 0;
	if (sb_any_quota_loaded(sb))
		return invalfc(fc, "pkram with quotas is unsupported");
	sbinfo->pkram = kzalloc_obj(*sbinfo->pkram);
	if (!sbinfo->pkram)
		return -ENOMEM;
	strscpy(sbinfo->pkram->name, options->name);
	/* What is swapped out can't be preserved. */
	if (!shmem_pkram_swap_holes)
		sbinfo->noswap = true;
	return shmem_load_pkram(sb, fc);
}

/* Called when no writer is left, if the file system becomes read-only. */
int shmem_pkram_reconfigure(struct fs_context *fc,
			    const struct shmem_pkram_options *options)
{
	struct super_block *sb = fc->root->d_sb;
	struct shmem_sb_info *sbinfo = sb->s_fs_info;
	bool read_only = fc->sb_flags_mask & SB_RDONLY ?
			 fc->sb_flags & SB_RDONLY : sb_rdonly(sb);
	int err;

	if (!sbinfo->pkram) {
		if (options->name[0] || options->preserve || options->nopreserve)
			return invalfc(fc, "pkram is enabled by the first mount only");
		return 0;
	}
	if (options->name[0] && strcmp(options->name, sbinfo->pkram->name))
		return invalfc(fc, "Cannot change the name of pkram on remount");
	if (options->preserve && !read_only)
		return invalfc(fc, "preserve needs ro: what is saved must not change");
	if (options->preserve && !sbinfo->preserve) {
		err = shmem_save_pkram(sb, fc);
		if (err)
			return err;
		sbinfo->preserve = true;
	}
	if (options->nopreserve && sbinfo->preserve) {
		err = shmem_release_pkram(sbinfo->pkram);
		if (err)
			return err;
		sbinfo->preserve = false;
	}
	if (sbinfo->preserve && !read_only && !tmpfs_writable)
		return invalfc(fc, "preserved: becomes writable with nopreserve only");
	return 0;
}

void shmem_pkram_put_super(struct shmem_sb_info *sbinfo)
{
	kfree(sbinfo->pkram);
}

void shmem_pkram_show_options(struct seq_file *seq,
			      struct shmem_sb_info *sbinfo)
{
	if (!sbinfo->pkram)
		return;
	seq_show_option(seq, "pkram", sbinfo->pkram->name);
	seq_puts(seq, sbinfo->preserve ? ",preserve" : ",nopreserve");
}
