// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.worklist;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.casefile.act.FileActs;
import be.passerelle.casefile.role.RoleTable;
import be.passerelle.law.language.Language;
import be.passerelle.registry.desk.WorkDesk;
import be.passerelle.registry.desk.Worklists;
import be.passerelle.registry.desk.Worklists.Counts;
import be.passerelle.registry.desk.Worklists.Due;
import be.passerelle.registry.desk.Worklists.Scope;
import be.passerelle.registry.projection.WorkItem;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.identifier.PersonId;
import be.passerelle.web.layout.BadgeTone;
import be.passerelle.web.layout.BadgeView;
import be.passerelle.web.layout.Carried;
import be.passerelle.web.layout.FilterModel;
import be.passerelle.web.layout.Frame;
import be.passerelle.web.layout.Link;
import be.passerelle.web.layout.Notice;
import be.passerelle.web.layout.Tab;
import be.passerelle.web.layout.WorkRow;
import be.passerelle.web.visit.Visit;
import be.passerelle.web.words.Days;
import be.passerelle.web.words.Words;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Words the lines of a worklist.
final class WorklistWords {

    private static final List<Due> TERMS = List.of(Due.OVERDUE, Due.TODAY, Due.THIS_WEEK, Due.LATER, Due.NO_TERM);

    private final Visit visit;
    private final Words words;
    private final Days days;
    private final Ticked asked;

    /// In whose hands a line is.
    private enum Hands {
        OWN,
        NOBODYS,
        /// Of somebody who let go of it.
        LET_GO,
        /// Of somebody who is away, and whom the visitor stands in for.
        STOOD_IN_FOR,
        COLLEAGUES
    }

    WorklistWords(Visit visit, Days days, Ticked asked) {
        this.visit = visit;
        this.words = visit.words();
        this.days = days;
        this.asked = asked;
    }

    /// What there is to do, or waits for its day.
    WorklistPage lines(Worklists.Page page, Optional<WorkDesk.Beside> beside, Notice... notices) {
        Counts counts = page.counts();
        List<WorkRow> rows = page.lines().stream().map(this::row).toList();
        return new WorklistPage(
                frame(counts, notices),
                lead(counts),
                tabs(counts, doneToday(beside)),
                rows,
                List.of(),
                WorklistScreen.pagination(asked, page.total()),
                asked.tab() == Ticked.Tab.OPEN && (asked.isFiltered() || !rows.isEmpty())
                        ? Optional.of(filter(counts))
                        : Optional.empty(),
                rows.isEmpty() ? Optional.of(nothing(counts)) : Optional.empty(),
                waiting(beside));
    }

    /// What the visitor did today.
    WorklistPage done(Counts counts, Optional<WorkDesk.Beside> beside, Notice... notices) {
        List<WorklistPage.DoneRow> rows = beside.map(WorkDesk.Beside::named).orElse(List.of()).stream()
                .map(d -> new WorklistPage.DoneRow(
                        new Link(d.listedName(), "/files/" + d.file()),
                        FileActs.byCode(d.act()).map(words::done).orElse(d.act())))
                .toList();
        return new WorklistPage(
                frame(counts, notices),
                lead(counts),
                tabs(counts, rows.size()),
                List.of(),
                rows,
                Optional.empty(),
                Optional.empty(),
                rows.isEmpty() ? Optional.of(nothing(counts)) : Optional.empty(),
                waiting(beside));
    }

    private static int doneToday(Optional<WorkDesk.Beside> beside) {
        return beside.map(WorkDesk.Beside::done).orElse(0);
    }

    private Optional<List<WorklistPage.Waiting>> waiting(Optional<WorkDesk.Beside> beside) {
        return beside.map(each -> each.waiting().stream().map(this::waiting).toList());
    }

    private WorklistPage.Waiting waiting(Worklists.WaitingFor waiting) {
        return new WorklistPage.Waiting(
                String.valueOf(waiting.files()),
                waiting.organisation()
                        .filter(o -> !o.equals(visit.viewer().organisation()))
                        .map(o -> words.roleOf(waiting.role(), o))
                        .orElseGet(() -> words.value(waiting.role())));
    }

    private Frame frame(Counts counts, Notice... notices) {
        return visit.pageWithCounts(words.text("worklist.title." + Codes.of(asked.scope())), counts, notices);
    }

    private String lead(Counts counts) {
        long overdue = WorklistScreen.counted(counts, asked.scope(), Due.OVERDUE);
        long week = WorklistScreen.counted(counts, asked.scope(), Due.TODAY)
                + WorklistScreen.counted(counts, asked.scope(), Due.THIS_WEEK);
        String day = words.capital(days.withWeekday(days.today()));
        return asked.scope() == Scope.FREE
                ? words.text("worklist.lead.free", "day", day)
                : words.text("worklist.lead", "day", day, "overdue", overdue, "week", week);
    }

