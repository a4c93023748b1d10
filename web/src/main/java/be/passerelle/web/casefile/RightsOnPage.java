// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.casefile;

import be.passerelle.casefile.programme.Programme;
import be.passerelle.casefile.rights.Entitlement;
import be.passerelle.casefile.rights.Prospect;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.parameter.Money;
import be.passerelle.web.layout.BadgeTone;
import be.passerelle.web.layout.BadgeView;
import be.passerelle.web.layout.Link;
import be.passerelle.web.layout.ProspectView;
import be.passerelle.web.layout.RightView;
import be.passerelle.web.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Words the rights that run, those that were, and what a training would give.
public final class RightsOnPage {

    /// What a training gives, under its own heading.
    public record Prospects(String title, List<ProspectView> prospects) {}

    private final Opened opened;
    private final Words words;
    private final LocalDate day;

    public RightsOnPage(Opened opened) {
        this.opened = opened;
        this.words = opened.words();
        this.day = opened.file().day();
    }

    /// Those that run or are still to come.
    public List<RightView> running() {
        return runningWithKind().stream().map(OfKind::view).toList();
    }

    /// A right as it is shown, with its kind.
    public record OfKind(Entitlement.Kind kind, RightView view) {}

    /// Those that run or are still to come, with their kinds.
    public List<OfKind> runningWithKind() {
        return all().stream()
                .filter(e -> !e.period().until().isBefore(day))
                .map(e -> new OfKind(e.kind(), view(e)))
                .toList();
    }

    /// Those that were, latest first.
    public List<RightView> earlier() {
        return all().reversed().stream()
                .filter(e -> e.period().until().isBefore(day))
                .map(this::view)
                .toList();
    }

    /// Where the sheets of the months stand, for whoever reads them: none is computed here.
    public Optional<Link> benefit() {
        boolean isShown = opened.file().access().readsBenefit() && !opened.past();
        String key = opened.visit().isInsured() ? "sheet.link.you" : "sheet.link";
        return isShown ? Optional.of(new Link(words.text(key), opened.address("/benefit"))) : Optional.empty();
    }

    /// What the open training gives, or would give.
    public Optional<Prospects> prospects() {
        boolean granted = opened.file()
                .threads(Programme.FACTS)
                .open()
                .filter(p -> p.decision().isGranted())
                .isPresent();
        String title = words.text(granted ? "file.prospects.granted" : "file.prospects.ifGranted");
        return opened.file().ahead().prospect().map(prospect -> new Prospects(title, prospects(prospect)));
    }

    private List<ProspectView> prospects(Prospect prospect) {
        List<ProspectView> worded = new ArrayList<>();
        prospect.presumption()
                .value()
                .ifPresent(days -> worded.add(new ProspectView(
                        words.text("file.prospects.protection"),
                        brief(days),
                        words.text("file.prospects.protection.note"))));
        prospect.hourlyRate()
                .value()
                .ifPresent(rate -> worded.add(new ProspectView(
                        words.text("file.prospects.premium"),
                        words.text("file.prospects.premium.rate", "amount", rate),
                        words.text(
                                "file.prospects.premium.note",
                                "hours",
                                prospect.plannedHours(),
                                "amount",
                                prospect.premiumAtMost().orElse(Money.ZERO)))));
        prospect.lumpSum()
                .value()
                .ifPresent(sum -> worded.add(new ProspectView(
                        words.text("file.prospects.lumpSum"),
                        words.value(sum),
                        words.text("file.prospects.lumpSum.note"))));
        return worded;
    }

    private String brief(Period period) {
        return opened.days().brief(period.from()) + " → " + opened.days().brief(period.until());
    }

    private List<Entitlement> all() {
        return opened.file().rights();
    }

    private RightView view(Entitlement right) {
        return new RightView(
                title(right),
                words.value(right.period()),
                badge(right),
                Optional.of(opened.reasons().node(right.reason())));
    }

    /// With its amount; or with why nothing is due, which the person has to know too.
    private String title(Entitlement right) {
        String kind = words.capital(words.value(right.kind()));
        Optional<String> said = right.answer() == Entitlement.Answer.DUE
                ? right.amount().map(words::value)
                : Optional.of(words.phrase(right.reason().statement()));
        return said.map(what -> kind + words.text("words.colon") + what).orElse(kind);
    }

    private Optional<BadgeView> badge(Entitlement right) {
        Period period = right.period();
        if (right.answer() != Entitlement.Answer.DUE
                || right.amount().isPresent()
                || period.isOpenEnded()
                || period.until().isBefore(day)) {
            return Optional.empty();
        }
        if (period.until().equals(day)) {
            return Optional.of(new BadgeView(BadgeTone.SOON, words.text("file.right.lastDay")));
        }
        return period.contains(day)
                ? Optional.of(new BadgeView(
                        BadgeTone.RIGHT,
                        words.text("file.right.still", "length", opened.days().length(day, period.until()))))
                : Optional.of(new BadgeView(BadgeTone.WAITING, words.text("file.right.toCome")));
    }
}
