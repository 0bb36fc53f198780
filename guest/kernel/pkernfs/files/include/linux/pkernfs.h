/* SPDX-License-Identifier: GPL-2.0-only */
/* What pkernfs and the VT-d driver have with each other. */
#ifndef _LINUX_PKERNFS_H
#define _LINUX_PKERNFS_H

#include <linux/types.h>

/**
 * struct pkernfs_pgtables - a block that holds tables of an IOMMU
 * @mem: its 512 pages. Page 0 begins with a bitmap of those in use, page 1 is
 *	the root.
 * @base: its physical address
 */
struct pkernfs_pgtables {
	void *mem;
	phys_addr_t base;
};

/* The next page, of zeros, and its physical address; %NULL when all are used. */
void *pkernfs_pgtables_page(struct pkernfs_pgtables *to, u64 *phys);

/* Where the copy of a domain is that has its root at @source, else @source. */
u64 pkernfs_pgtables_domain(void *domains, u64 source);

int pkernfs_vtd_copy_domain(u16 segment, u8 bus, u8 devfn,
			    struct pkernfs_pgtables *to, u64 *source);
int pkernfs_vtd_copy_root(struct pkernfs_pgtables *to, void *domains);

#endif /* _LINUX_PKERNFS_H */
