// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The forms are those of QEMU's manual page and of libvirt's command lines. */
class QemuArgumentsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-qmp unix:/run/q,server=on,wait=off | pid:7,qmp:/run/q",
                "-qmp unix:q.sock,server,nowait | pid:7,qmp:/home/me/q.sock",
                "--qmp tcp:127.0.0.1:4444,server=on | pid:7,qmp:127.0.0.1:4444",
                "-qmp tcp::4444,server=on | pid:7,qmp:localhost:4444",
                "-qmp tcp:0.0.0.0:4444,server=on | pid:7,qmp:localhost:4444",
                "-qmp tcp:[::1]:4444,server=on | pid:7,qmp:[::1]:4444",
                "-qmp unix:/run/q | pid:7",
                "-qmp tcp:host:4444 | pid:7",
                "-qmp stdio | pid:7",
                "-s | pid:7,gdb:localhost:1234",
                "-gdb tcp::9000 | pid:7,gdb:localhost:9000",
                "-gdb none | pid:7",
                "-gdb unix:path=/run/g,server=on,wait=off | pid:7,gdb:/run/g",
                "-chardev socket,id=g,path=/run/g,server=on -gdb chardev:g | pid:7,gdb:/run/g",
                "-chardev socket,id=m,path=/run/m,server=on -mon chardev=m,mode=control | pid:7,qmp:/run/m",
                "-mon id=x,chardev=m,mode=control -chardev socket,id=m,fd=26,server=on | pid:7",
                "-chardev socket,id=m,host=127.0.0.1,port=7000,server=on -mon m,mode=control | pid:7,qmp:127.0.0.1:7000",
                "-chardev socket,id=m,path=/run/m,server=on -mon chardev=m,mode=readline | pid:7",
                "-chardev socket,id=m,path=/run/m,server=off -mon chardev=m,mode=control | pid:7",
                "-chardev socket,id=m,path=/run/a,,b,server=on -mon chardev=m,mode=control | pid:7,qmp:/run/a,b",
            })
    void tellsWhereMonitorAndStubListen(String words, String address) {
        assertEquals(address, of(words.split(" ")).address().toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-m 512 | 536870912",
                "-m size=2G,slots=4,maxmem=8G | 2147483648",
                "-m 1.5G | ",
                "-m 99999999999999T | ",
                "-smp 2 | ",
            })
    void tellsTheMemory(String words, Long bytes) {
        assertEquals(
                bytes == null ? OptionalLong.empty() : OptionalLong.of(bytes),
                of(words.split(" ")).memory());
    }

    @Test
    void tellsTheNameAndTheRamFile() {
        LocalQemu qemu = of(
                "-name",
                "guest=one,,two,debug-threads=on",
                "-object",
                "memory-backend-file,id=ram,share=on,mem-path=/dev/shm/ram,size=1G");
        assertEquals("one,two", qemu.name());
        assertEquals(Optional.of(Path.of("/dev/shm/ram")), qemu.ramFile());
        assertFalse(qemu.canAttach());
        assertEquals(
                Optional.empty(),
                of("-object", "memory-backend-file,id=ram,mem-path=/dev/shm/ram")
                        .ramFile());
        assertEquals("qemu-system-x86_64", of("-name").name());
    }

    private static LocalQemu of(String... arguments) {
        List<String> words = new java.util.ArrayList<>(List.of("/usr/bin/qemu-system-x86_64"));
        words.addAll(List.of(arguments));
        return new QemuArguments(words, Path.of("/home/me")).process(7, "me");
    }
}
