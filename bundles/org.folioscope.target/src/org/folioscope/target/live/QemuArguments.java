// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.live;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.folioscope.target.TargetAddress;
import org.folioscope.target.qemu.RunDirectory;

/**
 * What QEMU's command line says of a VM: name, RAM, where its monitor and its GDB stub listen (QEMU's manual page,
 * "Debug/Expert options" and "Character device options"). Options may begin with one or two dashes.
 */
final class QemuArguments {

    private static final int GDB_PORT = 1234;
    private static final String YES = "on";

    private final String program;
    private final Path folder;
    private final Map<String, Map<String, String>> characterDevices = new HashMap<>();
    private final List<String> monitors = new ArrayList<>();
    private final List<String> stubs = new ArrayList<>();
    private String name;
    private OptionalLong memory = OptionalLong.empty();
    private SocketAddress qmp;
    private SocketAddress gdb;
    private Path ramFile;

    /**
     * @param words the program and its arguments
     * @param folder where relative paths begin; null where that is not known, and then they count for nothing
     */
    QemuArguments(List<String> words, Path folder) {
        this.folder = folder;
        program = words.getFirst().substring(words.getFirst().lastIndexOf('/') + 1);
        for (int i = 1; i < words.size(); i++) {
            String option = words.get(i).replaceFirst("^--?", "");
            if (option.equals("s") && words.get(i).startsWith("-")) {
                gdb = InetSocketAddress.createUnresolved("localhost", GDB_PORT);
            } else if (words.get(i).startsWith("-") && i + 1 < words.size()) {
                take(option, words.get(i + 1));
            }
        }
        qmp = qmp == null ? listening(monitors) : qmp;
        gdb = gdb == null ? listening(stubs) : gdb;
    }

    /** Where the first of these character devices listens that does; null where none does. */
    private SocketAddress listening(List<String> devices) {
        for (String device : devices) {
            SocketAddress address = listening(characterDevices.getOrDefault(device, Map.of()));
            if (address != null) {
                return address;
            }
        }
        return null;
    }

    LocalQemu process(long pid, String user) {
        TargetAddress address =
                new TargetAddress(OptionalLong.of(pid), Optional.ofNullable(qmp), Optional.ofNullable(gdb));
        return new LocalQemu(
                pid,
                user,
                name == null ? program : name,
                memory,
                address,
                Optional.ofNullable(ramFile),
                ramFile == null ? OptionalLong.empty() : RunDirectory.owner(ramFile));
    }

    private void take(String option, String value) {
        switch (option) {
            case "name" -> {
                Map<String, String> settings = settings(value, "guest");
                name = settings.getOrDefault("guest", name);
            }
            case "m" -> memory = size(settings(value, "size").getOrDefault("size", ""));
            case "qmp", "qmp-pretty" -> {
                if (qmp == null) {
                    qmp = device(value, false, monitors);
                }
            }
            case "gdb" -> gdb = device(value, true, stubs);
            case "chardev" -> {
                Map<String, String> settings = settings(value, "backend");
                characterDevices.put(settings.getOrDefault("id", ""), settings);
            }
            case "mon" -> {
                Map<String, String> settings = settings(value, "chardev");
                if ("control".equals(settings.get("mode"))) {
                    monitors.add(settings.getOrDefault("chardev", ""));
                }
            }
            case "object" -> {
                Map<String, String> settings = settings(value, "qom-type");
                if ("memory-backend-file".equals(settings.get("qom-type"))
                        && YES.equals(settings.get("share"))
                        && ramFile == null) {
                    ramFile = path(settings.getOrDefault("mem-path", ""));
                }
            }
            default -> {
                return; // tells nothing of the kind
            }
        }
    }

    /** "key=value,key=value"; what has no key at the front is that of {@code first}; two commas stand for one. */
    private static Map<String, String> settings(String text, String first) {
        Map<String, String> settings = new LinkedHashMap<>();
        for (String part : text.replace(",,", "\0").split(",")) {
            String setting = part.replace('\0', ',');
            int equals = setting.indexOf('=');
            if (equals > 0) {
                settings.put(setting.substring(0, equals), setting.substring(equals + 1));
            } else if (settings.isEmpty()) {
                settings.put(first, setting);
            } else { // "server" means "server=on", "nowait" means "wait=off"
                boolean no = setting.startsWith("no") && setting.length() > 2;
                settings.put(no ? setting.substring(2) : setting, no ? "off" : YES);
            }
        }
        return settings;
    }

    /**
     * Where "unix:PATH,server=on" or "tcp:HOST:PORT,server=on" listens; null for what can't be connected to.
     *
     * @param server whether TCP listens without being told to, as it does for -gdb
     * @param devices takes the id of "chardev:ID"
     */
    private SocketAddress device(String value, boolean server, List<String> devices) {
        Map<String, String> settings = settings(value, "place");
        String place = settings.getOrDefault("place", "");
        if (value.startsWith("unix:")) {
            return isServer(settings, false) ? unix(settings.getOrDefault("unix:path", after(place))) : null;
        }
        if (value.startsWith("tcp:")) {
            return isServer(settings, server) ? inet(after(place)) : null;
        }
        if (value.startsWith("chardev:")) {
            devices.add(after(place));
        }
        return null;
    }

    private static String after(String place) {
        return place.substring(place.indexOf(':') + 1);
    }

    private SocketAddress listening(Map<String, String> settings) {
        if (!"socket".equals(settings.get("backend")) || !isServer(settings, false)) {
            return null;
        }
        if (settings.containsKey("path")) {
            return unix(settings.get("path"));
        }
        return inet(settings.getOrDefault("host", "") + ":" + settings.getOrDefault("port", ""));
    }

    /** @param usual what counts where nothing is said */
    private static boolean isServer(Map<String, String> settings, boolean usual) {
        String server = settings.get("server");
        return server == null ? usual : YES.equals(server) || "yes".equals(server) || "true".equals(server);
    }

    private SocketAddress unix(String text) {
        Path path = path(text);
        try {
            return path == null ? null : UnixDomainSocketAddress.of(path);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    private static SocketAddress inet(String place) {
        int colon = place.lastIndexOf(':');
        String host = colon < 0 ? "" : place.substring(0, colon).replaceAll("^\\[(.*)]$", "$1");
        boolean anywhere = host.isEmpty() || host.equals("0.0.0.0") || host.equals("::");
        try {
            int port = Integer.parseInt(place.substring(colon + 1));
            return port > 0 && port < 1 << 16
                    ? InetSocketAddress.createUnresolved(anywhere ? "localhost" : host, port)
                    : null;
        } catch (NumberFormatException _) {
            return null; // a service's name, or nothing
        }
    }

    private Path path(String text) {
        try {
            Path path = Path.of(text);
            return text.isEmpty() ? null : path.isAbsolute() ? path : folder == null ? null : folder.resolve(path);
        } catch (InvalidPathException _) {
            return null;
        }
    }

    /** "512", "512M", "4G"; MiB unless said otherwise. */
    private static OptionalLong size(String text) {
        if (!text.matches("\\d{1,15}[bkKmMgGtT]?")) {
            return OptionalLong.empty();
        }
        char last = text.charAt(text.length() - 1);
        int shift = switch (last) {
            case 'b' -> 0;
            case 'k', 'K' -> 10;
            case 'g', 'G' -> 30;
            case 't', 'T' -> 40;
            default -> 20;
        };
        long number = Long.parseLong(Character.isDigit(last) ? text : text.substring(0, text.length() - 1));
        return number << shift >>> shift == number ? OptionalLong.of(number << shift) : OptionalLong.empty();
    }
}
