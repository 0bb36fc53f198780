// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.guest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.folioscope.base.Progress;
import org.folioscope.kernel.CachedContent;
import org.folioscope.kernel.CachedContent.Presence;
import org.folioscope.kernel.KernelSnapshot;
import org.folioscope.model.EntryKind;
import org.folioscope.model.FolioRun;
import org.folioscope.model.Inode;
import org.folioscope.model.Mount;
import org.folioscope.model.PageCache;
import org.folioscope.model.SuperBlock;
import org.folioscope.target.guest.GuestTruth;
import org.folioscope.target.guest.KernelPageFlag;
import org.folioscope.target.guest.KnownInode;
import org.folioscope.target.guest.KnownMount;
import org.folioscope.target.guest.KnownPages;

/** Holds what is decoded from an image against what the guest itself reported. */
final class TruthComparison {

    /** What /proc/kpageflags shows, and the page flag behind it; those of the LRU lists change while one looks. */
    private static final Map<KernelPageFlag, String> FLAGS = Map.ofEntries(
            Map.entry(KernelPageFlag.LOCKED, "locked"),
            Map.entry(KernelPageFlag.UPTODATE, "uptodate"),
            Map.entry(KernelPageFlag.DIRTY, "dirty"),
            Map.entry(KernelPageFlag.WRITEBACK, "writeback"),
            Map.entry(KernelPageFlag.SWAPBACKED, "swapbacked"),
            Map.entry(KernelPageFlag.UNEVICTABLE, "unevictable"),
            Map.entry(KernelPageFlag.HWPOISON, "hwpoison"),
            Map.entry(KernelPageFlag.RESERVED, "reserved"),
            Map.entry(KernelPageFlag.MLOCKED, "mlocked"),
            Map.entry(KernelPageFlag.PRIVATE, "private"),
            Map.entry(KernelPageFlag.PRIVATE_2, "private_2"),
            Map.entry(KernelPageFlag.ARCH, "arch_1"));

    /** Differences that are told before the rest is only counted. */
    private static final int TOLD = 20;

    private final KernelSnapshot kernel;
    private final GuestTruth truth;
    private final Map<String, Inode> inodes = new HashMap<>();
    private final List<String> differences = new ArrayList<>();
    private long compared;

    TruthComparison(KernelSnapshot kernel, GuestTruth truth) {
        this.kernel = kernel;
        this.truth = truth;
        for (SuperBlock superBlock : kernel.superBlocks(Progress.NONE)) {
            kernel.inodes(superBlock, Progress.NONE, inode -> inodes.put(key(inode), inode));
        }
    }

    /** Each inode that the guest found: attributes, times, and one of its paths. */
    void inodes() {
        Map<String, Set<String>> paths = truth.inodes().stream()
                .collect(Collectors.groupingBy(
                        TruthComparison::key, Collectors.mapping(TruthComparison::shownPath, Collectors.toSet())));
        for (KnownInode known : truth.inodes()) {
            Inode inode = find(known);
            if (inode == null) {
                continue;
            }
            String what = describe(known);
            same(what, "mode", known.mode(), inode.getMode());
            same(what, "nlink", known.links(), inode.getNlink());
            same(what, "uid", known.user(), inode.getUid());
            same(what, "gid", known.group(), inode.getGid());
            same(what, "size", known.size(), inode.getSize());
            if (!delaysAllocation(inode)) {
                same(what, "blocks", known.blocks(), inode.getBlocks());
            }
            same(what, "mtime", known.modified(), inode.getModified());
            same(what, "ctime", known.changed(), inode.getChanged());
            if (inode.isSetRdev()) {
                same(what, "rdev", known.specialDevice(), device(inode.getRdev()));
            }
            compared++;
            if (!paths.getOrDefault(key(known), Set.of()).contains(inode.getPath())) {
                differences.add(what + ": path is " + inode.getPath() + " in the image");
            }
        }
        assertNoDifferences();
    }

    /** As the kernel writes paths itself (in /proc/PID/maps, say): control bytes and backslashes in octal. */
    private static String shownPath(KnownInode known) {
        StringBuilder shown = new StringBuilder();
        known.path()
                .chars()
                .forEach(c -> shown.append(
                        c < ' ' || c == 0x7f || c == '\\' ? String.format("\\%03o", c) : String.valueOf((char) c)));
        return known.removed() ? shown + " (deleted)" : shown.toString();
    }

