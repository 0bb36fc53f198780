// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.example;

import java.util.List;
import java.util.Optional;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.handover.Clue;
import org.folioscope.handover.DecodedHandover;
import org.folioscope.handover.Handover;
import org.folioscope.handover.HandoverFinder;
import org.folioscope.handover.HandoverSource;
import org.folioscope.handover.Magic;
import org.folioscope.handover.Search;
import org.folioscope.handover.claims.Claim.Role;
import org.folioscope.handover.claims.ClaimTable;
import org.folioscope.handover.structure.StructureBuilder;
import org.folioscope.kernel.walk.LongHashSet;
import org.folioscope.model.Structure;

/** Finds the notes: by their magic number, and each chain once. */
public final class NoteFinder implements HandoverFinder {

    @Override
    public String kind() {
        return "notes";
    }

    @Override
    public String title() {
        return "chain of notes";
    }

    @Override
    public Optional<Magic> magic() {
        return Optional.of(new Magic(4096, 4, NoteFormat.MAGIC_VALUE));
    }

    @Override
    public void find(Search search, Progress progress) {
        LongHashSet known = new LongHashSet();
        for (long address : search.hits(this)) {
            if (known.contains(address)) {
                continue;
            }
            for (long each : NoteChain.read(search.source(), address, progress).addresses()) {
                known.add(each);
            }
            search.add(new Handover(
                    kind(),
                    "notes from " + Numbers.hex(address) + " on",
                    address,
                    NoteFormat.NOTE.size(),
                    List.of(new Clue(Clue.By.MAGIC, "\"note\" at the start of a page")),
                    more -> decode(search.source(), address, more)));
        }
    }

    private static DecodedHandover decode(HandoverSource source, long first, Progress progress) {
        NoteChain chain = NoteChain.read(source, first, progress);
        ClaimTable.Builder claims = new ClaimTable.Builder();
        for (long address : chain.addresses()) {
            claims.add(address, 4096, Role.METADATA, "notes");
        }
        Structure root = StructureBuilder.group("notes", "notes")
                .summary(chain.addresses().length + " notes")
                .children((more, each) -> {
                    for (int i = 0; i < chain.addresses().length; i++) {
                        more.check();
                        each.accept(note(source, i, chain.addresses()[i]));
                    }
                })
                .build();
        return new DecodedHandover(List.of(chain), root, List.of(claims.build()), List.of());
    }

    private static Structure note(HandoverSource source, int number, long address) {
        return StructureBuilder.of(source, NoteFormat.NOTE, address)
                .name("note " + number)
                .summary(NoteFormat.TEXT.string(source.reader(), address))
                .explain(field -> {
                    if (field.getName().equals("next") && field.getLink() != -1) {
                        field.setMeaning("note " + (number + 1));
                    }
                })
                .build();
    }
}
