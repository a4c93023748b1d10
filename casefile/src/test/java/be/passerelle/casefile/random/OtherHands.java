// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.random;

import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.person.Insured;
import be.passerelle.casefile.person.Person;
import be.passerelle.casefile.representation.Representation;
import be.passerelle.casefile.representation.Representations;
import be.passerelle.stream.act.Capacity;
import be.passerelle.stream.act.Channel;
import be.passerelle.stream.act.Performer;
import be.passerelle.stream.act.Proof;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.PersonId;
import be.passerelle.stream.procedure.NextAct;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/// Who performs an act of the person besides them: a representative, or the fund that enters it; and who must
/// not.
final class OtherHands {

    private static final PersonId COORDINATOR = new PersonId("entering");

    private final SplittableRandom random;

    OtherHands(SplittableRandom random) {
        this.random = random;
    }

    /// Somebody who may; empty where nobody may.
    Optional<Performer> forAnother(CaseFile file, LocalDate day, NextAct next, Performer person) {
        List<Representation> acting = file.state(Representations.REPRESENTATIONS).inForceOn(day).stream()
                .filter(Representation::isToAct)
                .toList();
        if (next.row().byOthers().representative() && !acting.isEmpty() && random.nextBoolean()) {
            int one = acting.get(random.nextInt(acting.size())).number();
            return Optional.of(new Performer(
                    Representation.key(file.id(), one),
                    person.organisation(),
                    person.role(),
                    new Capacity.Representing(one)));
        }
        List<Channel> channels =
                next.row().byOthers().channels().stream().sorted().toList();
        boolean isNewWord =
                !file.acts().isEmpty() && file.acts().getLast().recordedOn().isBefore(day);
        return channels.isEmpty() || !isNewWord
                ? Optional.empty()
                : fund(file)
                        .map(fund -> insured(file, person)
                                .as(new Capacity.Entered(
                                        channels.get(random.nextInt(channels.size())),
                                        proof(day),
                                        by(fund, Role.RETURN_TO_WORK_COORDINATOR))));
    }

    /// Whoever must not: by a representation that is not, under another key, without proof, as another fund or
    /// role, on another way.
    List<Performer> wrong(CaseFile file, LocalDate day, NextAct next, Performer person, OrganisationId otherwise) {
        OrganisationId fund = fund(file).orElse(otherwise);
        Performer coordinator = by(fund, Role.RETURN_TO_WORK_COORDINATOR);
        Performer insured = insured(file, person);
        Performer elsewhere = by(new OrganisationId("nowhere"), Role.RETURN_TO_WORK_COORDINATOR);
        Performer physician = by(fund, Role.ADVISORY_PHYSICIAN);
        List<Performer> wrong = new ArrayList<>();
        wrong.add(insured.as(new Capacity.Representing(file.head() + 7)));
        wrong.add(new Performer(new PersonId("else"), person.organisation(), person.role())
                .as(new Capacity.Entered(Channel.PAPER, proof(day), coordinator)));
        wrong.add(insured.as(new Capacity.Entered(Channel.PAPER, Optional.empty(), coordinator)));
        wrong.add(insured.as(new Capacity.Entered(Channel.PAPER, proof(day), elsewhere)));
        wrong.add(insured.as(new Capacity.Entered(Channel.PAPER, proof(day), physician)));
        for (Channel channel : EnumSet.allOf(Channel.class)) {
            if (!next.row().byOthers().channels().contains(channel)) {
                wrong.add(insured.as(new Capacity.Entered(channel, proof(day), coordinator)));
            }
        }
        return wrong;
    }

    private static Optional<OrganisationId> fund(CaseFile file) {
        return file.state(Insured.PERSON).person().map(Person::fund);
    }

    private static Performer insured(CaseFile file, Performer person) {
        return new Performer(Insured.key(file.id()), person.organisation(), person.role());
    }

    private static Performer by(OrganisationId organisation, Role role) {
        return new Performer(COORDINATOR, organisation, role);
    }

    private static Optional<Proof> proof(LocalDate day) {
        return Optional.of(new Proof("scan", Optional.of(day)));
    }
}
