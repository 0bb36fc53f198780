// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.netfs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.folioscope.base.Progress;
import org.folioscope.check.kernel.BrokenKernel;
import org.folioscope.model.Finding;
import org.folioscope.netfs.Netfs;
import org.folioscope.netfs.folio.NetfsFolio;
import org.folioscope.netfs.folio.PrivateKind;
import org.folioscope.netfs.inode.NetfsInode;
import org.folioscope.netfs.request.NetfsRequest;
import org.folioscope.netfs.request.Origin;
import org.folioscope.netfs.request.RequestFlag;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One field of a real kernel's requests and folios changed: one rule speaks, and no other. Flag bits are those of 7.2.13's netfs.h. */
class NetfsRulesTest {

    private static final long IN_PROGRESS = 1;
    private static final long PART_IN_PROGRESS = 1 << 8;
    private static final String REQUEST = "netfs_io_request";
    private static final String PART = "netfs_io_subrequest";

    private static BrokenKernel kernel;

    @BeforeAll
    static void open() throws Exception {
        kernel = BrokenKernel.of("stuck.elf.zst", NetfsChecks.SET);
    }

    @AfterAll
    static void close() {
        kernel.close();
    }

    @AfterEach
    void mend() {
        kernel.mend();
    }

    private static void one(String rule, String words) {
        List<Finding> findings = kernel.findings();
        assertEquals(
                List.of(rule),
                findings.stream().map(Finding::getRule).distinct().toList(),
                findings::toString);
        assertTrue(
                findings.stream().anyMatch(each -> each.getMessage().contains(words)),
                () -> findings.getFirst().getMessage());
        assertTrue(findings.getFirst().getAddress() > 0, "it leads to the bytes");
    }

    private static Netfs netfs() {
        return Netfs.of(kernel.kernel(), Progress.NONE);
    }

    private static NetfsRequest request(Predicate<NetfsRequest> wanted) {
        return netfs().requests().stream().filter(wanted).findFirst().orElseThrow();
    }

    /** A writeback that sends folios to the server. */
    private static NetfsRequest upload() {
        return request(each -> each.origin() == Origin.WRITEBACK
                && each.streams().getFirst().active()
                && each.streams().getFirst().subRequests().size() > 0);
    }

    private static NetfsRequest direct() {
        return request(each -> each.origin() == Origin.DIO_WRITE);
    }

    /** The first folio of this kind, of an inode that has {@code least} of them. */
    private static NetfsFolio folio(PrivateKind kind, int least) {
        Netfs netfs = netfs();
        for (NetfsInode inode : netfs.inodes()) {
            List<NetfsFolio> found = new ArrayList<>();
            netfs.folios(inode, Progress.NONE, each -> {
                if (each.kind() == kind && !each.writeback()) {
                    found.add(each);
                }
            });
            if (found.size() >= least) {
                return found.getFirst();
            }
        }
        throw new AssertionError("no " + kind);
    }

    private static void setPageFlag(long page, String flag, boolean set) {
        long at = page + kernel.field("page", "flags").offset();
        long word = kernel.reader().u64(at);
        long mask = kernel.pageFlag(flag);
        kernel.put(at, set ? word | mask : word & ~mask);
    }

    @Test
    void nothingIsAmissInWhatTheKernelMade() {
        assertEquals(List.of(), kernel.findings());
    }

    @Test
    void aFolioInABufferThatIsNotUnderWriteback() {
        long page = netfs().buffer(upload(), Progress.NONE).orElseThrow().page(1);
        setPageFlag(page, "writeback", false);
        one("NF01", "not under writeback");
    }

    @Test
    void aRequestWithAnotherMapping() {
        long other = netfs().inodes().stream()
                .filter(each -> each.address() != upload().inode())
                .findFirst()
                .orElseThrow()
                .inode()
                .getMappingAddress();
        kernel.set(REQUEST, "mapping", upload().address(), other);
        one("NF02", "expected the mapping of its inode");
    }

    @Test
    void aRequestWithoutReferences() {
        kernel.set(REQUEST, "ref", upload().address(), 0);
        one("NF02", "reference count of at least 1, found 0");
    }

    @Test
    void foliosCleanedBeforeTheyWereCollected() {
        kernel.set(REQUEST, "cleaned_to", upload().address(), upload().collectedTo() + (4L << 20));
        one("NF03", "cleaned beyond what was collected");
    }

    @Test
    void moreCollectedThanAStreamHas() {
        kernel.set(REQUEST, "collected_to", upload().address(), upload().collectedTo() + 4096);
        one("NF04", "but its stream");
    }