    /** ext4 has stat(2) add the blocks that dirty pages will need; i_blocks does not have them yet. */
    private static boolean delaysAllocation(Inode inode) {
        return inode.getSuperBlock().getFstype().equals("ext4")
                && inode.getState().contains("dirty_pages");
    }

    /** Each page of each file: its frame, its place in its folio, and its flags. */
    void pages() {
        // Up to 6.1 /proc/kpageflags shows a tail page's own flags (none to speak of), later those of its folio.
        boolean tailsHaveFlags = truth.inodes().stream()
                .map(KnownInode::pages)
                .anyMatch(pages -> IntStream.range(0, pages.count())
                        .mapToLong(pages::flags)
                        .anyMatch(
                                flags -> KernelPageFlag.COMPOUND_TAIL.in(flags) && KernelPageFlag.UPTODATE.in(flags)));
        for (KnownInode known : truth.inodes()) {
            Inode inode = known.pages().count() == 0 ? null : find(known);
            if (inode == null) {
                continue;
            }
            Map<Long, FolioRun> byIndex = new HashMap<>();
            kernel.folios(inode, Progress.NONE, folio -> {
                for (long i = 0; i < folio.getPages(); i++) {
                    byIndex.put(folio.getIndex() + i, folio);
                }
            });
            for (int row = 0; row < known.pages().count(); row++) {
                page(known, row, byIndex.get(known.pages().index(row)), tailsHaveFlags);
            }
        }
        assertNoDifferences();
    }

    private void page(KnownInode known, int row, FolioRun folio, boolean tailsHaveFlags) {
        KnownPages pages = known.pages();
        long index = pages.index(row);
        long flags = pages.flags(row);
        String what = describe(known) + " page " + index;
        if (folio == null || folio.getKind() != EntryKind.FOLIO) {
            differences.add(what + " is not a folio in the image");
            return;
        }
        same(what, "pfn", pages.pfn(row), folio.getPfn() + index - folio.getIndex());
        boolean tail = KernelPageFlag.COMPOUND_TAIL.in(flags);
        boolean head = KernelPageFlag.COMPOUND_HEAD.in(flags);
        same(what, "being of a large folio", head || tail, folio.getOrder() > 0);
        if (head || tail) {
            same(what, "being the first page of its folio", head, index == folio.getIndex());
        }
        if (pages.mapCount(row) == 0) {
            same(what, "map count", 0, folio.getMapped());
        }
        if (tail && !tailsHaveFlags) {
            return;
        }
        List<String> names = List.of(folio.getFlags().split(","));
        FLAGS.forEach((flag, name) -> same(what, name, flag.in(flags), names.contains(name)));
    }

    /** What cachestat(2) counts of each file; nothing where the guest has no such call (before 6.5). */
    void caches() {
        for (KnownInode known : truth.inodes()) {
            Inode inode = known.cache().isEmpty() ? null : find(known);
            if (inode == null) {
                continue;
            }
            String what = describe(known);
            KnownInode.CacheState cache = known.cache().orElseThrow();
            same(what, "number of cached pages", cache.cached(), inode.getNrpages());
            kernel.countDirty(inode, Progress.NONE);
            same(what, "number of dirty pages", cache.dirty(), inode.getDirtyPages());
            same(what, "number of pages under writeback", cache.writeback(), inode.getWritebackPages());
            PageCache decoded = kernel.pageCache(inode, Progress.NONE);
            long evicted = decoded.getRuns().stream()
                    .filter(run -> run.getKind() == EntryKind.SHADOW || run.getKind() == EntryKind.SWAP)
                    .mapToLong(FolioRun::getPages)
                    .sum();
            same(what, "number of evicted pages", cache.evicted(), evicted);
            same(what, "list of findings", List.of(), decoded.getFindings());
        }
        assertSame();
    }

    /** df -i, for file systems of memory: others count inodes on their disk and not in memory. */
    void counts() throws IOException {
        for (Map.Entry<String, Long> used : truth.usedInodes().entrySet()) {
            kernel.mounts(Progress.NONE).stream()
                    .filter(mount -> mount.getPath().equals(used.getKey()))
                    .filter(mount -> mount.getSuperBlock().getFstype().endsWith("tmpfs"))
                    .filter(_ -> used.getValue() > 0) // mounted without a limit: df has nothing to tell
                    .forEach(mount -> same(used.getKey(), "number of inodes", used.getValue(), countOf(mount)));
        }
        assertNoDifferences();
    }

