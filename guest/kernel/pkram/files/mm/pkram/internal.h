/* SPDX-License-Identifier: GPL-2.0-only */
/* SPDX-FileCopyrightText: The Folioscope authors */
/* What the parts of PKRAM share. */
#ifndef _PKRAM_INTERNAL_H
#define _PKRAM_INTERNAL_H

#include <linux/io.h>
#include <linux/list.h>
#include <linux/mutex.h>
#include <linux/pkram.h>

#define PKRAM_PMD_ORDER		9

/* node.c */
extern struct list_head pkram_nodes;
extern struct mutex pkram_mutex;
extern bool pkram_leave_saving;

struct pkram_node *pkram_find_node(const char *name);
int pkram_open(void);
void pkram_close(void);
void *pkram_alloc(gfp_t gfp, u64 *pfn);
void *pkram_structure(u64 pfn);
void pkram_free_structure(void *structure);
void pkram_free_obj(struct pkram_obj *obj);
void pkram_free_node(struct pkram_node *node);
void pkram_release(pkram_entry_t entry);
struct folio *pkram_restore(struct page *page, unsigned int order);

static inline u64 pkram_pfn(const void *structure)
{
	return virt_to_phys((void *)structure) >> PAGE_SHIFT;
}

static inline phys_addr_t pkram_entry_address(pkram_entry_t entry)
{
	return entry & PAGE_MASK;
}

static inline unsigned int pkram_entry_order(pkram_entry_t entry)
{
	return entry & PKRAM_ENTRY_ORDER_MASK;
}

/* map.c */
extern pgd_t *pkram_pgd;

typedef int (*pkram_visit_t)(phys_addr_t base, phys_addr_t size, void *context);

int pkram_map_init(void);
int pkram_map_add(phys_addr_t base, phys_addr_t size);
void pkram_map_remove(phys_addr_t base, phys_addr_t size);
bool pkram_map_contains(phys_addr_t base, phys_addr_t size);
int pkram_find_preserved(phys_addr_t start, phys_addr_t end, void *context,
			 pkram_visit_t visit);

/* banned.c */
int pkram_lock_kexec(void);
void pkram_unlock_kexec(void);
void pkram_ban_kexec_image(void);
bool pkram_kexec_image_overlaps(void);
bool pkram_page_banned(struct page *page);
bool pkram_folio_banned(struct folio *folio);
struct page *pkram_alloc_page(gfp_t gfp);
void pkram_free_rejected(void);

/* reserve.c */
extern unsigned long pkram_sb_pfn;
extern struct pkram_super_block *pkram_sb;

/* reboot.c */
extern bool pkram_rebooting;

#endif /* _PKRAM_INTERNAL_H */
