// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli;

import java.io.IOException;
import org.folioscope.handover.Handovers;
import org.folioscope.handover.claims.PageClaims;
import org.folioscope.iommu.Iommus;
import org.folioscope.query.ClaimsQuery;
import org.folioscope.query.FieldsQuery;
import org.folioscope.query.HandoverQuery;
import org.folioscope.query.HandoverRow;
import org.folioscope.query.QueryException;
import org.folioscope.symbols.NoKernelException;

/** Prints handovers as a tree, one structure of them, or who claims which memory. */
@SuppressWarnings("resource") // the call closes its streams
final class HandoverCommand extends Command {

    private static final long USUAL_DEPTH = 2;
    /** Deep enough for any structure, and an end for those that contain themselves. */
    private static final int DEEPEST = 64;

    HandoverCommand(Description description) {
        super(description);
    }

    @Override
    String details() {
        return Help.columns(new HandoverQuery(null, null, 0)) + "\nWith ADDRESS: " + Help.columns(new FieldsQuery(null))
                + "\nWith --claims: " + Help.columns(new ClaimsQuery(null));
    }

    @Override
    ExitCode run(Call call) throws UsageException, QueryException, NoKernelException, IOException {
        Handovers handovers = HandoverCommands.find(call);
        String kind = call.arguments().value(Option.KIND);
        if (call.arguments().has(Option.CLAIMS)) {
            PageClaims claims = handovers
                    .claims(call.progress())
                    .with(Iommus.find(handovers, call.progress()).claims(call.progress()));
            TablePrinter.print(
                    call.operandCount() == 1 ? new ClaimsQuery(claims) : new ClaimsQuery(claims, call.address(1), 1),
                    call);
            return ExitCode.OK;
        }
        long depth = call.operandCount() == 1 ? USUAL_DEPTH : DEEPEST;
        HandoverQuery tree =
                new HandoverQuery(handovers, each -> kind == null || each.kind().equals(kind), (int)
                        Math.clamp(call.number(Option.DEPTH, depth), 0, DEEPEST));
        if (call.operandCount() == 2) {
            HandoverRow row = tree.at(call.address(1), call.progress());
            call.errors()
                    .println("folioscope: " + row.structure().getName() + " of "
                            + row.handover().title());
            TablePrinter.print(new FieldsQuery(row.structure()), call);
            return ExitCode.OK;
        }
        if (handovers.list().isEmpty()) {
            call.errors()
                    .println("folioscope: no handover was found"
                            + (call.arguments().has(Option.SCAN) ? "" : "; --scan looks for magic numbers, too"));
        }
        TablePrinter.print(tree, call);
        return ExitCode.OK;
    }
}
