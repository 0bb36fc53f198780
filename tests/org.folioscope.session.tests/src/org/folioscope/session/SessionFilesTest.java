// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.folioscope.session.FileForm.Child;
import org.folioscope.session.model.Element;
import org.folioscope.session.model.GuestCommand;
import org.folioscope.session.model.Session;
import org.folioscope.session.model.SessionPackage;
import org.folioscope.session.model.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionFilesTest {

    private static final String TINY = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!-- whose file this is -->
            <session name="tiny" title="A tiny session">
              <why>
                Shows that all parts
                work together.
              </why>
              <parameter name="memory" kind="size" default="256 MiB"/>
              <launch kernel="6.12" memory="${memory}" iommu="intel-scalable">
                <disk size="64 MiB"/>
              </launch>
              <!-- where all begins -->
              <boot id="boot" title="Boot" snapshot="true"/>
              <guest id="write" title="Write" limit="30 s">
                <command><![CDATA[
                  echo a > /tmp/x && cat /tmp/x
                  for i in 1 2; do
                    echo $i
                  done
                ]]></command>
                <expect pattern="^a$"/>
              </guest>
            </session>
            """;

    @TempDir
    private Path folder;

    @Test
    void aFileThatPeopleWroteStaysAsItIs() throws Exception {
        Session session = SessionFiles.parse(TINY, "tiny");
        assertEquals(TINY, SessionFiles.text(session));
    }

    @Test
    void textsLoseOnlyTheIndentationThatAllLinesShare() throws Exception {
        Session session = SessionFiles.parse(TINY, "tiny");
        assertEquals("Shows that all parts\nwork together.", session.getWhy());
        assertEquals(
                "echo a > /tmp/x && cat /tmp/x\nfor i in 1 2; do\n  echo $i\ndone",
                ((GuestCommand) session.getSteps().get(1)).getCommand());
    }

    @Test
    void commentsAndLinesBelongToTheElementBehindThem() throws Exception {
        Session session = SessionFiles.parse(TINY, "tiny");
        assertEquals("whose file this is", session.getComment());
        assertEquals("where all begins", session.getSteps().getFirst().getComment());
        assertEquals(13, SourceLine.of(session.getSteps().getFirst()));
    }

    @Test
    void everyFeatureOfEveryClassSurvives() throws Exception {
        Session session = (Session) fill(SessionPackage.Literals.SESSION, 0);
        Session read = SessionFiles.parse(SessionFiles.text(session), "all");
        assertTrue(EcoreUtil.equals(session, read), () -> SessionFiles.text(session) + SessionFiles.text(read));
    }

    /** An object with all attributes set to what is hard to write, and a child of each kind. */
    @SuppressWarnings("unchecked") // references of many are lists of elements
    private static Element fill(EClass type, int depth) {
        Element element = (Element) EcoreUtil.create(type);
        for (EAttribute attribute : type.getEAllAttributes()) {
            if (attribute.getEAttributeType() instanceof EEnum values) {
                element.eSet(attribute, values.getELiterals().getLast().getInstance());
            } else if (attribute.getEAttributeType().getInstanceClass() == boolean.class) {
                element.eSet(attribute, true);
            } else if (attribute == SessionPackage.Literals.ELEMENT__COMMENT) {
                element.eSet(attribute, "first line & <more>\nsecond");
            } else {
                element.eSet(
                        attribute, attribute.getName() + " \"a'b\" & <c> ]]> \u00e4\ud83d\ude00 ${x}\n  second\tline");
            }
        }
        if (depth < 4) {
            for (Child child : FileForm.children(type).values()) {
                EReference reference = child.reference();
                if (reference.isMany()) {
                    ((List<Element>) element.eGet(reference)).add(fill(child.type(), depth + 1));
                } else {
                    element.eSet(reference, fill(child.type(), depth + 1));
                }
            }
        }
        return element;
    }

    @Test
    void eachConcreteClassHasAnElementOfItsOwn() {
        List<String> names = SessionPackage.eINSTANCE.getEClassifiers().stream()
                .filter(EClass.class::isInstance)
                .map(EClass.class::cast)
                .filter(type -> !type.isAbstract())
                .map(FileForm::element)
                .toList();
        assertTrue(names.stream().noneMatch(name -> name == null || name.isBlank()), names::toString);
        assertEquals(names.size(), names.stream().distinct().count());
        for (EClassifier classifier : SessionPackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass type && SessionPackage.Literals.STEP.isSuperTypeOf(type)) {
                assertTrue(Step.class.isAssignableFrom(type.getInstanceClass()));
            }
        }
    }

    private static String problems(String text) {
        return assertThrows(SessionException.class, () -> SessionFiles.parse(text, "bad"))
                .getMessage();
    }

    @Test
    void allThatIsNotUnderstoodIsToldWithItsLine() {
        String message = problems("""
                <session nam="x">
                  <boot id="a" snapshot="yes"/>
                  <capture id="b" format="zip"/>
                  <foo><bar/></foo>
                  <guest id="c">text
                    <command>a</command><command>b<i/></command>
                  </guest>
                </session>
                """);
        assertEquals(
                List.of("bad:1", "bad:2", "bad:3", "bad:4", "bad:6", "bad:6", "bad:6"),
                message.lines().map(line -> line.substring(0, 5)).toList(),
                message);
        assertTrue(message.contains("there is no <foo> in <session>"), message);
        assertTrue(message.contains("it is one of elf, raw, kdump"), message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE s [<!ENTITY a 'x'>]><session name='&a;'/>",
                "<!DOCTYPE s SYSTEM 'file:///etc/passwd'><session/>",
                "<!DOCTYPE s [<!ENTITY f SYSTEM 'file:///etc/passwd'>]><session><why>&f;</why></session>"
            })
    void aDocumentTypeIsRefused(String text) {
        assertTrue(problems(text).contains("a document type is not accepted"), problems(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "x", "<session>", "<session></sessio>", "<session a='1' a='2'/>", "<session>&a;</session>"})
    void whatIsNoXmlIsToldInASentence(String text) {
        assertTrue(problems(text).contains("this is no well-formed XML"), problems(text));
    }

    @Test
    void anotherDocumentIsNoSession() {
        assertTrue(problems("<html/>").contains("expected a <session>, found <html>"));
    }

    @Test
    void sizesAreBounded() throws IOException {
        assertTrue(problems("<session><why>" + "x".repeat(1 << 20) + "</why></session>")
                .contains("larger than 1 MiB"));
        assertTrue(
                problems("<session>" + "<boot/>".repeat(10_001) + "</session>").contains("more than 10000 elements"));
        Path file = Files.write(folder.resolve("latin.session"), new byte[] {'<', (byte) 0xe4, '>'});
        assertTrue(assertThrows(SessionException.class, () -> SessionFiles.load(file))
                .getMessage()
                .contains("not in UTF-8"));
    }

    @Test
    void aResourceOfTheEditorReadsWhatItCan() throws Exception {
        Path file = folder.resolve("x.session");
        Files.writeString(file, TINY.replace("<disk size", "<disc size"));
        SessionResource resource = new SessionResource(URI.createFileURI(file.toString()));
        resource.load(null);
        assertEquals(1, resource.getErrors().size());
        assertEquals(10, resource.getErrors().getFirst().getLine());
        assertEquals(2, ((Session) resource.getContents().getFirst()).getSteps().size());
        resource.save(null);
        assertEquals(TINY.replace("""
                intel-scalable">
                    <disk size="64 MiB"/>
                  </launch>
                """, """
                intel-scalable"/>
                """), Files.readString(file));
    }

    @Test
    void savingReplacesTheWholeFile() throws Exception {
        Path file = folder.resolve("x.session");
        SessionFiles.save(SessionFiles.parse(TINY, "tiny"), file);
        assertEquals(TINY, Files.readString(file));
        try (var files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void anUnknownNameIsToldWithThoseThatThereAre() {
        String message = assertThrows(SessionException.class, () -> SessionFiles.find("nope"))
                .getMessage();
        assertTrue(message.contains("kexec-baseline"), message);
    }
}
