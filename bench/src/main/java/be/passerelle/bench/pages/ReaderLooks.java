// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.bench.pages;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.population.staff.DemoAccounts;
import be.passerelle.registry.desk.InstallationClock;
import be.passerelle.registry.desk.Worklists;
import be.passerelle.store.DataSources;
import be.passerelle.store.InstallationClockTable;
import be.passerelle.store.PostgresWorklists;
import be.passerelle.store.SearchKeyTable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What somebody of a large team looks at again and again: pages of the server, and the same lists as the store
/// reads them, without a page around them.
final class ReaderLooks {

    /// One of them.
    enum Look {
        WORKLIST("worklist with counts"),
        CASE_FILE("case page of about 50 acts"),
        SEARCH("search by name"),
        STATEMENTS_OF_WORKLIST("the statements of the worklist alone"),
        STATEMENTS_OF_SEARCH("the statements of the search alone");

        private final String said;

        Look(String said) {
            this.said = said;
        }

        /// As the report names it.
        String said() {
            return said;
        }
    }

    private static final String NAMES =
            "SELECT listed_name FROM case_file WHERE stream = ANY (?::uuid[]) ORDER BY stream";
    private static final long SEED = 1;
    private static final int PAGE = 25;
    private static final int MOST_FOUND = 50;

    private final Visitor visitor;
    private final Viewer viewer;
    private final Worklists worklists;
    private final SearchKeyTable search;
    private final InstallationClock clock;
    private final List<String> files;
    private final List<String> names;
    private final String token;
    private int looks;

    private ReaderLooks(Visitor visitor, Viewer viewer, DataSources sources, List<String> files, List<String> names) {
        this.visitor = visitor;
        this.viewer = viewer;
        this.worklists = new PostgresWorklists(sources.registry(), sources.reader());
        this.search = new SearchKeyTable(sources.reader());
        this.clock = new InstallationClockTable(sources.registry(), false, _ -> {});
        this.files = files;
        this.names = names;
        this.token = visitor.token("/search");
    }

    static ReaderLooks of(Demonstration server, Team team, DataSources sources) {
        Viewer viewer = DemoAccounts.of(SEED).stream()
                .map(account -> account.viewer())
                .filter(each -> each.person().key().equals(team.account()))
                .findFirst()
                .orElseThrow();
        return new ReaderLooks(
                Visitor.of(server, team.account()), viewer, sources, team.files(), names(server, team.files()));
    }

    private static List<String> names(Demonstration server, List<String> files) {
        try (Connection connection = server.asSuperuser();
                PreparedStatement statement = connection.prepareStatement(NAMES)) {
            statement.setArray(1, connection.createArrayOf("text", files.toArray()));
            List<String> names = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    names.add(rows.getString(1).replace(",", ""));
                }
            }
            return names;
        } catch (SQLException e) {
            throw new IllegalStateException("the database cannot be asked", e);
        }
    }

    /// How long one look takes: another file and another name each time, in the same order whatever is
    /// measured.
    long nanoseconds(Look look) {
        int turn = looks++ / Look.values().length;
        String file = files.get(turn % files.size());
        String name = names.get(turn % names.size());
        return switch (look) {
            case WORKLIST -> visitor.nanoseconds("/work?scope=team");
            case CASE_FILE -> visitor.nanoseconds("/files/" + file);
            case SEARCH -> visitor.nanosecondsOfSending("/search", token, "query", name);
            case STATEMENTS_OF_WORKLIST -> taken(this::list);
            case STATEMENTS_OF_SEARCH ->
                taken(() -> search.find(viewer, name, MOST_FOUND).size());
        };
    }

    private int list() {
        return worklists
                .list(
                        viewer,
                        new Worklists.Query(
                                Worklists.Scope.TEAM, Set.of(), Set.of(), Optional.empty(), 1, PAGE, Map.of()),
                        clock.today())
                .lines()
                .size();
    }

    private interface Found {
        int count();
    }

    private static long taken(Found found) {
        long from = System.nanoTime();
        if (found.count() == 0) {
            throw new IllegalStateException("nothing was found");
        }
        return System.nanoTime() - from;
    }
}
