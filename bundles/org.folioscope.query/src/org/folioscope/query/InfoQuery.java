// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.query;

import java.util.List;
import java.util.function.Consumer;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.kernel.KernelSnapshot;
import org.folioscope.memory.Extent;
import org.folioscope.memory.MemoryImage;
import org.folioscope.model.Kernel;
import org.folioscope.query.Column.Kind;
import org.folioscope.symbols.KernelMap;

/** The first facts about an image and its kernel. */
public final class InfoQuery implements TableQuery<Fact> {

    private static final List<Column<Fact>> COLUMNS = List.of(
            new Column<>("key", "Fact", "Its name", Kind.TEXT, Fact::key),
            new Column<>("value", "Value", "What it is", Kind.TEXT, Fact::value),
            new Column<>(
                    "source", "Source", "Where it came from and what it was held against", Kind.TEXT, Fact::source));

    private final MemoryImage memory;
    private final KernelSnapshot kernel;

    public InfoQuery(MemoryImage memory, KernelSnapshot kernel) {
        this.memory = memory;
        this.kernel = kernel;
    }

    @Override
    public String id() {
        return "info";
    }

    @Override
    public String title() {
        return "Overview";
    }

    @Override
    public List<Column<Fact>> columns() {
        return COLUMNS;
    }

    @Override
    public void run(Progress progress, Consumer<Fact> each) {
        image(each);
        kernel(each);
        for (KernelMap.BaseValue base : kernel.map().bases()) {
            String check = base.crossCheck().isEmpty()
                    ? ""
                    : base.agrees() ? "; agrees with " + base.crossCheck() : "; CONTRADICTED by " + base.crossCheck();
            each.accept(new Fact(base.name(), Numbers.hex(base.value()), base.source() + check));
        }
    }

    private void image(Consumer<Fact> each) {
        long held = 0;
        for (Extent extent : memory.extents()) {
            held += extent.length();
        }
        tell(each, "file", memory.path().toString());
        tell(each, "format", memory.format());
        tell(each, "size", bytes(memory.fileSize()));
        tell(each, "memory", bytes(held) + " in " + memory.extents().size() + " extents");
        if (!memory.torn().isEmpty()) {
            tell(each, "torn", memory.torn());
        }
    }

    private void kernel(Consumer<Fact> each) {
        KernelMap map = kernel.map();
        Kernel facts = kernel.facts();
        tell(each, "release", map.release());
        tell(each, "banner", map.banner());
        tell(each, "buildid", map.buildId());
        tell(each, "cmdline", map.commandLine());
        tell(each, "state", map.state() == KernelMap.State.LIVE ? "live" : "ghost");
        tell(each, "boottime", facts.isSetBootTime() ? ValueText.of(Kind.TIME, facts.getBootTime()) : "");
        tell(each, "capturetime", facts.isSetCaptureTime() ? ValueText.of(Kind.TIME, facts.getCaptureTime()) : "");
        tell(each, "paging", map.pagingLevels() + " levels");
        tell(each, "pagetable", "physical " + Numbers.hex(map.pageTableRoot()));
        tell(each, "modules", Integer.toString(map.modules().size()));
        tell(each, "symbols", map.symbols().origin());
        tell(each, "types", map.types().origin());
    }

    private static void tell(Consumer<Fact> each, String key, String value) {
        each.accept(new Fact(key, value == null || value.isEmpty() ? null : value, ""));
    }

    private static String bytes(long count) {
        return Long.toUnsignedString(count) + " (" + Numbers.size(count) + ")";
    }
}
