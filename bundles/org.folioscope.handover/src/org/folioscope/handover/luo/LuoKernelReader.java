// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.luo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.folioscope.base.Progress;
import org.folioscope.kernel.KernelSnapshot;
import org.folioscope.kernel.report.Findings;
import org.folioscope.kernel.walk.ListWalk;
import org.folioscope.kernel.walk.LongHashSet;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.memory.PhysicalReader;
import org.folioscope.symbols.Field;
import org.folioscope.symbols.KernelMap;
import org.folioscope.symbols.MissingMemberException;
import org.folioscope.symbols.MissingSymbolException;
import org.folioscope.symbols.StructType;

/**
 * Reads LUO's objects of one kernel: luo_global, luo_session_global, luo_file_handler_list
 * (kernel/liveupdate/luo_core.c, luo_session.c, luo_file.c of Linux 7.2). One thread.
 */
public final class LuoKernelReader {

    // luo_global's struct has no name that BTF could have: enabled, luo_ser_out, liveupdate_num (luo_core.c of Linux
    // 7.2)
    private static final int GLOBAL_HEADER = 8;
    private static final int GLOBAL_NUMBER = 16;

    /** Objects of one list that are read. */
    private static final int LIMIT = 1 << 16;

    private final KernelSnapshot snapshot;
    private final KernelMap map;
    private final MemoryReader reader;
    private final PhysicalReader physicalReader;
    private final LongHashSet chunks = new LongHashSet();
    private final Findings findings = new Findings();
    private final Progress progress;

    @SuppressWarnings("resource") // nothing is opened
    private LuoKernelReader(KernelSnapshot snapshot, Progress progress) {
        this.snapshot = snapshot;
        this.map = snapshot.map();
        this.reader = map.virtualReader();
        this.physicalReader = new PhysicalReader(map.image());
        this.progress = progress;
    }

    /** What {@code snapshot}'s kernel says; empty when it has no LUO, or one of another shape. */
    public static Optional<LuoKernel> read(KernelSnapshot snapshot, Progress progress) {
        try {
            return Optional.of(new LuoKernelReader(snapshot, progress).read());
        } catch (MissingMemberException | MissingSymbolException | MemoryFaultException _) {
            return Optional.empty();
        }
    }

    private LuoKernel read() {
        long global = map.symbols().address("luo_global");
        long sessions = map.symbols().address("luo_session_global");
        StructType sessionsType = map.types().struct("luo_session_global");
        long incoming = sessions + sessionsType.require("incoming").offset();
        long outgoing = sessions + sessionsType.require("outgoing").offset();
        StructType header = map.types().struct("luo_session_header");
        long pending = header.require("block_set.head_pa").get(reader, incoming);
        boolean active = header.require("active").get(reader, incoming) != 0;
        Handlers handlers = handlers();
        return new LuoKernel(
                reader.u8(global) != 0,
                reader.u64(global + GLOBAL_NUMBER),
                physical(reader.u64(global + GLOBAL_HEADER)),
                sessions(outgoing, header, LuoSession.Origin.OUTGOING),
                sessions(incoming, header, LuoSession.Origin.INCOMING),
                active && pending == 0,
                pending,
                incomingFlbs(),
                handlers.names(),
                handlers.dependents(),
                Optional.empty(),
                this::inode);
    }

    private long physical(long address) {
        return map.pageTables()
                .translate(address)
                .map(m -> m.physical() + address - m.virtual())
                .orElse(0L);
    }

    /** luo_flb_global.incoming.header_ser: the page of FLBs that came in. */
    private long incomingFlbs() {
        OptionalLong global = map.symbols().find("luo_flb_global");
        Field header = map.types()
                .findStruct("luo_flb_global")
                .map(type -> type.field("incoming.header_ser"))
                .orElse(Field.ABSENT);
        return global.isEmpty() || !header.present() ? 0 : physical(header.get(reader, global.getAsLong()));
    }

    private List<LuoSession> sessions(long header, StructType headerType, LuoSession.Origin origin) {
        StructType type = map.types().struct("luo_session");
        Field link = type.require("list");
        ListWalk walk = ListWalk.ofList(
                map.virtualReader(), header + headerType.require("list").offset(), "LUO's sessions", findings);
        List<LuoSession> sessions = new ArrayList<>();
        for (long node = walk.next(); node != 0 && sessions.size() < LIMIT; node = walk.next()) {
            progress.check();
            sessions.add(session(node - link.offset(), type, origin));
        }
        return List.copyOf(sessions);
    }

