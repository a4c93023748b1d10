// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.population.life;

import be.passerelle.population.chance.Chance;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.CommandId;

/// The identifiers of the files and intentions of a population: of the shape of random ones, and the same for the same
/// seed.
public final class Identifiers {

    private Identifiers() {}

    /// The file of the person with that number.
    public static CaseFileId file(long seed, int person) {
        return new CaseFileId(Chance.of(seed, person).uuid("file"));
    }

    /// The intention behind an act of a person's file.
    public static CommandId command(long seed, int person, int act) {
        return new CommandId(Chance.of(seed, person).uuid("command", act));
    }
}
