// SPDX-License-Identifier: GPL-2.0-only
// SPDX-FileCopyrightText: The Folioscope authors
/*
 * Memory in which nothing can be preserved, because the way into the next
 * kernel writes to it: the first MiB, where the loaded kexec image is going to
 * be copied, and memory that KHO or others set aside for movable pages.
 */
#include <linux/kexec.h>
#include <linux/mm.h>
#include <linux/moduleparam.h>
#include <linux/nodemask.h>
#include <linux/sched/signal.h>
#include <linux/sizes.h>

#include "../../kernel/kexec_internal.h"
#include "internal.h"

#define BANNED_MAX		(32 + 2 * MAX_NUMNODES)

/* Page frames, both inclusive. */
struct pkram_banned {
	unsigned long start, end;
};

static struct pkram_banned banned[BANNED_MAX];
static unsigned int nr_banned;

static bool ignore_banned;
module_param(ignore_banned, bool, 0644);
MODULE_PARM_DESC(ignore_banned,
		 "Defect: preserve pages where the kexec image is going to be");

/* Allocated in a banned region; kept so that they do not come back at once. */
static LIST_HEAD(rejected_pages);
static DEFINE_SPINLOCK(rejected_lock);

static DEFINE_MUTEX(kexec_mutex);
static unsigned int kexec_holders;

static void ban(phys_addr_t start, phys_addr_t end)
{
	if (end <= start || WARN_ON_ONCE(nr_banned == BANNED_MAX))
		return;
	banned[nr_banned].start = start >> PAGE_SHIFT;
	banned[nr_banned++].end = (end - 1) >> PAGE_SHIFT;
}

/* Bans what the loaded image covers. Nobody may change that image meanwhile. */
void pkram_ban_kexec_image(void)
{
	unsigned long i;

	nr_banned = 0;
	ban(0, SZ_1M);
	for (i = 0; kexec_image && i < kexec_image->nr_segments; i++) {
		struct kexec_segment *segment = &kexec_image->segment[i];

		ban(segment->mem, segment->mem + segment->memsz);
	}
}

/* Whether the loaded image would be copied over something preserved. */
bool pkram_kexec_image_overlaps(void)
{
	unsigned long i;

	if (ignore_banned)
		return false;
	for (i = 0; kexec_image && i < kexec_image->nr_segments; i++) {
		struct kexec_segment *segment = &kexec_image->segment[i];

		if (pkram_preserved(segment->mem,
				    segment->mem + segment->memsz - 1))
			return true;
	}
	return false;
}

/*
 * Keeps kexec from loading or starting an image, so that what is banned stays
 * as it is. A load that is under way is waited for.
 */
int pkram_lock_kexec(void)
{
	unsigned long deadline = jiffies + 30 * HZ;
	int err = 0;

	mutex_lock(&kexec_mutex);
	if (!kexec_holders) {
		while (!err && !kexec_trylock()) {
			if (time_after(jiffies, deadline))
				err = -EBUSY;
			else if (schedule_timeout_killable(HZ / 50))
				err = -EINTR;
		}
		if (!err)
			pkram_ban_kexec_image();
	}
	if (!err)
		kexec_holders++;
	mutex_unlock(&kexec_mutex);
	return err;
}

void pkram_unlock_kexec(void)
{
	mutex_lock(&kexec_mutex);
	if (!--kexec_holders) {
		kexec_unlock();
		pkram_free_rejected();
	}
	mutex_unlock(&kexec_mutex);
}

static bool range_banned(unsigned long start, unsigned long end)
{
	unsigned int i;

	for (i = 0; i < nr_banned; i++)
		if (start <= banned[i].end && banned[i].start <= end)
			return true;
	return false;
}

static bool pages_banned(struct page *page, unsigned long count)
{
	unsigned long pfn = page_to_pfn(page);

	if (ignore_banned)
		return false;
	return is_migrate_cma_page(page) ||
	       range_banned(pfn, pfn + count - 1);
}

bool pkram_page_banned(struct page *page)
{
	return pages_banned(page, 1);
}

bool pkram_folio_banned(struct folio *folio)
{
	return pages_banned(&folio->page, folio_nr_pages(folio));
}

/* A zeroed page of no banned region; not in the map yet. */
struct page *pkram_alloc_page(gfp_t gfp)
{
	struct page *page;

	while ((page = alloc_page(gfp | __GFP_ZERO))) {
		if (!pkram_page_banned(page))
			return page;
		spin_lock(&rejected_lock);
		list_add(&page->lru, &rejected_pages);
		spin_unlock(&rejected_lock);
	}
	return NULL;
}

void pkram_free_rejected(void)
{
	struct page *page, *next;
	LIST_HEAD(pages);

	spin_lock(&rejected_lock);
	list_splice_init(&rejected_pages, &pages);
	spin_unlock(&rejected_lock);
	list_for_each_entry_safe(page, next, &pages, lru)
		__free_page(page);
}
