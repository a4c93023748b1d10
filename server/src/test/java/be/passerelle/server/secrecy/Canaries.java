// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.secrecy;

import be.passerelle.casefile.access.Access;
import be.passerelle.casefile.access.AccessTable;
import be.passerelle.casefile.access.IdentityField;
import be.passerelle.casefile.consent.Consenting;
import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.person.PersonAct;
import be.passerelle.casefile.procedure.Procedure;
import be.passerelle.casefile.programme.Programme;
import be.passerelle.casefile.random.AnyContent;
import be.passerelle.registry.Imported;
import be.passerelle.registry.desk.Invented;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.ActWriter;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.act.Component;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.act.Shape;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Words that stand in one act of a life and nowhere else: wherever one turns up, something told what that act
/// says.
final class Canaries {

    /// The person whose life it is.
    private static final String BORN = "1985-07-30";

    private static final Pattern ANY = Pattern.compile("(open|sealed|name|place|course)bird([0-9]{4})x");

    private static final String MIDDLE = "bird";
    private static final int LONGEST_KIND = "sealed".length();

    /// Acts whose texts are about who the person is, which has rules for each field.
    private static final Set<Class<?>> WHO = Set.of(PersonAct.Registered.class, PersonAct.DetailsChanged.class);

    /// The components that name entries of registers, which nobody hides: a directive, and people with
    /// mandates.
    private static final Set<String> NAMES_ENTRIES = Set.of("directive", "people");

    private Canaries() {}

    /// The life with a canary in each of its texts, as a file to be imported for [Invented#EVE].
    static List<Imported> in(CaseFile life) {
        return life.acts().stream().map(Canaries::in).toList();
    }

    private static Imported in(RecordedAct act) {
        ActType<?> type = ActType.of(act.act());
        Map<String, Object> tree = marked(type.components(), ActWriter.tree(act.act()), type, act.number(), false);
        if (type.of() == PersonAct.Registered.class) {
            tree.put("nationalNumber", Invented.NUMBER_OF_EVE.digits());
            tree.put("birthDate", BORN);
            tree.put("sex", "female");
        }
        int thread = Procedure.opens(act.act()) ? 0 : act.thread();
        return new Imported(
                new ProposedAct(thread, act.happenedOn(), act.by(), AnyContent.read(type, tree)),
                act.recordedAt(),
                act.command());
    }

    private static Map<String, Object> marked(
            List<Component> components, Map<?, ?> tree, ActType<?> type, int number, boolean sealed) {
        Map<String, Object> marked = new LinkedHashMap<>();
        for (Component component : components) {
            Object value = tree.get(component.name());
            if (value != null && NAMES_ENTRIES.contains(component.name())) {
                marked.put(component.name(), value);
            } else if (value != null) {
                marked.put(
                        component.name(),
                        marked(component.shape(), value, type, kind(type, component, sealed), number));
            }
        }
        return marked;
    }

    private static Object marked(Shape shape, Object value, ActType<?> type, String kind, int number) {
        return switch (shape) {
            case Shape.Text text -> {
                if (value.equals(Consenting.TEXT_VERSION)) {
                    yield value; // a consent is to a text that exists
                }
                String canary = String.format(Locale.ROOT, "%sbird%04dx", kind, number);
                yield canary.length() <= text.max() ? canary : value;
            }
            case Shape.Many many ->
                ((List<?>) value)
                        .stream()
                                .map(each -> marked(many.item(), each, type, kind, number))
                                .toList();
            case Shape.Group group ->
                marked(group.components(), (Map<?, ?>) value, type, number, kind.equals("sealed"));
            case Shape.SealedShape sealed -> marked(sealed.content(), value, type, "sealed", number);
            case Shape _ -> value;
        };
    }

    private static String kind(ActType<?> type, Component component, boolean sealed) {
        if (sealed) {
            return "sealed";
        }
        if (!WHO.contains(type.of())) {
            return component.name().equals("course") ? "course" : "open";
        }
        return component.name().equals("municipality") ? "place" : "name";
    }

    /// What an answer tells that its reader may not know; empty when it keeps to what they may.
    static Optional<String> toldTooMuch(String answer, Access access, CaseFile file) {
        String lower = answer.toLowerCase(Locale.ROOT);
        Matcher bird = ANY.matcher(lower);
        // What a canary begins with is looked for only where there is its middle: most answers hold none.
        for (int at = lower.indexOf(MIDDLE); at >= 0; at = lower.indexOf(MIDDLE, at + 1)) {
            bird.region(Math.max(0, at - LONGEST_KIND), lower.length());
            if (bird.find() && !mayHear(bird.group(1), Integer.parseInt(bird.group(2)), access, file)) {
                return Optional.of(bird.group());
            }
        }
        boolean number =
                answer.contains(Invented.NUMBER_OF_EVE.digits()) || answer.contains(Invented.NUMBER_OF_EVE.formatted());
        if (number && !sees(access, IdentityField.NATIONAL_NUMBER)) {
            return Optional.of("the national number");
        }
        return answer.contains(BORN) && !sees(access, IdentityField.BIRTH_DATE)
                ? Optional.of("the date of birth")
                : Optional.empty();
    }

    private static boolean mayHear(String kind, int number, Access access, CaseFile file) {
        return switch (kind) {
            case "name" -> access.reads(Compartment.IDENTITY);
            case "place" -> sees(access, IdentityField.MUNICIPALITY);
            case "sealed" -> access.reads(Compartment.MEDICAL);
            // A centre is told which training it gives, and nothing else of the project.
            case "course" ->
                access.reads(Programme.FACTS)
                        && (access.reads(Compartment.PROGRAMME)
                                || file.thread(number)
                                        .filter(t -> t.concerns(
                                                access.viewer().role(),
                                                access.viewer().organisation(),
                                                file))
                                        .isPresent());
            default -> file.act(number).flatMap(access::seen).isPresent();
        };
    }

    private static boolean sees(Access access, IdentityField field) {
        return access.reads(Compartment.IDENTITY)
                && AccessTable.fields(access.viewer().role()).contains(field);
    }
}
