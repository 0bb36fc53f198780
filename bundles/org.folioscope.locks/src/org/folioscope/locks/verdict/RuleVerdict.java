// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.locks.verdict;

import org.folioscope.locks.method.MethodCall;
import org.folioscope.locks.rules.LockRule;

/**
 * One rule, held against one task inside a method.
 *
 * @param call the task and the method
 * @param rule what the document says
 * @param version of the document: "7.2"
 * @param verdict what came out
 * @param evidence the lock's state, or why nothing can be said, for people
 * @param object what the lock belongs to, for people; empty where it was not found
 * @param lock its address, virtual; of a folio's lock the folio's; 0 where it was not found
 */
public record RuleVerdict(
        MethodCall call, LockRule rule, String version, Verdict verdict, String evidence, String object, long lock) {}
