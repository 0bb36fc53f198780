// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.pkram;

import java.util.function.Consumer;
import org.folioscope.base.Progress;
import org.folioscope.handover.HandoverSource;
import org.folioscope.handover.claims.Claim;
import org.folioscope.handover.claims.Claim.Role;
import org.folioscope.handover.claims.ClaimSource;
import org.folioscope.handover.claims.ClaimTable;
import org.folioscope.memory.MemoryReader;

/**
 * What PKRAM says of memory: pages that are kept, pages of its structures, and where nothing may be kept. The table is
 * made when somebody asks for it; pages of one file that lie side by side are one claim. Safe for use by several threads.
 */
final class PkramClaims implements ClaimSource {

    private static final int PAGE = 4096;

    private final HandoverSource source;
    private final Pkram pkram;
    private ClaimTable table;

    PkramClaims(HandoverSource source, Pkram pkram) {
        this.source = source;
        this.pkram = pkram;
    }

    @Override
    public void at(long start, long length, Consumer<Claim> each) {
        table(Progress.NONE).at(start, length, each);
    }

    @Override
    public void all(Progress progress, Consumer<Claim> each) {
        table(progress).all(progress, each);
    }

    private synchronized ClaimTable table(Progress progress) {
        if (table == null) {
            table = new Table(source.reader(), progress).fill(pkram).build();
        }
        return table;
    }

    /** Gathers claims, runs of pages as one. */
    private static final class Table {

        private final MemoryReader reader;
        private final Progress progress;
        private final ClaimTable.Builder claims = new ClaimTable.Builder();
        private long start;
        private long end;
        private String owner = "";

        Table(MemoryReader reader, Progress progress) {
            this.reader = reader;
            this.progress = progress;
        }

        ClaimTable.Builder fill(Pkram pkram) {
            if (pkram.superBlock() != null) {
                claims.add(pkram.superBlock().address(), PAGE, Role.METADATA, "PKRAM super block");
            }
            for (PkramNode node : pkram.nodes()) {
                String name = "PKRAM node " + PkramHandover.escape(node.name());
                claims.add(node.address(), PAGE, Role.METADATA, name);
                node.objects().forEach(object -> object(object, name));
            }
            if (pkram.regions() != null) {
                for (int i = 0; i < pkram.regions().pageCount(); i++) {
                    claims.add(pkram.regions().page(i), PAGE, Role.METADATA, "PKRAM region list");
                }
            }
            for (Pkram.Banned banned : pkram.banned()) {
                long pages = banned.lastPfn() - banned.firstPfn() + 1;
                claims.add(banned.firstPfn() << 12, pages << 12, Role.BANNED, "PKRAM banned region");
            }
            return claims;
        }

        private void object(PkramObject object, String node) {
            String name = node + ", " + PkramHandover.title(object);
            claims.add(object.address(), PAGE, Role.METADATA, name);
            stream(object.pages(), name);
            stream(object.bytes(), name + ", description");
        }

        private void stream(PkramStream stream, String name) {
            for (int i = 0; i < stream.linkCount(); i++) {
                claims.add(stream.link(i), PAGE, Role.METADATA, name);
            }
            stream.entries(reader, progress, (_, _, entry, _) -> {
                long address = PkramEntry.address(entry);
                if (address != end || !name.equals(owner)) {
                    flush();
                    start = address;
                    owner = name;
                }
                end = address + PkramEntry.pages(entry) * PAGE;
            });
            flush();
        }

        private void flush() {
            if (end != start) {
                claims.add(start, end - start, Role.PRESERVED, owner);
            }
            end = start;
        }
    }
}
