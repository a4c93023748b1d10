// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.casefile;

import be.passerelle.casefile.act.Subject;
import be.passerelle.casefile.assessment.AssessmentAct;
import be.passerelle.registry.Registry;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.web.Pages;
import be.passerelle.web.layout.Definition;
import be.passerelle.web.layout.FilterModel;
import be.passerelle.web.visit.Visit;
import be.passerelle.web.words.Words;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Everything that happened in a file, and each act in full. Medical grounds open only after a page that says what
/// opening them means.
@Controller
public class TimelineScreen {

    private final Opening opening;
    private final Pages pages;

    public TimelineScreen(Opening opening, Pages pages) {
        this.opening = opening;
        this.pages = pages;
    }

    @GetMapping("/files/{id}/timeline")
    View timeline(Visit visit, @PathVariable UUID id, @RequestParam(defaultValue = "") List<String> subject) {
        Opened opened = opening.open(visit, new CaseFileId(id));
        TimelineOnPage timeline = new TimelineOnPage(opened);
        Set<Subject> wanted = EnumSet.noneOf(Subject.class);
        for (Subject each : Subject.values()) {
            if (subject.contains(TimelineOnPage.code(each))) {
                wanted.add(each);
            }
        }
        return pages.show(
                "casefile/Timeline",
                "page",
                visit.page(visit.text("file.timeline")),
                "identity",
                Identities.of(opened),
                "address",
                opened.address(""),
                "entries",
                timeline.of(wanted),
                "filter",
                filter(opened, timeline, wanted));
    }

    @GetMapping("/files/{id}/acts/{number}")
    View act(Visit visit, @PathVariable UUID id, @PathVariable int number) {
        Opened opened = opening.open(visit, new CaseFileId(id));
        RecordedAct act = seen(opened, number);
        return show(opened, act, act.act() instanceof AssessmentAct.MedicalGroundsRecorded);
    }

    /// Opens what is sealed, after the page that says what that means.
    @PostMapping("/files/{id}/acts/{number}")
    View open(Visit visit, @PathVariable UUID id, @PathVariable int number) {
        Opened opened = opening.open(visit, new CaseFileId(id));
        return show(opened, seen(opened, number), false);
    }

    private static RecordedAct seen(Opened opened, int number) {
        return opened.file().act(number).flatMap(opened.access()::seen).orElseThrow(NoSuchFile::new);
    }

    private View show(Opened opened, RecordedAct act, boolean closed) {
        Words words = opened.words();
        boolean sealed = closed && opened.reads(ActType.of(act.act()).compartment());
        List<Definition> content = sealed ? List.of() : opened.acts().content(act.act());
        return pages.show(
                "casefile/ActInFull",
                "page",
                opened.visit().page(opened.acts().done(ActType.of(act.act()))),
                "identity",
                Identities.of(opened),
                "address",
                opened.address(""),
                "number",
                act.number(),
                "sealed",
                sealed,
                "annulled",
                opened.file().isAnnulled(act.number()),
                "content",
                content,
                "envelope",
                envelope(opened, act, words));
    }

    private static List<Definition> envelope(Opened opened, RecordedAct act, Words words) {
        List<Definition> envelope = new ArrayList<>();
        envelope.add(Definition.of(
                words.text(be.passerelle.casefile.language.CaseFileTexts.happenedOn(ActType.of(act.act()))),
                words.value(act.happenedOn())));
        envelope.add(Definition.of(words.text("file.by"), new TimelineOnPage(opened).who(act)));
        envelope.add(Definition.of(
                words.text("file.recordedAt"),
                words.value(LocalDateTime.ofInstant(act.recordedAt(), Registry.BELGIUM))));
        envelope.add(Definition.of(words.text("file.actNumber"), String.valueOf(act.number())));
        envelope.add(Definition.of(words.text("file.lawVersion"), act.lawVersion()));
        return envelope;
    }

    private static Optional<FilterModel> filter(Opened opened, TimelineOnPage timeline, Set<Subject> wanted) {
        Words words = opened.words();
        List<FilterModel.Option> options = timeline.subjects().entrySet().stream()
                .map(e -> new FilterModel.Option(
                        TimelineOnPage.code(e.getKey()),
                        words.capital(words.value(e.getKey())),
                        OptionalInt.of(e.getValue()),
                        wanted.contains(e.getKey())))
                .toList();
        return options.size() < 2
                ? Optional.empty()
                : Optional.of(new FilterModel(
                        opened.address("/timeline"),
                        List.of(new FilterModel.Ticks(words.text("file.subjects"), "subject", options)),
                        List.of()));
    }
}
