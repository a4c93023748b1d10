// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.protection;

import be.passerelle.casefile.file.FileChoices;
import be.passerelle.casefile.file.In;
import be.passerelle.stream.act.Choice;
import be.passerelle.stream.act.Performer;
import java.util.List;

/// The protections that name who handles the file, of the organisation that protects it.
public final class ProtectionsToHandOver implements FileChoices {

    @Override
    public String code() {
        return "protectionIsClosing";
    }

    @Override
    public List<Choice> in(In<?> situation, Performer by) {
        return Protections.in(situation.file()).of(by.organisation()).stream()
                .filter(each -> each.namesPeople())
                .map(Protections.InForce::choice)
                .toList();
    }
}
