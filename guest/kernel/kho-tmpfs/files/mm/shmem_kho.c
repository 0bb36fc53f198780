// SPDX-License-Identifier: GPL-2.0-only
// SPDX-FileCopyrightText: The Folioscope authors

/*
 * A tmpfs that KHO hands over: instances, and the records of their files.
 */

#include <linux/init.h>
#include <linux/kexec_handover.h>
#include <linux/moduleparam.h>
#include <linux/reboot.h>
#include <linux/slab.h>
#include <linux/string.h>

#include "shmem_kho.h"

struct shmem_kho shmem_kho = {
	.instances = LIST_HEAD_INIT(shmem_kho.instances),
	.lock = __MUTEX_INITIALIZER(shmem_kho.lock),
};

bool shmem_kho_defect_lost;
module_param_named(defect_lost, shmem_kho_defect_lost, bool, 0644);
MODULE_PARM_DESC(defect_lost, "New pages do not enter the block list (KS1)");

bool shmem_kho_defect_dangling;
module_param_named(defect_dangling, shmem_kho_defect_dangling, bool, 0644);
MODULE_PARM_DESC(defect_dangling, "New pages of a block list are not preserved (KS2)");

bool shmem_kho_defect_twice;
module_param_named(defect_twice, shmem_kho_defect_twice, bool, 0644);
MODULE_PARM_DESC(defect_twice, "A new page is entered for a hole before it, too (KS3)");

bool shmem_kho_defect_keep;
module_param_named(defect_keep, shmem_kho_defect_keep, bool, 0644);
MODULE_PARM_DESC(defect_keep, "Truncating leaves the entries of the block list (KS4)");

bool shmem_kho_defect_no_release;
module_param_named(defect_no_release, shmem_kho_defect_no_release, bool, 0644);
MODULE_PARM_DESC(defect_no_release, "New files lack AS_RELEASE_ALWAYS (KS5)");

bool shmem_kho_defect_freed;
module_param_named(defect_freed, shmem_kho_defect_freed, bool, 0444);
MODULE_PARM_DESC(defect_freed, "At boot, page 0 of each dormant file is freed (KS7)");

/* The instance of that name, or NULL. Needs shmem_kho.lock, as the two that follow. */
struct shmem_kho_instance *shmem_kho_find(const char *name)
{
	struct shmem_kho_instance *instance;

	list_for_each_entry(instance, &shmem_kho.instances, list)
		if (!strcmp(instance->name, name))
			return instance;
	return NULL;
}

static struct shmem_kho_instance *register_instance(struct kho_tmpfs_instance *ser,
						    const char *name)
{
	struct shmem_kho_instance *instance = kzalloc_obj(*instance);

	if (!instance)
		return NULL;
	strscpy(instance->name, name);
	instance->ser = ser;
	INIT_LIST_HEAD(&instance->inodes);
	mutex_init(&instance->lock);
	spin_lock_init(&instance->count_lock);
	list_add_tail(&instance->list, &shmem_kho.instances);
	return instance;
}

static int make_head(void)
{
	struct kho_tmpfs_head *head;
	int error;

	if (shmem_kho.head)
		return 0;
	head = kho_alloc_preserve(sizeof(*head));
	if (IS_ERR(head))
		return PTR_ERR(head);
	strscpy(head->compatible, KHO_TMPFS_COMPATIBLE);
	error = kho_add_subtree(KHO_TMPFS_NODE_NAME, head, sizeof(*head));
	if (error)
		kho_unpreserve_free(head);
	else
		shmem_kho.head = head;
	return error;
}

/* A new instance without any file. */
struct shmem_kho_instance *shmem_kho_make(const char *name)
{
	struct shmem_kho_instance *instance;
	struct kho_tmpfs_instance *ser;
	int error = make_head();

