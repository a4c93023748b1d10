// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.checks.planted;

import be.passerelle.casefile.access.Access;
import be.passerelle.casefile.access.SeenFile;
import be.passerelle.casefile.access.ToldNumbers;
import be.passerelle.casefile.access.Viewer;
import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.file.In;
import be.passerelle.casefile.file.WholeFile;
import be.passerelle.casefile.procedure.FileOnDay;
import be.passerelle.casefile.procedure.Procedure;
import be.passerelle.casefile.role.RolePolicy;
import be.passerelle.casefile.role.Side;
import be.passerelle.law.Law;
import be.passerelle.registry.desk.FileStore;
import be.passerelle.registry.desk.Worklists;
import be.passerelle.store.DatabaseAddress;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.web.layout.BadgeTone;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// One class for each thing that must be found.
public final class Planted {

    private Planted() {}

    public static final class ReadsTheDay {

        public LocalDate today() {
            return LocalDate.now(ZoneOffset.UTC);
        }
    }

    public static final class ReadsTheStopWatch {

        public long elapsed() {
            return System.nanoTime();
        }
    }

    @SuppressWarnings("JavaUtilDate")
    public record HoldsAnOldDate(java.util.Date date) {}

    public static final class LeavesItToChance {

        public int pick() {
            return new Random().nextInt();
        }
    }

    public static final class MakesUpAnIdentifier {

        public UUID identifier() {
            return UUID.randomUUID();
        }
    }

    public static final class SpeaksSql {

        public boolean isThere(Connection connection) throws SQLException {
            return connection.isValid(1);
        }
    }

    @Component
    public static final class KnowsSpring {}

    public static final class WritesJson {

        public String written(JsonMapper mapper) {
            return mapper.writeValueAsString(List.of());
        }
    }

    public static final class ReadsAWholeFile {

        public int head(CaseFile file) {
            return file.head();
        }
    }

    public static final class HandsOnAWholeFile {

        /// The type is named nowhere.
        public boolean maySee(Viewer viewer, FileStore files, CaseFileId id, Law law, LocalDate day) {
            return files.read(id)
                    .map(file -> Access.of(viewer, file, law, day))
                    .filter(Access::maySee)
                    .isPresent();
        }
    }

    public static final class TurnsNumbersAround {

        public int recorded(ToldNumbers numbers, int told) {
            return numbers.recorded(told);
        }
    }

    public static final class GivesRecordedNumbers {

        public SeenFile seen(Access access, FileOnDay now) {
            return SeenFile.asRecorded(access, now);
        }
    }

    public static final class HandsOnRecordedNumbers {

        /// Nothing is called here.
        public BiFunction<Access, FileOnDay, SeenFile> seeing() {
            return SeenFile::asRecorded;
        }
    }

    public static final class ChecksByItself {

        public boolean isRefused(SeenFile file, ProposedAct act) {
            return !file.check(act).isEmpty();
        }
    }

    public static final class AsksForASide {

        public boolean isOfFund(RolePolicy policy) {
            return policy.side() == Side.FUND;
        }
    }

    public static final class AsksTheProcedure {

        public int open(In<WholeFile> situation) {
            return Procedure.next(situation.file(), situation.law(), situation.registers(), situation.day())
                    .size();
        }
    }

    public static final class ListsWithoutNoting {

        public Worklists.Page list(Worklists worklists, Viewer viewer, Worklists.Query query, LocalDate day) {
            return worklists.list(viewer, query, day);
        }
    }

    public record ShowsAPage(BadgeTone tone) {}

    public record AsksATable(DatabaseAddress address) {}

    public record HoldsADouble(double amount) {}

    public static final class TakesAFloat {

        public boolean isLarge(float amount) {
            return amount > 10;
        }
    }

    public static final class CountsInDoubles {

        /// Nothing in its signature tells.
        public long half(long amount) {
            var exact = amount * 0.5;
            return (long) exact;
        }
    }

    public static final class BoxesADouble {

        public boolean holds(List<Object> values) {
            return values.stream().anyMatch(value -> value instanceof Double);
        }
    }
}
