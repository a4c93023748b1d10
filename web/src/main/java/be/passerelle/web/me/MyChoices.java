// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.me;

import be.passerelle.casefile.consent.ConsentAct;
import be.passerelle.casefile.consent.Consents;
import be.passerelle.casefile.correction.CorrectionAct;
import be.passerelle.casefile.incapacity.IncapacityConditions;
import be.passerelle.casefile.language.CaseFileTexts;
import be.passerelle.casefile.trajectory.Trajectory;
import be.passerelle.casefile.trajectory.TrajectoryAct;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Capacity;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.procedure.NextAct;
import be.passerelle.web.casefile.Opened;
import be.passerelle.web.layout.Link;
import be.passerelle.web.layout.ReasonNode;
import be.passerelle.web.words.Words;
import java.util.List;
import java.util.Optional;

/// What the insured person can do in their own file, and what they share.
final class MyChoices {

    private final Opened opened;
    private final Words words;
    private final List<NextAct> offered;

    MyChoices(Opened opened) {
        this.opened = opened;
        this.words = opened.words();
        this.offered = opened.file().offered();
    }

    /// Everything but consents, which stand beside what is shared, and what is said of entries beside them.
    List<MyFilePage.Choice> offered() {
        return offered.stream()
                .filter(n -> !ConsentAct.class.isAssignableFrom(n.row().type().of()))
                .filter(n -> n.row().type().of() != CorrectionAct.EntryDisowned.class)
                .map(n -> new MyFilePage.Choice(
                        link(n), words.text(CaseFileTexts.helpYou(n.row().type()))))
                .toList();
    }

    /// Why the person cannot ask for a contact now, when they have no trajectory; and where to turn, when they
    /// have one that is not meant for them, as became known.
    Optional<ReasonNode> noTrajectory() {
        boolean accompanied = opened.file().threads(Trajectory.FACTS).open().isPresent();
        return opened.file().closed().stream()
                .filter(c -> c.row().type().of() == TrajectoryAct.ContactAsked.class)
                .filter(c -> !accompanied || c.refusal().code().equals(IncapacityConditions.IN_PUBLIC.code()))
                .map(c -> opened.reasons().node(c.refusal()))
                .findFirst();
    }

    Optional<Link> mayConsent() {
        return offer(ConsentAct.Given.class).map(this::link);
    }

    List<MyFilePage.Shared> shared() {
        Optional<NextAct> withdraw = offer(ConsentAct.Withdrawn.class);
        List<Trajectory> ways = opened.file().threads(Trajectory.FACTS).all();
        return opened.file().state(Consents.CONSENTS).stream()
                .flatMap(consents -> consents.counting(ways).stream())
                .map(c -> shared(c, withdraw))
                .toList();
    }

    /// What the fund entered for the person: they are told, and may say that it was not them.
    List<MyFilePage.Entered> entered() {
        Optional<NextAct> disown = offer(CorrectionAct.EntryDisowned.class);
        return opened.file().acts().reversed().stream()
                .filter(act -> act.by().capacity() instanceof Capacity.Entered
                        && !opened.file().isAnnulled(act.number()))
                .map(act -> entered(act, disown))
                .toList();
    }

    private MyFilePage.Entered entered(RecordedAct act, Optional<NextAct> disown) {
        Capacity.Entered entered = (Capacity.Entered) act.by().capacity();
        String how = words.text(
                "me.entered.how",
                "name",
                opened.nameOf(entered.by().person()),
                "day",
                act.recordedOn(),
                "channel",
                entered.channel());
        boolean isLookedAt = opened.file().isDisowned(act.number());
        return new MyFilePage.Entered(
                opened.acts().done(ActType.of(act.act())),
                isLookedAt ? how + " " + words.text("me.entered.disowned") : how,
                isLookedAt
                        ? Optional.empty()
                        : disown.map(n -> new Link(words.text("me.entered.disown"), opened.form(n))));
    }

    private MyFilePage.Shared shared(Consents.InForce inForce, Optional<NextAct> withdraw) {
        ConsentAct.Given consent = inForce.consent();
        return new MyFilePage.Shared(
                words.organisation(consent.recipient()),
                words.value(List.copyOf(consent.compartments())),
                words.value(consent.purpose()),
                words.value(inForce.given().day()),
                withdraw.map(next -> new Link(
                        link(next).label(), opened.form(next, inForce.given().act()))));
    }

    private Optional<NextAct> offer(Class<?> act) {
        return offered.stream().filter(n -> n.row().type().of() == act).findFirst();
    }

    private Link link(NextAct next) {
        ActType<?> type = next.row().type();
        return new Link(words.text(CaseFileTexts.you(type)), opened.form(next));
    }
}
