// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.folioscope.base.Numbers;
import org.folioscope.iommu.GivenTables;
import org.folioscope.iommu.IommuDevice;
import org.folioscope.iommu.IommuStructures;
import org.folioscope.iommu.Iommus;
import org.folioscope.iommu.RangeOwners;
import org.folioscope.model.Structure;
import org.folioscope.query.FieldsQuery;
import org.folioscope.query.IommuQuery;
import org.folioscope.query.IommuRangesQuery;
import org.folioscope.query.IommuReachQuery;
import org.folioscope.query.IommuUnitsQuery;
import org.folioscope.query.IommuWalkQuery;
import org.folioscope.query.QueryException;
import org.folioscope.symbols.NoKernelException;

/** Prints which device may reach which memory. */
@SuppressWarnings("resource") // the call closes its streams
final class IommuCommand extends Command {

    private static final long PAGE = 4096;

    IommuCommand(Description description) {
        super(description);
    }

    @Override
    String details() {
        return Help.columns(new IommuQuery(null)) + "\nWith --ranges, or --device: "
                + Help.columns(new IommuRangesQuery(null, null)) + "\nWith --iova: "
                + Help.columns(new IommuWalkQuery(null, null, 0)) + "\nWith --reach: "
                + Help.columns(new IommuReachQuery(null, 0, 0)) + "\nWith --registers: "
                + Help.columns(new IommuUnitsQuery(null)) + "\nWith ADDRESS: " + Help.columns(new FieldsQuery(null));
    }

    @Override
    ExitCode run(Call call) throws UsageException, QueryException, NoKernelException, IOException {
        Arguments arguments = call.arguments();
        Iommus iommus = find(call);
        Predicate<IommuDevice> wanted = wanted(iommus, arguments.value(Option.DEVICE));
        tell(iommus, call);
        if (call.operandCount() == 2) {
            entry(iommus, call.address(1), call);
        } else if (arguments.has(Option.IOVA)) {
            TablePrinter.print(new IommuWalkQuery(iommus, wanted, call.number(Option.IOVA, 0)), call);
        } else if (arguments.has(Option.REACH)) {
            long page = call.number(Option.REACH, 0) & -PAGE;
            call.errors()
                    .println("folioscope: page " + Numbers.hex(page) + " is "
                            + new RangeOwners(iommus.handovers()).words(page, 1, call.progress()));
            TablePrinter.print(new IommuReachQuery(iommus, page, PAGE), call);
        } else if (arguments.has(Option.REGISTERS)) {
            TablePrinter.print(new IommuUnitsQuery(iommus), call);
        } else if (arguments.has(Option.RANGES) || arguments.has(Option.DEVICE)) {
            TablePrinter.print(new IommuRangesQuery(iommus, wanted), call);
        } else {
            TablePrinter.print(new IommuQuery(iommus), call);
        }
        return ExitCode.OK;
    }

    private static void entry(Iommus iommus, long address, Call call)
            throws UsageException, QueryException, IOException {
        Structure entry = IommuStructures.at(iommus, address, call.progress())
                .orElseThrow(() -> new UsageException("no table of an IOMMU holds the byte at physical "
                        + Numbers.hex(address) + "; \"folioscope iommu\" with " + Option.IOVA.text
                        + " shows where entries are"));
        call.errors()
                .println("folioscope: " + entry.getName()
                        + (entry.getSummary() == null ? "" : " (" + entry.getSummary() + ")"));
        TablePrinter.print(new FieldsQuery(entry), call);
    }

    private static Iommus find(Call call) throws UsageException, NoKernelException, IOException {
        List<GivenTables> given = given(call);
        return Iommus.find(HandoverCommands.find(call), given, call.progress());
    }

    /** The tables whose addresses the call gives. */
    static List<GivenTables> given(Call call) throws UsageException {
        List<GivenTables> given = new ArrayList<>();
        for (String text : call.arguments().values(Option.TABLES)) {
            try {
                given.add(GivenTables.parse(text));
            } catch (IllegalArgumentException e) {
                throw new UsageException(Option.TABLES.text + ": " + e.getMessage());
            }
        }
        return given;
    }

    private static Predicate<IommuDevice> wanted(Iommus iommus, String name) throws UsageException {
        if (name == null) {
            return _ -> true;
        }
        if (iommus.devices(name).isEmpty()) {
            throw new UsageException("there is no device \"" + name
                    + "\" behind an IOMMU; \"folioscope iommu\" without " + Option.DEVICE.text + " lists them");
        }
        return device -> device.isCalled(name);
    }

    /** What is amiss beside the rows. */
    private static void tell(Iommus iommus, Call call) {
        if (iommus.units().isEmpty()) {
            call.errors()
                    .println("folioscope: no IOMMU was found; --tables gives the address of its tables, such as"
                            + " --tables vtd:0x102f000");
        }
        iommus.units().forEach(unit -> {
            unit.disagreements()
                    .forEach(each -> call.errors().println("folioscope: " + unit.name() + ": " + each.message()));
            unit.tables()
                    .forEach(tables -> tables.problems()
                            .forEach(each -> call.errors().println("folioscope: " + unit.name() + ": " + each)));
        });
    }
}