    /** tmpfs takes an inode from its limit for each further hard link. */
    private long countOf(Mount mount) {
        return inodes.values().stream()
                .filter(inode -> inode.getSuperBlock() == mount.getSuperBlock())
                .mapToLong(inode -> inode.getType().equals("dir") ? 1 : Math.max(inode.getNlink(), 1))
                .sum();
    }

    void mounts() {
        List<String> expected =
                truth.mounts().stream().map(TruthComparison::describe).sorted().toList();
        List<String> found = kernel.mounts(Progress.NONE).stream()
                // Since 7.0 a namespace's root is a nullfs, which no process sees.
                .filter(mount -> !mount.getSuperBlock().getFstype().equals("nullfs"))
                .map(mount -> String.join(
                        " ",
                        Integer.toString(mount.getMountId()),
                        Integer.toString(mount.getParentId()),
                        device(mount.getSuperBlock().getDev()),
                        mount.getRootPath(),
                        mount.getPath(),
                        mount.getSuperBlock().getFstype(),
                        mount.getDeviceName()))
                .sorted()
                .toList();
        same("the guest", "list of mounts", expected, found);
        assertNoDifferences();
    }

    private static String describe(KnownMount mount) {
        return String.join(
                " ",
                Integer.toString(mount.id()),
                Integer.toString(mount.parent()),
                mount.device(),
                mount.root(),
                mount.point(),
                mount.type(),
                mount.source());
    }

    /** SHA-256 of each file whose bytes are all in memory; what tmpfs does not hold is a hole. */
    void contents() throws IOException, NoSuchAlgorithmException {
        Map<String, String> hashes = truth.hashes();
        for (Inode inode : inodes.values()) {
            String expected = hashes.get(inode.getPath());
            if (expected == null) {
                continue;
            }
            CachedContent content = kernel.content(inode, Progress.NONE);
            boolean holes = inode.getSuperBlock().getFstype().equals("tmpfs");
            boolean whole = content.ranges().stream()
                    .allMatch(range ->
                            range.presence() == Presence.CACHED || holes && range.presence() == Presence.NOT_CACHED);
            if (whole) {
                same(inode.getPath(), "SHA-256", expected, sha256(content));
            }
        }
        assertNoDifferences();
    }

    private static String sha256(CachedContent content) throws IOException, NoSuchAlgorithmException {
        try (DigestOutputStream out =
                new DigestOutputStream(OutputStream.nullOutputStream(), MessageDigest.getInstance("SHA-256"))) {
            content.writeTo(out, Progress.NONE);
            return HexFormat.of().formatHex(out.getMessageDigest().digest());
        }
    }

    /** A healthy guest has nothing that is damaged or that this kernel is said to lack. */
    void findings() {
        same("the kernel", "list of findings", List.of(), kernel.facts().getFindings());
        same("the kernel", "list of missing members", List.of(), kernel.facts().getMissing());
        assertNoDifferences();
    }

    private static String device(int number) {
        return (number >>> 20) + ":" + (number & 0xfffff);
    }

    private static String key(Inode inode) {
        return device(inode.getSuperBlock().getDev()) + "/" + inode.getIno();
    }

    private static String key(KnownInode known) {
        return known.device() + "/" + known.number();
    }

    private static String describe(KnownInode known) {
        return known.device() + " inode " + known.number() + " " + known.path();
    }

    private Inode find(KnownInode known) {
        Inode inode = inodes.get(key(known));
        if (inode == null) {
            differences.add(describe(known) + " is not in the image");
        }
        return inode;
    }

    private void same(String what, String property, Object expected, Object found) {
        compared++;
        if (!expected.equals(found)) {
            differences.add(what + ": " + property + " is " + expected + " in the guest, " + found + " in the image");
        }
    }

    private void assertNoDifferences() {
        assertTrue(compared > 0, "nothing was compared");
        assertSame();
    }

    private void assertSame() {
        String told = String.join("\n", differences.subList(0, Math.min(TOLD, differences.size())));
        assertEquals(0, differences.size(), () -> "of " + compared + " comparisons\n" + told);
    }
}
