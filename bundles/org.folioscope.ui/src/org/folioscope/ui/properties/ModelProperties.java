// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.PropertyDescriptor;
import org.folioscope.base.Numbers;
import org.folioscope.model.FolioPackage;
import org.folioscope.ui.tree.NodeLabels;

/**
 * A model object's features as properties. What the kernel at hand does not have is written as "n/a", which is not the
 * same as zero.
 */
final class ModelProperties extends ReadOnlyProperties {

    private final EObject object;

    ModelProperties(EObject object) {
        this.object = object;
    }

    @Override
    public IPropertyDescriptor[] getPropertyDescriptors() {
        List<IPropertyDescriptor> descriptors = new ArrayList<>();
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (!feature.isMany()) {
                PropertyDescriptor descriptor = new PropertyDescriptor(feature, words(feature.getName()));
                descriptor.setDescription(EcoreUtil.getDocumentation(feature));
                descriptor.setCategory(
                        feature instanceof EReference
                                ? "Belongs to"
                                : words(object.eClass().getName()));
                descriptors.add(descriptor);
            }
        }
        return descriptors.toArray(IPropertyDescriptor[]::new);
    }

    /** "dirtyPages" as "dirty pages". */
    private static String words(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    @Override
    public Object getPropertyValue(Object id) {
        EStructuralFeature feature = (EStructuralFeature) id;
        if (feature.isUnsettable() && !object.eIsSet(feature)) {
            return "n/a";
        }
        Object value = object.eGet(feature);
        if (value == null) {
            return "";
        }
        if (feature instanceof EAttribute attribute) {
            return write(attribute.getEAttributeType(), value);
        }
        return value instanceof EObject other ? new Nested(other) : value.toString();
    }

    private static String write(EDataType type, Object value) {
        String text = EcoreUtil.convertToString(type, value);
        if (type == FolioPackage.Literals.BYTES && Long.compareUnsigned((Long) value, 1024) >= 0) {
            return text + " (" + Numbers.size((Long) value) + ")";
        }
        return text == null ? "" : text;
    }

    @Override
    public boolean isPropertySet(Object id) {
        return object.eIsSet((EStructuralFeature) id);
    }

    /** A referenced object: its name, with its own properties below it. */
    private static final class Nested implements IAdaptable {

        private final EObject object;

        Nested(EObject object) {
            this.object = object;
        }

        @Override
        public <T> T getAdapter(Class<T> type) {
            return type == IPropertySource.class ? type.cast(new ModelProperties(object)) : null;
        }

        @Override
        public String toString() {
            return NodeLabels.plain(object);
        }
    }
}
