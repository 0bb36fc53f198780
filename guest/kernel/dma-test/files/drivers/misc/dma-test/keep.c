// SPDX-License-Identifier: GPL-2.0-only
/*
 * Keeping the device over a kexec: its buffers, the tables by which its DMA is
 * translated, and records of both are preserved by KHO; the device stays bus
 * master, the IOMMU goes on translating for it.
 *
 * Two subtrees of KHO tell of it. "dma-test" is this driver's own. The other
 * has the name and the records of the IOMMU core's shared object in the series
 * that was posted for live update, and not merged in Linux 7.2: an image shows
 * by it which devices, domains and tables are kept.
 */
#include <linux/dma_test.h>
#include <linux/iommu.h>
#include <linux/kexec_handover.h>
#include <linux/slab.h>

#include "dma_test.h"

#define OUR_SUBTREE	"dma-test"
#define IOMMU_SUBTREE	"iommu-liveupdate-v1"
#define VERSION		1

struct ser_buffer {
	u64 iova;
	u64 phys;
	u32 order;
	u32 state;
};

struct ser_device {
	u32 version;
	u32 segment;
	u32 devid;
	u32 nr;
	struct ser_buffer buffers[DMA_TEST_MAX_BUFFERS];
};

/* A page of objects, here of one each. */
struct ser_block {
	u64 next_phys;
	u64 nr_objects;
};

struct ser_head {
	u32 references;
	u32 flags;
};

struct ser_unit {
	struct ser_block block;
	struct ser_head head;
	u64 token;
	u64 type;
	u64 restored;
	u64 registers;
	u64 root_table;
	u64 context_tables[8];
};

struct ser_domain {
	struct ser_block block;
	struct ser_head head;
	u64 top_table_phys;
	u64 top_level;
	u32 address_bits;
	u32 sign_extend;
	u64 restored_domain;
};

struct ser_attachment {
	struct ser_block block;
	struct ser_head head;
	u32 devid;
	u32 segment;
	u64 domain;
	u64 domain_phys;
	u64 unit_phys;
	u64 pasid_table;
	u64 max_pasid;
	u64 reserved;
};

struct ser_iommus {
	u64 units_phys;
	u64 domains_phys;
	u64 devices_phys;
};

#define TYPE_INTEL	1

static struct pci_dev *kept;

/* The device that is kept over the next kexec; NULL where there is none. */
struct pci_dev *dma_test_kept_device(void)
{
	return READ_ONCE(kept);
}

/* Whether a device stays bus master when this kernel ends. */
bool dma_test_keeps(const struct pci_dev *pdev)
{
	return pdev == dma_test_kept_device();
}

/* Whether the kernel before this one left the IOMMU on for a kept device. */
bool dma_test_translation_kept(void)
{
	phys_addr_t phys;

	return !kho_retrieve_subtree(OUR_SUBTREE, &phys, NULL);
}

/**
 * dma_test_forget() - leave a buffer out of what is kept
 * @test: the device
 * @number: the buffer's; not 0
 *
 * The bug that a live update must not have: the device goes on writing to
 * pages that the next kernel gives to somebody else.
 */
int dma_test_forget(struct dma_test *test, unsigned int number)
{
	struct dma_test_buffer *buffer = &test->buffers[number];

	if (test->inherited || test->kept)
		return -EBUSY;
	if (!number || number >= test->nr || buffer->state != DMA_TEST_MAPPED)
		return -EINVAL;
	buffer->state = DMA_TEST_FORGOTTEN;
	return 0;
}

static int preserve_tables(const struct dma_test_tables *tables)
{
	unsigned int i;
	int err = 0;

	for (i = 0; i < tables->nr && !err; i++)
		err = kho_preserve_pages(phys_to_page(tables->pages[i]), 1);
	return err;
}

static int preserve_buffers(struct dma_test *test)
{
	unsigned int i;
	int err = 0;

	for (i = 0; i < test->nr && !err; i++) {
		struct dma_test_buffer *buffer = &test->buffers[i];

		if (buffer->state != DMA_TEST_MAPPED)
			continue;
		err = kho_preserve_pages(phys_to_page(buffer->phys),
					 1UL << buffer->order);
		if (!err)
			buffer->state = DMA_TEST_KEPT;
	}
	return err;
}

