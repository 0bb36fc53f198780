// SPDX-License-Identifier: GPL-2.0-only
/*
 * The files in the directory "iommu": copies of VT-d's tables. "root-pgtables"
 * has the root and context tables, "dom-<segment>:<bus>:<slot>.<function>" the
 * second-stage tables of that device; a file of another name stays empty. They
 * are made when the file is created, and all of them anew when another is, and
 * at the begin of a kexec.
 */
#define pr_fmt(fmt) KBUILD_MODNAME ": " fmt

#include <linux/bitmap.h>
#include <linux/cleanup.h>
#include <linux/pci.h>
#include <linux/pkernfs.h>
#include <linux/slab.h>

#include "pkernfs.h"

#define PAGES (PKERNFS_BLOCK_SIZE / PAGE_SIZE)

/* Which domain was copied to where. */
struct domain {
	u64 source;
	u64 copy;
	struct domain *next;
};

void *pkernfs_pgtables_page(struct pkernfs_pgtables *to, u64 *phys)
{
	unsigned long page = find_first_zero_bit(to->mem, PAGES);

	if (page == PAGES)
		return NULL;
	__set_bit(page, to->mem);
	*phys = to->base + page * PAGE_SIZE;
	return to->mem + page * PAGE_SIZE;
}

u64 pkernfs_pgtables_domain(void *domains, u64 source)
{
	struct domain *domain;

	for (domain = domains; domain; domain = domain->next)
		if (domain->source == source)
			return domain->copy;
	return source;
}

static int open_block(const struct pkernfs_inode *pi,
		      struct pkernfs_pgtables *to)
{
	if (!pkernfs_valid_block(pi->mappings_block))
		return -EIO;
	to->mem = pkernfs_block(pi->mappings_block);
	to->base = pkernfs_block_phys(pi->mappings_block);
	memset(to->mem, 0, PKERNFS_BLOCK_SIZE);
	__set_bit(0, to->mem);
	return 0;
}

static int copy_domain(const struct pkernfs_inode *pi, struct domain **domains)
{
	unsigned int segment, bus, slot, function;
	struct pkernfs_pgtables to;
	struct domain *domain;
	char rest;
	int err;

	if (sscanf(pi->filename, "dom-%4x:%2x:%2x.%1x%c", &segment, &bus, &slot,
		   &function, &rest) != 4)
		return 0;
	domain = kzalloc_obj(*domain);
	if (!domain)
		return -ENOMEM;
	err = open_block(pi, &to);
	if (!err)
		err = pkernfs_vtd_copy_domain(segment, bus,
					      PCI_DEVFN(slot, function), &to,
					      &domain->source);
	if (err) {
		kfree(domain);
		return err;
	}
	domain->copy = to.base + PAGE_SIZE;
	domain->next = *domains;
	*domains = domain;
	return 0;
}

static int copy_root(const struct pkernfs_inode *pi, struct domain *domains)
{
	struct pkernfs_pgtables to;
	int err;

	err = open_block(pi, &to);
	return err ? err : pkernfs_vtd_copy_root(&to, domains);
}

/* Makes all copies anew, and tells the error of one of the files. */
static int refresh(unsigned long dir, unsigned long asked)
{
	struct domain *domains = NULL;
	unsigned long ino, steps;
	int result = 0;
	int err;

	lockdep_assert_held(&pkernfs_region.lock);
	pkernfs_for_each_child(ino, steps, dir) {
		struct pkernfs_inode *pi = pkernfs_inode(ino);

		if (pi->flags != PKERNFS_INODE_IOMMU_DOMAIN)
			continue;
		err = copy_domain(pi, &domains);
		if (err && ino == asked)
			result = err;
		else if (err)
			pr_warn("iommu/%s is not up to date: %d\n",
				pi->filename, err);
	}
	pkernfs_for_each_child(ino, steps, dir) {
		struct pkernfs_inode *pi = pkernfs_inode(ino);

		if (pi->flags != PKERNFS_INODE_IOMMU_ROOT)
			continue;
		err = copy_root(pi, domains);
		if (err && ino == asked)
			result = err;
		else if (err)
			pr_warn("iommu/%s is not up to date: %d\n",
				pi->filename, err);
	}
	while (domains) {
		struct domain *next = domains->next;

		kfree(domains);
		domains = next;
	}
	return result;
}

/**
 * pkernfs_pgtables_fill() - fill a new file, and the others anew
 * @dir: the directory "iommu"; its i_rwsem is held
 * @ino: a file in it
 *
 * Return: 0, or why this file can't be filled: -ENODEV when there is no such
 * device, or no IOMMU; -EOPNOTSUPP in scalable mode.
 */
int pkernfs_pgtables_fill(unsigned long dir, unsigned long ino)
{
	guard(mutex)(&pkernfs_region.lock);
	return refresh(dir, ino);
}

/* Fills all files anew; called once, at the begin of a kexec. */
void pkernfs_pgtables_refresh(void)
{
	unsigned long ino, steps;

	pkernfs_for_each_child(ino, steps, PKERNFS_ROOT_INO)
		if (pkernfs_inode(ino)->flags == PKERNFS_INODE_IOMMU_DIR)
			refresh(ino, 0);
}
