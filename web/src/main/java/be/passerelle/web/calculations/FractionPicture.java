// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.calculations;

import be.passerelle.law.calculation.FractionCurve;
import be.passerelle.law.calculation.FractionCurve.Point;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.parameter.Money;
import be.passerelle.web.words.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What is left of the benefit over all fractions of a job, as bars; the table beside them says the same. Places are
/// percentages of the picture, so that its letters keep their size on a phone.
///
/// @param label what it shows, for whoever does not see it
/// @param bars one for each fraction
/// @param marks amounts above some bars
/// @param ticks fractions below the bars
/// @param month what the amounts per month are for
/// @param hours whether hours of a week are known
public record FractionPicture(
        String label, List<Bar> bars, List<Mark> marks, List<Mark> ticks, String month, boolean hours, List<Row> rows) {

    /// The foot of the bars, in percent of the height.
    public static final int FLOOR = 86;

    /// How high the largest amount is drawn.
    private static final int HIGHEST = 74;

    private static final BigDecimal BAR_WIDTH = new BigDecimal("3.4");
    /// How far above its bar an amount is written.
    private static final BigDecimal ABOVE = BigDecimal.valueOf(4);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// So near to an end, the amount of the end is not written.
    private static final BigDecimal NEAR = BigDecimal.valueOf(22);

    /// One bar, in percent of the picture.
    ///
    /// @param own whether it is the fraction that was asked about
    /// @param known whether the amount can be told
    public record Bar(String x, String y, String width, String height, boolean own, boolean known) {}

    /// Letters at a place.
    public record Mark(String x, String y, String anchor, String text) {}

    /// One fraction in the table.
    public record Row(String fraction, String hours, String perDay, String perMonth, boolean own) {}

    static FractionPicture of(Words words, FractionCurve curve) {
        BigDecimal most = curve.points().stream()
                .flatMap(point -> point.perDay().value().stream())
                .map(Money::euro)
                .max(Comparator.naturalOrder())
                .filter(euro -> euro.signum() > 0)
                .orElse(BigDecimal.ONE);
        List<Mark> ticks = new ArrayList<>();
        for (Point point : curve.points()) {
            if (point.fraction().percent().remainder(BigDecimal.valueOf(25)).signum() == 0) {
                ticks.add(new Mark(place(middle(point)), "97%", anchor(point), words.value(point.fraction())));
            }
        }
        return new FractionPicture(
                words.text("calculations.picture"),
                curve.points().stream()
                        .sorted(Comparator.comparing(Point::own))
                        .map(point -> bar(point, most))
                        .toList(),
                marks(words, curve.points(), most),
                ticks,
                words.value(curve.month()),
                curve.points().stream().anyMatch(point -> point.hours().isPresent()),
                curve.points().stream().map(point -> row(words, point)).toList());
    }

    private static List<Mark> marks(Words words, List<Point> points, BigDecimal most) {
        Optional<Point> own = points.stream().filter(Point::own).findFirst();
        List<Mark> marks = new ArrayList<>();
        for (Point point : List.of(points.getFirst(), points.getLast())) {
            boolean free = own.map(asked -> asked.fraction()
                                    .percent()
                                    .subtract(point.fraction().percent())
                                    .abs()
                                    .compareTo(NEAR)
                            > 0)
                    .orElse(true);
            if (free) {
                mark(words, point, most).ifPresent(marks::add);
            }
        }
        own.flatMap(point -> mark(words, point, most)).ifPresent(marks::add);
        return marks;
    }

    private static Optional<Mark> mark(Words words, Point point, BigDecimal most) {
        return point.perDay()
                .value()
                .map(amount -> new Mark(
                        place(middle(point)),
                        place(top(amount, most).subtract(ABOVE)),
                        anchor(point),
                        words.value(amount)));
    }

    private static Bar bar(Point point, BigDecimal most) {
        BigDecimal x = middle(point).subtract(BAR_WIDTH.divide(BigDecimal.TWO, 2, RoundingMode.HALF_UP));
        BigDecimal top =
                point.perDay().value().map(amount -> top(amount, most)).orElse(BigDecimal.valueOf(FLOOR - HIGHEST));
        return new Bar(
                place(x),
                place(top),
                place(BAR_WIDTH),
                place(BigDecimal.valueOf(FLOOR).subtract(top)),
                point.own(),
                point.perDay().isTold());
    }

    private static BigDecimal top(Money amount, BigDecimal most) {
        return BigDecimal.valueOf(FLOOR)
                .subtract(amount.euro().multiply(BigDecimal.valueOf(HIGHEST)).divide(most, 2, RoundingMode.HALF_UP));
    }

    /// Where the middle of its bar is: the first and the last bar lie within the picture.
    private static BigDecimal middle(Point point) {
        return BAR_WIDTH
                .divide(BigDecimal.TWO, 2, RoundingMode.HALF_UP)
                .add(point.fraction()
                        .percent()
                        .multiply(HUNDRED.subtract(BAR_WIDTH))
                        .divide(HUNDRED, 2, RoundingMode.HALF_UP));
    }

    private static String anchor(Point point) {
        int fraction = point.fraction().percent().intValue();
        return fraction < 8 ? "start" : fraction > 92 ? "end" : "middle";
    }

    private static String place(BigDecimal percent) {
        return percent.toPlainString() + "%";
    }

    private static Row row(Words words, Point point) {
        return new Row(
                words.value(point.fraction()),
                point.hours()
                        .map(BigDecimal::stripTrailingZeros)
                        .map(words::value)
                        .orElse(""),
                amount(words, point.perDay()),
                amount(words, point.perMonth()),
                point.own());
    }

    private static String amount(Words words, Finding<Money> finding) {
        return finding.value().map(words::value).orElseGet(() -> words.text("calculations.unknown"));
    }
}
