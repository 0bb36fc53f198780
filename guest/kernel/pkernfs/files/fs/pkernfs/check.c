// SPDX-License-Identifier: GPL-2.0-only
/*
 * Taking over what an earlier kernel left. A kernel that went by kexec leaves
 * nothing half done, but files that were unlinked and still open; one that
 * went by a panic may have been in the middle of something. What can be lost
 * that way is given back: inodes that nothing refers to, and blocks that no
 * file has. Anything else is damage, and the store is left alone.
 */
#define pr_fmt(fmt) KBUILD_MODNAME ": " fmt

#include <linux/bitmap.h>
#include <linux/string.h>

#include "pkernfs.h"

struct sweep {
	unsigned long *inodes;
	unsigned long *blocks;
};

static int take_block(struct sweep *sweep, unsigned long ino,
		      unsigned long block)
{
	if (!pkernfs_valid_block(block)) {
		if (pkernfs_defect(PKERNFS_B6))
			return 0;
		pr_err("inode %lu has block %lu of %lu\n", ino, block,
		       pkernfs_region.blocks);
		return -EUCLEAN;
	}
	if (!test_bit(block, pkernfs_bitmap())) {
		pr_err("block %lu of inode %lu is free\n", block, ino);
		return -EUCLEAN;
	}
	if (__test_and_set_bit(block, sweep->blocks)) {
		pr_err("block %lu of inode %lu is another's too\n", block, ino);
		return -EUCLEAN;
	}
	return 0;
}

static int take_file(struct sweep *sweep, unsigned long ino)
{
	struct pkernfs_inode *pi = pkernfs_inode(ino);
	unsigned long count = pi->num_mappings;
	u64 *table;
	unsigned long k;
	int err;

	err = take_block(sweep, ino, pi->mappings_block);
	if (err || pi->flags != PKERNFS_INODE_FILE)
		return err;
	if (count > PKERNFS_MAX_MAPPINGS) {
		pr_err("inode %lu has %d blocks\n", ino, pi->num_mappings);
		return -EUCLEAN;
	}
	table = pkernfs_mappings(pi);
	if (!table)
		return 0;
	for (k = 0; k < count; k++) {
		/* B7 counts more blocks than there are. */
		if (!table[k])
			continue;
		err = take_block(sweep, ino, table[k]);
		if (err)
			return err;
	}
	/* What was being added, or taken away, when the kernel ended. */
	for (; k < PKERNFS_MAX_MAPPINGS && table[k]; k++)
		table[k] = 0;
	return 0;
}

static u32 allowed(u32 dir_flags)
{
	if (dir_flags == PKERNFS_INODE_DIR)
		return PKERNFS_INODE_FILE | PKERNFS_INODE_IOMMU_DIR;
	return PKERNFS_INODE_IOMMU_FILE;
}

static int take_inode(struct sweep *sweep, unsigned long from,
		      unsigned long ino)
{
	if (!pkernfs_valid_ino(ino)) {
		pr_err("inode %lu leads to inode %lu\n", from, ino);
		return -EUCLEAN;
	}
	if (__test_and_set_bit(ino, sweep->inodes)) {
		pr_err("inode %lu is in two places\n", ino);
		return -EUCLEAN;
	}
	return 0;
}

static int take_directory(struct sweep *sweep, unsigned long dir)
{
	u32 types = allowed(pkernfs_inode(dir)->flags);
	unsigned long from = dir;
	unsigned long ino = pkernfs_inode(dir)->child_ino;

	while (ino) {
		struct pkernfs_inode *pi;
		int err = take_inode(sweep, from, ino);

		if (err)
			return err;
		pi = pkernfs_inode(ino);
		if (hweight32(pi->flags) != 1 || !(pi->flags & types) ||
		    strnlen(pi->filename, PKERNFS_NAME_SIZE) ==
			    PKERNFS_NAME_SIZE) {
			pr_err("inode %lu has flags %#x and name '%.255s'\n",
			       ino, pi->flags, pi->filename);
			return -EUCLEAN;
		}
		if (pi->flags == PKERNFS_INODE_IOMMU_DIR)
			/* Its children can't be directories. */
			err = take_directory(sweep, ino);
		else
			err = take_file(sweep, ino);
		if (err)
			return err;
		from = ino;
		ino = pi->sibling_ino;
	}
	return 0;
}

