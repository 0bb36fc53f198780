// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.kho;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a kernel's own objects say of KHO: kho_out, kho_in, kho_scratch, the kernels that kexec has loaded.
 *
 * @param release as in uname -r
 * @param enabled kho_enable: whether kho=on
 * @param outTree physical address of the tree that is handed on (kho_out.fdt); 0 for none
 * @param inTree physical address of the tree that was handed over (kho_in.fdt_phys); 0 for none
 * @param scratch the scratch areas
 * @param trackerRoot physical address of the radix tree's root (kho_out.radix_tree.root); empty where this kernel has none
 * @param liveTracker the tracker as the kernel keeps it where that is no radix tree (xarrays, 6.16 to 7.0)
 * @param finalized whether the tracker was written down, where the kernel knows that word (6.16 to 7.0)
 * @param bitmapBytes bytes of a bitmap of the tracker as the kernel's types say; 0 where they don't
 * @param loaded the kernels that are loaded
 * @param nextCompatible the compatible string that the loaded kernel accepts; empty where it is not known
 * @param pages struct pages; empty where they can't be read
 */
public record KhoKernel(
        String release,
        boolean enabled,
        long outTree,
        long inTree,
        List<ScratchArea> scratch,
        OptionalLong trackerRoot,
        Optional<PreservedPages> liveTracker,
        Optional<Boolean> finalized,
        int bitmapBytes,
        List<LoadedKernel> loaded,
        Optional<String> nextCompatible,
        Optional<PageStates> pages) {

    /** The kernel that an ordinary kexec would start. */
    public Optional<LoadedKernel> next() {
        return loaded.stream().filter(kernel -> !kernel.crash()).findFirst();
    }
}
