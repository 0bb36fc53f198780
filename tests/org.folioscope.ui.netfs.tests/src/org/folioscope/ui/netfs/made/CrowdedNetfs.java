// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.netfs.made;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.folioscope.base.Progress;
import org.folioscope.kernel.Snapshot;
import org.folioscope.netfs.Netfs;
import org.folioscope.netfs.inode.NetfsInode;
import org.folioscope.netfs.request.NetfsRequest;
import org.folioscope.netfs.request.SubRequest;

/**
 * A kernel with very many netfs inodes, requests and folios: those of a real one, copied over and over.
 */
public final class CrowdedNetfs {

    /** Frames behind those of any small guest: the first one that the made folios are in. */
    private static final long FIRST_PFN = 1 << 24;

    private static final int SLOTS = 64;
    private static final int PAGE_STRUCT = 64;

    private final MadeKernel kernel;
    private final MadeMemory memory;

    private CrowdedNetfs(Snapshot sample) {
        kernel = new MadeKernel(sample);
        memory = kernel.memory;
    }

    /**
     * Of {@code sample}, which has at least a 9p inode with a clean page in the page cache and a request in flight. The first file of
     * the made ones, "/share/crowd-0", has all folios, and every second request.
     */
    public static Snapshot of(Snapshot sample, int inodes, int requests, int folios) {
        CrowdedNetfs made = new CrowdedNetfs(sample);
        Netfs netfs = Netfs.of(sample.kernel(), Progress.NONE);
        long[] files = made.inodes(
                netfs.inodes().stream()
                        .filter(each -> each.title().equals("/share/clean"))
                        .findFirst()
                        .orElseThrow(),
                inodes);
        made.folios(netfs, files[0], folios);
        made.requests(
                netfs.requests().stream()
                        .filter(each -> each.subRequests().count() > 3)
                        .findFirst()
                        .orElseThrow(),
                files,
                requests);
        return made.kernel.snapshot();
    }

    private long[] inodes(NetfsInode like, int count) {
        long[] made = new long[count];
        int size = kernel.size("v9fs_inode");
        int list = kernel.offset("inode", "i_sb_list");
        int mapping = kernel.offset("inode", "i_data");
        int alias = kernel.offset("dentry", "d_u.d_alias", "d_alias");
        long head = memory.get64(like.address() + kernel.offset("inode", "i_sb"))
                + kernel.offset("super_block", "s_inodes");
        long dentry = memory.get64(like.address() + kernel.offset("inode", "i_dentry")) - alias;
        for (int i = 0; i < count; i++) {
            long at = memory.copy(like.address(), size);
            memory.put64(at + kernel.offset("inode", "i_ino"), 1_000_000 + i);
            memory.put64(at + kernel.offset("inode", "i_mapping"), at + mapping);
            memory.put64(at + mapping + kernel.offset("address_space", "host"), at);
            memory.put64(
                    at + mapping + kernel.offset("address_space", "i_pages") + kernel.offset("xarray", "xa_head"), 0);
            memory.put64(at + mapping + kernel.offset("address_space", "nrpages"), 0);
            memory.empty(at + kernel.offset("netfs_inode", "wb_queue"));
            long name = memory.copy(dentry, kernel.size("dentry"));
            byte[] text = ("crowd-" + i).getBytes(StandardCharsets.US_ASCII);
            long words = memory.allocate(text.length + 1);
            memory.put(words, text);
            memory.put32(name + kernel.offset("dentry", "d_name.len", "__d_name.len"), text.length);
            memory.put64(name + kernel.offset("dentry", "d_name.name", "__d_name.name"), words);
            memory.put64(name + kernel.offset("dentry", "d_inode"), at);
            memory.put64(name + alias, 0);
            memory.put64(at + kernel.offset("inode", "i_dentry"), name + alias);
            memory.append(head, at + list);
            made[i] = at;
        }
        return made;
    }

