// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.guest;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.folioscope.base.Progress;
import org.folioscope.target.launch.ManagedTarget;

/** The agent's {@code smb-proxy} in a guest: holds reads and writes that an SMB client asks for, and decides on each. */
@SuppressWarnings("resource") // the guest closes its agent
final class SmbProxy {

    /** An NTSTATUS after which cifs tries again: IO_TIMEOUT, to it -EAGAIN. */
    static final String TRY_AGAIN = "0xc00000b5";

    /** ACCESS_DENIED: -EACCES. */
    static final String DENIED = "0xc0000022";

    /** IO_DEVICE_ERROR: -EIO. */
    static final String BROKEN = "0xc0000185";

    static final String HELD = "held";
    static final String PASSED = "passed";

    private final ManagedTarget guest;

    /**
     * What the proxy tells of a request.
     *
     * @param number its own, from 1 on
     * @param command "read" or "write"
     * @param position in the file, bytes
     * @param length bytes
     * @param message the number that the client gave it
     * @param file the server's number of the file
     * @param fate held, passed, "shortened BYTES", "refused NTSTATUS" or lost
     */
    record Request(int number, String command, long position, long length, long message, long file, String fate) {

        /** A line of {@code smb-proxy list}. */
        static Request of(String line) {
            String[] words = line.split(" ");
            String[] place = words[2].split("\\+");
            return new Request(
                    Integer.parseInt(words[0]),
                    words[1],
                    Long.parseLong(place[0]),
                    Long.parseLong(place[1]),
                    Long.parseLong(words[4]),
                    Long.decode(words[6]),
                    Arrays.stream(words).skip(7).collect(Collectors.joining(" ")));
        }
    }

    SmbProxy(ManagedTarget guest) {
        this.guest = guest;
    }

    String shell(String command) throws IOException {
        return guest.agent().shell(command, Progress.NONE);
    }

    List<Request> list() throws IOException {
        return shell("agent smb-proxy list").lines().map(Request::of).toList();
    }

    /**
     * Sets something off in the guest that reads or writes, and waits until all that comes of it has come to rest.
     *
     * @param command {@code read} or {@code write}
     * @param more by how many more of these are held at least when it has
     * @return what it made, in order
     */
    List<Request> provoke(String command, int more, String shell) throws IOException {
        List<Request> before = list();
        long held = before.stream()
                .filter(each -> each.fate().equals(HELD) && each.command().equals(command))
                .count();
        shell(shell + " > /dev/null; agent smb-proxy await " + command + " " + (held + more)
                + " > /dev/null; agent quiet");
        List<Request> after = list();
        return after.subList(before.size(), after.size());
    }

    void pass(Request... requests) throws IOException {
        decide("pass", requests);
    }

    void refuse(String status, Request... requests) throws IOException {
        decide("refuse " + status, requests);
    }

    void shorten(int bytes, Request... requests) throws IOException {
        decide("shorten " + bytes, requests);
    }

    private void decide(String verb, Request... requests) throws IOException {
        String numbers = Arrays.stream(requests)
                .map(each -> Integer.toString(each.number()))
                .collect(Collectors.joining(" "));
        shell("agent smb-proxy " + verb + " " + numbers);
    }
}
