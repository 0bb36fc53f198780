// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.session.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.folioscope.base.Progress;
import org.folioscope.check.CheckedImage;
import org.folioscope.fsx.cache.CacheComparison;
import org.folioscope.fsx.cache.Expectation;
import org.folioscope.fsx.model.ModelOptions;
import org.folioscope.fsx.model.Replay;
import org.folioscope.fsx.script.FsxScript;
import org.folioscope.fsx.script.Operation;
import org.folioscope.handover.HandoverSource;
import org.folioscope.handover.Handovers;
import org.folioscope.handover.Handovers.Scan;
import org.folioscope.iommu.Iommus;
import org.folioscope.kernel.KernelSnapshot;
import org.folioscope.kernel.Snapshot;
import org.folioscope.query.BasesQuery;
import org.folioscope.query.CheckQuery;
import org.folioscope.query.ExtentsQuery;
import org.folioscope.query.FileSystemsQuery;
import org.folioscope.query.FindingsQuery;
import org.folioscope.query.FoliosQuery;
import org.folioscope.query.HexQuery;
import org.folioscope.query.InfoQuery;
import org.folioscope.query.InodesQuery;
import org.folioscope.query.IommuQuery;
import org.folioscope.query.IommuRangesQuery;
import org.folioscope.query.IommuWalkQuery;
import org.folioscope.query.KernelsQuery;
import org.folioscope.query.Lookup;
import org.folioscope.query.ModulesQuery;
import org.folioscope.query.MountsQuery;
import org.folioscope.query.PagesQuery;
import org.folioscope.query.QueryException;
import org.folioscope.query.ScriptDifferencesQuery;
import org.folioscope.query.StructQuery;
import org.folioscope.query.TableQuery;
import org.folioscope.query.TranslateQuery;
import org.folioscope.query.TreeQuery;
import org.folioscope.session.SessionException;

/** The questions that a session may ask an image, under the command line's names and with its operands. */
public final class ImageQueries {

    /** The names, as on the command line. */
    public static final List<String> NAMES = withStuck(
            "info",
            "kernels",
            "extents",
            "bases",
            "modules",
            "filesystems",
            "mounts",
            "inodes",
            "folios",
            "tree",
            "struct",
            "hex",
            "translate",
            "pages",
            "findings",
            "check",
            "iommu",
            "iommu-ranges",
            "iommu-walk",
            "fsx");

    /** Finds a file that operands name: a path, or what an earlier step left, as STEP or STEP/FILE. */
    @FunctionalInterface
    public interface FileFinder {

        /** @throws IOException when there is no such file */
        Path find(String name) throws IOException;
    }

    private final Snapshot snapshot;
    private final KernelSnapshot kernel;
    private final List<String> operands;
    private final FileFinder files;

    private ImageQueries(Snapshot snapshot, KernelSnapshot kernel, List<String> operands, FileFinder files) {
        this.snapshot = snapshot;
        this.kernel = kernel;
        this.operands = operands;
        this.files = files;
    }

    private static List<String> withStuck(String... others) {
        return Stream.concat(Arrays.stream(others), StuckQueries.NAMES.stream()).toList();
    }

    /**
     * The query over nothing, for its columns.
     *
     * @throws SessionException when there is none of that name
     */
    public static TableQuery<?> sample(String name) throws SessionException {
        if (StuckQueries.NAMES.contains(name)) {
            return StuckQueries.of(name, null, Progress.NONE);
        }
        return switch (name) {
            case "info" -> new InfoQuery(null, null);
            case "kernels" -> new KernelsQuery(null);
            case "extents" -> new ExtentsQuery(null);
            case "bases" -> new BasesQuery(null);
            case "modules" -> new ModulesQuery(null);
            case "filesystems" -> new FileSystemsQuery(null);
            case "mounts" -> new MountsQuery(null);
            case "inodes" -> new InodesQuery(null);
            case "folios" -> new FoliosQuery(null);
            case "tree" -> new TreeQuery(null, null, false);
            case "struct" -> new StructQuery(null, "", 0);
            case "hex" -> new HexQuery(null, 0, 0);
            case "translate" -> new TranslateQuery(null, null);
            case "pages" -> new PagesQuery(null);
            case "findings" -> new FindingsQuery(null, null);
            case "check" -> new CheckQuery(null, null);
            case "iommu" -> new IommuQuery(null);
            case "iommu-ranges" -> new IommuRangesQuery(null, null);
            case "iommu-walk" -> new IommuWalkQuery(null, null, 0);
            case "fsx" -> new ScriptDifferencesQuery(null);
            default ->
                throw new SessionException("there is no query \"" + name + "\"; there are " + String.join(", ", NAMES));
        };
    }

