// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.check.iommu;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.check.Report;
import org.folioscope.iommu.Attachment;
import org.folioscope.iommu.IommuDevice;
import org.folioscope.iommu.IommuDomain;
import org.folioscope.iommu.IommuKind;
import org.folioscope.iommu.IommuUnit;
import org.folioscope.iommu.Translation;
import org.folioscope.model.Severity;

/** IO07. */
final class DomainIdCheck extends IommuCheck {

    DomainIdCheck() {
        super(
                "IO07",
                Severity.ERROR,
                "Within a unit one domain id stands for one root, and one second-stage root has one domain id.",
                "The unit tags what it keeps in its caches by the domain id (VMID and ASID of an SMMU; with the PASID"
                        + " for first stages). Two roots under one id mix their translations: one device reaches the"
                        + " other's memory. One root under two ids keeps stale translations, because an"
                        + " invalidation names one of them.");
    }

    /** @param where what else the caches tell translations apart by */
    private record Tag(int id, int stage, Object where) {}

    @Override
    void look(IommuState state, Report report, Progress progress) {
        for (IommuUnit unit : state.iommus().units()) {
            Map<Tag, Long> roots = new HashMap<>();
            Map<Long, Integer> ids = new HashMap<>();
            Set<Object> told = new HashSet<>();
            // of several sources the hardware's own comes first
            List<IommuDevice> devices = unit.tables().isEmpty()
                    ? List.of()
                    : unit.tables().getFirst().devices();
            for (IommuDevice device : devices) {
                progress.check();
                for (Attachment attachment : device.attachments()) {
                    if (!attachment.stages().isEmpty() && attachment.translation() != Translation.NESTED) {
                        one(unit, device, attachment, roots, ids, told, report);
                    }
                }
            }
        }
    }

    private static void one(
            IommuUnit unit,
            IommuDevice device,
            Attachment attachment,
            Map<Tag, Long> roots,
            Map<Long, Integer> ids,
            Set<Object> told,
            Report report) {
        IommuDomain domain = attachment.stages().getFirst();
        int id = attachment.domainId();
        long top = domain.tables().top();
        if (id < 0) {
            return;
        }
        boolean byPasid = domain.stage() == 1 && unit.kind() != IommuKind.SMMU;
        Tag tag = new Tag(id, domain.stage(), byPasid ? List.of(attachment.pasid(), device.id()) : "");
        Long other = roots.putIfAbsent(tag, top);
        if (other != null && other != top && told.add(tag)) {
            report.found(
                    device.title(),
                    attachment.entry().address(),
                    attachment.entry().layout().size(),
                    "expected domain id " + id + " to stand for one root in " + unit.name() + ", found "
                            + Numbers.hex(other) + " and " + Numbers.hex(top));
        }
        Integer otherId = domain.stage() == 2 ? ids.putIfAbsent(top, id) : null;
        if (otherId != null && otherId != id && told.add(top)) {
            report.found(
                    device.title(),
                    attachment.entry().address(),
                    attachment.entry().layout().size(),
                    "expected the root " + Numbers.hex(top) + " to have one domain id in " + unit.name() + ", found "
                            + otherId + " and " + id);
        }
    }
}
