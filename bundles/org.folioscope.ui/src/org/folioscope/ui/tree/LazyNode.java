// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.tree;

import java.util.List;
import org.folioscope.base.Progress;

/** A node of a {@link LazyTree}: its children are read when it is opened first. Belongs to the user interface thread. */
public final class LazyNode {

    /** Reads the values of a node's children; called on a worker thread. */
    @FunctionalInterface
    public interface Children {
        List<LazyNode> read(Progress progress) throws Exception;
    }

    private Object value;
    private Children reader;
    private LazyNode parent;
    private List<LazyNode> children;
    private boolean reading;
    private String detail = "";

    private LazyNode(Object value, Children reader, List<LazyNode> children) {
        this.value = value;
        this.reader = reader;
        this.children = children;
    }

    /** A node whose children are read when asked for. */
    public static LazyNode of(Object value, Children reader) {
        return new LazyNode(value, reader, null);
    }

    /** A node without children. */
    public static LazyNode leaf(Object value) {
        return new LazyNode(value, null, List.of());
    }

    /** A node with known children. */
    public static LazyNode of(Object value, List<LazyNode> children) {
        LazyNode node = new LazyNode(value, null, null);
        node.setChildren(children);
        return node;
    }

    /** Writes {@code text} greyed behind the name. */
    public LazyNode withDetail(String text) {
        detail = text;
        return this;
    }

    String detail() {
        return detail;
    }

    public Object value() {
        return value;
    }

    public LazyNode parent() {
        return parent;
    }

    /** Null until they were read. */
    public List<LazyNode> children() {
        return children;
    }

    Children reader() {
        return reader;
    }

    boolean reading() {
        return reading;
    }

    void setReading(boolean now) {
        reading = now;
    }

    /** Becomes what was read anew at its place; its children stay. */
    void renew(LazyNode by) {
        value = by.value;
        reader = by.reader;
        detail = by.detail;
        reading = false;
    }

    /** They are read again when they are asked for. */
    void forgetChildren() {
        children = null;
    }

    void setChildren(List<LazyNode> read) {
        children = List.copyOf(read);
        children.forEach(child -> child.parent = this);
    }
}
