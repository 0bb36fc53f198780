// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.session.editor.form;

import java.util.List;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.folioscope.session.model.Capture;
import org.folioscope.session.model.Element;
import org.folioscope.session.model.KexecJump;
import org.folioscope.session.model.Session;
import org.folioscope.session.model.SessionPackage;
import org.folioscope.session.model.Step;

/** What an attribute is likely to hold: steps before this one, and the usual words. */
final class Suggestions {

    private static final List<String> QUERIES = List.of(
            "inodes",
            "filesystems",
            "mounts",
            "tree",
            "folios",
            "findings",
            "kernels",
            "modules",
            "bases",
            "extents",
            "pages",
            "struct");

    private Suggestions() {}

    /** Empty where nothing can be suggested. */
    static List<String> of(Element element, EAttribute feature) {
        if (feature == SessionPackage.Literals.CHECK_QUERY__IMAGE) {
            return stepsBefore(element, step -> step instanceof Capture || step instanceof KexecJump);
        } else if (feature == SessionPackage.Literals.CHECK_SAME__FIRST
                || feature == SessionPackage.Literals.CHECK_SAME__SECOND
                || feature == SessionPackage.Literals.CHECK_CONSOLE__SINCE) {
            return stepsBefore(element, _ -> true);
        } else if (feature == SessionPackage.Literals.CHECK_QUERY__QUERY) {
            return QUERIES;
        } else if (feature == SessionPackage.Literals.LAUNCH__KERNEL) {
            return List.of("own", "6.12", "6.1");
        } else if (feature == SessionPackage.Literals.LAUNCH__INITRAMFS) {
            return List.of("ours");
        } else if (feature == SessionPackage.Literals.LAUNCH__ACCELERATOR) {
            return List.of("tcg", "kvm");
        } else if (feature == SessionPackage.Literals.DISK__FORMAT) {
            return List.of("qcow2", "raw");
        } else if (feature == SessionPackage.Literals.COMMAND__STATUS) {
            return List.of("0", "any");
        } else if (feature == SessionPackage.Literals.KEXEC_JUMP__CAPTURE_AT) {
            return List.of("machine_kexec");
        } else if (feature == SessionPackage.Literals.CAPTURE__AT) {
            return List.of("netfs_write_collection_worker", "netfs_read_collection_worker");
        }
        return List.of();
    }

    private static List<String> stepsBefore(Element element, Predicate<Step> fits) {
        EObject parent = element.eContainer();
        if (!(parent instanceof Session session)) {
            return List.of();
        }
        return session.getSteps().stream()
                .takeWhile(step -> step != element)
                .filter(fits)
                .map(Step::getId)
                .filter(id -> id != null && !id.isBlank())
                .toList();
    }
}
