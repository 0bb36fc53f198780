// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.folioscope.base.Progress;
import org.folioscope.check.CheckedImage;
import org.folioscope.handover.HandoverSource;
import org.folioscope.handover.Handovers;
import org.folioscope.handover.Handovers.Scan;
import org.folioscope.handover.edit.EditException;
import org.folioscope.handover.edit.HandoverEditor;
import org.folioscope.handover.structure.FieldTextException;
import org.folioscope.handover.structure.Structures;
import org.folioscope.iommu.GivenTables;
import org.folioscope.iommu.IommuStructures;
import org.folioscope.iommu.Iommus;
import org.folioscope.model.FieldValue;
import org.folioscope.model.Structure;
import org.folioscope.query.CheckQuery;
import org.folioscope.query.FieldsQuery;
import org.folioscope.query.HandoverQuery;
import org.folioscope.query.QueryException;
import org.folioscope.symbols.NoKernelException;

/** Changes fields of one structure over an image that stays as it is, and saves what changed as a patch. */
@SuppressWarnings("resource") // the call closes its streams, and what it opens
final class EditCommand extends Command {

    private static final int DEEPEST = 64;

    EditCommand() {
        super(Commands.describe(
                "edit",
                "IMAGE ADDRESS [FIELD=VALUE]…",
                2,
                Integer.MAX_VALUE,
                "change fields of the structure at a physical address: of a handover, or an entry of an IOMMU's tables",
                "edit region.img 0x40001000 W=0 --save-patch fix.patch",
                Option.SAVE_PATCH,
                Option.CHECK,
                Option.TABLES,
                Option.SCAN,
                Option.REGION));
    }

    @Override
    String details() {
        return """
            Prints the structure's fields as they are with the changes; with --check, what the rules say then, and the exit
            status is 1 on errors. The image stays as it is: "folioscope patch" makes a changed copy of it from the patch,
            or writes the patch to a VM. A value is typed as it is shown; of some bits only those change.

            """ + Help.columns(new FieldsQuery(null));
    }

    @Override
    ExitCode run(Call call) throws UsageException, QueryException, NoKernelException, IOException {
        HandoverEditor editor = new HandoverEditor(call.source());
        List<GivenTables> given = IommuCommand.given(call);
        long address = call.address(1);
        Structure structure = at(find(editor.source(), call), given, address, call.progress());
        for (int i = 2; i < call.operandCount(); i++) {
            change(editor, structure, call.operand(i));
            Structures.refresh(structure);
        }
        call.errors().println("folioscope: " + structure.getName());
        save(editor, call);
        if (!call.arguments().has(Option.CHECK)) {
            TablePrinter.print(new FieldsQuery(structure), call);
            return ExitCode.OK;
        }
        Handovers changed = find(editor.source(), call);
        CheckedImage image = CheckedImage.of(changed);
        if (!given.isEmpty()) {
            image.with(Iommus.class, Iommus.find(changed, given, call.progress()));
        }
        CheckQuery query = new CheckQuery(image, _ -> true);
        TablePrinter.print(query, call);
        return query.foundErrors() ? ExitCode.FINDINGS : ExitCode.OK;
    }

    private static Handovers find(HandoverSource source, Call call) {
        return Handovers.find(
                source, call.arguments().has(Option.SCAN) ? Scan.ALWAYS : Scan.WITHOUT_KERNEL, call.progress());
    }

    /** An entry of an IOMMU's tables; else the structure of a handover. */
    private static Structure at(Handovers handovers, List<GivenTables> given, long address, Progress progress)
            throws QueryException {
        Optional<Structure> entry = IommuStructures.at(Iommus.find(handovers, given, progress), address, progress);
        if (entry.isPresent()) {
            return entry.get();
        }
        return new HandoverQuery(handovers, _ -> true, DEEPEST)
                .at(address, progress)
                .structure();
    }

    private static void change(HandoverEditor editor, Structure structure, String assignment) throws UsageException {
        int equals = assignment.indexOf('=');
        List<FieldValue> fields = Structures.fields(structure);
        String name = equals < 1 ? "" : assignment.substring(0, equals);
        FieldValue field = fields.stream()
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new UsageException("expected FIELD=VALUE with a field of " + structure.getName()
                        + ", found \"" + assignment + "\"; there are "
                        + fields.stream().map(FieldValue::getName).collect(Collectors.joining(", "))));
        try {
            editor.change(structure, field, assignment.substring(equals + 1));
        } catch (FieldTextException | EditException e) {
            throw new UsageException(e.getMessage());
        }
    }

    private static void save(HandoverEditor editor, Call call) throws UsageException, IOException {
        String file = call.arguments().value(Option.SAVE_PATCH);
        if (file == null) {
            return;
        }
        Path path = Path.of(file);
        if (Files.exists(path)) {
            throw new UsageException(path + " is there already");
        }
        editor.savePatch(path);
        call.errors()
                .println("folioscope: " + path + " has "
                        + editor.patch().changes().size() + " changes");
    }
}
