// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.desk;

import be.passerelle.registry.activity.Activity;
import be.passerelle.registry.activity.Counted;
import be.passerelle.registry.follow.CatchingUp;
import be.passerelle.registry.follow.Followed;
import be.passerelle.registry.follow.FollowedLog;
import be.passerelle.registry.follow.Follower;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.OrganisationId;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// The counts in memory; they catch up with the log at each look.
final class InMemoryActivity implements Activity, Follower<Consumer<Runnable>> {

    private final CatchingUp<Consumer<Runnable>> catchingUp;
    private final Map<Counted, Long> counts = new HashMap<>();

    InMemoryActivity(FollowedLog<Consumer<Runnable>> log) {
        this.catchingUp = new CatchingUp<>(log, this);
    }

    @Override
    public List<Line> between(YearMonth first, YearMonth last, OrganisationId own) {
        var _ = catchingUp.run();
        return counts.keySet().stream()
                .filter(c -> !c.month().isBefore(first) && !c.month().isAfter(last))
                .map(c -> new Line(
                        c.month(),
                        c.code(),
                        sum(o -> isAlike(o, c)),
                        sum(o -> isAlike(o, c) && o.organisation().equals(own))))
                .distinct()
                .sorted(Comparator.comparing(Line::month).thenComparing(Line::code))
                .toList();
    }

    private static boolean isAlike(Counted one, Counted other) {
        return one.month().equals(other.month()) && one.code().equals(other.code());
    }

    private long sum(Predicate<Counted> which) {
        return counts.entrySet().stream()
                .filter(each -> which.test(each.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

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
    public void startAnew(Consumer<Runnable> tables) {
        tables.accept(counts::clear);
    }

    @Override
    public void follow(List<Followed> acts, Consumer<Runnable> tables) {
        tables.accept(() -> Counted.of(acts).forEach((counted, count) -> counts.merge(counted, count, Long::sum)));
    }
}
