package gongzhi;

import com.fasterxml.jackson.databind.JsonNode;
import gongzhi.contract.Done;
import gongzhi.contract.Made;
import gongzhi.internal.Loader;
import java.util.Objects;

/**
 * Helpers that need no engine: identity digests, checks of codes, proofs. They keep nothing, and
 * may be called from any thread.
 */
public final class Tool {
    private Tool() {}

    /**
     * Calls a helper with a request as JSON.
     *
     * @throws RefusedException if the request is refused
     */
    public static byte[] callBytes(byte[] request) {
        return Outcome.of(Loader.abi().tool(Objects.requireNonNull(request, "request")));
    }

    /**
     * Calls a helper.
     *
     * @throws RefusedException if the request is refused
     */
    public static Made call(gongzhi.contract.Tool request) {
        return Json.read(callBytes(Json.write(request)), Done.class).getDone();
    }

    /**
     * Calls a helper.
     *
     * @throws RefusedException if the request is refused
     */
    public static JsonNode call(JsonNode request) {
        return Json.readTree(callBytes(Json.write(request)));
    }
}
