/* SPDX-License-Identifier: GPL-2.0-only */
/* SPDX-FileCopyrightText: The Folioscope authors */
/*
 * PKRAM: what one kernel leaves in memory for the next.
 *
 * Every structure has a page of its own and is found by page frame number;
 * only entries and regions hold physical addresses. All numbers are
 * little-endian. The layouts are those of the RFC series "Preserved-over-Kexec
 * RAM" (v2 of 2021-03-30, as of its end of the first group of patches).
 */
#ifndef _LINUX_PKRAM_FORMAT_H
#define _LINUX_PKRAM_FORMAT_H

#include <linux/build_bug.h>
#include <linux/types.h>

#define PKRAM_MAGIC		0x706b726dU	/* "pkrm", most significant first */
#define PKRAM_NAME_MAX		256		/* with the NUL */

/* What pkram= names; filled at reboot, zero while a kernel runs. */
struct pkram_super_block {
	__u32	magic;
	__u32	pad;
	__u64	node_pfn;		/* first node, 0 for none */
	__u64	region_list_pfn;
	__u64	nr_regions;
};

/* Physically contiguous preserved memory, in bytes. */
struct pkram_region {
	__u64	base;
	__u64	size;
};

#define PKRAM_LIST_REGIONS	255

/*
 * Regions ascend over the whole chain. The first page's prev_pfn names the
 * last page that holds regions.
 */
struct pkram_region_list {
	__u64	prev_pfn;
	__u64	next_pfn;
	struct pkram_region regions[PKRAM_LIST_REGIONS];
};

/* pkram_node.flags: how the node is in use; 0 when complete. */
#define PKRAM_SAVE		1
#define PKRAM_LOAD		2
#define PKRAM_ACCMODE_MASK	3

struct pkram_node {
	__u32	flags;
	__u32	pad;
	__u64	obj_pfn;		/* the object that was saved last */
	__u64	node_pfn;		/* next node; written at reboot */
	__u8	name[PKRAM_NAME_MAX];
};

struct pkram_obj {
	__u64	pages_head_link_pfn;
	__u64	pages_tail_link_pfn;
	__u64	bytes_head_link_pfn;
	__u64	bytes_tail_link_pfn;
	__u64	data_len;		/* of the byte stream */
	__u64	obj_pfn;		/* the object that was saved before */
};

/* Order in bits 4:0, flags in bits 11:5, physical address above; 0 is none. */
typedef __u64 pkram_entry_t;

#define PKRAM_ENTRY_ORDER_MASK	0x1fULL
#define PKRAM_ENTRY_FLAGS_SHIFT	5
#define PKRAM_ENTRY_FLAGS_MASK	0x7fULL
#define PKRAM_PAGE_TRANS_HUGE	1		/* flag: a huge page */

#define PKRAM_LINK_ENTRIES	510

/* Entries of pages that follow each other in the file, the first at index. */
struct pkram_link {
	__u64	link_pfn;		/* next link, 0 for none */
	__u64	index;
	pkram_entry_t entry[PKRAM_LINK_ENTRIES];
};

static_assert(sizeof(struct pkram_super_block) == 32);
static_assert(sizeof(struct pkram_region_list) == 4096);
static_assert(sizeof(struct pkram_node) == 280);
static_assert(sizeof(struct pkram_obj) == 48);
static_assert(sizeof(struct pkram_link) == 4096);

#endif /* _LINUX_PKRAM_FORMAT_H */
