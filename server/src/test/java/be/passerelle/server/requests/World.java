// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.requests;

import be.passerelle.casefile.access.Access;
import be.passerelle.casefile.programme.Programme;
import be.passerelle.casefile.random.RandomFile;
import be.passerelle.law.Law;
import be.passerelle.law.LawInForce;
import be.passerelle.registry.desk.Invented;
import be.passerelle.server.secrecy.Canaries;
import be.passerelle.server.socket.RunningServer;
import be.passerelle.stream.identifier.CaseFileId;
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

/// A server with lives in it that have canaries, and some that have none.
///
/// @param marked the files with canaries
/// @param others files that requests may do anything with
record World(RunningServer server, LocalDate today, Map<UUID, Canaries> marked, List<UUID> others)
        implements AutoCloseable {

    private static final Law LAW = LawInForce.read();
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 3);
    private static final int STEPS = 400;
    private static final int OTHERS = 8;

    /// So many are asked for that limits would be all that is found.
    private static final String[] SETTINGS = {
        "passerelle.search.most-in-vain=100000000",
        "passerelle.search.most-in-vain-of-organisation=100000000",
        "passerelle.api.per-minute.refused-tokens=0",
        "passerelle.local.tries-per-minute=0",
        "passerelle.refusals.at-least=0ms"
    };

    /// @param kind the server, with what is planted in it
    /// @param lives how many have canaries, ten at most
    static World start(Class<? extends RunningServer.Given> kind, int lives) {
        List<RandomFile> lived = new ArrayList<>();
        List<RandomFile> plain = new ArrayList<>();
        for (long seed = 1; lived.size() < lives || plain.size() < OTHERS; seed++) {
            RandomFile life = upTo(seed);
            boolean marked = isTraining(life) && lived.size() < lives;
            if (marked) {
                lived.add(life);
            } else if (plain.size() < OTHERS) {
                plain.add(life);
            }
        }
        RunningServer server = RunningServer.start(TODAY.plusDays(45), kind, SETTINGS);
        Map<UUID, Canaries> marked = new LinkedHashMap<>();
        for (int i = 0; i < lives; i++) {
            CaseFileId id = lived.get(i).file().id();
            Canaries canaries = i == 0 ? Canaries.OF_EVE : canaries(i);
            server.registry().importFile(id, canaries.in(lived.get(i).file()));
            marked.put(id.value(), canaries);
        }
        List<UUID> others = new ArrayList<>();
        for (int i = 0; i < plain.size(); i++) {
            CaseFileId id = plain.get(i).file().id();
            server.registry().importFile(id, Unmarked.in(plain.get(i).file(), 100 + i));
            others.add(id.value());
        }
        return new World(server, TODAY.plusDays(45), marked, others);
    }

    private static RandomFile upTo(long seed) {
        RandomFile life = new RandomFile(seed, LAW, Invented.registers());
        for (int i = 0; i < STEPS && life.day().isBefore(TODAY); i++) {
            life.step(life.offered());
        }
        return life;
    }

    private static boolean isTraining(RandomFile life) {
        return life.file().threads(Programme.PROGRAMME).all().stream()
                        .anyMatch(programme -> programme.decision().isGranted())
                && !life.day().isBefore(TODAY)
                && Access.of(Invented.CENTRE.viewer(), life.file(), LAW, TODAY.plusDays(45))
                        .maySee();
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
