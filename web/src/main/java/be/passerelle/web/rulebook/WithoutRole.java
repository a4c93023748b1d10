// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.rulebook;

import be.passerelle.stream.act.Codes;

/// Who has no role here and may reach something of files all the same, because they or it make the platform run.
/// What that is, texts say: it follows from where keys and rows lie (docs/operating.md, docs/security), and no
/// table decides it.
public enum WithoutRole {
    /// Whoever runs the machine of the server, and holds the keys with it.
    MACHINE,
    /// Whoever runs the database and has none of those keys.
    DATABASE,
    /// Whoever keeps backups.
    BACKUPS,
    /// Programs of organisations that call the API.
    SYSTEMS,
    /// What the server does by itself.
    JOBS;

    /// The key of the text that says who.
    public String who() {
        return "rulebook.access.without." + Codes.of(this);
    }

    /// The key of the text that says what they can reach, and what not.
    public String reaches() {
        return who() + ".reaches";
    }
}
