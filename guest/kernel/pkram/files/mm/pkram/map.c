// SPDX-License-Identifier: GPL-2.0-only
// SPDX-FileCopyrightText: The Folioscope authors
/*
 * The map of preserved pages: a set of page frames in the shape of a page
 * table, indexed by physical address.
 *
 * Tables hold bare physical addresses of the next table. At PMD level, bit 7
 * says that all of the 2 MiB are preserved; else the entry names a bitmap of
 * 512 bits: the physical page in bits 63:12, and in bits 5:0 which of that
 * page's 64 bitmaps. A bitmap that fills up keeps its place beside bit 7.
 */
#include <linux/bitmap.h>
#include <linux/memblock.h>
#include <linux/mm.h>
#include <linux/pgtable.h>
#include <linux/slab.h>

#include "internal.h"

#define ENTRIES			512
#define BITMAP_BYTES		(ENTRIES / BITS_PER_BYTE)
#define BITMAP_INDEX_MASK	0x3fULL
#define WHOLE			((u64)_PAGE_PSE)

pgd_t *pkram_pgd;

static DEFINE_MUTEX(pkram_map_mutex);
/* Pages with free bitmaps; page->private has a bit for each that is taken. */
static LIST_HEAD(pkram_bitmap_pages);

static int top_shift(void)
{
	return pgtable_l5_enabled() ? 48 : 39;
}

/*
 * The entry at PMD level for an address. Without create, *shift tells at
 * which level nothing was found.
 */
static u64 *map_entry(phys_addr_t address, bool create, int *missing)
{
	u64 *table = (u64 *)pkram_pgd;
	int shift;

	for (shift = top_shift(); shift > PMD_SHIFT; shift -= 9) {
		u64 *entry = &table[(address >> shift) % ENTRIES];

		if (!*entry) {
			void *next;

			*missing = shift;
			if (!create)
				return NULL;
			next = (void *)get_zeroed_page(GFP_KERNEL);
			if (!next)
				return NULL;
			*entry = virt_to_phys(next);
		}
		table = phys_to_virt(*entry);
	}
	return &table[(address >> PMD_SHIFT) % ENTRIES];
}

static unsigned long *entry_bitmap(u64 entry)
{
	if (!(entry & PAGE_MASK))
		return NULL;
	return phys_to_virt((entry & PAGE_MASK) +
			    (entry & BITMAP_INDEX_MASK) * BITMAP_BYTES);
}

/* Gives the entry a bitmap that is clear, or has all bits set. */
static int entry_add_bitmap(u64 *entry, bool set, gfp_t gfp)
{
	struct page *page = list_first_entry_or_null(&pkram_bitmap_pages,
						     struct page, lru);
	unsigned int index;

	if (!page) {
		page = alloc_page(gfp);
		if (!page)
			return -ENOMEM;
		page->private = 0;
		list_add(&page->lru, &pkram_bitmap_pages);
	}
	index = ffz(page->private);
	page->private |= BIT(index);
	if (page->private == ~0UL)
		list_del_init(&page->lru);
	*entry = page_to_phys(page) | index;
	memset(entry_bitmap(*entry), set ? 0xff : 0, BITMAP_BYTES);
	return 0;
}

static void entry_drop_bitmap(u64 entry)
{
	struct page *page = phys_to_page(entry & PAGE_MASK);

	if (page->private == ~0UL)
		list_add(&page->lru, &pkram_bitmap_pages);
	page->private &= ~BIT(entry & BITMAP_INDEX_MASK);
	if (!page->private) {
		list_del(&page->lru);
		__free_page(page);
	}
}

static int entry_add(u64 *entry, unsigned int first, unsigned int count)
{
	unsigned long *bitmap;

	if (*entry & WHOLE)
		return -EEXIST;
	if (!*entry && count == ENTRIES) {
		*entry = WHOLE;
		return 0;
	}
	if (!*entry) {
		int err = entry_add_bitmap(entry, false, GFP_KERNEL);

		if (err)
			return err;
	}
	bitmap = entry_bitmap(*entry);
	if (find_next_bit(bitmap, first + count, first) < first + count)
		return -EEXIST;
	bitmap_set(bitmap, first, count);
	if (bitmap_full(bitmap, ENTRIES))
		*entry |= WHOLE;
	return 0;
}

static void entry_remove(u64 *entry, unsigned int first, unsigned int count)
{
	unsigned long *bitmap;

	if (!*entry)
		return;
	if (*entry == WHOLE && count == ENTRIES) {
		*entry = 0;
		return;
	}
	if (*entry == WHOLE)
		entry_add_bitmap(entry, true, GFP_KERNEL | __GFP_NOFAIL);
	*entry &= ~WHOLE;
	bitmap = entry_bitmap(*entry);
	bitmap_clear(bitmap, first, count);
	if (bitmap_empty(bitmap, ENTRIES)) {
		entry_drop_bitmap(*entry);
		*entry = 0;
	}
}

static bool entry_overlaps(u64 entry, unsigned int first, unsigned int count)
{
	if (!entry || entry & WHOLE)
		return entry;
	return find_next_bit(entry_bitmap(entry), first + count, first) <
	       first + count;
}

static bool entry_contains(u64 entry, unsigned int first, unsigned int count)
{
	if (!entry || entry & WHOLE)
		return entry;
	return find_next_zero_bit(entry_bitmap(entry), first + count, first) >=
	       first + count;
}

