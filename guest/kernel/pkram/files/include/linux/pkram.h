/* SPDX-License-Identifier: GPL-2.0-only */
/* SPDX-FileCopyrightText: The Folioscope authors */
/*
 * PKRAM: memory that is preserved over kexec.
 *
 * A node has a name and a list of objects; an object has two streams, one of
 * pages and one of bytes. Saving takes a reference to each page. Loading is
 * destructive: what was loaded is no longer preserved.
 *
 * While a stream is open, no kexec image can be loaded or started.
 */
#ifndef _LINUX_PKRAM_H
#define _LINUX_PKRAM_H

#include <linux/pkram_format.h>
#include <linux/types.h>

struct folio;
struct page;

/* Which streams of an object are going to be written. */
enum pkram_data_flags {
	PKRAM_DATA_none = 0,
	PKRAM_DATA_pages = 1,
	PKRAM_DATA_bytes = 2,
};

/* A position in the links of an object's stream. */
struct pkram_cursor {
	struct pkram_link *link;	/* NULL before the first */
	unsigned int entry;		/* the next one of it */
};

struct pkram_stream {
	gfp_t gfp;
	enum pkram_data_flags flags;
	struct pkram_node *node;
	u64 id;				/* of the node, among those saved here */
	struct pkram_obj *obj;
	struct pkram_cursor pages;
	struct pkram_cursor bytes;
	pgoff_t index;			/* in the file, of the next page entry */
	unsigned int piece;		/* of the huge page that is being copied */
	void *buffer;			/* page of the byte stream */
	unsigned int offset;		/* in that page */
	u64 data_left;			/* bytes not read yet */
};

struct pkram_usage {
	u64 objects;
	u64 pages;			/* of the page streams */
};

#ifdef CONFIG_PKRAM
void pkram_reserve(void);
bool pkram_preserved(phys_addr_t start, phys_addr_t end);

int pkram_prepare_save(struct pkram_stream *ps, const char *name, gfp_t gfp);
void pkram_finish_save(struct pkram_stream *ps);
void pkram_discard_save(struct pkram_stream *ps);
int pkram_prepare_save_obj(struct pkram_stream *ps,
			   enum pkram_data_flags flags);
void pkram_finish_save_obj(struct pkram_stream *ps);
int pkram_save_page(struct pkram_stream *ps, struct page *page, pgoff_t index);
int pkram_save_folio(struct pkram_stream *ps, struct folio *folio, pgoff_t end);
int pkram_write(struct pkram_stream *ps, const void *bytes, size_t count);

int pkram_free_saved(const char *name, u64 id);

int pkram_node_usage(const char *name, struct pkram_usage *usage);
int pkram_prepare_load(struct pkram_stream *ps, const char *name);
void pkram_finish_load(struct pkram_stream *ps);
int pkram_prepare_load_obj(struct pkram_stream *ps);
void pkram_finish_load_obj(struct pkram_stream *ps);
struct folio *pkram_load_folio(struct pkram_stream *ps, pgoff_t *index);
size_t pkram_read(struct pkram_stream *ps, void *bytes, size_t count);
#else
static inline void pkram_reserve(void) { }

static inline bool pkram_preserved(phys_addr_t start, phys_addr_t end)
{
	return false;
}
#endif /* CONFIG_PKRAM */

#endif /* _LINUX_PKRAM_H */
