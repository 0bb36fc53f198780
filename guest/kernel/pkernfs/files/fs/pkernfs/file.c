// SPDX-License-Identifier: GPL-2.0-only
/*
 * Files: their size is what they have of blocks of 2 MiB, they are written
 * through mmap(2), and read either way.
 */
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/pagemap.h>
#include <linux/uio.h>

#include "pkernfs.h"

static int resize(struct inode *inode, loff_t wanted)
{
	struct pkernfs_inode *pi = pkernfs_inode(inode->i_ino);
	loff_t size = round_up(wanted, PKERNFS_BLOCK_SIZE);
	loff_t old = i_size_read(inode);
	int err;

	filemap_invalidate_lock(inode->i_mapping);
	/* First nobody maps the blocks that go. */
	if (size < old)
		truncate_setsize(inode, size);
	mutex_lock(&pkernfs_region.lock);
	if (pkernfs_region.frozen)
		err = -EBUSY;
	else
		err = pkernfs_set_mappings(pi, size >> PKERNFS_BLOCK_SHIFT);
	mutex_unlock(&pkernfs_region.lock);
	if (err)
		i_size_write(inode, old);
	else if (size > old)
		i_size_write(inode, size);
	/* What is left of the last block begins with zeros when it grows. */
	if (!err && wanted < size && wanted < old) {
		unsigned long block =
			pkernfs_mappings(pi)[wanted >> PKERNFS_BLOCK_SHIFT];
		unsigned long from = wanted & ~PMD_MASK;

		if (pkernfs_valid_block(block))
			memset(pkernfs_block(block) + from, 0,
			       PKERNFS_BLOCK_SIZE - from);
	}
	filemap_invalidate_unlock(inode->i_mapping);
	return err;
}

/* Mode and owner are not kept by the store, so they can't be changed. */
int pkernfs_setattr(struct mnt_idmap *idmap, struct dentry *dentry,
		    struct iattr *attr)
{
	struct inode *inode = d_inode(dentry);
	int err;

	err = setattr_prepare(idmap, dentry, attr);
	if (err)
		return err;
	if ((attr->ia_valid & ATTR_MODE &&
	     (attr->ia_mode ^ inode->i_mode) & 07777) ||
	    i_uid_needs_update(idmap, attr, inode) ||
	    i_gid_needs_update(idmap, attr, inode))
		return -EPERM;
	if (attr->ia_valid & ATTR_SIZE) {
		if (pkernfs_inode(inode->i_ino)->flags != PKERNFS_INODE_FILE)
			return -EPERM;
		err = resize(inode, attr->ia_size);
		if (err)
			return err;
	}
	setattr_copy(idmap, inode, attr);
	return 0;
}

/* The block with what is at an offset; 0 where there is none. */
static unsigned long block_at(struct inode *inode, loff_t offset)
{
	struct pkernfs_inode *pi = pkernfs_inode(inode->i_ino);
	unsigned long k = offset >> PKERNFS_BLOCK_SHIFT;
	unsigned long block = 0;
	u64 *table;

	if (pi->flags & PKERNFS_INODE_IOMMU_FILE) {
		block = k ? 0 : pi->mappings_block;
	} else {
		table = pkernfs_mappings(pi);
		if (table && k < READ_ONCE(pi->num_mappings))
			block = READ_ONCE(table[k]);
	}
	return pkernfs_valid_block(block) ? block : 0;
}

static ssize_t pkernfs_read_iter(struct kiocb *iocb, struct iov_iter *to)
{
	struct inode *inode = file_inode(iocb->ki_filp);
	ssize_t done = 0;

	/* No block goes away: truncate holds it for writing. */
	inode_lock_shared(inode);
	while (iov_iter_count(to) && iocb->ki_pos < i_size_read(inode)) {
		unsigned long block = block_at(inode, iocb->ki_pos);
		size_t offset = iocb->ki_pos & ~PMD_MASK;
		size_t length = min(iov_iter_count(to),
				    PKERNFS_BLOCK_SIZE - offset);
		size_t copied;

		if (!block) {
			if (!done)
				done = -EIO;
			break;
		}
		copied = copy_to_iter(pkernfs_block(block) + offset, length,
				      to);
		iocb->ki_pos += copied;
		done += copied;
		if (copied < length) {
			if (!done)
				done = -EFAULT;
			break;
		}
	}
	inode_unlock_shared(inode);
	return done;
}

static vm_fault_t pkernfs_huge_fault(struct vm_fault *vmf, unsigned int order)
{
	struct vm_area_struct *vma = vmf->vma;
	struct address_space *mapping = vma->vm_file->f_mapping;
	unsigned long start = ALIGN_DOWN(vmf->address, PAGE_SIZE << order);
	unsigned long block, pfn;
	vm_fault_t ret;
	loff_t offset;

	if (order && (order != PMD_ORDER || start < vma->vm_start ||
		      start + PMD_SIZE > vma->vm_end))
		return VM_FAULT_FALLBACK;
	offset = (loff_t)linear_page_index(vma, start) << PAGE_SHIFT;
	if (!IS_ALIGNED(offset, PAGE_SIZE << order))
		return VM_FAULT_FALLBACK;

	filemap_invalidate_lock_shared(mapping);
	block = block_at(mapping->host, offset);
	if (!block) {
		ret = VM_FAULT_SIGBUS;
	} else {
		pfn = PHYS_PFN(pkernfs_block_phys(block) +
			       (offset & ~PMD_MASK));
		if (order)
			ret = vmf_insert_pfn_pmd(vmf, pfn,
						 vma->vm_flags & VM_WRITE);
		else
			ret = vmf_insert_pfn(vma, start, pfn);
	}
	filemap_invalidate_unlock_shared(mapping);
	return ret;
}

static vm_fault_t pkernfs_fault(struct vm_fault *vmf)
{
	return pkernfs_huge_fault(vmf, 0);
}

static const struct vm_operations_struct pkernfs_vm_operations = {
	.fault		= pkernfs_fault,
	.huge_fault	= pkernfs_huge_fault,
};

static int pkernfs_mmap_prepare(struct vm_area_desc *desc)
{
	/* There are no pages to copy on a write, and none to count. */
	if (!vma_desc_test(desc, VMA_SHARED_BIT) &&
	    vma_desc_test(desc, VMA_MAYWRITE_BIT))
		return -EINVAL;
	vma_desc_set_flags(desc, VMA_PFNMAP_BIT, VMA_DONTEXPAND_BIT,
			   VMA_HUGEPAGE_BIT);
	desc->vm_ops = &pkernfs_vm_operations;
	file_accessed(desc->file);
	return 0;
}

const struct inode_operations pkernfs_file_inode_operations = {
	.setattr	= pkernfs_setattr,
};

const struct file_operations pkernfs_file_operations = {
	.llseek			= generic_file_llseek,
	.read_iter		= pkernfs_read_iter,
	.mmap_prepare		= pkernfs_mmap_prepare,
	.get_unmapped_area	= thp_get_unmapped_area,
	.fsync			= noop_fsync,
};

const struct file_operations pkernfs_pgtables_operations = {
	.llseek			= generic_file_llseek,
	.read_iter		= pkernfs_read_iter,
	.fsync			= noop_fsync,
};
