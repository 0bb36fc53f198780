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
import org.folioscope.base.Numbers;
import org.folioscope.session.HexBytes;
import org.folioscope.session.SessionException;
import org.folioscope.session.check.CheckFailedException;
import org.folioscope.session.check.QueryCheck;
import org.folioscope.session.check.Sum;
import org.folioscope.session.check.TextCheck;
import org.folioscope.session.check.Words;
import org.folioscope.session.model.AgentCommand;
import org.folioscope.session.model.Boot;
import org.folioscope.session.model.Capture;
import org.folioscope.session.model.CheckConsole;
import org.folioscope.session.model.CheckQuery;
import org.folioscope.session.model.CheckSame;
import org.folioscope.session.model.Command;
import org.folioscope.session.model.Damage;
import org.folioscope.session.model.Expectation;
import org.folioscope.session.model.GuestCommand;
import org.folioscope.session.model.ImageFormat;
import org.folioscope.session.model.KexecJump;
import org.folioscope.session.model.KexecLoad;
import org.folioscope.session.model.Launch;
import org.folioscope.session.model.Need;
import org.folioscope.session.model.Note;
import org.folioscope.session.model.Session;
import org.folioscope.session.model.Step;
import org.folioscope.session.model.Take;
import org.folioscope.session.model.Truth;
import org.folioscope.target.guest.GuestAgent;

/** What each kind of step does. A step that ends without an exception has passed. */
final class StepAction {

    /** Lines of an output that the log repeats; all of it is in the evidence. */
    private static final int LOGGED_LINES = 100;

    /** A write is no larger than a page. */
    private static final int MOST_DAMAGE = 4096;

    private final StepContext context;

    private StepAction(StepContext context) {
        this.context = context;
    }

