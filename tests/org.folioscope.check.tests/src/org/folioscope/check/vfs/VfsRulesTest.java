// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.vfs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.folioscope.check.kernel.BrokenKernel;
import org.folioscope.check.locks.LocksChecks;
import org.folioscope.check.pagecache.PageCacheChecks;
import org.folioscope.model.Finding;
import org.folioscope.model.Inode;
import org.folioscope.model.SuperBlock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One field of a real kernel's super blocks, inodes and lists changed: one rule speaks, and no other. */
class VfsRulesTest {

    private static BrokenKernel kernel;

    @BeforeAll
    static void open() throws Exception {
        kernel = BrokenKernel.of("before.elf.zst", VfsChecks.SET, PageCacheChecks.SET, LocksChecks.SET);
    }

    @AfterAll
    static void close() {
        kernel.close();
    }

    @AfterEach
    void mend() {
        kernel.mend();
    }

    private static Inode file() {
        return kernel.inode(
                each -> "reg".equals(each.getType()) && !each.getPath().isEmpty());
    }

    private static void one(String rule, String words) {
        List<Finding> findings = kernel.findings();
        assertEquals(List.of(rule), findings.stream().map(Finding::getRule).toList());
        assertTrue(findings.getFirst().getMessage().contains(words), findings.getFirst()::getMessage);
        assertTrue(findings.getFirst().getAddress() > 0, "it leads to the bytes");
    }

    @Test
    void anInodeThatDoesNotLeadBackInItsSuperBlocksList() {
        long node = file().getAddress() + kernel.field("inode", "i_sb_list").offset();
        kernel.put(node + 8, node + 64);
        one("VP1", "s_inodes of super block");
    }

    @Test
    void aDentryThatDoesNotLeadBackInItsDirectory() {
        long dentry = dentry(file());
        kernel.put(dentry + kernel.field("dentry", "d_sib").offset() + 8, dentry);
        one("VP1", "children of dentry");
    }

    private static long dentry(Inode inode) {
        long first = kernel.reader()
                .u64(inode.getAddress() + kernel.field("inode", "i_dentry").offset());
        return first - kernel.field("dentry", "d_alias").offset();
    }

    @Test
    void aNameThatDoesNotLeadBackToItsInode() {
        Inode file = file();
        kernel.put(dentry(file) + kernel.field("dentry", "d_alias").offset() + 8, file.getAddress());
        one("VP1", "names of inode");
    }

    @Test
    void aSuperBlockThatDoesNotLeadBack() {
        SuperBlock any = kernel.superBlock(each -> "ext4".equals(each.getFstype()));
        kernel.put(any.getAddress() + kernel.field("super_block", "s_list").offset() + 8, any.getAddress());
        one("VP1", "super_blocks");
    }

    @Test
    void aTaskThatDoesNotLeadBack() {
        long task = kernel.symbol("init_task")
                + kernel.field("task_struct", "tasks").offset();
        long next = kernel.reader().u64(task);
        kernel.put(next + 8, next);
        one("VP1", "tasks");
    }

    @Test
    void aFileWithoutALinkThatIsFound() {
        Inode file = file();
        kernel.set("inode", "i_nlink", file.getAddress(), 0);
        one("VP2", file.getPath());
        kernel.put(dentry(file) + kernel.field("dentry", "d_hash.pprev").offset(), 0);
        assertEquals("", kernel.rules(), "a file that was deleted, and is still open");
    }

    @Test
    void aFreezeThatIsNotHandedOver() {
        SuperBlock any = kernel.superBlock(each -> "ext4".equals(each.getFstype()));
        kernel.set("super_block", "s_writers.frozen", any.getAddress(), 4);
        kernel.set("super_block", "s_writers.freeze_ucount", any.getAddress(), 1);
        kernel.put(kernel.symbol("kexec_image"), 0);
        assertEquals("", kernel.rules(), "no kernel is loaded");
        kernel.put(kernel.symbol("kexec_image"), any.getAddress());
        one("VP12", "complete");
    }
}
