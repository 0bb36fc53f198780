// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.folioscope.base.Diagnostic.Severity;
import org.folioscope.session.model.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionValidatorTest {

    private static final String BOOT = "<boot id='boot' title='Boot'/>";

    private static List<Problem> validate(String content) throws Exception {
        return SessionValidator.validate(
                SessionFiles.parse("<session name='s' title='S'>" + content + "</session>", "s"));
    }

    @Test
    void aSessionWithoutMistakesHasNoProblems() throws Exception {
        assertEquals(List.of(), validate("""
                <parameter name="memory" kind="size" default="256 MiB"/>
                <parameter name="which" kind="choice" choices="a b" default="b"/>
                <need option="CONFIG_KEXEC" why="to jump"/>
                <launch memory="${memory}" cpus="2"><disk size="64M"/></launch>
                <boot id="boot" title="Boot" limit="5 min"/>
                <guest id="write" title="Write"><command>echo ${which} $${HOME} $X</command>
                  <expect pattern="^b$"/><take name="out"/></guest>
                <capture id="image" title="Capture"/>
                <kexec-load id="load" title="Load"/>
                <kexec-jump id="jump" title="Jump" capture-at="machine_kexec"/>
                <check-query id="files" title="Files" image="image" query="inodes" filter="path:${out} size>=4K" count=">=1">
                  <cell column="size" holds="=${out}"/><take name="sb" column="sb"/></check-query>
                <check-query id="flight" title="Flight" image="jump" query="pages" count=">0"/>
                <check-same id="same" title="Same" first="write/output.txt" second="write/output.txt"/>
                <check-console id="console" title="Console" since="jump"><expect pattern="KHO"/></check-console>
                <damage id="damage" title="Damage" address="${sb}*1+8" bytes="00 11"/>
                """));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            <boot id='B!' title='x'/>                                                | a step's id is
            <boot id='a' title='x'/><capture id='a' title='x'/>                      | there are two steps a
            <boot id='a' title='x' limit='5'/>                                       | expected a time limit
            <capture id='a' title='x'/>                                              | needs a VM
            <parameter name='a b'/>BOOT                                              | a parameter's name
            <parameter name='a' kind='size' default='big'/>BOOT                      | expected a size of memory
            <parameter name='a' kind='number' default='x'/>BOOT                      | decimal number
            <parameter name='a' kind='choice' choices='x y' default='z'/>BOOT        | a is one of x, y
            <parameter name='a' default='1'/><parameter name='a' default='1'/>BOOT   | there are two parameters a
            <need why='x'/>BOOT                                                      | a need names
            <launch memory='lots'/>BOOT                                              | expected a size of memory
            <launch cpus='0'/>BOOT                                                   | CPUs
            <launch kernel='/no/such/kernel'/>BOOT                                   | there is no file /no/such/kernel
            <launch accelerator='xen'/>BOOT                                          | expected tcg or kvm
            <launch command-line='${x}'/>BOOT                                        | there is no variable ${x}
            <launch><disk/></launch>BOOT                                             | a disk has a path
            BOOT<capture id='a' title='x' at='f'/>                                   | needs command
            BOOT<capture id='a' title='x'><command>x</command></capture>             | only with at=
            BOOT<guest id='g' title='x'/>                                            | needs command
            BOOT<guest id='g' title='x'><command>${x}</command></guest>              | there is no variable ${x}
            BOOT<guest id='g' title='x' status='ok'><command>x</command></guest>     | expected an exit status
            BOOT<guest id='g' title='x'><command>x</command><expect pattern='('/></guest> | no regular expression
            BOOT<guest id='g' title='x'><command>x</command><take name='a' pattern='['/></guest> | no regular expression
            BOOT<agent id='g' title='x'><command>a "b</command></agent>              | a quote is not closed
            BOOT<check-query id='q' title='x' image='i' query='inodes' count='1'/>   | captures an image i
            BOOT<check-query id='q' title='x' image='boot' query='inodes' count='1'/> | captures an image boot
            BOOT<capture id='i' title='x'/><check-query id='q' title='x' image='i' query='files' count='1'/> | there is no query "files"
            BOOT<capture id='i' title='x'/><check-query id='q' title='x' image='i' query='inodes' count='many'/> | expected a count
            BOOT<capture id='i' title='x'/><check-query id='q' title='x' image='i' query='inodes' filter='colour=1' count='1'/> | colour
            BOOT<capture id='i' title='x'/><check-query id='q' title='x' image='i' query='inodes'><cell column='colour' holds='=1'/></check-query> | has no column "colour"
            BOOT<capture id='i' title='x'/><check-query id='q' title='x' image='i' query='inodes'><cell column='size' holds='=x'/></check-query> | x
            BOOT<check-same id='c' title='x' first='nobody' second='boot'/>          | no step nobody comes before
            BOOT<check-console id='c' title='x' since='later'><expect pattern='x'/></check-console><note id='later' title='x'/> | no step later comes before
            BOOT<damage id='d' title='x' address='here' bytes='00'/>                 | expected numbers with
            BOOT<damage id='d' title='x' address='1' bytes='0'/>                     | expected hexadecimal digits
            """)
    void mistakesAreErrors(String content, String message) throws Exception {
        List<Problem> errors = validate(content.strip().replace("BOOT", BOOT)).stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
        assertEquals(1, errors.size(), errors::toString);
        assertTrue(errors.getFirst().message().contains(message.strip()), errors::toString);
        assertEquals(1, errors.getFirst().line());
    }

    @Test
    void aSessionWithoutStepsIsAnError() throws Exception {
        assertEquals("the session has no steps", validate("").getFirst().message());
    }

    @Test
    void aJumpWithoutALoadIsAWarning() throws Exception {
        List<Problem> problems = validate(BOOT + "<kexec-jump id='j' title='x'/>");
        assertEquals(
                List.of(Severity.WARNING),
                problems.stream().map(Problem::severity).toList());
        assertEquals(
                1,
                validate(
                                BOOT
                                        + "<kexec-load id='l' title='x'/><kexec-jump id='j' title='x'/><kexec-jump id='k' title='x'/>")
                        .size());
    }

    @Test
    void valuesThatWereChosenCount() throws Exception {
        Session session = SessionFiles.parse(
                "<session name='s' title='S'><parameter name='n' kind='number'/><launch cpus='${n}'/>" + BOOT
                        + "</session>",
                "s");
        assertEquals(
                List.of(Severity.INFORMATION),
                SessionValidator.validate(session).stream()
                        .map(Problem::severity)
                        .toList());
        assertEquals(List.of(), SessionValidator.validate(session, Map.of("n", "3")));
        assertEquals(1, SessionValidator.validate(session, Map.of("n", "300")).size());
        assertEquals(
                1,
                SessionValidator.validate(session, Map.of("n", "x")).stream()
                        .filter(problem -> problem.message().contains("decimal"))
                        .count());
    }
}
