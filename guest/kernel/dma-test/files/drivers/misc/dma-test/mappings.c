// SPDX-License-Identifier: GPL-2.0-only
/*
 * debugfs: /sys/kernel/debug/dma-test/mappings, what the IOMMU driver finds in
 * its own tables, of whatever kind. Write a PCI device's name, then read.
 */
#include <linux/debugfs.h>
#include <linux/iommu.h>
#include <linux/seq_file.h>
#include <linux/sizes.h>
#include <linux/uaccess.h>

#include "dma_test.h"

/* Linux gives out device addresses below this one as long as there are any. */
#define END		SZ_4G
#define NAME_LENGTH	32
#define OUTPUT		SZ_512K

static DEFINE_MUTEX(lock);
static struct pci_dev *selected;

struct run {
	u64 iova;
	u64 phys;
	u64 length;
};

static void flush(struct seq_file *m, const struct run *run)
{
	if (run->length)
		seq_printf(m, "%#llx\t%#llx\t%#llx\n", run->iova, run->phys,
			   run->length);
}

static void scan(struct seq_file *m, struct iommu_domain *domain)
{
	struct run run = { };
	u64 iova;

	for (iova = 0; iova < END; iova += PAGE_SIZE) {
		u64 phys = iommu_iova_to_phys(domain, iova);

		if (!(iova & (SZ_64M - 1)))
			cond_resched();
		if (!phys)
			continue;
		if (run.length && iova == run.iova + run.length &&
		    phys == run.phys + run.length) {
			run.length += PAGE_SIZE;
			continue;
		}
		flush(m, &run);
		run = (struct run){ iova, phys, PAGE_SIZE };
	}
	flush(m, &run);
}

/* Mappings that come or go while this runs may be in it or not. */
static int mappings_show(struct seq_file *m, void *unused)
{
	struct iommu_domain *domain;

	guard(mutex)(&lock);
	if (!selected)
		return -ENODEV;
	domain = iommu_get_domain_for_dev(&selected->dev);
	seq_printf(m, "device\t%s\ttype\t%#x\n", pci_name(selected),
		   domain ? domain->type : 0);
	if (domain && domain->type & __IOMMU_DOMAIN_PAGING)
		scan(m, domain);
	return 0;
}

static int mappings_open(struct inode *inode, struct file *file)
{
	return single_open_size(file, mappings_show, NULL, OUTPUT);
}

static ssize_t mappings_write(struct file *file, const char __user *from,
			      size_t length, loff_t *position)
{
	unsigned int segment, bus, slot, function;
	char text[NAME_LENGTH];
	struct pci_dev *pdev;

	if (length >= sizeof(text))
		return -EINVAL;
	if (copy_from_user(text, from, length))
		return -EFAULT;
	text[length] = 0;
	if (sscanf(text, "%x:%x:%x.%x", &segment, &bus, &slot, &function) != 4)
		return -EINVAL;
	pdev = pci_get_domain_bus_and_slot(segment, bus,
					   PCI_DEVFN(slot, function));
	if (!pdev)
		return -ENODEV;
	guard(mutex)(&lock);
	pci_dev_put(selected);
	selected = pdev;
	return length;
}

static const struct file_operations mappings_fops = {
	.owner = THIS_MODULE,
	.open = mappings_open,
	.read = seq_read,
	.write = mappings_write,
	.llseek = seq_lseek,
	.release = single_release,
};

void dma_test_mappings(struct dentry *root)
{
	debugfs_create_file("mappings", 0600, root, NULL, &mappings_fops);
}
