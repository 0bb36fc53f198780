// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli;

import static org.folioscope.cli.Option.BASE;
import static org.folioscope.cli.Option.COLUMNS;
import static org.folioscope.cli.Option.DARK;
import static org.folioscope.cli.Option.DEBUG;
import static org.folioscope.cli.Option.DIFF;
import static org.folioscope.cli.Option.ENTRIES;
import static org.folioscope.cli.Option.FILTER;
import static org.folioscope.cli.Option.FORMAT;
import static org.folioscope.cli.Option.FRAME;
import static org.folioscope.cli.Option.FREEZE;
import static org.folioscope.cli.Option.HELP;
import static org.folioscope.cli.Option.HOLE;
import static org.folioscope.cli.Option.KERNEL;
import static org.folioscope.cli.Option.LIMIT;
import static org.folioscope.cli.Option.MAP;
import static org.folioscope.cli.Option.NEGATIVE;
import static org.folioscope.cli.Option.OUTPUT;
import static org.folioscope.cli.Option.PER_DOT;
import static org.folioscope.cli.Option.PHYSICAL;
import static org.folioscope.cli.Option.REGION;
import static org.folioscope.cli.Option.SORT;
import static org.folioscope.cli.Option.TASKS;
import static org.folioscope.cli.Option.WALK;
import static org.folioscope.cli.Option.WIDTH;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.folioscope.cli.Command.Description;
import org.folioscope.compare.ghost.GhostsQuery;
import org.folioscope.query.BasesQuery;
import org.folioscope.query.ExtentsQuery;
import org.folioscope.query.FileSystemsQuery;
import org.folioscope.query.FindingsQuery;
import org.folioscope.query.FoliosQuery;
import org.folioscope.query.HexQuery;
import org.folioscope.query.InfoQuery;
import org.folioscope.query.InodesQuery;
import org.folioscope.query.KernelsQuery;
import org.folioscope.query.ModulesQuery;
import org.folioscope.query.MountsQuery;
import org.folioscope.query.PagesQuery;
import org.folioscope.query.StructQuery;
import org.folioscope.query.TranslateQuery;
import org.folioscope.query.TreeQuery;
import org.folioscope.query.WalkQuery;

/** All commands, by name. Makes only the one that is asked for. */
@SuppressWarnings("resource") // the call closes what it opens
final class Commands {

    /** Bytes that "hex" shows unless told. */
    private static final long HEX_LENGTH = 256;

    /** In the order of the help text. */
    static final List<String> NAMES = List.of(
            "info",
            "kernels",
            "ghosts",
            "extents",
            "bases",
            "modules",
            "filesystems",
            "mounts",
            "inodes",
            "folios",
            "tree",
            "cat",
            "struct",
            "hex",
            "translate",
            "pages",
            "map",
            "findings",
            "handover",
            "iommu",
            "netfs",
            "locks",
            "rules",
            "check",
            "make",
            "compat",
            "diff",
            "report",
            "edit",
            "patch",
            "demo");

    /** In the order of the help text. */
    static final List<String> GROUPS =
            List.of(TargetCommands.NAME, SessionCommands.NAME, FlipCommands.NAME, FsxCommands.NAME);

    private Commands() {}

    /** The group of commands {@code name}, or null. */
    static CommandGroup group(String name) {
        return switch (name) {
            case TargetCommands.NAME -> new TargetCommands();
            case SessionCommands.NAME -> new SessionCommands();
            case FlipCommands.NAME -> new FlipCommands();
            case FsxCommands.NAME -> new FsxCommands();
            default -> null;
        };
    }

