// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.law.LawInForce;
import be.passerelle.law.language.Language;
import be.passerelle.law.language.Texts;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What cannot be taken is refused at its fact, with range and article.
class RefusedFactsTest {

    private static final String JOB = "scheme=EMPLOYEE activity=JOB since=2026-03-02 ";
    private static final String OUTSIDE = "day=2026-01-01 scheme=EMPLOYEE cause=ILLNESS statutoryCivilServant=false ";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            benefit   | scheme=ANY activity=JOB since=2026-03-02                                  | scheme
            benefit   | scheme=EMPLOYEE since=2026-03-02                                          | activity
            benefit   | scheme=EMPLOYEE activity=JOB since=2200-01-01                             | since
            benefit   | scheme=EMPLOYEE activity=JOB since=1899-12-31                             | since
            benefit   | scheme=EMPLOYEE activity=JOB since=+999999999-12-31                       | since
            benefit   | scheme=EMPLOYEE activity=JOB since=2026-03-02 hours=-1 reference=38       | hours
            benefit   | scheme=EMPLOYEE activity=JOB since=2026-03-02 hours=1e9 reference=38      | hours
            benefit   | scheme=EMPLOYEE activity=JOB since=2026-03-02 hours=0 reference=0         | reference
            benefit   | scheme=EMPLOYEE activity=JOB since=2026-03-02 hours=0 reference=168.01    | reference
            benefit   | scheme=EMPLOYEE activity=JOB since=2026-03-02 hours=19                    | reference
            benefit   | scheme=EMPLOYEE activity=JOB since=2026-03-02 benefit=100000.01           | benefit
            benefit   | scheme=EMPLOYEE activity=JOB since=2026-03-02 income=1.234                | income
            benefit   | scheme=EMPLOYEE activity=JOB since=2026-03-02 day=2026-03-01              | day
            benefit   | scheme=EMPLOYEE activity=JOB since=2026-03-02 incapacityFrom=2026-03-03   | since
            relapse   | scheme=EMPLOYEE from=2026-03-02 until=2026-03-01 again=2026-04-01         | until
            relapse   | scheme=EMPLOYEE from=2026-03-02 until=2026-03-03 again=2026-03-03         | again
            relapse   | scheme=EMPLOYEE from=2026-03-02 until=2026-03-03 again=2026-05-03 newPay=1 | earlierPay
            deadlines | incapacityFrom=2026-02-30 scheme=EMPLOYEE                                 | incapacityFrom
            deadlines | incapacityFrom=2026-02-03 scheme=EMPLOYEE worker=UNEMPLOYED_PERSON        | worker
            deadlines | incapacityFrom=2026-02-03 scheme=EMPLOYEE contract=maybe                  | contract
            codex     | incapacityFrom=2026-02-02 decided=2026-03-01                              | asked
            codex     | incapacityFrom=2026-02-02 asked=2026-02-01                                | asked
            codex     | incapacityFrom=2026-02-02 asked=2026-03-01 plan=2026-04-01                | decision
            """)
    void one_fact_is_refused(String calculation, String typed, String refused) {
        assertThat(refused(calculation, typed)).containsOnlyKeys(refused);
    }

    @Test
    void more_hours_than_the_reference_person_are_refused_with_range_and_article() {
        assertThat(refused("benefit", JOB + "hours=40 reference=38"))
                .containsExactly(Map.entry(
                        "hours",
                        "The hours of the authorised work are no more than those of the reference person: from 0 to 38"
                                + " (RD 3.7.1996, art. 230 §1)"));
        assertThat(refused("benefit", JOB + "hours=169 reference=38").get("hours"))
                .endsWith("is from 0 to 168 (RD 3.7.1996, art. 230 §1)");
    }

    @Test
    void a_day_before_the_incapacity_is_refused_with_its_article() {
        assertThat(refused("public", OUTSIDE + "incapacityFrom=2026-01-02").get("day"))
                .contains("2 January 2026");
    }

    @Test
    void a_training_is_calculated_over_sixty_months_at_most() {
        String training = "scheme=EMPLOYEE decided=2026-01-01 hoursPerWeek=20 from=2026-01-01 until=";
        assertThat(refused("training", training + "2031-01-01")).containsOnlyKeys("until");
        assertThat(answer("training", training + "2030-12-31")).isInstanceOf(Calculation.Answer.Made.class);
    }

    @Test
    void what_is_too_long_is_not_read() {
        assertThat(refused("deadlines", "scheme=EMPLOYEE incapacityFrom=" + "1".repeat(41))
                        .get("incapacityFrom"))
                .contains("40 characters");
    }

    /// What is refused, with its words in English, by fact.
    private static Map<String, String> refused(String calculation, String typed) {
        Calculation.Answer answer = answer(calculation, typed);
        assertThat(answer).isInstanceOf(Calculation.Answer.Refused.class);
        Map<String, String> refused = new HashMap<>();
        ((Calculation.Answer.Refused) answer)
                .problems()
                .forEach(problem -> refused.put(problem.key(), Texts.ofLaw().word(problem.what(), Language.EN)));
        return refused;
    }

    private static Calculation.Answer answer(String calculation, String typed) {
        Map<String, String> facts = new HashMap<>();
        Arrays.stream(typed.split(" +", -1))
                .map(fact -> fact.split("=", 2))
                .filter(fact -> fact.length == 2)
                .forEach(fact -> facts.put(fact[0], fact[1]));
        return Calculations.find(calculation).orElseThrow().with(LawInForce.read(), facts);
    }
}
