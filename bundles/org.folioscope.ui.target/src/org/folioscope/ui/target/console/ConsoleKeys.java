// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.ui.target.console;

import org.eclipse.swt.SWT;

/** What a terminal sends for a key (VT100, as Linux' terminfo entry "linux" and most others have it). */
final class ConsoleKeys {

    private static final String ESCAPE = "\u001b";

    private ConsoleKeys() {}

    /**
     * The text to send.
     *
     * @param keyCode of SWT
     * @param character that the key types, with Ctrl a control character; 0 for none
     * @return empty for a key that types nothing, such as Shift
     */
    static String sequence(int keyCode, char character) {
        return switch (keyCode) {
            case SWT.CR, SWT.KEYPAD_CR -> "\r";
            case SWT.BS -> "\u007f";
            case SWT.ARROW_UP -> ESCAPE + "[A";
            case SWT.ARROW_DOWN -> ESCAPE + "[B";
            case SWT.ARROW_RIGHT -> ESCAPE + "[C";
            case SWT.ARROW_LEFT -> ESCAPE + "[D";
            case SWT.HOME -> ESCAPE + "[H";
            case SWT.END -> ESCAPE + "[F";
            case SWT.INSERT -> ESCAPE + "[2~";
            case SWT.DEL -> ESCAPE + "[3~";
            case SWT.PAGE_UP -> ESCAPE + "[5~";
            case SWT.PAGE_DOWN -> ESCAPE + "[6~";
            default -> character == 0 ? "" : String.valueOf(character);
        };
    }

    /** Pasted text as if it had been typed: lines end by a carriage return, and nothing in it controls the terminal. */
    static String pasted(String text) {
        return text.replace("\r\n", "\r").replace('\n', '\r').replaceAll("[\\p{Cntrl}&&[^\r\t]]", "");
    }
}
