// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.example;

/// A fact of an example that cannot be taken as it is written. The message is for whoever writes the file; a page
/// words the problem in the language of its reader.
public final class FactRefused extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final Problem problem;

    FactRefused(String key, Problem problem, String written) {
        super(key + ": '" + written + "' " + problem.words);
        this.key = key;
        this.problem = problem;
    }

    /// The fact that is refused.
    public String key() {
        return key;
    }

    public Problem problem() {
        return problem;
    }

    /// What is wrong with it.
    public enum Problem {
        MISSING("is not given; add it"),
        NO_DAY("is no day; write year, month and day: 2026-11-30"),
        BEYOND_CALENDAR("lies beyond the days that are reckoned with; write a day from 1900 to 2199"),
        NO_MONTH("is no month; write year and month: 2026-11"),
        NO_FLAG("is neither; write true or false"),
        NO_CHOICE("is none of the words that the rule knows; write one of them"),
        NO_NUMBER("is no number; write digits, with a point for decimals: 7.25"),
        OUT_OF_RANGE("is out of range; write a number from 0 to 1000000000"),
        NO_PERIODS("are no periods; write 2026-01-05 to 2026-01-16, with a semicolon between several"),
        NOT_ASKED("is asked for by no rule; take it out, or correct its key");

        private final String words;

        Problem(String words) {
            this.words = words;
        }
    }
}
