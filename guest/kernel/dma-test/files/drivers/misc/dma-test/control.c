// SPDX-License-Identifier: GPL-2.0-only
/* debugfs: /sys/kernel/debug/dma-test/DEVICE/{buffers,control}. */
#include <linux/debugfs.h>
#include <linux/init.h>
#include <linux/iommu.h>
#include <linux/seq_file.h>
#include <linux/uaccess.h>

#include "dma_test.h"

#define COMMAND_LENGTH	64

static struct dentry *root;

static const char * const states[] = {
	[DMA_TEST_NONE] = "freed",
	[DMA_TEST_MAPPED] = "mapped",
	[DMA_TEST_STALE] = "stale",
	[DMA_TEST_KEPT] = "kept",
	[DMA_TEST_FORGOTTEN] = "forgotten",
};

/*
 * What the IOMMU driver says of a device's address, which is not what we asked
 * it for but what it finds in its tables; it does not know inherited ones.
 */
static phys_addr_t translated(struct dma_test *test, dma_addr_t iova)
{
	struct iommu_domain *domain = iommu_get_domain_for_dev(&test->pdev->dev);

	return test->inherited || !domain ? 0 : iommu_iova_to_phys(domain, iova);
}

static int buffers_show(struct seq_file *m, void *unused)
{
	struct dma_test *test = m->private;
	unsigned int i;

	guard(mutex)(&test->lock);
	seq_puts(m, "buffer\tiova\tphysical\tbytes\tstate\ttranslated\n");
	for (i = 0; i < test->nr; i++) {
		struct dma_test_buffer *buffer = &test->buffers[i];

		if (buffer->state == DMA_TEST_NONE)
			continue;
		seq_printf(m, "%u\t%#llx\t%#llx\t%lu\t%s%s\t%#llx\n", i,
			   (u64)buffer->iova, (u64)buffer->phys,
			   PAGE_SIZE << buffer->order,
			   test->inherited ? "inherited-" : "",
			   states[buffer->state],
			   (u64)translated(test, buffer->iova));
	}
	return 0;
}
DEFINE_SHOW_ATTRIBUTE(buffers);

static int command(struct dma_test *test, const char *text)
{
	unsigned int number = 0, page;
	u32 seed;

	guard(mutex)(&test->lock);
	if (sscanf(text, "alloc %u", &number) == 1 || sysfs_streq(text, "alloc"))
		return dma_test_alloc(test, number);
	if (sscanf(text, "free %u", &number) == 1)
		return dma_test_free(test, number, true);
	if (sscanf(text, "stale %u", &number) == 1)
		return dma_test_free(test, number, false);
	if (sscanf(text, "write %u %u %i", &number, &page, &seed) == 3)
		return dma_test_write(test, number, page, seed);
	if (sscanf(text, "forget %u", &number) == 1)
		return dma_test_forget(test, number);
	if (sysfs_streq(text, "keep"))
		return dma_test_keep(test);
	return -EINVAL;
}

static ssize_t control_write(struct file *file, const char __user *from,
			     size_t length, loff_t *position)
{
	char text[COMMAND_LENGTH];
	int err;

	if (length >= sizeof(text))
		return -EINVAL;
	if (copy_from_user(text, from, length))
		return -EFAULT;
	text[length] = 0;
	err = command(file->private_data, text);
	return err ?: length;
}

static const struct file_operations control_fops = {
	.owner = THIS_MODULE,
	.open = simple_open,
	.write = control_write,
	.llseek = noop_llseek,
};

static int __init dma_test_root(void)
{
	root = debugfs_create_dir("dma-test", NULL);
	dma_test_mappings(root);
	return 0;
}
/* Before the driver, so that its devices find it. */
fs_initcall(dma_test_root);

void dma_test_debugfs(struct dma_test *test)
{
	struct dentry *device;

	device = debugfs_create_dir(pci_name(test->pdev), root);
	debugfs_create_file("buffers", 0400, device, test, &buffers_fops);
	debugfs_create_file("control", 0200, device, test, &control_fops);
}
