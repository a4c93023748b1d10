// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.procedure;

import be.passerelle.law.citation.Citation;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Reason;
import be.passerelle.law.finding.Yes;
import be.passerelle.law.language.Phrase;
import be.passerelle.stream.act.Compartment;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/// A named condition of a procedure: one sentence, one article, one finding. It holds, or does not, or cannot
/// be told, until a day, and says why; the reason why not is what the refusal says.
///
/// @param <S> the situation it looks at: a condition of one kind of thread does not fit a row of another
/// @param code its name; `condition.<code>` words it for the rulebook
/// @param citation where it comes from
/// @param about the parts of the stream that it looks at beyond the thread of the row: whoever may not read all
///     of them is not told that this is what fails, nor what others do because it holds; none when whoever
///     performs the row may know
/// @param finding what it answers in a situation
public record Condition<S extends Situation>(
        String code, Citation citation, Set<Compartment> about, Function<? super S, Finding<Yes>> finding) {

    public Condition {
        about = Set.copyOf(about);
    }

    /// A condition that looks at nothing beyond the thread of its row.
    public Condition(String code, Citation citation, Function<? super S, Finding<Yes>> finding) {
        this(code, citation, Set.of(), finding);
    }

    /// The same condition, which looks at these parts of the stream.
    public Condition<S> about(Compartment... parts) {
        return about(Set.of(parts));
    }

    /// The same condition, which looks at these parts of the stream.
    public Condition<S> about(Set<Compartment> parts) {
        return new Condition<>(code, citation, parts, finding);
    }

    /// A condition about what acts say: time alone does not change it, and `refusal.<code>` says why not.
    public static <S extends Situation> Condition<S> of(String code, Citation citation, Predicate<? super S> holds) {
        Reason told = Reason.rule(Phrase.of("condition." + code), citation);
        Finding<Yes> yes = Finding.yes(lines -> lines.add(told));
        Finding<Yes> no = Finding.no(Phrase.of("refusal." + code), citation);
        return new Condition<>(code, citation, s -> holds.test(s) ? yes : no);
    }

    /// A condition that holds when a rule finds a value, and stays so as long as that. Where the rule says no,
    /// `refusal.<code>` stands above its reason; where it cannot tell, the refusal says what is missing.
    public static <S extends Situation> Condition<S> found(
            String code, Citation citation, Function<? super S, ? extends Finding<?>> rule) {
        Phrase no = Phrase.of("refusal." + code);
        return new Condition<>(
                code, citation, s -> rule.apply(s).<Yes>map(_ -> Yes.YES).noUnder(citation, no));
    }

    /// What it answers in this situation.
    public Finding<Yes> in(S situation) {
        return finding.apply(situation);
    }

    /// Whether it holds in this situation.
    public boolean holds(S situation) {
        return finding.apply(situation).isTold();
    }

    /// Why not, as the refusal says it.
    static Phrase whyNot(Finding<Yes> failing) {
        return failing instanceof Finding.Unknown<Yes>(Phrase missing, var _, var _)
                ? missing
                : failing.reason().statement();
    }
}
