// SPDX-License-Identifier: GPL-2.0-only
// SPDX-FileCopyrightText: The Folioscope authors
/*
 * What the kernel before this one has preserved: reserved in early boot, then
 * taken over into the map and the list of nodes.
 *
 * memblock allocates as soon as it knows the RAM, so the reservation happens
 * right after that, before there is a direct mapping; the early page fault
 * handler maps what is touched.
 */
#define pr_fmt(fmt) "pkram: " fmt

#include <linux/crash_dump.h>
#include <linux/init.h>
#include <linux/kexec_handover.h>
#include <linux/memblock.h>
#include <linux/mm.h>
#include <linux/moduleparam.h>
#include <linux/string.h>

#include "internal.h"

/* Places in the new array for what is reserved later. */
#define SPARE_REGIONS		128

unsigned long pkram_sb_pfn;
struct pkram_super_block *pkram_sb;

static int __init pkram_setup(char *value)
{
	return value ? kstrtoul(value, 16, &pkram_sb_pfn) : -EINVAL;
}
early_param("pkram", pkram_setup);

/* A position in the chain of region lists. */
struct region_walk {
	struct pkram_region_list *list;
	u64 next_pfn;
	u64 left;
	unsigned int at;
};

static void __init region_walk_begin(struct region_walk *walk,
				     const struct pkram_super_block *sb)
{
	walk->list = NULL;
	walk->next_pfn = sb->region_list_pfn;
	walk->left = sb->nr_regions;
	walk->at = PKRAM_LIST_REGIONS;
}

static bool __init is_ram(u64 base, u64 size)
{
	return size && base + size > base &&
	       memblock_is_region_memory(base, size);
}

/* The next region; NULL behind the last, or where the chain breaks. */
static const struct pkram_region * __init region_next(struct region_walk *walk)
{
	const struct pkram_region *region;

	if (!walk->left)
		return NULL;
	if (walk->at == PKRAM_LIST_REGIONS) {
		if (!is_ram(PFN_PHYS(walk->next_pfn), PAGE_SIZE))
			return NULL;
		walk->list = __va(PFN_PHYS(walk->next_pfn));
		walk->next_pfn = walk->list->next_pfn;
		walk->at = 0;
	}
	region = &walk->list->regions[walk->at++];
	walk->left--;
	return region->size ? region : NULL;
}

/* Whether all regions are RAM, ascending, and reserved by nobody else. */
static int __init check_regions(const struct pkram_super_block *sb)
{
	const struct pkram_region *region;
	struct region_walk walk;
	u64 end = 0;

	if (sb->nr_regions > U32_MAX)
		return -EINVAL;
	for (region_walk_begin(&walk, sb); (region = region_next(&walk));
	     end = region->base + region->size) {
		if (region->base < end || !PAGE_ALIGNED(region->base) ||
		    !PAGE_ALIGNED(region->size) ||
		    !is_ram(region->base, region->size)) {
			pr_err("invalid region [%#llx, %#llx)\n", region->base,
			       region->base + region->size);
			return -EINVAL;
		}
		if (memblock_is_region_reserved(region->base, region->size)) {
			pr_err("unexpected overlap: [%#llx, %#llx) is reserved already\n",
			       region->base, region->base + region->size);
			return -EBUSY;
		}
	}
	if (walk.left) {
		pr_err("%llu of %llu regions are missing\n", walk.left,
		       sb->nr_regions);
		return -EINVAL;
	}
	return 0;
}

/* Finds a place between the preserved regions of [start, end). */
static phys_addr_t __init find_between(const struct pkram_super_block *sb,
				       phys_addr_t start, phys_addr_t end,
				       phys_addr_t size)
{
	const struct pkram_region *region;
	struct region_walk walk;

	start = PAGE_ALIGN(start);
	for (region_walk_begin(&walk, sb); (region = region_next(&walk));) {
		if (region->base + region->size <= start)
			continue;
		if (region->base >= end ||
		    (region->base > start && region->base - start >= size))
			break;
		start = region->base + region->size;
	}
	return start < end && end - start >= size ? start : 0;
}

/* Memory for the array of reserved regions; 0 when there is none. */
static phys_addr_t __init find_array(const struct pkram_super_block *sb,
				     phys_addr_t size)
{
	enum memblock_flags flags = is_kho_boot() ? MEMBLOCK_KHO_SCRATCH :
						    MEMBLOCK_NONE;
	phys_addr_t start, end, found = 0;
	u64 i;

	for_each_free_mem_range(i, NUMA_NO_NODE, flags, &start, &end, NULL) {
		found = find_between(sb, start, end, size);
		if (found)
			break;
	}
	return found;
}

/*
 * Merges the regions into memblock's reserved ones, in a new array: there may
 * be far too many to insert one by one, and growing the array would allocate
 * before all is reserved.
 */
