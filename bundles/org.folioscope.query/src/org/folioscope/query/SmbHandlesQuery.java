// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.query;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.folioscope.base.Progress;
import org.folioscope.kernel.KernelSnapshot;
import org.folioscope.model.Inode;
import org.folioscope.netfs.cifs.ByteRangeLock;
import org.folioscope.netfs.cifs.Caching;
import org.folioscope.netfs.cifs.Cifs;
import org.folioscope.netfs.cifs.OpenHandle;
import org.folioscope.query.Column.Kind;

/** The files that cifs has open on servers, in the order of /proc/fs/cifs/open_files. */
public final class SmbHandlesQuery implements TableQuery<OpenHandle> {

    private static final int DEFAULT_COLUMNS = 9;

    private final KernelSnapshot kernel;
    private final Cifs cifs;
    private final Predicate<OpenHandle> wanted;
    private final List<Column<OpenHandle>> columns;

    /** @param wanted which handles to list */
    public SmbHandlesQuery(KernelSnapshot kernel, Cifs cifs, Predicate<OpenHandle> wanted) {
        this.kernel = kernel;
        this.cifs = cifs;
        this.wanted = wanted;
        columns = List.of(
                new Column<>("path", "Path", "The file, as the guest names it", Kind.TEXT, this::path),
                new Column<>(
                        "lease",
                        "Lease",
                        "What the server allows to keep of the file: R(ead), H(andle), W(rite), or NONE",
                        Kind.TEXT,
                        row -> Caching.letters(row.caching())),
                new Column<>("pid", "Process", "The process that opened it", Kind.COUNT, OpenHandle::pid),
                new Column<>("mode", "Mode", "How it was opened", Kind.TEXT, SmbHandlesQuery::mode),
                new Column<>("state", "State", "What else is to be known", Kind.TEXT, SmbHandlesQuery::state),
                new Column<>("refs", "References", "What keeps it open", Kind.COUNT, OpenHandle::references),
                new Column<>(
                        "locks",
                        "Locks",
                        "Byte ranges that are locked through it: first byte + bytes, shared or exclusive",
                        Kind.TEXT,
                        SmbHandlesQuery::locks),
                new Column<>(
                        "fid",
                        "File id",
                        "The persistent half of the server's file id",
                        Kind.ADDRESS,
                        OpenHandle::persistentId),
                new Column<>("tree", "Tree", "The server's number of the share", Kind.ADDRESS, OpenHandle::treeId),
                new Column<>(
                        "session",
                        "Session",
                        "The server's number of the session",
                        Kind.ADDRESS,
                        OpenHandle::sessionId),
                new Column<>("flags", "Open flags", "Flags of open(2)", Kind.ADDRESS, OpenHandle::openFlags),
                new Column<>("uid", "User", "The user that opened it", Kind.COUNT, OpenHandle::uid),
                new Column<>("name", "Name", "The last part of its path", Kind.TEXT, OpenHandle::name),
                new Column<>(
                        "lease_key",
                        "Lease key",
                        "The lease's key; empty where none was granted",
                        Kind.TEXT,
                        OpenHandle::leaseKey),
                new Column<>(
                        "volatile_fid",
                        "Volatile id",
                        "The volatile half of the server's file id",
                        Kind.ADDRESS,
                        OpenHandle::volatileId),
                new Column<>(
                        "inode",
                        "Inode address",
                        "Address of the inode",
                        Kind.ADDRESS,
                        row -> row.inode() == 0 ? null : row.inode()),
                new Column<>("address", "Address", "Of the cifsFileInfo, virtual", Kind.ADDRESS, OpenHandle::address));
    }

    @Override
    public String id() {
        return "smb-handles";
    }

    @Override
    public String title() {
        return "SMB open files";
    }

    @Override
    public List<Column<OpenHandle>> columns() {
        return columns;
    }

    @Override
    public List<Column<OpenHandle>> defaultColumns() {
        return columns.subList(0, DEFAULT_COLUMNS);
    }

    @Override
    public void run(Progress progress, Consumer<OpenHandle> each) {
        for (OpenHandle handle : cifs.handles()) {
            progress.check();
            if (wanted.test(handle)) {
                each.accept(handle);
            }
        }
    }

    private String path(OpenHandle handle) {
        return kernel.inode(handle.inode())
                .map(Inode::getPath)
                .filter(path -> !path.isEmpty())
                .orElse(handle.name());
    }

    private static String mode(OpenHandle handle) {
        return switch ((int) handle.openFlags() & 3) {
            case 0 -> "read";
            case 1 -> "write";
            case 2 -> "read,write";
            default -> "no access";
        };
    }

    private static String state(OpenHandle handle) {
        return List.of(
                        handle.invalid() ? "lost,to be opened again" : "",
                        handle.closeDeferred() ? "close put off" : "",
                        handle.swapFile() ? "swap file" : "")
                .stream()
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(","));
    }

    private static String locks(OpenHandle handle) {
        return handle.locks().stream().map(SmbHandlesQuery::lock).collect(Collectors.joining(", "));
    }

    private static String lock(ByteRangeLock lock) {
        return Long.toUnsignedString(lock.offset()) + "+" + Long.toUnsignedString(lock.length())
                + (lock.exclusive() ? " exclusive" : " shared")
                + (lock.blocked() == 0 ? "" : " (" + lock.blocked() + " waiting)");
    }
}
