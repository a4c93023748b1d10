// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.me;

import be.passerelle.casefile.act.FileActs;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.IllegibleAct;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.web.casefile.LooksOnPage;
import be.passerelle.web.casefile.NextSteps;
import be.passerelle.web.casefile.Opened;
import be.passerelle.web.casefile.Opening;
import be.passerelle.web.casefile.RightsOnPage;
import be.passerelle.web.casefile.TimelineOnPage;
import be.passerelle.web.layout.NextStep;
import be.passerelle.web.layout.RightView;
import be.passerelle.web.words.Words;
import java.util.ArrayList;
import java.util.List;

/// Words a copy of one's own file for people.
record CopyWords(Opening.TakenAlong taken) {

    CopyDocument document() {
        Opened opened = taken.opened();
        Words words = opened.words();
        RightsOnPage rights = new RightsOnPage(opened);
        List<RightView> all = new ArrayList<>(rights.running());
        all.addAll(rights.earlier());
        return new CopyDocument(
                words,
                words.language().code(),
                opened.fullName(),
                opened.file().id().number().written(),
                words.value(opened.file().day()),
                next(new NextSteps(opened)),
                all,
                rights.prospects(),
                new MyChoices(opened).shared(),
                acts(opened),
                LooksOnPage.lead(opened),
                LooksOnPage.days(taken.copy().looks(), opened));
    }

    private static List<CopyDocument.Next> next(NextSteps steps) {
        List<CopyDocument.Next> next = new ArrayList<>();
        steps.first().map(CopyWords::next).ifPresent(next::add);
        steps.further().forEach(each -> next.add(new CopyDocument.Next(each.task(), each.who())));
        return next;
    }

    private static CopyDocument.Next next(NextStep step) {
        return new CopyDocument.Next(step.task(), step.explanation());
    }

    private static List<CopyDocument.Act> acts(Opened opened) {
        List<CopyDocument.Act> acts = new ArrayList<>();
        opened.file().illegible().reversed().forEach(act -> acts.add(illegible(act, opened)));
        TimelineOnPage.newestFirst(opened.file().acts()).forEach(act -> acts.add(act(act, opened)));
        return acts;
    }

    private static CopyDocument.Act act(RecordedAct act, Opened opened) {
        return new CopyDocument.Act(
                act.number(),
                opened.acts().done(ActType.of(act.act())),
                opened.words().value(act.happenedOn()) + " · " + new TimelineOnPage(opened).who(act),
                opened.file().isAnnulled(act.number()) ? opened.words().text("file.annulled") : "",
                opened.acts().content(act.act()));
    }

    private static CopyDocument.Act illegible(IllegibleAct act, Opened opened) {
        return new CopyDocument.Act(
                act.number(),
                FileActs.byCode(act.written().code())
                        .map(opened.acts()::done)
                        .orElse(act.written().code()),
                opened.words().value(act.happenedOn()),
                opened.words().value(act.why()),
                List.of());
    }
}
