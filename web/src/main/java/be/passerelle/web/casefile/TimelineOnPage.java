// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.casefile;

import be.passerelle.casefile.act.FileActs;
import be.passerelle.casefile.representation.Representations;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Capacity;
import be.passerelle.stream.act.Channel;
import be.passerelle.stream.act.Performer;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.act.Role;
import be.passerelle.web.layout.BadgeTone;
import be.passerelle.web.layout.Link;
import be.passerelle.web.layout.TimelineEntry;
import be.passerelle.web.words.Words;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Words what happened in a file, newest first, as far as the visitor may see it.
public final class TimelineOnPage {

    private final Opened opened;
    private final Words words;

    public TimelineOnPage(Opened opened) {
        this.opened = opened;
        this.words = opened.words();
    }

    /// Acts by the day that they happened on, the latest first; of one day, the one that was recorded last.
    ///
    /// @param acts in the order of recording
    public static Stream<RecordedAct> newestFirst(List<RecordedAct> acts) {
        return acts.reversed().stream()
                .sorted(Comparator.comparing(RecordedAct::happenedOn).reversed());
    }

    /// The latest entries.
    public List<TimelineEntry> latest(int count) {
        return Stream.concat(illegible(), acts().stream().map(this::entry))
                .limit(count)
                .toList();
    }

    /// The entries of these subjects; of all when none is named.
    public List<TimelineEntry> of(Set<String> subjects) {
        Stream<TimelineEntry> entries = acts().stream()
                .filter(a -> subjects.isEmpty() || subjects.contains(subject(a)))
                .map(this::entry);
        return (subjects.isEmpty() ? Stream.concat(illegible(), entries) : entries).toList();
    }

    /// How many acts of each subject the visitor may see, subjects in their order.
    public Map<String, Integer> subjects() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        FileActs.groups().forEach(group -> counts.put(group, 0));
        acts().forEach(a -> counts.merge(subject(a), 1, Integer::sum));
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    public int size() {
        return acts().size();
    }

    /// One entry.
    public TimelineEntry entry(RecordedAct act) {
        boolean annulled = opened.file().isAnnulled(act.number());
        return new TimelineEntry(
                opened.acts().done(ActType.of(act.act())),
                annulled ? words.text("file.annulled") : "",
                words.value(act.happenedOn()) + " · " + who(act),
                opened.acts().brief(act.act()),
                annulled ? BadgeTone.NEUTRAL : BadgeTone.READY,
                Optional.of(new Link(words.text("file.readAct"), opened.address("/acts/" + act.number()))));
    }

    /// What cannot be read stands on top: somebody has to see to it.
    private Stream<TimelineEntry> illegible() {
        return opened.file().illegible().reversed().stream()
                .map(act -> new TimelineEntry(
                        FileActs.byCode(act.written().code())
                                .map(opened.acts()::done)
                                .orElse(act.written().code()),
                        words.value(act.why()),
                        words.value(act.happenedOn()) + " · " + words.text("file.actNumber") + " " + act.number(),
                        "",
                        BadgeTone.NEUTRAL,
                        Optional.empty()));
    }

    /// Who performed an act: name and role.
    public String who(RecordedAct act) {
        if (act.by().role() == Role.INSURED) {
            return inPerson(act);
        }
        return opened.accounts()
                .nameOf(act.by().person())
                .map(name -> name + ", " + words.value(act.by().role()))
                .orElseGet(() -> words.value(act.by().role()) + " ("
                        + words.organisation(act.by().organisation()) + ")");
    }

    /// The person, somebody who represents them, or the person for whom somebody entered it.
    private String inPerson(RecordedAct act) {
        boolean represents = opened.visit().viewer().represents().isPresent();
        String person = words.text(opened.visit().isInsured() && !represents ? "file.byYou" : "file.byInsured");
        return switch (act.by().capacity()) {
            case Capacity.Own _ -> person;
            case Capacity.Representing _ when opened.file().isViewer(act.by()) -> words.text("file.byYouRepresenting");
            case Capacity.Representing(int number) ->
                representative(number)
                        .map(name -> words.text("file.byRepresentative", "name", name))
                        .orElseGet(() -> words.text("file.bySomeRepresentative"));
            case Capacity.Entered(Channel channel, var _, Performer by) ->
                words.text(
                        isThePerson() ? "file.entered.you" : "file.entered",
                        "person",
                        person,
                        "name",
                        opened.nameOf(by.person()),
                        "day",
                        act.recordedOn(),
                        "channel",
                        channel);
        };
    }

    private Optional<String> representative(int number) {
        return opened.file()
                .state(Representations.REPRESENTATIONS)
                .flatMap(all -> all.number(number))
                .map(each -> each.said().givenName() + " " + each.said().familyName());
    }

    private List<RecordedAct> acts() {
        return newestFirst(opened.file().acts()).toList();
    }

    private static String subject(RecordedAct act) {
        return ActType.of(act.act()).subject();
    }

    /// Whether the person reads of themselves.
    private boolean isThePerson() {
        return opened.visit().isInsured()
                && opened.visit().signedIn().represents().isEmpty();
    }
}
