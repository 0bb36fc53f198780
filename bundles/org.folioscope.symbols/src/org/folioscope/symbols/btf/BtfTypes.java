// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.symbols.btf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.folioscope.symbols.StructType;
import org.folioscope.symbols.Types;

/** The types of a kernel and, once something isn't found there, of its modules. */
public final class BtfTypes implements Types {

    private final BtfIndex kernel;
    private final Supplier<List<Btf>> moduleSource;
    private final String origin;
    private final ConcurrentHashMap<String, Optional<StructType>> known = new ConcurrentHashMap<>();
    private List<BtfIndex> modules;

    /**
     * @param kernel null when there is none; then nothing is ever found
     * @param modules asked once, when a name isn't found in the kernel
     * @param origin for people
     */
    public BtfTypes(Btf kernel, Supplier<List<Btf>> modules, String origin) {
        this(kernel == null ? null : new BtfIndex(kernel), modules, origin);
    }

    private BtfTypes(BtfIndex kernel, Supplier<List<Btf>> modules, String origin) {
        this.kernel = kernel;
        this.moduleSource = modules;
        this.origin = origin;
    }

    /** The same types of the kernel, found already, beside other modules. */
    public BtfTypes with(Supplier<List<Btf>> others) {
        return new BtfTypes(kernel, others, origin);
    }

    @Override
    public Optional<StructType> findStruct(String name) {
        Optional<StructType> answer = known.get(name);
        if (answer == null) {
            answer = Optional.ofNullable(search(name));
            known.put(name, answer);
        }
        return answer;
    }

    private StructType search(String name) {
        StructType found = kernel == null ? null : kernel.struct(name);
        if (found == null) {
            for (BtfIndex module : modules()) {
                found = module.struct(name);
                if (found != null) {
                    break;
                }
            }
        }
        return found;
    }

    @Override
    public OptionalLong enumerator(String name) {
        OptionalLong found = kernel == null ? OptionalLong.empty() : kernel.enumerator(name);
        if (found.isEmpty()) {
            for (BtfIndex module : modules()) {
                found = module.enumerator(name);
                if (found.isPresent()) {
                    break;
                }
            }
        }
        return found;
    }

    @Override
    public List<Enumerator> enumeration(String name) {
        List<Enumerator> found = kernel == null ? List.of() : kernel.enumeration(name);
        if (found.isEmpty()) {
            for (BtfIndex module : modules()) {
                found = module.enumeration(name);
                if (!found.isEmpty()) {
                    break;
                }
            }
        }
        return List.copyOf(found);
    }

    @Override
    public List<String> structNames(String prefix, int limit) {
        TreeSet<String> names = new TreeSet<>();
        if (kernel != null) {
            kernel.addStructNames(prefix, names);
        }
        for (BtfIndex module : modules()) {
            module.addStructNames(prefix, names);
        }
        List<String> first = new ArrayList<>();
        for (String name : names) {
            if (first.size() == limit) {
                break;
            }
            first.add(name);
        }
        return first;
    }

    @Override
    public Optional<String> function(String name) {
        Optional<String> found = kernel == null ? Optional.empty() : kernel.function(name);
        if (found.isEmpty()) {
            for (BtfIndex module : modules()) {
                found = module.function(name);
                if (found.isPresent()) {
                    break;
                }
            }
        }
        return found;
    }

    @Override
    public String origin() {
        return origin;
    }

    private synchronized List<BtfIndex> modules() {
        if (modules == null) {
            modules = List.of(); // the list of modules itself is read with these types
            List<BtfIndex> made = new ArrayList<>();
            for (Btf btf : moduleSource.get()) {
                made.add(new BtfIndex(btf));
            }
            modules = made;
        }
        return modules;
    }
}
