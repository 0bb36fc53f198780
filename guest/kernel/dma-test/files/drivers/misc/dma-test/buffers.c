// SPDX-License-Identifier: GPL-2.0-only
/*
 * Buffers: mapped for the device, written by the device.
 *
 * Known text is what the tests' agent writes, too: a page of 64 lines with
 * seed, number of the page and of the line, so that a page tells where it
 * belongs wherever it turns up.
 */
#include <linux/dma-mapping.h>
#include <linux/iommu.h>
#include <linux/iopoll.h>

#include "dma_test.h"

#define EDU_DMA_SOURCE		0x80
#define EDU_DMA_TARGET		0x88
#define EDU_DMA_COUNT		0x90
#define EDU_DMA_COMMAND		0x98
#define EDU_DMA_RUN		BIT(0)
#define EDU_DMA_TO_MEMORY	BIT(1)

/* The device's own memory. Not used to its last byte: QEMU 7.2 refuses it. */
#define EDU_MEMORY		0x40000
#define EDU_CHUNK		2048

#define LINE			64
#define DMA_LIMIT		(60 * USEC_PER_SEC)

/**
 * dma_test_alloc() - allocate a buffer and map it for the device
 * @test: the device
 * @order: of its size: 4096 << @order bytes; device addresses are aligned to
 *	it, so that an IOMMU can use one large page
 *
 * Return: 0, -ENODEV where no IOMMU translates for the device, -EBUSY where
 * nothing may be mapped, -ENOSPC.
 */
int dma_test_alloc(struct dma_test *test, unsigned int order)
{
	struct device *dev = &test->pdev->dev;
	struct iommu_domain *domain = iommu_get_domain_for_dev(dev);
	struct dma_test_buffer *buffer = &test->buffers[test->nr];
	struct page *page;
	dma_addr_t iova;

	if (!domain || !(domain->type & __IOMMU_DOMAIN_PAGING))
		return -ENODEV;
	if (test->inherited || test->kept)
		return -EBUSY;
	if (test->nr == DMA_TEST_MAX_BUFFERS || order > MAX_PAGE_ORDER)
		return -ENOSPC;
	page = alloc_pages(GFP_KERNEL | __GFP_ZERO | __GFP_NOWARN, order);
	if (!page)
		return -ENOMEM;
	iova = dma_map_page(dev, page, 0, PAGE_SIZE << order,
			    DMA_BIDIRECTIONAL);
	if (dma_mapping_error(dev, iova)) {
		__free_pages(page, order);
		return -ENOSPC;
	}
	buffer->iova = iova;
	buffer->phys = page_to_phys(page);
	buffer->order = order;
	buffer->state = DMA_TEST_MAPPED;
	test->nr++;
	return 0;
}

/**
 * dma_test_free() - free a buffer
 * @test: the device
 * @number: the buffer's; not 0
 * @unmap: whether the device can't reach it afterwards, as it should be
 */
int dma_test_free(struct dma_test *test, unsigned int number, bool unmap)
{
	struct dma_test_buffer *buffer = &test->buffers[number];

	if (test->inherited || test->kept)
		return -EBUSY;
	if (!number || number >= test->nr || buffer->state != DMA_TEST_MAPPED)
		return -EINVAL;
	if (unmap)
		dma_unmap_page(&test->pdev->dev, buffer->iova,
			       PAGE_SIZE << buffer->order, DMA_BIDIRECTIONAL);
	__free_pages(phys_to_page(buffer->phys), buffer->order);
	buffer->state = unmap ? DMA_TEST_NONE : DMA_TEST_STALE;
	return 0;
}

static int edu_copy(struct dma_test *test, u32 source, u32 target, u32 command)
{
	u32 value;

	writel(source, test->registers + EDU_DMA_SOURCE);
	writel(target, test->registers + EDU_DMA_TARGET);
	writel(EDU_CHUNK, test->registers + EDU_DMA_COUNT);
	writel(command | EDU_DMA_RUN, test->registers + EDU_DMA_COMMAND);
	return readl_poll_timeout(test->registers + EDU_DMA_COMMAND, value,
				  !(value & EDU_DMA_RUN), 1000, DMA_LIMIT);
}

static void known_page(char *page, u32 seed, u64 number)
{
	char text[LINE + 1];
	int i;

	for (i = 0; i < PAGE_SIZE / LINE; i++) {
		scnprintf(text, sizeof(text),
			  "folioscope seed %08x page %016llx line %02d ........\n",
			  seed, number, i);
		memcpy(page + LINE * i, text, LINE);
	}
}

/**
 * dma_test_write() - have the device write a page of known text
 * @test: the device
 * @number: of the buffer
 * @page: of the buffer; it is the number in the text, too
 * @seed: of the text
 *
 * The device reads the text from buffer 0 and writes it where its IOMMU leads
 * it, whatever this kernel thinks is there.
 */
int dma_test_write(struct dma_test *test, unsigned int number,
		   unsigned int page, u32 seed)
{
	struct dma_test_buffer *source = &test->buffers[0];
	struct dma_test_buffer *target = &test->buffers[number];
	u32 offset;
	int err = 0;

	if (!number || number >= test->nr || target->state == DMA_TEST_NONE ||
	    page >= 1U << target->order)
		return -EINVAL;
	known_page(phys_to_virt(source->phys), seed, page);
	dma_wmb();
	for (offset = 0; offset < PAGE_SIZE && !err; offset += EDU_CHUNK) {
		err = edu_copy(test, source->iova + offset, EDU_MEMORY, 0);
		if (!err)
			err = edu_copy(test, EDU_MEMORY,
				       target->iova + page * PAGE_SIZE + offset,
				       EDU_DMA_TO_MEMORY);
	}
	return err;
}