	if (error)
		return ERR_PTR(error);
	ser = shmem_kho.head->instances;
	while (ser < shmem_kho.head->instances + KHO_TMPFS_INSTANCES && ser->name[0])
		ser++;
	if (ser == shmem_kho.head->instances + KHO_TMPFS_INSTANCES)
		return ERR_PTR(-ENOSPC);
	instance = register_instance(ser, name);
	if (!instance)
		return ERR_PTR(-ENOMEM);
	memset(ser, 0, sizeof(*ser));
	strscpy(ser->name, name);
	return instance;
}

static struct kho_tmpfs_file *free_record(struct kho_tmpfs_file_page *page)
{
	for (int i = 0; i < KHO_TMPFS_FILES; i++)
		if (!page->files[i].ino)
			return &page->files[i];
	return NULL;
}

static int add_file_page(struct shmem_kho_instance *instance)
{
	struct kho_tmpfs_file_page *page = kho_alloc_preserve(sizeof(*page));

	if (IS_ERR(page))
		return PTR_ERR(page);
	page->next = instance->ser->files;
	smp_wmb(); /* the page is complete before it has a name */
	WRITE_ONCE(instance->ser->files, virt_to_phys(page));
	instance->capacity += KHO_TMPFS_FILES;
	instance->free = page;
	return 0;
}

/*
 * A record that is zero but for its inode number, which the caller stores at last, by
 * shmem_kho_publish(). Needs the instance's lock from here to there.
 */
struct kho_tmpfs_file *shmem_kho_make_file(struct shmem_kho_instance *instance)
{
	struct kho_tmpfs_file_page *page = instance->free;
	struct kho_tmpfs_file *file = page ? free_record(page) : NULL;

	if (!file && instance->ser->nr_files < instance->capacity)
		for (page = shmem_kho_first_page(instance); page && !file;
		     page = shmem_kho_next_page(page))
			file = free_record(page);
	if (!file) {
		int error = add_file_page(instance);

		if (error)
			return ERR_PTR(error);
		file = free_record(instance->free);
	}
	memset(file, 0, sizeof(*file));
	return file;
}

static struct kho_tmpfs_file_page *page_of(struct kho_tmpfs_file *file)
{
	return (struct kho_tmpfs_file_page *)((unsigned long)file & PAGE_MASK);
}

/* The record is complete: from now on it counts. */
void shmem_kho_publish(struct shmem_kho_instance *instance, struct kho_tmpfs_file *file, u64 ino)
{
	smp_wmb(); /* complete before it is in use */
	WRITE_ONCE(file->ino, ino);
	page_of(file)->count++;
	instance->ser->nr_files++;
	instance->free = page_of(file);
}

/* Releases all blocks of a file, then its record. Needs the instance's lock. */
void shmem_kho_free_file(struct shmem_kho_instance *instance, struct kho_tmpfs_file *file)
{
	shmem_kho_remove_entries(instance, file, NULL, 0, ULONG_MAX);
	smp_wmb(); /* the list is empty before the record is free */
	WRITE_ONCE(file->ino, 0);
	page_of(file)->count--;
	instance->ser->nr_files--;
	instance->free = page_of(file);
}

/* Releases an instance that is not mounted, with what is left in it. */
void shmem_kho_destroy(struct shmem_kho_instance *instance)
{
	struct kho_tmpfs_file_page *page = shmem_kho_first_page(instance), *next;

	for (; page; page = shmem_kho_next_page(page))
		for (int i = 0; i < KHO_TMPFS_FILES; i++)
			if (page->files[i].ino)
				shmem_kho_free_file(instance, &page->files[i]);
	page = shmem_kho_first_page(instance);
	WRITE_ONCE(instance->ser->name[0], 0);
	smp_wmb(); /* nothing names the pages any more */
	instance->ser->files = 0;
	for (; page; page = next) {
		next = shmem_kho_next_page(page);
		kho_unpreserve_free(page);
	}
	list_del(&instance->list);
	kfree(instance);
}

