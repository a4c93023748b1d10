// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.casefile;

import be.passerelle.casefile.act.FileActs;
import be.passerelle.casefile.language.CaseFileTexts;
import be.passerelle.registry.Registry;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Capacity;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.web.Pages;
import be.passerelle.web.layout.Definition;
import be.passerelle.web.layout.FilterModel;
import be.passerelle.web.layout.Link;
import be.passerelle.web.visit.Visit;
import be.passerelle.web.words.Words;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
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

/// Everything that happened in a file, and each act in full. Medical grounds open only after a page that says
/// what opening them means.
@Controller
public class TimelineScreen {

    private final Opening opening;

    public TimelineScreen(Opening opening) {
        this.opening = opening;
    }

    @GetMapping("/files/{id}/timeline")
    View timeline(Visit visit, @PathVariable UUID id, @RequestParam(defaultValue = "") List<String> subject) {
        Opened opened = opening.open(visit, new CaseFileId(id));
        TimelineOnPage timeline = new TimelineOnPage(opened);
        Set<String> wanted = new LinkedHashSet<>(subject);
        wanted.retainAll(FileActs.groups());
        return Pages.show(new TimelinePage(
                visit.page(visit.text("file.timeline")),
                Identities.of(opened),
                opened.address(""),
                timeline.of(wanted),
                filter(opened, timeline, wanted)));
    }

    @GetMapping("/files/{id}/acts/{number}")
    View act(Visit visit, @PathVariable UUID id, @PathVariable int number) {
        Opened opened = opening.open(visit, new CaseFileId(id));
        RecordedAct act = seen(opened, number);
        return show(opened, act, ActType.of(act.act()).seals());
    }

    /// Opens what is sealed, after the page that says what that means.
    @PostMapping("/files/{id}/acts/{number}")
    View open(Visit visit, @PathVariable UUID id, @PathVariable int number) {
        Opening.Unsealed unsealed = opening.openSealed(visit, new CaseFileId(id), number);
        return show(unsealed.opened(), unsealed.act(), false);
    }

    private static RecordedAct seen(Opened opened, int number) {
        return opened.file().act(number).orElseThrow(NoSuchFile::new);
    }

    private View show(Opened opened, RecordedAct act, boolean closed) {
        Words words = opened.words();
        boolean sealed = closed && opened.reads(ActType.of(act.act()).compartment());
        List<Definition> content = new ArrayList<>();
        if (isDayNamed(act)) {
            content.add(day(act, words));
        }
        if (!sealed) {
            content.addAll(opened.acts().content(act.act()));
        }
        return Pages.show(new ActInFullPage(
                opened.visit().page(opened.acts().done(ActType.of(act.act()))),
                Identities.of(opened),
                opened.address(""),
                act.number(),
                sealed,
                opened.file().isAnnulled(act.number()),
                content,
                onward(opened, act),
                sealed ? List.of() : new BasisOnPage(opened).of(act),
                envelope(opened, act, words)));
    }

    /// The acts that the visitor may do now and that name this one, as a request to annul it.
    private static List<Link> onward(Opened opened, RecordedAct act) {
        return opened.file().offered().stream()
                .filter(next -> next.row().type().references().stream()
                        .filter(reference -> !reference.isOfSeveral())
                        .limit(1) // the one that its form takes
                        .flatMap(reference -> opened.file().choices(reference, next.thread()).stream())
                        .flatMap(choice -> choice.acts().stream())
                        .anyMatch(named -> named.number() == act.number()))
                .map(next -> new Link(opened.acts().todo(next.row().type()), opened.form(next, act.number())))
                .toList();
    }

    /// Whether the day is part of what the act says, as the first day of an interruption, and has a name of its own.
    private static boolean isDayNamed(RecordedAct act) {
        return !CaseFileTexts.happenedOn(ActType.of(act.act())).equals(CaseFileTexts.HAPPENED_ON);
    }

    private static Definition day(RecordedAct act, Words words) {
        return Definition.of(
                words.text(CaseFileTexts.happenedOn(ActType.of(act.act()))), words.value(act.happenedOn()));
    }

    private static List<Definition> envelope(Opened opened, RecordedAct act, Words words) {
        List<Definition> envelope = new ArrayList<>();
        if (!isDayNamed(act)) {
            envelope.add(day(act, words));
        }
        envelope.add(Definition.of(words.text("file.by"), new TimelineOnPage(opened).who(act)));
        if (act.by().capacity() instanceof Capacity.Entered entered) {
            entered.proof().ifPresent(proof -> {
                envelope.add(Definition.of(words.text("file.proof"), proof.reference()));
                proof.dated()
                        .ifPresent(
                                day -> envelope.add(Definition.of(words.text("file.proof.dated"), words.value(day))));
            });
        }
        envelope.add(Definition.of(
                words.text("file.recordedAt"),
                words.value(LocalDateTime.ofInstant(act.recordedAt(), Registry.BELGIUM))));
        envelope.add(Definition.of(words.text("file.actNumber"), String.valueOf(act.number())));
        envelope.add(Definition.of(words.text("file.lawVersion"), act.lawVersion()));
        return envelope;
    }

    private static Optional<FilterModel> filter(Opened opened, TimelineOnPage timeline, Set<String> wanted) {
        Words words = opened.words();
        List<FilterModel.Option> options = timeline.subjects().entrySet().stream()
                .map(e -> new FilterModel.Option(
                        e.getKey(),
                        words.capital(words.text("subject." + e.getKey())),
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