    private LuoSession session(long at, StructType type, LuoSession.Origin origin) {
        Field name = type.require("name");
        StructType fileType = map.types().struct("luo_file");
        Field link = fileType.require("list");
        ListWalk walk = ListWalk.ofList(
                map.virtualReader(),
                at + type.require("file_set.files_list").offset(),
                "files of a LUO session",
                findings);
        List<LuoFile> files = new ArrayList<>();
        for (long node = walk.next(); node != 0 && files.size() < LIMIT; node = walk.next()) {
            progress.check();
            files.add(file(node - link.offset(), fileType, origin));
        }
        String text = reader.cString(at + name.offset(), name.size());
        return new LuoSession(
                origin,
                physical(at),
                text,
                text.length() < name.size(),
                type.field("file_set.block_set.head_pa").present()
                        ? type.field("file_set.block_set.head_pa").get(reader, at)
                        : 0,
                type.require("file_set.count").get(reader, at),
                List.copyOf(files),
                Optional.empty(),
                origin == LuoSession.Origin.INCOMING
                        ? Optional.of(type.require("retrieved").get(reader, at) != 0)
                        : Optional.empty());
    }

    private LuoFile file(long at, StructType type, LuoSession.Origin origin) {
        long handler = type.require("fh").get(reader, at);
        long data = type.require("serialized_data").get(reader, at);
        long file = type.require("file").get(reader, at);
        String compatible = handler == 0 ? "" : compatible(handler, "liveupdate_file_handler");
        long status = type.require("retrieve_status").get(reader, at);
        return new LuoFile(
                physical(at),
                compatible,
                data,
                type.require("token").get(reader, at),
                // once retrieved, the handler has given back what it was handed
                origin == LuoSession.Origin.INCOMING && status != 0
                        ? Optional.empty()
                        : LuoReader.memfd(physicalReader, compatible, data, chunks, progress),
                origin == LuoSession.Origin.INCOMING ? OptionalInt.of((int) status) : OptionalInt.empty(),
                file == 0 ? 0 : inodeOf(file));
    }

    private long inodeOf(long file) {
        try {
            return map.types().struct("file").require("f_inode").get(reader, file);
        } catch (MemoryFaultException _) {
            return 0;
        }
    }

    private String compatible(long address, String struct) {
        Field field = map.types().struct(struct).require("compatible");
        return reader.cString(address + field.offset(), field.size());
    }

    /** Strings of the registered handlers, and which of them each FLB belongs to. */
    private record Handlers(List<String> names, Map<String, List<String>> dependents) {}

    private Handlers handlers() {
        List<String> names = new ArrayList<>();
        Map<String, List<String>> dependents = new LinkedHashMap<>();
        StructType type = map.types().struct("liveupdate_file_handler");
        Field link = type.require("list");
        ListWalk walk = ListWalk.ofList(
                map.virtualReader(), map.symbols().address("luo_file_handler_list"), "LUO's file handlers", findings);
        for (long node = walk.next(); node != 0 && names.size() < LIMIT; node = walk.next()) {
            long handler = node - link.offset();
            String name = compatible(handler, "liveupdate_file_handler");
            names.add(name);
            for (String flb : flbs(handler, type)) {
                dependents.computeIfAbsent(flb, _ -> new ArrayList<>()).add(name);
            }
        }
        return new Handlers(names, dependents);
    }

    private List<String> flbs(long handler, StructType type) {
        List<String> flbs = new ArrayList<>();
        Optional<StructType> linkType = map.types().findStruct("luo_flb_link");
        Field head = type.field("flb_list");
        if (linkType.isEmpty() || !head.present()) {
            return flbs;
        }
        ListWalk walk = ListWalk.ofList(
                map.virtualReader(), handler + head.offset(), "the FLBs of a LUO file handler", findings);
        for (long node = walk.next(); node != 0 && flbs.size() < LIMIT; node = walk.next()) {
            long link = node - linkType.get().require("list").offset();
            flbs.add(compatible(linkType.get().require("flb").get(reader, link), "liveupdate_flb"));
        }
        return flbs;
    }

    private Optional<LuoKernel.MemfdInode> inode(long address, Progress inodeProgress) {
        return new MemfdInodeReader(snapshot).read(address, inodeProgress);
    }
}
