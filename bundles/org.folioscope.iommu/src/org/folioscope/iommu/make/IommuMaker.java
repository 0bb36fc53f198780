// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.iommu.make;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.folioscope.base.Numbers;
import org.folioscope.base.Progress;
import org.folioscope.handover.make.MakeException;
import org.folioscope.handover.make.MakeRequest;
import org.folioscope.handover.make.Maker;
import org.folioscope.handover.make.RegisterMaker;

/** Makes memory with tables of IOMMUs that KHO preserves, and the file with registers that lead to them. */
public enum IommuMaker implements RegisterMaker {
    VTD("iommu-vtd", "Intel VT-d units in legacy and in scalable mode", VtdBreakage.values()) {
        @Override
        IommuImage image(String broken) {
            VtdImage vtd = new VtdImage();
            if (!broken.isEmpty()) {
                VtdBreakage.valueOf(broken).apply(vtd);
            }
            vtd.finish();
            return vtd.image;
        }
    },

    AMD("iommu-amd", "an AMD unit with host and guest tables", AmdBreakage.values()) {
        @Override
        IommuImage image(String broken) {
            AmdImage amd = new AmdImage();
            if (!broken.isEmpty()) {
                AmdBreakage.valueOf(broken).apply(amd);
            }
            amd.finish();
            return amd.image;
        }
    },

    SMMU(
            "iommu-smmu",
            "Arm SMMUv3 units with linear and two-level stream tables, stage 1, stage 2 and nested",
            SmmuBreakage.values()) {
        @Override
        IommuImage image(String broken) {
            SmmuImage smmu = new SmmuImage();
            if (!broken.isEmpty()) {
                SmmuBreakage.valueOf(broken).apply(smmu);
            }
            smmu.finish();
            return smmu.image;
        }
    };

    /** All of them, for lists of makers. */
    public static final List<Maker> ALL = List.of(values());

    private final String kind;
    private final String what;
    private final List<String> rules;

    IommuMaker(String kind, String what, Enum<?>[] breakages) {
        this.kind = kind;
        this.what = what;
        this.rules = Arrays.stream(breakages).map(Enum::name).toList();
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public String summary() {
        return "memory right before a kexec with the tables of " + what + ", preserved by KHO; registers beside";
    }

    @Override
    public long usualSize() {
        return IommuImage.SIZE;
    }

    /** Rules that are about a driver, or about two images, are not among them. */
    @Override
    public List<String> rules() {
        return rules;
    }

    /** @param broken the rule to break, one of {@link #rules}; empty for none */
    abstract IommuImage image(String broken);

    private IommuImage image(MakeRequest request) throws MakeException {
        if (request.size() != IommuImage.SIZE) {
            throw new MakeException(
                    "expected a size of " + Numbers.size(IommuImage.SIZE) + ", found " + Numbers.size(request.size()));
        }
        String broken = request.broken().orElse("");
        if (!broken.isEmpty() && !rules.contains(broken)) {
            throw new MakeException("no file alone breaks " + broken + ": expected one of " + String.join(", ", rules));
        }
        return image(broken);
    }

    @Override
    public void make(MakeRequest request, Path file, Progress progress) throws IOException {
        image(request).writeTo(file, progress);
    }

    @Override
    public String registers(MakeRequest request) throws IOException {
        return image(request).registers();
    }
}