    /**
     * The query {@code name} over an image.
     *
     * @param operands as on the command line, behind the image
     * @param files finds what operands name
     */
    static TableQuery<?> of(
            String name,
            List<String> operands,
            Snapshot snapshot,
            KernelSnapshot kernel,
            FileFinder files,
            Progress progress)
            throws IOException, QueryException {
        return new ImageQueries(snapshot, kernel, operands, files).query(name, progress);
    }

    @SuppressWarnings("resource") // the snapshot stays open
    private TableQuery<?> query(String name, Progress progress) throws IOException, QueryException {
        if (StuckQueries.NAMES.contains(name)) {
            return StuckQueries.of(name, none(kernel), progress);
        }
        Lookup lookup = new Lookup(kernel);
        return switch (name) {
            case "info" -> new InfoQuery(snapshot.memory(), none(kernel));
            case "kernels" -> new KernelsQuery(none(snapshot));
            case "extents" -> new ExtentsQuery(none(snapshot).memory());
            case "bases" -> new BasesQuery(none(kernel).map());
            case "modules" -> new ModulesQuery(none(kernel).map());
            case "filesystems" -> new FileSystemsQuery(none(kernel));
            case "mounts" -> new MountsQuery(none(kernel));
            case "inodes" ->
                expect(0, 1) == 0
                        ? new InodesQuery(kernel)
                        : new InodesQuery(kernel, lookup.superBlock(operands.getFirst(), progress));
            case "folios" ->
                new FoliosQuery(kernel, expect(0, 1) == 0 ? null : lookup.inode(operands.getFirst(), progress), false);
            case "tree" ->
                new TreeQuery(
                        kernel, expect(0, 1) == 0 ? null : lookup.superBlock(operands.getFirst(), progress), false);
            case "struct" -> {
                expect(2, 2);
                yield new StructQuery(kernel, operands.getFirst(), number(1));
            }
            case "hex" -> {
                expect(2, 2);
                yield new HexQuery(kernel.map().virtualReader(), number(0), number(1));
            }
            case "translate" -> {
                expect(1, 100);
                long[] addresses = new long[operands.size()];
                for (int i = 0; i < addresses.length; i++) {
                    addresses[i] = number(i);
                }
                yield new TranslateQuery(kernel.map(), Arrays.stream(addresses).iterator());
            }
            case "pages" -> new PagesQuery(none(kernel));
            case "findings" -> {
                // Findings are made by looking: look at everything.
                new FoliosQuery(none(kernel)).run(progress, _ -> {});
                yield new FindingsQuery(snapshot, kernel);
            }
            case "check" -> {
                expect(0, 1);
                String beginning = operands.isEmpty() ? "" : operands.getFirst();
                yield new CheckQuery(
                        CheckedImage.of(handovers(progress)),
                        check -> check.id().startsWith(beginning));
            }
            case "iommu" -> {
                expect(0, 0);
                yield new IommuQuery(iommus(progress));
            }
            case "iommu-ranges" -> {
                expect(1, 1);
                yield new IommuRangesQuery(iommus(progress), device -> device.isCalled(operands.getFirst()));
            }
            case "iommu-walk" -> {
                expect(2, 2);
                yield new IommuWalkQuery(iommus(progress), device -> device.isCalled(operands.getFirst()), number(1));
            }
            case "fsx" -> {
                expect(2, 3);
                yield new ScriptDifferencesQuery(new CacheComparison(
                        kernel, lookup.inode(operands.getFirst(), progress), expectation(progress)));
            }
            default -> sample(name);
        };
    }

    /** What an fsx script gives; a third operand names operations that the file system has not. */
    private Expectation expectation(Progress progress) throws IOException {
        FsxScript script = FsxScript.read(files.find(operands.get(1)));
        script.expectValid(operands.get(1));
        Set<Operation> missing = EnumSet.noneOf(Operation.class);
        if (operands.size() == 3) {
            for (String word : operands.get(2).split(",")) {
                missing.add(Operation.of(word)
                        .orElseThrow(() -> new SessionException("fsx has no operation \"" + word + "\"")));
            }
        }
        return Expectation.of(Replay.of(script, ModelOptions.DEFAULT.without(missing), progress));
    }

    @SuppressWarnings("resource") // the snapshot stays open
    private Handovers handovers(Progress progress) {
        return Handovers.find(HandoverSource.of(snapshot), Scan.WITHOUT_KERNEL, progress);
    }

    private Iommus iommus(Progress progress) {
        return Iommus.find(handovers(progress), progress);
    }

    private <T> T none(T value) throws SessionException {
        expect(0, 0);
        return value;
    }

    private int expect(int least, int most) throws SessionException {
        if (operands.size() < least || operands.size() > most) {
            throw new SessionException("the query takes " + (least == most ? least : least + " to " + most)
                    + " arguments, found " + operands.size() + ": " + String.join(" ", operands));
        }
        return operands.size();
    }

    private long number(int index) throws SessionException {
        return Sum.of(operands.get(index));
    }
}
