// SPDX-License-Identifier: GPL-2.0-only
// SPDX-FileCopyrightText: The Folioscope authors
/*
 * Saving: a node is made of objects, and those of links with entries. A node
 * is in no list until it is complete; its name is taken by a place holder in
 * the list of those that are being saved.
 */
#include <linux/highmem.h>
#include <linux/mm.h>
#include <linux/moduleparam.h>
#include <linux/string.h>

#include "internal.h"

/* Nodes that are being saved, linked through page->lru. */
static LIST_HEAD(saving_nodes);
/* Tells nodes of the same name apart; page->private of a node that was saved. */
static u64 last_id;

bool pkram_leave_saving;
module_param_named(leave_saving, pkram_leave_saving, bool, 0644);
MODULE_PARM_DESC(leave_saving,
		 "Defect: a node that is complete still says that it is being saved");

static bool name_is_being_saved(const char *name)
{
	struct page *page;

	list_for_each_entry(page, &saving_nodes, lru) {
		struct pkram_node *node = page_address(page);

		if (!strcmp(node->name, name))
			return true;
	}
	return false;
}

/**
 * pkram_prepare_save - begin to save a node
 * @ps: the stream to save with
 * @name: of the node, shorter than PKRAM_NAME_MAX, unique
 * @gfp: for the pages that it takes
 *
 * Keeps kexec away until pkram_finish_save() or pkram_discard_save(). May
 * sleep.
 *
 * Return: 0, or -EEXIST for a name that is taken, -ENAMETOOLONG, -ENOMEM,
 * -EBUSY when kexec is at work, -ENODEV without PKRAM.
 */
int pkram_prepare_save(struct pkram_stream *ps, const char *name, gfp_t gfp)
{
	struct pkram_node *node;
	u64 pfn;
	int err;

	if (strlen(name) >= PKRAM_NAME_MAX)
		return -ENAMETOOLONG;
	err = pkram_open();
	if (err)
		return err;
	err = -ENOMEM;
	node = pkram_alloc(gfp, &pfn);
	if (!node)
		goto close;
	node->flags = PKRAM_SAVE;
	strscpy(node->name, name, PKRAM_NAME_MAX);

	mutex_lock(&pkram_mutex);
	err = pkram_find_node(name) || name_is_being_saved(name) ? -EEXIST : 0;
	if (!err) {
		list_add(&virt_to_page(node)->lru, &saving_nodes);
		virt_to_page(node)->private = ++last_id;
	}
	mutex_unlock(&pkram_mutex);
	if (err) {
		pkram_free_structure(node);
		goto close;
	}
	memset(ps, 0, sizeof(*ps));
	ps->gfp = gfp;
	ps->node = node;
	ps->id = virt_to_page(node)->private;
	return 0;

close:
	pkram_close();
	return err;
}

/* The node is complete: the next kernel gets it, or the next load. */
void pkram_finish_save(struct pkram_stream *ps)
{
	struct page *page = virt_to_page(ps->node);

	mutex_lock(&pkram_mutex);
	if (!pkram_leave_saving)
		ps->node->flags &= ~PKRAM_ACCMODE_MASK;
	list_move(&page->lru, &pkram_nodes);
	mutex_unlock(&pkram_mutex);
	pkram_close();
}

void pkram_discard_save(struct pkram_stream *ps)
{
	mutex_lock(&pkram_mutex);
	list_del_init(&virt_to_page(ps->node)->lru);
	mutex_unlock(&pkram_mutex);
	pkram_free_node(ps->node);
	pkram_close();
}

/* Frees a node, if it is the one that was saved as id and not another. */
int pkram_free_saved(const char *name, u64 id)
{
	struct pkram_node *node;
	int err;

	err = pkram_open();
	if (err)
		return err;
	mutex_lock(&pkram_mutex);
	node = pkram_find_node(name);
	if (node && virt_to_page(node)->private != id)
		node = NULL;
	if (node)
		list_del_init(&virt_to_page(node)->lru);
	mutex_unlock(&pkram_mutex);
	if (node)
		pkram_free_node(node);
	pkram_close();
	return 0;
}

/* Begins an object; flags say which streams it is going to have. */
int pkram_prepare_save_obj(struct pkram_stream *ps, enum pkram_data_flags flags)
{
	struct pkram_obj *obj;
	u64 pfn;

	obj = pkram_alloc(ps->gfp, &pfn);
	if (!obj)
		return -ENOMEM;
	obj->obj_pfn = ps->node->obj_pfn;
	ps->node->obj_pfn = pfn;
	ps->obj = obj;
	ps->flags = flags;
	ps->pages = (struct pkram_cursor) { };
	ps->bytes = (struct pkram_cursor) { };
	ps->buffer = NULL;
	ps->offset = 0;
	return 0;
}

void pkram_finish_save_obj(struct pkram_stream *ps)
{
	ps->obj = NULL;
}

