// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.language;

import be.passerelle.casefile.act.FileActs;
import be.passerelle.casefile.procedure.Procedure;
import be.passerelle.casefile.rights.Entitlement;
import be.passerelle.registers.Registers;
import be.passerelle.registers.book.RegisterActs;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Component;
import be.passerelle.stream.act.Reference;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.act.Shape;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.procedure.Check;
import be.passerelle.stream.procedure.Condition;
import be.passerelle.stream.procedure.Refusal;
import be.passerelle.stream.procedure.Row;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The keys that the declarations of the case file ask for: acts, components, constants, rows of the procedure.
final class WantedTexts {

    /// What people see of any stream; the rest is for whoever runs the platform.
    private static final Set<Package> SHOWN =
            Set.of(ActType.class.getPackage(), CaseFileId.class.getPackage(), Refusal.class.getPackage());

    private WantedTexts() {}

    static Set<String> all() {
        Set<String> wanted = new TreeSet<>(List.of("act.happenedOn", "component.optional", "refusal.notInThread"));
        FileActs.all().forEach(type -> act(type, wanted));
        FileActs.all().forEach(type -> you(type, wanted));
        RegisterActs.all().forEach(type -> act(type, wanted));
        Procedure.rows().forEach(row -> row(row, wanted));
        enums().forEach(each -> constants(each, wanted));
        for (Entitlement.Kind kind : Entitlement.Kind.values()) {
            wanted.add("entitlement." + kind.name() + ".help");
        }
        FileActs.groups().forEach(group -> wanted.add("subject." + group));
        wanted.addAll(List.of("refusal.notInForce", "check.actOfThread", "refusal.actOfThread"));
        return wanted;
    }

    /// Every enum of the module, of the registers and of all streams, and those of the law that an act or a row may
    /// carry.
    static Set<Class<?>> enums() {
        Set<Class<?>> enums = new LinkedHashSet<>(ofModule(CaseFileTexts.class));
        ofModule(ActType.class).stream()
                .filter(c -> SHOWN.contains(c.getPackage()))
                .forEach(enums::add);
        enums.addAll(ofModule(Registers.class));
        for (ActType<?> type : FileActs.all()) {
            type.components().forEach(c -> choices(c.shape(), enums));
        }
        return enums;
    }

    private static void act(ActType<?> type, Set<String> wanted) {
        wanted.add(CaseFileTexts.act(type));
        wanted.add(CaseFileTexts.done(type));
        wanted.add(CaseFileTexts.help(type));
        for (Component component : type.components()) {
            wanted.add(CaseFileTexts.component(type, component));
            groups(component.shape(), wanted);
        }
        for (Reference reference : type.references()) {
            reference.shape().among().ifPresent(choices -> {
                wanted.add("refusal." + choices.code());
                if (reference.isOfSeveral()) {
                    wanted.add("choice." + choices.code());
                }
                if (reference.components().getFirst().optional()) {
                    wanted.add(CaseFileTexts.none(choices));
                }
            });
        }
    }

    /// The insured person reads what stands in their file, and no register.
    private static void you(ActType<?> type, Set<String> wanted) {
        wanted.add(CaseFileTexts.you(type));
        wanted.add(CaseFileTexts.doneYou(type));
    }

    private static void groups(Shape shape, Set<String> wanted) {
        switch (shape) {
            case Shape.Many many -> groups(many.item(), wanted);
            case Shape.SealedShape sealed -> groups(sealed.content(), wanted);
            case Shape.Group group -> {
                for (Component component : group.components()) {
                    wanted.add(CaseFileTexts.component(group, component));
                    groups(component.shape(), wanted);
                }
            }
            case Shape.Text _,
                    Shape.Whole _,
                    Shape.Decimal _,
                    Shape.Amount _,
                    Shape.YesNo _,
                    Shape.Day _,
                    Shape.Month _,
                    Shape.Choice _,
                    Shape.NationalNumberShape _,
                    Shape.OrganisationShape _,
                    Shape.Reference _ -> {}
        }
    }

    private static void choices(Shape shape, Set<Class<?>> enums) {
        switch (shape) {
            case Shape.Choice choice -> enums.add(choice.of());
            case Shape.Many many -> choices(many.item(), enums);
            case Shape.SealedShape sealed -> choices(sealed.content(), enums);
            case Shape.Group group -> group.components().forEach(c -> choices(c.shape(), enums));
            case Shape.Text _,
                    Shape.Whole _,
                    Shape.Decimal _,
                    Shape.Amount _,
                    Shape.YesNo _,
                    Shape.Day _,
                    Shape.Month _,
                    Shape.NationalNumberShape _,
                    Shape.OrganisationShape _,
                    Shape.Reference _ -> {}
        }
    }

    private static void row(Row<?, ?> row, Set<String> wanted) {
        wanted.add("thread." + row.kind().code());
        if (!row.isOutsideThreads()) {
            wanted.add("refusal.noOpenThread." + row.kind().code());
        }
        for (Condition<?> condition : row.conditions()) {
            wanted.add("condition." + condition.code());
            wanted.add("refusal." + condition.code());
        }
        for (Check<?, ?> check : row.checks()) {
            wanted.add("check." + check.code());
            wanted.add("refusal." + check.code());
        }
        if (!row.duty().task().equals(row.type().code())) {
            wanted.add(CaseFileTexts.task(row.duty().task()));
            wanted.add(CaseFileTexts.taskYou(row.duty().task()));
        }
    }

    private static void constants(Class<?> of, Set<String> wanted) {
        StringBuilder name = new StringBuilder(of.getSimpleName());
        for (Class<?> outer = of.getEnclosingClass(); outer != null; outer = outer.getEnclosingClass()) {
            name.insert(0, outer.getSimpleName() + ".");
        }
        for (Object constant : of.getEnumConstants()) {
            wanted.add("enum." + name + "." + ((Enum<?>) constant).name());
            if (constant instanceof Role role) {
                wanted.add("enum.Role." + role.name() + ".you");
            }
        }
    }

    /// Every enum of the module of a class, whether it lies in a folder or was packed already.
    private static List<Class<?>> ofModule(Class<?> anchor) {
        try {
            Path place = Path.of(
                    anchor.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isDirectory(place)) {
                return enumsBelow(place);
            }
            try (FileSystem packed = FileSystems.newFileSystem(place)) {
                return enumsBelow(packed.getPath("/"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Class<?>> enumsBelow(Path classes) throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(f -> classes.relativize(f).toString())
                    .filter(f -> f.endsWith(".class") && f.startsWith("be"))
                    .map(f -> named(f.substring(0, f.length() - ".class".length())))
                    .filter(Class::isEnum)
                    .<Class<?>>map(c -> c)
                    .toList();
        }
    }

    private static Class<?> named(String path) {
        try {
            return Class.forName(path.replace('/', '.'), false, CaseFileTexts.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
