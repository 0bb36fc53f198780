// SPDX-License-Identifier: GPL-2.0-only
/*
 * QEMU's "edu" device (docs/specs/edu in QEMU's source): a PCI device that
 * copies up to 4096 bytes between the guest's memory and a buffer of its own.
 */
#include <linux/dma-mapping.h>
#include <linux/module.h>

#include "dma_test.h"

#define EDU_ID		0x00
#define EDU_ID_MASK	0xffff
#define EDU_ID_VALUE	0x00ed

/* Bits of a device's address, unless QEMU's property dma_mask says more. */
#define EDU_ADDRESS_BITS	28

static int dma_test_probe(struct pci_dev *pdev, const struct pci_device_id *id)
{
	struct dma_test *test;
	u32 version;
	int err;

	test = devm_kzalloc(&pdev->dev, sizeof(*test), GFP_KERNEL);
	if (!test)
		return -ENOMEM;
	test->pdev = pdev;
	mutex_init(&test->lock);

	err = pcim_enable_device(pdev);
	if (err)
		return err;
	test->registers = pcim_iomap_region(pdev, 0, "dma-test");
	if (IS_ERR(test->registers))
		return PTR_ERR(test->registers);
	version = readl(test->registers + EDU_ID);
	if ((version & EDU_ID_MASK) != EDU_ID_VALUE)
		return dev_err_probe(&pdev->dev, -ENODEV,
				     "expected the edu device's identification, found %#x\n",
				     version);
	err = dma_set_mask_and_coherent(&pdev->dev,
					DMA_BIT_MASK(EDU_ADDRESS_BITS));
	if (err)
		return err;
	pci_set_master(pdev);
	pci_set_drvdata(pdev, test);

	dma_test_inherit(test);
	if (!test->inherited) {
		err = dma_test_alloc(test, 0);
		if (err)
			dev_info(&pdev->dev, "no IOMMU translates for it: %d\n",
				 err);
	}
	dma_test_debugfs(test);
	return 0;
}

static const struct pci_device_id dma_test_ids[] = {
	{ PCI_DEVICE(0x1234, 0x11e8) },
	{ }
};

static struct pci_driver dma_test_driver = {
	.name = "dma-test",
	.id_table = dma_test_ids,
	.probe = dma_test_probe,
	.driver.suppress_bind_attrs = true,
};
builtin_pci_driver(dma_test_driver);
