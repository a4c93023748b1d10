// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

/// Where the database is, and its owner: the role that may create tables and roles.
///
/// @param url as the PostgreSQL driver names it, `jdbc:postgresql://…`
public record DatabaseAddress(String url, String user, String password) {

    /// Without the password, and without what a URL may carry after its question mark.
    @Override
    public String toString() {
        var question = url.indexOf('?');
        return user + " at " + (question < 0 ? url : url.substring(0, question));
    }
}
