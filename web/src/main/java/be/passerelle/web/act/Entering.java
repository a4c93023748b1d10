// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.act;

import be.passerelle.casefile.procedure.Procedure;
import be.passerelle.law.calendar.Day;
import be.passerelle.law.language.Phrase;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Channel;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.act.InputProblem;
import be.passerelle.stream.act.Performer;
import be.passerelle.stream.act.Proof;
import be.passerelle.stream.procedure.Row;
import be.passerelle.web.casefile.Opened;
import be.passerelle.web.layout.Carried;
import be.passerelle.web.layout.Definition;
import be.passerelle.web.layout.FormField;
import be.passerelle.web.layout.FormField.Head;
import be.passerelle.web.words.Words;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What comes first on the form of an act that somebody enters for the person: how they did it, and what shows
/// it.
///
/// @param channel the code of the way, as it was chosen
/// @param reference as it was typed
/// @param dated as it was typed
record Entering(String channel, String reference, String dated) {

    /// The parameter by which the form of an act is asked for in the place of the person.
    static final String FOR = "for";

    /// Its value.
    static final String PERSON = "person";

    static final String CHANNEL = "e.channel";
    static final String REFERENCE = "e.reference";
    static final String DATED = "e.dated";

    /// Where the procedure says that something is missing of the proof.
    static final String PROOF = "proof";

    static Entering begin() {
        return new Entering("", "", "");
    }

    /// Empty when what was sent is nobody's but the sender's.
    static Optional<Entering> sent(Submitted submitted) {
        return submitted.text(FOR).equals(PERSON)
                ? Optional.of(new Entering(
                        submitted.text(CHANNEL),
                        submitted.text(REFERENCE).strip(),
                        submitted.text(DATED).strip()))
                : Optional.empty();
    }

    /// The person as the performer; empty when something is wrong, which is added.
    Optional<Performer> performer(Opened opened, ActType<?> type, List<InputProblem> problems) {
        int before = problems.size();
        Optional<Channel> way = Codes.constant(Channel.class, channel).filter(channels(type)::contains);
        if (way.isEmpty()) {
            problems.add(missing(CHANNEL, "act.input.choice"));
        }
        if (reference.isEmpty()) {
            problems.add(missing(REFERENCE, "input.missing"));
        } else if (reference.length() > Proof.LONGEST_REFERENCE) {
            problems.add(new InputProblem(
                    REFERENCE,
                    InputProblem.Kind.INVALID,
                    Phrase.of("input.tooLong", "length", reference.length(), "max", Proof.LONGEST_REFERENCE)));
        } else if (!Proof.isReference(reference)) {
            problems.add(new InputProblem(REFERENCE, InputProblem.Kind.INVALID, Phrase.of("input.controlCharacters")));
        }
        Optional<LocalDate> day = day();
        boolean paper = way.filter(Channel.PAPER::equals).isPresent();
        if (day.isEmpty() && (paper || !dated.isEmpty())) {
            problems.add(missing(DATED, dated.isEmpty() ? "input.missing" : "input.day"));
        }
        return problems.size() > before
                ? Optional.empty()
                : way.map(known -> opened.file().entered(known, new Proof(reference, day)));
    }

    private static InputProblem missing(String field, String why) {
        return new InputProblem(field, InputProblem.Kind.MISSING, Phrase.of(why));
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(dated)).filter(Day::isReckoned);
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /// The ways on which the fund takes this act from the person.
    static List<Channel> channels(ActType<?> type) {
        return Procedure.rows().stream()
                .filter(row -> row.type().equals(type))
                .map(Row::byOthers)
                .flatMap(others -> others.channels().stream())
                .distinct()
                .sorted()
                .toList();
    }

    List<FormField> fields(Words words, ActType<?> type, Map<String, String> errors) {
        List<Channel> ways = channels(type);
        List<FormField.Option> options = ways.stream()
                .map(way -> new FormField.Option(
                        Codes.of(way),
                        words.capital(words.value(way)),
                        "",
                        ways.size() == 1 || Codes.of(way).equals(channel)))
                .toList();
        List<FormField> fields = new ArrayList<>();
        fields.add(new FormField.OneOf(head(words, CHANNEL, errors), options));
        fields.add(new FormField.Text(head(words, REFERENCE, errors), reference));
        Head day = head(words, DATED, errors);
        fields.add(new FormField.Day(ways.equals(List.of(Channel.PAPER)) ? day : day.asOptional(), dated));
        return fields;
    }

    private static Head head(Words words, String field, Map<String, String> errors) {
        String proof = field.equals(REFERENCE) ? errors.getOrDefault(PROOF, "") : "";
        return Head.of(field, words.text(label(field)))
                .hint(words.text(label(field) + ".hint"))
                .error(errors.getOrDefault(field, proof));
    }

    /// The key of the label of one of these fields.
    static String label(String field) {
        return "act.entering." + field.substring(2);
    }

    static boolean isField(String path) {
        return path.equals(CHANNEL) || path.equals(REFERENCE) || path.equals(DATED);
    }

    List<Definition> answers(Words words) {
        List<Definition> answers = new ArrayList<>();
        Codes.constant(Channel.class, channel)
                .ifPresent(
                        way -> answers.add(Definition.of(words.text(label(CHANNEL)), words.capital(words.value(way)))));
        answers.add(Definition.of(words.text(label(REFERENCE)), reference));
        day().ifPresent(day -> answers.add(Definition.of(words.text(label(DATED)), words.value(day))));
        return answers;
    }

    /// To be sent again.
    List<Carried> carried() {
        return List.of(
                new Carried(FOR, PERSON),
                new Carried(CHANNEL, channel),
                new Carried(REFERENCE, reference),
                new Carried(DATED, dated));
    }
}
