// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.file;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.procedure.Procedure;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.citation.Sources;
import be.passerelle.stream.procedure.Row;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ArticlesTest {

    @Test
    void every_article_that_the_tables_cite_is_described() throws IllegalAccessException {
        List<Citation> cited = new ArrayList<>();
        for (Field field : Articles.class.getFields()) {
            cited.add((Citation) field.get(null));
        }
        assertThat(cited).hasSizeGreaterThan(15);
        assertThat(cited)
                .allSatisfy(citation -> assertThat(Sources.resolves(citation))
                        .as(citation + " is not described under law/src/main/resources/articles/ (is it in index.txt?)")
                        .isTrue());
    }

    @Test
    void every_article_that_a_row_a_condition_or_a_check_cites_is_described() {
        Set<Citation> cited = new TreeSet<>();
        for (Row<?, ?> row : Procedure.rows()) {
            cited.add(row.citation());
            row.conditions().forEach(condition -> cited.add(condition.citation()));
            row.checks().forEach(check -> cited.add(check.citation()));
        }
        assertThat(cited).hasSizeGreaterThan(20);
        assertThat(cited.stream().filter(citation -> !Sources.resolves(citation)))
                .as("describe it under law/src/main/resources/articles/")
                .isEmpty();
    }
}
