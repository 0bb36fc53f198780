// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.folioscope.base.Numbers;
import org.folioscope.fsx.cache.CacheComparison;
import org.folioscope.fsx.cache.Expectation;
import org.folioscope.fsx.model.ModelOptions;
import org.folioscope.fsx.model.Replay;
import org.folioscope.fsx.script.FsxScript;
import org.folioscope.model.Inode;
import org.folioscope.query.QueryException;
import org.folioscope.query.ScriptDifferencesQuery;
import org.folioscope.symbols.NoKernelException;

/** Compares a file's page cache in an image with what a script has to give. */
@SuppressWarnings("resource") // the call closes what it opens
final class FsxCompareCommand extends Command {

    FsxCompareCommand(Description description) {
        super(description);
    }

    @Override
    String details() {
        return """
            FILE is a path as the guest names it, MAJOR:MINOR:INODE, or the address of a struct inode. The bytes are those
            that "fsx run" writes; for a file that another fsx wrote, --good names its NAME.fsxgood. Only what is in the
            page cache is compared; the rest is told on the standard error stream. Exit status 1 when something differs.

            """ + Help.columns(new ScriptDifferencesQuery(null));
    }

    @Override
    ExitCode run(Call call) throws UsageException, QueryException, NoKernelException, IOException {
        FsxScript script = FsxScripts.readValid(call, 2);
        Replay replay = Replay.of(script, FsxScripts.options(call), call.progress());
        Inode inode = call.lookup().inode(call.operand(1), call.progress());
        if (!"reg".equals(inode.getType())) {
            throw new UsageException(call.operand(1) + " is no regular file but \"" + inode.getType() + "\"");
        }
        CacheComparison comparison = new CacheComparison(call.kernel(), inode, expectation(call, replay));
        TablePrinter.print(new ScriptDifferencesQuery(comparison), call);
        call.errors().println("folioscope: " + comparison.summary());
        return comparison.differs() ? ExitCode.FINDINGS : ExitCode.OK;
    }

    private static Expectation expectation(Call call, Replay replay) throws UsageException, IOException {
        String name = call.arguments().value(Option.GOOD);
        if (name == null) {
            return Expectation.of(replay);
        }
        Path good = Path.of(name);
        long size = Files.size(good);
        if (size > ModelOptions.MOST_SIZE) {
            throw new UsageException(Option.GOOD.text + ": expected a file of at most "
                    + Numbers.size(ModelOptions.MOST_SIZE) + ", found " + Numbers.size(size));
        }
        return Expectation.of(replay, Files.readAllBytes(good));
    }
}
