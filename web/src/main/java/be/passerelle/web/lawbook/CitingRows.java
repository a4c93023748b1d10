// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.lawbook;

import be.passerelle.casefile.procedure.Procedure;
import be.passerelle.law.citation.Citation;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.procedure.Row;
import be.passerelle.web.words.Reasons;
import be.passerelle.web.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// What of the procedure cites an article: its table is read for it.
record CitingRows(Words words) {

    private record Why(Set<String> roles, Set<String> lines) {}

    List<ArticlePage.OfProcedure> of(String source, String article) {
        Map<ActType<?>, Why> found = new LinkedHashMap<>();
        for (Row<?, ?> row : Procedure.rows()) {
            List<String> why = why(row, source, article);
            if (!why.isEmpty()) {
                Why each = found.computeIfAbsent(row.type(), _ -> new Why(new TreeSet<>(), new TreeSet<>()));
                each.roles().add(words.value(row.by()));
                each.lines().addAll(why);
            }
        }
        List<ArticlePage.OfProcedure> rows = new ArrayList<>();
        found.forEach((type, why) -> rows.add(new ArticlePage.OfProcedure(
                words.act(type),
                Reasons.rulebook(type),
                words.capital(String.join(", ", why.roles())),
                List.copyOf(why.lines()))));
        return rows;
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
