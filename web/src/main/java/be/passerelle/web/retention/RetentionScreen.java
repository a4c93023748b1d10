// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.retention;

import be.passerelle.law.retention.RetentionRule;
import be.passerelle.law.retention.RetentionRules;
import be.passerelle.registry.erasure.ErasureDesk;
import be.passerelle.registry.erasure.ErasureGround;
import be.passerelle.registry.erasure.RetentionDesk;
import be.passerelle.registry.erasure.RetentionFound;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.web.Pages;
import be.passerelle.web.casefile.NoSuchFile;
import be.passerelle.web.layout.Definition;
import be.passerelle.web.visit.Visit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/// What the rules of retention would do today, for the security officers: the numbers of `./run retention --dry-run`.
/// From a file whose time is over leads a form of an erasure, with ground and reference filled in.
@Controller
public class RetentionScreen {

    /// How many files of a rule are named at once: each one is noted.
    private static final int MOST = 100;

    private final RetentionDesk desk;

    public RetentionScreen(ErasureDesk erasing) {
        this.desk = erasing.retention();
    }

    @GetMapping("/retention")
    View retention(Visit visit) {
        if (!RetentionDesk.isFor(visit.viewer())) {
            throw new NoSuchFile();
        }
        RetentionDesk.Told told = desk.look(visit.viewer(), MOST);
        return Pages.show(new RetentionPage(
                visit.pageWithNavigation(visit.text("retention.title")),
                visit.text("retention.lead", "day", told.today()),
                told.found().stream()
                        .map(found -> rule(visit, found, told.today()))
                        .toList()));
    }

    private static RetentionPage.Rule rule(Visit visit, RetentionFound found, LocalDate today) {
        RetentionRule rule = found.rule();
        long more = found.due() - found.files().size();
        boolean areFiles = rule.what() == RetentionRule.What.CASE_FILE;
        return new RetentionPage.Rule(
                rule.name(),
                rule.title().in(visit.language()),
                facts(visit, found),
                found.files().stream()
                        .map(file -> due(visit, file, found.reference(today)))
                        .toList(),
                areFiles && more > 0 ? visit.text("retention.more", "count", more) : "",
                found.held().stream().map(file -> file.number().written()).toList());
    }

    private static RetentionPage.Due due(Visit visit, CaseFileId file, String reference) {
        String number = file.number().written();
        return new RetentionPage.Due(
                number,
                Codes.of(ErasureGround.NO_LONGER_NECESSARY),
                reference,
                UUID.randomUUID().toString(),
                visit.text("retention.erase", "file", number));
    }

    private static List<Definition> facts(Visit visit, RetentionFound found) {
        RetentionRule rule = found.rule();
        List<Definition> facts = new ArrayList<>();
        facts.add(Definition.of(visit.text("retention.kept"), Long.toString(found.kept())));
        facts.add(Definition.of(
                visit.text("retention.oldest"),
                found.oldest().map(visit.words()::value).orElseGet(() -> visit.text("retention.none"))));
        rule.period().ifPresent(period -> {
            facts.add(Definition.of(visit.text("retention.due"), Long.toString(found.due())));
            facts.add(Definition.of(visit.text("retention.waiting"), Long.toString(found.waiting())));
            facts.add(Definition.of(
                    visit.text("retention.period"),
                    visit.text(
                            "retention.period.value",
                            "period",
                            period.toString(),
                            "trigger",
                            visit.text("retention.trigger." + RetentionRules.code(rule.trigger())),
                            "from",
                            rule.from())));
        });
        rule.openQuestion().ifPresent(question -> {
            facts.add(Definition.of(visit.text("retention.question"), question.in(visit.language())));
            facts.add(Definition.of(visit.text("retention.due"), visit.text("retention.question.none")));
        });
        facts.add(Definition.of(visit.text("retention.source"), rule.source().in(visit.language())));
        return facts;
    }
}
