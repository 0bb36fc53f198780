// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.session;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.folioscope.base.Diagnostic.Severity;
import org.folioscope.session.FileForm.Child;
import org.folioscope.session.model.Element;
import org.folioscope.session.model.Session;
import org.folioscope.session.model.SessionPackage;

/**
 * Reads a session's XML. Hostile files are normal: their size and number of elements are bounded, and a document type is
 * refused, so that no entity can grow or reach outside. What is not understood becomes a problem with its line, and the
 * rest is still read.
 */
final class SessionReader {

    /** A session of a thousand steps is some hundred KiB. */
    static final int LARGEST_FILE = 1 << 20;

    private static final int MOST_ELEMENTS = 10_000;
    private static final int MOST_PROBLEMS = 50;

    private final List<Problem> problems;
    private final XMLStreamReader xml;
    private String comment;
    private int elements;

    private SessionReader(String text, List<Problem> problems) throws XMLStreamException {
        this.problems = problems;
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        xml = factory.createXMLStreamReader(new StringReader(text));
    }

    /**
     * Reads one session.
     *
     * @param problems gets what was not understood
     * @return the session as far as it was understood; null when nothing was
     */
    static Session read(InputStream input, List<Problem> problems) throws IOException {
        byte[] bytes = input.readNBytes(LARGEST_FILE + 1);
        if (bytes.length > LARGEST_FILE) {
            problems.add(problem(null, 0, "the file is larger than 1 MiB, which no session is"));
            return null;
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException _) {
            problems.add(problem(null, 0, "the file is not in UTF-8"));
            return null;
        }
        SessionReader reader = null;
        try {
            reader = new SessionReader(text.startsWith("\ufeff") ? text.substring(1) : text, problems);
            return reader.document();
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            problems.add(problem(null, Math.max(0, line), "this is no well-formed XML: " + reason(e)));
            return null;
        }
    }

    /** The parser's own sentence stands behind "Message:". */
    private static String reason(XMLStreamException e) {
        String message = String.valueOf(e.getMessage());
        int at = message.indexOf("Message: ");
        return at < 0 ? message : message.substring(at + "Message: ".length()).strip();
    }

    private static Problem problem(Element element, int line, String message) {
        return new Problem(Severity.ERROR, element, null, line, message);
    }

