// SPDX-License-Identifier: GPL-2.0-only
/* The inodes: those that are free, and those in directories. */
#include <linux/bitmap.h>
#include <linux/string.h>

#include "pkernfs.h"

/* A store with nothing in it but the root directory. */
void pkernfs_store_init(void)
{
	struct pkernfs_sb *psb = pkernfs_sb();
	struct pkernfs_inode *root = pkernfs_inode(PKERNFS_ROOT_INO);
	unsigned long ino;

	lockdep_assert_held(&pkernfs_region.lock);
	memset(pkernfs_block(0), 0, PKERNFS_FIRST_BLOCK * PKERNFS_BLOCK_SIZE);
	/* The RFC's loop begins at the root, whose sibling no one reads. */
	for (ino = PKERNFS_ROOT_INO; ino < PKERNFS_INODES; ino++)
		pkernfs_inode(ino)->sibling_ino = ino + 1;
	bitmap_set(pkernfs_bitmap(), 0, PKERNFS_FIRST_BLOCK);
	root->flags = PKERNFS_INODE_DIR;
	strscpy(root->filename, ".");
	psb->next_free_ino = PKERNFS_ROOT_INO + 1;
	/* Last: who finds it finds all of the above. */
	smp_store_release(&psb->magic_number, PKERNFS_MAGIC);
}

static int pop_free(unsigned long *ino)
{
	struct pkernfs_sb *psb = pkernfs_sb();
	unsigned long head = psb->next_free_ino;

	if (!head) {
		if (!pkernfs_defect(PKERNFS_B1))
			return -ENOSPC;
		/* The error went through an unsigned long, unnoticed. */
		*ino = -ENOMEM;
		return 0;
	}
	if (!pkernfs_valid_ino(head) || pkernfs_inode(head)->flags)
		return -EUCLEAN;
	WRITE_ONCE(psb->next_free_ino, pkernfs_inode(head)->sibling_ino);
	*ino = head;
	return 0;
}

/* Frees an inode that is nowhere, and that has no blocks any more. */
void pkernfs_push_free(unsigned long ino)
{
	struct pkernfs_sb *psb = pkernfs_sb();
	struct pkernfs_inode *pi = pkernfs_inode(ino);

	memset(pi, 0, sizeof(*pi));
	pi->sibling_ino = psb->next_free_ino;
	/* When it is found on the list, it leads on to the next. */
	smp_store_release(&psb->next_free_ino, ino);
}

/**
 * pkernfs_store_create() - add an inode to a directory
 * @dir: the directory's number; its i_rwsem is held
 * @name: a name that is not there yet
 * @flags: one of PKERNFS_INODE_*
 * @ino: the new inode's number
 *
 * All but directories get a block at once.
 *
 * Return: 0, -ENOSPC when inodes or blocks are used up, -EBUSY when a kexec
 * has begun.
 */
int pkernfs_store_create(unsigned long dir, const struct qstr *name, u32 flags,
			 unsigned long *ino)
{
	struct pkernfs_inode *parent = pkernfs_inode(dir);
	struct pkernfs_inode *pi;
	unsigned long block = 0;
	int err;

	if (name->len > PKERNFS_NAME_MAX)
		return -ENAMETOOLONG;
	guard(mutex)(&pkernfs_region.lock);
	if (pkernfs_region.frozen)
		return -EBUSY;
	err = pop_free(ino);
	if (err)
		return err;
	pi = pkernfs_inode(*ino);
	if (flags != PKERNFS_INODE_IOMMU_DIR) {
		err = pkernfs_alloc_block(&block);
		if (err) {
			if (pkernfs_valid_ino(*ino))
				pkernfs_push_free(*ino);
			return err;
		}
	}
	if (pkernfs_valid_block(block) && flags & PKERNFS_INODE_IOMMU_FILE)
		__set_bit(0, pkernfs_block(block));
	pi->child_ino = 0;
	memcpy(pi->filename, name->name, name->len);
	pi->filename[name->len] = '\0';
	pi->mappings_block = block;
	pi->num_mappings = 0;
	pi->flags = flags;
	pi->sibling_ino = parent->child_ino;
	/* When it is found in the directory, it is complete. */
	smp_store_release(&parent->child_ino, *ino);
	return 0;
}

/**
 * pkernfs_store_remove() - take an inode out of its directory
 * @dir: the directory's number; its i_rwsem is held
 * @ino: an inode in it, which stays in use until pkernfs_store_free()
 */
int pkernfs_store_remove(unsigned long dir, unsigned long ino)
{
	u64 *link = &pkernfs_inode(dir)->child_ino;
	unsigned long child, steps;

	guard(mutex)(&pkernfs_region.lock);
	if (pkernfs_region.frozen)
		return -EBUSY;
	pkernfs_for_each_child(child, steps, dir) {
		struct pkernfs_inode *pi = pkernfs_inode(child);

		if (child == ino) {
			WRITE_ONCE(*link, pi->sibling_ino);
			return 0;
		}
		link = &pi->sibling_ino;
	}
	return -EUCLEAN;
}

/* Gives an inode back that no directory has any more, and all its blocks. */
void pkernfs_store_free(unsigned long ino)
{
	guard(mutex)(&pkernfs_region.lock);
	/* After a kexec the next kernel does it, see pkernfs_restore(). */
	if (pkernfs_region.frozen)
		return;
	pkernfs_free_file(pkernfs_inode(ino));
	pkernfs_push_free(ino);
}

/**
 * pkernfs_store_find() - look a name up
 * @dir: the directory's number; its i_rwsem is held
 * @name: the name
 * @ino: the inode of that name, 0 when there is none
 *
 * Return: 0, or -EUCLEAN when the directory's chain leads astray.
 */
int pkernfs_store_find(unsigned long dir, const struct qstr *name,
		       unsigned long *ino)
{
	unsigned long child, steps;

	*ino = 0;
	if (name->len > PKERNFS_NAME_MAX)
		return -ENAMETOOLONG;
	pkernfs_for_each_child(child, steps, dir) {
		const char *other = pkernfs_inode(child)->filename;

		if (!strncmp(other, name->name, name->len) &&
		    !other[name->len]) {
			*ino = child;
			return 0;
		}
	}
	return child ? -EUCLEAN : 0;
}

unsigned long pkernfs_free_inodes(void)
{
	unsigned long count = 0;
	unsigned long ino;

	for (ino = PKERNFS_ROOT_INO + 1; ino <= PKERNFS_INODES; ino++)
		count += !READ_ONCE(pkernfs_inode(ino)->flags);
	return count;
}
