// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.lawbook;

import be.passerelle.casefile.procedure.Procedure;
import be.passerelle.law.citation.Citation;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.procedure.Row;
import be.passerelle.web.layout.Link;
import be.passerelle.web.words.Reasons;
import be.passerelle.web.words.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What of the procedure cites an article: its table is read for it.
record CitingRows(Words words) {

    /// Screens by the key of their text.
    private static final Link WORKLIST = new Link("lawbook.screen.work", "/work");

    private static final Map<Role, Link> OWN_SCREENS = Map.of(
            Role.INSURED, new Link("lawbook.screen.me", "/me"),
            Role.TREATING_PHYSICIAN, new Link("patients.title", "/patients"),
            Role.TRAINING_CENTRE, new Link("trainees.title", "/trainees"));

    private record Why(Set<Role> roles, Set<String> lines) {}

    List<ArticlePage.OfProcedure> of(String source, String article) {
        Map<ActType<?>, Why> found = new LinkedHashMap<>();
        for (Row<?, ?> row : Procedure.rows()) {
            List<String> why = why(row, source, article);
            if (!why.isEmpty()) {
                Why each = found.computeIfAbsent(row.type(), _ -> new Why(EnumSet.noneOf(Role.class), new TreeSet<>()));
                each.roles().add(row.by());
                each.lines().addAll(why);
            }
        }
        List<ArticlePage.OfProcedure> rows = new ArrayList<>();
        found.forEach((type, why) -> rows.add(new ArticlePage.OfProcedure(
                words.act(type),
                Reasons.rulebook(type),
                words.capital(why.roles().stream().map(words::value).sorted().collect(Collectors.joining(", "))),
                List.copyOf(why.lines()),
                screens(why.roles()))));
        return rows;
    }

    /// Where those who perform it see it: on a screen of their own, or on the list of what they have to do.
    private List<Link> screens(Set<Role> roles) {
        return roles.stream()
                .map(role -> OWN_SCREENS.getOrDefault(role, WORKLIST))
                .distinct()
                .map(screen -> new Link(words.text(screen.label()), screen.href()))
                .toList();
    }

    private List<String> why(Row<?, ?> row, String source, String article) {
        List<String> why = new ArrayList<>();
        if (isIn(row.citation(), source, article)) {
            why.add(words.text("lawbook.row.provides"));
        }
        row.conditions().stream()
                .filter(condition -> isIn(condition.citation(), source, article))
                .forEach(condition -> why.add(
                        words.text("lawbook.row.condition", "what", words.text("condition." + condition.code()))));
        row.checks().stream()
                .filter(check -> isIn(check.citation(), source, article))
                .forEach(
                        check -> why.add(words.text("lawbook.row.check", "what", words.text("check." + check.code()))));
        return why;
    }

    private static boolean isIn(Citation citation, String source, String article) {
        return citation.source().equals(source) && citation.article().equals(article);
    }
}
