// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.act;

import be.passerelle.law.parameter.Money;
import be.passerelle.stream.identifier.NationalNumber;
import be.passerelle.stream.identifier.OrganisationId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Writes an act as the tree that [ActReader] reads.
public final class ActWriter {

    private final UnaryOperator<Object> sealing;

    private ActWriter(UnaryOperator<Object> sealing) {
        this.sealing = sealing;
    }

    /// The payload as maps, lists, texts, whole numbers and booleans. What is withheld or erased is left out.
    public static Map<String, Object> tree(Act act) {
        return tree(act, content -> content);
    }

    /// The same, with each sealed content written as somebody makes of it.
    public static Map<String, Object> tree(Act act, UnaryOperator<Object> sealing) {
        return new ActWriter(sealing).components(ActType.of(act).components(), (Record) act);
    }

    /// The canonical bytes of an act in clear.
    public static byte[] canonical(Act act) {
        return CanonicalJson.write(tree(act));
    }

    private Map<String, Object> components(List<Component> components, Record owner) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (Component component : components) {
            Object value = component.of(owner);
            if (value instanceof Optional<?> optional) {
                optional.ifPresent(v -> tree.put(component.name(), value(component.shape(), v)));
            } else if (!(value instanceof Sealed.Withheld<?>) && !(value instanceof Sealed.Erased<?>)) {
                tree.put(component.name(), value(component.shape(), value));
            }
        }
        return tree;
    }

    private Object value(Shape shape, Object value) {
        return switch (shape) {
            case Shape.Text _, Shape.Whole _, Shape.YesNo _ -> value;
            case Shape.Decimal _ -> ((BigDecimal) value).stripTrailingZeros().toPlainString();
            case Shape.Amount _ -> plain((Money) value);
            case Shape.Day _ -> ((LocalDate) value).toString();
            case Shape.Month _ -> ((YearMonth) value).toString();
            case Shape.Choice _ -> Codes.of((Enum<?>) value);
            case Shape.NationalNumberShape _ -> ((NationalNumber) value).digits();
            case Shape.OrganisationShape _ -> ((OrganisationId) value).key();
            case Shape.Reference _ -> ((ActNumber) value).number();
            case Shape.Many many -> many(many, (List<?>) value);
            case Shape.Group group -> components(group.components(), (Record) value);
            case Shape.SealedShape sealed ->
                sealing.apply(value(sealed.content(), ((Sealed.Readable<?>) value).content()));
        };
    }

    private static String plain(Money money) {
        BigDecimal euro = money.euro().stripTrailingZeros();
        return (euro.scale() < 2 ? euro.setScale(2) : euro).toPlainString();
    }

    private List<Object> many(Shape.Many shape, List<?> values) {
        List<Object> items = new ArrayList<>(values.size());
        for (Object value : values) {
            items.add(value(shape.item(), value));
        }
        return items;
    }
}
