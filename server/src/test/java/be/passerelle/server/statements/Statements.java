// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.statements;

import be.passerelle.store.TestDatabase;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

/// Every statement that is sent to a database, in order: the role that sends it, then its beginning.
public final class Statements {

    private static final int SHOWN = 40;

    /// The clock is read once a second at most, whatever is asked for: nobody's page.
    private static final String CLOCK = "SELECT clock_timestamp() + ahead FROM installation_clock";

    private final List<String> sent = new CopyOnWriteArrayList<>();

    /// A database whose statements are noted here.
    public TestDatabase database() {
        return TestDatabase.watchedBy(this::watched);
    }

    /// Forgets what was sent so far.
    public void forget() {
        sent.clear();
    }

    /// What was sent, one entry for each statement.
    public List<String> sent() {
        return List.copyOf(sent);
    }

    private DataSource watched(String role, DataSource pool) {
        return ProxyDataSourceBuilder.create(role, pool)
                .afterQuery((_, queries) -> queries.forEach(q -> note(role, q.getQuery())))
                .build();
    }

    /// Statements that travel together are noted one by one.
    private void note(String role, String sql) {
        if (sql.strip().equals(CLOCK + ";\nCOMMIT")) {
            return;
        }
        Arrays.stream(sql.split(";\n"))
                .filter(each -> !each.strip().equals(CLOCK))
                .map(each -> role + ": " + each.strip().replaceAll("\\s+", " "))
                .map(each -> each.substring(0, Math.min(SHOWN, each.length())))
                .forEach(sent::add);
    }
}
