// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.query;

import java.util.List;
import java.util.function.Consumer;
import org.folioscope.base.Progress;
import org.folioscope.handover.claims.Claim;
import org.folioscope.handover.claims.PageClaims;
import org.folioscope.query.Column.Kind;

/** Who says that a range of memory is preserved, and who else thinks it owns it. */
public final class ClaimsQuery implements TableQuery<Claim> {

    private static final List<Column<Claim>> COLUMNS = List.of(
            new Column<>("start", "Start", "Physical address of the first byte", Kind.ADDRESS, Claim::start),
            new Column<>("length", "Length", "Bytes", Kind.BYTES, Claim::length),
            new Column<>(
                    "role",
                    "Role",
                    "What it is claimed for",
                    Kind.TEXT,
                    claim -> claim.role().text()),
            new Column<>("owner", "Owner", "Who claims it", Kind.TEXT, Claim::owner));

    private final PageClaims claims;
    private final long start;
    private final long length;

    /** Every claim. */
    public ClaimsQuery(PageClaims claims) {
        this(claims, 0, 0);
    }

    /**
     * The claims on a range.
     *
     * @param start physical
     * @param length bytes; 0 for every claim
     */
    public ClaimsQuery(PageClaims claims, long start, long length) {
        this.claims = claims;
        this.start = start;
        this.length = length;
    }

    @Override
    public String id() {
        return "claims";
    }

    @Override
    public String title() {
        return "Claims";
    }

    @Override
    public List<Column<Claim>> columns() {
        return COLUMNS;
    }

    @Override
    public void run(Progress progress, Consumer<Claim> each) {
        if (length == 0) {
            claims.all(progress, each);
        } else {
            claims.at(start, length).forEach(each);
        }
    }
}
