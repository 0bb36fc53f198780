// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.guest;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.folioscope.target.launch.ManagedTarget;

/**
 * Netfs requests of cifs of nearly all origins, in flight at once in one guest, their parts in all states. Each read and
 * write is held by a proxy before the server, and decided upon here when the client has come to rest, so nothing depends
 * on how fast anything is. Mounts: {@code /smb} caches, {@code /none} does not ({@code cache=none}).
 */
final class HeldRequests {

    /** Largest read and write, bytes. */
    static final int PART = 65_536;

    /** What is read at the end of {@code /smb/directread}'s second part, bytes. */
    static final int SHORT = 20_000;

    /**
     * With {@code tcpnodelay} no message waits in the client's socket for a timer. A new device is thought slow and allowed
     * next to nothing, so the kernel would write in the background.
     */
    private static final String MOUNT = """
        mkdir /export /smb /none; dd if=/dev/zero of=/disk bs=1M count=24 2>/dev/null; mke2fs -F /disk >/dev/null
        mount -t ext4 -o loop /disk /export; mkdir /export/files
        for f in through direct unbuffered read directread uncached edit gaps map; do
            agent fill /export/files/$f 1 0+128
        done
        agent smb-serve share /export/files; agent smb-proxy serve 4450
        o=ip=127.0.0.1,port=4450,user=u,pass=password,wsize=%1$d,rsize=%1$d,tcpnodelay,closetimeo=0,echo_interval=600
        mount -t cifs //127.0.0.1/share /smb -o $o; mount -t cifs //127.0.0.1/share /none -o $o,cache=none
        echo 80 > /proc/sys/vm/dirty_ratio; echo 50 > /proc/sys/vm/dirty_background_ratio
        for bdi in /sys/class/bdi/cifs-*; do echo 45 > $bdi/min_ratio; done
        agent writer /smb/gaps 11 5000+100 9000+300
        agent smb-proxy hold read write
        """.formatted(PART);

    private final SmbProxy proxy;
    private final Map<String, List<SmbProxy.Request>> made = new LinkedHashMap<>();

    private HeldRequests(SmbProxy proxy) {
        this.proxy = proxy;
    }

    /** Brings the guest, in which SMB's client and server are loaded, to that state. */
    static HeldRequests prepare(ManagedTarget guest) throws IOException {
        HeldRequests held = new HeldRequests(new SmbProxy(guest));
        held.proxy.shell(MOUNT);
        held.writeBack();
        held.otherWrites();
        held.reads();
        held.proxy.shell("agent quiet");
        return held;
    }

    /** What the proxy knows of the reads and writes of each file, by path, in the order in which they came. */
    Map<String, List<SmbProxy.Request>> told() throws IOException {
        List<SmbProxy.Request> all = proxy.list();
        Map<String, List<SmbProxy.Request>> told = new LinkedHashMap<>();
        made.forEach((path, requests) -> told.put(
                path, requests.stream().map(each -> all.get(each.number() - 1)).toList()));
        return told;
    }

    private List<SmbProxy.Request> provoke(String path, String command, String shell) throws IOException {
        return provoke(path, command, 1, shell);
    }

    private List<SmbProxy.Request> provoke(String path, String command, int more, String shell) throws IOException {
        List<SmbProxy.Request> requests = proxy.provoke(command, more, shell);
        made.merge(
                path,
                requests,
                (first, second) ->
                        Stream.concat(first.stream(), second.stream()).toList());
        return requests;
    }

    private List<SmbProxy.Request> writeBack(String path, int parts) throws IOException {
        return provoke(
                path, "write", "set -- $(agent writer " + path + " 8 0+" + (long) parts * PART + "); kill -USR1 $2");
    }

    /**
     * {@code parts}: the first of eight parts is held, so the collector puts none away: one passed, one written short (which
     * cifs calls ENOSPC), one denied, one to be tried again, one held, one passed, one held. {@code retry}: the first of three has to be
     * tried again, for which the collector waits until the second has come back, too; the third has. {@code again}: two that
     * were both tried again, the second of which has come back since.
     */
    private void writeBack() throws IOException {
        List<SmbProxy.Request> parts = writeBack("/smb/parts", 8);
        proxy.pass(parts.get(1), parts.get(6));
        proxy.shorten(SHORT, parts.get(2));
        proxy.refuse(SmbProxy.DENIED, parts.get(3));
        proxy.refuse(SmbProxy.TRY_AGAIN, parts.get(4));
        List<SmbProxy.Request> retry = writeBack("/smb/retry", 3);
        proxy.pass(retry.get(2));
        proxy.refuse(SmbProxy.TRY_AGAIN, retry.get(0));
        List<SmbProxy.Request> again = writeBack("/smb/again", 2);
        List<SmbProxy.Request> second = provoke(
                "/smb/again",
                "write",
                0, // two less, and two more
                "agent smb-proxy refuse " + SmbProxy.TRY_AGAIN + " "
                        + again.get(0).number() + " " + again.get(1).number());
        proxy.pass(second.get(1));
    }

    private void otherWrites() throws IOException {
        provoke("/smb/through", "write", "agent transfer write-sync /smb/through 100+10000");
        provoke("/smb/direct", "write", "agent transfer write-direct /smb/direct 0+131072");
        provoke("/none/unbuffered", "write", "agent transfer write /none/unbuffered 100+10000");
        provoke("/smb/edit", "write", "agent transfer write /smb/edit 5000+100");
    }

    /** Of {@code read} the second part fails, of {@code directread} it comes back short. */
    private void reads() throws IOException {
        List<SmbProxy.Request> read = provoke("/smb/read", "read", "agent transfer read /smb/read 0+524288");
        proxy.refuse(SmbProxy.BROKEN, read.get(1));
        List<SmbProxy.Request> direct =
                provoke("/smb/directread", "read", "agent transfer read-direct /smb/directread 0+131072");
        proxy.shorten(SHORT, direct.get(1));
        provoke("/none/uncached", "read", "agent transfer read /none/uncached 100+10000");
        provoke("/smb/gaps", "read", "agent transfer read /smb/gaps 4096+10");
        provoke("/smb/map", "read", "agent transfer map /smb/map 8192+1");
    }
}
