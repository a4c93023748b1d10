// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A reference of an act to others: one component that holds the number of an act, or several that are chosen together.
///
/// @param components in the order of the record
public record Reference(List<Component> components) {

    public Reference {
        components = List.copyOf(components);
    }

    /// Those among the components of an act, with what is chosen together in one.
    static List<Reference> among(List<Component> components) {
        List<List<Component>> found = new ArrayList<>();
        for (Component component : components) {
            if (component.shape() instanceof Shape.Reference shape) {
                found.stream()
                        .filter(_ -> shape.among().isPresent())
                        .filter(one -> ((Shape.Reference) one.getFirst().shape()).isAmongSame(shape))
                        .findFirst()
                        .ifPresentOrElse(
                                one -> one.add(component), () -> found.add(new ArrayList<>(List.of(component))));
            }
        }
        return found.stream().map(Reference::new).toList();
    }

    /// Which acts it may name.
    public Shape.Reference shape() {
        return (Shape.Reference) components.getFirst().shape();
    }

    /// The component that the field of a form and a refusal are about.
    public String field() {
        return components.getFirst().name();
    }

    /// Whether several components are chosen together.
    public boolean isOfSeveral() {
        return components.size() > 1;
    }

    /// The numbers that an act names; none when it leaves them out.
    public List<ActNumber> in(Act act) {
        List<ActNumber> numbers = new ArrayList<>(components.size());
        for (Component component : components) {
            switch (component.of((Record) act)) {
                case ActNumber number -> numbers.add(number);
                case Optional<?> optional -> optional.map(ActNumber.class::cast).ifPresent(numbers::add);
                default -> throw new IllegalStateException(component.name() + " holds no number of an act");
            }
        }
        return numbers;
    }
}