int __init pkram_map_init(void)
{
	pkram_pgd = (pgd_t *)get_zeroed_page(GFP_KERNEL);
	return pkram_pgd ? 0 : -ENOMEM;
}

/* The part of [at, end) that one entry at PMD level stands for, in pages. */
static unsigned int part_of(phys_addr_t at, phys_addr_t end,
			    unsigned int *first)
{
	*first = (at & ~PMD_MASK) >> PAGE_SHIFT;
	return min_t(phys_addr_t, (end - at) >> PAGE_SHIFT, ENTRIES - *first);
}

/* Adds pages; -EEXIST when one of them is there already, and then none is. */
int pkram_map_add(phys_addr_t base, phys_addr_t size)
{
	phys_addr_t at, end = base + size;
	unsigned int first, count;
	int missing, err = 0;

	mutex_lock(&pkram_map_mutex);
	for (at = base; at < end && !err; at += (u64)count << PAGE_SHIFT) {
		u64 *entry = map_entry(at, true, &missing);

		count = part_of(at, end, &first);
		err = entry ? entry_add(entry, first, count) : -ENOMEM;
		if (err)
			break;
	}
	for (end = at, at = base; err && at < end;
	     at += (u64)count << PAGE_SHIFT) {
		count = part_of(at, end, &first);
		entry_remove(map_entry(at, false, &missing), first, count);
	}
	mutex_unlock(&pkram_map_mutex);
	return err;
}

void pkram_map_remove(phys_addr_t base, phys_addr_t size)
{
	phys_addr_t at, end = base + size;
	unsigned int first, count;
	int missing;

	mutex_lock(&pkram_map_mutex);
	for (at = base; at < end; at += (u64)count << PAGE_SHIFT) {
		u64 *entry = map_entry(at, false, &missing);

		count = part_of(at, end, &first);
		if (entry)
			entry_remove(entry, first, count);
	}
	mutex_unlock(&pkram_map_mutex);
}

/* Whether all of these pages are preserved. */
bool pkram_map_contains(phys_addr_t base, phys_addr_t size)
{
	phys_addr_t at, end = base + size;
	unsigned int first, count;
	bool contained = true;
	int missing;

	mutex_lock(&pkram_map_mutex);
	for (at = base; at < end && contained; at += (u64)count << PAGE_SHIFT) {
		u64 *entry = map_entry(at, false, &missing);

		count = part_of(at, end, &first);
		contained = entry && entry_contains(*entry, first, count);
	}
	mutex_unlock(&pkram_map_mutex);
	return contained;
}

/* Whether any page of [start, end] is preserved; kexec asks. */
bool pkram_preserved(phys_addr_t start, phys_addr_t end)
{
	phys_addr_t at = start & PAGE_MASK;
	unsigned int first, count;
	bool found = false;
	int missing;

	if (!pkram_pgd)
		return false;
	end = min(PAGE_ALIGN(end + 1), PFN_PHYS(max_pfn));
	mutex_lock(&pkram_map_mutex);
	while (at < end && !found) {
		u64 *entry = map_entry(at, false, &missing);

		count = part_of(at, end, &first);
		found = entry && entry_overlaps(*entry, first, count);
		at += (u64)count << PAGE_SHIFT;
	}
	mutex_unlock(&pkram_map_mutex);
	return found;
}

/* What a walk has seen of a contiguous range. */
struct pkram_walk {
	phys_addr_t base, end;
	void *context;
	pkram_visit_t visit;
};

static int walk_found(struct pkram_walk *walk, phys_addr_t base,
		      phys_addr_t end)
{
	int result = 0;

	if (base == walk->end) {
		walk->end = end;
		return 0;
	}
	if (walk->end > walk->base)
		result = walk->visit(walk->base, walk->end - walk->base,
				     walk->context);
	walk->base = base;
	walk->end = end;
	return result;
}

static int walk_bitmap(struct pkram_walk *walk, phys_addr_t base,
		       const unsigned long *bitmap)
{
	unsigned int first, end;
	int result = 0;

	for_each_set_bitrange(first, end, bitmap, ENTRIES) {
		result = walk_found(walk, base + first * PAGE_SIZE,
				    base + end * PAGE_SIZE);
		if (result)
			break;
	}
	return result;
}

/**
 * pkram_find_preserved - visit the preserved memory of an area
 * @start: physical address, a multiple of 2 MiB
 * @end: physical address behind the area, a multiple of 2 MiB
 * @context: for @visit
 * @visit: called for each range, as long as possible, ascending; it must not
 *	change the map, and ends the walk with what is not 0
 *
 * Return: 0, or what @visit returned.
 */
int pkram_find_preserved(phys_addr_t start, phys_addr_t end, void *context,
			 pkram_visit_t visit)
{
	struct pkram_walk walk = { .context = context, .visit = visit };
	phys_addr_t at = start;
	int missing, result = 0;

	mutex_lock(&pkram_map_mutex);
	while (at < end && !result) {
		u64 *entry = map_entry(at, false, &missing);

		if (!entry) {
			at = (at | (BIT(missing) - 1)) + 1;
			continue;
		}
		if (*entry & WHOLE)
			result = walk_found(&walk, at, at + PMD_SIZE);
		else if (*entry)
			result = walk_bitmap(&walk, at, entry_bitmap(*entry));
		at += PMD_SIZE;
	}
	if (!result && walk.end > walk.base)
		result = visit(walk.base, walk.end - walk.base, context);
	mutex_unlock(&pkram_map_mutex);
	return result;
}
