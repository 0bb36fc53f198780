// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.fsx.model;

import java.util.ArrayList;
import java.util.List;
import org.folioscope.base.Progress;
import org.folioscope.fsx.model.Step.Outcome;
import org.folioscope.fsx.script.Flag;
import org.folioscope.fsx.script.FsxScript;
import org.folioscope.fsx.script.Operation;
import org.folioscope.fsx.script.ScriptLine;

/**
 * Plays a script on a model of the file, beginning with an empty one, by the rules of "fsx --replay-ops" (ltp/fsx.c of
 * xfstests, December 2025): offsets are taken modulo, and lengths cut to, the present size for reads, punch_hole and
 * collapse_range, and the maximum size for writes, fallocate and zero_range; the recorded size counts for nothing.
 *
 * <p>Where fsx itself can't go on, the operation is skipped instead: a truncate beyond the maximum (fsx writes behind its
 * buffer), a copy whose source and destination overlap (the kernel refuses it) or whose source ends behind the file's
 * end for good (fsx repeats it for ever), a clone with such a source (the kernel refuses it). The runner in the guest (guest/agent/fsxtrim.c) has the same rules, written down on their own.
 */
public final class Replay {

    private final ModelOptions options;
    private final FileModel file = new FileModel();
    private final List<Step> steps = new ArrayList<>();

    private long offset;
    private long length;
    private String note = "";

    private Replay(ModelOptions options) {
        this.options = options;
    }

    /** Sees the file after each operation. */
    @FunctionalInterface
    public interface Watcher {

        /** @param file changes with the next operation */
        void after(Step step, FileModel file);
    }

    /** Plays all of a script. */
    public static Replay of(FsxScript script, ModelOptions options, Progress progress) {
        return of(script, options, progress, (_, _) -> {});
    }

    /** Plays all of a script and shows the file after each operation. */
    public static Replay of(FsxScript script, ModelOptions options, Progress progress, Watcher watcher) {
        Replay replay = new Replay(options);
        progress.begin("Playing the script", script.operations().size());
        for (ScriptLine line : script.operations()) {
            progress.check();
            watcher.after(replay.play(line), replay.file);
            progress.advance(1);
        }
        return replay;
    }

    /** What each operation did. */
    public List<Step> steps() {
        return List.copyOf(steps);
    }

    /** The file at the end. */
    public FileModel file() {
        return file;
    }

    private Step play(ScriptLine line) {
        offset = line.offset();
        length = line.length();
        note = "";
        int before = file.size();
        String reason = line.skipped()
                ? "the line says skip"
                : options.missing().contains(line.operation())
                        ? "the file system has no " + line.operation().text()
                        : null;
        if (reason == null) {
            reason = act(line);
        }
        Step step = new Step(
                line,
                reason == null ? Outcome.DONE : Outcome.SKIPPED,
                offset,
                length,
                before,
                file.size(),
                reason == null ? note : reason);
        steps.add(step);
        return step;
    }

    /** Does it; returns why it was not done, or null. */
    private String act(ScriptLine line) {
        int number = line.number();
        boolean keepSize = line.has(Flag.KEEP_SIZE);
        String reason = trim(line);
        if (reason != null) {
            return reason;
        }
        int at = (int) offset;
        int count = (int) length;
        switch (line.operation()) {
            case WRITE, WRITE_DONTCACHE, WRITE_ATOMIC, MAPWRITE -> file.write(at, count, number);
            case TRUNCATE -> file.truncate(count, number);
            case FALLOCATE -> file.allocate(at, count, keepSize, number);
            case PUNCH_HOLE -> file.punch(at, count, number);
            case ZERO_RANGE -> file.zero(at, count, keepSize, number);
            case COLLAPSE_RANGE -> file.collapse(at, count);
            case INSERT_RANGE -> file.insert(at, count, number);
            case CLONE_RANGE, COPY_RANGE -> {
                if (offset + length > file.size()) {
                    note = "the source ends behind the file's end, which grows meanwhile: the rest of it is zeros";
                }
                file.copy(at, count, (int) line.destination(), number);
            }
            case EXCHANGE_RANGE -> file.exchange(at, count, (int) line.destination(), number);
            case READ, READ_DONTCACHE, MAPREAD, DEDUPE_RANGE, FSYNC -> {}
        }
        return null;
    }

