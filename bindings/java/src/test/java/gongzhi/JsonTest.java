package gongzhi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How JSON is written and read, on a class of the shape that the contract's classes have. */
class JsonTest {
    /** A tagged union: one field a variant, all null but one. */
    static final class Union {
        @JsonProperty("second")
        final Variant second;

        @JsonProperty("first")
        final Variant first;

        @JsonCreator
        Union(
                @JsonProperty("second") Variant second,
                @JsonProperty("first") Variant first) {
            this.second = second;
            this.first = first;
        }
    }

    /** A variant with fields. */
    static final class Variant {
        @JsonProperty("name")
        final String name;

        @JsonProperty("days")
        final int days;

        @JsonCreator
        Variant(@JsonProperty("name") String name, @JsonProperty("days") int days) {
            this.name = name;
            this.days = days;
        }
    }

    @Test
    void theSameBytesEverywhereAndNothingThatIsNull() {
        byte[] bytes = Json.write(new Union(null, new Variant("网格", 3)));
        assertEquals("{\"first\":{\"days\":3,\"name\":\"网格\"}}", new String(bytes, UTF_8));
    }

    @Test
    void whatWasWrittenIsReadBack() {
        Union read = read("{\"second\":{\"name\":\"x\",\"days\":30}}");
        assertEquals("x", read.second.name);
        assertEquals(30, read.second.days);
        assertEquals(null, read.first);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"third\":{}}",
                "{\"first\":{\"name\":\"x\",\"name\":\"y\"}}",
                "{\"first\":{\"days\":\"3\"}}",
                "{\"first\":{\"days\":3.5}}",
                "{\"first\":{\"days\":null}}",
                "{\"first\":{\"days\":99999999999}}",
                "{\"first\":{\"name\":3}}",
                "{} {}",
                "{"
            })
    void nothingIsGuessed(String json) {
        assertThrows(UncheckedIOException.class, () -> read(json));
    }

    private static Union read(String json) {
        return Json.read(json.getBytes(UTF_8), Union.class);
    }
}
