// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.stream.identifier.CaseFileId;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HexFormat;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;

/// The key that tells the database for whom the reader reads: it signs tokens, which the policies of
/// row-level security check. It is made with the tables and read by the owner, so that whoever speaks
/// as the reader cannot make a token.
final class PrincipalKey {

    private static final String HMAC = "HmacSHA256";

    private final SecretKeySpec key;

    /// @param key 64 bytes
    PrincipalKey(byte[] key) {
        this.key = new SecretKeySpec(key, HMAC);
    }

    /// Reads the key of a database.
    static PrincipalKey read(DataSource owner) {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT key FROM principal_key")) {
            rows.next();
            return new PrincipalKey(rows.getBytes(1));
        } catch (SQLException e) {
            throw Transactions.told(e);
        }
    }

    /// What the database takes for proof: the HMAC with SHA-256 in 64 hexadecimal digits, and what it
    /// is of: the second since 1970 in which it ends, the audience, the team, the person and the files
    /// closed to them, with a space between them.
    String token(Principal principal, Instant until) {
        String said = String.join(
                " ",
                Long.toString(until.getEpochSecond()),
                principal.audience(),
                principal.team(),
                principal.person(),
                principal.closed().stream().map(CaseFileId::toString).sorted().collect(Collectors.joining(",")));
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(said.getBytes(StandardCharsets.UTF_8))) + said;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC with SHA-256", e);
        }
    }
}
