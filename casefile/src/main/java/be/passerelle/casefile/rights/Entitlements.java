// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.rights;

import be.passerelle.casefile.file.Articles;
import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.incapacity.Recognitions;
import be.passerelle.casefile.orientation.VocationalOrientation;
import be.passerelle.casefile.programme.Decision;
import be.passerelle.casefile.programme.Programme;
import be.passerelle.casefile.programme.Training;
import be.passerelle.casefile.rights.Entitlement.Kind;
import be.passerelle.casefile.trajectory.Trajectory;
import be.passerelle.law.Law;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Yes;
import be.passerelle.law.incapacity.RecognisedDays;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.parameter.Money;
import be.passerelle.law.programme.ApprovedTraining;
import be.passerelle.law.programme.HoursFollowed;
import be.passerelle.law.programme.OrientationCosts;
import be.passerelle.law.programme.Premiums;
import be.passerelle.law.programme.ReintegrationSupport;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a file gives right to: a pure function of the acts and the law.
public final class Entitlements {

    private Entitlements() {}

    /// Every entitlement that touches the period, in the order of the threads.
    public static List<Entitlement> of(CaseFile file, Law law, Period period) {
        List<Entitlement> within = of(file, law);
        within.removeIf(each -> !each.period().overlaps(period));
        return within;
    }

    /// Every entitlement of the file, past, present and to come.
    public static List<Entitlement> of(CaseFile file, Law law) {
        return on(file, law, LocalDate.MIN);
    }

    /// The same as it can be told on a day: whether incapacity was presumed during a training whose days are
    /// over, and of which nobody said that it began, cannot be told.
    public static List<Entitlement> on(CaseFile file, Law law, LocalDate day) {
        List<Entitlement> all = new ArrayList<>();
        for (Trajectory trajectory : file.threads(Trajectory.TRAJECTORY).all()) {
            Finding<Period> finding = Presumptions.duringTrajectory(file, trajectory, law);
            add(all, Kind.PRESUMPTION_DURING_TRAJECTORY, trajectory.number(), finding);
        }
        for (VocationalOrientation orientation :
                file.threads(VocationalOrientation.ORIENTATION).all()) {
            orientationCosts(all, file, orientation, law);
        }
        for (Programme programme : file.threads(Programme.PROGRAMME).all()) {
            Presumptions.duringTraining(file, programme, law).ifPresent(f -> presumption(all, programme, f, day));
            Law its = file.lawFor(law, programme.opened().day());
            List<RecognisedDays> recognised =
                    Recognitions.sameAs(file, law, programme.opened().day());
            premiums(all, programme, its, recognised);
            jobSearch(all, programme, its, recognised);
        }
        AbsenceReductions.addTo(all, file, law);
        return all;
    }

    /// One that came to nothing costs nothing.
    private static void orientationCosts(
            List<Entitlement> all, CaseFile file, VocationalOrientation orientation, Law law) {
        if (orientation.notHeld().isEmpty()) {
            Finding<Yes> paid = OrientationCosts.guaranteed(
                    file.lawFor(law, orientation.opened().day()),
                    orientation.opened(),
                    orientation.held(),
                    Recognitions.sameAs(file, law, orientation.opened().day()));
            Period ordered =
                    Period.of(orientation.opened().day(), orientation.opened().day());
            all.add(new Entitlement(Kind.ORIENTATION_COSTS, orientation.number(), ordered, Optional.empty(), paid));
        }
    }

    private static void add(List<Entitlement> all, Kind kind, int thread, Finding<Period> finding) {
        finding.value().ifPresent(p -> all.add(new Entitlement(kind, thread, p, Optional.empty(), finding)));
    }

    private static void presumption(
            List<Entitlement> all, Programme programme, Finding<Period> finding, LocalDate day) {
        boolean isOver = programme.grant().days().until().isBefore(day);
        if (finding.isTold() && isOver && programme.training().started().isEmpty()) {
            Finding<Period> missing = Finding.unknown(Phrase.of("rights.trainingStartMissing"), finding.why());
            all.add(new Entitlement(
                    Kind.PRESUMPTION_DURING_TRAINING,
                    programme.number(),
                    programme.grant().days(),
                    Optional.empty(),
                    missing));
        } else {
            add(all, Kind.PRESUMPTION_DURING_TRAINING, programme.number(), finding);
        }
    }

    private static void premiums(List<Entitlement> all, Programme programme, Law law, List<RecognisedDays> recognised) {
        ApprovedTraining approved = Trainings.approved(programme);
        BigDecimal left = BigDecimal.valueOf(programme.grant().hours());
        for (Map.Entry<YearMonth, Training.Attendance> each :
                programme.training().attendance().entrySet()) {
            BigDecimal hours = each.getValue().hours();
            if (hours.signum() > 0) {
                HoursFollowed followed =
                        new HoursFollowed(each.getKey(), hours, each.getValue().act(), approved, left, recognised);
                Finding<Money> premium = earned(programme, Premiums.hourly(law, followed));
                Period days = followed.days().orElseGet(followed::wholeMonth);
                all.add(new Entitlement(Kind.HOURLY_PREMIUM, programme.number(), days, premium.value(), premium));
                left = left.subtract(hours);
            }
        }
        Optional<DatedFact> ended = programme.training().ended();
        if (ended.isPresent() && programme.training().isPassed()) {
            Finding<Money> lumpSum =
                    earned(programme, Premiums.lumpSum(law, Trainings.passed(programme, ended.get(), recognised)));
            Period day = Period.of(ended.get().day(), ended.get().day());
            all.add(new Entitlement(Kind.LUMP_SUM, programme.number(), day, lumpSum.value(), lumpSum));
        }
    }

    /// The costs of the search for work after the training, where support was granted for it.
    private static void jobSearch(
            List<Entitlement> all, Programme programme, Law law, List<RecognisedDays> recognised) {
        Optional<DatedFact> granted = programme
                .reintegration()
                .map(support -> support.application().decision())
                .filter(Decision::isGranted)
                .flatMap(Decision::taken);
        Optional<DatedFact> ended = programme.training().ended();
        if (granted.isPresent() && ended.isPresent()) {
            add(
                    all,
                    Kind.JOB_SEARCH_COSTS,
                    programme.number(),
                    ReintegrationSupport.costs(law, ended.get(), granted.get(), recognised));
        }
    }

    /// What was earned in a training stays when its decision is revoked; that no source says so is shown.
    private static Finding<Money> earned(Programme programme, Finding<Money> amount) {
        Optional<DatedFact> revoked = programme.decision().revoked();
        return revoked.isEmpty()
                ? amount
                : amount.noting(lines -> lines.openQuestion(
                        Phrase.of("rights.revoked", "day", revoked.get().day()), Articles.TRAINING_DECISION));
    }
}