static int record_device(struct dma_test *test)
{
	struct ser_device *record = kho_alloc_preserve(sizeof(*record));
	unsigned int i;

	if (IS_ERR(record))
		return PTR_ERR(record);
	record->version = VERSION;
	record->segment = pci_domain_nr(test->pdev->bus);
	record->devid = pci_dev_id(test->pdev);
	record->nr = test->nr;
	for (i = 0; i < test->nr; i++) {
		record->buffers[i].iova = test->buffers[i].iova;
		record->buffers[i].phys = test->buffers[i].phys;
		record->buffers[i].order = test->buffers[i].order;
		record->buffers[i].state = test->buffers[i].state;
	}
	return kho_add_subtree(OUR_SUBTREE, record, sizeof(*record));
}

static int record_iommu(struct dma_test *test,
			const struct dma_test_tables *tables)
{
	unsigned int context = test->pdev->bus->number * 2;
	struct ser_iommus *iommus = kho_alloc_preserve(PAGE_SIZE);
	struct ser_unit *unit = kho_alloc_preserve(PAGE_SIZE);
	struct ser_domain *domain = kho_alloc_preserve(PAGE_SIZE);
	struct ser_attachment *device = kho_alloc_preserve(PAGE_SIZE);

	if (IS_ERR(iommus) || IS_ERR(unit) || IS_ERR(domain) || IS_ERR(device))
		return -ENOMEM;
	iommus->units_phys = virt_to_phys(unit);
	iommus->domains_phys = virt_to_phys(domain);
	iommus->devices_phys = virt_to_phys(device);

	unit->block.nr_objects = 1;
	unit->head.references = 1;
	unit->token = tables->registers;
	unit->type = TYPE_INTEL;
	unit->registers = tables->registers;
	unit->root_table = tables->root;
	unit->context_tables[context / 64] = BIT_ULL(context % 64);

	domain->block.nr_objects = 1;
	domain->head.references = 1;
	domain->top_table_phys = tables->top;
	domain->top_level = tables->top_level;
	domain->address_bits = tables->bits;

	device->block.nr_objects = 1;
	device->head.references = 1;
	device->devid = pci_dev_id(test->pdev);
	device->segment = pci_domain_nr(test->pdev->bus);
	device->domain = tables->domain;
	device->domain_phys = virt_to_phys(&domain->head);
	device->unit_phys = virt_to_phys(&unit->head);
	return kho_add_subtree(IOMMU_SUBTREE, iommus, sizeof(*iommus));
}

/**
 * dma_test_keep() - keep the device and its buffers over the next kexec
 * @test: the device
 *
 * Nothing can be changed afterwards. Where it fails, what was preserved till
 * then stays so, and the device is not kept.
 *
 * Return: 0, -EBUSY where another device is kept, or this one was inherited;
 * else as dma_test_vtd_tables() and KHO say.
 */
int dma_test_keep(struct dma_test *test)
{
	struct dma_test_tables *tables __free(kfree) = NULL;
	int err;

	if (test->inherited || test->kept || dma_test_kept_device())
		return -EBUSY;
	if (!kho_is_enabled())
		return -EOPNOTSUPP;
	tables = kzalloc_obj(*tables);
	if (!tables)
		return -ENOMEM;
	err = dma_test_vtd_tables(test->pdev, tables);
	if (!err)
		err = preserve_tables(tables);
	if (!err)
		err = preserve_buffers(test);
	if (!err)
		err = record_iommu(test, tables);
	if (!err)
		err = record_device(test);
	if (err)
		return err;
	test->kept = true;
	WRITE_ONCE(kept, test->pdev);
	return 0;
}

/**
 * dma_test_inherit() - take over what the kernel before kept
 * @test: the device
 *
 * Its tables and pages stay as KHO reserved them: the device goes on by them,
 * until somebody maps something for it.
 */
void dma_test_inherit(struct dma_test *test)
{
	const struct ser_device *record;
	phys_addr_t phys;
	size_t size;
	unsigned int i;

	if (kho_retrieve_subtree(OUR_SUBTREE, &phys, &size))
		return;
	record = phys_to_virt(phys);
	if (size != sizeof(*record) || record->version != VERSION ||
	    record->nr > DMA_TEST_MAX_BUFFERS) {
		pci_warn(test->pdev, "the record of a kept device is invalid\n");
		return;
	}
	if (record->devid != pci_dev_id(test->pdev) ||
	    record->segment != pci_domain_nr(test->pdev->bus))
		return;
	for (i = 0; i < record->nr; i++) {
		test->buffers[i].iova = record->buffers[i].iova;
		test->buffers[i].phys = record->buffers[i].phys;
		test->buffers[i].order = record->buffers[i].order;
		test->buffers[i].state = record->buffers[i].state;
	}
	test->nr = record->nr;
	test->inherited = true;
	pci_info(test->pdev, "goes on with %u buffers of the kernel before\n",
		 test->nr);
}
