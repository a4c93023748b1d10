// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.random;

import be.passerelle.registers.Registers;
import be.passerelle.registers.organisation.Organisation;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.ActReader;
import be.passerelle.stream.act.ActReading;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Component;
import be.passerelle.stream.act.Shape;
import be.passerelle.stream.identifier.NationalNumber;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/// Content of the right form for any kind of act, made from its declaration alone: whatever an act declares is met here
/// without a line of its own.
public final class AnyContent {

    private static final List<String> WORDS = List.of("a", "é", "\"", "\\", "<b>", "x\ny", "日本", "’", "-- ;", "0");

    private final SplittableRandom random;
    private final Registers registers;

    public AnyContent(SplittableRandom random, Registers registers) {
        this.random = random;
        this.registers = registers;
    }

    /// The tree of an act of this type, with days around the given one.
    public Map<String, Object> tree(ActType<?> type, LocalDate day) {
        return components(type.components(), day);
    }

    /// The act that the tree describes.
    public static Act read(ActType<?> type, Map<String, Object> tree) {
        return switch (ActReader.read(type, tree)) {
            case ActReading.Read<?>(var act) -> (Act) act;
            case ActReading.Wrong<?>(var problems) ->
                throw new AssertionError(type + " made from its own declaration is refused: " + problems);
        };
    }

    private Map<String, Object> components(List<Component> components, LocalDate day) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (Component component : components) {
            if (!component.optional() || random.nextBoolean()) {
                tree.put(component.name(), value(component.shape(), day));
            }
        }
        return tree;
    }

    private Object value(Shape shape, LocalDate day) {
        return switch (shape) {
            case Shape.Text text -> text(text);
            case Shape.Whole whole -> (int) random.nextLong(whole.min(), whole.max() + 1);
            case Shape.Decimal decimal -> Long.toString(random.nextLong(decimal.min(), decimal.max() + 1));
            case Shape.Amount _ -> random.nextInt(random.nextBoolean() ? 800 : 6000) + "." + (10 + random.nextInt(90));
            case Shape.YesNo _ -> random.nextBoolean();
            case Shape.Day _ -> day.plusDays(random.nextInt(-200, 200)).toString();
            case Shape.Month _ ->
                YearMonth.from(day).plusMonths(random.nextInt(-4, 4)).toString();
            case Shape.Choice choice ->
                choice.codes().get(random.nextInt(choice.codes().size()));
            case Shape.NationalNumberShape _ -> nationalNumber();
            case Shape.OrganisationShape organisation -> organisation(organisation);
            case Shape.Reference _ -> random.nextInt(1, 60);
            case Shape.Many many -> many(many, day);
            case Shape.Group group -> components(group.components(), day);
            case Shape.SealedShape sealed -> value(sealed.content(), day);
        };
    }

    private String text(Shape.Text shape) {
        String word = WORDS.get(random.nextInt(WORDS.size()));
        String text = "t" + (shape.lines() ? word : word.replace('\n', ' ')).repeat(random.nextInt(1, 4));
        return text.length() > shape.max() ? text.substring(0, shape.max()) : text;
    }

    private String nationalNumber() {
        String nine = "85" + (41 + random.nextInt(9)) + (10 + random.nextInt(18)) + (900 + random.nextInt(99));
        return NationalNumber.ofNineDigits(nine, false).digits();
    }

    private String organisation(Shape.OrganisationShape shape) {
        List<String> fitting = registers.organisations().values().stream()
                .filter(o -> shape.kinds().contains(o.kind()))
                .map(Organisation::id)
                .map(Object::toString)
                .sorted()
                .toList();
        return fitting.get(random.nextInt(fitting.size()));
    }

    private List<Object> many(Shape.Many many, LocalDate day) {
        int most = Math.min(many.max(), many.min() + 3);
        int count = random.nextInt(Math.max(1, many.min()), most + 1);
        List<Object> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            items.add(value(many.item(), day));
        }
        return items;
    }
}
