// SPDX-License-Identifier: GPL-2.0-only
/*
 * Copies of VT-d's tables for pkernfs: the root and context tables of the
 * first unit, and the second-stage tables of single devices. Each copy is
 * complete in itself: what pointed to a table points to the table's copy.
 */
#include <linux/dmar.h>
#include <linux/pkernfs.h>

#include "iommu.h"

#define ENTRIES		(VTD_PAGE_SIZE / sizeof(u64))
#define MAX_LEVELS	5
#define BUSES		256

static bool translating(struct intel_iommu *iommu)
{
	return iommu->root_entry &&
	       readl(iommu->reg + DMAR_GSTS_REG) & DMA_GSTS_TES;
}

/* Tables are copied as they are in the legacy mode only. */
static bool legacy(struct intel_iommu *iommu)
{
	return !(readq(iommu->reg + DMAR_RTADDR_REG) & DMA_RTADDR_SMT);
}

static int copy_table(struct pkernfs_pgtables *to, u64 *copy, u64 source,
		      int level)
{
	struct dma_pte *table;
	int i;

	if (!pfn_valid(PHYS_PFN(source)))
		return -EFAULT;
	table = phys_to_virt(source);
	for (i = 0; i < ENTRIES; i++) {
		struct dma_pte entry = { .val = READ_ONCE(table[i].val) };
		u64 phys, *lower;
		int err;

		if (dma_pte_present(&entry) && level > 1 &&
		    !dma_pte_superpage(&entry)) {
			lower = pkernfs_pgtables_page(to, &phys);
			if (!lower)
				return -ENOSPC;
			err = copy_table(to, lower, dma_pte_addr(&entry),
					 level - 1);
			if (err)
				return err;
			entry.val = (entry.val & ~VTD_PAGE_MASK) | phys;
		}
		copy[i] = entry.val;
	}
	return 0;
}

static struct context_entry *context_table(struct intel_iommu *iommu, u8 bus)
{
	u64 root = READ_ONCE(iommu->root_entry[bus].lo);

	return root & 1 ? phys_to_virt(root & VTD_PAGE_MASK) : NULL;
}

/* The root of a context entry's second-stage tables; 0 if it has none. */
static u64 second_stage(const struct context_entry *context)
{
	unsigned int type = (context->lo >> 2) & 3;

	if (!(context->lo & 1) || (type != CONTEXT_TT_MULTI_LEVEL &&
				   type != CONTEXT_TT_DEV_IOTLB))
		return 0;
	return context->lo & VTD_PAGE_MASK;
}

static int copy_domain(struct intel_iommu *iommu, u8 bus, u8 devfn,
		       struct pkernfs_pgtables *to, u64 *source)
{
	struct context_entry *table = context_table(iommu, bus);
	u64 phys, *copy;
	int levels;

	*source = table ? second_stage(&table[devfn]) : 0;
	if (!*source)
		return -ENODEV;
	levels = (table[devfn].hi & 7) + 2;
	if (levels > MAX_LEVELS)
		return -EINVAL;
	copy = pkernfs_pgtables_page(to, &phys);
	return copy ? copy_table(to, copy, *source, levels) : -ENOSPC;
}

/**
 * pkernfs_vtd_copy_domain() - copy the second-stage tables of a device
 * @segment: the PCI segment of the device
 * @bus: its bus
 * @devfn: its slot and function
 * @to: an empty block
 * @source: the physical address of the tables' root
 *
 * While it copies, no domain is attached or detached; a mapping may come and
 * go, as with the driver's debugfs.
 *
 * Return: 0, -ENODEV when no such device is translated, -EOPNOTSUPP when the
 * unit is in scalable mode, -ENOSPC when there are more than 511 tables.
 */
int pkernfs_vtd_copy_domain(u16 segment, u8 bus, u8 devfn,
			    struct pkernfs_pgtables *to, u64 *source)
{
	struct dmar_drhd_unit *drhd;
	struct intel_iommu *iommu;
	int err = -ENODEV;

	guard(rcu)();
	for_each_active_iommu(iommu, drhd) {
		if (iommu->segment != segment || !translating(iommu))
			continue;
		if (!legacy(iommu))
			return -EOPNOTSUPP;
		spin_lock(&iommu->lock);
		err = copy_domain(iommu, bus, devfn, to, source);
		spin_unlock(&iommu->lock);
		if (err != -ENODEV)
			break;
	}
	return err;
}

static void copy_contexts(u64 *copy, const struct context_entry *table,
			  void *domains)
{
	unsigned int i;

	for (i = 0; i < ENTRIES / 2; i++) {
		u64 root = second_stage(&table[i]);

		copy[2 * i] = table[i].lo;
		copy[2 * i + 1] = table[i].hi;
		if (root)
			copy[2 * i] = (table[i].lo & ~VTD_PAGE_MASK) |
				      pkernfs_pgtables_domain(domains, root);
	}
}

static int copy_root(struct intel_iommu *iommu, struct pkernfs_pgtables *to,
		     void *domains)
{
	u64 phys, *root = pkernfs_pgtables_page(to, &phys);
	unsigned int bus;

	if (!root)
		return -ENOSPC;
	for (bus = 0; bus < BUSES; bus++) {
		struct context_entry *table = context_table(iommu, bus);
		u64 *copy;

		if (!table)
			continue;
		copy = pkernfs_pgtables_page(to, &phys);
		if (!copy)
			return -ENOSPC;
		copy_contexts(copy, table, domains);
		root[2 * bus] = phys | 1;
	}
	return 0;
}

/**
 * pkernfs_vtd_copy_root() - copy the root and context tables
 * @to: an empty block
 * @domains: for pkernfs_pgtables_domain()
 *
 * Return: as pkernfs_vtd_copy_domain().
 */
int pkernfs_vtd_copy_root(struct pkernfs_pgtables *to, void *domains)
{
	struct dmar_drhd_unit *drhd;
	struct intel_iommu *iommu;
	int err = -ENODEV;

	guard(rcu)();
	for_each_active_iommu(iommu, drhd) {
		if (!translating(iommu))
			continue;
		if (!legacy(iommu))
			return -EOPNOTSUPP;
		spin_lock(&iommu->lock);
		err = copy_root(iommu, to, domains);
		spin_unlock(&iommu->lock);
		break;
	}
	return err;
}
