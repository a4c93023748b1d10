// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.access;

import be.passerelle.law.finding.Reason;
import be.passerelle.law.language.Phrase;
import java.util.ArrayList;
import java.util.List;

/// Reasons that tell too much in one thing, for somebody who reads only some of the acts that they rest on.
enum WrongReason {
    /// Nobody cut it for its reader.
    THE_WHOLE_REASON {
        @Override
        Reason of(Reason whole, Reason seen, int unread) {
            return whole;
        }
    },
    /// It names an act that its reader does not read, and what that says.
    QUOTES_AN_UNREAD_ACT {
        @Override
        Reason of(Reason whole, Reason seen, int unread) {
            return seen.with(Reason.fact(Phrase.of("quoted"), unread));
        }
    },
    /// The same, further down.
    QUOTES_AN_UNREAD_ACT_BELOW {
        @Override
        Reason of(Reason whole, Reason seen, int unread) {
            return below(seen, Reason.fact(Phrase.of("quoted"), unread));
        }
    },
    /// It says what was worked out from acts that its reader does not read.
    WORKS_SOMETHING_OUT {
        @Override
        Reason of(Reason whole, Reason seen, int unread) {
            return seen.with(Reason.fact(Phrase.of("since the day of the plan")));
        }
    },
    /// It says what would change the answer, from which follows what it is.
    SAYS_WHAT_WOULD_CHANGE {
        @Override
        Reason of(Reason whole, Reason seen, int unread) {
            return seen.with(Reason.wouldChange(Phrase.of("if the plan were signed")));
        }
    };

    /// @param whole the reason as it is
    /// @param seen as its reader gets it
    /// @param unread the number of an act that its reader does not read
    abstract Reason of(Reason whole, Reason seen, int unread);

    private static Reason below(Reason seen, Reason quoted) {
        List<Reason> steps = new ArrayList<>(seen.steps());
        steps.set(0, steps.getFirst().with(quoted));
        return new Reason(seen.statement(), seen.citations(), seen.kind(), seen.act(), seen.taken(), steps);
    }
}
