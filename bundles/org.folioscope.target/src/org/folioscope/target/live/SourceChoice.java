// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.live;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.PhysicalReader;
import org.folioscope.target.TargetException;
import org.folioscope.target.qemu.MemoryBackend;
import org.folioscope.target.qemu.RamLayout;
import org.folioscope.target.qmp.QmpException;

/**
 * Chooses how a VM's RAM is read: the fastest way that there is and that shows what QEMU itself shows. Why a faster one
 * is not taken is kept for people.
 */
@SuppressWarnings("resource") // the chosen source is closed by whoever asked for it
final class SourceChoice {

    private static final int PAGE = 4096;

    /** The physical address in CR3. */
    private static final long ROOT = 0x000f_ffff_ffff_f000L;

    /** 64-bit words that are held against QEMU's own, in each place. */
    private static final int WORDS = 64;

    /** A running VM may change a place between two looks; hardly each time. */
    private static final int ATTEMPTS = 5;

    /** Makes one kind of source. */
    private interface Opener {
        MemorySource open() throws IOException;
    }

    private final LiveVm vm;
    private final List<String> whyNot = new ArrayList<>();
    private final List<Map<String, Long>> registers;
    private RamMap map;
    private List<MemoryBackend> backends;

    SourceChoice(LiveVm vm, List<Map<String, Long>> registers) {
        this.vm = vm;
        this.registers = registers;
    }

    /** @throws IOException when there is no way; the message tells all that were tried */
    MemorySource choose(Progress progress) throws IOException {
        progress.begin("Looking for the fastest way to the memory of " + vm.name(), -1);
        backends = vm.backends();
        Set<String> ids = new LinkedHashSet<>();
        backends.forEach(backend -> ids.add(backend.id()));
        map = new RamMap(RamLayout.parse(vm.human("info mtree -f"), ids));
        if (map.ranges().isEmpty()) {
            throw new TargetException("expected the place of the RAM of " + vm.name()
                    + " in QEMU's \"info mtree -f\", found no region of " + ids
                    + "; only machines whose RAM is a memory backend can be read");
        }
        MemorySource source = attempt("mapping the RAM file", this::mapped, progress);
        if (source == null) {
            source = attempt("reading QEMU's memory", this::process, progress);
        }
        if (source == null) {
            source = attempt("asking the GDB stub", this::gdb, progress);
        }
        if (source == null) {
            throw new TargetException("there is no way to the memory of " + vm.name() + ":\n  "
                    + String.join("\n  ", whyNot)
                    + "\nStart it with a memory-backend-file and share=on, run this as the user that runs QEMU, or give"
                    + " its GDB stub (gdb:HOST:PORT) too.");
        }
        return source;
    }

    List<String> whyNot() {
        return List.copyOf(whyNot);
    }

    private MemorySource attempt(String what, Opener opener, Progress progress) {
        progress.check();
        MemorySource source = null;
        try {
            source = opener.open();
            verify(source);
            return source;
        } catch (QmpException | TargetException e) {
            whyNot.add(what + " is not possible: " + e.getMessage());
        } catch (AccessDeniedException e) {
            whyNot.add(what + " is not possible: no permission for " + e.getFile()
                    + (e.getFile().startsWith("/proc/")
                            ? "; it takes the rights to trace QEMU: run this as the user that runs it, or as root (and"
                                    + " see /proc/sys/kernel/yama/ptrace_scope)"
                            : "; run this as a user that may read it"));
        } catch (NoSuchFileException e) {
            whyNot.add(what + " is not possible: there is no " + e.getFile());
        } catch (IOException e) {
            whyNot.add(what + " is not possible: " + e.getMessage());
        }
        if (source != null) {
            source.close();
        }
        return null;
    }

    private MemorySource mapped() throws IOException {
        Map<String, Path> paths = new LinkedHashMap<>();
        for (RamLayout.Range range : map.ranges()) {
            if (!paths.containsKey(range.backend())) {
                paths.put(range.backend(), file(range.backend()));
            }
        }
        return new MappedRam(map, paths);
    }

    private Path file(String id) throws TargetException {
        MemoryBackend backend = backends.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new TargetException("there is no memory backend \"" + id + "\""));
        Path known = vm.ramFile();
        if (known != null && backends.size() == 1) {
            return known;
        }
        if (backend.path().isEmpty()) {
            throw new TargetException("its RAM \"" + id + "\" is no file"
                    + (backend.type().isEmpty() ? "" : " but a " + backend.type())
                    + " (memory-backend-file with share=on is one)");
        }
        Path path = Path.of(backend.path());
        if (!backend.shared()) {
            throw new TargetException(
                    "its RAM file " + path + " has share=off, so what the VM writes does not reach it");
        }
        if (!path.isAbsolute() || !Files.isRegularFile(path)) {
            throw new TargetException("its RAM file " + path + " can't be found from here");
        }
        return path;
    }

    private MemorySource process() throws IOException {
        if (vm.address().pid().isEmpty()) {
            throw new TargetException("no QEMU process of this machine is known to run this VM");
        }
        return new ProcessMemory(map, vm.address().pid().getAsLong(), vm::human);
    }

    private MemorySource gdb() throws TargetException {
        if (vm.gdb() == null) {
            throw new TargetException("the address names no GDB stub (gdb:HOST:PORT or gdb:/SOCKET)");
        }
        return new GdbMemory(map, vm.gdb());
    }

    /** Holds some places that are known to hold something against what QEMU shows of them. */
    private void verify(MemorySource source) throws IOException {
        if (source instanceof GdbMemory) {
            return; // it is QEMU that answers
        }
        Set<Long> places = new LinkedHashSet<>();
        for (Map<String, Long> cpu : registers) {
            places.add(cpu.getOrDefault("cr3", 0L) & ROOT);
        }
        for (RamLayout.Range range : map.ranges()) {
            places.add(range.extent().start());
            places.add(range.extent().end() - PAGE);
        }
        places.removeIf(place -> !holds(place));
        boolean verified = false;
        for (long place : places.stream().limit(8).toList()) {
            verified |= verify(source, place, false);
        }
        if (!verified && !places.isEmpty()) {
            verify(source, places.iterator().next(), true);
        }
    }

    private boolean holds(long place) {
        return map.ranges().stream()
                .anyMatch(range ->
                        range.extent().contains(place) && range.extent().contains(place + WORDS * 8 - 1));
    }

    /**
     * Holds one place against what QEMU shows.
     *
     * @param zerosToo whether to do so where the source has but zeros; QEMU's look would fill a hole of a RAM file
     * @return whether it did
     */
    private boolean verify(MemorySource source, long place, boolean zerosToo) throws IOException {
        byte[] found = new byte[WORDS * 8];
        for (int i = 0; i < ATTEMPTS; i++) {
            source.refresh();
            try {
                new PhysicalReader(source).read(place, found, 0, found.length);
            } catch (MemoryFaultException e) {
                throw new TargetException(e.getMessage(), e);
            }
            if (!zerosToo && Arrays.equals(found, new byte[found.length])) {
                return false;
            }
            if (Arrays.equals(found, HumanText.words(vm::human, place, WORDS))) {
                return true;
            }
        }
        throw new TargetException(source.title() + " does not hold what QEMU shows at physical " + Numbers.hex(place)
                + "; it may belong to another VM");
    }
}