    private List<Tab> tabs(Counts counts, int doneToday) {
        long todo = switch (asked.scope()) {
            case MINE -> counts.mine();
            case TEAM -> counts.team();
            case FREE -> counts.free();
        };
        List<Tab> tabs = new ArrayList<>();
        tabs.add(tab(Ticked.Tab.OPEN, OptionalInt.of(Math.toIntExact(todo))));
        tabs.add(tab(
                Ticked.Tab.WAITING,
                asked.scope() == Scope.FREE
                        ? OptionalInt.empty()
                        : OptionalInt.of(Math.toIntExact(WorklistScreen.counted(counts, asked.scope(), Due.WAITING)))));
        if (asked.scope() == Scope.MINE) {
            tabs.add(tab(Ticked.Tab.DONE, OptionalInt.of(doneToday)));
        }
        return tabs;
    }

    private Tab tab(Ticked.Tab tab, OptionalInt count) {
        return new Tab(words.text("worklist.tab." + Codes.of(tab)), asked.address(tab), count, tab == asked.tab());
    }

    private WorkRow row(Worklists.Line line) {
        WorkItem item = line.item();
        return new WorkRow(
                new Link(line.listedName(), "/files/" + item.file()),
                situation(line),
                words.task(item.task()),
                detail(line),
                Optional.empty(),
                item.until().map(_ -> why(item)),
                day(line),
                distance(line),
                badge(line.due()),
                hands(line) == Hands.STOOD_IN_FOR ? Optional.of(task(item)) : Optional.empty(),
                Optional.of(button(line)));
    }

    /// Where a deputy does what is to be done; the file when there are several ways.
    private Link task(WorkItem item) {
        String file = "/files/" + item.file();
        String thread = item.thread() == 0 ? "" : "?thread=" + item.thread();
        return new Link(
                words.text("worklist.do"),
                item.acts().size() == 1 ? file + "/do/" + item.acts().getFirst() + thread : file);
    }

    /// Where the person stands, for whoever reads periods of incapacity.
    private String situation(Worklists.Line line) {
        if (!RoleTable.of(visit.viewer().role()).reads().contains(Compartment.INCAPACITY)) {
            return "";
        }
        return line.incapableSince()
                .map(since -> words.text(line.invalid() ? "worklist.invalid" : "worklist.primary") + " · "
                        + days.length(since, days.today()))
                .orElseGet(() -> words.text("worklist.noIncapacity"));
    }

    private String detail(Worklists.Line line) {
        List<String> parts = new ArrayList<>();
        line.item()
                .trainingStarts()
                .filter(d -> d.isAfter(days.today()))
                .ifPresent(d -> parts.add(words.text("worklist.training", "day", days.brief(d))));
        parts.add(words.text("worklist.since", "day", days.brief(line.item().since())));
        held(line).ifPresent(parts::add);
        return String.join(" · ", parts);
    }

    /// In whose hands a line is, where that is not clear from the list.
    private Optional<String> held(Worklists.Line line) {
        WorkItem item = line.item();
        return switch (hands(line)) {
            case OWN -> asked.scope() == Scope.TEAM ? Optional.of(words.text("worklist.yours")) : Optional.empty();
            case NOBODYS ->
                asked.scope() == Scope.TEAM ? Optional.of(words.text("worklist.nobodys")) : Optional.empty();
            case LET_GO ->
                Optional.of(words.text(left(item) ? "worklist.left" : "worklist.moved", "name", holder(item)));
            case STOOD_IN_FOR -> Optional.of(words.text("worklist.inPlaceOf", "name", holder(item)));
            case COLLEAGUES -> Optional.of(words.text("worklist.inHandsOf", "name", holder(item)));
        };
    }

    /// Whether whoever let go of a line holds the role no longer; else they went to another team.
    private boolean left(WorkItem item) {
        Viewer viewer = visit.viewer();
        return item.person()
                .filter(words.registers().formerHolders(viewer.organisation(), viewer.role(), days.today())::contains)
                .isPresent();
    }

    private Hands hands(Worklists.Line line) {
        WorkItem item = line.item();
        if (item.person().isEmpty()) {
            return Hands.NOBODYS;
        }
        if (line.letGo()) {
            return Hands.LET_GO;
        }
        PersonId holder = item.person().get();
        if (holder.equals(visit.viewer().person())) {
            return Hands.OWN;
        }
        return visit.viewer().standsInFor().contains(holder) ? Hands.STOOD_IN_FOR : Hands.COLLEAGUES;
    }

    private String holder(WorkItem item) {
        return item.person()
                .map(p -> words.registers().nameOf(p).orElseGet(p::key))
                .orElse("");
    }

