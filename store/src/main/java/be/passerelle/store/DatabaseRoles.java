// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/// The database roles under which the server works: one that records, one that reads, one that knows who is signed in.
/// Their names begin with the name of the database, because roles belong to a whole database server; their passwords
/// follow from the owner's, stretched: that may be what somebody chose.
///
/// @param registry may append to the log and write projections
/// @param reader reads, behind row-level security
/// @param door reads and writes sessions, and of the rest only which registers stand; nobody else does
record DatabaseRoles(DatabaseAddress address, String registry, String reader, String door) {

    private static final int OLDEST_POSTGRESQL = 18;

    /// What OWASP asks for of PBKDF2 with HMAC and SHA-512; a tenth of a second.
    private static final int ROUNDS = 210_000;

    private static final int KEY_BITS = 256;

    /// Once for each in a process, on whichever port the database is.
    private static final Map<Stretching, byte[]> STRETCHED = new ConcurrentHashMap<>();

    /// All that the passwords of the roles follow from.
    private record Stretching(String database, String password) {

        byte[] done() {
            // The same salt in every process: nothing else than the address and what stands in it has to be known.
            byte[] salt = ("passerelle roles of " + database).getBytes(StandardCharsets.UTF_8);
            try {
                return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                        .generateSecret(new PBEKeySpec(password.toCharArray(), salt, ROUNDS, KEY_BITS))
                        .getEncoded();
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("every Java has PBKDF2 with HMAC and SHA-512", e);
            }
        }

        /// Without the password.
        @Override
        public String toString() {
            return database;
        }
    }

    static DatabaseRoles of(DatabaseAddress address) {
        String database = name(address);
        if (!database.matches("[a-z][a-z0-9_]{0,40}")) {
            throw new UnusableDatabase(
                    "The database is called “%s”: choose a name of lower-case letters, digits and underscores."
                            .formatted(database));
        }
        return new DatabaseRoles(address, database + "_registry", database + "_reader", database + "_door");
    }

    /// Makes the roles that are missing, and gives all of them their passwords.
    ///
    /// @throws UnusableDatabase when it cannot be reached, is too old, or does not let its owner make roles
    void make() {
        try (Connection owner = DriverManager.getConnection(address.url(), address.user(), address.password());
                Statement statement = owner.createStatement()) {
            requireVersion(owner);
            // Two servers may start on a new database at the same moment.
            statement.execute("SELECT pg_advisory_lock(hashtext('passerelle roles'))");
            for (String role : List.of(registry, reader, door)) {
                String verb = exists(owner, role) ? "ALTER" : "CREATE";
                statement.execute("%s ROLE %s LOGIN PASSWORD '%s'".formatted(verb, role, password(role)));
                statement.execute("GRANT CONNECT ON DATABASE %s TO %s".formatted(owner.getCatalog(), role));
            }
        } catch (SQLException e) {
            throw unusable(String.valueOf(e.getSQLState()));
        }
    }

    private static void requireVersion(Connection owner) throws SQLException {
        int version = owner.getMetaData().getDatabaseMajorVersion();
        if (version < OLDEST_POSTGRESQL) {
            throw new UnusableDatabase("The database server is PostgreSQL %d; Passerelle needs %d or newer."
                    .formatted(version, OLDEST_POSTGRESQL));
        }
    }

    /// @param state what the driver says, by the classes of the SQL standard
    private static UnusableDatabase unusable(String state) {
        return new UnusableDatabase(
                state.startsWith("08")
                        ? "The database cannot be reached: check its address, and that it runs."
                        : state.startsWith("28")
                                ? "The database does not let this user in: check name and password."
                                : state.startsWith("3D")
                                        ? "There is no such database: make it first, with this user as its owner."
                                        : "The database did not let the roles be made (%s): its user needs CREATEROLE."
                                                .formatted(state));
    }

    /// Whoever has one of these cannot try out what the owner's may be any faster than passwords
    /// that are kept.
    String password(String role) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            Stretching stretching = new Stretching(name(address), address.password());
            mac.init(new SecretKeySpec(STRETCHED.computeIfAbsent(stretching, Stretching::done), mac.getAlgorithm()));
            return HexFormat.of().formatHex(mac.doFinal(role.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC with SHA-256", e);
        }
    }

    private static String name(DatabaseAddress address) {
        return address.url().replaceFirst("\\?.*$", "").replaceFirst("^.*/", "");
    }

    private static boolean exists(Connection owner, String role) throws SQLException {
        try (PreparedStatement query = owner.prepareStatement("SELECT FROM pg_roles WHERE rolname = ?")) {
            query.setString(1, role);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }

    /// Without any password.
    @Override
    public String toString() {
        return registry + ", " + reader + " and " + door;
    }
}
