// SPDX-License-Identifier: GPL-2.0-only
/*
 * What dma-test needs of VT-d: the tables that a device goes by, so that they
 * can be preserved, and a shutdown that leaves translation on for it.
 */
#include <linux/dma_test.h>
#include <linux/pci.h>

#include "../iommu-priv.h"
#include "iommu.h"

#define ENTRIES		(VTD_PAGE_SIZE / sizeof(struct dma_pte))

static struct intel_iommu *unit_of(struct pci_dev *pdev)
{
	struct device_domain_info *info;

	if (!device_iommu_mapped(&pdev->dev) ||
	    dev_iommu_ops(&pdev->dev) != &intel_iommu_ops)
		return NULL;
	info = dev_iommu_priv_get(&pdev->dev);
	return info ? info->iommu : NULL;
}

static int add(struct dma_test_tables *tables, u64 phys)
{
	if (tables->nr == DMA_TEST_MAX_TABLES)
		return -ENOSPC;
	tables->pages[tables->nr++] = phys;
	return 0;
}

static int add_page_tables(struct dma_test_tables *tables, u64 phys,
			   unsigned int level)
{
	struct dma_pte *table;
	int i, err;

	if (!pfn_valid(PHYS_PFN(phys)))
		return -EFAULT;
	err = add(tables, phys);
	if (err || !level)
		return err;
	table = phys_to_virt(phys);
	for (i = 0; i < ENTRIES; i++) {
		struct dma_pte entry = { .val = READ_ONCE(table[i].val) };

		if (!dma_pte_present(&entry) || dma_pte_superpage(&entry))
			continue;
		err = add_page_tables(tables, dma_pte_addr(&entry), level - 1);
		if (err)
			return err;
	}
	return 0;
}

static int find_tables(struct intel_iommu *iommu, struct pci_dev *pdev,
		       struct dma_test_tables *tables)
{
	struct context_entry *context;
	unsigned int type, width;
	int err;

	context = iommu_context_addr(iommu, pdev->bus->number, pdev->devfn, 0);
	if (!context || !context_present(context))
		return -ENODEV;
	type = (context->lo >> 2) & 3;
	if (type != CONTEXT_TT_MULTI_LEVEL && type != CONTEXT_TT_DEV_IOTLB)
		return -ENODEV;
	width = context->hi & 7;

	tables->registers = iommu->reg_phys;
	tables->root = virt_to_phys(iommu->root_entry);
	tables->top = context->lo & VTD_PAGE_MASK;
	tables->top_level = width + 1;
	tables->bits = 30 + 9 * width;
	tables->domain = context_domain_id(context);
	tables->nr = 0;
	err = add(tables, tables->root);
	if (!err)
		err = add(tables, virt_to_phys(context) & VTD_PAGE_MASK);
	if (!err)
		err = add_page_tables(tables, tables->top, tables->top_level);
	return err;
}

/**
 * dma_test_vtd_tables() - find the tables that a device's DMA goes by
 * @pdev: the device; nothing is mapped or unmapped for it meanwhile
 * @tables: what is found
 *
 * Return: 0, -ENODEV where VT-d does not translate for it, -EOPNOTSUPP in
 * scalable mode, -ENOSPC where there are too many tables.
 */
int dma_test_vtd_tables(struct pci_dev *pdev, struct dma_test_tables *tables)
{
	struct intel_iommu *iommu = unit_of(pdev);

	if (!iommu || !(readl(iommu->reg + DMAR_GSTS_REG) & DMA_GSTS_TES))
		return -ENODEV;
	if (readq(iommu->reg + DMAR_RTADDR_REG) & DMA_RTADDR_SMT)
		return -EOPNOTSUPP;
	guard(spinlock)(&iommu->lock);
	return find_tables(iommu, pdev, tables);
}

/**
 * dma_test_vtd_shutdown() - leave translation on for the kept device
 * @iommu: the unit that is shut down; nothing else runs any more
 *
 * All other devices lose their context entries: their tables are not
 * preserved, so the next kernel must not find them.
 *
 * Return: whether the unit translates on.
 */
bool dma_test_vtd_shutdown(struct intel_iommu *iommu)
{
	struct pci_dev *kept = dma_test_kept_device();
	unsigned int bus, devfn;

	if (!kept || unit_of(kept) != iommu)
		return false;
	for (bus = 0; bus < 256; bus++) {
		for (devfn = 0; devfn < 256; devfn++) {
			struct context_entry *context =
				iommu_context_addr(iommu, bus, devfn, 0);

			if (!context)
				break;
			if (bus == kept->bus->number && devfn == kept->devfn)
				continue;
			context_clear_entry(context);
			__iommu_flush_cache(iommu, context, sizeof(*context));
		}
	}
	iommu->flush.flush_context(iommu, 0, 0, 0, DMA_CCMD_GLOBAL_INVL);
	iommu->flush.flush_iotlb(iommu, 0, 0, 0, DMA_TLB_GLOBAL_FLUSH);
	return true;
}
