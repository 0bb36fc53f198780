// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.kernel.KernelSnapshot;
import org.folioscope.model.Inode;
import org.folioscope.model.Mount;
import org.folioscope.model.SuperBlock;

/** Finds what a person names: a file by its path, device and number, or address; a file system likewise. */
public final class Lookup {

    /** Candidates that a message names. */
    private static final int NAMED = 5;

    private final KernelSnapshot kernel;

    public Lookup(KernelSnapshot kernel) {
        this.kernel = kernel;
    }

    /**
     * The inode that {@code name} names: "/etc/passwd", "8:1:4711" (device and inode number) or "0xffff888…" (its
     * address). Of a deleted file, " (deleted)" may be left out; a path may be given as it is or as
     * it is shown, with control characters by their octal numbers.
     *
     * @throws QueryException when there is none, or more than one
     */
    public Inode inode(String name, Progress progress) throws QueryException {
        if (name.startsWith("0x")) {
            return kernel.inode(address(name))
                    .orElseThrow(
                            () -> new QueryException("there is no struct inode of a known super block at " + name));
        }
        int colon = name.lastIndexOf(':');
        if (!name.startsWith("/") && colon > 0 && name.indexOf(':') != colon) {
            return byNumber(name.substring(0, colon), name.substring(colon + 1), progress);
        }
        if (name.startsWith("/")) {
            return byPath(name, progress);
        }
        throw new QueryException("a file is named by its path (\"/etc/passwd\"), by device and inode number"
                + " (\"8:1:4711\") or by the address of its inode (\"0xffff…\"); \"" + name + "\" is none of these");
    }

    private Inode byNumber(String device, String number, Progress progress) throws QueryException {
        long ino;
        try {
            ino = Quantity.parse(number);
        } catch (NumberFormatException _) {
            throw new QueryException("expected major:minor:inode, found \"" + device + ":" + number + "\"");
        }
        List<Inode> found = new ArrayList<>();
        for (SuperBlock superBlock : kernel.superBlocks(progress)) {
            if (Devices.text(superBlock.getDev()).equals(device)) {
                collect(superBlock, progress, found, inode -> inode.getIno() == ino);
            }
        }
        return single(found, "inode " + device + ":" + number);
    }

    private Inode byPath(String path, Progress progress) throws QueryException {
        List<Inode> found = new ArrayList<>();
        String escaped = escape(path);
        for (SuperBlock superBlock : kernel.superBlocks(progress)) {
            collect(superBlock, progress, found, inode -> isAt(inode, path) || isAt(inode, escaped));
        }
        return single(found, "file \"" + path + "\"");
    }

    private static boolean isAt(Inode inode, String path) {
        String at = inode.getPath();
        return at != null && at.startsWith(path) && (at.length() == path.length() || at.equals(path + " (deleted)"));
    }

    /** As decoders write names: control characters and the backslash by their octal numbers. */
    private static String escape(String path) {
        StringBuilder text = new StringBuilder(path.length());
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c < ' ' || c == 0x7f || c == '\\') {
                text.append('\\').append((char) ('0' + (c >> 6)));
                text.append((char) ('0' + (c >> 3 & 7))).append((char) ('0' + (c & 7)));
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    private void collect(
            SuperBlock superBlock, Progress progress, List<Inode> found, java.util.function.Predicate<Inode> wanted) {
        kernel.inodes(superBlock, progress, inode -> {
            if (wanted.test(inode)) {
                found.add(inode);
            }
        });
    }

    private static Inode single(List<Inode> found, String what) throws QueryException {
        if (found.isEmpty()) {
            throw new QueryException("there is no " + what + " among the inodes in memory");
        }
        if (found.size() > 1) {
            StringBuilder message = new StringBuilder("there are " + found.size() + " inodes for " + what + ":");
            for (Inode inode : found.subList(0, Math.min(found.size(), NAMED))) {
                message.append(' ').append(Numbers.hex(inode.getAddress()));
            }
            throw new QueryException(message + (found.size() > NAMED ? " …" : "") + "; name one by its address");
        }
        return found.getFirst();
    }

    /**
     * The super block that {@code name} names: "8:1" (its device), "/home" (where it is mounted), "0xffff888…" (its
     * address), or "ext4" where only one is of that type.
     *
     * @throws QueryException when there is none, or more than one
     */
    public SuperBlock superBlock(String name, Progress progress) throws QueryException {
        List<SuperBlock> found = new ArrayList<>();
        Optional<Long> address = name.startsWith("0x") ? Optional.of(address(name)) : Optional.empty();
        for (SuperBlock superBlock : kernel.superBlocks(progress)) {
            if (address.isPresent()
                    ? superBlock.getAddress() == address.get()
                    : name.equals(Devices.text(superBlock.getDev())) || name.equals(superBlock.getFstype())) {
                found.add(superBlock);
            }
        }
        if (name.startsWith("/")) {
            // What is mounted last hides what was there before.
            for (Mount mount : kernel.mounts(progress)) {
                if (name.equals(mount.getPath()) && mount.getSuperBlock() != null) {
                    found = List.of(mount.getSuperBlock());
                }
            }
        }
        if (found.size() != 1) {
            throw new QueryException("there are " + (found.isEmpty() ? "no" : found.size()) + " file systems \"" + name
                    + "\"; name one by device (\"8:1\"), mount point (\"/home\"), address, or a type that occurs once");
        }
        return found.getFirst();
    }

    private static long address(String text) throws QueryException {
        try {
            return Quantity.parse(text);
        } catch (NumberFormatException _) {
            throw new QueryException("expected an address such as 0xffff888000000000, found \"" + text + "\"");
        }
    }
}
