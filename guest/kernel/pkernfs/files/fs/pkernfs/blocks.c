// SPDX-License-Identifier: GPL-2.0-only
/* Blocks of 2 MiB, and the files' tables of them. */
#include <linux/bitmap.h>
#include <linux/string.h>

#include "pkernfs.h"

/**
 * pkernfs_alloc_block() - take a free block and fill it with zeros
 * @block: its number
 *
 * Return: 0, or -ENOSPC when the region is full.
 */
int pkernfs_alloc_block(unsigned long *block)
{
	unsigned long limit = pkernfs_region.blocks;
	unsigned long found;

	lockdep_assert_held(&pkernfs_region.lock);
	if (pkernfs_defect(PKERNFS_B6))
		limit = PKERNFS_MAX_BLOCKS;
	found = find_next_zero_bit(pkernfs_bitmap(), limit,
				   PKERNFS_FIRST_BLOCK);
	if (found >= limit)
		return -ENOSPC;
	set_bit(found, pkernfs_bitmap());
	/* With B6 the RFC's code wrote there. We don't: it is not ours. */
	if (pkernfs_valid_block(found))
		memset(pkernfs_block(found), 0, PKERNFS_BLOCK_SIZE);
	*block = found;
	return 0;
}

void pkernfs_free_block(unsigned long block)
{
	lockdep_assert_held(&pkernfs_region.lock);
	if (pkernfs_valid_block(block) && !pkernfs_defect(PKERNFS_B8))
		clear_bit(block, pkernfs_bitmap());
}

unsigned long pkernfs_free_blocks(void)
{
	unsigned long blocks = pkernfs_region.blocks;

	return blocks - bitmap_weight(pkernfs_bitmap(), blocks);
}

/* The table of a file; %NULL where it has none in the region. */
u64 *pkernfs_mappings(const struct pkernfs_inode *pi)
{
	if (pi->flags != PKERNFS_INODE_FILE ||
	    !pkernfs_valid_block(pi->mappings_block))
		return NULL;
	return pkernfs_block(pi->mappings_block);
}

static void drop_mappings(struct pkernfs_inode *pi, u64 *table,
			  unsigned long from)
{
	unsigned long k = pi->num_mappings;

	/* The count first: no entry below it is ever without a block. */
	WRITE_ONCE(pi->num_mappings, from);
	while (k-- > from) {
		unsigned long block = table[k];

		WRITE_ONCE(table[k], 0);
		pkernfs_free_block(block);
	}
}

/**
 * pkernfs_set_mappings() - give a file as many data blocks as told
 * @pi: a file
 * @count: at most PKERNFS_MAX_MAPPINGS
 *
 * Return: 0, or -ENOSPC, and then the file is as it was.
 */
int pkernfs_set_mappings(struct pkernfs_inode *pi, unsigned long count)
{
	u64 *table = pkernfs_mappings(pi);
	unsigned long old = pi->num_mappings;
	unsigned long first = old;
	unsigned long k;

	lockdep_assert_held(&pkernfs_region.lock);
	if (!table)
		return -EIO;
	if (pkernfs_defect(PKERNFS_B7))
		first = 0;
	else if (count < old)
		drop_mappings(pi, table, count);
	for (k = first; k < count; k++) {
		unsigned long block;

		if (pkernfs_alloc_block(&block)) {
			if (!pkernfs_defect(PKERNFS_B7))
				drop_mappings(pi, table, old);
			return -ENOSPC;
		}
		WRITE_ONCE(table[k], block);
		if (pi->num_mappings < PKERNFS_MAX_MAPPINGS)
			WRITE_ONCE(pi->num_mappings, pi->num_mappings + 1);
	}
	return 0;
}

/* Gives back all that a file has; its inode is still in use. */
void pkernfs_free_file(struct pkernfs_inode *pi)
{
	u64 *table = pkernfs_mappings(pi);

	if (table)
		drop_mappings(pi, table, 0);
	if (pi->mappings_block) {
		unsigned long block = pi->mappings_block;

		WRITE_ONCE(pi->mappings_block, 0);
		pkernfs_free_block(block);
	}
}
