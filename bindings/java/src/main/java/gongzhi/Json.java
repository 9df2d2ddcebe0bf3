package gongzhi;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * The one way in which this binding writes and reads JSON.
 *
 * <p>Invariants: the same value gives the same bytes on every JVM (properties in one order, none
 * that is null); nothing is read that the contract does not name, and nothing is converted on the
 * quiet: no text as a number, no number as text, no field twice.
 */
public final class Json {
    private static final JsonInclude.Value PRESENT =
            JsonInclude.Value.construct(
                    JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL);

    private static final ObjectMapper MAPPER =
            JsonMapper.builder()
                    .defaultPropertyInclusion(PRESENT)
                    .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                    .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                    .build();

    private Json() {}

    /** The mapper; do not configure it. */
    public static ObjectMapper mapper() {
        return MAPPER;
    }

    /** Any value of the contract as bytes. */
    public static byte[] write(Object value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (JsonProcessingException failed) {
            throw new UncheckedIOException("it cannot be written as JSON", failed);
        }
    }

    /** Bytes as a value of the contract. */
    public static <T> T read(byte[] bytes, Class<T> type) {
        try {
            return MAPPER.readValue(bytes, type);
        } catch (IOException failed) {
            throw new UncheckedIOException("it is not the JSON of " + type.getName(), failed);
        }
    }

    /** Bytes as a tree. */
    public static JsonNode readTree(byte[] bytes) {
        return read(bytes, JsonNode.class);
    }
}
