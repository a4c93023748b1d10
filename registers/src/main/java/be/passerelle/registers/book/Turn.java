// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.book;

import be.passerelle.registers.act.RegisterAct;
import be.passerelle.registers.convention.ConventionAct;
import be.passerelle.registers.directive.DirectiveAct;
import be.passerelle.registers.mandate.MandateAct;
import be.passerelle.registers.organisation.OrganisationAct;
import be.passerelle.registers.setting.SettingAct;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.ActType;
import java.util.Optional;
import java.util.Set;

/// Whose turn an act is where two people change something: the first one's, the second one's, or nobody else's.
public sealed interface Turn {

    /// Why, in the words of whoever performs the act; empty where nobody is asked.
    Optional<String> reason();

    /// One person wants something.
    record Proposes(Optional<String> reason) implements Turn {}

    /// A second person wants it too.
    record Confirms(ActNumber proposal) implements Turn {
        @Override
        public Optional<String> reason() {
            return Optional.empty();
        }
    }

    /// Somebody does not want it.
    record Declines(ActNumber proposal, Optional<String> reason) implements Turn {}

    /// One person suffices.
    record Alone(Optional<String> reason) implements Turn {}

    /// The turn of an act.
    static Turn of(RegisterAct act) {
        return switch (ActOf.register(act)) {
            case ActOf.Organisation(var of) -> of(of);
            case ActOf.Convention(var of) -> of(of);
            case ActOf.Directive(var of) -> of(of);
            case ActOf.Mandate(var of) -> of(of);
            case ActOf.Setting(SettingAct.Changed _) -> new Alone(Optional.empty());
        };
    }

    /// Whether an act of this type proposes something to a second person.
    static boolean isProposal(ActType<?> type) {
        return Set.of(
                        ConventionAct.Proposed.class,
                        ConventionAct.EndProposed.class,
                        DirectiveAct.Proposed.class,
                        DirectiveAct.EndProposed.class,
                        MandateAct.Proposed.class,
                        MandateAct.EndProposed.class)
                .contains(type.of());
    }

    /// Whether an act of this type confirms or declines what somebody proposed.
    static boolean isAnswer(ActType<?> type) {
        return Set.of(
                        ConventionAct.Confirmed.class,
                        ConventionAct.Declined.class,
                        DirectiveAct.Confirmed.class,
                        DirectiveAct.Declined.class,
                        MandateAct.Confirmed.class,
                        MandateAct.Declined.class)
                .contains(type.of());
    }

    private static Turn of(OrganisationAct act) {
        return switch (act) {
            case OrganisationAct.Registered _, OrganisationAct.DetailsChanged _ -> new Alone(Optional.empty());
            case OrganisationAct.Closed(var _, String reason) -> new Alone(Optional.of(reason));
        };
    }

    private static Turn of(ConventionAct act) {
        return switch (act) {
            case ConventionAct.Proposed _ -> new Proposes(Optional.empty());
            case ConventionAct.EndProposed(var _, var _, String reason) -> new Proposes(Optional.of(reason));
            case ConventionAct.Confirmed(ActNumber proposal) -> new Confirms(proposal);
            case ConventionAct.Declined(ActNumber proposal, String reason) ->
                new Declines(proposal, Optional.of(reason));
        };
    }

    private static Turn of(DirectiveAct act) {
        return switch (act) {
            case DirectiveAct.Proposed _ -> new Proposes(Optional.empty());
            case DirectiveAct.EndProposed(var _, var _, String reason) -> new Proposes(Optional.of(reason));
            case DirectiveAct.Confirmed(ActNumber proposal) -> new Confirms(proposal);
            case DirectiveAct.Declined(ActNumber proposal, String reason) ->
                new Declines(proposal, Optional.of(reason));
        };
    }

    private static Turn of(MandateAct act) {
        return switch (act) {
            case MandateAct.Proposed _, MandateAct.EndProposed _ -> new Proposes(Optional.empty());
            case MandateAct.Confirmed(ActNumber proposal) -> new Confirms(proposal);
            case MandateAct.Declined declined -> new Declines(declined.proposal(), Optional.of(declined.reason()));
            case MandateAct.Given _, MandateAct.Changed _, MandateAct.Ended _ -> new Alone(Optional.empty());
            case MandateAct.AbsenceAnnounced _, MandateAct.AbsenceEnded _ -> new Alone(Optional.empty());
        };
    }
}
