// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.act.FileActs;
import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.trajectory.Trajectory;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.web.words.PageTexts;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The stages of every subject, also of a kind of thread that is new: no page of a file opens without their words.
class StageTextsTest {

    private static final CaseFile EMPTY = CaseFile.of(CaseFileId.of("00000000-0000-4000-8000-000000000001"), List.of());

    @Test
    void everyStageIsWordedAndNoOther() {
        List<String> stages = Stream.concat(
                        FileActs.subjects().stream()
                                .flatMap(subject -> subject.stages(EMPTY).stream())
                                .map(stage -> stage.code()),
                        Stream.of(Trajectory.INTAKE))
                .map(Stages::text)
                .toList();

        assertThat(stages).contains("file.stage.plan").doesNotHaveDuplicates();
        assertThat(PageTexts.texts().keys().stream().filter(key -> key.startsWith(Stages.text(""))))
                .as("add or take away in web/src/main/resources/texts/file_*.properties")
                .containsExactlyInAnyOrderElementsOf(stages);
    }
}
