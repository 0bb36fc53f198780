// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.netfs.found;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.folioscope.base.Progress;
import org.folioscope.kernel.KernelSnapshot;
import org.folioscope.kernel.layout.Context;
import org.folioscope.kernel.report.Findings;
import org.folioscope.kernel.report.Missing;
import org.folioscope.locks.task.Task;
import org.folioscope.locks.task.TaskList;
import org.folioscope.netfs.Netfs;
import org.folioscope.netfs.cache.Cookie;
import org.folioscope.netfs.cifs.Cifs;
import org.folioscope.netfs.cifs.OpenHandle;
import org.folioscope.netfs.cifs.SmbConnection;
import org.folioscope.query.SmbMessagesQuery;
import org.folioscope.symbols.MissingMemberException;
import org.folioscope.symbols.MissingSymbolException;

/**
 * What the page shows of one moment. Immutable, but for folios and buffers, which {@link Netfs} walks on demand.
 *
 * @param netfs what all network file systems share
 * @param cifs what the protocol of cifs has beside
 * @param processes addresses of task_structs, virtual, by pid: those of the processes that opened files over SMB
 */
public record Moment(Netfs netfs, Cifs cifs, Map<Long, Long> processes) {

    /** Before anything was read. */
    public static final Moment NONE = new Moment(null, null, Map.of());

    /** Reads it; for a worker thread. */
    static Moment read(KernelSnapshot kernel, Progress progress) {
        Netfs netfs = Netfs.of(kernel, progress);
        Cifs cifs = Cifs.of(netfs, progress);
        return new Moment(netfs, cifs, cifs.handles().isEmpty() ? Map.of() : processes(kernel, progress));
    }

    private static Map<Long, Long> processes(KernelSnapshot kernel, Progress progress) {
        Map<Long, Long> result = new HashMap<>();
        try {
            Context context = new Context(kernel.map(), Findings.of(kernel.map()), new Missing());
            for (Task task : new TaskList(context).read(progress)) {
                if (task.pid() == task.tgid()) {
                    result.put(task.pid(), task.address());
                }
            }
        } catch (MissingMemberException | MissingSymbolException _) {
            return Map.of(); // then processes are numbers, without links
        }
        return result;
    }

    /** Whether there is something to tell of SMB, or why nothing can be told: a connection, or files of cifs. */
    public boolean hasSmb() {
        return !cifs.connections().isEmpty()
                || netfs.inodes().stream().anyMatch(each -> Cifs.FILE_SYSTEMS.contains(each.fileSystem()));
    }

    /** Address of the task_struct of a process, virtual; empty where it has ended. */
    public OptionalLong process(long pid) {
        Long task = processes.get(pid);
        return task == null ? OptionalLong.empty() : OptionalLong.of(task);
    }

    /** The cookie, SMB handle, message or connection whose struct lies at {@code address}, virtual, as a row of its table. */
    public Optional<Object> row(long address) {
        return netfs.caches()
                .cookie(address)
                .<Object>map(each -> each)
                .or(() -> cifs.handles().stream()
                        .filter(each -> each.address() == address)
                        .findFirst())
                .or(() -> messages()
                        .filter(each -> each.message().address() == address)
                        .findFirst())
                .or(() -> cifs.connections().stream()
                        .filter(each -> each.address() == address)
                        .findFirst());
    }

    /**
     * What a row of another moment is in this one.
     *
     * @param row one of those of {@link #row}
     * @param identity equal for two objects that are the same thing
     */
    public Optional<Object> same(Object row, UnaryOperator<Object> identity) {
        Stream<?> all = switch (row) {
            case Cookie _ -> netfs.caches().cookies().stream();
            case OpenHandle _ -> cifs.handles().stream();
            case SmbMessagesQuery.Row _ -> messages();
            case SmbConnection _ -> cifs.connections().stream();
            default -> Stream.empty();
        };
        Object wanted = identity.apply(row);
        return all.<Object>map(each -> each)
                .filter(each -> identity.apply(each).equals(wanted))
                .findFirst();
    }

    private Stream<SmbMessagesQuery.Row> messages() {
        List<SmbMessagesQuery.Row> rows = new ArrayList<>();
        new SmbMessagesQuery(netfs, cifs, _ -> true).run(Progress.NONE, rows::add);
        return rows.stream();
    }

    /** What is drawn when a row is selected: its file, or the request that it is of; empty for none. */
    public Optional<Subject> subject(Object row) {
        return switch (row) {
            case Cookie cookie ->
                netfs.inodes().stream()
                        .filter(each -> each.cookieAddress() == cookie.address())
                        .findFirst()
                        .map(each -> Subject.of(netfs, each));
            case OpenHandle handle -> netfs.inode(handle.inode()).map(each -> Subject.of(netfs, each));
            case SmbMessagesQuery.Row message ->
                Optional.ofNullable(message.request()).map(each -> Subject.of(netfs, each));
            default -> Optional.empty();
        };
    }
}
