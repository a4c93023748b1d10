// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.access;

import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.file.FileThread;
import be.passerelle.casefile.file.Ground;
import be.passerelle.casefile.person.Insured;
import be.passerelle.casefile.role.RoleTable;
import be.passerelle.law.Law;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.PersonId;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Who finds a file: the keys that lists and search are narrowed by, before each hit is asked for
/// again.
public final class Audience {

    private static final String INSTITUTE = "institute";

    private static final String COMMISSION = "institute.commission";

    private static final String PHYSICIANS_OF_INSTITUTE = "institute.physicians";

    private Audience() {}

    /// The keys of everybody who has a ground to look at a file: what lists and search are narrowed by,
    /// before each hit is asked for again. Where an organisation protects the file, those who handle it
    /// there find it
    /// under a key of their own, and nobody else. The insured person is not among them: they reach
    /// their one file by who they are.
    public static Set<String> of(CaseFile file, Law law, LocalDate day) {
        Set<String> audience = new TreeSet<>();
        file.state(Insured.PERSON).person().ifPresent(p -> add(audience, file, key(p.fund()), p.fund()));
        Grounds.partners(file, day).forEach(partner -> audience.add(key(partner)));
        Grounds.sharedWith(file).forEach(practice -> audience.add(key(practice)));
        Stream.of(Ground.TRAINEE, Ground.EMPLOYS_PERSON, Ground.PREVENTION_AT_WORK)
                .flatMap(ground -> Grounds.organisations(file, ground, day))
                .forEach(party -> audience.add(key(party)));
        if (Grounds.hasRequest(file, day)) {
            addInstitute(audience, file, COMMISSION);
        }
        if (Grounds.hasRequest(file, day) || Grounds.concernsReturnToWorkFund(file, day)) {
            addInstitute(audience, file, INSTITUTE);
        }
        if (Grounds.hasRequest(file, day) || Grounds.isControlled(file, law, day)) {
            addInstitute(audience, file, PHYSICIANS_OF_INSTITUTE);
        }
        return audience;
    }

    /// There is one institute: whoever of it protected the file protected it against all of it.
    private static void addInstitute(Set<String> audience, CaseFile file, String key) {
        Optional<OrganisationId> institute = Protected.byInstitute(file);
        if (institute.isPresent()) {
            add(audience, file, key, institute.get());
        } else {
            audience.add(key);
        }
    }

    private static void add(Set<String> audience, CaseFile file, String key, OrganisationId organisation) {
        Protected.handling(file, organisation)
                .ifPresentOrElse(
                        people -> people.forEach(person -> audience.add(key + "/" + own(person))),
                        () -> audience.add(key));
    }

    /// Whether somebody of an organisation may handle a file there, as far as it is protected.
    public static boolean mayHandle(CaseFile file, OrganisationId organisation, PersonId person) {
        return Protected.handling(file, organisation)
                .filter(people -> !people.contains(person))
                .isEmpty();
    }

    /// Whether people of an organisation, who look at a file in a role, have anything to do with a thread of
    /// it.
    ///
    /// @param organisation empty where it is not known which: then whoever has but a part in a file has none in
    ///     it
    public static boolean hasPartIn(
            FileThread thread, CaseFile file, Role role, Optional<OrganisationId> organisation) {
        return RoleTable.of(role).worksWithWholeFiles()
                || organisation
                        .filter(each -> thread.concerns(role, each, file))
                        .isPresent();
    }

    /// The last day on which those of a day have a ground, and nobody else, if no act comes;
    /// [LocalDate#MAX] when time changes nothing.
    public static LocalDate holdsUntil(CaseFile file, Law law, LocalDate day) {
        return Stream.of(
                        file.threads().stream().map(thread -> thread.admitsAlikeUntil(day)),
                        InPerson.admitsAlikeUntil(file, day),
                        Grounds.controlChanges(file, law, day))
                .flatMap(days -> days)
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MAX);
    }

    /// The key under which a viewer finds files; empty for an insured person, and for roles that look
    /// at no file.
    public static Optional<String> key(Viewer viewer) {
        return switch (viewer.role()) {
            case INSURED, DEPARTMENT_HEAD, ORGANISATION_ADMINISTRATOR, SECURITY_OFFICER -> Optional.empty();
            case ADVISORY_PHYSICIAN,
                    RETURN_TO_WORK_COORDINATOR,
                    FUND_PAYMENTS,
                    EMPLOYMENT_ADVISER,
                    TRAINING_CENTRE,
                    TREATING_PHYSICIAN,
                    EMPLOYER,
                    OCCUPATIONAL_PHYSICIAN -> Optional.of(key(viewer.organisation()));
            case REGISTRAR, SOCIAL_EXPERT -> Optional.of(INSTITUTE);
            case COMMISSION_SECRETARY -> Optional.of(COMMISSION);
            case INSPECTING_PHYSICIAN -> Optional.of(PHYSICIANS_OF_INSTITUTE);
        };
    }

    /// What stands behind the key of an audience, or of a team, for what somebody finds by name: their
    /// key, however they spell it.
    public static String own(PersonId person) {
        return person.key().toLowerCase(Locale.ROOT);
    }

    private static String key(OrganisationId organisation) {
        return "org." + organisation.key();
    }
}
