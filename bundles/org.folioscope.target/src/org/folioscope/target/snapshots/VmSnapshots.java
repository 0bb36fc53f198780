// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.snapshots;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.target.TargetException;
import org.folioscope.target.qemu.QemuCommand;
import org.folioscope.target.qmp.Qmp;

/**
 * The saved states of a VM, which lie in its qcow2 disks; QEMU's word for them is snapshot. Safe for use by several
 * threads; one call at a time. The VM stands still while a state is saved or loaded, and QEMU can't be stopped in that.
 */
public final class VmSnapshots {

    /** The node name of the disk that a launched VM gets for its snapshots. */
    public static final String DISK = QemuCommand.SNAPSHOT_NODE;

    /** For what QEMU answers at once; its main loop can be held up by a busy guest. */
    private static final Duration QUERY_LIMIT = Duration.ofMinutes(1);

    private static final int NAME_BYTES = 100;

    private static final Pattern MOUNTED = Pattern.compile("VirtFS export path '(.*)' is mounted .*mount_tag '(.*)'");

    /** What is told before and after the VM is set back. */
    public interface Guard {

        /** Lets go of the guest; an exception keeps the state from being loaded. */
        void beforeLoad() throws IOException;

        /** The state was loaded, or it was tried in vain. */
        void afterLoad();
    }

    private static final Guard NO_GUARD = new Guard() {
        @Override
        public void beforeLoad() {}

        @Override
        public void afterLoad() {}
    };

    private final Qmp qmp;
    private final Guard guard;

    public VmSnapshots(Qmp qmp) {
        this(qmp, NO_GUARD);
    }

    public VmSnapshots(Qmp qmp, Guard guard) {
        this.qmp = qmp;
        this.guard = guard;
    }

    /** All of them, the oldest first; empty where no disk can hold any. */
    public synchronized List<VmSnapshot> list() throws IOException {
        List<BlockNode> nodes = holders(BlockNode.list(qmp, QUERY_LIMIT));
        return nodes.isEmpty() ? List.of() : of(nodes.getFirst());
    }

    /** Saves the VM's state under a new name. The VM goes on afterwards if it ran before.
     *
     * @throws TargetException when the name is taken or can't be one, a disk can't hold it (which one, why), the guest
     *     has mounted a 9p share, or there is no room left
     */
    public synchronized VmSnapshot save(String name, Progress progress) throws IOException {
        checkName(name);
        List<BlockNode> all = BlockNode.list(qmp, QUERY_LIMIT);
        List<BlockNode> nodes = holders(all);
        checkDisks(all, nodes);
        if (nodes.stream().anyMatch(node -> node.has(name))) {
            throw new TargetException(
                    "there is a VM snapshot \"" + name + "\" already; delete it first, or take another" + " name");
        }
        progress.check();
        progress.begin("Saving the VM as \"" + name + "\"", -1);
        String error = SnapshotJob.run(qmp, "snapshot-save", arguments(name, nodes, true));
        if (error != null) {
            throw new TargetException("the VM can't be saved: " + explain(error, nodes.getFirst()));
        }
        return find(name);
    }

    /**
     * Goes back to a saved state. The VM runs afterwards if it ran before, else it stays paused; a VM whose guest has
     * ended or panicked stays paused too.
     *
     * @throws TargetException when there is no such name (with those that there are), or the state can't be loaded; the
     *     VM is paused then, and its memory may be neither old nor new
     */
    public synchronized void load(String name, Progress progress) throws IOException {
        find(name);
        List<BlockNode> all = BlockNode.list(qmp, QUERY_LIMIT);
        List<BlockNode> nodes = holders(all);
        for (BlockNode node : nodes) {
            if (!node.has(name)) {
                throw new TargetException("the VM can't go back to \"" + name + "\": the disk " + node.file()
                        + " has no such snapshot; it was added, or written by another VM, after that");
            }
        }
        progress.check();
        progress.begin("Going back to \"" + name + "\"", -1);
        guard.beforeLoad();
        try {
            String error = SnapshotJob.run(qmp, "snapshot-load", arguments(name, nodes, true));
            if (error != null) {
                throw new TargetException("the VM can't go back to \"" + name + "\": "
                        + explain(error, nodes.getFirst()) + "; it is paused, in a state between");
            }
        } finally {
            guard.afterLoad();
        }
    }

