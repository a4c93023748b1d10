// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.api.Caller;
import be.passerelle.api.EveryRequest;
import be.passerelle.api.Reply;
import be.passerelle.api.casefile.CopyJson;
import be.passerelle.casefile.access.Access;
import be.passerelle.casefile.access.ToldNumbers;
import be.passerelle.casefile.act.FileActs;
import be.passerelle.casefile.consent.ConsentAct;
import be.passerelle.casefile.consent.ConsentPurpose;
import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.procedure.Procedure;
import be.passerelle.casefile.programme.Programme;
import be.passerelle.casefile.random.RandomFile;
import be.passerelle.law.Law;
import be.passerelle.law.LawInForce;
import be.passerelle.registry.desk.InMemoryDesk;
import be.passerelle.registry.desk.Invented;
import be.passerelle.registry.identity.Account;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.key.KeyKind;
import be.passerelle.web.walk.Browser;
import be.passerelle.web.walk.Site;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Everything that leaves, for everybody, about random lives: every page, form, check and operation, as every
/// account. Nothing of it tells what its reader may not read. A failure names its seed, and `checks/outputs 1
/// SEED` shows it again. The bounded run of many, of new lives each time and on every core, is
/// `checks/outputs`.
class OutputsTest {

    private static final Law LAW = LawInForce.read();
    private static final int STEPS = 140;
    private static final int HALTS = 20;

    /// Of all that can be asked, one in so many is: all of it by `checks/outputs`.
    private static final int EVERY = Integer.getInteger("passerelle.every", 4);

    /// Of what can be asked by somebody without a ground, who is answered alike again and again, one in so many
    /// of those is.
    private static final int STRANGERS = Integer.getInteger("passerelle.strangers", 1);

    /// As many outputs, and then the rest of the lives that were begun.
    private static final long WANTED = Long.getLong("passerelle.outputs", 1);

    /// The life of the short form: what fails for others has to be the fault of what they changed.
    private static final long ALWAYS_THE_SAME = 20_261_129L;

    private final Outputs outputs = new Outputs();

    @Test
    @Tag("measure")
    void nobodyIsToldWhatTheyMayNotRead() {
        long first = Long.getLong("passerelle.seed", EVERY == 1 ? new SplittableRandom().nextLong() : ALWAYS_THE_SAME);
        AtomicLong seeds = new AtomicLong(first);
        int together = WANTED == 1 ? 1 : Runtime.getRuntime().availableProcessors();
        try (ExecutorService tellers = Executors.newFixedThreadPool(together)) {
            List<CompletableFuture<Void>> told = Stream.generate(
                            () -> CompletableFuture.runAsync(() -> tellLives(seeds, first), tellers))
                    .limit(together)
                    .toList();
            told.forEach(CompletableFuture::join);
        }
        assertThat(outputs.all()).isGreaterThan(outputs.lives() * 1_000L);
        assertThat(EVERY == 1 || outputs.readers().size() > 6)
                .as("read by %s", outputs.readers())
                .isTrue();
        System.out.println(outputs.report(first));
    }

    /// Tells lives until there are as many outputs as are wanted, or something was told too much.
    private void tellLives(AtomicLong seeds, long first) {
        while (outputs.all() < WANTED && !outputs.failed()) {
            long seed = seeds.getAndIncrement();
            Optional<RandomFile> life = life(seed, seed == first && System.getProperty("passerelle.seed") != null);
            try {
                life.ifPresent(lived -> tell(lived, seed));
            } catch (RuntimeException | AssertionError e) {
                outputs.fail();
                throw e;
            }
        }
    }

    /// Most lives come to no training, and few read them: they are told now and then, the others always.
    private static Optional<RandomFile> life(long seed, boolean always) {
        RandomFile life = new RandomFile(seed, LAW, Invented.registers());
        SplittableRandom halt = new SplittableRandom(seed);
        boolean trains = false;
        for (int i = 0; i < STEPS && !(trains && halt.nextInt(HALTS) == 0); i++) {
            life.step(life.offered());
            trains = isTraining(life.file());
        }
        boolean other = EVERY == 1 && halt.nextInt(HALTS) == 0;
        return trains || other || always ? Optional.of(life) : Optional.empty();
    }

    private static boolean isTraining(CaseFile file) {
        return file.threads(Programme.PROGRAMME).all().stream()
                .anyMatch(programme -> programme.decision().isGranted());
    }

    private void tell(RandomFile life, long seed) {
        InMemoryDesk memory = new InMemoryDesk(life.day());
        CaseFileId id = life.file().id();
        memory.importFile(id, Canaries.OF_EVE.in(life.file()));
        CaseFile file = memory.read(id, EnumSet.allOf(KeyKind.class)).orElseThrow();
        Caller api = Caller.of(memory);
        Site site = Site.over(memory, new CopyJson(Invented.ACCOUNTS, LAW));
        for (Account account : Invented.ACCOUNTS.all()) {
            Access access = Access.of(account.viewer(), file, LAW, life.day());
            if (access.maySee()) {
                outputs.read(account.viewer().role());
            }
            Told told = (kind, where, status, answer) -> {
                outputs.hear(kind, access.maySee(), status);
                if (status >= 500) {
                    throw new AssertionError(
                            "seed %d: %s fails for %s, %d".formatted(seed, where, account.key(), status));
                }
                Optional<String> tooMuch = Canaries.OF_EVE
                        .toldTooMuch(answer, access, file)
                        .or(() -> isOfFiles(where, id)
                                ? RecordedNumbers.toldTooMuch(answer, account.viewer())
                                : Optional.empty());
                if (tooMuch.isPresent()) {
                    throw new AssertionError("seed %d: %s is told by %s, %d: %s"
                            .formatted(seed, account.key(), where, status, tooMuch.get()));
                }
            };
            SplittableRandom chosen = new SplittableRandom(seed + account.key().hashCode());
            int every = access.maySee() ? EVERY : EVERY * STRANGERS;
            BooleanSupplier asks = () -> chosen.nextInt(every) == 0;
            ToldNumbers numbers = memory.desk().numbers(account.viewer(), id);
            operations(api.as(account), EveryRequest.about("/caseFiles/" + id, numbers::told), asks, told);
            pages(site, account, addresses(file, life.day(), numbers), asks, told);
            searches(site, account, file, told);
            forms(site, account, file, asks, told);
        }
        outputs.told();
    }

