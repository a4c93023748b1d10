// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry;

import be.passerelle.law.Law;
import be.passerelle.law.language.Language;
import be.passerelle.registers.act.RegisterAct;
import be.passerelle.registers.act.RegisterKey;
import be.passerelle.registers.book.RegisterBook;
import be.passerelle.registers.mandate.Mandate;
import be.passerelle.registers.mandate.MandateAct;
import be.passerelle.registers.organisation.Names;
import be.passerelle.registers.organisation.OrganisationAct;
import be.passerelle.registers.procedure.Keepers;
import be.passerelle.registers.procedure.RegisterProcedure;
import be.passerelle.registry.log.Asked;
import be.passerelle.registry.log.Log;
import be.passerelle.registry.log.LogTransaction;
import be.passerelle.stream.act.Performer;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.CommandId;
import be.passerelle.stream.identifier.NationalNumber;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.OrganisationKind;
import be.passerelle.stream.identifier.PersonId;
import be.passerelle.stream.identifier.RegisterId;
import be.passerelle.stream.key.KeyKind;
import be.passerelle.stream.procedure.Refusal;
import be.passerelle.stream.reading.StoredStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The first mandates of an installation: a mandate is given by somebody who has one, and those that
/// confirm what others propose by two, so that nobody could give the first. They are recorded by whoever
/// runs the platform, as a ceremony, for the institute and for the roles alone that keep registers and
/// people; all others follow from them on pages. At least two people begin who keep the mandates of
/// others: one alone could go no further. Where fewer than two are left later, the ceremony is repeated.
public final class FirstMandates {

    /// The institute, as the registers will name it.
    public static final OrganisationId INSTITUTE = new OrganisationId("nihdi");

    /// All insured persons together, as whom each of them acts.
    public static final OrganisationId INSURED = new OrganisationId("insured");

    /// Who can begin: those who give further mandates, and those who erase.
    public static final Set<Role> ROLES =
            Set.of(Role.DEPARTMENT_HEAD, Role.ORGANISATION_ADMINISTRATOR, Role.SECURITY_OFFICER);

    /// Performs the acts: the installation itself, and nobody who could sign in.
    private static final Performer INSTALLATION =
            new Performer(RegisterProcedure.INSTALLATION, INSTITUTE, Role.DEPARTMENT_HEAD);

    private static final Set<KeyKind> KEYS = EnumSet.of(KeyKind.CONTENT);

    private final Log log;
    private final Law law;

    public FirstMandates(Log log, Law law) {
        this.log = log;
        this.law = law;
    }

    /// Somebody who is given a role at the institute.
    ///
    /// @param key what they will sign in as
    public record Beginner(
            String key,
            String givenName,
            String familyName,
            NationalNumber nationalNumber,
            Role role,
            List<Language> languages) {
        public Beginner {
            languages = List.copyOf(languages);
        }
    }

    /// What became of it.
    public sealed interface Answer {

        /// All are recorded.
        record Recorded(int mandates) implements Answer {}

        /// Two people at least keep mandates already: they give further ones.
        record NotTheFirst(int mandates) implements Answer {}

        /// One person alone would keep the mandates of others, and nobody could confirm what they propose.
        record OneAlone() implements Answer {}

        /// One of them cannot be given; none is.
        record Refused(Beginner beginner, List<Refusal> refusals) implements Answer {
            public Refused {
                refusals = List.copyOf(refusals);
            }
        }
    }

    /// Records the mandates, and the institute and the insured persons where the registers do not have them;
    /// all or none.
    ///
    /// @throws IllegalArgumentException when there is nobody, or a role that is not one of [#ROLES]
    public Answer record(CommandId command, List<Beginner> beginners) {
        if (beginners.isEmpty() || !beginners.stream().allMatch(b -> ROLES.contains(b.role()))) {
            throw new IllegalArgumentException("the first mandates are those of " + ROLES);
        }
        Asked asked = new Asked(command, List.copyOf(streams(beginners)), KEYS);
        return log.decide(asked, tx -> recordIn(command, beginners, tx));
    }

