// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.rulebook;

import be.passerelle.casefile.act.FileActs;
import be.passerelle.casefile.file.Articles;
import be.passerelle.casefile.language.CaseFileTexts;
import be.passerelle.casefile.procedure.Procedure;
import be.passerelle.law.Law;
import be.passerelle.law.parameter.Parameter;
import be.passerelle.law.parameter.ParameterName;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Channel;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.procedure.ByOthers;
import be.passerelle.stream.procedure.Check;
import be.passerelle.stream.procedure.Condition;
import be.passerelle.stream.procedure.Row;
import be.passerelle.stream.procedure.TermWording;
import be.passerelle.web.layout.CitationLabel;
import be.passerelle.web.rulebook.ActRules.Line;
import be.passerelle.web.rulebook.ActRules.RowRules;
import be.passerelle.web.words.Reasons;
import be.passerelle.web.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Words the table of the procedure, act by act. Everything here is read from the table that the platform works
/// with.
final class Procedures {

    private final Words words;
    private final Reasons reasons;
    private final Law law;

    Procedures(Words words, Law law) {
        this.words = words;
        this.reasons = Reasons.withoutActs(words);
        this.law = law;
    }

    /// The acts of a subject, in their order.
    List<ActRules> of(String subject) {
        return FileActs.all().stream()
                .filter(type -> type.subject().equals(subject))
                .map(this::rules)
                .toList();
    }

    private ActRules rules(ActType<?> type) {
        return new ActRules(
                type.code(),
                words.act(type),
                words.text(CaseFileTexts.help(type)),
                words.capital(words.value(type.kind())),
                words.text("enum.ActKind." + type.kind().name() + ".help"),
                words.capital(words.value(type.compartment())),
                type.components().stream()
                        .map(c -> words.text(CaseFileTexts.component(type, c))
                                + (c.optional() ? " (" + words.text("component.optional") + ")" : ""))
                        .toList(),
                rows(type));
    }

    private List<RowRules> rows(ActType<?> type) {
        Map<String, List<Row<?, ?>>> alike = new LinkedHashMap<>();
        for (Row<?, ?> row : Procedure.rows()) {
            if (row.type().equals(type)) {
                alike.computeIfAbsent(likeness(row), _ -> new ArrayList<>()).add(row);
            }
        }
        return alike.values().stream().map(this::row).toList();
    }

    /// What rows must share to differ in their role alone.
    private static String likeness(Row<?, ?> row) {
        return row.kind() + " " + row.opens() + " " + row.citation() + " "
                + row.duty().task() + " " + row.byOthers() + " "
                + row.conditions().stream().map(Condition::code).toList() + " "
                + row.checks().stream().map(Check::code).toList();
    }

    private RowRules row(List<Row<?, ?>> alike) {
        Row<?, ?> row = alike.getFirst();
        List<Role> roles = alike.stream().map(Row::by).distinct().toList();
        String task = row.duty().task();
        boolean duty = row.isDuty();
        return new RowRules(
                words.capital(words.value(roles)),
                others(row.byOthers()),
                words.text(
                        row.opens() ? "rulebook.opens" : "rulebook.within",
                        "thread",
                        words.text("thread." + row.kind().code())),
                duty ? words.text("rulebook.must", "task", words.task(task)) : words.text("rulebook.may"),
                lines(row.duty().fromTerm()),
                duty ? until(row) : List.of(),
                row.conditions().stream().map(this::condition).toList(),
                row.checks().stream().map(this::check).toList(),
                reasons.label(row.citation()));
    }

    private List<Line> others(ByOthers others) {
        List<Line> lines = new ArrayList<>();
        if (others.representative()) {
            lines.add(
                    new Line(words.text("rulebook.byRepresentative"), List.of(reasons.label(Articles.REPRESENTATION))));
        }
        if (!others.channels().isEmpty()) {
            List<Channel> ways = others.channels().stream().sorted().toList();
            lines.add(new Line(
                    words.text("rulebook.entered", "ways", words.value(ways)),
                    List.of(reasons.label(Articles.SHOWN_CONSENT))));
        }
        return lines;
    }

    private List<Line> until(Row<?, ?> row) {
        List<Line> lines = lines(row.duty().untilTerm());
        return lines.isEmpty() ? List.of(new Line(words.text("procedure.noTerm"), List.of())) : lines;
    }

    private List<Line> lines(Optional<TermWording> term) {
        return term.map(t -> List.of(new Line(
                        words.text("term." + t.code()),
                        t.parameters().stream().map(this::parameter).toList())))
                .orElse(List.of());
    }

    private CitationLabel parameter(ParameterName<?> name) {
        String title = law.parameters().stream()
                .filter(p -> p.name().path().equals(name.path()))
                .findFirst()
                .map(Parameter::title)
                .map(t -> t.in(words.language()))
                .orElse(name.path());
        return new CitationLabel(title, "/rulebook/parameters#" + Parameters.anchor(name.path()));
    }

    private Line condition(Condition<?> condition) {
        return new Line(words.text("condition." + condition.code()), List.of(reasons.label(condition.citation())));
    }

    private Line check(Check<?, ?> check) {
        return new Line(words.text("check." + check.code()), List.of(reasons.label(check.citation())));
    }
}
