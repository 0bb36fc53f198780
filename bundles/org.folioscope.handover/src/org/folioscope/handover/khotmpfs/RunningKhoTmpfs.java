// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.khotmpfs;

import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import org.folioscope.base.Progress;
import org.folioscope.handover.pages.KernelNumbers;
import org.folioscope.handover.pages.MemoryMapFrames;
import org.folioscope.handover.pages.PageFrames;
import org.folioscope.kernel.KernelSnapshot;
import org.folioscope.kernel.report.Findings;
import org.folioscope.kernel.walk.ListWalk;
import org.folioscope.kernel.walk.LongMap;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.model.EntryKind;
import org.folioscope.model.Kernel;
import org.folioscope.symbols.Field;
import org.folioscope.symbols.KernelMap;
import org.folioscope.symbols.MissingMemberException;
import org.folioscope.symbols.StructType;

/**
 * kho-tmpfs in a kernel that runs: by the variable shmem_kho, its instances and their inodes, types from BTF
 * (docs/kho-tmpfs.md). One thread.
 */
public final class RunningKhoTmpfs implements KhoTmpfsKernel {

    /** AS_RELEASE_ALWAYS of include/linux/pagemap.h where the types don't have it: bit 6 in Linux 7.2. */
    private static final int RELEASE_ALWAYS = 6;

    private final KernelSnapshot kernel;
    private final KernelMap map;
    private final MemoryReader reader;
    private final KernelNumbers numbers;
    private final Findings findings;
    private final LongPredicate preserved;
    private final LongPredicate scratch;
    private LongMap<Inode> inodes;
    private boolean known;
    private PageFrames frames;

    /**
     * @param preserved whether KHO's tracker has a frame; null where it can't be read
     * @param scratch whether a frame lies in a scratch area
     */
    public RunningKhoTmpfs(KernelSnapshot kernel, LongPredicate preserved, LongPredicate scratch) {
        this.kernel = kernel;
        this.map = kernel.map();
        this.reader = map.virtualReader();
        this.numbers = new KernelNumbers(map);
        this.findings = Findings.of(map);
        this.preserved = preserved;
        this.scratch = scratch;
    }

    /** Physical address of the head, bytes; -1 where the kernel has none. */
    public static long head(KernelMap map) {
        Optional<StructType> type = map.types().findStruct("shmem_kho");
        if (type.isEmpty() || map.symbols().find("shmem_kho").isEmpty()) {
            return -1;
        }
        try {
            long variable = map.symbols().address("shmem_kho");
            long head = type.get().require("head").get(map.virtualReader(), variable);
            return new KernelNumbers(map).physicalOf(head);
        } catch (MissingMemberException | MemoryFaultException _) {
            return -1;
        }
    }

    @Override
    public boolean knowsInodes() {
        inodes();
        return known;
    }

    @Override
    public Inode inode(KhoTmpfsFile file) {
        return inodes().get(file.address());
    }

    private LongMap<Inode> inodes() {
        if (inodes == null) {
            inodes = new LongMap<>();
            try {
                known = readInstances();
            } catch (MissingMemberException | MemoryFaultException e) {
                findings.warning("the inodes of kho-tmpfs can't be read: " + e.getMessage(), 0);
            }
        }
        return inodes;
    }

    /** Whether the kernel has such file systems. */
    private boolean readInstances() {
        long variable = map.symbols().find("shmem_kho").orElse(0);
        if (variable == 0) {
            return false;
        }
        StructType instance = map.types().struct("shmem_kho_instance");
        long list =
                variable + map.types().struct("shmem_kho").require("instances").offset();
        int link = instance.require("list").offset();
        int members = instance.require("inodes").offset();
        ListWalk walk = ListWalk.ofList(map.virtualReader(), list, "shmem_kho.instances", findings);
        for (long at = walk.next(); at != 0; at = walk.next()) {
            readInodes(at - link + members);
        }
        return true;
    }

    private void readInodes(long list) {
        StructType type = map.types().struct("shmem_kho_inode");
        Field inode = type.require("inode");
        Field record = type.require("ser");
        int link = type.require("list").offset();
        StructType inodeType = map.types().struct("inode");
        Field mapping = inodeType.require("i_mapping");
        Field size = inodeType.require("i_size");
        Field flags = map.types().struct("address_space").require("flags");
        int bit = (int) map.types().enumerator("AS_RELEASE_ALWAYS").orElse(RELEASE_ALWAYS);
        ListWalk walk = ListWalk.ofList(map.virtualReader(), list, "inodes of kho-tmpfs", findings);
        for (long at = walk.next(); at != 0; at = walk.next()) {
            try {
                long node = at - link;
                long address = inode.get(reader, node);
                long space = mapping.get(reader, address);
                long place = numbers.physicalOf(record.get(reader, node));
                inodes.put(
                        place,
                        new Inode(
                                address,
                                space,
                                size.get(reader, address),
                                (flags.get(reader, space) >>> bit & 1) != 0));
            } catch (MemoryFaultException e) {
                findings.warning("this inode of kho-tmpfs can't be read: " + e.getMessage(), at);
            }
        }
    }

    @Override
    public void pageCache(KhoTmpfsFile file, Progress progress, FolioVisitor each) {
        Inode inode = inode(file);
        if (inode == null) {
            return;
        }
        Optional<org.folioscope.model.Inode> model = kernel.inode(inode.address());
        model.ifPresent(value -> kernel.folios(value, progress, run -> {
            if (run.getKind() == EntryKind.FOLIO) {
                each.folio(run.getIndex(), run.getPages(), run.getPfn());
            }
        }));
    }

    @Override
    public boolean knowsPreserved() {
        return preserved != null;
    }

    @Override
    public boolean isPreserved(long pfn) {
        return preserved == null || preserved.test(pfn);
    }

    @Override
    public boolean isScratch(long pfn) {
        return scratch.test(pfn);
    }

    @Override
    public PageFrames frames() {
        if (frames == null) {
            try {
                frames = new MemoryMapFrames(map);
            } catch (MissingMemberException _) {
                return null;
            }
        }
        return frames;
    }

    @Override
    public long uptime() {
        Kernel facts = kernel.facts();
        return facts.getBootTime() == null || facts.getCaptureTime() == null
                ? -1
                : facts.getCaptureTime().getEpochSecond() - facts.getBootTime().getEpochSecond();
    }

    /** What was found amiss in the kernel's own lists. */
    public List<org.folioscope.base.Diagnostic> damage() {
        return findings.list();
    }
}
