/* SPDX-License-Identifier: GPL-2.0-only */
/* SPDX-FileCopyrightText: The Folioscope authors */
/* A tmpfs whose files go to the next kernel by PKRAM: what mm/shmem.c calls. */
#ifndef _LINUX_SHMEM_PKRAM_H
#define _LINUX_SHMEM_PKRAM_H

#include <linux/fs_context.h>

#define SHMEM_PKRAM_NAME_MAX	128	/* with the NUL */

struct seq_file;
struct shmem_sb_info;
struct super_block;

struct shmem_pkram_info {
	char name[SHMEM_PKRAM_NAME_MAX];
	u64 saved;			/* pkram_stream.id of what was preserved */
};

/* The options of one mount or remount. */
struct shmem_pkram_options {
	char name[SHMEM_PKRAM_NAME_MAX]; /* pkram=, or empty */
	bool preserve;
	bool nopreserve;
};

#ifdef CONFIG_PKRAM
int shmem_pkram_parse_name(struct fs_context *fc,
			   struct shmem_pkram_options *options,
			   const char *name);
int shmem_pkram_parse_preserve(struct fs_context *fc,
			       struct shmem_pkram_options *options,
			       bool preserve);
int shmem_pkram_fill_super(struct super_block *sb, struct fs_context *fc,
			   const struct shmem_pkram_options *options);
int shmem_pkram_reconfigure(struct fs_context *fc,
			    const struct shmem_pkram_options *options);
void shmem_pkram_put_super(struct shmem_sb_info *sbinfo);
void shmem_pkram_show_options(struct seq_file *seq,
			      struct shmem_sb_info *sbinfo);
#else
static inline int shmem_pkram_parse_name(struct fs_context *fc,
					 struct shmem_pkram_options *options,
					 const char *name)
{
	return invalfc(fc, "Kernel not built with CONFIG_PKRAM");
}

static inline int shmem_pkram_parse_preserve(struct fs_context *fc,
					     struct shmem_pkram_options *options,
					     bool preserve)
{
	return invalfc(fc, "Kernel not built with CONFIG_PKRAM");
}

static inline int shmem_pkram_fill_super(struct super_block *sb,
					 struct fs_context *fc,
					 const struct shmem_pkram_options *options)
{
	return 0;
}

static inline int shmem_pkram_reconfigure(struct fs_context *fc,
					  const struct shmem_pkram_options *options)
{
	return 0;
}

static inline void shmem_pkram_put_super(struct shmem_sb_info *sbinfo)
{
}

static inline void shmem_pkram_show_options(struct seq_file *seq,
					    struct shmem_sb_info *sbinfo)
{
}
#endif /* CONFIG_PKRAM */

#endif /* _LINUX_SHMEM_PKRAM_H */