    /** Every fifth is dirty, every seventh of the others to be copied to the cache. */
    private void folios(Netfs netfs, long inode, int count) {
        long[] like = {0, 0};
        netfs.inodes()
                .forEach(each -> netfs.folios(each, Progress.NONE, folio -> {
                    if (folio.pages() == 1 && folio.uptodate() && folio.privateWord() == 0) {
                        like[folio.dirty() ? 1 : 0] = folio.page();
                    }
                }));
        long mapping = inode + kernel.offset("inode", "i_data");
        long[] below = new long[count];
        for (int i = 0; i < count; i++) {
            long page = kernel.map.vmemmapBase() + (FIRST_PFN + i) * PAGE_STRUCT;
            memory.add(page);
            byte[] bytes = new byte[PAGE_STRUCT];
            kernel.map.virtualReader().read(like[i % 5 == 0 ? 1 : 0], bytes, 0, PAGE_STRUCT);
            memory.put(page, bytes);
            memory.put64(page + kernel.offset("folio", "mapping"), mapping);
            memory.put64(page + kernel.offset("folio", "index"), i);
            memory.put64(page + kernel.offset("folio", "private"), i % 7 == 1 ? 0x356 : 0);
            below[i] = page;
        }
        int shift = 0;
        while (below.length > 1 || shift == 0) {
            below = nodes(below, shift, mapping);
            shift += 6;
        }
        memory.put64(
                mapping + kernel.offset("address_space", "i_pages") + kernel.offset("xarray", "xa_head"), below[0]);
        memory.put64(mapping + kernel.offset("address_space", "nrpages"), count);
        memory.put64(inode + kernel.offset("inode", "i_size"), 4096L * count);
    }

    /** The level above {@code entries} of an xarray, as entries itself. */
    private long[] nodes(long[] entries, int shift, long mapping) {
        long[] made = new long[(entries.length + SLOTS - 1) / SLOTS];
        for (int i = 0; i < made.length; i++) {
            long node = memory.allocate(kernel.size("xa_node"));
            int filled = Math.min(SLOTS, entries.length - i * SLOTS);
            memory.put8(node + kernel.offset("xa_node", "shift"), shift);
            memory.put8(node + kernel.offset("xa_node", "offset"), i % SLOTS);
            memory.put8(node + kernel.offset("xa_node", "count"), filled);
            memory.put64(node + kernel.offset("xa_node", "array"), mapping + kernel.offset("address_space", "i_pages"));
            for (int slot = 0; slot < filled; slot++) {
                long entry = entries[i * SLOTS + slot];
                memory.put64(node + kernel.offset("xa_node", "slots") + 8L * slot, entry);
                if (shift > 0) {
                    memory.put64(entry - 2 + kernel.offset("xa_node", "parent"), node);
                }
            }
            made[i] = node + 2;
        }
        return made;
    }

    private void requests(NetfsRequest like, long[] files, int count) {
        long head = kernel.map.symbols().address("netfs_io_requests");
        int list = kernel.offset("netfs_io_stream", "subrequests");
        for (int i = 0; i < count; i++) {
            long at = memory.copy(like.address(), kernel.size("netfs_io_request"));
            long inode = files[i % 2 == 0 ? 0 : i % files.length];
            memory.put32(at + kernel.offset("netfs_io_request", "debug_id"), 0x10000 + i);
            memory.put64(at + kernel.offset("netfs_io_request", "inode"), inode);
            memory.put64(at + kernel.offset("netfs_io_request", "mapping"), inode + kernel.offset("inode", "i_data"));
            for (int stream = 0; stream < like.streams().size(); stream++) {
                long ring = at
                        + kernel.offset("netfs_io_request", "io_streams")
                        + (long) kernel.size("netfs_io_stream") * stream
                        + list;
                memory.empty(ring);
                parts(like.streams().get(stream).subRequests(), at, ring);
            }
            memory.append(head, at + kernel.offset("netfs_io_request", "proc_link"));
        }
    }

    private void parts(List<SubRequest> like, long request, long ring) {
        for (SubRequest each : like) {
            long part = memory.copy(each.address(), kernel.size("netfs_io_subrequest"));
            memory.put64(part + kernel.offset("netfs_io_subrequest", "rreq"), request);
            memory.append(ring, part + kernel.offset("netfs_io_subrequest", "rreq_link"));
        }
    }
}