    /** The command {@code name}, or null. */
    static Command find(String name) {
        return switch (name) {
            case "info" -> info();
            case "kernels" -> kernels();
            case "ghosts" -> ghosts();
            case "extents" -> extents();
            case "bases" -> bases();
            case "modules" -> modules();
            case "filesystems" -> fileSystems();
            case "mounts" -> mounts();
            case "inodes" -> inodes();
            case "folios" -> folios();
            case "tree" -> tree();
            case "cat" ->
                new CatCommand(describe(
                        "cat",
                        "IMAGE FILE",
                        2,
                        2,
                        "the cached content of a file; what is missing is zeros, and told",
                        "cat image.elf /etc/passwd --output passwd",
                        MAP));
            case "struct" -> struct();
            case "hex" -> hex();
            case "translate" -> translate();
            case "pages" -> pages();
            case "map" -> map();
            case "findings" -> findings();
            case "handover" -> HandoverCommands.handover();
            case "iommu" -> HandoverCommands.iommu();
            case "netfs" -> NetfsCommand.netfs();
            case "locks" ->
                new LocksCommand(describe(
                        "locks",
                        "IMAGE",
                        1,
                        1,
                        "the locks that somebody waits for, each by its object, with owner and waiters; --tasks turns"
                                + " it round; --held tells what tasks hold; --methods tells which tasks are inside which"
                                + " methods of file systems, --rules whether they hold what they have to; where --output"
                                + " ends in .svg or .dot, who waits for whom as a graph",
                        "locks image.elf --tasks",
                        TASKS,
                        Option.HELD,
                        Option.OF,
                        Option.FILE_SYSTEMS,
                        Option.METHODS,
                        Option.RULES,
                        Option.OPERATIONS,
                        DARK));
            case "rules" ->
                new RulesCommand(new Description(
                        "rules",
                        "[RULES [OTHER]]",
                        0,
                        2,
                        "the kernel's locking rules for file systems as a table; --diff shows how those of two kernels"
                                + " differ",
                        "rules --diff 4.1x 7.2",
                        EnumSet.of(FORMAT, FILTER, COLUMNS, SORT, LIMIT, OUTPUT, DIFF, DEBUG, HELP)));
            case "check" -> HandoverCommands.check();
            case "make" -> HandoverCommands.make();
            case "compat" -> HandoverCommands.compat();
            case "diff" -> DiffCommand.diff();
            case "report" -> ReportCommand.report();
            case "edit" -> new EditCommand();
            case "patch" -> HandoverCommands.patch();
            case "demo" ->
                new DemoCommand(new Description(
                        "demo", "", 0, 0, "look around in the bundled sample", "demo", EnumSet.of(DEBUG, HELP)));
            default -> null;
        };
    }

    /** Every command about an image takes the options of tables, and some of its own. */
    static Description describe(
            String name, String operands, int least, int most, String summary, String example, Option... own) {
        Set<Option> options = EnumSet.of(
                FORMAT, FILTER, COLUMNS, SORT, LIMIT, OUTPUT, KERNEL, BASE, HOLE, FRAME, FREEZE, DEBUG, HELP);
        Collections.addAll(options, own);
        return new Description(name, operands, least, most, summary, example, options);
    }

    private static Command info() {
        return new TableCommand(
                describe("info", "IMAGE", 1, 1, "first facts: format, kernel, base addresses", "info image.elf"),
                () -> new InfoQuery(null, null),
                call -> new InfoQuery(call.snapshot().memory(), call.kernel()));
    }

    private static Command kernels() {
        return new TableCommand(
                describe(
                        "kernels",
                        "IMAGE",
                        1,
                        1,
                        "all kernels in memory, ghosts of earlier ones too",
                        "kernels image.elf"),
                () -> new KernelsQuery(null),
                call -> new KernelsQuery(call.snapshot()));
    }

    private static Command ghosts() {
        return new TableCommand(
                describe(
                        "ghosts",
                        "IMAGE",
                        1,
                        1,
                        "what dead kernels in memory had, and what is left of each: intact, overwritten in part, or"
                                + " gone",
                        "ghosts after.elf --filter integrity=intact"),
                () -> new GhostsQuery(null),
                call -> new GhostsQuery(call.snapshot()));
    }

    private static Command extents() {
        return new TableCommand(
                describe(
                        "extents",
                        "IMAGE",
                        1,
                        1,
                        "what of physical memory the image holds",
                        "extents image.elf",
                        REGION),
                () -> new ExtentsQuery(null),
                call -> new ExtentsQuery(call.source().memory()));
    }

    private static Command bases() {
        return new TableCommand(
                describe("bases", "IMAGE", 1, 1, "base addresses and how each was derived", "bases image.elf"),
                () -> new BasesQuery(null),
                call -> new BasesQuery(call.kernel().map()));
    }

    private static Command modules() {
        return new TableCommand(
                describe("modules", "IMAGE", 1, 1, "loaded modules", "modules image.elf --sort -size"),
                () -> new ModulesQuery(null),
                call -> new ModulesQuery(call.kernel().map()));
    }

    private static Command fileSystems() {
        return new TableCommand(
                describe("filesystems", "IMAGE", 1, 1, "super blocks", "filesystems image.elf --columns +inodes"),
                () -> new FileSystemsQuery(null),
                call -> new FileSystemsQuery(call.kernel()));
    }

    private static Command mounts() {
        return new TableCommand(
                describe("mounts", "IMAGE", 1, 1, "mounts of the initial namespace", "mounts image.elf --format json"),
                () -> new MountsQuery(null),
                call -> new MountsQuery(call.kernel()));
    }

