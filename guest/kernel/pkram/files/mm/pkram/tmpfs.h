/* SPDX-License-Identifier: GPL-2.0-only */
/* SPDX-FileCopyrightText: The Folioscope authors */
/* The stream that a file of a tmpfs is saved as. */
#ifndef _PKRAM_TMPFS_H
#define _PKRAM_TMPFS_H

#include <linux/build_bug.h>
#include <linux/fs_context.h>
#include <linux/pkram.h>
#include <linux/shmem_pkram.h>

/* The byte stream of a file's object: this, and the name without a NUL. */
struct shmem_pkram_header {
	__u32	mode;
	__u32	uid;
	__u32	gid;
	__u32	namelen;
	__u64	size;
	__u64	atime;		/* all three in ns since the epoch, signed */
	__u64	mtime;
	__u64	ctime;
};

static_assert(sizeof(struct shmem_pkram_header) == 48);

#define SHMEM_PKRAM_PREFIX	"shmem-"
#define SHMEM_PKRAM_NODE_MAX	(sizeof(SHMEM_PKRAM_PREFIX) + SHMEM_PKRAM_NAME_MAX)

/* tmpfs_save.c */
extern bool shmem_pkram_swap_holes;

void shmem_pkram_node_name(const struct shmem_pkram_info *info,
			   char name[SHMEM_PKRAM_NODE_MAX]);
int shmem_save_pkram(struct super_block *sb, struct fs_context *fc);
int shmem_release_pkram(const struct shmem_pkram_info *info);

/* tmpfs_load.c */
int shmem_load_pkram(struct super_block *sb, struct fs_context *fc);

#endif /* _PKRAM_TMPFS_H */
