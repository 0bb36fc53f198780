// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.iommu.make;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.folioscope.handover.structure.RawField;
import org.folioscope.handover.structure.RawStruct;
import org.folioscope.handover.structure.Structures;
import org.folioscope.iommu.Attachment;
import org.folioscope.iommu.IommuDevice;
import org.folioscope.iommu.TableEntry;
import org.folioscope.iommu.format.PageTables;
import org.folioscope.model.FieldValue;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The entries of made tables as fields: those that a row below names have what the maker wrote by the manual's bits. */
class EntryStructuresTest {

    @ParameterizedTest
    @CsvSource({
        "VTD, 0000:00:02.0, -1, root entry of bus 00, P=1 CTP=0x2827",
        "VTD, 0000:00:02.0, -1, context entry of 02.0, P=1 TT=second stage SSPTPTR=0x2802 AW=4 levels DID=5",
        "VTD, 0000:00:03.0, -1, context entry of 03.0, TT=pass-through DID=6",
        "VTD, 0000:02:10.0, -1, root entry of bus 02, LP=1 UP=1",
        "VTD, 0000:02:00.0, 64, PASID entry 64, P=1 PGTT=first stage FSPM=5 levels DID=22 FSPTPTR=0x2807",
        "VTD, 0000:02:00.0, 65, PASID entry 65, PGTT=nested AW=4 levels SSPTPTR=0x2805 FSPTPTR=0x2808",
        "AMD, 0000:00:02.0, -1, device table entry 00:02.0, V=1 TV=1 Mode=4 HostPageTableRoot=0x2808 IR=1 IW=1"
                + " DomainID=5",
        "AMD, 0000:01:01.0, -1, device table entry 01:01.0, GV=1 GIoV=1 GLX=2 levels Mode=0 DomainID=21",
        "AMD, 0000:01:01.0, 513, GCR3 entry 1, V=1 ADDR=0x280e",
        "SMMU, stream 16, -1, descriptor 0, Span=9",
        "SMMU, stream 24, -1, stream table entry 24, V=1 Config=stage 2 S2VMID=11 S2T0SZ=24 S2SL0=1 S2TG=4 KiB"
                + " S2AA64=1",
        "SMMU, stream 264, 1025, stream table entry 264, Config=stage 1 S1Fmt=two levels of 64 KiB S1CDMax=11",
        "SMMU, stream 264, 1025, context descriptor 1025, V=1 T0SZ=25 TG0=4 KiB EPD1=1 IPS=48 bits AA64=1 ASID=4",
        "SMMU, stream 6, -1, context descriptor 0, TG0=64 KiB ASID=2"
    })
    void fieldsHaveWhatTheMakerWrote(
            IommuMaker maker, String device, int pasid, String entry, String expected, @TempDir Path folder)
            throws IOException {
        try (MadeTables made = new MadeTables(maker, null, folder)) {
            Map<String, String> fields = new HashMap<>();
            for (IommuDevice each : made.iommus().devices(device)) {
                for (Attachment way : each.attachments()) {
                    for (TableEntry place : way.path()) {
                        if (way.pasid() == pasid && place.name().equals(entry)) {
                            for (FieldValue field : Structures.fields(
                                    place.structure(made.iommus().source()))) {
                                fields.put(field.getName(), field.getText());
                            }
                        }
                    }
                }
            }
            // a value may have blanks, a name may not
            for (String pair : expected.split(" (?=[A-Za-z0-9\\[\\]:]+=)")) {
                int equals = pair.indexOf('=');
                assertEquals(pair.substring(equals + 1), fields.get(pair.substring(0, equals)), pair + " in " + fields);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void noBitBelongsToTwoFields(IommuMaker maker, @TempDir Path folder) throws IOException {
        try (MadeTables made = new MadeTables(maker, null, folder)) {
            Set<RawStruct> layouts = new HashSet<>();
            made.iommus().forEach((_, _, attachment) -> {
                attachment.path().forEach(entry -> layouts.add(entry.layout()));
                attachment.stages().forEach(stage -> {
                    PageTables tables = stage.tables();
                    for (int level = 1; level <= tables.level(); level++) {
                        layouts.add(tables.format().layout(level));
                    }
                });
            });
            assertTrue(layouts.size() > 2);
            layouts.forEach(EntryStructuresTest::check);
        }
    }

    private static void check(RawStruct layout) {
        Map<Long, Long> used = new HashMap<>();
        for (RawField field : layout.fields()) {
            assertTrue(field.offset() + field.size() <= layout.size(), layout.title() + ": " + field);
            int bits = field.bitSize() == 0 ? 64 : field.bitSize();
            long mask = (-1L >>> 64 - bits) << field.bitOffset();
            assertTrue(field.bitOffset() + bits <= 64, layout.title() + ": " + field);
            long before = used.getOrDefault(field.offset(), 0L);
            assertEquals(0, before & mask, layout.title() + ": " + field);
            used.put(field.offset(), before | mask);
        }
    }
}
