// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.guest;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.folioscope.base.Progress;
import org.folioscope.kernel.Snapshot;
import org.folioscope.locks.Locks;
import org.folioscope.locks.method.Argument;
import org.folioscope.locks.method.MethodCall;
import org.folioscope.locks.method.Methods;
import org.folioscope.locks.verdict.RuleVerdict;
import org.folioscope.locks.verdict.RuleVerdicts;
import org.folioscope.locks.verdict.Verdict;
import org.folioscope.memory.OpenOptions;
import org.folioscope.target.capture.CaptureFormat;
import org.folioscope.target.launch.ManagedTarget;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tasks that a guest's agent gets stuck inside methods of file systems: the method, its object and the locks it holds, against
 * what each was told to do and what /proc/PID/stack says.
 */
@SuppressWarnings("resource") // the guest closes its agent
class MethodsGuestTest {

    private static final String SCRIPT = """
        mkdir -p /fuse /tmpfs /ext4 /frozen
        mount -t tmpfs tmpfs /tmpfs
        for each in ext4 frozen; do
            gunzip -c /images/ext4.gz > /$each.img
            mount -t ext4 -o loop /$each.img /$each
        done
        agent stuck-fuse /fuse
        agent stuck-frozen /frozen
        echo tmpfs-
        agent stuck-copies /tmpfs read write list
        echo ext4-
        agent stuck-copies /ext4 read write extents list
        echo proc-
        agent stuck-copies /proc list readlink status pipe
        """;

    /**
     * What a role is inside of, innermost first.
     *
     * @param methods each as "file system, table.method"
     * @param object one of the things that the first of them works on begins so
     */
    private record Place(String object, String... methods) {}

    private static final Map<String, Place> PLACES = Map.ofEntries(
            fuse("lookup", "/fuse/d ", "inode_operations.lookup"),
            fuse("d_revalidate", "/fuse/old ", "dentry_operations.d_revalidate"),
            fuse("mkdir", "/fuse/mkdir ", "inode_operations.mkdir"),
            fuse("unlink", "/fuse/unlink ", "inode_operations.unlink"),
            fuse("rmdir", "/fuse/rmdir ", "inode_operations.rmdir"),
            fuse("rename", "/fuse/a ", "inode_operations.rename"),
            fuse("link", "/fuse/fhard ", "inode_operations.link"),
            fuse("symlink", "/fuse/symlink ", "inode_operations.symlink"),
            fuse("mknod", "/fuse/mknod ", "inode_operations.mknod"),
            fuse("setattr", "/fuse/fsetattr ", "inode_operations.setattr"),
            fuse("atomic_open", "/fuse/create ", "inode_operations.atomic_open"),
            fuse("open", "/fuse/fopen ", "file_operations.open"),
            fuse("flush", "an open file of /fuse/fflush ", "file_operations.flush"),
            fuse("fsync", "an open file of /fuse/ffsync ", "file_operations.fsync"),
            fuse("fallocate", "an open file of /fuse/ffallocate ", "file_operations.fallocate"),
            fuse("llseek", "an open file of /fuse/fllseek ", "file_operations.llseek"),
            fuse("write_iter", "an open file of /fuse/fwrite ", "file_operations.write_iter"),
            fuse(
                    "read_iter",
                    "page cache of /fuse/fread ",
                    "address_space_operations.readahead",
                    "file_operations.read_iter"),
            fuse("iterate_shared", "an open file of /fuse/e ", "file_operations.iterate_shared"),
            fuse("statfs", "/fuse ", "super_operations.statfs"),
            fuse("xattr_get", "/fuse/fgetxattr ", "xattr_handler.get"),
            fuse("xattr_set", "/fuse/fsetxattr ", "xattr_handler.set"),
            fuse("listxattr", "/fuse/flistxattr ", "inode_operations.listxattr"),
            fuse("get_link", "/fuse/@to ", "inode_operations.get_link"),
            fuse("getattr", "/fuse/fgetattr ", "inode_operations.getattr"),
            fuse("fileattr_get", "/fuse/fflags ", "inode_operations.fileattr_get"),
            fuse(
                    "fault",
                    "page cache of /fuse/fmapped ",
                    "address_space_operations.readahead",
                    "vm_operations_struct.fault"),
            of("tmpfs", "tmpfs-read", "an open file of /tmpfs/read-from ", "file_operations.read_iter"),
            of("tmpfs", "tmpfs-write", "an open file of /tmpfs/written-to ", "file_operations.write_iter"),
            of("tmpfs", "tmpfs-list", "an open file of /tmpfs ", "file_operations.iterate_shared"),
            of("ext4", "ext4-read", "an open file of /ext4/read-from ", "file_operations.read_iter"),
            of("ext4", "ext4-write", "an open file of /ext4/written-to ", "file_operations.write_iter"),
            of("ext4", "ext4-list", "an open file of /ext4 ", "file_operations.iterate_shared"),
            of("ext4", "ext4-extents", "/ext4/extents-of ", "inode_operations.fiemap"),
            of("proc", "proc-list", "an open file of /proc ", "file_operations.iterate_shared"),
            of("proc", "proc-readlink", "/proc/1/exe ", "inode_operations.readlink"),
            of("proc", "proc-status", "an open file of /proc/1/status ", "file_operations.read"),
            of("pipefs", "proc-pipe", "an open file of ", "file_operations.read_iter"),
            of("ext4", "page_mkwrite", "a mapping of /frozen/mapped ", "vm_operations_struct.page_mkwrite"));

