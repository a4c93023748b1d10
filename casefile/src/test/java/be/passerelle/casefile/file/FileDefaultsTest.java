// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.passerelle.casefile.act.FileActs;
import be.passerelle.casefile.consent.ConsentPurpose;
import be.passerelle.casefile.procedure.FileOnDay;
import be.passerelle.law.language.Language;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.ActKind;
import be.passerelle.stream.act.ActReader;
import be.passerelle.stream.act.ActReading;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.act.Component;
import be.passerelle.stream.act.Declared;
import be.passerelle.stream.act.Defaults;
import be.passerelle.stream.act.FilledWith;
import be.passerelle.stream.act.InputProblem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

public class FileDefaultsTest {

    /// Defaults of another kind of stream.
    public static final class OfAnotherStream implements Defaults {}

    @FilledWith(OfAnotherStream.class)
    @Declared(code = "planted.elsewhere", kind = ActKind.STEP, compartment = Compartment.CORRECTION)
    public record Elsewhere() implements Act {}

    @Test
    void what_a_form_is_filled_with_fits_the_act() {
        InventedLife life = InventedLife.incapable().proposed().contactHeld(false);
        FileOnDay onDay = new FileOnDay(life.file(), InventedLife.LAW, InventedLife.REGISTERS, life.today());
        List<Integer> threads =
                life.file().threads().stream().map(FileThread::number).toList();
        int filled = 0;
        for (ActType<?> type : FileActs.all()) {
            for (int thread : threads) {
                Map<String, Object> content = FileDefaults.of(type)
                        .content(onDay.in(thread), InventedLife.COORDINATOR.performer(), Language.NL);
                filled += content.size();
                assertThat(problems(type, content)).as(type.code()).isEmpty();
                assertThat(type.components().stream().map(Component::name)).containsAll(content.keySet());
            }
        }
        assertThat(filled).isGreaterThan(10);
    }

    @Test
    void what_nobody_is_asked_is_filled_in() {
        InventedLife life = InventedLife.incapable();
        FileOnDay onDay = new FileOnDay(life.file(), InventedLife.LAW, InventedLife.REGISTERS, life.today());
        for (ActType<?> type : FileActs.all()) {
            FileDefaults defaults = FileDefaults.of(type);
            Map<String, Object> filled =
                    new HashMap<>(defaults.content(onDay.in(0), InventedLife.INSURED.performer(), Language.FR));
            // Which text is read follows from what the consent is for, which is answered first.
            filled.putAll(defaults.following(Map.of("purpose", Codes.of(ConsentPurpose.REFERRAL))));
            assertThat(filled.keySet())
                    .as(type.code())
                    .containsAll(type.components().stream()
                            .filter(component -> !component.isAsked(true))
                            .map(Component::name)
                            .toList());
        }
    }

    @Test
    void defaults_of_another_kind_of_stream_are_caught() {
        assertThatThrownBy(() -> FileDefaults.of(ActType.of(Elsewhere.class)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("does not look at a case file");
    }

    /// Problems with what is filled in; that the rest is still missing is none.
    private static List<InputProblem> problems(ActType<?> type, Map<String, Object> content) {
        return switch (ActReader.read(type, content)) {
            case ActReading.Read<?> _ -> List.of();
            case ActReading.Wrong<?>(List<InputProblem> problems) ->
                problems.stream()
                        .filter(p -> p.kind() != InputProblem.Kind.MISSING)
                        .toList();
        };
    }
}