    @Test
    void moreTransferredThanAskedFor() {
        kernel.set(REQUEST, "transferred", direct().address(), direct().length() + 1);
        one("NF05", "bytes are transferred; it was asked for");
    }

    @Test
    void aWriteThroughThatSubmitsMoreThanWholeFolios() {
        NetfsRequest request = upload();
        kernel.set(REQUEST, "origin", request.address(), origin("NETFS_WRITETHROUGH"));
        kernel.set(REQUEST, "submitted", request.address(), request.length() + (4 << 20));
        assertFalse(kernel.rules().contains("NF05"), "a folio more at either end is no mistake");
        kernel.set(REQUEST, "submitted", request.address(), request.length() + (4 << 20) + 1);
        assertTrue(kernel.rules().contains("NF05"), kernel::rules);
    }

    @Test
    void aReadThatTransfersMoreThanAskedFor() {
        kernel.set(REQUEST, "origin", direct().address(), origin("NETFS_READPAGE"));
        NetfsRequest read = request(each -> each.origin() == Origin.READPAGE);
        assertFalse(kernel.rules().contains("NF05"), kernel::rules);
        kernel.set(REQUEST, "transferred", read.address(), read.length() + 1);
        assertTrue(kernel.rules().contains("NF05"), kernel::rules);
    }

    private static long origin(String name) {
        return kernel.kernel().map().types().enumerator(name).orElseThrow();
    }

    @Test
    void aRequestThatEndedWithSubRequests() {
        kernel.set(REQUEST, "flags", direct().address(), direct().flagBits() & ~IN_PROGRESS);
        one("NF06", "IN_PROGRESS is not set, and 1 sub-request is left");
    }

    @Test
    void aCollectorThatNobodyRuns() {
        NetfsRequest queued = request(each -> each.origin() == Origin.WRITEBACK && each.has(RequestFlag.ALL_QUEUED));
        queued.streams().forEach(stream -> {
            long head = stream.address()
                    + kernel.field("netfs_io_stream", "subrequests").offset();
            kernel.put(head, head);
            kernel.put(head + 8, head);
        });
        one("NF07", "its collector is idle");
    }

    @Test
    void aSubRequestThatTransferredMoreThanItHas() {
        long part = upload().subRequests().findFirst().orElseThrow().address();
        kernel.set(PART, "transferred", part, kernel.get(PART, "len", part) + 1);
        one("NF08", "has transferred");
    }

    @Test
    void subRequestsThatOverlap() {
        List<Long> parts = upload().streams().get(1).subRequests().stream()
                .map(each -> each.address())
                .toList();
        kernel.set(PART, "start", parts.get(1), kernel.get(PART, "start", parts.getFirst()));
        one("NF08", "begins before the end of the one before it");
    }

    @Test
    void aSubRequestOfAnotherRequest() {
        kernel.set(
                PART, "rreq", upload().subRequests().findFirst().orElseThrow().address(), direct().address());
        one("NF08", "says that it belongs to the request at");
    }

    @Test
    void aShortWriteThatNobodyTriesAgain() {
        long part = upload().subRequests().findFirst().orElseThrow().address();
        kernel.set(PART, "flags", part, kernel.get(PART, "flags", part) & ~PART_IN_PROGRESS);
        one("NF09", "no retry is asked for");
    }

    @Test
    void aStreamingWriteWithoutBytes() {
        long info = folio(PrivateKind.STREAMING, 1).privateWord() & ~1;
        kernel.set("netfs_folio", "dirty_len", info, 0);
        one("NF10", "has no bytes");
    }

    @Test
    void aStreamingWriteBeyondItsFolio() {
        long info = folio(PrivateKind.STREAMING, 1).privateWord() & ~1;
        kernel.set("netfs_folio", "dirty_len", info, 4097);
        one("NF10", "expected at most 4096");
    }

    @Test
    void aStreamingWriteThatIsUpToDate() {
        setPageFlag(folio(PrivateKind.STREAMING, 1).page(), "uptodate", true);
        one("NF10", "is up to date");
    }

    @Test
    void aStreamingWriteThatNobodyWrites() {
        setPageFlag(folio(PrivateKind.STREAMING, 1).page(), "dirty", false);
        one("NF10", "neither dirty nor under writeback");
    }

    @Test
    void aCopyToTheCacheOfWhatWasNotRead() {
        setPageFlag(folio(PrivateKind.COPY_TO_CACHE, 1).page(), "uptodate", false);
        one("NF11", "lacks up to date");
    }

    @Test
    void foliosInAGroupBesideOthersInNone() {
        long info = folio(PrivateKind.STREAMING, 2).privateWord() & ~1;
        kernel.set("netfs_folio", "netfs_group", info, kernel.symbol("init_task"));
        one("NF12", "has no group");
    }
}
