// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.vfs;

import java.util.List;
import org.folioscope.check.CheckSet;
import org.folioscope.check.kernel.KernelSubjects;

/** The checks of super blocks, inodes, dentries, and of the lists that link them. */
public final class VfsChecks {

    /** In the order of their ids. */
    public static final CheckSet SET = new CheckSet(
            "vfs",
            "File systems in memory",
            new KernelSubjects<>(FileSystems.class, (kernel, _) -> new FileSystems(kernel)),
            List.of(new ListCheck(), new DeletedInodeCheck(), new FrozenAtKexecCheck()));

    private VfsChecks() {}
}
