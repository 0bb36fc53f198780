// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli;

import java.io.IOException;
import java.io.PrintStream;
import org.folioscope.base.Numbers;
import org.folioscope.kernel.CachedContent;
import org.folioscope.model.Inode;
import org.folioscope.query.QueryException;
import org.folioscope.query.RangesQuery;
import org.folioscope.symbols.NoKernelException;

/** Writes what the page cache holds of a file; tells on the standard error stream what it doesn't hold. */
@SuppressWarnings("resource") // the call closes what it opens
final class CatCommand extends Command {

    /** More gaps than these are counted, not told. */
    private static final int GAPS_TOLD = 20;

    CatCommand(Description description) {
        super(description);
    }

    @Override
    String details() {
        return """
            FILE is a path as the guest names it, MAJOR:MINOR:INODE, or the address of a struct inode.
            Bytes that are not in the page cache are written as zeros and told on the standard error stream;
            the exit status is 1 then. Memory can't tell a hole of the file from what was not read yet.
            """;
    }

    @Override
    ExitCode run(Call call) throws UsageException, QueryException, NoKernelException, IOException {
        Inode inode = call.lookup().inode(call.operand(1), call.progress());
        if (!"reg".equals(inode.getType())) {
            throw new UsageException(call.operand(1) + " is no regular file but \"" + inode.getType() + "\"");
        }
        CachedContent content = call.kernel().content(inode, call.progress());
        if (call.arguments().has(Option.MAP)) {
            TablePrinter.print(new RangesQuery(content), call);
            return ExitCode.OK;
        }
        content.writeTo(call.output(), call.progress());
        return tellGaps(content, call.errors());
    }

    private static ExitCode tellGaps(CachedContent content, PrintStream errors) {
        int gaps = 0;
        long missing = 0;
        for (CachedContent.Range range : content.ranges()) {
            if (range.presence() != CachedContent.Presence.CACHED) {
                missing += range.length();
                if (++gaps <= GAPS_TOLD) {
                    errors.println("folioscope: " + Numbers.size(range.length()) + " at offset "
                            + Numbers.hex(range.start()) + ": " + RangesQuery.presence(range.presence())
                            + ", written as zeros");
                }
            }
        }
        if (gaps > GAPS_TOLD) {
            errors.println("folioscope: and " + (gaps - GAPS_TOLD) + " more gaps; --map lists them");
        }
        if (gaps > 0) {
            errors.println("folioscope: " + Numbers.size(missing) + " of " + Numbers.size(content.size())
                    + " are not in the page cache");
        }
        return gaps > 0 ? ExitCode.FINDINGS : ExitCode.OK;
    }
}
