// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.secrecy;

import be.passerelle.casefile.access.Access;
import be.passerelle.casefile.consent.ConsentPurpose;
import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.person.PersonAct;
import be.passerelle.casefile.procedure.Procedure;
import be.passerelle.casefile.programme.Programme;
import be.passerelle.casefile.random.AnyContent;
import be.passerelle.casefile.role.IdentityField;
import be.passerelle.casefile.role.RoleTable;
import be.passerelle.registry.Imported;
import be.passerelle.registry.desk.Invented;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.ActWriter;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.act.Component;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.act.Shape;
import be.passerelle.stream.identifier.CommandId;
import be.passerelle.stream.identifier.NationalNumber;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Words that stand in one act of a life and nowhere else: wherever one turns up, something told what that act
/// says. Of several lives each has words of its own.
///
/// @param life which of up to ten lives, from 0
/// @param number whose life it is
/// @param born when they were
public record Canaries(int life, NationalNumber number, String born) {

    /// Those of the life of [Invented#EVE].
    public static final Canaries OF_EVE = new Canaries(0, Invented.NUMBER_OF_EVE, "1985-07-30");

    /// So many acts a life has at most.
    private static final int ACTS = 1000;

    private static final Pattern ANY = Pattern.compile("(open|apart|sealed|name|place|course)bird([0-9]{4})x");

    private static final String MIDDLE = "bird";
    private static final int LONGEST_KIND = "sealed".length();

    /// Acts whose texts are about who the person is, which has rules for each field.
    private static final Set<Class<?>> WHO = Set.of(
            PersonAct.Registered.class,
            PersonAct.DetailsChanged.class,
            PersonAct.NumberChangeProposed.class,
            PersonAct.NumberChangeDeclined.class);

    /// What is told to those alone who are told all of the person: where they live, and why their number is another.
    private static final Set<String> PLACES = Set.of("municipality", "reason");

    /// The components that name entries of registers, which nobody hides: a directive, and people with
    /// mandates.
    private static final Set<String> NAMES_ENTRIES = Set.of("directive", "people");

    /// The life with a canary in each of its texts, as a file to be imported for whose it is.
    public List<Imported> in(CaseFile lived) {
        return lived.acts().stream().map(this::in).toList();
    }

    private Imported in(RecordedAct act) {
        ActType<?> type = ActType.of(act.act());
        int canary = life * ACTS + act.number();
        Map<String, Object> tree = marked(type.components(), ActWriter.tree(act.act()), type, canary, false);
        if (type.of() == PersonAct.Registered.class) {
            tree.put("nationalNumber", number.digits());
            tree.put("birthDate", born);
            tree.put("sex", "female");
        }
        if (type.of() == PersonAct.NumberChangeProposed.class) {
            tree.put("nationalNumber", withoutSex(number).digits());
            tree.put("birthDate", born);
            tree.put("sex", "female");
        }
        int thread = Procedure.opens(act.act()) ? 0 : act.thread();
        return new Imported(
                new ProposedAct(thread, act.happenedOn(), act.by(), AnyContent.read(type, tree)),
                act.recordedAt(),
                command(act));
    }

    /// The number that the same person would have, had nobody known their sex: nobody else in these lives has it.
    static NationalNumber withoutSex(NationalNumber number) {
        String nine = number.digits().substring(0, 9);
        int month = Integer.parseInt(nine.substring(2, 4)) % 20 + 20;
        return NationalNumber.ofNineDigits(nine.substring(0, 2) + month + nine.substring(4), false);
    }

    /// Lives that chance made may have commands in common.
    private CommandId command(RecordedAct act) {
        byte[] both = (life + " " + act.command()).getBytes(StandardCharsets.US_ASCII);
        return life == OF_EVE.life() ? act.command() : new CommandId(UUID.nameUUIDFromBytes(both));
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
                if (isTextOfConsent(value)) {
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

    private static boolean isTextOfConsent(Object value) {
        return Stream.of(ConsentPurpose.values())
                .map(ConsentPurpose::textVersion)
                .anyMatch(value::equals);
    }

    private static String kind(ActType<?> type, Component component, boolean sealed) {
        if (sealed) {
            return "sealed";
        }
        if (component.apart().isPresent()) {
            return "apart";
        }
        if (!WHO.contains(type.of())) {
            return component.name().equals("course") ? "course" : "open";
        }
        return PLACES.contains(component.name()) ? "place" : "name";
    }

    /// What an answer tells that its reader may not know; empty when it keeps to what they may.
    public Optional<String> toldTooMuch(String answer, Access access, CaseFile file) {
        String lower = answer.toLowerCase(Locale.ROOT);
        Matcher bird = ANY.matcher(lower);
        // What a canary begins with is looked for only where there is its middle: most answers hold none.
        for (int at = lower.indexOf(MIDDLE); at >= 0; at = lower.indexOf(MIDDLE, at + 1)) {
            bird.region(Math.max(0, at - LONGEST_KIND), lower.length());
            if (!bird.find()) {
                continue;
            }
            int canary = Integer.parseInt(bird.group(2));
            if (canary / ACTS == life && !mayHear(bird.group(1), canary % ACTS, access, file)) {
                return Optional.of(bird.group());
            }
        }
        boolean named = answer.contains(number.digits()) || answer.contains(number.formatted());
        if (named && !sees(access, IdentityField.NATIONAL_NUMBER)) {
            return Optional.of("the national number");
        }
        return answer.contains(born) && !sees(access, IdentityField.BIRTH_DATE)
                ? Optional.of("the date of birth")
                : Optional.empty();
    }

    /// Whether a word is one of this life.
    public boolean holds(String word) {
        Matcher bird = ANY.matcher(word);
        return bird.matches()
                ? Integer.parseInt(bird.group(2)) / ACTS == life
                : word.equals(born) || word.equals(number.digits()) || word.equals(number.formatted());
    }

    private static boolean mayHear(String kind, int number, Access access, CaseFile file) {
        return switch (kind) {
            case "name" -> access.reads(Compartment.IDENTITY);
            case "place" -> sees(access, IdentityField.MUNICIPALITY);
            case "sealed" -> access.reads(Compartment.MEDICAL);
            // The words of a decision that more people read than need its reasons.
            case "apart" ->
                access.reads(Compartment.WORK_ABILITY)
                        && file.act(number).flatMap(access::seen).isPresent();
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

    /// Whether an answer could tell anything at all.
    public static boolean isAnyIn(String answer) {
        return answer.contains("bird")
                && ANY.matcher(answer.toLowerCase(Locale.ROOT)).find();
    }

    private static boolean sees(Access access, IdentityField field) {
        return access.reads(Compartment.IDENTITY)
                && RoleTable.of(access.viewer().role()).fields().contains(field);
    }
}
