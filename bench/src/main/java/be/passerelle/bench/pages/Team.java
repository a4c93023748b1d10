// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.bench.pages;

import be.passerelle.casefile.access.Audience;
import be.passerelle.casefile.access.Viewer;
import be.passerelle.population.staff.DemoAccounts;
import be.passerelle.stream.act.Codes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// The team with the longest worklist among those that a demonstration account belongs to, and files it
/// sees.
///
/// @param account the key of the account
/// @param lines how many lines its worklist has
/// @param files files of about fifty acts
record Team(String account, long lines, List<String> files) {

    private static final long SEED = 1;
    private static final int FILES = 50;

    private static final String LINES = "SELECT count(*) FROM work_item WHERE holder = ? AND role = ?";

    private static final String LARGE_FILES = """
            SELECT stream FROM case_file
            WHERE audience @> ARRAY[?::text] AND stream IN (SELECT stream FROM stream_key)
            ORDER BY abs((SELECT max(number) FROM act WHERE act.stream = case_file.stream) - 50), stream LIMIT ?
            """;

    static Team largest(Demonstration server) {
        try (Connection connection = server.asSuperuser()) {
            return DemoAccounts.of(SEED).stream()
                    .filter(account -> Audience.key(account.viewer()).isPresent())
                    .map(account -> team(connection, account.viewer()))
                    .max((one, other) -> Long.compare(one.lines, other.lines))
                    .orElseThrow();
        } catch (SQLException e) {
            throw new IllegalStateException("the database cannot be asked", e);
        }
    }

    private static Team team(Connection connection, Viewer viewer) {
        try (PreparedStatement lines = connection.prepareStatement(LINES);
                PreparedStatement large = connection.prepareStatement(LARGE_FILES)) {
            lines.setString(1, viewer.organisation().key());
            lines.setString(2, Codes.of(viewer.role()));
            large.setString(1, Audience.key(viewer).orElseThrow());
            large.setInt(2, FILES);
            List<String> files = new ArrayList<>();
            try (ResultSet count = lines.executeQuery();
                    ResultSet rows = large.executeQuery()) {
                count.next();
                while (rows.next()) {
                    files.add(rows.getString(1));
                }
                return new Team(viewer.person().key(), count.getLong(1), List.copyOf(files));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the database cannot be asked", e);
        }
    }
}