    private static Command inodes() {
        return new TableCommand(
                describe(
                        "inodes",
                        "IMAGE [FILESYSTEM]",
                        1,
                        2,
                        "inodes in memory: of all file systems, or of one by device, mount point or type",
                        "inodes image.elf --filter 'nrpages>0 state:dirty' --sort -size"),
                () -> new InodesQuery(null),
                call -> call.operandCount() == 1
                        ? new InodesQuery(call.kernel())
                        : new InodesQuery(call.kernel(), call.lookup().superBlock(call.operand(1), call.progress())));
    }

    private static Command folios() {
        return new TableCommand(
                describe(
                        "folios",
                        "IMAGE [FILE]",
                        1,
                        2,
                        "folios in the page cache: of all files, or of one by path, device:inode or address",
                        "folios image.elf /var/log/syslog --filter flags:dirty",
                        ENTRIES),
                () -> new FoliosQuery(null),
                call -> new FoliosQuery(
                        call.kernel(),
                        call.operandCount() == 1 ? null : call.lookup().inode(call.operand(1), call.progress()),
                        call.arguments().has(ENTRIES)));
    }

    private static Command tree() {
        return new TableCommand(
                describe(
                        "tree",
                        "IMAGE [FILESYSTEM]",
                        1,
                        2,
                        "dentries: of all file systems, or of one by device, mount point or type",
                        "tree image.elf / --filter type:dir",
                        NEGATIVE),
                () -> new TreeQuery(null, null, false),
                call -> new TreeQuery(
                        call.kernel(),
                        call.operandCount() == 1 ? null : call.lookup().superBlock(call.operand(1), call.progress()),
                        call.arguments().has(NEGATIVE)));
    }

    private static Command struct() {
        return new TableCommand(
                describe(
                        "struct",
                        "IMAGE TYPE ADDRESS",
                        3,
                        3,
                        "a struct in memory, member by member",
                        "struct image.elf inode 0xffff888003a51e40"),
                () -> new StructQuery(null, "", 0),
                call -> new StructQuery(call.kernel(), call.operand(1), call.address(2)));
    }

    private static Command hex() {
        return new TableCommand(
                describe(
                        "hex",
                        "IMAGE ADDRESS [LENGTH]",
                        2,
                        3,
                        "memory as hex digits and text",
                        "hex image.elf 0xffffffff82000000 512",
                        PHYSICAL,
                        REGION),
                () -> new HexQuery(null, 0, 0),
                call -> new HexQuery(
                        call.arguments().has(PHYSICAL)
                                ? call.source().reader()
                                : call.kernel().map().virtualReader(),
                        call.address(1),
                        call.operandCount() == 2 ? HEX_LENGTH : Call.number(call.operand(2), "length")));
    }

    private static Command translate() {
        return new TableCommand(
                describe(
                        "translate",
                        "IMAGE [ADDRESS…]",
                        1,
                        Integer.MAX_VALUE,
                        "virtual addresses to physical ones; without ADDRESS, one per line from the standard input",
                        "translate image.elf 0xffffffff82000000 --walk",
                        WALK),
                () -> new TranslateQuery(null, null),
                call -> call.arguments().has(WALK)
                        ? new WalkQuery(call.kernel().map(), Addresses.of(call))
                        : new TranslateQuery(call.kernel().map(), Addresses.of(call)));
    }

    private static Command pages() {
        return new TableCommand(
                describe(
                        "pages",
                        "IMAGE",
                        1,
                        1,
                        "how many page frames have which use and which flags",
                        "pages image.elf --filter kind=flag"),
                () -> new PagesQuery(null),
                call -> new PagesQuery(call.kernel()));
    }

    private static Command map() {
        return new MapCommand(describe(
                "map",
                "IMAGE [AFTER]",
                1,
                2,
                "who owns physical memory, or with AFTER what became of it: a picture where --output ends in .png or"
                        + " .svg, else a table",
                "map image.elf --output map.png",
                WIDTH,
                PER_DOT,
                DARK,
                REGION));
    }

    private static Command findings() {
        return new TableCommand(
                describe(
                        "findings",
                        "IMAGE",
                        1,
                        1,
                        "what is amiss in the image, its file systems and page caches",
                        "findings image.elf"),
                () -> new FindingsQuery(null, null),
                call -> {
                    // Findings are made by looking: look at everything.
                    new FoliosQuery(call.kernel()).run(call.progress(), _ -> {});
                    return new FindingsQuery(call.snapshot(), call.kernel());
                });
    }
}
