// SPDX-License-Identifier: GPL-2.0-only
/*
 * The region: where it is, its mapping, and the end of all changes when a
 * kexec begins.
 */
#define pr_fmt(fmt) KBUILD_MODNAME ": " fmt

#include <linux/init.h>
#include <linux/io.h>
#include <linux/ioport.h>
#include <linux/mm.h>
#include <linux/reboot.h>
#include <linux/string.h>

#include "pkernfs.h"

struct pkernfs_region pkernfs_region = {
	.lock = __MUTEX_INITIALIZER(pkernfs_region.lock),
};

static phys_addr_t wished_base __initdata;
static phys_addr_t wished_size __initdata;
static bool restored;

static int __init pkernfs_setup(char *text)
{
	char *end;
	phys_addr_t base, size;

	size = memparse(text, &end);
	if (end == text || *end != '!') {
		pr_err("pkernfs=%s: <size>!<base> is expected\n", text);
		return -EINVAL;
	}
	text = end + 1;
	base = memparse(text, &end);
	if (end == text || *end) {
		pr_err("pkernfs=...!%s: the base is expected\n", text);
		return -EINVAL;
	}
	wished_base = base;
	wished_size = size;
	return 0;
}
early_param("pkernfs", pkernfs_setup);

/* From here on the next kernel's view is fixed; a panic has no such moment. */
static int pkernfs_reboot(struct notifier_block *nb, unsigned long event,
			  void *unused)
{
	mutex_lock(&pkernfs_region.lock);
	if (restored && !pkernfs_region.frozen)
		pkernfs_pgtables_refresh();
	pkernfs_region.frozen = true;
	mutex_unlock(&pkernfs_region.lock);
	return NOTIFY_DONE;
}

static struct notifier_block pkernfs_reboot_block = {
	.notifier_call = pkernfs_reboot,
};

static int __init pkernfs_region_init(void)
{
	phys_addr_t base = wished_base, size = wished_size;
	unsigned long blocks = size >> PKERNFS_BLOCK_SHIFT;
	void *mem;

	if (!size)
		return 0;
	if (!IS_ALIGNED(base | size, PKERNFS_BLOCK_SIZE) ||
	    blocks < PKERNFS_FIRST_BLOCK || blocks > PKERNFS_MAX_BLOCKS) {
		pr_err("size and base %pa!%pa are not multiples of 2 MiB, or the size is not in 4 MiB to 2 TiB\n",
		       &size, &base);
		return -EINVAL;
	}
	if (region_intersects(base, size, IORESOURCE_SYSTEM_RAM,
			      IORES_DESC_NONE) != REGION_DISJOINT) {
		pr_err("the kernel uses memory in %pa at %pa; cut it out by memmap=<size>$<base>\n",
		       &size, &base);
		return -EBUSY;
	}
	if (!request_mem_region(base, size, "pkernfs")) {
		pr_err("%pa at %pa belong to something else\n", &size, &base);
		return -EBUSY;
	}
	mem = memremap(base, size, MEMREMAP_WB);
	if (!mem) {
		pr_err("%pa at %pa can't be mapped\n", &size, &base);
		release_mem_region(base, size);
		return -ENOMEM;
	}
	pkernfs_region.base = base;
	pkernfs_region.blocks = blocks;
	pkernfs_region.mem = mem;
	return register_reboot_notifier(&pkernfs_reboot_block);
}
fs_initcall(pkernfs_region_init);

/*
 * Makes the region ready for its first user in this kernel: takes over what is
 * in it, or wipes it when there is no store.
 */
int pkernfs_region_open(void)
{
	int err = 0;

	if (!pkernfs_region.mem)
		return -ENODEV;
	mutex_lock(&pkernfs_region.lock);
	if (!restored) {
		if (pkernfs_sb()->magic_number == PKERNFS_MAGIC) {
			pr_info("Restoring from super block\n");
			err = pkernfs_restore();
		} else {
			pr_info("Initialising the super block\n");
			pkernfs_store_init();
		}
		restored = !err;
	}
	mutex_unlock(&pkernfs_region.lock);
	return err;
}
