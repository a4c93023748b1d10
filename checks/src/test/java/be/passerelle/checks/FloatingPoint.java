// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Instruction;
import java.lang.classfile.MethodModel;
import java.lang.classfile.TypeKind;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.ConvertInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.OperatorInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// Finds `double` and `float` in compiled classes: in fields, signatures, and in each instruction, so that no local
/// variable escapes.
final class FloatingPoint {

    private static final Set<String> BOXES = Set.of("java/lang/Double", "java/lang/Float");

    /// @param classesRead how many classes were looked at
    /// @param findings where floating point was found
    record Search(int classesRead, List<String> findings) {}

    private FloatingPoint() {}

    static Search in(Path classes) {
        try (var files = Files.walk(classes)) {
            var all = files.filter(file -> file.toString().endsWith(".class")).toList();
            return new Search(
                    all.size(),
                    all.stream().flatMap(file -> inClass(file).stream()).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> inClass(Path file) {
        try {
            var type = ClassFile.of().parse(file);
            var name = type.thisClass().asInternalName().replace('/', '.');
            return Stream.of(boxes(type), fields(type), methods(type))
                    .flatMap(found -> found)
                    .map(where -> name + where)
                    .distinct()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> boxes(ClassModel type) {
        return StreamSupport.stream(type.constantPool().spliterator(), false)
                .filter(FloatingPoint::isBox)
                .map(entry -> " uses " + ((ClassEntry) entry).asInternalName());
    }

    private static boolean isBox(PoolEntry entry) {
        return entry instanceof ClassEntry used && BOXES.contains(used.asInternalName());
    }

    private static Stream<String> fields(ClassModel type) {
        return type.fields().stream()
                .filter(field -> isFloating(field.fieldTypeSymbol()))
                .map(field -> "." + field.fieldName().stringValue());
    }

    private static Stream<String> methods(ClassModel type) {
        return type.methods().stream()
                .filter(method -> isFloating(method.methodTypeSymbol()) || computesFloating(method))
                .map(method -> "." + method.methodName().stringValue() + "()");
    }

    private static boolean computesFloating(MethodModel method) {
        return method.code()
                .map(code -> code.elementStream().anyMatch(FloatingPoint::isFloating))
                .orElse(false);
    }

    private static boolean isFloating(CodeElement element) {
        return element instanceof Instruction instruction
                && switch (instruction) {
                    case ConstantInstruction constant -> isFloating(constant.typeKind());
                    case LoadInstruction load -> isFloating(load.typeKind());
                    case OperatorInstruction operator -> isFloating(operator.typeKind());
                    case ConvertInstruction convert -> isFloating(convert.fromType()) || isFloating(convert.toType());
                    case FieldInstruction field -> isFloating(field.typeSymbol());
                    case InvokeInstruction call -> isFloating(call.typeSymbol());
                    case Instruction other -> isFloatingOpcode(other);
                };
    }

    private static boolean isFloatingOpcode(Instruction instruction) {
        var name = instruction.opcode().name();
        return name.matches("[DF](ALOAD|ASTORE|STORE.*|RETURN|CMP[LG])");
    }

    private static boolean isFloating(MethodTypeDesc type) {
        return isFloating(type.returnType()) || type.parameterList().stream().anyMatch(FloatingPoint::isFloating);
    }

    private static boolean isFloating(ClassDesc type) {
        var element = type;
        while (element.isArray()) {
            element = element.componentType();
        }
        return element.isPrimitive() && isFloating(TypeKind.from(element));
    }

    private static boolean isFloating(TypeKind kind) {
        return kind == TypeKind.DOUBLE || kind == TypeKind.FLOAT;
    }
}