/* Take over the chain of records. Each page is taken once, so a chain that loops ends, too. */
static void adopt_files(struct shmem_kho_instance *instance)
{
	struct kho_tmpfs_file_page *page;
	u64 *link = &instance->ser->files;

	instance->ser->nr_files = 0;
	instance->ser->nr_blocks = 0;
	for (; *link; link = &page->next) {
		page = shmem_kho_take(*link);
		if (!page) {
			pr_warn("kho-tmpfs: %s: file page 0x%llx was not handed over\n",
				instance->name, *link);
			*link = 0;
			break;
		}
		instance->capacity += KHO_TMPFS_FILES;
		instance->free = page;
		page->count = 0;
		for (int i = 0; i < KHO_TMPFS_FILES; i++) {
			struct kho_tmpfs_file *file = &page->files[i];

			if (!file->ino)
				continue;
			file->name[sizeof(file->name) - 1] = 0;
			page->count++;
			instance->ser->nr_files++;
			shmem_kho_adopt_blocks(instance, file);
			if (file->flags & KHO_TMPFS_UNLINKED)
				shmem_kho_free_file(instance, file);
		}
	}
}

static int __init adopt(void)
{
	struct kho_tmpfs_head *head;
	phys_addr_t phys;
	size_t size;
	int error = kho_retrieve_subtree(KHO_TMPFS_NODE_NAME, &phys, &size);

	if (error)
		return error == -ENOENT ? 0 : error;
	if (size != sizeof(*head) || !shmem_kho_handed_over(phys)) {
		pr_warn("kho-tmpfs: the head at 0x%llx was not handed over\n", (u64)phys);
		return -EINVAL;
	}
	head = phys_to_virt(phys);
	if (strncmp(head->compatible, KHO_TMPFS_COMPATIBLE, sizeof(head->compatible))) {
		pr_warn("kho-tmpfs: the layout is %.16s, not %s: nothing is taken over\n",
			head->compatible, KHO_TMPFS_COMPATIBLE);
		return -EINVAL;
	}
	head = shmem_kho_take(phys);
	error = head ? kho_add_subtree(KHO_TMPFS_NODE_NAME, head, sizeof(*head)) : -EINVAL;
	if (error)
		return error;
	head->updates++;
	shmem_kho.head = head;
	for (int i = 0; i < KHO_TMPFS_INSTANCES; i++) {
		struct kho_tmpfs_instance *ser = &head->instances[i];
		struct shmem_kho_instance *instance;

		ser->name[sizeof(ser->name) - 1] = 0;
		if (!ser->name[0])
			continue;
		instance = register_instance(ser, ser->name);
		if (!instance)
			return -ENOMEM;
		adopt_files(instance);
		pr_info("kho-tmpfs: %s: %llu files, %llu pages handed over\n", instance->name,
			ser->nr_files, ser->nr_blocks);
	}
	return 0;
}

/* Before the jump, all times are stored; the rest is always current. */
static int sync_all(struct notifier_block *block, unsigned long event, void *data)
{
	struct shmem_kho_instance *instance;
	struct shmem_kho_inode *kho;

	mutex_lock(&shmem_kho.lock);
	list_for_each_entry(instance, &shmem_kho.instances, list) {
		mutex_lock(&instance->lock);
		list_for_each_entry(kho, &instance->inodes, list)
			shmem_kho_sync(kho->inode);
		mutex_unlock(&instance->lock);
	}
	mutex_unlock(&shmem_kho.lock);
	return NOTIFY_DONE;
}

static struct notifier_block reboot_block = {
	.notifier_call = sync_all,
};

static int __init shmem_kho_init(void)
{
	int error;

	if (!kho_is_enabled())
		return 0;
	mutex_lock(&shmem_kho.lock);
	error = adopt();
	mutex_unlock(&shmem_kho.lock);
	if (error)
		pr_warn("kho-tmpfs: cannot take over what was handed over: %d\n", error);
	return register_reboot_notifier(&reboot_block);
}
late_initcall(shmem_kho_init);
