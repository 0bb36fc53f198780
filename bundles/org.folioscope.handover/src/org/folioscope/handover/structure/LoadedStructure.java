// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.handover.structure;

import java.util.function.Consumer;
import org.folioscope.base.Progress;
import org.folioscope.handover.HandoverSource;
import org.folioscope.memory.MemoryFaultException;
import org.folioscope.memory.MemoryReader;
import org.folioscope.model.FieldValue;
import org.folioscope.model.Finding;
import org.folioscope.model.Severity;
import org.folioscope.model.impl.FindingImpl;
import org.folioscope.model.impl.StructureImpl;

/** A structure that knows how to read its fields and children. Its lists are filled under its lock, once. */
final class LoadedStructure extends StructureImpl {

    HandoverSource memory;
    RawStruct layout;
    ChildLoader loader;
    Consumer<FieldValue> explanation;
    private boolean fieldsLoaded;
    private boolean childrenLoaded;

    synchronized void loadFields() {
        if (fieldsLoaded || layout == null) {
            return;
        }
        fieldsLoaded = true;
        MemoryReader reader = memory.reader();
        for (RawField field : layout.fields()) {
            for (int i = 0; i < field.count(); i++) {
                FieldValue value =
                        FieldText.read(field.count() == 1 ? field : field.element(i), reader, getAddress(), memory);
                if (explanation != null) {
                    explanation.accept(value);
                }
                getFields().add(value);
            }
        }
    }

    synchronized void loadChildren(Progress progress) {
        if (childrenLoaded || loader == null) {
            return;
        }
        try {
            loader.load(progress, getChildren()::add);
            childrenLoaded = true;
        } catch (MemoryFaultException e) {
            childrenLoaded = true;
            Finding finding = new FindingImpl();
            finding.setSeverity(Severity.ERROR);
            finding.setObject(getName());
            finding.setMessage("what follows can't be read: " + e.getMessage());
            finding.setPlace("physical " + org.folioscope.base.Numbers.hex(e.address()));
            finding.setAddress(e.address());
            finding.setLength(1);
            getFindings().add(finding);
        } finally {
            if (!childrenLoaded) {
                getChildren().clear(); // cancelled: the next one starts anew
            }
        }
    }

    /** The layout's field that {@code value} shows, or null. */
    RawField field(FieldValue value) {
        if (layout == null) {
            return null;
        }
        for (RawField field : layout.fields()) {
            if (field.count() == 1) {
                if (field.name().equals(value.getName())) {
                    return field;
                }
            } else if (value.getName().startsWith(field.name() + "[")) {
                return field.element((int) ((value.getOffset() - field.offset()) / field.size()));
            }
        }
        return null;
    }

    /** Forgets the values, to read them again. */
    synchronized void forgetFields() {
        fieldsLoaded = false;
        getFields().clear();
    }
}
