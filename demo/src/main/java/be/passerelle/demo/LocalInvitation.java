// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo;

import be.passerelle.stream.identifier.PersonId;
import be.passerelle.web.local.LocalDoor;
import be.passerelle.web.provider.Providers;
import java.io.PrintStream;

/// Gives somebody an account of the installation itself, or takes it away. The code that it prints
/// sets a password once; nobody but whoever it is meant for should see it.
final class LocalInvitation {

    private final LocalDoor door;
    private final Providers providers;
    private final PrintStream out;
    private final PrintStream err;

    LocalInvitation(LocalDoor door, Providers providers, PrintStream out, PrintStream err) {
        this.door = door;
        this.providers = providers;
        this.out = out;
        this.err = err;
    }

    /// @return the status for the shell
    int run(Options.Task.LocalAccount account) {
        PersonId person = new PersonId(account.key());
        if (account.remove()) {
            if (!door.remove(person)) {
                err.println("There is no local account of " + person.key() + ".");
                return 1;
            }
            out.println("Took away the local account of " + person.key()
                    + "; sessions that are open end as any: take the mandate away too");
            return 0;
        }
        if (providers.local().isEmpty()) {
            err.println("""
                    Local accounts are not set. Write a line local.organisations into sign-in.properties, with the keys
                    of the organisations whose people they are for, or * (docs/operating.md).""");
            return 1;
        }
        out.println("One-time code of " + person.key() + ", good for a day: " + door.invite(person));
        out.println("They set a password and an app with it at /sign-in/local/new; a mandate says as whom they act");
        return 0;
    }
}
