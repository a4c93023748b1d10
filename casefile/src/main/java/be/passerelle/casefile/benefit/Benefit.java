// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.benefit;

import be.passerelle.casefile.file.News;
import be.passerelle.casefile.file.Subject;
import be.passerelle.casefile.file.SubjectFold;
import be.passerelle.law.calendar.Day;
import be.passerelle.law.calendar.Period;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.act.RecordedAct;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// What the benefit is counted from, as reported.
///
/// @param incomes the income from authorised work, by month
/// @param registrations whether the person is registered with the regional employment service
/// @param guaranteedPay the days that an employer pays
/// @param judgedWork work without authorisation that the advisory physician judged, in the order of recording
public record Benefit(
        Reports<BenefitAct.PayReported> pay,
        Reports<BenefitAct.HouseholdReported> household,
        Reports<BenefitAct.RegularWorkReported> regularWork,
        Reports<BenefitAct.UnemploymentReported> unemployment,
        Reports<BenefitAct.BusinessReported> business,
        Map<YearMonth, Reported<BenefitAct.IncomeReported>> incomes,
        Reports<BenefitAct.RegistrationReported> registrations,
        Reports<BenefitAct.GuaranteedPayReported> guaranteedPay,
        Reports<BenefitAct.UnauthorisedWorkJudged> judgedWork) {

    /// The subject.
    public static final Subject<Benefit> BENEFIT = new Subject<>(
            "benefit", Optional.of(Compartment.MONEY), List.of(BenefitAct.class), Folding::new, BenefitProcedure::rows);

    public Benefit {
        incomes = Map.copyOf(incomes);
    }

    /// The periods of full unemployment; of one that overlaps the next, what is left before it. Nobody knows how long
    /// one lasted of which no last day was reported.
    ///
    /// @param openGoOn whether these went on to the next; otherwise their first day alone counts
    public List<Period> unemployed(boolean openGoOn) {
        List<Reported<BenefitAct.UnemploymentReported>> all = unemployment.all();
        return IntStream.range(0, all.size())
                .mapToObj(i -> {
                    LocalDate until = all.get(i)
                            .said()
                            .until()
                            .orElse(openGoOn ? LocalDate.MAX : all.get(i).fact().day());
                    LocalDate last = i + 1 < all.size()
                            ? Day.earlier(
                                    until, Day.before(all.get(i + 1).fact().day()))
                            : until;
                    return Period.ifAny(all.get(i).fact().day(), last);
                })
                .flatMap(Optional::stream)
                .toList();
    }

    private static final class Folding implements SubjectFold<Benefit> {

        private Reports<BenefitAct.PayReported> pay = Reports.none();
        private Reports<BenefitAct.HouseholdReported> household = Reports.none();
        private Reports<BenefitAct.RegularWorkReported> regularWork = Reports.none();
        private Reports<BenefitAct.UnemploymentReported> unemployment = Reports.none();
        private Reports<BenefitAct.BusinessReported> business = Reports.none();
        private Reports<BenefitAct.RegistrationReported> registrations = Reports.none();
        private Reports<BenefitAct.GuaranteedPayReported> guaranteedPay = Reports.none();
        private Reports<BenefitAct.UnauthorisedWorkJudged> judgedWork = Reports.none();
        private final Map<YearMonth, Reported<BenefitAct.IncomeReported>> incomes = new HashMap<>();

        @Override
        public void apply(RecordedAct recorded, Consumer<News> tell) {
            if (recorded.act() instanceof BenefitAct act && act.isSound()) {
                switch (act) {
                    case BenefitAct.PayReported said -> pay = pay.and(new Reported<>(said, recorded.fact()));
                    case BenefitAct.HouseholdReported said ->
                        household = household.and(new Reported<>(said, recorded.fact()));
                    case BenefitAct.RegularWorkReported said ->
                        regularWork = regularWork.and(new Reported<>(said, recorded.fact()));
                    case BenefitAct.UnemploymentReported said ->
                        unemployment = unemployment.and(new Reported<>(said, recorded.fact()));
                    case BenefitAct.BusinessReported said ->
                        business = business.and(new Reported<>(said, recorded.fact()));
                    case BenefitAct.IncomeReported said ->
                        incomes.put(said.month(), new Reported<>(said, recorded.fact()));
                    case BenefitAct.RegistrationReported said ->
                        registrations = registrations.and(new Reported<>(said, recorded.fact()));
                    case BenefitAct.GuaranteedPayReported said ->
                        guaranteedPay = guaranteedPay.and(new Reported<>(said, recorded.fact()));
                    case BenefitAct.UnauthorisedWorkJudged said ->
                        judgedWork = judgedWork.beside(new Reported<>(said, recorded.fact()));
                }
            }
        }

        @Override
        public void hear(News news, Consumer<News> tell) {}

        @Override
        public Benefit state() {
            return new Benefit(
                    pay,
                    household,
                    regularWork,
                    unemployment,
                    business,
                    incomes,
                    registrations,
                    guaranteedPay,
                    judgedWork);
        }
    }
}