    /** @throws TargetException when there is no such name */
    public synchronized void delete(String name, Progress progress) throws IOException {
        find(name);
        List<BlockNode> nodes = holders(BlockNode.list(qmp, QUERY_LIMIT)).stream()
                .filter(node -> node.has(name))
                .toList();
        progress.check();
        progress.begin("Deleting \"" + name + "\"", -1);
        String error = SnapshotJob.run(qmp, "snapshot-delete", arguments(name, nodes, false));
        if (error != null) {
            throw new TargetException("the VM snapshot \"" + name + "\" can't be deleted: " + error);
        }
    }

    private VmSnapshot find(String name) throws IOException {
        List<VmSnapshot> all = list();
        return all.stream()
                .filter(snapshot -> snapshot.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new TargetException("there is no VM snapshot \"" + name + "\"; "
                        + (all.isEmpty()
                                ? "there are none"
                                : "there are: "
                                        + String.join(
                                                ", ",
                                                all.stream()
                                                        .map(VmSnapshot::name)
                                                        .toList()))));
    }

    private static List<VmSnapshot> of(BlockNode node) {
        return node.snapshots().stream()
                .filter(snapshot -> snapshot.bytes() > 0) // one without a state is a disk's own
                .sorted(Comparator.comparing(VmSnapshot::time))
                .toList();
    }

    /** The nodes that have a part of each snapshot; the first one has memory and devices too. */
    private static List<BlockNode> holders(List<BlockNode> all) {
        return all.stream()
                .filter(BlockNode::takesSnapshots)
                .sorted(Comparator.comparing((BlockNode node) -> !node.name().equals(DISK))
                        .thenComparing(node -> node.snapshots().stream().noneMatch(snapshot -> snapshot.bytes() > 0)))
                .toList();
    }

    private static void checkDisks(List<BlockNode> all, List<BlockNode> holders) throws TargetException {
        for (BlockNode node : all) {
            if (node.hinders()) {
                throw new TargetException("the VM can't be saved: its disk " + node.file() + " is " + node.driver()
                        + " and writable, so no snapshot would have it as it was; make it qcow2 or read-only");
            }
        }
        if (holders.isEmpty()) {
            throw new TargetException("the VM can't be saved: it has no writable qcow2 disk to hold the state; VMs"
                    + " launched by Folioscope have one");
        }
    }

    private static void checkName(String name) throws TargetException {
        if (!name.matches("[\\p{L}\\p{N}][\\p{L}\\p{N} ._+:#()-]*")
                || !name.equals(name.strip())
                || name.getBytes(StandardCharsets.UTF_8).length > NAME_BYTES) {
            throw new TargetException("expected a name of letters, digits, blanks and . _ + : # - ( ), beginning with a"
                    + " letter or a digit, of at most " + NAME_BYTES + " bytes, found \"" + name + "\"");
        }
    }

    private static JsonObject arguments(String name, List<BlockNode> nodes, boolean withState) {
        JsonObject arguments = new JsonObject();
        arguments.addProperty("tag", name);
        if (withState) {
            arguments.addProperty("vmstate", nodes.getFirst().name());
        }
        JsonArray devices = new JsonArray();
        nodes.forEach(node -> devices.add(node.name()));
        arguments.add("devices", devices);
        return arguments;
    }

    /** QEMU's sentence, with what to do where that is known. */
    private static String explain(String error, BlockNode node) {
        Matcher mounted = MOUNTED.matcher(error);
        if (mounted.find()) {
            return "the guest has mounted the 9p share \"" + mounted.group(2) + "\" (" + mounted.group(1)
                    + "), whose state QEMU can't save; unmount it in the guest first";
        }
        if (error.contains("No space left") || error.contains("-28")) {
            return "there is no room left for it" + room(node) + " (" + error + ")";
        }
        return error;
    }

    private static String room(BlockNode node) {
        try {
            Path folder = Path.of(node.file()).toAbsolutePath().getParent();
            return ": " + Numbers.size(Files.getFileStore(folder).getUsableSpace()) + " are free in " + folder;
        } catch (IOException | RuntimeException _) { // a file of another machine, or none at all
            return "";
        }
    }
}
