// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.consent;

import be.passerelle.casefile.file.FileThread;
import be.passerelle.casefile.file.News;
import be.passerelle.casefile.file.Subject;
import be.passerelle.casefile.file.SubjectFold;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.stream.act.Capacity;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.identifier.OrganisationId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The consents of the person, as given and withdrawn.
///
/// @param inForce those that were not withdrawn, oldest first; none once the person died
/// @param kept those that were not withdrawn: whoever is reported dead in error may take them back all the same
public record Consents(List<InForce> inForce, List<InForce> kept) {

    /// The subject.
    public static final Subject<Consents> CONSENTS = new Subject<>(
            "consent",
            Optional.of(Compartment.CONSENT),
            List.of(ConsentAct.class),
            Folding::new,
            ConsentProcedure::rows);

    public Consents {
        inForce = List.copyOf(inForce);
        kept = List.copyOf(kept);
    }

    /// The numbers of the acts by which the person may be referred to others now.
    public static Set<Integer> referrals(Consents consents) {
        return consents.inForce().stream()
                .filter(each -> each.consent().purpose().isOverWithTrajectory())
                .map(each -> each.given().act())
                .collect(Collectors.toSet());
    }

    /// A consent in force.
    ///
    /// @param entered whether the fund entered it for the person
    /// @param opened the threads that had been opened when it was given
    /// @param running those of them that had not ended
    public record InForce(
            DatedFact given, ConsentAct.Given consent, boolean entered, Set<Integer> opened, Set<Integer> running) {

        public InForce {
            opened = Set.copyOf(opened);
            running = Set.copyOf(running);
        }

        /// Whether it was given after the act that opened a thread; after none, always.
        public boolean isAfter(int thread) {
            return thread == 0 || opened.contains(thread);
        }
    }

    /// Whether a consent for this recipient and purpose is in force.
    public boolean covers(OrganisationId recipient, ConsentPurpose purpose) {
        for (InForce each : inForce) {
            if (each.consent().recipient().equals(recipient) && each.consent().purpose() == purpose) {
                return true;
            }
        }
        return false;
    }

    /// Whether a consent for this recipient and purpose is in force that was given after a thread was opened,
    /// as a trajectory: the person consents to each referral.
    public boolean covers(OrganisationId recipient, ConsentPurpose purpose, int thread) {
        for (InForce each : inForce) {
            if (each.isAfter(thread)
                    && each.consent().recipient().equals(recipient)
                    && each.consent().purpose() == purpose) {
                return true;
            }
        }
        return false;
    }

    /// Whether a consent for this purpose is in force, to whomever, that was given after a thread was opened.
    public boolean covers(ConsentPurpose purpose, int thread) {
        for (InForce each : inForce) {
            if (each.isAfter(thread) && each.consent().purpose() == purpose) {
                return true;
            }
        }
        return false;
    }

    /// Those in force that count: what somebody agreed to for a trajectory is over with it.
    ///
    /// @param ways the trajectories, in the order in which they were opened
    public List<InForce> counting(List<? extends FileThread> ways) {
        Optional<Integer> goesOn =
                ways.stream().filter(FileThread::isOpen).map(FileThread::number).findFirst();
        return inForce.stream()
                .filter(each -> switch (each.consent().purpose()) {
                    case REFERRAL, OCCUPATIONAL_PHYSICIAN ->
                        goesOn.filter(each::isAfter).isPresent();
                    case DIRECT_SUPPORT -> DirectConsents.goesOn(each, ways);
                    case TREATING_PHYSICIAN -> true;
                })
                .toList();
    }

    /// Everything that the person lets this organisation read.
    public Set<Compartment> readableBy(OrganisationId recipient) {
        Set<Compartment> compartments = EnumSet.noneOf(Compartment.class);
        for (InForce each : inForce) {
            if (each.consent().recipient().equals(recipient)) {
                compartments.addAll(each.consent().compartments());
            }
        }
        return compartments;
    }

    private static final class Folding implements SubjectFold<Consents> {

        private final List<InForce> kept = new ArrayList<>(2);
        private final Map<Integer, ConsentAct.Given> said = new HashMap<>(4);
        private final Set<Integer> opened = new HashSet<>(4);
        private final Set<Integer> running = new HashSet<>(4);
        private boolean died;

        @Override
        public void apply(RecordedAct recorded, Consumer<News> tell) {
            if (recorded.act() instanceof ConsentAct act) {
                switch (act) {
                    case ConsentAct.Given given -> {
                        said.put(recorded.number(), given);
                        kept.add(new InForce(
                                recorded.fact(),
                                given,
                                recorded.by().capacity() instanceof Capacity.Entered,
                                opened,
                                running));
                    }
                    case ConsentAct.Withdrawn withdrawn ->
                        withdraw(withdrawn.consent().number(), _ -> true);
                }
            }
        }

        @Override
        public void annulled(RecordedAct recorded) {
            if (recorded.act() instanceof ConsentAct.Given given) {
                said.put(recorded.number(), given);
            }
        }

        /// All that are alike: a paper may have been entered twice, and which of the two was taken back is no
        /// word of the person's on the other.
        private void withdraw(int number, Predicate<InForce> which) {
            Optional.ofNullable(said.get(number))
                    .ifPresent(one ->
                            kept.removeIf(each -> each.consent().recipient().equals(one.recipient())
                                    && each.consent().purpose() == one.purpose()
                                    && which.test(each)));
        }

        /// That one entry is not theirs, the person says of what was entered alike until then, and of nothing
        /// that they said themselves.
        private void disown(int number, LocalDate said) {
            withdraw(number, each -> each.entered() && !each.given().day().isAfter(said));
        }

        /// What somebody agreed to for themselves is over with them.
        @Override
        public void hear(News news, Consumer<News> tell) {
            if (news instanceof News.PersonDied) {
                died = true;
            } else if (news instanceof News.Annulled(int act, Optional<LocalDate> disowned)) {
                disowned.ifPresent(said -> disown(act, said));
            } else if (news instanceof News.ThreadOpened(var _, int thread, DatedFact _)) {
                opened.add(thread);
                running.add(thread);
            } else if (news instanceof News.ThreadEnded(var _, int thread, DatedFact _)) {
                running.remove(thread);
            }
        }

        @Override
        public Consents state() {
            return new Consents(died ? List.of() : kept, kept);
        }
    }
}
