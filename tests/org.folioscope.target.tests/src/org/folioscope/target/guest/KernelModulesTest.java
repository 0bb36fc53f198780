// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.guest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.folioscope.target.TargetException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KernelModulesTest {

    @TempDir
    private Path folder;

    private void module(String path, String depends) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        byte[] bytes = ("\0license=GPL\0depends=" + depends + "\0name=x\0").getBytes(StandardCharsets.US_ASCII);
        try (OutputStream plain = Files.newOutputStream(file);
                OutputStream output = path.endsWith(".gz") ? new GZIPOutputStream(plain) : plain) {
            output.write(bytes);
        }
    }

    private List<String> order(String... names) throws IOException {
        return List.copyOf(
                new KernelModules(folder).withDependencies(List.of(names)).keySet());
    }

    @Test
    void eachModuleComesAfterWhatItNeeds() throws IOException {
        module("fs/9p/9p.ko", "9pnet,netfs");
        module("net/9p/9pnet.ko.gz", "netfs");
        module("fs/netfs/netfs.ko", "");
        assertEquals(List.of("netfs", "9pnet", "9p"), order("9p"));
    }

    @Test
    void dashesAndUnderscoresNameTheSameModule() throws IOException {
        module("crypto/crc32c-intel.ko", "");
        assertEquals(List.of("crc32c_intel"), order("crc32c_intel", "crc32c-intel"));
    }

    @Test
    void aModuleThatIsBuiltInIsSkipped() throws IOException {
        module("fs/ext4.ko", "jbd2");
        assertEquals(List.of("ext4"), order("loop", "ext4"));
    }

    @Test
    void aCircleOfDependenciesIsAnErrorNotALoop() throws IOException {
        module("a.ko", "b");
        module("b.ko", "a");
        assertThrows(TargetException.class, () -> order("a"));
    }

    @Test
    void aKernelWithoutModulesNeedsNone() throws IOException {
        assertEquals(
                List.of(),
                List.copyOf(new KernelModules(folder.resolve("missing"))
                        .withDependencies(List.of("ext4"))
                        .keySet()));
    }
}
