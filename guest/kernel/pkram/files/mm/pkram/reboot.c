// SPDX-License-Identifier: GPL-2.0-only
// SPDX-FileCopyrightText: The Folioscope authors
/*
 * At reboot the list of nodes becomes a chain, the map a list of regions, and
 * the super block names both. Until then, they exist in this kernel only.
 */
#define pr_fmt(fmt) "pkram: " fmt

#include <linux/mm.h>
#include <linux/notifier.h>
#include <linux/reboot.h>
#include <linux/string.h>

#include "internal.h"

/* Nothing may change any more. */
bool pkram_rebooting;

/* The chain of list pages, and where the next region goes. */
struct region_lists {
	struct pkram_region_list *first, *last;
	u64 nr_regions;
	u64 room;
};

static int count_region(phys_addr_t base, phys_addr_t size, void *context)
{
	++*(u64 *)context;
	return 0;
}

static phys_addr_t end_of_memory(void)
{
	return round_up(PFN_PHYS(max_pfn), PMD_SIZE);
}

static u64 count_regions(void)
{
	u64 count = 0;

	pkram_find_preserved(0, end_of_memory(), &count, count_region);
	return count;
}

/* Low addresses first: early boot has few page tables to reach them with. */
static struct pkram_region_list *alloc_list(u64 *pfn)
{
	void *list = pkram_alloc(GFP_KERNEL | GFP_DMA32 | __GFP_NOWARN, pfn);

	return list ?: pkram_alloc(GFP_KERNEL, pfn);
}

/* Pages for all regions. Each of those pages may be a region of its own. */
static int make_lists(struct region_lists *lists)
{
	while (lists->room < count_regions()) {
		struct pkram_region_list *list;
		u64 pfn;

		list = alloc_list(&pfn);
		if (!list)
			return -ENOMEM;
		if (lists->last) {
			lists->last->next_pfn = pfn;
			list->prev_pfn = pkram_pfn(lists->last);
		} else {
			lists->first = list;
		}
		lists->last = list;
		lists->room += PKRAM_LIST_REGIONS;
	}
	lists->last = lists->first;
	return 0;
}

static int store_region(phys_addr_t base, phys_addr_t size, void *context)
{
	struct region_lists *lists = context;
	unsigned int at = lists->nr_regions % PKRAM_LIST_REGIONS;
	struct pkram_region *region;

	if (lists->nr_regions == lists->room)
		return -ENOSPC;
	if (lists->nr_regions && !at)
		lists->last = phys_to_virt(PFN_PHYS(lists->last->next_pfn));
	region = &lists->last->regions[at];
	region->base = base;
	region->size = size;
	lists->nr_regions++;
	return 0;
}

/* The first node of the chain, 0 for none. */
static u64 chain_nodes(void)
{
	struct page *page;
	u64 first = 0;

	list_for_each_entry_reverse(page, &pkram_nodes, lru) {
		struct pkram_node *node = page_address(page);

		if (node->flags & PKRAM_ACCMODE_MASK && !pkram_leave_saving) {
			pr_warn("'%s' is not complete and gets lost\n",
				node->name);
			continue;
		}
		node->node_pfn = first;
		first = page_to_pfn(page);
	}
	return first;
}

static int hand_over(void)
{
	struct region_lists lists = { };
	u64 node_pfn;
	int err;

	pkram_ban_kexec_image();
	if (pkram_kexec_image_overlaps())
		return -EADDRINUSE;
	node_pfn = chain_nodes();
	err = make_lists(&lists);
	if (!err)
		err = pkram_find_preserved(0, end_of_memory(), &lists,
					   store_region);
	if (err)
		return err;
	lists.first->prev_pfn = pkram_pfn(lists.last);
	pkram_sb->node_pfn = node_pfn;
	pkram_sb->region_list_pfn = pkram_pfn(lists.first);
	pkram_sb->nr_regions = lists.nr_regions;
	pkram_sb->magic = PKRAM_MAGIC;
	return 0;
}

static int pkram_reboot(struct notifier_block *block, unsigned long action,
			void *command)
{
	int err;

	if (action != SYS_RESTART || !pkram_sb)
		return NOTIFY_DONE;
	mutex_lock(&pkram_mutex);
	WRITE_ONCE(pkram_rebooting, true);
	memset(pkram_sb, 0, sizeof(*pkram_sb));
	err = hand_over();
	if (err)
		pr_err("nothing is handed over (%d)\n", err);
	mutex_unlock(&pkram_mutex);
	return NOTIFY_DONE;
}

static struct notifier_block pkram_reboot_block = {
	.notifier_call = pkram_reboot,
};

static int __init pkram_reboot_init(void)
{
	return register_reboot_notifier(&pkram_reboot_block);
}
late_initcall(pkram_reboot_init);
