// SPDX-FileCopyrightText: The Folioscope authors
// SPDX-License-Identifier: EPL-2.0

package org.folioscope.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Which rows of a table to show, as a person types it, on the command line and in the window alike. Terms are separated
 * by blanks and must all hold:
 *
 * <ul>
 *   <li>{@code key:text}: the column contains the text, in whatever case
 *   <li>{@code key=value}, {@code key!=value}: equal; "*" and "?" in the value stand for any text and any character
 *   <li>{@code key<value}, {@code <=}, {@code >}, {@code >=}: for numbers ("4K", "1.5MiB", "0x1f"), times
 *       ("2026-11-21", "2026-11-21T02:49:52Z") and text
 *   <li>{@code key=n/a}: this kernel does not have the value
 *   <li>{@code word}: any visible column contains it
 *   <li>{@code -term}: the term does not hold
 *   <li>quotes keep blanks and operators together: {@code path:"a b"}
 * </ul>
 *
 * Numbers are unsigned. Immutable and safe for use by several threads.
 *
 * @param <R> what a row is
 */
public final class RowFilter<R> implements Predicate<R> {

    private final List<Predicate<R>> terms;

    private RowFilter(List<Predicate<R>> terms) {
        this.terms = terms;
    }

    /**
     * Understands {@code text}.
     *
     * @param columns which may be named
     * @param visible where a bare word is looked for
     * @throws QueryException when a column is unknown or a value fits not its column; the message is for people
     */
    public static <R> RowFilter<R> parse(String text, List<Column<R>> columns, List<Column<R>> visible)
            throws QueryException {
        List<Predicate<R>> terms = new ArrayList<>();
        for (FilterWords.Word word : FilterWords.split(text)) {
            Predicate<R> term = word.key() == null
                    ? new FilterTerm.AnyColumn<>(List.copyOf(visible), word.value())
                    : FilterTerm.of(Columns.find(columns, word.key()), word.operator(), word.value());
            terms.add(word.negated() ? term.negate() : term);
        }
        return new RowFilter<>(terms);
    }

    /** Whether every row passes because the text had no terms. */
    public boolean isEmpty() {
        return terms.isEmpty();
    }

    @Override
    public boolean test(R row) {
        for (Predicate<R> term : terms) {
            if (!term.test(row)) {
                return false;
            }
        }
        return true;
    }
}
