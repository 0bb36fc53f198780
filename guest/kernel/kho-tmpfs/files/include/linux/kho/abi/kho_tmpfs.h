/* SPDX-License-Identifier: GPL-2.0-only */
/* SPDX-FileCopyrightText: The Folioscope authors */

/*
 * The layout in which a tmpfs mounted with kho=NAME is handed over: docs/kho-tmpfs.md.
 * Any change of it needs a new KHO_TMPFS_COMPATIBLE.
 */
#ifndef _LINUX_KHO_ABI_KHO_TMPFS_H
#define _LINUX_KHO_ABI_KHO_TMPFS_H

#include <linux/build_bug.h>
#include <linux/types.h>

/* Name of the child of KHO's root tree. */
#define KHO_TMPFS_NODE_NAME	"kho-tmpfs"

#define KHO_TMPFS_COMPATIBLE	"kho-tmpfs-v1"

#define KHO_TMPFS_PAGE_SIZE	4096
#define KHO_TMPFS_NAME_LEN	32	/* of an instance, with the zero byte */
#define KHO_TMPFS_INSTANCES	63
#define KHO_TMPFS_FILES		10	/* records in a file page */
#define KHO_TMPFS_ROOT_INO	1

/* A table of a block list. */
#define KHO_TMPFS_TABLE_BITS	9
#define KHO_TMPFS_TABLE_SIZE	512 /* entries */
#define KHO_TMPFS_MAX_LEVELS	6

#define KHO_TMPFS_ADDRESS	0x000ffffffffff000ULL
#define KHO_TMPFS_LEVELS	0xfffULL	/* in struct kho_tmpfs_file.blocks */
#define KHO_TMPFS_TAKEN		0x1ULL		/* in an entry of level 1 */

/* struct kho_tmpfs_file.flags */
#define KHO_TMPFS_UNLINKED	0x1U

/**
 * struct kho_tmpfs_file - A file or directory.
 * @ino:	Inode number, 0: the record is free.
 * @parent:	Inode number of its directory, 0 for the root directory.
 * @size:	Bytes.
 * @blocks:	Physical address of the top table, and the number of levels.
 * @nr_blocks:	Entries in the block list.
 * @fallocend:	Pages: one behind the last that fallocate(2) committed.
 * @atime:	Seconds, as the three that follow.
 * @mtime:	See @atime.
 * @ctime:	See @atime.
 * @btime:	See @atime.
 * @atime_nsec:	Nanoseconds, as the three that follow.
 * @mtime_nsec:	See @atime_nsec.
 * @ctime_nsec:	See @atime_nsec.
 * @btime_nsec:	See @atime_nsec.
 * @mode:	Type and permissions.
 * @uid:	Owner, in the initial user namespace.
 * @gid:	Group.
 * @flags:	KHO_TMPFS_UNLINKED.
 * @generation:	Inode generation.
 * @reserved:	0.
 * @name:	Zero-terminated.
 */
struct kho_tmpfs_file {
	u64 ino;
	u64 parent;
	u64 size;
	u64 blocks;
	u64 nr_blocks;
	u64 fallocend;
	s64 atime;
	s64 mtime;
	s64 ctime;
	s64 btime;
	u32 atime_nsec;
	u32 mtime_nsec;
	u32 ctime_nsec;
	u32 btime_nsec;
	u32 mode;
	u32 uid;
	u32 gid;
	u32 flags;
	u32 generation;
	u8 reserved[36];
	char name[256];
};

static_assert(sizeof(struct kho_tmpfs_file) == 408);

/**
 * struct kho_tmpfs_file_page - A page of the chain of records.
 * @next:	Physical address of the next one, 0: none.
 * @count:	Records in use.
 * @files:	The records.
 */
struct kho_tmpfs_file_page {
	u64 next;
	u64 count;
	struct kho_tmpfs_file files[KHO_TMPFS_FILES];
};

static_assert(sizeof(struct kho_tmpfs_file_page) == KHO_TMPFS_PAGE_SIZE);

/**
 * struct kho_tmpfs_instance - A mount.
 * @name:	That of the mount option, zero-terminated; empty: the slot is free.
 * @files:	Physical address of the first struct kho_tmpfs_file_page.
 * @nr_files:	Records in use.
 * @nr_blocks:	Entries in all block lists.
 * @reserved:	0.
 */
struct kho_tmpfs_instance {
	char name[KHO_TMPFS_NAME_LEN];
	u64 files;
	u64 nr_files;
	u64 nr_blocks;
	u64 reserved;
};

static_assert(sizeof(struct kho_tmpfs_instance) == 64);

/**
 * struct kho_tmpfs_head - What KHO's root tree points to.
 * @compatible:	KHO_TMPFS_COMPATIBLE, zero filled.
 * @updates:	Number of kexecs it has come through.
 * @reserved:	0.
 * @instances:	The mounts.
 */
struct kho_tmpfs_head {
	char compatible[16];
	u64 updates;
	u8 reserved[40];
	struct kho_tmpfs_instance instances[KHO_TMPFS_INSTANCES];
};

static_assert(sizeof(struct kho_tmpfs_head) == KHO_TMPFS_PAGE_SIZE);

/**
 * struct kho_tmpfs_table - A table of a block list.
 * @entries:	Physical addresses; of level 1 with KHO_TMPFS_TAKEN.
 */
struct kho_tmpfs_table {
	u64 entries[KHO_TMPFS_TABLE_SIZE];
};

static_assert(sizeof(struct kho_tmpfs_table) == KHO_TMPFS_PAGE_SIZE);

#endif /* _LINUX_KHO_ABI_KHO_TMPFS_H */