    /**
     * Does a step.
     *
     * @param session with all variables replaced
     * @param step one of the session's
     * @throws CheckFailedException when something is not as the step expects
     * @throws IOException when it can't be done
     */
    static void run(Session session, Step step, StepContext context) throws IOException {
        StepAction action = new StepAction(context);
        switch (step) {
            case Boot boot -> action.boot(session, boot);
            case Command command -> action.command(command);
            case Truth _ -> action.truth();
            case Capture capture -> action.capture(capture);
            case KexecLoad load -> action.load(load);
            case KexecJump jump -> action.jump(jump);
            case CheckQuery query -> action.query(query);
            case CheckSame same -> action.same(same);
            case CheckConsole console -> action.console(console);
            case Damage damage -> action.damage(damage);
            case Note note -> text(note.getText()).lines().forEach(context::log);
            default ->
                throw new SessionException("this Folioscope can't run a step of the kind "
                        + step.eClass().getName());
        }
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    @SuppressWarnings("resource") // the run closes the machine
    private void boot(Session session, Boot boot) throws IOException {
        Launch launch = launch(session, boot);
        context.log("kernel " + launch.getKernel() + ", " + launch.getMemory() + ", " + launch.getCpus() + " CPUs");
        Machine machine = context.boot(launch);
        for (Need need : session.getNeeds()) {
            Optional<Boolean> met = need.getTest() == null
                    ? machine.has(need.getOption(), context.progress())
                    : Optional.of(
                            machine.run(need.getTest(), context.progress()).status() == 0);
            String name = need.getOption() == null ? "what \"" + need.getTest() + "\" tests" : need.getOption();
            if (met.isEmpty()) {
                context.log("nobody knows whether the kernel has " + name + "; going on");
            } else if (!met.get()) {
                throw new CheckFailedException("the kernel \"" + launch.getKernel() + "\" lacks " + name
                        + (need.getWhy() == null ? "" : ": " + need.getWhy()));
            }
        }
    }

    /** The launch of a session with what a boot step adds. */
    static Launch launch(Session session, Boot boot) {
        Launch launch = session.getLaunch() == null
                ? new org.folioscope.session.model.impl.LaunchImpl()
                : org.eclipse.emf.ecore.util.EcoreUtil.copy(session.getLaunch());
        if (boot.getAppend() != null) {
            launch.setCommandLine((text(launch.getCommandLine()) + " " + boot.getAppend()).strip());
        }
        return launch;
    }

    @SuppressWarnings("resource") // the run closes the machine
    private void command(Command step) throws IOException {
        Machine machine = context.machine();
        GuestAgent.Result result = switch (step) {
            case GuestCommand _ -> machine.run(step.getCommand(), context.progress());
            case AgentCommand _ -> machine.agent(Words.split(step.getCommand()), context.progress());
            default -> throw new IllegalStateException(step.eClass().getName());
        };
        keep("output.txt", result.output());
        if (!result.errors().isEmpty()) {
            keep("errors.txt", result.errors());
        }
        if (!step.getStatus().equals("any") && result.status() != Sum.of(step.getStatus())) {
            throw new CheckFailedException("expected exit status " + step.getStatus() + ", found " + result.status()
                    + "; it said " + TextCheck.quote(result.errors().isBlank() ? result.output() : result.errors()));
        }
        for (Expectation expectation : step.getExpectations()) {
            String stream = expectation.isErrors() ? "the standard error stream" : "the output";
            expect(expectation, stream, expectation.isErrors() ? result.errors() : result.output());
        }
        for (Take take : step.getTakes()) {
            String value = take.getPattern() == null
                    ? result.output().strip()
                    : TextCheck.find(take.getPattern(), result.output(), context.progress());
            if (value == null) {
                throw new CheckFailedException("found nothing like \"" + take.getPattern() + "\" to take "
                        + take.getName() + " from; the output ends in " + TextCheck.quote(result.output()));
            }
            take(take.getName(), value);
        }
    }

    private void take(String name, String value) {
        context.take(name, value);
        context.log(name + " = " + (value.length() <= 200 ? value : value.substring(0, 200) + "…"));
    }

    private void keep(String name, String content) throws IOException {
        Path file = context.file(name);
        Files.writeString(file, content);
        context.leave(Evidence.Kind.OUTPUT, file);
        List<String> lines = content.lines().limit(LOGGED_LINES + 1L).toList();
        lines.stream().limit(LOGGED_LINES).forEach(context::log);
        if (lines.size() > LOGGED_LINES) {
            context.log("… the rest is in " + name);
        }
    }

    private void expect(Expectation expectation, String where, String text) throws IOException {
        if (TextCheck.found(expectation.getPattern(), text, context.progress()) == expectation.isForbidden()) {
            throw new CheckFailedException((expectation.isForbidden() ? "found the forbidden \"" : "expected \"")
                    + expectation.getPattern() + "\" in " + where
                    + (expectation.isForbidden() ? "" : ", which ends in " + TextCheck.quote(text)));
        }
    }

    @SuppressWarnings("resource") // the run closes the machine
    private void truth() throws IOException {
        Machine machine = context.machine();
        Path folder = context.file("truth");
        machine.truth(folder, context.progress());
        context.leave(Evidence.Kind.TRUTH, folder);
    }

    private Path imageFile(Step step, ImageFormat format) {
        return context.file(step.getId() + "." + format.getLiteral());
    }

    @SuppressWarnings("resource") // the run closes the machine
    private void capture(Capture step) throws IOException {
        Machine machine = context.machine();
        Path image = imageFile(step, step.getFormat());
        if (step.getAt() == null || step.getAt().isBlank()) {
            machine.capture(step.getFormat(), image, context.progress());
            leaveImage(image);
            return;
        }
        GuestAgent.Result result = machine.captureAt(
                step.getAt(), step.getCommand(), step.getFormat(), image, context.left(), context.progress());
        leaveImage(image);
        keep("output.txt", result.output());
        if (result.status() != 0) {
            throw new CheckFailedException("the guest was captured, but the command then ended with status "
                    + result.status() + "; it said " + TextCheck.quote(result.errors()));
        }
    }

    private void leaveImage(Path image) throws IOException {
        context.leave(Evidence.Kind.IMAGE, image);
        context.log("captured " + image.getFileName() + ", " + Numbers.size(Files.size(image)));
    }

    @SuppressWarnings("resource") // the run closes the machine
    private void load(KexecLoad step) throws IOException {
        context.machine().load(step.getKernel(), step.getInitramfs(), step.getCommandLine(), context.progress());
    }

    @SuppressWarnings("resource") // the run closes the machine
    private void jump(KexecJump step) throws IOException {
        Machine machine = context.machine();
        if (step.getCaptureAt() == null || step.getCaptureAt().isBlank()) {
            machine.jump(context.left(), context.progress());
            return;
        }
        Path image = imageFile(step, step.getFormat());
        machine.jumpThrough(step.getCaptureAt(), step.getFormat(), image, context.left(), context.progress());
        leaveImage(image);
    }

    @SuppressWarnings("resource") // the context closes the image
    private void query(CheckQuery step) throws IOException {
        Path image = step.getImage().contains("/") && Files.exists(Path.of(step.getImage()))
                ? Path.of(step.getImage())
                : context.find(step.getImage());
        Path rows = context.file("rows.csv");
        QueryCheck check = new QueryCheck(step, context::find);
        try {
            check.run(context.image(image), rows, context.progress());
        } finally {
            if (Files.exists(rows)) {
                context.leave(Evidence.Kind.TABLE, rows);
                context.log(check.rows() + " rows");
            }
        }
        check.taken().forEach(this::take);
    }

    private void same(CheckSame step) throws IOException {
        Path first = context.find(step.getFirst());
        Path second = context.find(step.getSecond());
        for (Path file : List.of(first, second)) {
            if (!Files.isRegularFile(file)) {
                throw new SessionException(file.getFileName() + " is a folder; name a file in it: STEP/FILE");
            }
        }
        long difference = Files.mismatch(first, second);
        if (difference >= 0 != step.isDifferent()) {
            throw new CheckFailedException(
                    step.isDifferent()
                            ? step.getFirst() + " and " + step.getSecond() + " are the same, and should differ"
                            : step.getFirst() + " and " + step.getSecond() + " differ from byte " + difference + " on"
                                    + Differences.lines(first, second));
        }
    }

    @SuppressWarnings("resource") // the run closes the machine
    private void console(CheckConsole step) throws IOException {
        if (step.isWait()) {
            context.machine(); // it has to run to write any more
        }
        long start = step.getSince() == null ? 0 : context.consoleStart(step.getSince());
        while (true) {
            String text = context.console().text(start);
            List<Expectation> missing = new ArrayList<>();
            for (Expectation expectation : step.getExpectations()) {
                if (expectation.isForbidden() || !TextCheck.found(expectation.getPattern(), text, context.progress())) {
                    missing.add(expectation);
                }
            }
            boolean waiting = step.isWait() && missing.stream().anyMatch(each -> !each.isForbidden());
            if (!waiting) {
                Path file = context.file("console.txt");
                Files.writeString(file, text);
                context.leave(Evidence.Kind.CONSOLE, file);
                for (Expectation expectation : missing) {
                    expect(expectation, "the console", text);
                }
                return;
            }
            awaitMore();
        }
    }

    @SuppressWarnings("resource") // the run closes the machine
    private void awaitMore() throws IOException {
        try {
            context.progress().check();
            if (!context.console().awaitMore(Duration.ofMillis(100))
                    && !context.machine().isAlive()) {
                throw new CheckFailedException("the VM has ended, and what was waited for is not on its console");
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new org.folioscope.base.CancelledException();
        }
    }

    @SuppressWarnings("resource") // the run closes the machine
    private void damage(Damage step) throws IOException {
        if (!context.mayWrite()) {
            throw new CheckFailedException("this step writes to the guest's memory, and nobody granted that;"
                    + " run it with --allow-writes, or grant it in the window");
        }
        long address = Sum.of(step.getAddress());
        byte[] bytes = HexBytes.parse(step.getBytes());
        if (bytes.length == 0 || bytes.length > MOST_DAMAGE) {
            throw new SessionException("expected 1 to " + MOST_DAMAGE + " bytes to write, found " + bytes.length);
        }
        Machine machine = context.machine();
        byte[] before = machine.read(address, bytes.length, context.progress());
        String place = "physical " + Numbers.hex(address);
        if (step.getExpected() != null) {
            byte[] expected = HexBytes.parse(step.getExpected());
            byte[] found = machine.read(address, expected.length, context.progress());
            if (!java.util.Arrays.equals(expected, found)) {
                throw new CheckFailedException("expected " + HexBytes.text(expected) + " at " + place
                        + " before writing, found " + HexBytes.text(found));
            }
        }
        if (!context.mayWrite()) { // may have been revoked meanwhile
            throw new CheckFailedException("the grant to write was revoked before anything was written");
        }
        machine.write(address, bytes, "step " + step.getId() + ": " + step.getTitle(), context.progress());
        byte[] after = machine.read(address, bytes.length, context.progress());
        Path file = context.file("damage.txt");
        Files.writeString(
                file,
                "address " + place + "\nbefore  " + HexBytes.text(before) + "\nafter   " + HexBytes.text(after) + "\n",
                StandardCharsets.UTF_8);
        context.leave(Evidence.Kind.OUTPUT, file);
        context.log("wrote " + bytes.length + " bytes at " + place);
        if (!java.util.Arrays.equals(bytes, after)) {
            throw new CheckFailedException("what was written at " + place + " is not there: " + HexBytes.text(after));
        }
    }
}