/* Appends a link to a stream whose ends are head and tail. */
static int add_link(struct pkram_stream *ps, struct pkram_cursor *cursor,
		    u64 *head, u64 *tail)
{
	struct pkram_link *link;
	u64 pfn;

	link = pkram_alloc(ps->gfp, &pfn);
	if (!link)
		return -ENOMEM;
	if (cursor->link)
		cursor->link->link_pfn = pfn;
	else
		*head = pfn;
	*tail = pfn;
	cursor->link = link;
	cursor->entry = 0;
	return 0;
}

/* Makes sure that the next page entry of the file has a place. */
static int page_link(struct pkram_stream *ps, pgoff_t index)
{
	struct pkram_cursor *at = &ps->pages;
	struct pkram_obj *obj = ps->obj;
	int err;

	if (WARN_ON_ONCE(!obj || !(ps->flags & PKRAM_DATA_pages)))
		return -EINVAL;
	if (at->link && at->entry < PKRAM_LINK_ENTRIES && index == ps->index)
		return 0;
	err = add_link(ps, at, &obj->pages_head_link_pfn,
		       &obj->pages_tail_link_pfn);
	if (!err)
		at->link->index = index;
	return err;
}

static void add_page_entry(struct pkram_stream *ps, pgoff_t index,
			   pkram_entry_t entry)
{
	ps->pages.link->entry[ps->pages.entry++] = entry;
	ps->index = index + BIT(pkram_entry_order(entry));
}

/**
 * pkram_save_page - preserve one page
 * @ps: a stream with an object whose flags have PKRAM_DATA_pages
 * @page: the page, possibly of a large folio
 * @index: of the page in the file
 *
 * Takes a reference, or copies the page when it lies in a banned region. The
 * caller sees to it that nobody writes to it any more.
 *
 * Return: 0, -ENOMEM, or -EEXIST for a page that is preserved already.
 */
int pkram_save_page(struct pkram_stream *ps, struct page *page, pgoff_t index)
{
	phys_addr_t address;
	int err;

	err = page_link(ps, index);
	if (err)
		return err;
	if (pkram_page_banned(page)) {
		void *copy;
		u64 pfn;

		copy = pkram_alloc(ps->gfp, &pfn);
		if (!copy)
			return -ENOMEM;
		copy_page(copy, page_address(page));
		add_page_entry(ps, index, PFN_PHYS(pfn));
		return 0;
	}
	address = page_to_phys(page);
	err = pkram_map_add(address, PAGE_SIZE);
	if (err)
		return err;
	get_page(page);
	add_page_entry(ps, index, address);
	return 0;
}

/**
 * pkram_save_folio - preserve the pages of a folio
 * @ps: a stream with an object whose flags have PKRAM_DATA_pages
 * @folio: of a page cache, locked, up to date
 * @end: page index behind the file's last page
 *
 * A huge page becomes one entry if all of it can stay where it is. All others
 * are saved page by page, as far as the file goes.
 *
 * Return: as pkram_save_page().
 */
int pkram_save_folio(struct pkram_stream *ps, struct folio *folio, pgoff_t end)
{
	unsigned long i, count = folio_nr_pages(folio);
	phys_addr_t address = page_to_phys(&folio->page);
	int err = 0;

	if (folio_order(folio) != PKRAM_PMD_ORDER ||
	    pkram_folio_banned(folio)) {
		for (i = 0; i < count && folio->index + i < end && !err; i++)
			err = pkram_save_page(ps, folio_page(folio, i),
					      folio->index + i);
		return err;
	}
	err = page_link(ps, folio->index);
	if (!err)
		err = pkram_map_add(address, folio_size(folio));
	if (err)
		return err;
	folio_get(folio);
	add_page_entry(ps, folio->index,
		       address | PKRAM_PMD_ORDER |
		       PKRAM_PAGE_TRANS_HUGE << PKRAM_ENTRY_FLAGS_SHIFT);
	return 0;
}

static int add_bytes_page(struct pkram_stream *ps)
{
	struct pkram_cursor *at = &ps->bytes;
	struct pkram_obj *obj = ps->obj;
	void *page;
	u64 pfn;
	int err;

	if (!at->link || at->entry == PKRAM_LINK_ENTRIES) {
		err = add_link(ps, at, &obj->bytes_head_link_pfn,
			       &obj->bytes_tail_link_pfn);
		if (err)
			return err;
	}
	page = pkram_alloc(ps->gfp, &pfn);
	if (!page)
		return -ENOMEM;
	at->link->entry[at->entry++] = PFN_PHYS(pfn);
	ps->buffer = page;
	ps->offset = 0;
	return 0;
}

/* Appends to the object's byte stream; 0 when all is written. */
int pkram_write(struct pkram_stream *ps, const void *bytes, size_t count)
{
	if (WARN_ON_ONCE(!ps->obj || !(ps->flags & PKRAM_DATA_bytes)))
		return -EINVAL;
	while (count) {
		size_t part;

		if (!ps->buffer || ps->offset == PAGE_SIZE) {
			int err = add_bytes_page(ps);

			if (err)
				return err;
		}
		part = min(count, PAGE_SIZE - ps->offset);
		memcpy(ps->buffer + ps->offset, bytes, part);
		ps->offset += part;
		ps->obj->data_len += part;
		bytes += part;
		count -= part;
	}
	return 0;
}