    private void tell(Element element, String message) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(problem(element, line(), message));
        }
    }

    private int line() {
        return Math.max(0, xml.getLocation().getLineNumber());
    }

    private Session document() throws XMLStreamException {
        Session session = null;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD ->
                    throw new XMLStreamException("a document type is not accepted", xml.getLocation());
                case XMLStreamConstants.COMMENT -> comment();
                case XMLStreamConstants.START_ELEMENT -> {
                    if (!xml.getLocalName().equals("session")) {
                        tell(null, "expected a <session>, found <" + xml.getLocalName() + ">");
                        return null;
                    }
                    session = (Session) element(SessionPackage.Literals.SESSION);
                }
                default -> {}
            }
        }
        return session;
    }

    private void comment() {
        String text = xml.getText().strip();
        comment = comment == null ? text : comment + "\n" + text;
    }

    /** The element that the parser stands at, with all that is in it. */
    private Element element(EClass type) throws XMLStreamException {
        if (++elements > MOST_ELEMENTS) {
            throw new XMLStreamException("more than " + MOST_ELEMENTS + " elements", xml.getLocation());
        }
        Element element = (Element) EcoreUtil.create(type);
        SourceLine.set(element, line());
        element.setComment(comment);
        comment = null;
        attributes(element);
        Map<String, Child> children = FileForm.children(type);
        Map<String, EAttribute> texts =
                FileForm.texts(type).stream().collect(Collectors.toMap(FileForm::attribute, each -> each));
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.END_ELEMENT -> {
                    comment = null; // it stood before nothing
                    return element;
                }
                case XMLStreamConstants.COMMENT -> comment();
                case XMLStreamConstants.START_ELEMENT -> child(element, children, texts);
                case XMLStreamConstants.CHARACTERS -> {
                    if (!xml.isWhiteSpace()) {
                        tell(element, "text stands between elements: \"" + shorten(xml.getText()) + "\"");
                    }
                }
                default -> {}
            }
        }
    }

    @SuppressWarnings("unchecked") // references of many are lists of elements
    private void child(Element parent, Map<String, Child> children, Map<String, EAttribute> texts)
            throws XMLStreamException {
        String name = xml.getLocalName();
        EAttribute text = texts.get(name);
        Child child = children.get(name);
        if (text != null) {
            if (parent.eIsSet(text)) {
                tell(parent, "<" + name + "> stands twice in <" + FileForm.element(parent.eClass()) + ">");
            }
            comment = null;
            parent.eSet(text, text(parent));
        } else if (child != null && child.reference().isMany()) {
            ((List<Element>) parent.eGet(child.reference())).add(element(child.type()));
        } else if (child != null) {
            if (parent.eIsSet(child.reference())) {
                tell(parent, "<" + name + "> stands twice in <" + FileForm.element(parent.eClass()) + ">");
            }
            parent.eSet(child.reference(), element(child.type()));
        } else {
            List<String> known = new ArrayList<>(texts.keySet());
            known.addAll(children.keySet());
            tell(
                    parent,
                    "there is no <" + name + "> in <" + FileForm.element(parent.eClass()) + ">"
                            + (known.isEmpty() ? "" : "; there may be " + String.join(", ", known)));
            skip();
        }
    }

    private void skip() throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    private void attributes(Element element) {
        List<EAttribute> known = FileForm.attributes(element.eClass());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String name = xml.getAttributeLocalName(i);
            EAttribute attribute = known.stream()
                    .filter(each -> FileForm.attribute(each).equals(name))
                    .findFirst()
                    .orElse(null);
            if (attribute == null) {
                tell(
                        element,
                        "<" + FileForm.element(element.eClass()) + "> has no attribute " + name + "; there are "
                                + known.stream().map(FileForm::attribute).collect(Collectors.joining(", ")));
            } else {
                set(element, attribute, xml.getAttributeValue(i));
            }
        }
    }

    private void set(Element element, EAttribute attribute, String value) {
        EDataType type = attribute.getEAttributeType();
        if (type.getInstanceClass() == boolean.class && !value.equals("true") && !value.equals("false")) {
            tell(element, FileForm.attribute(attribute) + " is \"true\" or \"false\", not \"" + shorten(value) + "\"");
            return;
        }
        try {
            element.eSet(attribute, EcoreUtil.createFromString(type, value));
        } catch (IllegalArgumentException _) {
            tell(
                    element,
                    FileForm.attribute(attribute) + " can't be \"" + shorten(value) + "\"; it is one of "
                            + FileForm.literals(type));
        }
    }

    /** The text of an element, without the indentation that all its lines share. */
    private String text(Element parent) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.END_ELEMENT -> {
                    return normalize(text.toString());
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(xml.getText());
                case XMLStreamConstants.START_ELEMENT -> {
                    tell(parent, "there is no <" + xml.getLocalName() + "> in a text");
                    skip();
                }
                default -> {}
            }
        }
    }

    /** Without blank lines at its ends, and without the indentation that its lines share. */
    private static String normalize(String text) {
        int lineEnd = text.indexOf('\n');
        String first = lineEnd < 0 ? text : text.substring(0, lineEnd);
        if (first.isBlank()) {
            return trim(text.substring(Math.max(0, lineEnd)).stripTrailing().stripIndent());
        }
        // A first line right behind the tag has no indentation to share.
        return lineEnd < 0
                ? text.strip()
                : first.strip() + "\n"
                        + text.substring(lineEnd + 1).stripTrailing().stripIndent();
    }

    /** Without blank lines at its ends. */
    static String trim(String text) {
        return text.stripTrailing().replaceFirst("^([ \t]*\r?\n)+", "");
    }

    private static String shorten(String text) {
        String line = text.strip().replace('\n', ' ');
        return line.length() <= 40 ? line : line.substring(0, 40) + "…";
    }
}
