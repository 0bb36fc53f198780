// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.folioscope.target.RunState;
import org.folioscope.target.TargetException;
import org.folioscope.target.console.Console;
import org.folioscope.target.console.ConsoleListener;
import org.folioscope.target.launch.ManagedTarget;

/** The terminal as the console of a launched VM, until one of them ends. */
@SuppressWarnings("resource") // the console is the VM's, the output the call's
final class ConsoleSession {

    /** Ctrl+], as telnet has it. */
    private static final byte ESCAPE = 0x1d;

    private static final long POLL_MILLISECONDS = 100;

    private final ManagedTarget target;
    private final Call call;
    private final OutputStream out;
    private final CountDownLatch end = new CountDownLatch(1);
    private final CountDownLatch written = new CountDownLatch(1);
    private volatile boolean stopped;

    ConsoleSession(ManagedTarget target, Call call) throws IOException {
        this.target = target;
        this.call = call;
        out = call.output();
    }

    ExitCode run() throws IOException {
        try (RawTerminal terminal = RawTerminal.open()) {
            target.console().addListener(new Writer(), 0);
            target.addStateListener((state, reason) -> tell(state, reason, terminal.isRaw()));
            Thread.ofPlatform().daemon().name("terminal").start(this::read);
            while (!end.await(POLL_MILLISECONDS, TimeUnit.MILLISECONDS)) {
                call.progress().check();
            }
            if (target.runState().kind() == RunState.Kind.ENDED) {
                written.await(1, TimeUnit.SECONDS); // the console's last words
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return ExitCode.CANCELLED;
        }
        boolean alive = target.runState().kind() != RunState.Kind.ENDED;
        return alive && !stopped ? ExitCode.TARGET : ExitCode.OK;
    }

    /** A guest that has ended leaves a VM that can still be looked at; that needs a person. */
    private void tell(RunState state, String reason, boolean person) {
        if (!reason.isEmpty()) {
            call.errors().print("\r\nfolioscope: " + reason.lines().findFirst().orElse("") + "\r\n");
        }
        if (state.kind() == RunState.Kind.ENDED) {
            end.countDown();
        } else if (!reason.isEmpty() && !state.isRunning()) {
            if (person) {
                call.errors().print("folioscope: Ctrl+] ends the VM\r\n");
            } else {
                end.countDown();
            }
        }
    }

    private void read() {
        byte[] bytes = new byte[1024];
        try (InputStream in = new FileInputStream(FileDescriptor.in)) {
            for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
                for (int i = 0; i < count; i++) {
                    if (bytes[i] == ESCAPE) {
                        stopped = true;
                        end.countDown();
                        return;
                    }
                }
                type(Arrays.copyOf(bytes, count));
            }
        } catch (IOException _) {
            // no more is typed; the VM goes on to its own end
        }
    }

    private void type(byte[] bytes) {
        Console console = target.console();
        try {
            console.send(bytes);
        } catch (TargetException e) {
            call.errors().print("\r\nfolioscope: " + e.getMessage() + "\r\n");
        }
    }

    private final class Writer implements ConsoleListener {

        @Override
        public void written(byte[] bytes, long position) {
            try {
                out.write(bytes);
                out.flush();
            } catch (IOException _) {
                stopped = true;
                end.countDown();
            }
        }

        @Override
        public void ended() {
            written.countDown();
        }
    }
}