    private static String why(WorkItem item) {
        return "/files/" + item.file() + "/why?thread=" + item.thread() + "&task="
                + URLEncoder.encode(item.task(), StandardCharsets.UTF_8);
    }

    private String day(Worklists.Line line) {
        if (line.due() == Due.WAITING) {
            return words.text("worklist.from", "day", days.brief(line.item().from()));
        }
        return line.item().until().map(days::brief).orElse("—");
    }

    private String distance(Worklists.Line line) {
        Optional<LocalDate> day = line.due() == Due.WAITING
                ? Optional.of(line.item().from())
                : line.item().until();
        return day.map(days::distance).orElseGet(() -> words.text("worklist.noTerm"));
    }

    private BadgeView badge(Due due) {
        BadgeTone tone = switch (due) {
            case OVERDUE -> BadgeTone.OVERDUE;
            case TODAY, THIS_WEEK -> BadgeTone.SOON;
            case LATER -> BadgeTone.WAITING;
            case NO_TERM -> BadgeTone.READY;
            case WAITING -> BadgeTone.NEUTRAL;
        };
        return new BadgeView(tone, words.text("worklist.due." + Codes.of(due)));
    }

    private WorkRow.Button button(Worklists.Line line) {
        WorkItem item = line.item();
        Hands hands = hands(line);
        String label = switch (hands) {
            case OWN -> "worklist.release";
            case NOBODYS, LET_GO -> "worklist.take";
            case STOOD_IN_FOR, COLLEAGUES -> "worklist.takeOver";
        };
        return new WorkRow.Button(
                words.text(label),
                hands == Hands.OWN ? "/release" : "/take",
                item.file().toString(),
                Codes.of(asked.scope()));
    }

    private FilterModel filter(Counts counts) {
        List<FilterModel.Option> tasks = counts.tasks().entrySet().stream()
                .map(t -> new FilterModel.Option(
                        t.getKey(),
                        words.task(t.getKey()),
                        asked.scope() == Scope.TEAM
                                ? OptionalInt.of(Math.toIntExact(t.getValue()))
                                : OptionalInt.empty(),
                        asked.tasks().contains(t.getKey())))
                .sorted(Comparator.comparing(FilterModel.Option::label))
                .toList();
        List<FilterModel.Option> terms = TERMS.stream()
                .map(due -> new FilterModel.Option(
                        Codes.of(due),
                        words.text("worklist.due." + Codes.of(due)),
                        asked.scope() == Scope.FREE
                                ? OptionalInt.empty()
                                : OptionalInt.of(Math.toIntExact(WorklistScreen.counted(counts, asked.scope(), due))),
                        asked.due().contains(due)))
                .toList();
        List<FilterModel.Option> languages = new ArrayList<>();
        languages.add(
                option("", words.text("worklist.allLanguages"), asked.language().isEmpty()));
        Arrays.stream(Language.values())
                .forEach(l -> languages.add(
                        option(l.code(), words.value(l), asked.language().equals(Optional.of(l)))));
        return new FilterModel(
                "/work",
                List.of(
                        new FilterModel.Ticks(words.text("worklist.due"), "due", terms),
                        new FilterModel.Ticks(words.text("worklist.task"), "task", tasks)),
                List.of(new FilterModel.Choice(words.text("worklist.language"), "language", languages)),
                List.of(new Carried("scope", Codes.of(asked.scope()))));
    }

    private static FilterModel.Option option(String value, String label, boolean chosen) {
        return new FilterModel.Option(value, label, OptionalInt.empty(), chosen);
    }

    private WorklistPage.Nothing nothing(Counts counts) {
        if (asked.isFiltered()) {
            return new WorklistPage.Nothing(
                    words.text("worklist.empty.filtered.title"),
                    words.text("worklist.empty.filtered.text"),
                    Optional.of(
                            new Link(words.text("worklist.empty.filtered.action"), asked.address(Ticked.Tab.OPEN))));
        }
        String key =
                "worklist.empty." + (asked.tab() == Ticked.Tab.OPEN ? Codes.of(asked.scope()) : Codes.of(asked.tab()));
        Optional<Link> action = asked.tab() == Ticked.Tab.OPEN && asked.scope() == Scope.MINE && counts.free() > 0
                ? Optional.of(
                        new Link(words.text("worklist.empty.takeOne", "count", counts.free()), "/work?scope=free"))
                : asked.tab() == Ticked.Tab.OPEN && asked.scope() == Scope.MINE
                        ? Optional.of(new Link(words.text("nav.search"), "/search"))
                        : Optional.of(new Link(words.text("worklist.empty.back"), "/work"));
        return new WorklistPage.Nothing(words.text(key + ".title"), words.text(key + ".text"), action);
    }
}
