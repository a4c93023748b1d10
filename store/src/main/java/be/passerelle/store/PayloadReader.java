// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.casefile.act.FileActs;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.ActReader;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.InputProblem;
import be.passerelle.stream.act.Reading;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Reads the payloads of the log. They were checked when they were written, so whatever does not fit was not written
/// by us.
final class PayloadReader {

    private static final TypeReference<Map<String, Object>> TREE = new TypeReference<>() {};

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private PayloadReader() {}

    /// The act with this payload.
    ///
    /// @throws UnreadableAct when it is not a payload of that act
    static Act read(String code, int version, byte[] payload) {
        ActType<?> type = FileActs.byCode(code).orElseThrow(() -> new UnreadableAct(code, "is no act that we know"));
        return switch (ActReader.read(type, upcast(type, version, tree(code, payload)))) {
            case Reading.Read<? extends Act>(Act act) -> act;
            case Reading.Wrong<? extends Act>(var problems) ->
                throw new UnreadableAct(
                        code,
                        "does not fit at "
                                + problems.stream().map(InputProblem::path).toList());
        };
    }

    private static Map<String, Object> tree(String code, byte[] payload) {
        try {
            return JSON.readValue(payload, TREE);
        } catch (JacksonException _) {
            // Its message may quote the payload.
            throw new UnreadableAct(code, "is not JSON");
        }
    }

    /// The payload in the present version. The bytes in the log stay as they were written: an act that gets a second
    /// version gets a line here that turns the first into it.
    private static Map<String, Object> upcast(ActType<?> type, int version, Map<String, Object> tree) {
        if (version != type.version()) {
            throw new UnreadableAct(type.code(), "has version " + version + ", which nothing turns into " + type);
        }
        return tree;
    }
}
