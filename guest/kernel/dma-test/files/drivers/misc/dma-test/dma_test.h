/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef _DMA_TEST_DRIVER_H
#define _DMA_TEST_DRIVER_H

#include <linux/dcache.h>
#include <linux/mutex.h>
#include <linux/pci.h>

#define DMA_TEST_MAX_BUFFERS	64

/**
 * enum dma_test_state - what becomes of a buffer
 * @DMA_TEST_NONE: there is none
 * @DMA_TEST_MAPPED: its pages are ours, and mapped for the device
 * @DMA_TEST_STALE: its pages were freed, and are still mapped
 * @DMA_TEST_KEPT: its pages are preserved for the next kernel
 * @DMA_TEST_FORGOTTEN: its pages are not, though the device is kept
 */
enum dma_test_state {
	DMA_TEST_NONE,
	DMA_TEST_MAPPED,
	DMA_TEST_STALE,
	DMA_TEST_KEPT,
	DMA_TEST_FORGOTTEN,
};

struct dma_test_buffer {
	dma_addr_t iova;
	phys_addr_t phys;
	u32 order;
	enum dma_test_state state;
};

/**
 * struct dma_test - a device
 * @pdev: its PCI device
 * @registers: its registers
 * @lock: one command at a time
 * @inherited: the previous kernel mapped the buffers; nothing may be mapped,
 *	because that would give the device tables of this kernel
 * @kept: everything was handed over to the next kernel; nothing may change
 * @nr: buffers
 * @buffers: number 0 is the page that the device reads
 */
struct dma_test {
	struct pci_dev *pdev;
	void __iomem *registers;
	struct mutex lock;
	bool inherited;
	bool kept;
	unsigned int nr;
	struct dma_test_buffer buffers[DMA_TEST_MAX_BUFFERS];
};

/* buffers.c */
int dma_test_alloc(struct dma_test *test, unsigned int order);
int dma_test_free(struct dma_test *test, unsigned int number, bool unmap);
int dma_test_write(struct dma_test *test, unsigned int number,
		   unsigned int page, u32 seed);

/* control.c */
void dma_test_debugfs(struct dma_test *test);

/* mappings.c */
void dma_test_mappings(struct dentry *root);

/* keep.c */
int dma_test_forget(struct dma_test *test, unsigned int number);
int dma_test_keep(struct dma_test *test);
void dma_test_inherit(struct dma_test *test);

#endif
