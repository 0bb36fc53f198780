// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.kernel;

import org.folioscope.kernel.layout.Context;
import org.folioscope.model.BaseAddress;
import org.folioscope.model.Kernel;
import org.folioscope.model.KernelState;
import org.folioscope.model.Module;
import org.folioscope.model.impl.BaseAddressImpl;
import org.folioscope.model.impl.KernelImpl;
import org.folioscope.model.impl.ModuleImpl;
import org.folioscope.symbols.KernelMap;
import org.folioscope.symbols.KernelModule;

/** Tells what is known of a kernel as a model object. */
final class KernelFacts {

    private KernelFacts() {}

    static Kernel of(Context context) {
        KernelMap map = context.map();
        Kernel kernel = new KernelImpl();
        kernel.setState(map.state() == KernelMap.State.LIVE ? KernelState.LIVE : KernelState.GHOST);
        kernel.setRelease(map.release());
        kernel.setBanner(map.banner());
        kernel.setBuildId(map.buildId());
        kernel.setCommandLine(map.commandLine());
        kernel.setPagingLevels(map.pagingLevels());
        kernel.setPageTableRoot(map.pageTableRoot());
        kernel.setSymbolsOrigin(map.symbols().origin());
        kernel.setTypesOrigin(map.types().origin());
        KernelClock.read(context).ifPresent(clock -> {
            kernel.setBootTime(clock.boot());
            kernel.setCaptureTime(clock.now());
        });
        for (KernelMap.BaseValue each : map.bases()) {
            BaseAddress base = new BaseAddressImpl();
            base.setName(each.name());
            base.setValue(each.value());
            base.setSource(each.source());
            base.setCrossCheck(each.crossCheck());
            base.setAgrees(each.agrees());
            kernel.getBases().add(base);
        }
        for (KernelModule each : map.modules()) {
            Module module = new ModuleImpl();
            module.setName(each.name());
            module.setAddress(each.address());
            module.setStart(each.start());
            module.setSize(each.size());
            kernel.getModules().add(module);
        }
        context.missing().appendTo(kernel.getMissing());
        context.findings().appendTo(kernel.getFindings());
        return kernel;
    }
}
