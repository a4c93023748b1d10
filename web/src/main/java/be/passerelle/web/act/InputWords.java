// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.act;

import be.passerelle.casefile.language.CaseFileTexts;
import be.passerelle.law.language.Phrase;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Component;
import be.passerelle.stream.act.InputProblem;
import be.passerelle.stream.act.Shape;
import be.passerelle.web.layout.FieldError;
import be.passerelle.web.words.Words;
import java.util.Optional;

/// Words what is wrong in what was typed for an act. Above a form each line names its field: several that ask
/// for an answer would else be the same line.
///
/// @param happenedOn the text of the label of the material day
public record InputWords(Words words, ActType<?> type, String happenedOn) {

    /// Beside the field: rows and boxes rather than lists, and no codes.
    public String said(InputProblem problem) {
        return words.phrase(phrase(problem));
    }

    /// Above the form.
    public FieldError line(InputProblem problem) {
        String label = label(problem.path());
        return new FieldError(
                fieldId(problem), label.isEmpty() ? said(problem) : label + words.text("words.colon") + said(problem));
    }

    private Phrase phrase(InputProblem problem) {
        return switch (problem.detail().key()) {
            case "input.many" -> {
                boolean boxes = component(problem.path())
                        .filter(c -> c.name().equals(problem.path())
                                && c.shape() instanceof Shape.Many many
                                && many.item() instanceof Shape.Choice)
                        .isPresent();
                yield Phrase.of(boxes ? "act.input.boxes" : "act.input.rows");
            }
            case "input.choice" -> Phrase.of("act.input.choice");
            case "input.missing" -> isChosen(problem.path()) ? Phrase.of("act.input.choice") : problem.detail();
            default -> problem.detail();
        };
    }

    /// Whether an answer is chosen there, rather than typed.
    private boolean isChosen(String path) {
        return component(path)
                .filter(c -> c.name().equals(path))
                .filter(c -> c.shape() instanceof Shape.Choice
                        || c.shape() instanceof Shape.YesNo
                        || c.shape() instanceof Shape.Reference
                        || c.shape() instanceof Shape.OrganisationShape)
                .isPresent();
    }

    /// Of a field; empty where there is none with that path.
    private String label(String path) {
        if (path.equals("happenedOn")) {
            return words.text(happenedOn);
        }
        if (Entering.isField(path)) {
            return words.text(Entering.label(path));
        }
        return component(path)
                .map(c -> words.text(CaseFileTexts.component(type, c)))
                .orElse("");
    }

    private Optional<Component> component(String path) {
        return type.components().stream()
                .filter(c ->
                        path.equals(c.name()) || path.startsWith(c.name() + "[") || path.startsWith(c.name() + "."))
                .findFirst();
    }

    private String fieldId(InputProblem problem) {
        boolean known = problem.kind() != InputProblem.Kind.UNKNOWN;
        return problem.path().equals("happenedOn") || Entering.isField(problem.path())
                ? "field-" + problem.path()
                : known && !type.components().isEmpty() ? "field-" + Submitted.field(problem.path()) : "";
    }
}
