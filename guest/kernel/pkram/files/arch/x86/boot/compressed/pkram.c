// SPDX-License-Identifier: GPL-2.0-only
// SPDX-FileCopyrightText: The Folioscope authors
/*
 * Keeps the decompressed kernel off memory that the kernel before this one has
 * preserved: pkram= leads to the list of those regions.
 */
#include "pkram.h"
#include "../string.h"

#include <linux/bits.h>
#include <linux/pkram_format.h>

#define PHYSICAL_LIMIT		BIT_ULL(46)
#define PAGE_BYTES		4096ULL

static const struct pkram_super_block *super;

/* A position in the chain of region lists. */
struct pkram_position {
	const struct pkram_region_list *list;
	u64 left;			/* regions from here on */
	unsigned int at;
};

/* Where the search for the last image began: searches ascend. */
static struct pkram_position begin;
static bool searched;

static const void *page_at(u64 pfn)
{
	if (!pfn || pfn >= PHYSICAL_LIMIT / PAGE_BYTES)
		return NULL;
	return (const void *)(unsigned long)(pfn * PAGE_BYTES);
}

static void find_super_block(void)
{
	char value[20];
	int length = cmdline_find_option("pkram", value, sizeof(value));
	const struct pkram_super_block *found;
	unsigned long pfn;

	if (length <= 0 || length >= sizeof(value) ||
	    boot_kstrtoul(value, 16, &pfn))
		return;
	found = page_at(pfn);
	if (!found || found->magic != PKRAM_MAGIC)
		return;
	begin.list = page_at(found->region_list_pfn);
	begin.left = found->nr_regions;
	super = found;
}

static const struct pkram_region *region_of(const struct pkram_position *pos)
{
	const struct pkram_region *region;

	if (!pos->list || !pos->left)
		return NULL;
	region = &pos->list->regions[pos->at];
	return region->size ? region : NULL;
}

static void advance(struct pkram_position *pos)
{
	pos->left--;
	if (++pos->at == PKRAM_LIST_REGIONS) {
		pos->list = page_at(pos->list->next_pfn);
		pos->at = 0;
	}
}

/*
 * Whether a preserved region below *earliest overlaps the image; then tells
 * the first one, and its address in *earliest.
 */
bool pkram_avoid_overlap(const struct mem_vector *img, u64 *earliest,
			 struct mem_vector *overlap)
{
	const struct pkram_region *region;
	struct pkram_position pos;

	if (!searched)
		find_super_block();
	searched = true;
	if (!super)
		return false;
	region = region_of(&begin);
	if (!region || region->base + region->size > img->start) {
		begin.list = page_at(super->region_list_pfn);
		begin.left = super->nr_regions;
		begin.at = 0;
	}
	for (pos = begin; (region = region_of(&pos)); advance(&pos)) {
		if (region->base + region->size > img->start)
			break;
		begin = pos;
	}
	if (!region || region->base >= img->start + img->size ||
	    region->base >= *earliest)
		return false;
	overlap->start = region->base;
	overlap->size = region->size;
	*earliest = region->base;
	return true;
}
