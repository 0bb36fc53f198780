// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.live;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folioscope.base.Diagnostic;
import org.folioscope.base.Progress;
import org.folioscope.memory.DeviceRegisters;
import org.folioscope.memory.Extent;
import org.folioscope.memory.Window;
import org.folioscope.target.qemu.IommuRegisters;
import org.folioscope.target.qmp.QmpEvent;
import org.folioscope.target.qmp.QmpEvents;
import org.folioscope.target.qmp.QmpException;

/** The memory of a VM over the fastest source that there is. */
@SuppressWarnings("resource") // closing the image closes what it has
public final class VmImage implements LiveImage {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneOffset.UTC);

    private final LiveVm vm;
    private final MemorySource source;
    private final List<String> whyNotFaster;
    private final QmpEvents resumes;
    private volatile Generation generation;
    private Devices devices = new Devices(0, List.of());

    /**
     * What belongs to one moment.
     *
     * @param ran whether the VM ran when it began
     */
    private record Generation(long number, Instant began, boolean ran, List<Map<String, Long>> registers) {}

    /** Registers of devices, as they were when they were first asked for in a generation. */
    private record Devices(long generation, List<DeviceRegisters> registers) {}

    private VmImage(LiveVm vm, MemorySource source, List<String> whyNotFaster) {
        this.vm = vm;
        this.source = source;
        this.whyNotFaster = whyNotFaster;
        this.resumes = vm.qmp() == null ? null : vm.qmp().events("RESUME");
    }

    /** @throws IOException when there is no way to read the memory; the message tells what was tried */
    public static VmImage open(LiveVm vm, Progress progress) throws IOException {
        List<Map<String, Long>> registers = vm.registers();
        SourceChoice choice = new SourceChoice(vm, registers);
        MemorySource source = choice.choose(progress);
        VmImage image = new VmImage(vm, source, choice.whyNot());
        try {
            image.begin(1);
        } catch (IOException | RuntimeException e) {
            image.close();
            throw e;
        }
        return image;
    }

    private void begin(long number) throws IOException {
        resumedSince();
        boolean ran = vm.runState().isRunning();
        source.refresh();
        generation = new Generation(number, Instant.now(), ran, vm.registers());
    }

    @Override
    public void refresh(Progress progress) throws IOException {
        progress.check();
        begin(generation.number + 1);
    }

    @Override
    public String source() {
        return source.title();
    }

    @Override
    public List<String> whyNotFaster() {
        return whyNotFaster;
    }

    @Override
    public long generation() {
        return generation.number;
    }

    @Override
    public Instant readAt() {
        return generation.began;
    }

    /** Where the byte at a physical address lies on this machine, for whoever writes with a grant. */
    public Optional<HostPlace> place(long address) {
        return source.place(address);
    }

    @Override
    public String torn() {
        Generation current = generation;
        if (!current.ran && resumedSince()) {
            current = new Generation(current.number, current.began, true, current.registers);
            generation = current;
        }
        return current.ran ? "read while the VM ran, from " + TIME.format(current.began) + " UTC on: may be torn" : "";
    }

    /** Whether the VM was resumed since this was asked last. */
    private boolean resumedSince() {
        boolean resumed = false;
        try {
            for (QmpEvent event = next(); event != null; event = next()) {
                resumed = true;
            }
        } catch (QmpException _) {
            return resumed; // it has ended, and runs no more
        }
        return resumed;
    }

    private QmpEvent next() throws QmpException {
        return resumes == null ? null : resumes.poll(Duration.ZERO);
    }

    @Override
    public List<Extent> extents() {
        return source.extents();
    }

    @Override
    public Window window(long address) {
        return source.window(address);
    }

    @Override
    public long nextData(long address) {
        return source.nextData(address);
    }

    @Override
    public Path path() {
        return Path.of(vm.address().toString());
    }

    /** The VM's RAM in bytes. */
    @Override
    public long fileSize() {
        return extents().stream().mapToLong(Extent::length).sum();
    }

    @Override
    public String format() {
        return "live: " + source.title();
    }

    @Override
    public List<Note> notes() {
        return List.of();
    }

    @Override
    public List<Map<String, Long>> registers() {
        return generation.registers;
    }

    @Override
    public synchronized List<DeviceRegisters> deviceRegisters() {
        if (devices.generation != generation.number) {
            try {
                devices = new Devices(generation.number, IommuRegisters.read(vm::human, "the VM"));
            } catch (IOException _) {
                return List.of(); // it has ended, or has no monitor
            }
        }
        return devices.registers;
    }

    @Override
    public List<Diagnostic> diagnostics() {
        String torn = torn();
        return torn.isEmpty() ? List.of() : List.of(Diagnostic.warning(torn, ""));
    }

    @Override
    public void close() {
        if (resumes != null) {
            resumes.close();
        }
        source.close();
    }
}
