// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.session.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.folioscope.base.CancelledException;
import org.folioscope.base.Progress;
import org.folioscope.session.model.ImageFormat;
import org.folioscope.session.model.Launch;
import org.folioscope.target.TargetException;
import org.folioscope.target.guest.GuestAgent;
import org.folioscope.target.launch.ManagedTarget;

/**
 * Machines without QEMU. A guest's whole state is the list of what was done to it, so that two guests with the same list
 * have been through the same. Commands: "echo X", "fail N", "hang" (until stopped), "stuck" (does not listen), "die".
 */
final class FakeMachines implements Machines {

    final AtomicInteger boots = new AtomicInteger();
    final AtomicInteger restores = new AtomicInteger();
    final List<FakeMachine> made = new ArrayList<>();
    volatile Launch lastLaunch;

    /** Counted down when a command begins to hang. */
    final CountDownLatch hanging = new CountDownLatch(1);

    @Override
    public Machine boot(Launch launch, Path folder, Progress progress) throws IOException {
        boots.incrementAndGet();
        lastLaunch = launch;
        return make(folder, List.of("boot " + launch.getMemory()));
    }

    @Override
    public Machine restore(Launch launch, Path folder, String snapshot, Progress progress) throws IOException {
        restores.incrementAndGet();
        lastLaunch = launch;
        FakeMachine machine = make(folder, List.of());
        machine.restore(snapshot, progress);
        return machine;
    }

    private FakeMachine make(Path folder, List<String> state) throws IOException {
        FakeMachine machine = new FakeMachine(Files.createDirectories(folder), state);
        synchronized (made) {
            made.add(machine);
        }
        return machine;
    }

    /** The machine that was made last. */
    FakeMachine last() {
        synchronized (made) {
            return made.getLast();
        }
    }

    boolean allClosed() {
        synchronized (made) {
            return made.stream().noneMatch(FakeMachine::isAlive);
        }
    }

    final class FakeMachine implements Machine {

        private final Path folder;
        private final List<String> state = new ArrayList<>();
        private final StringBuffer console = new StringBuffer();
        private final CountDownLatch closed = new CountDownLatch(1);
        private final byte[] memory = new byte[8192];

        FakeMachine(Path folder, List<String> state) {
            this.folder = folder;
            does(state);
        }

        private void does(List<String> things) {
            state.addAll(things);
            things.forEach(thing -> console.append(thing).append('\n'));
        }

        List<String> state() {
            return List.copyOf(state);
        }

        @Override
        public void awaitGuest(Progress progress) {
            // it is up at once
        }

        @Override
        public Optional<ManagedTarget> target() {
            return Optional.empty();
        }

        @Override
        public GuestAgent.Result run(String command, Progress progress) throws IOException {
            if (!isAlive()) {
                throw new TargetException("the guest does not answer: QEMU has ended");
            }
            does(List.of(command));
            String[] words = command.split(" ", 2);
            return switch (words[0]) {
                case "echo" -> new GuestAgent.Result(0, words[1] + "\n", "");
                case "fail" -> new GuestAgent.Result(Integer.parseInt(words[1]), "", "that went wrong\n");
                case "hang" -> hang(progress);
                case "stuck" -> hang(Progress.NONE);
                case "die" -> {
                    close();
                    throw new TargetException("the guest does not answer: QEMU has ended");
                }
                default -> new GuestAgent.Result(127, "", command + ": not found\n");
            };
        }

        private GuestAgent.Result hang(Progress progress) {
            hanging.countDown();
            try {
                while (!closed.await(5, TimeUnit.MILLISECONDS)) {
                    progress.check();
                }
            } catch (InterruptedException _) {
                throw new CancelledException();
            }
            throw new CancelledException();
        }

        @Override
        public GuestAgent.Result agent(List<String> words, Progress progress) throws IOException {
            return run(String.join(" ", words), progress);
        }

        @Override
        public Optional<Boolean> has(String option, Progress progress) {
            return option.equals("CONFIG_UNKNOWN") ? Optional.empty() : Optional.of(option.equals("CONFIG_THERE"));
        }

        @Override
        public void truth(Path target, Progress progress) throws IOException {
            Files.createDirectories(target);
            Files.writeString(target.resolve("state"), String.join("\n", state));
        }

        @Override
        public void capture(ImageFormat format, Path image, Progress progress) throws IOException {
            Files.writeString(image, String.join("\n", state));
        }

        @Override
        public void load(String kernel, String initramfs, String commandLine, Progress progress) {
            does(List.of("load " + kernel + " " + initramfs + " " + commandLine));
        }

        @Override
        public void jump(Duration limit, Progress progress) {
            does(List.of("jump"));
        }

        @Override
        public void jumpThrough(String symbol, ImageFormat format, Path image, Duration limit, Progress progress)
                throws IOException {
            does(List.of("stop at " + symbol));
            capture(format, image, progress);
            jump(limit, progress);
        }

        @Override
        public GuestAgent.Result captureAt(
                String symbol, String command, ImageFormat format, Path image, Duration limit, Progress progress)
                throws IOException {
            does(List.of("stop at " + symbol));
            capture(format, image, progress);
            return run(command, progress);
        }

        @Override
        public byte[] read(long physical, int count, Progress progress) {
            byte[] bytes = new byte[count];
            System.arraycopy(memory, (int) physical, bytes, 0, count);
            return bytes;
        }

        @Override
        public void write(long physical, byte[] bytes, String reason, Progress progress) {
            System.arraycopy(bytes, 0, memory, (int) physical, bytes.length);
            does(List.of("write " + bytes.length + " at " + physical));
        }

        @Override
        public void save(String snapshot, Progress progress) throws IOException {
            if (state.contains("echo full disk")) {
                throw new TargetException("there is no room for a VM snapshot");
            }
            Files.writeString(folder.resolve(snapshot + ".saved"), String.join("\n", state));
        }

        @Override
        public void restore(String snapshot, Progress progress) throws IOException {
            String saved = Files.readString(folder.resolve(snapshot + ".saved"));
            state.clear();
            state.addAll(saved.lines().toList());
        }

        @Override
        public long consoleSize() {
            return console.toString().getBytes(StandardCharsets.UTF_8).length;
        }

        @Override
        public byte[] console(long from) {
            byte[] all = console.toString().getBytes(StandardCharsets.UTF_8);
            return java.util.Arrays.copyOfRange(all, (int) from, all.length);
        }

        @Override
        public long awaitConsole(long size, Duration limit) throws InterruptedException {
            closed.await(1, TimeUnit.MILLISECONDS);
            return consoleSize();
        }

        void print(String text) {
            console.append(text);
        }

        @Override
        public boolean isAlive() {
            return closed.getCount() > 0;
        }

        @Override
        public boolean answers(Duration limit) {
            return isAlive();
        }

        @Override
        public void awaitEnd(Duration limit) {}

        @Override
        public String describe() {
            return "no QEMU at all";
        }

        @Override
        public void close() {
            closed.countDown();
        }
    }
}
