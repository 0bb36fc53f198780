// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.guestmemfs;

import java.util.List;
import org.folioscope.check.CheckSet;

/** The rules about guestmemfs. Those about its inodes are among pkernfs's: PK06 to PK12. */
public final class GuestmemfsChecks {

    public static final CheckSet SET = new CheckSet(
            "guestmemfs",
            "guestmemfs",
            List.of(
                    new OverlapCheck(),
                    new ListPreservedCheck(),
                    new AllocatedCheck(),
                    new MappingCountCheck(),
                    new EntryCheck(),
                    new AlignmentCheck(),
                    new ListCountCheck(),
                    new SerialisedCheck()));

    private GuestmemfsChecks() {}
}
