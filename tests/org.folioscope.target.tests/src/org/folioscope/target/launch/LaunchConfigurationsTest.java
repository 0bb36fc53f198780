// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.folioscope.target.TargetException;
import org.folioscope.target.qemu.Iommu;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LaunchConfigurationsTest {

    @TempDir
    Path folder;

    @Test
    void whatPeopleWriteIsRead() throws IOException {
        Path file = folder.resolve("mine.launch.json");
        Files.writeString(file, """
                {
                  "format": 1,
                  "kernel": "6.12",
                  "memory": "1 GiB",
                  "cpus": 2,
                  "iommu": "intel-scalable",
                  "disks": [{"image": "/d.qcow2"}],
                  "shares": [{"folder": "/s", "tag": "t"}],
                  "extra": ["-device", "virtio-rng-pci"],
                  "gdb": false
                }
                """);
        LaunchConfiguration read = LaunchConfigurations.read(file);
        assertEquals("mine", read.name());
        assertEquals("6.12", read.kernel());
        assertEquals(LaunchConfiguration.OURS, read.initramfs());
        assertEquals(1L << 30, read.memory());
        assertEquals(2, read.cpus());
        assertEquals(Iommu.INTEL_SCALABLE, read.iommu());
        assertEquals(List.of(new LaunchConfiguration.Disk("/d.qcow2", "qcow2", false)), read.disks());
        assertEquals(List.of(new LaunchConfiguration.Share("/s", "t")), read.shares());
        assertEquals(List.of("-device", "virtio-rng-pci"), read.extra());
        assertFalse(read.gdb());
        assertEquals(LaunchConfiguration.PARAMETERS + " intel_iommu=on,sm_on", read.wholeCommandLine());
    }

    @Test
    void whatIsSavedIsThereAgain() throws IOException {
        LaunchConfigurations configurations = new LaunchConfigurations(folder.resolve("a/b"));
        for (LaunchConfiguration each : LaunchConfigurations.BUILT_IN) {
            configurations.save(each.withName("my " + each.name()));
            assertEquals(each.withName("my " + each.name()), configurations.get("my " + each.name()));
        }
        int count = LaunchConfigurations.BUILT_IN.size();
        assertEquals(2 * count, configurations.list().size());
        assertEquals(
                count,
                configurations.list().stream()
                        .filter(LaunchConfigurations.Entry::isBuiltIn)
                        .count());
        String name = "my " + LaunchConfigurations.BUILT_IN.getFirst().name();
        configurations.delete(name);
        var problem = assertThrows(TargetException.class, () -> configurations.get(name));
        assertTrue(problem.getMessage().contains("there are: my"), problem.getMessage());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"format\": 1, \"memry\": \"1 GiB\"} | \"memry\" is no member of a launch configuration; there are: format,",
                "{\"format\": 1, \"disks\": [{\"file\": \"x\"}]} | \"file\" is no member of an entry of \"disks\"",
                "{\"format\": 2} | \"format\": expected 1, the form that this version reads, found 2",
                "{} | \"format\": expected 1, the form that this version reads, found none",
                "{\"format\": 1, \"memory\": 512} | \"memory\": expected a text in quotes, found 512",
                "{\"format\": 1, \"memory\": \"much\"} | \"memory\": expected a size such as",
                "{\"format\": 1, \"cpus\": 1e99} | \"cpus\": expected a whole number, found 1e99",
                "{\"format\": 1, \"gdb\": \"yes\"} | \"gdb\": expected true or false, found \"yes\"",
                "{\"format\": 1, \"iommu\": \"arm\"} | \"iommu\": expected none, intel, intel-scalable, amd, intel-48, intel-first-stage, found \"arm\"",
                "{\"format\": 1, \"disks\": [{}]} | \"image\": expected a text in quotes, found none",
                "[] | expected one JSON object",
                "{\"format\": 1 | expected JSON"
            })
    void aFileThatIsWrongIsSaidToBe(String text, String message) throws IOException {
        Path file = folder.resolve("x.launch.json");
        Files.writeString(file, text);
        var problem = assertThrows(TargetException.class, () -> LaunchConfigurations.read(file));
        assertTrue(problem.getMessage().contains(message), problem.getMessage());
        assertTrue(problem.getMessage().contains(file.toString()), problem.getMessage());
        // It does not hide the others.
        var entry = new LaunchConfigurations(folder).list().getFirst();
        assertEquals(problem.getMessage(), entry.problem());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "../up", "a/b", ".hidden", " blank", "blank ", "new\nline", "-dash"})
    void aNameThatIsNoFileNameIsRefused(String name) {
        LaunchConfigurations configurations = new LaunchConfigurations(folder);
        LaunchConfiguration configuration = LaunchConfiguration.named(name);
        assertThrows(TargetException.class, () -> configurations.save(configuration));
        assertThrows(TargetException.class, () -> configurations.delete(name));
        assertEquals("name", configuration.problems().getFirst().member());
    }

    @Test
    void eachProblemNamesItsMember() {
        LaunchConfiguration wrong = LaunchConfiguration.named("wrong")
                .edit()
                .kernel("sixteen")
                .initramfs("/no/such/file")
                .commandLine("a\nb")
                .memory(1000)
                .cpus(0)
                .accelerator("xen")
                .make()
                .withDisk("/no/such/disk", "vmdk", false)
                .withShare("/no/such/folder", "with blank")
                .withExtra("-daemonize");
        assertEquals(
                List.of(
                        "kernel",
                        "initramfs",
                        "commandLine",
                        "memory",
                        "cpus",
                        "accelerator",
                        "disks",
                        "disks",
                        "shares",
                        "shares",
                        "extra"),
                wrong.problems().stream()
                        .map(LaunchConfiguration.Problem::member)
                        .toList());
        assertThrows(TargetException.class, wrong::validate);
        LaunchConfigurations.BUILT_IN.forEach(each -> assertEquals(List.of(), each.problems()));
    }
}
