/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What pkernfs keeps in its region: the format that the RFC of 2024-02-05
 * describes (Message-ID 20240205120203.60312-1-jgowans@amazon.com). Nothing in
 * it is an address of the kernel, so the next kernel can read it as it is.
 *
 * Block 0: super block, and in its second half the bitmap of used blocks.
 * Block 1: the inodes. All others are given out one at a time.
 */
#ifndef _PKERNFS_FORMAT_H
#define _PKERNFS_FORMAT_H

#include <linux/bits.h>
#include <linux/build_bug.h>
#include <linux/pgtable.h>
#include <linux/stddef.h>
#include <linux/types.h>

#define PKERNFS_MAGIC		0x00706b65726e6673UL

#define PKERNFS_BLOCK_SHIFT	PMD_SHIFT
#define PKERNFS_BLOCK_SIZE	PMD_SIZE
#define PKERNFS_BITMAP_OFFSET	(PKERNFS_BLOCK_SIZE / 2)
#define PKERNFS_STORE_OFFSET	PKERNFS_BLOCK_SIZE
/* The first block that is given out. */
#define PKERNFS_FIRST_BLOCK	2UL
/* How far the bitmap is searched, in bits: a region of 2 TiB. */
#define PKERNFS_MAX_BLOCKS	BIT(20)

#define PKERNFS_ROOT_INO	1UL
#define PKERNFS_NAME_SIZE	255
#define PKERNFS_NAME_MAX	(PKERNFS_NAME_SIZE - 1)

struct pkernfs_sb {
	u64 magic_number;
	/* Head of the list of free inodes, 0 when all are in use. */
	u64 next_free_ino;
};

#define PKERNFS_INODE_FILE		BIT(0)
#define PKERNFS_INODE_DIR		BIT(1)
#define PKERNFS_INODE_IOMMU_DIR		BIT(2)
#define PKERNFS_INODE_IOMMU_ROOT	BIT(3)
#define PKERNFS_INODE_IOMMU_DOMAIN	BIT(4)
#define PKERNFS_INODE_IOMMU_FILE	(PKERNFS_INODE_IOMMU_ROOT | \
					 PKERNFS_INODE_IOMMU_DOMAIN)

struct pkernfs_inode {
	/* One of PKERNFS_INODE_*, 0 when the inode is free. */
	u32 flags;
	/* The next in the same directory, or the next free one; 0 at the end. */
	u64 sibling_ino;
	/* Of a directory: the first inode in it. */
	u64 child_ino;
	char filename[PKERNFS_NAME_SIZE];
	/* Of a file: the block with its table of data blocks. */
	s32 mappings_block;
	/* How many entries of that table are in use. */
	s32 num_mappings;
};

static_assert(sizeof(struct pkernfs_sb) == 16);
static_assert(sizeof(struct pkernfs_inode) == 288);
static_assert(offsetof(struct pkernfs_inode, sibling_ino) == 8);
static_assert(offsetof(struct pkernfs_inode, child_ino) == 16);
static_assert(offsetof(struct pkernfs_inode, filename) == 24);
static_assert(offsetof(struct pkernfs_inode, mappings_block) == 280);
static_assert(offsetof(struct pkernfs_inode, num_mappings) == 284);

/* Whole inodes in block 1; they are counted from 1. */
#define PKERNFS_INODES \
	(PKERNFS_BLOCK_SIZE / sizeof(struct pkernfs_inode))

/* Entries in a table of data blocks. */
#define PKERNFS_MAX_MAPPINGS	(PKERNFS_BLOCK_SIZE / sizeof(u64))

#endif /* _PKERNFS_FORMAT_H */
