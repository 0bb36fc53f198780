// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.query;

import java.util.List;
import java.util.function.Consumer;
import org.folioscope.base.Progress;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.query.Column.Kind;

/** Memory as hex digits and characters. */
public final class HexQuery implements TableQuery<HexRow> {

    private static final List<Column<HexRow>> COLUMNS = List.of(
            new Column<>("address", "Address", "Of the row's first byte", Kind.ADDRESS, HexRow::address),
            new Column<>("bytes", "Bytes", "In hex, or why they can't be read", Kind.TEXT, HexRow::digits),
            new Column<>("text", "Text", "The printable ASCII characters among them", Kind.TEXT, HexRow::characters));

    private final MemoryReader reader;
    private final long address;
    private final long length;

    /**
     * @param reader of the address space in question
     * @param address of the first byte
     * @param length bytes
     */
    public HexQuery(MemoryReader reader, long address, long length) {
        this.reader = reader;
        this.address = address;
        this.length = length;
    }

    @Override
    public String id() {
        return "hex";
    }

    @Override
    public String title() {
        return "Memory";
    }

    @Override
    public List<Column<HexRow>> columns() {
        return COLUMNS;
    }

    @Override
    public void run(Progress progress, Consumer<HexRow> each) {
        progress.begin("Reading memory", length);
        for (long done = 0; Long.compareUnsigned(done, length) < 0; done += HexRow.WIDTH) {
            progress.check();
            int count = (int) (Long.compareUnsigned(length - done, HexRow.WIDTH) < 0 ? length - done : HexRow.WIDTH);
            each.accept(row(address + done, count));
            progress.advance(count);
        }
    }

    private HexRow row(long at, int count) {
        byte[] bytes = new byte[count];
        try {
            reader.read(at, bytes, 0, count);
            return new HexRow(at, bytes, null);
        } catch (MemoryFaultException e) {
            return new HexRow(at, null, e.reason().text());
        }
    }
}
