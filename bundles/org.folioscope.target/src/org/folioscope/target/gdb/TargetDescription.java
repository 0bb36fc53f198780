// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.target.gdb;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Where each register lies in the answer to the stub's request {@code g}: the registers of the target description
 * (target.xml and what it includes), in the order of their numbers, without gaps.
 */
final class TargetDescription {

    private static final int DOCUMENT_LIMIT = 32;
    private static final int REGISTER_LIMIT = 4096;
    private static final int BITS_LIMIT = 1 << 16;

    /** Gives the text of a document of the description; reads of the connection. */
    interface Documents {
        String read(String name) throws GdbException;
    }

    private record Register(String name, int bytes) {}

    private final List<Register> registers;

    private TargetDescription(List<Register> registers) {
        this.registers = registers;
    }

    /** @throws GdbException.Malformed when a document is not what it has to be */
    static TargetDescription read(Documents documents) throws GdbException {
        Map<Integer, Register> byNumber = new TreeMap<>();
        List<String> names = new ArrayList<>(List.of("target.xml"));
        int[] next = {0};
        read(names, 0, documents, byNumber, next);
        return new TargetDescription(List.copyOf(byNumber.values()));
    }

    private static void read(
            List<String> names, int index, Documents documents, Map<Integer, Register> byNumber, int[] next)
            throws GdbException {
        String name = names.get(index);
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(new StringReader(documents.read(name)));
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                switch (xml.getLocalName()) {
                    case "xi:include" -> { // numbers go on through the included document
                        String included = xml.getAttributeValue(null, "href");
                        if (included == null || names.contains(included) || names.size() >= DOCUMENT_LIMIT) {
                            throw malformed(name, "an include of a document that is new", String.valueOf(included));
                        }
                        names.add(included);
                        read(names, names.size() - 1, documents, byNumber, next);
                    }
                    case "reg" -> add(xml, name, byNumber, next);
                    default -> {}
                }
            }
        } catch (XMLStreamException e) {
            throw malformed(name, "XML", String.valueOf(e.getMessage()));
        }
    }

    /** What comes from the stub is not trusted: no document type, no entities; the size was limited while reading. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // The prefix xi is declared in the document type alone, which isn't read.
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        return factory;
    }

    private static void add(XMLStreamReader xml, String document, Map<Integer, Register> byNumber, int[] next)
            throws GdbException {
        String name = xml.getAttributeValue(null, "name");
        int bits = number(xml.getAttributeValue(null, "bitsize"));
        String explicit = xml.getAttributeValue(null, "regnum");
        int number = explicit == null ? next[0] : number(explicit);
        if (name == null || bits <= 0 || bits > BITS_LIMIT || bits % 8 != 0 || number < 0 || number >= REGISTER_LIMIT) {
            throw malformed(
                    document, "a register with a name, a size in whole bytes and a number", "the register " + name);
        }
        byNumber.put(number, new Register(name, bits / 8));
        next[0] = number + 1;
    }

    private static int number(String text) {
        return text != null && text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : -1;
    }

    private static GdbException.Malformed malformed(String document, String expected, String found) {
        return new GdbException.Malformed("expected " + expected + " in its " + GdbPacket.excerpt(document) + ", found "
                + GdbPacket.excerpt(found));
    }

    /**
     * The registers of at most 64 bits, by name, in their order; those that the stub says are not available, or doesn't
     * give, are left out.
     *
     * @param hex the answer to {@code g}: two digits, or "xx", for each byte, the lowest byte of a register first
     */
    Map<String, Long> values(String hex) throws GdbException {
        Map<String, Long> values = new LinkedHashMap<>();
        int at = 0;
        for (Register register : registers) {
            int end = at + 2 * register.bytes;
            if (end > hex.length()) {
                break;
            }
            if (register.bytes <= Long.BYTES && hex.charAt(at) != 'x') {
                long value = 0;
                for (int digit = end - 2; digit >= at; digit -= 2) {
                    value = value << 8 | GdbPacket.unhex(hex, digit);
                }
                values.put(register.name, value);
            }
            at = end;
        }
        return Collections.unmodifiableMap(values);
    }
}
