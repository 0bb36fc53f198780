/* SPDX-License-Identifier: GPL-2.0-only */
/* SPDX-FileCopyrightText: The Folioscope authors */

/*
 * A tmpfs that KHO hands over: what its own files share.
 */
#ifndef _MM_SHMEM_KHO_H
#define _MM_SHMEM_KHO_H

#include <linux/io.h>
#include <linux/kho/abi/kho_tmpfs.h>
#include <linux/shmem_fs.h>
#include <linux/spinlock.h>

/**
 * struct shmem_kho_instance - The files of one name, mounted or not yet.
 * @list:	In shmem_kho.instances.
 * @name:	That of the mount option.
 * @sb:		Where it is mounted; NULL: handed over, and nobody has mounted it.
 * @ser:	Its slot in the head.
 * @inodes:	List of struct shmem_kho_inode, while mounted.
 * @lock:	Protects @inodes, @free and the records but for what shmem_kho_inode.lock protects.
 * @count_lock:	Protects nr_blocks in @ser.
 * @capacity:	Records that the file pages have room for.
 * @free:	A file page that probably has a free record.
 */
struct shmem_kho_instance {
	struct list_head list;
	char name[KHO_TMPFS_NAME_LEN];
	struct super_block *sb;
	struct kho_tmpfs_instance *ser;
	struct list_head inodes;
	struct mutex lock; /* see above */
	spinlock_t count_lock; /* see above */
	u64 capacity;
	struct kho_tmpfs_file_page *free;
};

/**
 * struct shmem_kho - All that is handed over. The variable of this name is where a debugger begins.
 * @head:	What KHO's root tree points to; NULL before the first mount.
 * @instances:	List of struct shmem_kho_instance.
 * @lock:	Protects @head and @instances.
 */
struct shmem_kho {
	struct kho_tmpfs_head *head;
	struct list_head instances;
	struct mutex lock; /* see above */
};

extern struct shmem_kho shmem_kho;

/* Deliberate faults for those who test what checks such memory. */
extern bool shmem_kho_defect_lost;
extern bool shmem_kho_defect_dangling;
extern bool shmem_kho_defect_twice;
extern bool shmem_kho_defect_keep;
extern bool shmem_kho_defect_no_release;
extern bool shmem_kho_defect_freed;

/* shmem_kho_blocks.c; struct shmem_kho_inode.lock is held, or nobody else knows the file. */
u64 *shmem_kho_find_entry(struct kho_tmpfs_file *file, pgoff_t index);
u64 *shmem_kho_make_entry(struct kho_tmpfs_file *file, pgoff_t index);
pgoff_t shmem_kho_find_next(struct kho_tmpfs_file *file, pgoff_t start, bool present);
long shmem_kho_remove_entries(struct shmem_kho_instance *instance, struct kho_tmpfs_file *file,
			      struct inode *inode, pgoff_t start, pgoff_t end);
bool shmem_kho_is_cached(struct inode *inode, pgoff_t index, u64 entry);
void shmem_kho_release_page(u64 entry);
void shmem_kho_count(struct shmem_kho_instance *instance, struct kho_tmpfs_file *file,
		     long change);
bool shmem_kho_handed_over(u64 phys);
void *shmem_kho_take(u64 phys);
void shmem_kho_adopt_blocks(struct shmem_kho_instance *instance, struct kho_tmpfs_file *file);

/* shmem_kho.c */
struct shmem_kho_instance *shmem_kho_find(const char *name);
struct shmem_kho_instance *shmem_kho_make(const char *name);
struct kho_tmpfs_file *shmem_kho_make_file(struct shmem_kho_instance *instance);
void shmem_kho_publish(struct shmem_kho_instance *instance, struct kho_tmpfs_file *file, u64 ino);
void shmem_kho_free_file(struct shmem_kho_instance *instance, struct kho_tmpfs_file *file);
void shmem_kho_destroy(struct shmem_kho_instance *instance);

/* The page of records behind @page, or NULL. */
static inline struct kho_tmpfs_file_page *
shmem_kho_next_page(const struct kho_tmpfs_file_page *page)
{
	return page->next ? phys_to_virt(page->next) : NULL;
}

/* The first page of records, or NULL. */
static inline struct kho_tmpfs_file_page *
shmem_kho_first_page(const struct shmem_kho_instance *instance)
{
	return instance->ser->files ? phys_to_virt(instance->ser->files) : NULL;
}

#endif /* _MM_SHMEM_KHO_H */
