// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.activity;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.registry.desk.Invented;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// No count that is told, and none that follows from those, is from one to four.
class ToldActivityTest {

    private static final YearMonth MONTH = YearMonth.of(2026, 3);

    @ParameterizedTest
    @CsvSource({
        "1,0,,0",
        "1,1,,",
        "4,0,,0",
        "5,0,5,0",
        "5,5,5,5",
        "6,5,,5",
        "9,5,,5",
        "10,5,10,5",
        "9,4,9,",
        "8,4,,",
        "5,4,,"
    })
    void tellsWhatNamesNobody(long all, long own, Long toldOfAll, Long toldOfOwn) {
        ToldActivity activity = new ToldActivity((_, _, _) -> List.of(new Activity.Line(MONTH, "x", all, own)));
        assertThat(activity.between(Invented.HEAD.viewer(), MONTH, MONTH))
                .contains(List.of(new ToldActivity.Line(
                        MONTH, "x", Optional.ofNullable(toldOfAll), Optional.ofNullable(toldOfOwn))));
    }
}