    /// Acts of registers have numbers of their own, which everybody who reads them is told.
    private static boolean isOfFiles(String where, CaseFileId id) {
        return where.contains(id.toString()) || where.startsWith("/events") || where.startsWith("/work");
    }

    /// Takes what was answered.
    private interface Told {
        void hear(Outputs.Kind kind, String where, int status, String answer);
    }

    private static void operations(
            Caller caller, List<EveryRequest.Request> requests, BooleanSupplier asks, Told told) {
        for (EveryRequest.Request request : requests) {
            // The examples of the description are of the same invented person.
            if (request.address().startsWith("/doc/") || !asks.getAsBoolean()) {
                continue;
            }
            Reply reply = caller.call(request.method().name(), request.address(), request.body());
            told.hear(Outputs.Kind.OPERATION, request.address(), reply.status(), reply.text());
        }
    }

    private static void pages(Site site, Account account, List<String> addresses, BooleanSupplier asks, Told told) {
        Browser browser = site.browser().signIn(account);
        for (String page : addresses) {
            if (asks.getAsBoolean()) {
                browser.openOnce(page);
                told.hear(
                        page.contains("/why?") ? Outputs.Kind.REASON : Outputs.Kind.PAGE,
                        page,
                        browser.status(),
                        browser.html());
            }
        }
    }

    private static void searches(Site site, Account account, CaseFile file, Told told) {
        Browser browser = site.browser().signIn(account);
        for (String name : List.of(
                "bird", Invented.NUMBER_OF_EVE.digits(), file.id().number().written())) {
            browser.openOnce("/search");
            browser.send("/search", "query", name);
            // What somebody typed stands in the field again.
            told.hear(
                    Outputs.Kind.SEARCH,
                    "/search",
                    browser.status(),
                    browser.html().replace(name, ""));
        }
        Map<String, String> copy = browser.openOnce("/sign-in").send("/me/copy").parts();
        assertThat(copy.isEmpty()).as("a copy of one's own file").isNotEqualTo(account.equals(Invented.EVE));
        copy.forEach((part, text) -> told.hear(Outputs.Kind.COPY, part, 200, text));
    }

    private static void forms(Site site, Account account, CaseFile file, BooleanSupplier asks, Told told) {
        Browser browser = site.browser().signIn(account);
        for (ActType<?> type : FileActs.all()) {
            if (!asks.getAsBoolean()) {
                continue;
            }
            String form = "/files/" + file.id() + "/do/" + type.code();
            for (String answered : answers(type)) {
                browser.openOnce(form + answered);
                told.hear(Outputs.Kind.FORM, form, browser.status(), browser.html());
            }
            for (String step : List.of("", "/check", "/record")) {
                browser.send(form + step, "head", "1");
                told.hear(Outputs.Kind.CHECK, form + step, browser.status(), browser.html());
            }
        }
    }

    /// What is answered before a form opens: what a consent is for. The form of its last purpose is sent.
    private static List<String> answers(ActType<?> type) {
        Stream<String> purposes = type.of() == ConsentAct.Given.class
                ? Stream.of(ConsentPurpose.values()).map(purpose -> "?purpose=" + Codes.of(purpose))
                : Stream.empty();
        return Stream.concat(Stream.of(""), purposes).toList();
    }

    private static List<String> addresses(CaseFile file, LocalDate day, ToldNumbers numbers) {
        String own = "/files/" + file.id();
        List<String> pages = new ArrayList<>(List.of(
                "/",
                "/work",
                "/work?scope=team",
                "/work?scope=free",
                "/payments",
                "/trainees",
                "/trainees/attendance",
                "/patients",
                "/me",
                "/me/copy",
                "/search",
                own,
                own + "/timeline",
                own + "/do",
                own + "/accesses",
                own + "/accesses/events",
                own + "/time"));
        file.acts().forEach(act -> pages.add(own + "/acts/" + numbers.told(act.number())));
        file.acts().forEach(act -> pages.add(own + "/done/" + act.command()));
        file.acts().forEach(act -> pages.add(own + "?on=" + act.happenedOn() + "&known=" + act.happenedOn()));
        for (var role : Role.values()) {
            pages.add(own + "/why?thread=0&task=trajectory.plan&role=" + Codes.of(role));
        }
        // Why anything is to be done, whoever is to do it.
        Procedure.next(file, LAW, Invented.registers(), day).stream()
                .map(next -> own + "/why?thread=" + numbers.told(next.thread()) + "&task=" + next.task() + "&role="
                        + Codes.of(next.role()))
                .distinct()
                .forEach(pages::add);
        return pages;
    }
}
