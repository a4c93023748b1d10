// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.act;

import be.passerelle.law.parameter.Money;
import be.passerelle.stream.identifier.NationalNumber;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.OrganisationKind;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads the components of records: the only reflection of the platform, done once at start-up.
final class Declarations {

    private static final int TEXT_MAX = 200;
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private Declarations() {}

    static List<Component> components(Class<? extends Record> of) {
        List<Component> components = new ArrayList<>();
        for (RecordComponent component : of.getRecordComponents()) {
            Type type = component.getGenericType();
            boolean optional = raw(type) == Optional.class;
            Optional<Apart> apart = Optional.ofNullable(component.getAnnotation(Apart.class));
            if (apart.isPresent() && !optional) {
                throw new IllegalArgumentException(
                        "what stands in another part than its act is an Optional: " + component);
            }
            Shape shape = shape(optional ? argument(type) : type, component);
            components.add(new Component(
                    component.getName(),
                    shape,
                    optional && apart.filter(Apart::always).isEmpty(),
                    apart.map(Apart::value),
                    !component.isAnnotationPresent(NotAsked.class),
                    component.isAnnotationPresent(NamesStream.class),
                    Optional.ofNullable(component.getAnnotation(ChosenFrom.class))
                            .map(from -> made(from.value())),
                    accessor(component)));
        }
        return List.copyOf(components);
    }

    static MethodHandle constructor(Class<? extends Record> of) {
        Class<?>[] types = Arrays.stream(of.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return LOOKUP.unreflectConstructor(of.getDeclaredConstructor(types))
                    .asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("the constructor of " + of.getName() + " cannot be reached", e);
        }
    }

    /// What an act says for itself, or else what its sealed interface says for all, or one above that.
    static Optional<ReadBeside> readBeside(Class<?> of) {
        return Optional.ofNullable(of.getAnnotation(ReadBeside.class))
                .or(() -> Arrays.stream(of.getInterfaces())
                        .flatMap(above -> readBeside(above).stream())
                        .findFirst());
    }

    /// What an act says of the forms of others.
    static Optional<WorthReading> worthReading(Class<?> of) {
        return Optional.ofNullable(of.getAnnotation(WorthReading.class));
    }

    /// What the form of an act is filled with.
    static Optional<Defaults> defaults(Class<?> of) {
        return Optional.ofNullable(of.getAnnotation(FilledWith.class)).map(filled -> made(filled.value()));
    }

    /// Who is told of an act outside its compartment.
    static Set<Role> toldTo(Class<?> of) {
        return Optional.ofNullable(of.getAnnotation(ToldTo.class))
                .map(told -> Set.of(told.value()))
                .orElse(Set.of());
    }

    /// What lifts earlier versions of an act, made once.
    ///
    /// @throws IllegalArgumentException when there is not one for each earlier version, or one cannot be made
    static List<Lift> lifts(Class<?> of, Declared declared) {
        if (declared.lifts().length != declared.version() - 1) {
            throw new IllegalArgumentException("%s has version %d, so its @Declared names %d lifts, not %d"
                    .formatted(of.getName(), declared.version(), declared.version() - 1, declared.lifts().length));
        }
        return Arrays.stream(declared.lifts()).<Lift>map(Declarations::made).toList();
    }

    /// The code that a constant is written as, when it is another than its name gives.
    static Optional<String> written(Enum<?> constant) {
        try {
            Written written =
                    constant.getDeclaringClass().getField(constant.name()).getAnnotation(Written.class);
            return Optional.ofNullable(written).map(Written::value);
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("every constant is a field", e);
        }
    }

    private static MethodHandle accessor(RecordComponent component) {
        try {
            return LOOKUP.unreflect(component.getAccessor()).asType(MethodType.methodType(Object.class, Record.class));
        } catch (IllegalAccessException e) {
            throw new IllegalArgumentException("the component " + component + " cannot be reached", e);
        }
    }