    private Answer recordIn(CommandId command, List<Beginner> beginners, LogTransaction tx) {
        Map<RegisterId, StoredStream> stored = locked(beginners, tx);
        Instant now = tx.now();
        LocalDate today = LocalDate.ofInstant(now, Registry.BELGIUM);
        RegisterBook book = tx.registers();
        Set<PersonId> keepers = keepers(book, today);
        if (keepers.size() > 1) {
            return new Answer.NotTheFirst(book.on(today).mandates().size());
        }
        Map<RegisterKey, RegisterDraft> drafts = new LinkedHashMap<>();
        for (OrganisationAct.Registered first : List.of(institute(today), insured(today))) {
            RegisterKey key = RegisterKey.organisation(new OrganisationId(first.key()));
            // Of insured persons there is one; the registers of another installation may name it otherwise.
            boolean named = first.kind() == OrganisationKind.INSURED
                    && book.on(today).only(first.kind()).isPresent();
            if (!named && book.page(key).isEmpty()) {
                RegisterDraft draft = draft(key, stored, book);
                draft.add(proposed(first, today), command, now);
                drafts.put(key, draft);
                book = draft.book();
            }
        }
        for (Beginner beginner : beginners) {
            RegisterKey key = key(beginner);
            RegisterDraft before = drafts.get(key);
            RegisterDraft draft = before == null ? draft(key, stored, book) : before.in(book);
            ProposedAct given = proposed(given(beginner, today), today);
            List<Refusal> refusals = draft.misfits(given, today);
            if (!refusals.isEmpty()) {
                return new Answer.Refused(beginner, refusals);
            }
            draft.add(given, command, now);
            drafts.put(key, draft);
            book = draft.book();
        }
        beginners.stream().filter(b -> Keepers.ofPeople().contains(b.role())).forEach(b -> keepers.add(person(b)));
        if (keepers.size() < 2) {
            return new Answer.OneAlone();
        }
        drafts.values().forEach(draft -> {
            tx.append(draft.stream(), draft.added().rows());
            // A server that runs meanwhile lets them in with its next request.
            tx.moved(draft.moves());
        });
        return new Answer.Recorded(beginners.size());
    }

    /// Who keeps mandates at the institute on a day.
    private static Set<PersonId> keepers(RegisterBook book, LocalDate today) {
        return book.on(today).mandates().stream()
                .filter(m -> m.organisation().equals(INSTITUTE) && m.period().contains(today))
                .filter(m -> Keepers.ofPeople().contains(m.role()))
                .map(Mandate::person)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static PersonId person(Beginner beginner) {
        return new PersonId(beginner.key());
    }

    /// In the order of their identifiers, as everywhere.
    private static TreeSet<RegisterId> streams(List<Beginner> beginners) {
        TreeSet<RegisterId> streams = new TreeSet<>();
        streams.add(RegisterKey.organisation(INSTITUTE).id());
        streams.add(RegisterKey.organisation(INSURED).id());
        beginners.forEach(b -> streams.add(key(b).id()));
        return streams;
    }

    private static Map<RegisterId, StoredStream> locked(List<Beginner> beginners, LogTransaction tx) {
        Map<RegisterId, StoredStream> stored = new HashMap<>();
        streams(beginners).forEach(stream -> stored.put(stream, tx.lock(stream, KEYS)));
        return stored;
    }

    private RegisterDraft draft(RegisterKey key, Map<RegisterId, StoredStream> stored, RegisterBook book) {
        return new RegisterDraft(
                        new InRegister(key, 0, List.of()), Objects.requireNonNull(stored.get(key.id())), law.version())
                .in(book);
    }

    /// What is no key of a person is refused with the mandate, in words.
    private static RegisterKey key(Beginner beginner) {
        return RegisterKey.mandates(beginner.key(), INSTITUTE);
    }

    private static ProposedAct proposed(RegisterAct act, LocalDate today) {
        return new ProposedAct(0, today, INSTALLATION, act);
    }

    private static OrganisationAct.Registered insured(LocalDate today) {
        return new OrganisationAct.Registered(
                INSURED.key(),
                OrganisationKind.INSURED,
                new Names("Assurés sociaux", "Sociaal verzekerden", "Sozialversicherte", "Insured persons"),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                today);
    }

    private static OrganisationAct.Registered institute(LocalDate today) {
        return new OrganisationAct.Registered(
                INSTITUTE.key(),
                OrganisationKind.NIHDI,
                new Names("INAMI", "RIZIV", "LIKIV", "NIHDI"),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                today);
    }

    private static RegisterAct given(Beginner beginner, LocalDate today) {
        return new MandateAct.Given(
                beginner.key(),
                beginner.givenName(),
                beginner.familyName(),
                beginner.nationalNumber(),
                INSTITUTE,
                beginner.role(),
                List.of(),
                beginner.languages(),
                today,
                Optional.empty());
    }
}
