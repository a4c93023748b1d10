// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.api.ReturnToWorkApi;
import be.passerelle.api.casefile.ActForms;
import be.passerelle.api.exchange.Json;
import be.passerelle.api.exchange.Operation;
import be.passerelle.api.problem.ProblemType;
import be.passerelle.casefile.act.FileActs;
import be.passerelle.registry.desk.Health;
import be.passerelle.registry.desk.InMemoryDesk;
import be.passerelle.registry.desk.Invented;
import be.passerelle.stream.act.ActReader;
import be.passerelle.stream.act.ActReading;
import be.passerelle.stream.act.ActType;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The description: it can be read by others, keeps the rules of Belgif, and its examples are what it says.
class OpenApiTest {

    private static final JsonMapper PRETTY =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private static final List<Operation> OPERATIONS = operations();

    private static List<Operation> operations() {
        InMemoryDesk memory = new InMemoryDesk(LocalDate.of(2026, 2, 2));
        return ReturnToWorkApi.operations(
                memory.desk(),
                memory.erasureDesk(),
                memory.registerDesk(),
                memory.work(),
                memory.events(),
                memory.activity(),
                Invented.ACCOUNTS,
                () -> Health.State.UP);
    }

    static List<BelgifRule> rules() {
        return BelgifRules.all();
    }

    @Test
    void isReadByAnotherParserWithoutAnyRemark() {
        String document = new String(Json.write(OpenApi.document(OPERATIONS)), StandardCharsets.UTF_8);
        SwaggerParseResult read = new OpenAPIV3Parser().readContents(document);
        assertThat(read.getMessages()).isEmpty();
        assertThat(read.getOpenAPI().getPaths()).hasSizeGreaterThan(15);
        SwaggerParseResult broken = new OpenAPIV3Parser().readContents(document.replace("\"paths\"", "\"path\""));
        assertThat(broken.getMessages()).isNotEmpty();
    }

    /// Whoever makes clients from it sees in the history what changed.
    @Test
    void isTheOneInTheRepository() throws IOException {
        Path kept = Path.of(System.getProperty("passerelle.root"), "docs/openapi.json");
        String written = PRETTY.writeValueAsString(OpenApi.document(OPERATIONS)) + "\n";
        if (Boolean.getBoolean("passerelle.updateExamples")) {
            Files.writeString(kept, written);
        }
        List<String> now = written.lines().toList();
        List<String> before = Files.readAllLines(kept);
        int same = 0;
        while (same < Math.min(now.size(), before.size()) && now.get(same).equals(before.get(same))) {
            same++;
        }
        assertThat(same)
                .as("the description differs from docs/openapi.json after so many lines: run scripts/examples and look"
                        + " at what changed")
                .isEqualTo(now.size())
                .isEqualTo(before.size());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void keepsTheRulesOfBelgif(BelgifRule rule) {
        assertThat(rule.check().apply(OpenApi.document(OPERATIONS))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void eachRuleFindsItsPlantedViolation(BelgifRule rule) {
        Map<String, Object> document = changeable(OpenApi.document(OPERATIONS));
        rule.planted().accept(document);
        assertThat(rule.check().apply(document)).isNotEmpty();
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        Map<String, Object> document = OpenApi.document(OPERATIONS);
        List<String> references = new ArrayList<>();
        collect(document, references);
        assertThat(references).hasSizeGreaterThan(100);
        Map<?, ?> components = (Map<?, ?>) document.getOrDefault("components", Map.of());
        for (String reference : new TreeSet<>(references)) {
            String[] path = reference.split("/", -1);
            Object kind = components.get(path[2]);
            assertThat(kind instanceof Map<?, ?> there && there.containsKey(path[3]))
                    .as(reference)
                    .isTrue();
        }
    }

    /// What is described and used by nothing was meant for something that is described by nothing.
    @Test
    void everySchemaIsUsedAndSaysWhatAnObjectHolds() {
        Map<String, Object> document = OpenApi.document(OPERATIONS);
        List<String> references = new ArrayList<>();
        collect(document, references);
        Map<?, ?> components = (Map<?, ?>) document.getOrDefault("components", Map.of());
        Map<?, ?> schemas = components.get("schemas") instanceof Map<?, ?> all ? all : Map.of();
        assertThat(schemas).hasSizeGreaterThan(100);
        assertThat(schemas.keySet().stream().map(name -> "#/components/schemas/" + name))
                .isSubsetOf(references);
        List<String> open = new ArrayList<>();
        collectOpen(document, "", open);
        assertThat(open).isEmpty();
        collectOpen(Map.of("terms", Map.of("type", "object")), "", open);
        assertThat(open).containsExactly(".terms");
    }

    /// An object without properties holds nothing, which an example says too, or is left undescribed.
    private static void collectOpen(Object value, String at, List<String> open) {
        if (value instanceof Map<?, ?> map) {
            if ("object".equals(map.get("type")) && !map.containsKey("properties") && !map.containsKey("example")) {
                open.add(at);
            }
            map.forEach((name, member) -> collectOpen(member, at + "." + name, open));
        } else if (value instanceof List<?> list) {
            list.forEach(item -> collectOpen(item, at, open));
        }
    }

    @Test
    void everyOperationOnAFileSaysThatItMayBeGone() {
        List<Operation> onFiles = OPERATIONS.stream()
                .filter(o -> o.path().startsWith("/caseFiles/{caseFileId}"))
                .toList();
        assertThat(onFiles)
                .hasSizeGreaterThan(6)
                .allSatisfy(operation -> assertThat(
                                operation.responses().stream().flatMap(response -> response.problems().stream()))
                        .as(operation.id())
                        .contains(ProblemType.CASE_FILE_ERASED, ProblemType.CASE_FILE_KEYS_LOST));
    }

    @Test
    void describesEveryActByItsOwnDeclaration() {
        Map<String, Object> schemas = ActSchemas.all();
        assertThat(FileActs.all()).isNotEmpty().allSatisfy(type -> {
            Map<?, ?> payload = (Map<?, ?>) schemas.getOrDefault(ActForms.schemaName(type), Map.of());
            List<String> declared =
                    type.components().stream().map(c -> c.name()).toList();
            Map<?, ?> properties = payload.get("properties") instanceof Map<?, ?> p ? p : Map.of();
            assertThat(properties.keySet().stream().map(Object::toString)).containsExactlyElementsOf(declared);
        });
    }

    @Test
    void theExampleOfEveryActCanBeRead() {
        assertThat(FileActs.all()).isNotEmpty().allSatisfy(OpenApiTest::isRead);
    }

    private static <A extends be.passerelle.stream.act.Act> void isRead(ActType<A> type) {
        ActReading<A> reading = ActReader.read(type, Examples.payload(type));
        assertThat(reading).as(type.code()).isInstanceOf(ActReading.Read.class);
    }

    private static void collect(Object value, List<String> references) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, member) -> {
                if (name.equals("$ref") || (member instanceof String s && s.startsWith("#/components/"))) {
                    references.add(member.toString());
                }
                collect(member, references);
            });
        } else if (value instanceof List<?> list) {
            list.forEach(item -> collect(item, references));
        }
    }

    private static Map<String, Object> changeable(Map<?, ?> object) {
        Map<String, Object> copy = new LinkedHashMap<>();
        object.forEach((name, value) ->
                copy.put(name.toString(), value instanceof Map<?, ?> map ? changeable(map) : value));
        return copy;
    }
}
