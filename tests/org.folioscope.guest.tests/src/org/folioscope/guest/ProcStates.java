// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.guest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.folioscope.base.Progress;
import org.folioscope.target.launch.ManagedTarget;

/** What the guest's /proc says of its tasks at one moment: names, states, stacks, and how often each was switched to. */
@SuppressWarnings("resource") // the guest closes its agent
final class ProcStates {

    private static final Pattern STAT = Pattern.compile("^(\\d+) \\((.*)\\) (\\S) ");
    private static final Pattern FILE = Pattern.compile("^/proc/(\\d+)/\\w+:(.*)$");
    private static final Pattern CALL = Pattern.compile("^\\[<0>] (\\S+)/0x[0-9a-f]+");

    private final Map<Long, String> comms = new HashMap<>();
    private final Map<Long, Character> states = new HashMap<>();
    private final Map<Long, String> switches = new HashMap<>();
    private final Map<Long, List<String>> stacks = new HashMap<>();

    private ProcStates() {}

    static ProcStates of(ManagedTarget guest) throws IOException {
        ProcStates result = new ProcStates();
        for (String line : lines(guest, "cat /proc/[0-9]*/stat 2>/dev/null; true")) {
            Matcher stat = STAT.matcher(line);
            if (stat.find()) {
                result.comms.put(Long.parseLong(stat.group(1)), stat.group(2));
                result.states.put(Long.parseLong(stat.group(1)), stat.group(3).charAt(0));
            }
        }
        for (String line : lines(guest, "grep ctxt_switches /proc/[0-9]*/status 2>/dev/null")) {
            Matcher file = FILE.matcher(line);
            if (file.find()) {
                result.switches.merge(Long.parseLong(file.group(1)), file.group(2), (a, b) -> a + " " + b);
            }
        }
        for (String line : lines(guest, "grep . /proc/[0-9]*/stack 2>/dev/null")) {
            Matcher file = FILE.matcher(line);
            Matcher call = file.find() ? CALL.matcher(file.group(2)) : null;
            if (call != null && call.find()) {
                result.stacks
                        .computeIfAbsent(Long.parseLong(file.group(1)), _ -> new ArrayList<>())
                        .add(call.group(1));
            }
        }
        return result;
    }

    private static List<String> lines(ManagedTarget guest, String command) throws IOException {
        return guest.agent().shell(command, Progress.NONE).lines().toList();
    }

    /** The tasks that were not switched to between this look and a {@code later} one, and have a stack to compare. */
    List<Long> unchanged(ProcStates later) {
        return switches.keySet().stream()
                .filter(pid -> switches.get(pid).equals(later.switches.get(pid)) && stacks.containsKey(pid))
                .sorted()
                .toList();
    }

    String comm(long pid) {
        return comms.get(pid);
    }

    char state(long pid) {
        return states.get(pid);
    }

    /** The calls as "function+0x12", innermost first, without the scheduler's. */
    List<String> stack(long pid) {
        return stacks.get(pid);
    }
}
