// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.netfs.cifs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.folioscope.base.Diagnostic;
import org.folioscope.base.Progress;
import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.report.Findings;
import org.folioscope.kernel.report.Missing;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.netfs.Netfs;
import org.folioscope.netfs.inode.NetfsInode;
import org.folioscope.symbols.KernelMap;
import org.folioscope.symbols.MissingMemberException;
import org.folioscope.symbols.MissingSymbolException;

/**
 * What cifs knows beside netfs: connections with their credits and the messages in flight, open handles with leases and byte-range
 * locks. Read as a whole, once. Where the kernel has no cifs, {@link #reason} says so and all is empty. Immutable.
 */
public final class Cifs {

    /** Names of file_system_type that are cifs. */
    public static final Set<String> FILE_SYSTEMS = Set.of("cifs", "smb3");

    private final Context context;
    private final List<CifsInode> inodes = new ArrayList<>();
    private final Map<Long, CifsInode> byAddress = new HashMap<>();
    private final Map<Long, SmbMessage> messages = new HashMap<>();
    private String reason = "";
    private List<SmbConnection> connections = List.of();

    private Cifs(KernelMap map) {
        context = new Context(map, Findings.of(map), new Missing());
    }

    /** Reads it. Never fails for what the bytes are. */
    public static Cifs of(Netfs netfs, Progress progress) {
        Cifs cifs = new Cifs(netfs.kernel().map());
        try {
            cifs.read(netfs, progress);
        } catch (MissingMemberException | MissingSymbolException e) {
            cifs.reason = "nothing of cifs can be told: " + e.getMessage();
        }
        return cifs;
    }

    private void read(Netfs netfs, Progress progress) {
        LeaseReader leases = new LeaseReader(context);
        connections = List.copyOf(new ConnectionReader(context, new HandleReader(context, leases)).read(progress));
        connections.stream()
                .flatMap(each -> each.messages().stream())
                .filter(each -> each.callbackData() != 0)
                .forEach(each -> messages.putIfAbsent(each.callbackData(), each));
        Map<Long, List<OpenHandle>> handles = new HashMap<>();
        handles()
                .forEach(each -> handles.computeIfAbsent(each.inode(), _ -> new ArrayList<>())
                        .add(each));
        for (NetfsInode each : netfs.inodes()) {
            if (FILE_SYSTEMS.contains(each.fileSystem())) {
                add(each, leases, handles.getOrDefault(each.address(), List.of()));
            }
        }
    }

    private void add(NetfsInode inode, LeaseReader leases, List<OpenHandle> handles) {
        try {
            CifsInode read = leases.read(inode, List.copyOf(handles));
            inodes.add(read);
            byAddress.put(read.address(), read);
        } catch (MemoryFaultException e) {
            context.findings().warning("this cifs inode can't be read: " + e.getMessage(), inode.address());
        }
    }

    /** Why there is nothing; empty where there is. */
    public String reason() {
        return reason;
    }

    /** The inodes of cifs, in the order of the netfs inodes. */
    public List<CifsInode> inodes() {
        return List.copyOf(inodes);
    }

    /** The cifs inode at {@code address}, virtual. */
    public Optional<CifsInode> inode(long address) {
        return Optional.ofNullable(byAddress.get(address));
    }

    /** Connections to servers. */
    public List<SmbConnection> connections() {
        return connections;
    }

    /** All open handles, in the order of /proc/fs/cifs/open_files. */
    public List<OpenHandle> handles() {
        return connections.stream()
                .flatMap(each -> each.shares().stream())
                .flatMap(each -> each.handles().stream())
                .toList();
    }

    /** The message that carries the sub-request at {@code address}, virtual. */
    public Optional<SmbMessage> message(long subRequest) {
        return Optional.ofNullable(messages.get(subRequest));
    }

    /** What is damaged. */
    public List<Diagnostic> findings() {
        return context.findings().list();
    }

    /** What this kernel's types lack. */
    public Missing missing() {
        return context.missing();
    }
}
