// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.symbols.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalLong;
import org.folioscope.base.CancelledException;
import org.folioscope.base.Progress;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.symbols.KernelFinder;
import org.folioscope.symbols.KernelMap;
import org.folioscope.symbols.KernelMap.BaseValue;
import org.folioscope.symbols.KernelMap.State;
import org.folioscope.symbols.NoKernelException;
import org.folioscope.symbols.Symbols.Location;
import org.folioscope.symbols.testing.KallsymsWriter.Style;
import org.folioscope.symbols.testing.MiniKernel;
import org.folioscope.symbols.testing.TestImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class KernelFinderTest {

    private static final int MEMORY = 96 << 20;
    private static final long INFO = 0x5a_0000;

    private final TestImage image = new TestImage(MEMORY);
    private final MiniKernel mini =
            new MiniKernel(image, 0x200_0000, 0x1260_0000, 4, MiniKernel.RELEASE, 1_700_000_000);

    private static KernelMap live(TestImage image) throws NoKernelException {
        return KernelFinder.findLive(image, Progress.NONE);
    }

    private static BaseValue base(KernelMap kernel, String name) {
        for (BaseValue base : kernel.bases()) {
            if (base.name().equals(name)) {
                return base;
            }
        }
        throw new AssertionError("no base value " + name);
    }

    private void check(MiniKernel expected, KernelMap kernel) {
        assertEquals(State.LIVE, kernel.state());
        assertEquals(MiniKernel.RELEASE, kernel.release());
        assertEquals("console=ttyS0 quiet", kernel.commandLine());
        assertEquals(expected.root(), kernel.pageTableRoot());
        assertEquals(expected.pageOffset(), kernel.pageOffsetBase());
        assertEquals(expected.vmemmap(), kernel.vmemmapBase());
        assertEquals(expected.physBase(), base(kernel, "phys_base").value());
        assertEquals(expected.at(0x1000 + 16 * 77), kernel.symbols().address("filler_77"));
        assertEquals(64, kernel.types().struct("page").size());
        for (BaseValue value : kernel.bases()) {
            assertTrue(value.agrees(), value.toString());
        }
    }

    @Test
    void theNoteOfTheContainerLeadsToTheKernel() throws NoKernelException {
        image.note("VMCOREINFO", mini.write(Style.LINUX_6_12, INFO));
        KernelMap kernel = live(image);
        check(mini, kernel);
        assertEquals(
                "VMCOREINFO note, NUMBER(phys_base)", base(kernel, "phys_base").source());
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void kallsymsOfEveryKernelIsFoundThroughCr3(Style style) throws NoKernelException {
        mini.write(style, INFO);
        image.cr3(mini.root() | 0x5);
        KernelMap kernel = live(image);
        check(mini, kernel);
        assertEquals("page tables of CR3", base(kernel, "phys_base").source());
        assertEquals(mini.kallsyms().size(), kernel.symbols().size());
        assertEquals(OptionalLong.empty(), kernel.symbols().find("no_such_symbol"));
        assertEquals(
                new Location("filler_77", 3, ""),
                kernel.symbols().nearest(mini.at(0x1000 + 16 * 77 + 3)).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"4, 0", "5, 0", "4, 1", "5, 1"})
    void theTableForStartingCpusLeadsToTheKernelOfARawImage(int levels, int style) throws NoKernelException {
        MiniKernel kernel = new MiniKernel(image, 0x400_0000, 0x40_0000, levels, MiniKernel.RELEASE, 1);
        kernel.write(style == 0 ? Style.LINUX_6_12 : Style.LINUX_7, INFO);
        kernel.writeStub();
        KernelMap found = live(image);
        check(kernel, found);
        assertEquals(levels, found.pagingLevels());
        assertEquals(
                "page table for starting CPUs in low memory",
                base(found, "phys_base").source());
    }

    @Test
    void aPageOfMemoryThatBeginsWithVmcoreinfoLeadsToTheKernel() throws NoKernelException {
        mini.write(Style.LINUX_6_12, INFO);
        KernelMap kernel = live(image);
        check(mini, kernel);
        assertEquals(
                "VMCOREINFO at physical 0x5a0000, NUMBER(phys_base)",
                base(kernel, "phys_base").source());
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void kallsymsAloneLeadsToTheKernel(Style style) throws NoKernelException {
        mini.write(style, INFO);
        image.write(INFO, new byte[4096]);
        KernelMap kernel = live(image);
        check(mini, kernel);
        assertEquals(
                "kallsyms found in physical memory", base(kernel, "phys_base").source());
    }

    @Test
    void aNoteLeftFromAnEarlierKernelIsNotBelieved() throws NoKernelException {
        MiniKernel dead = new MiniKernel(image, 0x400_0000, 0x80_0000, 4, "5.0.0-dead", 5);
        String stale = dead.write(Style.LINUX_6_12, INFO + 4096);
        mini.write(Style.LINUX_6_12, INFO);
        image.note("VMCOREINFO", stale);
        image.cr3(mini.root());
        check(mini, live(image));
    }

    @Test
    void ofTwoKernelsWithoutRegistersTheOneWithTheLaterClockIsLive() throws NoKernelException {
        MiniKernel dead = new MiniKernel(image, 0x400_0000, 0x80_0000, 4, "5.0.0-dead", 1_600_000_000);
        dead.write(Style.LINUX_7, INFO + 4096);
        mini.write(Style.LINUX_6_12, INFO);
        check(mini, live(image));
    }

    @Test
    void theDeadKernelIsListedAfterTheLiveOne() {
        MiniKernel dead = new MiniKernel(image, 0x400_0000, 0x80_0000, 4, "5.0.0-dead", 1_600_000_000);
        dead.write(Style.LINUX_7, INFO + 4096);
        mini.write(Style.LINUX_6_12, INFO);
        mini.writeStub();
        List<KernelMap> all = KernelFinder.findAll(image, Progress.NONE);
        assertEquals(2, all.size());
        check(mini, all.get(0));
        assertEquals(State.GHOST, all.get(1).state());
        assertEquals("5.0.0-dead", all.get(1).release());
        assertEquals(dead.root(), all.get(1).pageTableRoot());
    }

    /** The next kernel puts its page tables where the dead one had them: same order of allocations, same pages. */
    @ParameterizedTest
    @EnumSource(Style.class)
    void aDeadKernelIsReadFromItsOwnImageWhenItsPageTablesShowTheLiveKernel(Style style) {
        MiniKernel dead = new MiniKernel(image, 0x100_0000, 0x80_0000, 4, "5.0.0-dead", 1_600_000_000);
        dead.write(style, INFO + 4096);
        mini.write(style, INFO);
        image.write(INFO, new byte[2 * 4096]);
        dead.splitVariables(INFO + 2 * 4096);
        mini.splitVariables(INFO + 2 * 4096);
        dead.overwriteHeap();
        List<KernelMap> all = KernelFinder.findAll(image, Progress.NONE);
        assertEquals(2, all.size());
        check(mini, all.get(0));
        KernelMap ghost = all.get(1);
        assertEquals(State.GHOST, ghost.state());
        assertEquals("5.0.0-dead", ghost.release());
        assertEquals("", ghost.commandLine());
        long variable = ghost.symbols().address("phys_base");
        assertEquals(dead.physBase(), ghost.virtualReader().u64(variable));
        long inDirectMap = dead.pageOffset() + dead.physBase() + (variable - 0xffff_ffff_8000_0000L);
        assertEquals(dead.physBase(), ghost.virtualReader().u64(inDirectMap));
        for (BaseValue value : ghost.bases()) {
            assertTrue(value.agrees(), value.toString());
        }
    }

    @Test
    void aContradictionBetweenBasesIsShown() throws NoKernelException {
        image.note("VMCOREINFO", mini.write(Style.LINUX_6_12, INFO).replace("KERNELOFFSET=12600000", "KERNELOFFSET=1"));
        KernelMap kernel = live(image);
        assertFalse(base(kernel, "KASLR offset").agrees());
        assertEquals(
                "VMCOREINFO KERNELOFFSET is 0x1", base(kernel, "KASLR offset").crossCheck());
    }

    @Test
    void memoryOutsideOfEveryMapIsAFaultWithTheStepThatFailed() throws NoKernelException {
        image.note("VMCOREINFO", mini.write(Style.LINUX_6_12, INFO));
        var reader = live(image).virtualReader();
        var fault = assertThrows(MemoryFaultException.class, () -> reader.u64(mini.at(0x80_0000)));
        assertEquals(MemoryFaultException.Reason.NOT_MAPPED, fault.reason());
        assertTrue(fault.getMessage().contains("PMD: not present"), fault.getMessage());
    }

    @Test
    void anImageWithoutAKernelIsRefusedWithEveryClueThatWasLookedFor() {
        var problem = assertThrows(NoKernelException.class, () -> live(image));
        for (String clue : new String[] {
            "VMCOREINFO note: the test image has none",
            "control registers: the test image has none",
            "page table for starting CPUs in the first MiB: none",
            "VMCOREINFO in memory: no page",
            "kallsyms in all 96 MiB of memory: no token table"
        }) {
            assertTrue(problem.getMessage().contains(clue), problem.getMessage());
        }
        assertEquals(List.of(), KernelFinder.findAll(image, Progress.NONE));
    }

    @Test
    void aCancelledSearchEnds() {
        Progress cancelled = new Progress() {
            @Override
            public void begin(String what, long total) {}

            @Override
            public void advance(long units) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThrows(CancelledException.class, () -> KernelFinder.findAll(image, cancelled));
    }
}
