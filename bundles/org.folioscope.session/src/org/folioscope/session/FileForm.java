// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.ExtendedMetaData;
import org.folioscope.session.model.SessionPackage;

/** How the model is written as XML: which classes are which elements, which features attributes. Said by session.ecore. */
public final class FileForm {

    /** Where the children of an element go. */
    record Child(EReference reference, EClass type) {}

    private FileForm() {}

    /** The name of the element for objects of a class, or null for an abstract one. */
    public static String element(EClass type) {
        return type.isAbstract() ? null : detail(type, "name");
    }

    /** The name of the attribute, or of the text element, for a feature: its name in lower case with hyphens. */
    public static String attribute(EStructuralFeature feature) {
        StringBuilder name = new StringBuilder();
        for (char c : feature.getName().toCharArray()) {
            if (Character.isUpperCase(c)) {
                name.append('-');
            }
            name.append(Character.toLowerCase(c));
        }
        return name.toString();
    }

    /** The features that are XML attributes, in the order in which they are written. */
    static List<EAttribute> attributes(EClass type) {
        return features(type, null);
    }

    /** The features that are elements with text, in the order in which they are written. */
    static List<EAttribute> texts(EClass type) {
        return features(type, "element");
    }

    private static List<EAttribute> features(EClass type, String kind) {
        List<EAttribute> result = new ArrayList<>();
        for (EAttribute attribute : type.getEAllAttributes()) {
            String actual = detail(attribute, "kind");
            if (kind == null ? actual == null : kind.equals(actual)) {
                result.add(attribute);
            }
        }
        return result;
    }

    /** The elements that may stand in an element, by name. */
    static Map<String, Child> children(EClass type) {
        Map<String, Child> children = new LinkedHashMap<>();
        for (EReference reference : type.getEAllContainments()) {
            for (EClassifier classifier : SessionPackage.eINSTANCE.getEClassifiers()) {
                if (classifier instanceof EClass candidate
                        && !candidate.isAbstract()
                        && reference.getEReferenceType().isSuperTypeOf(candidate)) {
                    children.put(element(candidate), new Child(reference, candidate));
                }
            }
        }
        return children;
    }

    /** The values that a type may have, for people; empty where it is no enumeration. */
    static String literals(EDataType type) {
        return type instanceof EEnum values
                ? values.getELiterals().stream().map(EEnumLiteral::getLiteral).collect(Collectors.joining(", "))
                : "";
    }

    private static String detail(EModelElement element, String key) {
        return EcoreUtil.getAnnotation(element, ExtendedMetaData.ANNOTATION_URI, key);
    }
}
