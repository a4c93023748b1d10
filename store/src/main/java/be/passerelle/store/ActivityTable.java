// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.registry.activity.Activity;
import be.passerelle.registry.activity.Counted;
import be.passerelle.registry.follow.Followed;
import be.passerelle.registry.follow.Follower;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.OrganisationId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// The table of how many acts were recorded.
public final class ActivityTable implements Activity {

    private static final String COUNT = """
            INSERT INTO activity (month, code, organisation, acts)
            SELECT * FROM unnest(?::date[], ?::text[], ?::text[], ?::bigint[])
            ON CONFLICT (month, code, organisation) DO UPDATE SET acts = activity.acts + excluded.acts""";

    private static final String BETWEEN = """
            SELECT month, code, sum(acts), coalesce(sum(acts) FILTER (WHERE organisation = ?), 0)
            FROM activity WHERE month BETWEEN ? AND ?
            GROUP BY month, code ORDER BY month, code COLLATE "C\"""";

    private final Reading reader;

    public ActivityTable(Reading reader) {
        this.reader = reader;
    }

    @Override
    public List<Line> between(YearMonth first, YearMonth last, OrganisationId own) {
        List<Line> lines = new ArrayList<>();
        reader.run(new Pipeline()
                .thenEach(
                        row -> lines.add(new Line(
                                YearMonth.from(row.getObject(1, LocalDate.class)),
                                row.getString(2),
                                row.getLong(3),
                                row.getLong(4))),
                        BETWEEN,
                        own.key(),
                        first.atDay(1),
                        last.atDay(1)));
        return List.copyOf(lines);
    }

    /// Counts what it is handed.
    record Counting() implements Follower<Pipeline> {

        @Override
        public String name() {
            return "activity";
        }

        @Override
        public int version() {
            return 1;
        }

        @Override
        public Set<String> kinds() {
            return Set.of(CaseFileId.KIND);
        }

        @Override
        public void startAnew(Pipeline tables) {
            tables.then("TRUNCATE activity");
        }

        @Override
        public void follow(List<Followed> acts, Pipeline tables) {
            Map<Counted, Long> counts = Counted.of(acts);
            tables.then(
                    COUNT,
                    texts(counts, counted -> counted.month().atDay(1).toString()),
                    texts(counts, Counted::code),
                    texts(counts, counted -> counted.organisation().key()),
                    counts.values().toArray(Long[]::new));
        }

        private static String[] texts(Map<Counted, Long> counts, Function<Counted, String> component) {
            return counts.keySet().stream().map(component).toArray(String[]::new);
        }
    }
}
