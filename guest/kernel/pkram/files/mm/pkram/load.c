// SPDX-License-Identifier: GPL-2.0-only
// SPDX-FileCopyrightText: The Folioscope authors
/*
 * Loading takes a node apart: an entry is cleared when its page is handed out,
 * a link is freed when it is behind, and finishing frees what is left.
 */
#define pr_fmt(fmt) "pkram: " fmt

#include <linux/err.h>
#include <linux/mm.h>
#include <linux/string.h>

#include "internal.h"

/* Adds up an object's page entries, without taking anything. */
static int count_pages(struct pkram_obj *obj, u64 *left, u64 *pages)
{
	u64 pfn = obj->pages_head_link_pfn;

	while (pfn) {
		struct pkram_link *link = pkram_structure(pfn);
		unsigned int i;

		if (!link || !(*left)--)
			return -EIO;
		for (i = 0; i < PKRAM_LINK_ENTRIES && link->entry[i]; i++)
			*pages += BIT_ULL(pkram_entry_order(link->entry[i]));
		pfn = link->link_pfn;
		cond_resched();
	}
	return 0;
}

/**
 * pkram_node_usage - what loading a node is going to need
 * @name: of the node
 * @usage: number of objects, and of pages in their page streams
 *
 * Return: 0, -ENOENT, -EIO when the node is damaged, or as pkram_open().
 */
int pkram_node_usage(const char *name, struct pkram_usage *usage)
{
	struct pkram_node *node;
	u64 left = totalram_pages() + max_pfn, pfn;
	int err;

	*usage = (struct pkram_usage) { };
	err = pkram_open();
	if (err)
		return err;
	mutex_lock(&pkram_mutex);
	node = pkram_find_node(name);
	err = node ? 0 : -ENOENT;
	pfn = node ? node->obj_pfn : 0;
	while (pfn && !err) {
		struct pkram_obj *obj = pkram_structure(pfn);

		if (!obj || !left--) {
			err = -EIO;
			break;
		}
		usage->objects++;
		err = count_pages(obj, &left, &usage->pages);
		pfn = obj->obj_pfn;
	}
	mutex_unlock(&pkram_mutex);
	pkram_close();
	return err;
}

/**
 * pkram_prepare_load - take a node out of the list, to load it
 * @ps: the stream to load with
 * @name: of the node
 *
 * Keeps kexec away until pkram_finish_load(), which frees the node.
 *
 * Return: 0, -ENOENT, -EBUSY for a node that is not complete or when kexec is
 * at work, -ENODEV without PKRAM.
 */
int pkram_prepare_load(struct pkram_stream *ps, const char *name)
{
	struct pkram_node *node;
	int err;

	err = pkram_open();
	if (err)
		return err;
	mutex_lock(&pkram_mutex);
	node = pkram_find_node(name);
	if (!node)
		err = -ENOENT;
	else if (node->flags & PKRAM_ACCMODE_MASK)
		err = -EBUSY;
	if (!err) {
		list_del_init(&virt_to_page(node)->lru);
		node->flags |= PKRAM_LOAD;
	}
	mutex_unlock(&pkram_mutex);
	if (err) {
		pkram_close();
		return err;
	}
	memset(ps, 0, sizeof(*ps));
	ps->node = node;
	return 0;
}

void pkram_finish_load(struct pkram_stream *ps)
{
	pkram_free_node(ps->node);
	pkram_close();
}

/* Takes the next object; -ENODATA behind the last, -EIO if it is damaged. */
int pkram_prepare_load_obj(struct pkram_stream *ps)
{
	u64 pfn = ps->node->obj_pfn;
	struct pkram_obj *obj;

	if (!pfn)
		return -ENODATA;
	obj = pkram_structure(pfn);
	if (!obj)
		return -EIO;
	ps->node->obj_pfn = obj->obj_pfn;
	ps->obj = obj;
	ps->pages = (struct pkram_cursor) { };
	ps->bytes = (struct pkram_cursor) { };
	ps->piece = 0;
	ps->buffer = NULL;
	ps->offset = 0;
	ps->data_left = obj->data_len;
	return 0;
}

/* Frees the object and what was not loaded of it. */
void pkram_finish_load_obj(struct pkram_stream *ps)
{
	pkram_free_obj(ps->obj);
	ps->obj = NULL;
}

/*
 * The entry that is next, or NULL at the end. Links that are behind are freed.
 */