static int take_free(struct sweep *sweep)
{
	unsigned long from = 0;
	unsigned long ino = pkernfs_sb()->next_free_ino;

	while (ino) {
		int err = take_inode(sweep, from, ino);

		if (err)
			return err;
		if (pkernfs_inode(ino)->flags) {
			pr_err("inode %lu is free and in use\n", ino);
			return -EUCLEAN;
		}
		from = ino;
		ino = pkernfs_inode(ino)->sibling_ino;
	}
	return 0;
}

static void reclaim_inodes(struct sweep *sweep)
{
	unsigned int count = 0;
	unsigned long ino;

	for_each_clear_bit(ino, sweep->inodes, PKERNFS_INODES + 1) {
		if (!pkernfs_valid_ino(ino))
			continue;
		pkernfs_push_free(ino);
		count++;
	}
	if (count)
		pr_notice("%u inodes that were lost are free again\n", count);
}

static void reclaim_blocks(struct sweep *sweep)
{
	unsigned int count = 0;
	unsigned long block = PKERNFS_FIRST_BLOCK;

	for_each_set_bit_from(block, pkernfs_bitmap(), pkernfs_region.blocks) {
		if (test_bit(block, sweep->blocks))
			continue;
		clear_bit(block, pkernfs_bitmap());
		count++;
	}
	if (count)
		pr_notice("%u blocks that were lost are free again\n", count);
}

static int check_head(void)
{
	struct pkernfs_inode *root = pkernfs_inode(PKERNFS_ROOT_INO);
	unsigned long blocks = pkernfs_region.blocks;

	if (root->flags != PKERNFS_INODE_DIR) {
		pr_err("the root inode has flags %#x\n", root->flags);
		return -EUCLEAN;
	}
	if (find_first_zero_bit(pkernfs_bitmap(), PKERNFS_FIRST_BLOCK) <
	    PKERNFS_FIRST_BLOCK) {
		pr_err("the store's own blocks are free\n");
		return -EUCLEAN;
	}
	if (!pkernfs_defect(PKERNFS_B6) &&
	    find_next_bit(pkernfs_bitmap(), PKERNFS_MAX_BLOCKS, blocks) <
		    PKERNFS_MAX_BLOCKS) {
		pr_err("blocks beyond the region's %lu are in use\n", blocks);
		return -EUCLEAN;
	}
	return 0;
}

/**
 * pkernfs_restore() - check the store, and give back what was lost in it
 *
 * With the defects that lose blocks on purpose, they stay lost.
 *
 * Return: 0, -EUCLEAN when the store is damaged, -ENOMEM.
 */
int pkernfs_restore(void)
{
	unsigned long *inodes __free(bitmap) =
		bitmap_zalloc(PKERNFS_INODES + 1, GFP_KERNEL);
	unsigned long *blocks __free(bitmap) =
		bitmap_zalloc(pkernfs_region.blocks, GFP_KERNEL);
	struct sweep sweep = { .inodes = inodes, .blocks = blocks };
	int err;

	lockdep_assert_held(&pkernfs_region.lock);
	if (!inodes || !blocks)
		return -ENOMEM;
	err = check_head();
	if (!err)
		err = take_directory(&sweep, PKERNFS_ROOT_INO);
	if (!err)
		err = take_free(&sweep);
	if (err)
		return err;
	reclaim_inodes(&sweep);
	if (!pkernfs_defect(PKERNFS_B6 | PKERNFS_B7 | PKERNFS_B8))
		reclaim_blocks(&sweep);
	return 0;
}
