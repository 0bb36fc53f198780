// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.editor;

import java.util.Locale;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.folioscope.session.model.Element;
import org.folioscope.session.model.Need;
import org.folioscope.session.model.Parameter;
import org.folioscope.session.model.Session;
import org.folioscope.session.model.SessionPackage;
import org.folioscope.session.model.Step;

/** How the editor names what is in a session; what each thing means is said by the model itself. */
public final class Wording {

    /** Texts that are typed as they are for a machine: in the text font. */
    private static final Set<String> LITERAL = Set.of(
            "command",
            "pattern",
            "filter",
            "address",
            "bytes",
            "expected",
            "append",
            "commandLine",
            "extra",
            "expectedFailure",
            "arguments",
            "column",
            "holds",
            "test",
            "option");

    private Wording() {}

    /** "Guest command". */
    public static String kind(EClass type) {
        return sentence(type.getName());
    }

    /** "Capture at". */
    public static String label(EStructuralFeature feature) {
        return feature == SessionPackage.Literals.LAUNCH__CPUS ? "CPUs" : sentence(feature.getName());
    }

    private static String sentence(String camelCase) {
        String words = camelCase.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** What the model says that it means; empty where it says nothing. */
    public static String meaning(EModelElement element) {
        String words = EcoreUtil.getDocumentation(element);
        return words == null ? "" : words.strip();
    }

    /** Whether a text is shown in the font of fixed width. */
    public static boolean isLiteral(EStructuralFeature feature) {
        return LITERAL.contains(feature.getName());
    }

    /** What the element is called in lists: its title, name or id; never empty. */
    public static String name(Element element) {
        String name = switch (element) {
            case Step step -> first(step.getTitle(), step.getId());
            case Parameter parameter -> first(parameter.getName(), parameter.getTitle());
            case Need need -> first(need.getOption(), need.getTest());
            case Session session -> first(session.getTitle(), session.getName());
            default -> "";
        };
        return name.isEmpty() ? kind(element.eClass()) : name;
    }

    /** A text for people as one paragraph each, whatever lines it was written in; empty for null. */
    public static String flow(String text) {
        return text == null ? "" : text.strip().replaceAll("(?<!\\n)\\n(?!\\s*\\n)[ \\t]*", " ");
    }

    private static String first(String wanted, String otherwise) {
        if (wanted != null && !wanted.isBlank()) {
            return wanted;
        }
        return otherwise == null ? "" : otherwise;
    }
}