    /** Trims offset and length; returns why the operation can't be done, or null. */
    private String trim(ScriptLine line) {
        int size = file.size();
        int most = options.maximumSize();
        Operation operation = line.operation();
        return switch (operation) {
            case READ, READ_DONTCACHE, MAPREAD -> {
                trimTo(size);
                if (operation == Operation.MAPREAD) {
                    offset -= offset % options.boundary();
                } else {
                    align();
                }
                yield empty();
            }
            case WRITE, WRITE_DONTCACHE -> {
                trimTo(most);
                align();
                yield empty();
            }
            case WRITE_ATOMIC -> {
                trimTo(most);
                align();
                yield trimAtomic(most);
            }
            case MAPWRITE -> {
                trimTo(most);
                offset -= offset % options.boundary();
                yield empty();
            }
            case FALLOCATE, ZERO_RANGE -> {
                trimTo(most);
                yield empty();
            }
            case PUNCH_HOLE -> {
                trimTo(size);
                yield empty();
            }
            case TRUNCATE ->
                length > most ? "the new size is beyond the maximum of " + most + " bytes; give a larger one" : null;
            case COLLAPSE_RANGE -> trimCollapse(size);
            case INSERT_RANGE -> trimInsert(size, most);
            case CLONE_RANGE, COPY_RANGE, DEDUPE_RANGE, EXCHANGE_RANGE -> placesReason(line, size, most);
            case FSYNC -> null;
        };
    }

    private void trimTo(long limit) {
        offset = limit == 0 ? 0 : offset % limit;
        cut(limit);
    }

    private void cut(long limit) {
        if (length > limit - offset) {
            length = limit - offset;
            note = "cut to " + length + " bytes";
        }
    }

    private void align() {
        offset -= offset % options.boundary();
        if (options.direct()) {
            length -= length % options.boundary();
        }
    }

    private String empty() {
        return length == 0 ? "nothing is left of its length" : null;
    }

    private String trimAtomic(int most) {
        AtomicUnits units = options.atomic();
        if (!options.direct()) {
            return "atomic writes need O_DIRECT";
        }
        if (!units.exist()) {
            return "how much the file system writes as one is not known";
        }
        long wanted = length;
        length = units.length(wanted);
        offset -= offset % length;
        if (length != wanted) {
            note = "made a unit of " + length + " bytes";
        }
        return offset + length > most ? "it ends beyond the maximum of " + most + " bytes" : null;
    }

    private String trimCollapse(int size) {
        if (size < 2) {
            return "nothing is left of its length";
        }
        trimTo(size - 1L);
        offset -= offset % options.blockSize();
        length -= length % options.blockSize();
        return length == 0 ? "less than a block is left of its length" : null;
    }

    private String trimInsert(int size, int most) {
        offset = size == 0 ? 0 : offset % size;
        if (length > most - size) {
            length = most - size;
            note = "cut to " + length + " bytes";
        }
        offset -= offset % options.blockSize();
        length -= length % options.blockSize();
        if (length == 0) {
            return "less than a block is left of its length";
        }
        return offset >= size ? "it begins behind the file's end" : null;
    }

    private String placesReason(ScriptLine line, int size, int most) {
        long destination = line.destination();
        if (length == 0) {
            return "it has no length";
        }
        if (length > most || destination > most - length) {
            return "its destination ends beyond the maximum of " + most + " bytes";
        }
        if (offset >= size) {
            return "its source begins behind the file's end";
        }
        if (line.operation() == Operation.EXCHANGE_RANGE && destination >= size) {
            return "its destination begins behind the file's end";
        }
        // a copy can make the file longer before it comes to the end of its source; the kernel refuses a clone that
        // would
        boolean copies = line.operation() == Operation.COPY_RANGE;
        if (offset + length > (copies ? Math.max(size, destination + length) : size)) {
            return "its source ends behind the file's end";
        }
        boolean grows = copies || line.operation() == Operation.CLONE_RANGE;
        if (!grows && destination + length > size) {
            return "its destination ends behind the file's end";
        }
        return Math.abs(offset - destination) < length ? "source and destination overlap" : null;
    }
}
