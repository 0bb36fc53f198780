// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.folioscope.base.Diagnostic;
import org.folioscope.base.Progress;
import org.folioscope.memory.Extent;
import org.folioscope.memory.ImageException;
import org.folioscope.memory.MemoryImage;
import org.folioscope.memory.PhysicalReader;
import org.folioscope.memory.Window;
import org.folioscope.memory.flipbook.Flipbook;
import org.folioscope.memory.flipbook.FlipbookWriter;
import org.folioscope.memory.flipbook.FlipbookWriter.Caption;

/**
 * Kills a program that adds frames to a flipbook, as kill -9 does, at random moments, again and again. After each kill
 * every frame that was told to be there must be there, bit by bit, and at most the one in progress may be lost. Run by
 * releng/benchmarks/flipbook-kill.
 */
final class KilledAppends {

    private static final int PAGE = 4096;
    private static final int PAGES = 2048;
    private static final int MOST_FRAMES = 60;

    private KilledAppends() {}

    public static void main(String[] words) throws Exception {
        Path file = Path.of(words[0]);
        if (words.length == 1) {
            add(file);
        } else {
            kill(file, Integer.parseInt(words[1]), Long.parseLong(words[2]));
        }
    }

    /** The program that is killed. */
    private static void add(Path file) throws IOException {
        Path other = file.resolveSibling("warm-up.flip");
        Files.deleteIfExists(other);
        try (FlipbookWriter writer = FlipbookWriter.create(other)) {
            writer.add(new Content(1), Caption.of(""), Progress.NONE);
        }
        boolean there = Files.exists(file);
        System.out.println("begin");
        try (FlipbookWriter writer = there ? FlipbookWriter.append(file) : FlipbookWriter.create(file)) {
            while (true) {
                writer.add(new Content(writer.frames() + 1), Caption.of(""), Progress.NONE);
                System.out.println(writer.frames());
            }
        }
    }

    private static void kill(Path file, int count, long seed) throws Exception {
        Random random = new Random(seed);
        int told = 0;
        int cut = 0;
        int frames = 0;
        int headers = 0;
        for (int i = 1; i <= count; i++) {
            told = Math.max(told, killOne(file, random));
            if (!Files.exists(file)) {
                continue;
            }
            try (Flipbook book = Flipbook.open(file)) {
                int found = book.frames().size();
                require(found >= told && found <= told + 1, found + " frames, " + told + " were told of");
                List<Diagnostic> wrong = book.verify(Progress.NONE);
                require(wrong.equals(book.diagnostics()) && wrong.size() <= 1, wrong.toString());
                for (int each : new int[] {found, found - 1, 1 + random.nextInt(Math.max(1, found))}) {
                    if (each >= 1 && each <= found) {
                        compare(new Content(each), book.image(each));
                    }
                }
                cut += wrong.size();
                frames += found - told;
                told = found;
            } catch (ImageException e) {
                require(told == 0 && Files.size(file) < PAGE, e.getMessage());
                headers++;
            }
            if (told > MOST_FRAMES || told == 0) {
                Files.delete(file);
                told = 0;
            }
            if (i % 50 == 0) {
                System.err.println(i + " of " + count);
            }
        }
        System.out.println(count + " kills: all frames were there each time. " + cut
                + " left part of a frame, which was told; " + frames
                + " came after a frame was complete and before that was told; " + headers
                + " within the file's header.");
    }

    /** Lets the program add for a moment; returns how many frames it told of. */
    private static int killOne(Path file, Random random) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledAppends.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int told = 0;
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII))) {
            lines.readLine();
            process.waitFor(random.nextInt(200_000), java.util.concurrent.TimeUnit.MICROSECONDS);
            process.toHandle().destroyForcibly(); // what it has told stays readable
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                told = Integer.parseInt(line);
            }
        }
        process.waitFor();
        return told;
    }

    private static void compare(MemoryImage expected, MemoryImage found) {
        byte[] one = new byte[PAGES * PAGE];
        byte[] other = new byte[PAGES * PAGE];
        new PhysicalReader(expected).read(0, one, 0, one.length);
        new PhysicalReader(found).read(0, other, 0, other.length);
        require(Arrays.equals(one, other), found.format() + " has other bytes");
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }

    /** Memory that follows from a number: a quarter of its pages is noise of its own, the rest as in others. */
    private static final class Content implements MemoryImage {

        private final int number;
        private final byte[] bytes = new byte[PAGES * PAGE];

        Content(int number) {
            this.number = number;
            byte[] noise = new byte[PAGES / 4 * PAGE];
            new Random(1).nextBytes(noise);
            System.arraycopy(noise, 0, bytes, 0, noise.length);
            new Random(number).nextBytes(noise);
            System.arraycopy(noise, 0, bytes, PAGES / 2 * PAGE, noise.length);
        }

        @Override
        public Window window(long address) {
            return new Window(0, MemorySegment.ofArray(bytes));
        }

        @Override
        public List<Extent> extents() {
            return List.of(new Extent(0, bytes.length, -1));
        }

        @Override
        public Path path() {
            return Path.of("content " + number);
        }

        @Override
        public long fileSize() {
            return bytes.length;
        }

        @Override
        public String format() {
            return "made up";
        }

        @Override
        public List<Note> notes() {
            return List.of();
        }

        @Override
        public List<Map<String, Long>> registers() {
            return List.of();
        }

        @Override
        public List<Diagnostic> diagnostics() {
            return List.of();
        }

        @Override
        public void close() {}
    }
}
