// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.casefile;

import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.procedure.NextAct;
import be.passerelle.web.layout.RightView;
import be.passerelle.web.words.Words;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What differs between a file seen as of earlier days and the file today.
///
/// @param actsSince what was recorded, or happened, since
/// @param rightsThen rights that were seen then and are not so today
/// @param rightsToday rights that are seen today and were not then
/// @param tasksThen what had to be done then and has not today
/// @param tasksToday what has to be done today and had not then
public record Differences(
        List<String> actsSince,
        List<String> rightsThen,
        List<String> rightsToday,
        List<String> tasksThen,
        List<String> tasksToday) {

    static Differences between(Opened then, Opened today) {
        Words words = today.words();
        Set<Integer> known =
                then.file().acts().stream().map(RecordedAct::number).collect(Collectors.toSet());
        List<String> acts = today.file().acts().stream()
                .filter(a -> !known.contains(a.number()))
                .map(a -> today.acts().done(ActType.of(a.act())) + " (" + words.value(a.happenedOn()) + ")")
                .toList();
        List<String> rightsThen = rights(then);
        List<String> rightsToday = rights(today);
        List<String> tasksThen = tasks(then);
        List<String> tasksToday = tasks(today);
        return new Differences(
                acts,
                without(rightsThen, rightsToday),
                without(rightsToday, rightsThen),
                without(tasksThen, tasksToday),
                without(tasksToday, tasksThen));
    }

    public boolean isEmpty() {
        return actsSince.isEmpty()
                && rightsThen.isEmpty()
                && rightsToday.isEmpty()
                && tasksThen.isEmpty()
                && tasksToday.isEmpty();
    }

    private static List<String> without(List<String> all, List<String> others) {
        return all.stream().filter(each -> !others.contains(each)).distinct().toList();
    }

    private static List<String> rights(Opened opened) {
        return new RightsOnPage(opened)
                .running().stream().map(Differences::right).toList();
    }

    private static String right(RightView right) {
        return right.title() + ", " + right.period();
    }

    private static List<String> tasks(Opened opened) {
        return new NextSteps(opened)
                .tasks().stream().map(t -> task(t.first(), opened.words())).toList();
    }

    private static String task(NextAct next, Words words) {
        String task = words.task(next.task()) + " – " + words.value(next.role());
        return next.until().map(until -> task + ", " + words.value(until)).orElse(task);
    }
}
