// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.iommu;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.folioscope.base.Progress;
import org.folioscope.iommu.Attachment;
import org.folioscope.iommu.DomainRanges;
import org.folioscope.iommu.IommuDevice;
import org.folioscope.iommu.IommuDomain;
import org.folioscope.iommu.IommuUnit;
import org.folioscope.iommu.format.PageTables;

/** Page tables of one stage with all who use them, whatever number they use them under. */
final class DomainUse {

    private static final long PAGE = 4096;
    /** Devices that are named; more are counted. */
    private static final int NAMED = 3;

    /** One who uses them. */
    record User(IommuUnit unit, IommuDevice device, Attachment attachment) {}

    private final IommuDomain domain;
    private final List<User> users = new ArrayList<>();
    private DomainScan scan;

    DomainUse(IommuDomain domain) {
        this.domain = domain;
    }

    void add(User user) {
        users.add(user);
    }

    IommuDomain domain() {
        return domain;
    }

    PageTables tables() {
        return domain.tables();
    }

    List<User> users() {
        return users;
    }

    /** Whether what its leaves lead to are physical addresses, and not those of a stage below. */
    boolean isPhysical() {
        return tables().below() == null;
    }

    DomainRanges ranges(Progress progress) {
        return domain.ranges(progress);
    }

    DomainScan scan(Progress progress) {
        if (scan == null) {
            DomainScan fresh = new DomainScan(domain);
            domain.walk(fresh, progress);
            scan = fresh.done();
        }
        return scan;
    }

    /** Takes pages of tables. */
    interface TablePages {
        /**
         * @param page physical address in the image
         * @param table physical address of the table that it is of
         */
        void page(long page, long table);
    }

    /** Hands on each page of 4 KiB of the page tables; the top first. */
    void tablePages(Progress progress, TablePages each) {
        long[] tables = ranges(progress).tables();
        for (int i = 0; i < tables.length; i++) {
            if ((i & Progress.CHECK_INTERVAL - 1) == 0) {
                progress.check();
            }
            long size = i == 0 ? tables().topSize() : tables().tableSize();
            for (long page = tables[i] & -PAGE; page < tables[i] + size; page += PAGE) {
                each.page(page, tables[i]);
            }
        }
    }

    /** The devices, for people: "0000:00:03.0 (nvme), 0000:00:04.0 and 7 more". */
    String devices() {
        Set<String> titles = new LinkedHashSet<>();
        users.forEach(user -> titles.add(user.device().title()));
        String text = String.join(", ", titles.stream().limit(NAMED).toList());
        return titles.size() > NAMED ? text + " and " + (titles.size() - NAMED) + " more" : text;
    }

    /** For the evidence of findings. */
    String title() {
        return domain.title();
    }
}