    /** Rules that have to come out as held, by what the kernel does: role and lock. */
    private static final List<String> HELD = List.of(
            "lookup i_rwsem",
            "mkdir i_rwsem",
            "unlink i_rwsem",
            "unlink i_rwsem(victim)",
            "rmdir i_rwsem",
            "rmdir i_rwsem(victim)",
            "rename i_rwsem",
            "rename s_vfs_rename_sem",
            "link i_rwsem",
            "symlink i_rwsem",
            "setattr i_rwsem",
            "atomic_open i_rwsem",
            "iterate_shared i_rwsem",
            "iterate_shared f_pos_lock",
            "fileattr_get i_rwsem",
            "xattr_set i_rwsem",
            "read_iter invalidate_lock",
            "tmpfs-list i_rwsem",
            "ext4-list i_rwsem",
            "proc-list f_pos_lock",
            "page_mkwrite mmap_lock");

    @TempDir
    private Path folder;

    private static Map.Entry<String, Place> fuse(String role, String object, String... methods) {
        return of("fuse", role, object, methods);
    }

    private static Map.Entry<String, Place> of(String fileSystem, String role, String object, String... methods) {
        String[] named = new String[methods.length];
        for (int i = 0; i < methods.length; i++) {
            named[i] = fileSystem + " " + methods[i];
        }
        return Map.entry(role, new Place(object, named));
    }

    @TestFactory
    List<DynamicTest> methodsOnStacks() {
        return Guests.names().stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> compare(name)))
                .toList();
    }

    private void compare(String name) throws Exception {
        Path image = folder.resolve(name + ".elf");
        Map<String, Long> roles = new HashMap<>();
        ProcStates states;
        try (ManagedTarget guest = ManagedTarget.launch(Guests.machine(name), Progress.NONE)) {
            String folderOfRoles = "";
            for (String line :
                    guest.agent().shell(SCRIPT, Progress.NONE).lines().toList()) {
                int blank = line.indexOf(' ');
                if (blank < 0) {
                    folderOfRoles = line;
                } else {
                    roles.put(folderOfRoles + line.substring(0, blank), Long.parseLong(line.substring(blank + 1)));
                }
            }
            states = ProcStates.of(guest);
            guest.pause();
            guest.capture().take(CaptureFormat.ELF, image, Progress.NONE);
        }
        assertEquals(new TreeSet<>(PLACES.keySet()), new TreeSet<>(roles.keySet()));
        try (Snapshot snapshot = Snapshot.open(image, OpenOptions.defaults(), Progress.NONE)) {
            Locks locks = Locks.of(snapshot.kernel(), Progress.NONE);
            Methods methods = Methods.of(snapshot.kernel(), locks.tasks(), Progress.NONE);
            assertEquals(List.of(), methods.findings());
            List<Executable> all = new ArrayList<>();
            PLACES.forEach((role, place) -> all.add(() -> compare(role, place, roles.get(role), methods, states)));
            RuleVerdicts verdicts = RuleVerdicts.of(snapshot.kernel(), locks.tasks(), methods, Progress.NONE);
            all.add(() -> compareVerdicts(verdicts, roles));
            all.add(() -> compareConfidence(methods, roles));
            assertAll(all);
        }
    }

    private static void compare(String role, Place place, long pid, Methods methods, ProcStates states) {
        List<MethodCall> calls = methods.calls().stream()
                .filter(each -> each.task().pid() == pid)
                .toList();
        assertEquals(
                List.of(place.methods()),
                calls.stream()
                        .map(each -> each.fileSystem() + " " + each.method().title())
                        .toList(),
                role);
        for (MethodCall call : calls) {
            String frame = call.frame().function() + "+0x"
                    + Long.toHexString(call.frame().offset());
            assertTrue(states.stack(pid).contains(frame), () -> role + ": " + frame + " in " + states.stack(pid));
        }
        List<String> objects = calls.getFirst().arguments().stream()
                .map(each -> each.object().name())
                .toList();
        assertTrue(
                objects.isEmpty()
                        || objects.stream()
                                .anyMatch(each -> each.startsWith(place.object())
                                        || each.startsWith("\"no\" in " + place.object())),
                () -> role + " works on " + objects);
    }

    private static void compareVerdicts(RuleVerdicts verdicts, Map<String, Long> roles) {
        assertEquals("7.2", verdicts.book().version(), verdicts.book()::reason);
        assertEquals(
                List.of(),
                verdicts.verdicts().stream()
                        .filter(each -> each.verdict() == Verdict.VIOLATION)
                        .toList());
        List<String> held = new ArrayList<>();
        for (RuleVerdict each : verdicts.verdicts()) {
            roles.forEach((role, pid) -> {
                if (pid == each.call().task().pid() && each.verdict() == Verdict.OK) {
                    held.add(role + " " + each.rule().attribute());
                }
            });
        }
        List<String> left = new ArrayList<>(HELD);
        left.removeAll(held);
        assertEquals(List.of(), left, "not found to be held");
    }

    /** An argument that is found only near is told as such; two of three at least are found where the function keeps them. */
    private static void compareConfidence(Methods methods, Map<String, Long> roles) {
        List<MethodCall> calls = methods.calls().stream()
                .filter(each -> roles.containsValue(each.task().pid()))
                .toList();
        long certain = calls.stream()
                .filter(each -> each.subject().filter(Argument::isCertain).isPresent())
                .count();
        assertTrue(certain * 3 >= calls.size() * 2L, () -> certain + " of " + calls.size());
    }
}
