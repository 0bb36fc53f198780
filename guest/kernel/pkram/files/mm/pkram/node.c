// SPDX-License-Identifier: GPL-2.0-only
// SPDX-FileCopyrightText: The Folioscope authors
/*
 * Nodes and what belongs to them: the list of those that are complete, the
 * pages that structures live in, and how all of it is freed.
 *
 * Structures may come from another kernel, so a page frame number is followed
 * only to what the map holds. Freeing takes pages out of the map, so a chain
 * that runs in a circle ends there.
 */
#define pr_fmt(fmt) "pkram: " fmt

#include <linux/kobject.h>
#include <linux/mm.h>
#include <linux/pgalloc_tag.h>
#include <linux/sysfs.h>

#include "../internal.h"
#include "internal.h"

/* Complete nodes, linked through page->lru. */
LIST_HEAD(pkram_nodes);
/* Protects pkram_nodes, and what the super block and reboot make of it. */
DEFINE_MUTEX(pkram_mutex);

struct pkram_node *pkram_find_node(const char *name)
{
	struct page *page;

	lockdep_assert_held(&pkram_mutex);
	list_for_each_entry(page, &pkram_nodes, lru) {
		struct pkram_node *node = page_address(page);

		if (!strncmp(node->name, name, PKRAM_NAME_MAX))
			return node;
	}
	return NULL;
}

/* Begins work with nodes; kexec has to wait until pkram_close(). */
int pkram_open(void)
{
	int err;

	if (!pkram_sb)
		return -ENODEV;
	err = pkram_lock_kexec();
	if (!err && READ_ONCE(pkram_rebooting)) {
		pkram_unlock_kexec();
		err = -EBUSY;
	}
	return err;
}

void pkram_close(void)
{
	pkram_unlock_kexec();
}

/* A preserved page for a structure or for bytes. */
void *pkram_alloc(gfp_t gfp, u64 *pfn)
{
	struct page *page = pkram_alloc_page(gfp);

	if (!page)
		return NULL;
	if (pkram_map_add(page_to_phys(page), PAGE_SIZE)) {
		__free_page(page);
		return NULL;
	}
	*pfn = page_to_pfn(page);
	return page_address(page);
}

/* The structure in a page frame; NULL when it is not one of ours. */
void *pkram_structure(u64 pfn)
{
	if (!pfn)
		return NULL;
	if (!pfn_valid(pfn) || !pkram_map_contains(PFN_PHYS(pfn), PAGE_SIZE)) {
		pr_err("page frame %#llx of a structure is not preserved\n",
		       pfn);
		return NULL;
	}
	return phys_to_virt(PFN_PHYS(pfn));
}

/*
 * Makes a folio of pages that were reserved at boot, with one reference. The
 * page allocator has never counted them.
 */
struct folio *pkram_restore(struct page *page, unsigned int order)
{
	unsigned long i, count = BIT(order);

	for (i = 0; i < count; i++) {
		ClearPageReserved(page + i);
		set_page_count(page + i, i == 0);
		clear_page_tag_ref(page + i);
	}
	if (order)
		prep_compound_page(page, order);
	adjust_managed_page_count(page, count);
	return page_rmappable_folio(page);
}

/* Gives up what an entry refers to. */
void pkram_release(pkram_entry_t entry)
{
	phys_addr_t address = pkram_entry_address(entry);
	unsigned int order = pkram_entry_order(entry);
	struct page *page = phys_to_page(address);

	if (order > MAX_PAGE_ORDER || address & ((PAGE_SIZE << order) - 1) ||
	    !pkram_map_contains(address, PAGE_SIZE << order)) {
		pr_err("entry %#llx is not preserved\n", entry);
		return;
	}
	pkram_map_remove(address, PAGE_SIZE << order);
	if (PageReserved(page))
		folio_put(pkram_restore(page, order));
	else
		put_page(page);
}

void pkram_free_structure(void *structure)
{
	pkram_release(virt_to_phys(structure));
}

static void free_links(u64 pfn)
{
	struct pkram_link *link;

	while ((link = pkram_structure(pfn))) {
		unsigned int i;

		for (i = 0; i < PKRAM_LINK_ENTRIES; i++)
			if (link->entry[i])
				pkram_release(link->entry[i]);
		pfn = link->link_pfn;
		pkram_free_structure(link);
		cond_resched();
	}
}

void pkram_free_obj(struct pkram_obj *obj)
{
	free_links(obj->pages_head_link_pfn);
	free_links(obj->bytes_head_link_pfn);
	pkram_free_structure(obj);
}

/* Frees a node that is in no list, with all that belongs to it. */
void pkram_free_node(struct pkram_node *node)
{
	struct pkram_obj *obj;

	while ((obj = pkram_structure(node->obj_pfn))) {
		node->obj_pfn = obj->obj_pfn;
		pkram_free_obj(obj);
	}
	pkram_free_structure(node);
}

static void free_all_nodes(void)
{
	struct page *page, *next;
	LIST_HEAD(nodes);

	mutex_lock(&pkram_mutex);
	list_splice_init(&pkram_nodes, &nodes);
	mutex_unlock(&pkram_mutex);
	list_for_each_entry_safe(page, next, &nodes, lru) {
		list_del_init(&page->lru);
		pkram_free_node(page_address(page));
	}
}

static ssize_t pkram_show(struct kobject *kobj, struct kobj_attribute *attr,
			  char *buf)
{
	return sysfs_emit(buf, "%lx\n", pkram_sb ? pkram_sb_pfn : 0);
}

/* 0 frees all nodes that are not being saved or loaded. */
static ssize_t pkram_store(struct kobject *kobj, struct kobj_attribute *attr,
			   const char *buf, size_t count)
{
	unsigned long value;
	int err;

	if (kstrtoul(buf, 0, &value) || value)
		return -EINVAL;
	err = pkram_open();
	if (err)
		return err;
	free_all_nodes();
	pkram_close();
	return count;
}

static struct kobj_attribute pkram_attr = __ATTR_RW_MODE(pkram, 0644);

static int __init pkram_sysfs_init(void)
{
	return sysfs_create_file(kernel_kobj, &pkram_attr.attr);
}
late_initcall(pkram_sysfs_init);
