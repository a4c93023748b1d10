// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.file;

import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Choice;
import be.passerelle.stream.act.Performer;
import java.util.List;

/// The acts of a thread that were not taken back, latest first; for an act that stands in no thread, those of the file.
///
/// @param types the kinds of act; none for all
record ActsInThread(List<ActType<?>> types) implements FileChoices {

    @Override
    public String code() {
        return "actOfThread";
    }

    @Override
    public List<Choice> in(In<?> situation, Performer by) {
        CaseFile file = situation.file();
        int thread = situation.thread().number();
        return file.acts().reversed().stream()
                .filter(act -> thread == 0 || act.thread() == thread)
                .filter(act -> types.isEmpty() || types.contains(ActType.of(act.act())))
                .filter(act -> !file.isAnnulled(act.number()))
                .map(act -> Choice.of(act.number()))
                .toList();
    }
}
