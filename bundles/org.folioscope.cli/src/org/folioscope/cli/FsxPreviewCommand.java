// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.folioscope.base.Progress;
import org.folioscope.fsx.model.ModelOptions;
import org.folioscope.fsx.preview.Preview;
import org.folioscope.fsx.preview.StripSvg;
import org.folioscope.fsx.script.FsxScript;
import org.folioscope.query.QueryException;
import org.folioscope.query.ScriptStepsQuery;

/** Prints, or draws, the file after each operation of a script. */
@SuppressWarnings("resource") // the call closes its streams
final class FsxPreviewCommand extends Command {

    FsxPreviewCommand(Description description) {
        super(description);
    }

    @Override
    String details() {
        Preview nothing = Preview.of(FsxScript.parse(""), ModelOptions.DEFAULT, Progress.NONE);
        return Help.columns(new ScriptStepsQuery(nothing));
    }

    @Override
    ExitCode run(Call call) throws UsageException, QueryException, IOException {
        FsxScript script = FsxScripts.readValid(call, 0);
        Preview preview = Preview.of(script, FsxScripts.options(call), call.progress());
        String file = call.arguments().value(Option.OUTPUT);
        if (file == null || !file.toLowerCase(Locale.ROOT).endsWith(".svg")) {
            TablePrinter.print(new ScriptStepsQuery(preview), call);
            return ExitCode.OK;
        }
        String name = call.operand(0).substring(call.operand(0).lastIndexOf('/') + 1);
        Writer out = new BufferedWriter(new OutputStreamWriter(call.output(), StandardCharsets.UTF_8));
        new StripSvg(preview, name, call.arguments().has(Option.DARK)).write(out, call.progress());
        out.flush();
        return ExitCode.OK;
    }
}
