// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli;

import static org.folioscope.cli.Option.BASE;
import static org.folioscope.cli.Option.BEFORE;
import static org.folioscope.cli.Option.BROKEN;
import static org.folioscope.cli.Option.CLAIMS;
import static org.folioscope.cli.Option.DEBUG;
import static org.folioscope.cli.Option.DEPTH;
import static org.folioscope.cli.Option.DEVICE;
import static org.folioscope.cli.Option.EXPLAIN;
import static org.folioscope.cli.Option.FRAME;
import static org.folioscope.cli.Option.FREEZE;
import static org.folioscope.cli.Option.HELP;
import static org.folioscope.cli.Option.HOLE;
import static org.folioscope.cli.Option.IOVA;
import static org.folioscope.cli.Option.KIND;
import static org.folioscope.cli.Option.OUTPUT;
import static org.folioscope.cli.Option.OVERWRITE;
import static org.folioscope.cli.Option.RANGES;
import static org.folioscope.cli.Option.REACH;
import static org.folioscope.cli.Option.REGION;
import static org.folioscope.cli.Option.REGISTERS;
import static org.folioscope.cli.Option.REVERSE;
import static org.folioscope.cli.Option.RULE;
import static org.folioscope.cli.Option.SCAN;
import static org.folioscope.cli.Option.SEED;
import static org.folioscope.cli.Option.SET;
import static org.folioscope.cli.Option.SIZE;
import static org.folioscope.cli.Option.TABLES;
import static org.folioscope.cli.Option.TO_LIVE;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import org.folioscope.cli.Command.Description;
import org.folioscope.handover.HandoverFinder;
import org.folioscope.handover.HandoverFinders;
import org.folioscope.handover.Handovers;
import org.folioscope.handover.Handovers.Scan;
import org.folioscope.symbols.NoKernelException;

/** The commands about what a kernel leaves for the next. */
final class HandoverCommands {

    private HandoverCommands() {}

    static Command handover() {
        return new HandoverCommand(Commands.describe(
                "handover",
                "IMAGE [ADDRESS]",
                1,
                2,
                "what a kernel leaves for the next, as a tree; or one structure by its physical address, field by"
                        + " field",
                "handover image.elf --kind pkernfs --depth 3",
                KIND,
                DEPTH,
                CLAIMS,
                SCAN,
                REGION));
    }

    static Command iommu() {
        return new IommuCommand(Commands.describe(
                "iommu",
                "IMAGE [ADDRESS]",
                1,
                2,
                "which device may reach which memory through its IOMMU; --device lists its ranges, --iova shows a"
                        + " translation step by step, --reach turns the question round; or one entry of the tables by its"
                        + " physical address, field by field",
                "iommu image.elf --device 0000:00:03.0",
                DEVICE,
                IOVA,
                REACH,
                RANGES,
                REGISTERS,
                TABLES,
                REGION));
    }

    static Command check() {
        return new CheckCommand(Commands.describe(
                "check",
                "IMAGE",
                0,
                1,
                "what breaks the rules of handovers, IOMMUs, file systems, page caches and locks; exit status 1 on"
                        + " errors",
                "check region.img --rule PK",
                RULE,
                EXPLAIN,
                KIND,
                BEFORE,
                TABLES,
                SCAN,
                REGION));
    }

    static Command make() {
        return new MakeCommand(new Description(
                "make",
                "KIND FILE",
                1,
                2,
                "a file with a handover, valid or with one rule broken, to learn and to test with",
                "make pkernfs --size 16M --broken PK07 region.img",
                EnumSet.of(SIZE, BROKEN, SEED, SET, OVERWRITE, DEBUG, HELP)));
    }

    static Command compat() {
        return new CompatCommand(Commands.describe(
                "compat",
                "RUNNING NEXT",
                2,
                2,
                "before a kexec: would NEXT accept what RUNNING hands over; exit status 1 when something would be lost",
                "compat image.elf bzImage --command-line kho=on",
                Option.COMMAND_LINE));
    }

    static Command patch() {
        return new PatchCommand(new Description(
                "patch",
                "IMAGE PATCH",
                2,
                2,
                "whether a patch fits; save the patched image, or write to a VM",
                "patch region.img fix.patch --output fixed.img",
                EnumSet.of(OUTPUT, OVERWRITE, REVERSE, TO_LIVE, REGION, BASE, HOLE, FRAME, FREEZE, DEBUG, HELP)));
    }

    /** The handovers in the image of a call, as its options say. */
    static Handovers find(Call call) throws UsageException, NoKernelException, IOException {
        return find(
                call,
                "handover",
                HandoverFinders.ALL.stream().map(HandoverFinder::kind).toList());
    }

    /**
     * The same.
     *
     * @param what the kinds are of, for people
     * @param kinds that the call may name
     */
    static Handovers find(Call call, String what, List<String> kinds)
            throws UsageException, NoKernelException, IOException {
        String kind = call.arguments().value(KIND);
        if (kind != null && !kinds.contains(kind)) {
            throw new UsageException(
                    "there is no kind of " + what + " \"" + kind + "\"; there are " + String.join(", ", kinds));
        }
        return Handovers.find(
                call.source(), call.arguments().has(SCAN) ? Scan.ALWAYS : Scan.WITHOUT_KERNEL, call.progress());
    }
}
