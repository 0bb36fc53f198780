/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * dma-test: a device whose DMA, and whose way through the IOMMU, can be kept
 * over a kexec. What the PCI core and the IOMMU drivers ask of it.
 */
#ifndef _LINUX_DMA_TEST_H
#define _LINUX_DMA_TEST_H

#include <linux/errno.h>
#include <linux/types.h>

struct intel_iommu;
struct pci_dev;

#define DMA_TEST_MAX_TABLES	256

/**
 * struct dma_test_tables - the tables by which a device's DMA is translated
 * @registers: physical address of the unit's registers
 * @root: physical address of its root table
 * @top: physical address of the device's top page table
 * @top_level: its level, 0 for a table of 4 KiB pages
 * @bits: bits of a device's address
 * @domain: the domain's number in the unit
 * @nr: pages in @pages
 * @pages: physical addresses of all tables, root and context table first
 */
struct dma_test_tables {
	u64 registers;
	u64 root;
	u64 top;
	unsigned int top_level;
	unsigned int bits;
	unsigned int domain;
	unsigned int nr;
	u64 pages[DMA_TEST_MAX_TABLES];
};

#ifdef CONFIG_DMA_TEST
bool dma_test_keeps(const struct pci_dev *pdev);
struct pci_dev *dma_test_kept_device(void);
bool dma_test_translation_kept(void);
#else
static inline bool dma_test_keeps(const struct pci_dev *pdev)
{
	return false;
}

static inline bool dma_test_translation_kept(void)
{
	return false;
}
#endif

#if defined(CONFIG_DMA_TEST) && defined(CONFIG_INTEL_IOMMU)
int dma_test_vtd_tables(struct pci_dev *pdev, struct dma_test_tables *tables);
bool dma_test_vtd_shutdown(struct intel_iommu *iommu);
#else
static inline int dma_test_vtd_tables(struct pci_dev *pdev,
				      struct dma_test_tables *tables)
{
	return -EOPNOTSUPP;
}

static inline bool dma_test_vtd_shutdown(struct intel_iommu *iommu)
{
	return false;
}
#endif

#endif
