// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.guest;

import java.util.ArrayList;
import java.util.List;
import org.folioscope.target.TargetException;

/**
 * A line of /proc/self/mountinfo (proc_pid_mountinfo(5)).
 *
 * @param device "major:minor"
 * @param root the path in the file system that is mounted
 * @param point where it is mounted
 */
public record KnownMount(
        int id,
        int parent,
        String device,
        String root,
        String point,
        String options,
        String type,
        String source,
        String superOptions) {

    private static final int OPTIONAL_FIELDS = 6;

    static List<KnownMount> parse(List<String> lines) throws TargetException {
        List<KnownMount> mounts = new ArrayList<>();
        for (String line : lines) {
            String[] fields = line.split(" ");
            int dash = OPTIONAL_FIELDS;
            while (dash < fields.length && !fields[dash].equals("-")) {
                dash++;
            }
            if (fields.length < dash + 4) {
                throw new TargetException("A line of mountinfo with at least 10 fields was expected, found: " + line);
            }
            mounts.add(new KnownMount(
                    Integer.parseInt(fields[0]),
                    Integer.parseInt(fields[1]),
                    fields[2],
                    Octal.decode(fields[3]),
                    Octal.decode(fields[4]),
                    fields[5],
                    fields[dash + 1],
                    Octal.decode(fields[dash + 2]),
                    fields[dash + 3]));
        }
        return mounts;
    }
}