    private static Shape shape(Type type, AnnotatedElement component) {
        Class<?> raw = raw(type);
        Refers refers = component.getAnnotation(Refers.class);
        if (refers != null || raw == ActNumber.class) {
            return reference(raw, refers, component);
        }
        if (raw == List.class) {
            Within count = component.getAnnotation(Within.class);
            if (count == null) {
                throw new IllegalArgumentException("the list " + component + " lacks @Within");
            }
            return new Shape.Many(shape(argument(type), component), (int) count.min(), (int) count.max());
        }
        if (raw == Sealed.class) {
            return new Shape.SealedShape(shape(argument(type), component));
        }
        if (raw.isEnum()) {
            return new Shape.Choice(enumClass(raw));
        }
        if (raw.isRecord()
                && raw != Money.class
                && raw != NationalNumber.class
                && raw != OrganisationId.class
                && raw != ActNumber.class) {
            return group(raw.asSubclass(Record.class));
        }
        return leaf(raw, component);
    }

    private static Shape reference(Class<?> raw, @Nullable Refers refers, AnnotatedElement component) {
        if (refers == null || raw != ActNumber.class) {
            throw new IllegalArgumentException(
                    "an ActNumber and @Refers go together, on a component of its own: " + component);
        }
        Class<? extends Choices> among = refers.among();
        Optional<Choices> choices = among == Choices.class ? Optional.empty() : Optional.of(made(among));
        return new Shape.Reference(List.of(refers.to()), choices);
    }

    /// An act says itself which acts it refers to: nobody would look for it in what it is made of.
    private static Shape group(Class<? extends Record> group) {
        List<Component> components = components(group);
        if (components.stream().anyMatch(c -> c.shape() instanceof Shape.Reference)) {
            throw new IllegalArgumentException(group.getName() + " is a part of an act and refers to none");
        }
        return new Shape.Group(group, components, constructor(group));
    }

    /// Something that keeps nothing, made once.
    private static <T> T made(Class<T> of) {
        try {
            return of.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(
                    of.getName() + " must be public, with a constructor without parameters", e);
        }
    }

    private static Shape leaf(Class<?> raw, AnnotatedElement component) {
        if (raw == String.class) {
            TextLength words = component.getAnnotation(TextLength.class);
            return words == null ? new Shape.Text(TEXT_MAX, false) : new Shape.Text(words.max(), words.lines());
        }
        Within within = component.getAnnotation(Within.class);
        long min = within == null ? 0 : within.min();
        long max = within == null ? Integer.MAX_VALUE : within.max();
        if (raw == int.class || raw == Integer.class) {
            return new Shape.Whole(min, max);
        }
        if (raw == BigDecimal.class) {
            return new Shape.Decimal(min, max);
        }
        OfKind kinds = component.getAnnotation(OfKind.class);
        if (raw == OrganisationId.class && kinds != null) {
            return new Shape.OrganisationShape(Set.<OrganisationKind>of(kinds.value()));
        }
        if (raw == boolean.class) {
            return new Shape.YesNo();
        }
        if (raw == LocalDate.class) {
            return new Shape.Day();
        }
        if (raw == YearMonth.class) {
            return new Shape.Month();
        }
        if (raw == Money.class) {
            return new Shape.Amount();
        }
        if (raw == NationalNumber.class) {
            return new Shape.NationalNumberShape();
        }
        throw new IllegalArgumentException("no shape for " + raw.getName() + " of " + component);
    }

    @SuppressWarnings("unchecked") // asked just before whether it is an enum
    private static Class<? extends Enum<?>> enumClass(Class<?> raw) {
        return (Class<? extends Enum<?>>) raw;
    }

    private static Class<?> raw(Type type) {
        return switch (type) {
            case Class<?> c -> c;
            case ParameterizedType p -> (Class<?>) p.getRawType();
            default -> throw new IllegalArgumentException("no shape for " + type);
        };
    }

    private static Type argument(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }
}
