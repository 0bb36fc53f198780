// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.session;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.folioscope.session.model.Element;
import org.folioscope.session.model.Session;

/** Writes a session's XML for people: features in the model's order, what has its default left out, long lines broken. */
final class SessionWriter {

    private static final int WIDTH = 120;
    private static final String INDENT = "  ";

    private final StringBuilder out = new StringBuilder();

    private SessionWriter() {}

    static String write(Session session) {
        SessionWriter writer = new SessionWriter();
        writer.out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        writer.element(session, "");
        return writer.out.toString();
    }

    private void element(Element element, String indent) {
        comment(element.getComment(), indent);
        String name = FileForm.element(element.eClass());
        out.append(indent).append('<').append(name);
        attributes(element, indent + " ".repeat(name.length() + 2));
        List<EAttribute> texts = new ArrayList<>(FileForm.texts(element.eClass()));
        texts.removeIf(each -> !element.eIsSet(each));
        List<EReference> children = new ArrayList<>(element.eClass().getEAllContainments());
        children.removeIf(each -> !element.eIsSet(each));
        if (texts.isEmpty() && children.isEmpty()) {
            out.append("/>\n");
            return;
        }
        out.append(">\n");
        for (EAttribute text : texts) {
            text(FileForm.attribute(text), (String) element.eGet(text), indent + INDENT);
        }
        for (EReference reference : children) {
            if (reference.isMany()) {
                ((List<?>) element.eGet(reference)).forEach(child -> element((Element) child, indent + INDENT));
            } else {
                element((Element) element.eGet(reference), indent + INDENT);
            }
        }
        out.append(indent).append("</").append(name).append(">\n");
    }

    private void comment(String comment, String indent) {
        if (comment != null) {
            // Two hyphens in a row would end it.
            comment.lines()
                    .forEach(line -> out.append(indent)
                            .append("<!-- ")
                            .append(clean(line.strip()).replaceAll("-(?=-)|-$", "- "))
                            .append(" -->\n"));
        }
    }

    private void attributes(Element element, String indent) {
        int column = out.length() - out.lastIndexOf("\n");
        for (EAttribute attribute : FileForm.attributes(element.eClass())) {
            if (!element.eIsSet(attribute)) {
                continue;
            }
            String value = EcoreUtil.convertToString(attribute.getEAttributeType(), element.eGet(attribute));
            String piece = FileForm.attribute(attribute) + "=\"" + escapeAttribute(value) + "\"";
            if (column > indent.length() + 1 && column + piece.length() > WIDTH) {
                out.append('\n').append(indent);
                column = indent.length();
            } else {
                out.append(' ');
            }
            out.append(piece);
            column += piece.length() + 1;
        }
    }

    private void text(String name, String value, String indent) {
        String text = SessionReader.trim(value);
        boolean block = text.indexOf('\n') >= 0
                || text.startsWith(" ")
                || indent.length() + 2 * name.length() + 5 + text.length() > WIDTH;
        boolean literal = name.equals("command") && (text.contains("<") || text.contains("&")) && !text.contains("]]>");
        out.append(indent).append('<').append(name).append('>');
        String content = literal ? clean(text) : escape(text);
        if (!block) {
            out.append(literal ? "<![CDATA[" + content + "]]>" : content);
        } else {
            out.append(literal ? "<![CDATA[\n" : "\n");
            content.lines()
                    .forEach(line -> out.append(line.isBlank() ? "" : indent + INDENT + line)
                            .append('\n'));
            out.append(indent).append(literal ? "]]>" : "");
        }
        out.append("</").append(name).append(">\n");
    }

    private static String escapeAttribute(String text) {
        return escape(text)
                .replace("\"", "&quot;")
                .replace("\n", "&#10;")
                .replace("\t", "&#9;")
                .replace("\r", "&#13;");
    }

    private static String escape(String text) {
        return clean(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** XML has no way to write most control characters, and lone surrogates. */
    private static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            boolean allowed =
                    c >= 0x20 && c <= 0xd7ff || c == '\n' || c == '\t' || c >= 0xe000 && c <= 0xfffd || c >= 0x10000;
            clean.appendCodePoint(allowed ? c : 0xfffd);
        });
        return clean.toString();
    }
}
