/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef _PKERNFS_H
#define _PKERNFS_H

#include <linux/fs.h>
#include <linux/mutex.h>

#include "format.h"

/**
 * struct pkernfs_region - the one region of this kernel
 * @base: physical address
 * @blocks: its size in blocks
 * @mem: the kernel's mapping of all of it
 * @lock: held for each change of what is in the region, but file contents.
 *	A directory's chain changes with its inode's i_rwsem held as well, so
 *	either is enough to walk it. A file's table of blocks changes with its
 *	mapping's invalidate_lock held as well.
 * @frozen: a kexec has begun, and nothing changes any more
 */
struct pkernfs_region {
	phys_addr_t base;
	unsigned long blocks;
	void *mem;
	struct mutex lock; /* all changes, see above */
	bool frozen;
};

extern struct pkernfs_region pkernfs_region;

static inline struct pkernfs_sb *pkernfs_sb(void)
{
	return pkernfs_region.mem;
}

static inline unsigned long *pkernfs_bitmap(void)
{
	return pkernfs_region.mem + PKERNFS_BITMAP_OFFSET;
}

/* For any number: the caller has checked it, or wants what B1 does. */
static inline struct pkernfs_inode *pkernfs_inode(unsigned long ino)
{
	struct pkernfs_inode *store = pkernfs_region.mem + PKERNFS_STORE_OFFSET;

	return store + (long)(ino - 1);
}

/* An inode that may be in a directory, or free. */
static inline bool pkernfs_valid_ino(unsigned long ino)
{
	return ino > PKERNFS_ROOT_INO && ino <= PKERNFS_INODES;
}

/* A block that may belong to a file. */
static inline bool pkernfs_valid_block(unsigned long block)
{
	return block >= PKERNFS_FIRST_BLOCK && block < pkernfs_region.blocks;
}

static inline void *pkernfs_block(unsigned long block)
{
	return pkernfs_region.mem + (block << PKERNFS_BLOCK_SHIFT);
}

static inline phys_addr_t pkernfs_block_phys(unsigned long block)
{
	return pkernfs_region.base + (block << PKERNFS_BLOCK_SHIFT);
}

/* Defects of the RFC's code, for those who want to see them. */
enum {
	PKERNFS_B1 = BIT(0),
	PKERNFS_B6 = BIT(1),
	PKERNFS_B7 = BIT(2),
	PKERNFS_B8 = BIT(3),
};

bool pkernfs_defect(unsigned int which);

/* region.c */
int pkernfs_region_open(void);

/* check.c */
int pkernfs_restore(void);

/* blocks.c, with the region's lock held */
int pkernfs_alloc_block(unsigned long *block);
void pkernfs_free_block(unsigned long block);
unsigned long pkernfs_free_blocks(void);
u64 *pkernfs_mappings(const struct pkernfs_inode *pi);
int pkernfs_set_mappings(struct pkernfs_inode *pi, unsigned long count);
void pkernfs_free_file(struct pkernfs_inode *pi);

/* store.c */
void pkernfs_store_init(void);
int pkernfs_store_create(unsigned long dir, const struct qstr *name, u32 flags,
			 unsigned long *ino);
int pkernfs_store_remove(unsigned long dir, unsigned long ino);
void pkernfs_push_free(unsigned long ino);
void pkernfs_store_free(unsigned long ino);
int pkernfs_store_find(unsigned long dir, const struct qstr *name,
		       unsigned long *ino);
unsigned long pkernfs_free_inodes(void);

/* Walks a directory; ends at the first number that no inode can have. */
#define pkernfs_for_each_child(ino, steps, dir)				\
	for (ino = READ_ONCE(pkernfs_inode(dir)->child_ino), steps = 0;	\
	     pkernfs_valid_ino(ino) && steps < PKERNFS_INODES;		\
	     ino = READ_ONCE(pkernfs_inode(ino)->sibling_ino), steps++)

/* super.c */
struct inode *pkernfs_iget(struct super_block *sb, unsigned long ino);

/* dir.c, file.c */
extern const struct inode_operations pkernfs_dir_inode_operations;
extern const struct file_operations pkernfs_dir_operations;
extern const struct inode_operations pkernfs_file_inode_operations;
extern const struct file_operations pkernfs_file_operations;
extern const struct file_operations pkernfs_pgtables_operations;

int pkernfs_setattr(struct mnt_idmap *idmap, struct dentry *dentry,
		    struct iattr *attr);

/* pgtables.c */
#ifdef CONFIG_PKERNFS_PGTABLES
int pkernfs_pgtables_fill(unsigned long dir, unsigned long ino);
void pkernfs_pgtables_refresh(void);
#else
static inline int pkernfs_pgtables_fill(unsigned long dir, unsigned long ino)
{
	return -EOPNOTSUPP;
}

static inline void pkernfs_pgtables_refresh(void)
{
}
#endif

#endif /* _PKERNFS_H */
