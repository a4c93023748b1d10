// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.requests;

import be.passerelle.casefile.access.Access;
import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.programme.Programme;
import be.passerelle.casefile.random.RandomFile;
import be.passerelle.law.Law;
import be.passerelle.law.LawInForce;
import be.passerelle.registry.desk.Invented;
import be.passerelle.server.secrecy.Canaries;
import be.passerelle.server.socket.RunningServer;
import be.passerelle.server.socket.Staff;
import be.passerelle.stream.identifier.NationalNumber;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;

/// A server with lives in it that have canaries, and some that have none.
///
/// @param marked the files with canaries
/// @param others files that requests may do anything with
record World(RunningServer server, LocalDate today, Map<UUID, Canaries> marked, List<UUID> others)
        implements AutoCloseable {

    private static final Law LAW = LawInForce.read();
    private static final LocalDate LIVED_UNTIL = LocalDate.of(2024, 6, 3);
    private static final LocalDate TODAY = LocalDate.of(2024, 7, 18);
    private static final int STEPS = 400;

    /// The number of a file is made of the first bits of its identifier, and that of the seed.
    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

    /// Seeds of lives that get canaries; in the first two a training goes on today.
    private static final List<Long> MARKED = List.of(1627L, 4595L, 65L, 54L, 405L);

    private static final int TRAINED = 2;

    /// Of lives to which anything happened.
    private static final List<Long> PLAIN = List.of(4L, 8L, 18L, 19L, 45L, 51L, 67L);

    /// So many are asked for that limits would be all that is found.
    private static final String[] SETTINGS = {
        "passerelle.jobs=true",
        "passerelle.search.most-in-vain=100000000",
        "passerelle.search.most-in-vain-of-organisation=100000000",
        "passerelle.search.most-in-vain-of-a-day=100000000",
        "passerelle.api.per-minute.refused-tokens=0",
        "passerelle.local.tries-per-minute=0",
        "passerelle.refusals.at-least=0ms"
    };

    /// @param kind the server, with what is planted in it
    /// @param lives how many have canaries, ten at most
    static World start(Class<? extends RunningServer.Given> kind, int lives) {
        RunningServer server = RunningServer.start(TODAY, kind, SETTINGS);
        Staff.worksHere(server);
        Map<UUID, Canaries> marked = new LinkedHashMap<>();
        for (int i = 0; i < lives; i++) {
            CaseFile life = lived(MARKED.get(i));
            if (i < TRAINED && !isTraining(life)) {
                throw new IllegalStateException("the life of %d comes to no training any more, but those of %s do"
                        .formatted(MARKED.get(i), othersThatTrain()));
            }
            Canaries canaries = i == 0 ? Canaries.OF_EVE : canaries(i);
            server.registry().importFile(life.id(), canaries.in(life));
            marked.put(life.id().value(), canaries);
        }
        List<UUID> others = new ArrayList<>();
        for (long seed : PLAIN) {
            CaseFile life = lived(seed);
            server.registry().importFile(life.id(), Unmarked.in(life, others.size()));
            others.add(life.id().value());
        }
        return new World(server, TODAY, marked, others);
    }

    private static List<Long> othersThatTrain() {
        return LongStream.range(1, 12_000)
                .parallel()
                .filter(seed -> isTraining(lived(seed)))
                .limit(TRAINED)
                .boxed()
                .toList();
    }

    private static CaseFile lived(long seed) {
        RandomFile life = new RandomFile(seed * SPREAD, LAW, Invented.registers());
        for (int i = 0; i < STEPS && life.day().isBefore(LIVED_UNTIL); i++) {
            life.step(life.offered());
        }
        return life.file();
    }

    private static boolean isTraining(CaseFile life) {
        return life.threads(Programme.PROGRAMME).all().stream()
                        .anyMatch(programme -> programme.decision().isGranted())
                && Access.of(Invented.CENTRE.viewer(), life, LAW, TODAY).maySee();
    }

    /// Of people born on days that nothing else in these tests is about.
    private static Canaries canaries(int life) {
        LocalDate born = LocalDate.of(1961, 10, 10).plusDays(life);
        String nine = born.toString().replace("-", "").substring(2) + "022";
        return new Canaries(life, NationalNumber.ofNineDigits(nine, false), born.toString());
    }

    Secrets secrets() {
        return new Secrets(server, today, marked);
    }

    Pool pool() {
        return new Pool(List.copyOf(marked.keySet()), others);
    }

    static Map<?, ?> description() {
        try {
            return ApiRequests.description(Files.readAllBytes(Path.of("..", "docs", "openapi.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