static pkram_entry_t *next_entry(struct pkram_stream *ps,
				 struct pkram_cursor *at, u64 *head, u64 *tail)
{
	while (true) {
		if (!at->link) {
			if (!*head)
				return NULL;
			at->link = pkram_structure(*head);
			at->entry = 0;
			if (!at->link)
				return ERR_PTR(-EIO);
			if (at == &ps->pages)
				ps->index = at->link->index;
		}
		if (at->entry < PKRAM_LINK_ENTRIES && at->link->entry[at->entry])
			return &at->link->entry[at->entry];
		*head = at->link->link_pfn;
		if (!*head)
			*tail = 0;
		pkram_free_structure(at->link);
		at->link = NULL;
	}
}

/*
 * Copies the next page of an entry of this kernel's own. Its pages may still
 * belong to the file system that saved them.
 */
static struct folio *copy_piece(struct pkram_stream *ps, pkram_entry_t *entry,
				pgoff_t *index)
{
	phys_addr_t address = pkram_entry_address(*entry);
	struct folio *copy = folio_alloc(GFP_KERNEL, 0);

	if (!copy)
		return ERR_PTR(-ENOMEM);
	copy_page(folio_address(copy),
		  phys_to_virt(address + ps->piece * PAGE_SIZE));
	*index = ps->index++;
	if (++ps->piece == BIT(pkram_entry_order(*entry))) {
		pkram_entry_t done = *entry;

		*entry = 0;
		ps->pages.entry++;
		ps->piece = 0;
		pkram_release(done);
	}
	return copy;
}

/**
 * pkram_load_folio - take the next pages of an object
 * @ps: a stream with an object that is being loaded
 * @index: of the folio's first page in the file
 *
 * What another kernel has left is handed over as it is. What this kernel has
 * saved is copied, page by page.
 *
 * Return: a folio with one reference for the caller; ERR_PTR(-ENODATA) behind
 * the last, -EIO when the object is damaged, -ENOMEM.
 */
struct folio *pkram_load_folio(struct pkram_stream *ps, pgoff_t *index)
{
	pkram_entry_t *next, entry;
	phys_addr_t address, size;
	unsigned int order;
	struct page *page;

	next = next_entry(ps, &ps->pages, &ps->obj->pages_head_link_pfn,
			  &ps->obj->pages_tail_link_pfn);
	if (!next)
		return ERR_PTR(-ENODATA);
	if (IS_ERR(next))
		return ERR_CAST(next);

	entry = *next;
	address = pkram_entry_address(entry);
	order = pkram_entry_order(entry);
	size = PAGE_SIZE << order;
	if ((order && order != PKRAM_PMD_ORDER) || address & (size - 1) ||
	    !pkram_map_contains(address, size)) {
		pr_err("entry %#llx is damaged\n", entry);
		*next = 0;
		return ERR_PTR(-EIO);
	}
	page = phys_to_page(address);
	if (!PageReserved(page))
		return copy_piece(ps, next, index);
	*next = 0;
	ps->pages.entry++;
	*index = ps->index;
	ps->index += BIT(order);
	pkram_map_remove(address, size);
	return pkram_restore(page, order);
}

static int next_bytes_page(struct pkram_stream *ps)
{
	pkram_entry_t *next;

	next = next_entry(ps, &ps->bytes, &ps->obj->bytes_head_link_pfn,
			  &ps->obj->bytes_tail_link_pfn);
	if (IS_ERR_OR_NULL(next))
		return -EIO;
	ps->buffer = pkram_structure(*next >> PAGE_SHIFT);
	ps->offset = 0;
	return ps->buffer ? 0 : -EIO;
}

/* Reads from the byte stream; less than count only at its end, or if damaged. */
size_t pkram_read(struct pkram_stream *ps, void *bytes, size_t count)
{
	size_t done = 0;

	while (done < count && ps->data_left) {
		size_t part;

		if (!ps->buffer && next_bytes_page(ps))
			break;
		part = min3(count - done, PAGE_SIZE - ps->offset,
			    (size_t)ps->data_left);
		memcpy(bytes + done, ps->buffer + ps->offset, part);
		done += part;
		ps->offset += part;
		ps->data_left -= part;
		if (ps->offset == PAGE_SIZE || !ps->data_left) {
			pkram_entry_t *entry =
				&ps->bytes.link->entry[ps->bytes.entry++];
			pkram_entry_t behind = *entry;

			*entry = 0;
			ps->buffer = NULL;
			pkram_release(behind);
		}
	}
	return done;
}
