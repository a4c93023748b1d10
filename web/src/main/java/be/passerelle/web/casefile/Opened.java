// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.casefile;

import be.passerelle.casefile.access.SeenFile;
import be.passerelle.casefile.access.SeenPerson;
import be.passerelle.casefile.occupational.DecisionsOfVersion;
import be.passerelle.casefile.occupational.OccupationalAct;
import be.passerelle.casefile.representation.Representation;
import be.passerelle.casefile.representation.Representations;
import be.passerelle.law.Law;
import be.passerelle.law.language.Phrase;
import be.passerelle.registers.Registers;
import be.passerelle.registry.identity.Accounts;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.act.Component;
import be.passerelle.stream.identifier.PersonId;
import be.passerelle.stream.procedure.NextAct;
import be.passerelle.web.layout.Link;
import be.passerelle.web.visit.Visit;
import be.passerelle.web.words.ActWords;
import be.passerelle.web.words.Days;
import be.passerelle.web.words.Reasons;
import be.passerelle.web.words.Words;
import java.util.List;
import java.util.Optional;

/// A file that is open on a page, with all that is needed to word it.
///
/// @param file the file as it is asked for, as the visitor may see it
/// @param next what comes next in it, by anybody, as far as they may know
/// @param past whether it is seen as of earlier days
public record Opened(
        Visit visit,
        SeenFile file,
        List<NextAct> next,
        boolean past,
        Law law,
        Registers registers,
        Accounts accounts,
        Days days) {

    /// The parameter by which the form of an act is asked for that names another.
    public static final String ABOUT = "about";

    public Words words() {
        return visit.words();
    }

    public boolean reads(Compartment compartment) {
        return file.reads(compartment);
    }

    /// The address of the file, or of a page of it.
    public String address(String page) {
        return "/files/" + file.id() + page;
    }

    /// The form of an act that comes next.
    public String form(NextAct next) {
        return address("/do/" + next.code() + (next.thread() == 0 ? "" : "?thread=" + next.thread()));
    }

    /// Where the form of an act stands that names another, with that one chosen.
    public String form(NextAct next, int about) {
        return form(next) + (next.thread() == 0 ? "?" : "&") + ABOUT + "=" + about;
    }

    /// Where to go back to: the file, or the search for files before there is one.
    public Link back() {
        return file.isNew() ? new Link(words().text("nav.search"), "/search") : new Link(personName(), address(""));
    }

    /// Reasons with labels that lead to the acts that the visitor may read.
    public Reasons reasons() {
        return new Reasons(words(), this::actAddress);
    }

    public ActWords acts() {
        return new ActWords(words(), file::act, this::actAddress, visit.isInsured(), false, this::meaning);
    }

    private Optional<Phrase> meaning(Act act, Component component) {
        return act instanceof OccupationalAct.Assessed assessed
                        && component.of(assessed).equals(assessed.decision())
                ? DecisionsOfVersion.meaning(law(), file.acts(), assessed, file.day())
                : Optional.empty();
    }

    /// Where an act can be read; empty when the visitor may not see it.
    public Optional<String> actAddress(int number) {
        return file.act(number).map(a -> address("/acts/" + a.number()));
    }

    /// Whether the visitor is the one to do it, and now.
    public boolean isForVisitor(NextAct next) {
        return !past && file.isOffered(next);
    }

    /// The name of somebody who acts, or what stands for it.
    public String nameOf(PersonId person) {
        return representative(person).or(() -> accounts.nameOf(person)).orElseGet(() -> words().text("file.somebody"));
    }

    /// The name of somebody who represents the person, for whoever may know of it.
    private Optional<String> representative(PersonId key) {
        return file.state(Representations.REPRESENTATIONS)
                .flatMap(all -> all.all().stream()
                        .filter(each ->
                                Representation.key(file.id(), each.number()).equals(key))
                        .map(each -> each.said().givenName() + " " + each.said().familyName())
                        .findFirst());
    }

    /// The name of the insured person as they say it.
    public String fullName() {
        return file.person()
                .map(person -> person.givenName() + " " + person.familyName())
                .orElseGet(this::personName);
    }

    /// The name of the insured person as lists show it.
    public String personName() {
        return file.person().map(SeenPerson::listed).orElseGet(() -> words().text("file.new"));
    }
}
