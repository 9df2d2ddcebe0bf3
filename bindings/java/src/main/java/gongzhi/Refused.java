package gongzhi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A refusal as data: a stable code, a message in two languages, and the numbers behind it.
 *
 * <p>Its whole is {@link #json()}; the getters are what every refusal has.
 */
public final class Refused {
    private static final byte[] BEGINNING = "{\"refused\":".getBytes(StandardCharsets.UTF_8);

    private final JsonNode json;

    Refused(JsonNode json) {
        this.json = json;
    }

    /** Reads {@code {"refused": {...}}}; null if the bytes are anything else, such as a receipt. */
    static Refused parse(byte[] body) {
        byte[] beginning = Arrays.copyOf(body, Math.min(BEGINNING.length, body.length));
        if (!Arrays.equals(beginning, BEGINNING)) {
            return null;
        }
        try {
            JsonNode tree = Json.mapper().readTree(body);
            JsonNode refused = tree.path("refused");
            return tree.size() == 1 && refused.has("code") ? new Refused(refused) : null;
        } catch (IOException notJson) {
            return null;
        }
    }

    /** The stable name of this refusal, such as {@code engine.tooLarge}. */
    public String code() {
        return json.path("code").asText();
    }

    /** What is wrong, in English. */
    public String en() {
        return json.path("en").asText();
    }

    /** What is wrong, in Chinese 简体中文. */
    public String zh() {
        return json.path("zh").asText();
    }

    /** Whether the same request may pass later, unchanged. */
    public boolean retryable() {
        return json.path("retryable").asBoolean();
    }

    /** The rule or article behind it; empty where there is none. */
    public String rule() {
        return json.path("rule").asText();
    }

    /** The numbers and names behind it; {@link MissingNode} where there are none. */
    public JsonNode detail() {
        return json.path("detail");
    }

    /** The refusal as it came. */
    public JsonNode json() {
        return json;
    }

    @Override
    public String toString() {
        return code() + ": " + en() + (detail().isEmpty() ? "" : " " + detail());
    }
}
