// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.walk;

import be.passerelle.casefile.assessment.Occupation;
import be.passerelle.casefile.assessment.OccupationScheme;
import be.passerelle.casefile.consent.ConsentAct;
import be.passerelle.casefile.consent.ConsentPurpose;
import be.passerelle.casefile.incapacity.IncapacityAct;
import be.passerelle.casefile.person.PersonAct;
import be.passerelle.casefile.person.Sex;
import be.passerelle.casefile.procedure.Procedure;
import be.passerelle.casefile.programme.DecisionAct;
import be.passerelle.casefile.programme.NoticeChannel;
import be.passerelle.casefile.programme.ProgrammeAct;
import be.passerelle.casefile.trajectory.ContactMode;
import be.passerelle.casefile.trajectory.Orientation;
import be.passerelle.casefile.trajectory.PlannedAction;
import be.passerelle.casefile.trajectory.TrajectoryAct;
import be.passerelle.law.incapacity.Cause;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.law.language.Language;
import be.passerelle.law.parameter.Money;
import be.passerelle.registry.Imported;
import be.passerelle.registry.desk.Invented;
import be.passerelle.registry.identity.Account;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.CommandId;
import be.passerelle.stream.identifier.NationalNumber;
import be.passerelle.stream.identifier.OrganisationId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;

/// Invented people whose training at the centre was granted, each with a life of its own number.
public final class Trained {

    private static final int WOMEN_OF_A_DAY = 499;

    /// The first day of the trainings, as it was granted.
    public static final LocalDate STARTS = LocalDate.of(2026, 2, 2);

    /// The last.
    public static final LocalDate ENDS = LocalDate.of(2026, 6, 26);

    private static final OrganisationId PARTNER = new OrganisationId("partner");

    private final List<Imported> acts = new ArrayList<>();
    private final NationalNumber number;
    private final String name;
    private LocalDate day = LocalDate.of(2026, 1, 5);
    private int trajectory;
    private int programme;

    private Trained(NationalNumber number, String name) {
        this.number = number;
        this.name = name;
    }

    /// Somebody whose training was granted and has not begun.
    public static CaseFileId granted(BiConsumer<CaseFileId, List<Imported>> to, int person, String name) {
        return new Trained(number(person), name).upToTheGrant().in(to);
    }

    /// Somebody whose training began on its first day.
    public static CaseFileId begun(BiConsumer<CaseFileId, List<Imported>> to, int person, String name) {
        return begun(to, number(person), name);
    }

    /// The same for whoever has that number.
    public static CaseFileId begun(BiConsumer<CaseFileId, List<Imported>> to, NationalNumber number, String name) {
        Trained life = new Trained(number, name).upToTheGrant();
        life.day = STARTS;
        life.by(Invented.CENTRE, life.programme, new ProgrammeAct.TrainingStarted());
        return life.in(to);
    }

    /// Of 499 women of a day, from the first of 1990 on.
    private static NationalNumber number(int person) {
        String born = LocalDate.of(1990, 1, 1)
                .plusDays(person / WOMEN_OF_A_DAY)
                .format(DateTimeFormatter.BASIC_ISO_DATE)
                .substring(2);
        return NationalNumber.ofNineDigits("%s%03d".formatted(born, 2 * (person % WOMEN_OF_A_DAY) + 2), false);
    }

    private CaseFileId in(BiConsumer<CaseFileId, List<Imported>> to) {
        CaseFileId file = new CaseFileId(UUID.randomUUID());
        to.accept(file, acts);
        return file;
    }

    private Trained upToTheGrant() {
        LocalDate born = LocalDate.parse("19" + number.digits().substring(0, 6), DateTimeFormatter.BASIC_ISO_DATE);
        by(
                Invented.PHYSICIAN,
                0,
                new PersonAct.Registered(
                        number, name, "Zoé", born, Sex.FEMALE, Language.FR, "Namur", new OrganisationId("fund")));
        LocalDate until = LocalDate.of(2026, 12, 31);
        by(
                Invented.PHYSICIAN,
                0,
                new IncapacityAct.Recognised(until, Scheme.EMPLOYEE, Cause.ILLNESS, false, Optional.empty()));
        trajectory = by(Invented.PHYSICIAN, 0, new TrajectoryAct.Proposed("Reposée"));
        by(
                Invented.COORDINATOR,
                trajectory,
                new TrajectoryAct.FirstContactHeld(
                        ContactMode.IN_PERSON, Orientation.EMPLOYMENT_PARTNER, false, "Vue à l’agence."));
        by(Invented.EVE, trajectory, new TrajectoryAct.EngagementSignedByInsured());
        by(Invented.COORDINATOR, trajectory, new TrajectoryAct.EngagementSignedByCoordinator());
        by(Invented.PHYSICIAN, trajectory, new TrajectoryAct.EngagementSignedByPhysician());
        List<PlannedAction> actions =
                List.of(new PlannedAction("S’inscrire", PlannedAction.Doer.PERSON, day.plusMonths(1)));
        by(
                Invented.COORDINATOR,
                trajectory,
                new TrajectoryAct.PlanDrawnUp("Reprendre", "Un contrat", actions, day.plusMonths(2)));
        by(
                Invented.EVE,
                0,
                new ConsentAct.Given(
                        PARTNER,
                        ConsentPurpose.REFERRAL,
                        List.of(Compartment.WORK_ABILITY),
                        ConsentPurpose.REFERRAL.textVersion(),
                        Language.FR));
        by(Invented.COORDINATOR, trajectory, new TrajectoryAct.ReferredToPartner(PARTNER, Optional.empty()));
        by(Invented.ADVISER, trajectory, new TrajectoryAct.IntakeHeld("Rencontrée."));
        return training();
    }

    private Trained training() {
        programme = by(
                Invented.ADVISER,
                0,
                new ProgrammeAct.ProjectProposed(
                        "Magasinière",
                        new OrganisationId("centre"),
                        new Occupation(OccupationScheme.ISCO_08, "4321", "Magasinière"),
                        Language.FR,
                        STARTS,
                        ENDS,
                        300,
                        Money.of("1800.00"),
                        true,
                        true));
        by(Invented.PHYSICIAN, programme, new ProgrammeAct.FoundCompatible(Optional.empty()));
        by(Invented.ADVISER, programme, new ProgrammeAct.Requested("Métier en pénurie."));
        by(Invented.EXPERT, programme, new DecisionAct.GrantedUnderDirective("1", "Conditions remplies."));
        by(Invented.REGISTRAR, programme, new DecisionAct.Notified(NoticeChannel.EBOX));
        return this;
    }

    private int by(Account account, int thread, Act act) {
        ProposedAct proposed = new ProposedAct(
                Procedure.opens(act) ? 0 : thread, day, account.viewer().performer(), act);
        acts.add(new Imported(proposed, day.atTime(9, 0).toInstant(ZoneOffset.UTC), new CommandId(UUID.randomUUID())));
        return acts.size();
    }
}
