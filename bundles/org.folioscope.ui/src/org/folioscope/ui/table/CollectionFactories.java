// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.table;

import java.io.IOException;
import java.net.URL;
import java.util.Enumeration;
import org.eclipse.collections.impl.list.mutable.primitive.IntArrayList;

/**
 * Lets NatTable's collections find their implementation. They look for it through the thread's context class loader,
 * and under OSGi that one sees the interfaces only, which are another bundle.
 */
final class CollectionFactories extends ClassLoader {

    private static final ClassLoader IMPLEMENTATION = IntArrayList.class.getClassLoader();

    private CollectionFactories(ClassLoader parent) {
        super(parent);
    }

    /** For the thread that uses tables. */
    static void install() {
        Thread thread = Thread.currentThread();
        if (!(thread.getContextClassLoader() instanceof CollectionFactories)) {
            thread.setContextClassLoader(new CollectionFactories(thread.getContextClassLoader()));
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (name.startsWith("org.eclipse.collections.")) {
            return IMPLEMENTATION.loadClass(name);
        }
        throw new ClassNotFoundException(name);
    }

    @Override
    protected Enumeration<URL> findResources(String name) throws IOException {
        return name.startsWith("META-INF/services/org.eclipse.collections.")
                ? IMPLEMENTATION.getResources(name)
                : super.findResources(name);
    }
}