static int __init merge_regions(const struct pkram_super_block *sb)
{
	struct memblock_type *reserved = &memblock.reserved;
	unsigned long max = reserved->cnt + sb->nr_regions + SPARE_REGIONS;
	phys_addr_t bytes = PAGE_ALIGN(max * sizeof(struct memblock_region));
	phys_addr_t address = find_array(sb, bytes);
	const struct pkram_region *region;
	struct memblock_region *array;
	unsigned long old = 0, cnt = 0;
	struct region_walk walk;

	if (!address)
		return -ENOMEM;
	array = __va(address);
	region_walk_begin(&walk, sb);
	region = region_next(&walk);
	while (region || old < reserved->cnt) {
		struct memblock_region *to = &array[cnt++];

		if (!region || (old < reserved->cnt &&
				reserved->regions[old].base < region->base)) {
			*to = reserved->regions[old++];
			continue;
		}
		memset(to, 0, sizeof(*to));
		to->base = region->base;
		to->size = region->size;
		memblock_set_region_node(to, NUMA_NO_NODE);
		reserved->total_size += region->size;
		region = region_next(&walk);
	}
	reserved->regions = array;
	reserved->cnt = cnt;
	reserved->max = bytes / sizeof(*array);
	return memblock_reserve(address, bytes);
}

static int __init reserve_preserved(phys_addr_t address)
{
	const struct pkram_super_block *sb;
	int err;

	if (!is_ram(address, PAGE_SIZE)) {
		pr_err("the super block at %pa is not in RAM\n", &address);
		return -EINVAL;
	}
	if (memblock_is_region_reserved(address, PAGE_SIZE)) {
		pr_err("the super block at %pa is reserved already\n",
		       &address);
		return -EBUSY;
	}
	sb = __va(address);
	if (sb->magic != PKRAM_MAGIC) {
		pr_err("invalid super block at %pa: magic %#x, expected %#x\n",
		       &address, sb->magic, PKRAM_MAGIC);
		return -EINVAL;
	}
	err = check_regions(sb);
	if (!err)
		err = merge_regions(sb);
	return err;
}

/* Keeps the allocators away from what pkram= says; else all of it is lost. */
void __init pkram_reserve(void)
{
	int err;

	if (is_kdump_kernel())
		pkram_sb_pfn = 0;
	if (!pkram_sb_pfn)
		return;
	err = reserve_preserved(PFN_PHYS(pkram_sb_pfn));
	if (err) {
		pr_err("nothing is taken over (%d)\n", err);
		pkram_sb_pfn = 0;
	}
}

static int __init add_regions(void)
{
	const struct pkram_region *region;
	struct region_walk walk;
	phys_addr_t bytes = 0;

	for (region_walk_begin(&walk, pkram_sb); (region = region_next(&walk));
	     bytes += region->size) {
		int err = pkram_map_add(region->base, region->size);

		if (err)
			return err;
	}
	pr_info("%llu KiB in %llu regions are taken over\n", bytes >> 10,
		pkram_sb->nr_regions);
	return 0;
}

static void __init free_region_lists(void)
{
	u64 pfn = pkram_sb->region_list_pfn;
	struct pkram_region_list *list;

	while ((list = pkram_structure(pfn))) {
		pfn = list->next_pfn;
		pkram_free_structure(list);
	}
}

static bool __init node_is_sound(const struct pkram_node *node)
{
	return !(node->flags & PKRAM_ACCMODE_MASK) && node->name[0] &&
	       strnlen(node->name, PKRAM_NAME_MAX) < PKRAM_NAME_MAX &&
	       !pkram_find_node(node->name);
}

/* What is not sound stays reserved, for whoever wants to look at it. */
static void __init list_nodes(void)
{
	u64 pfn = pkram_sb->node_pfn;
	struct pkram_node *node;

	mutex_lock(&pkram_mutex);
	while ((node = pkram_structure(pfn))) {
		struct page *page = virt_to_page(node);

		if (!node_is_sound(node)) {
			pr_err("the node in page frame %#llx is damaged or was not complete\n",
			       pfn);
			if (pfn == node->node_pfn)
				break;
		} else {
			list_add_tail(&page->lru, &pkram_nodes);
		}
		pfn = node->node_pfn;
		node->node_pfn = 0;
	}
	mutex_unlock(&pkram_mutex);
}

static int __init take_over(void)
{
	int err;

	pkram_sb = phys_to_virt(PFN_PHYS(pkram_sb_pfn));
	err = add_regions();
	if (err)
		return err;
	free_region_lists();
	list_nodes();
	memset(pkram_sb, 0, sizeof(*pkram_sb));
	return 0;
}

static int __init start_empty(void)
{
	u64 pfn;

	pkram_ban_kexec_image();
	pkram_sb = pkram_alloc(GFP_KERNEL, &pfn);
	pkram_free_rejected();
	if (!pkram_sb)
		return -ENOMEM;
	pkram_sb_pfn = pfn;
	return 0;
}

static int __init pkram_init(void)
{
	int err;

	if (is_kdump_kernel())
		return 0;
	err = pkram_map_init();
	if (!err)
		err = pkram_sb_pfn ? take_over() : start_empty();
	if (err) {
		pr_err("not available (%d)\n", err);
		pkram_sb = NULL;
	}
	return err;
}
postcore_initcall(pkram_init);
