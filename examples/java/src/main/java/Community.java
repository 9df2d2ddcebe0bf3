import com.fasterxml.jackson.databind.JsonNode;
import gongzhi.Engine;
import gongzhi.Json;
import gongzhi.RefusedException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * A small community in Java: a grid is drawn, three residents join it, one of them is refused what
 * is not theirs to ask, and the engine goes on from its snapshot.
 */
public final class Community {
    private static final String VILLAGE = "330402001001";
    private static final String GRID = "330402001001001";

    private final PrintStream print;

    private Community(PrintStream print) {
        this.print = print;
    }

    public static void main(String[] arguments) throws IOException {
        byte[] setup = resource("/setup.json");
        Community community = new Community(new PrintStream(System.out, true, "UTF-8"));
        byte[] snapshot;
        try (Engine engine = Engine.open(setup)) {
            community.grow(engine);
            snapshot = engine.snapshot();
        }
        try (Engine engine = Engine.restore(setup, snapshot)) {
            int members = community.members(engine);
            if (members != 3) {
                throw new IllegalStateException(members + " members after the restore");
            }
        }
    }

    private void grow(Engine engine) {
        execute(
                engine,
                "draw-grid",
                "cadre-chen",
                "{'membership':{'defineRegion':{'region':'" + GRID + "','name':'一号网格',"
                        + "'level':'grid','parent':'" + VILLAGE + "'}}}");
        execute(
                engine,
                "issue-code",
                "cadre-chen",
                "{'membership':{'issueJoinCode':{'grid':'" + GRID + "','days':30}}}");
        String code = code(engine);
        join(engine, "resident-wang", "house-1", '1', code);
        join(engine, "resident-li", "house-1", '2', code);
        join(engine, "resident-zhao", "house-2", '3', code);

        // Refused by a rule, and recorded: a receipt, whose outcome says which rule and why.
        JsonNode receipt =
                execute(
                        engine,
                        "not-theirs",
                        "resident-wang",
                        "{'membership':{'revokeJoinCode':{'grid':'" + GRID + "'}}}");
        print.println(receipt.at("/outcome/refused/code").asText());

        // Refused whole, and not recorded: no request at all.
        try {
            engine.execute(Json.mapper().createObjectNode());
        } catch (RefusedException refused) {
            print.println(refused.code() + " " + refused.refused().detail());
        }
    }

    private void join(Engine engine, String person, String household, char digit, String code) {
        // The host digests the citizen number with its key; here a digest is made up.
        String identity = new String(new char[64]).replace('\0', digit);
        execute(
                engine,
                person,
                person,
                "{'membership':{'join':{'person':'" + person + "','household':'" + household
                        + "','code':'" + code + "','identity':'" + identity
                        + "','proof':'phone'}}}");
    }

    private String code(Engine engine) {
        JsonNode answer = ask(engine, "{'membership':{'joinCode':{'grid':'" + GRID + "'}}}");
        return answer.findPath("code").asText();
    }

    private int members(Engine engine) {
        JsonNode answer = ask(engine, "{'membership':{'region':{'region':'" + VILLAGE + "'}}}");
        return answer.findPath("members").asInt();
    }

    private JsonNode execute(Engine engine, String id, String actor, String command) {
        JsonNode request =
                json("{'id':'" + id + "','at':'2026-03-02T09:00:00+08:00','actor':'" + actor
                        + "','command':" + command + "}");
        JsonNode receipt = engine.execute(request);
        print.println(receipt);
        return receipt;
    }

    private JsonNode ask(Engine engine, String query) {
        JsonNode answer = engine.query(json("{'actor':'cadre-chen','query':" + query + "}"));
        print.println(answer);
        return answer;
    }

    /** JSON with single quotes, which read better between Java's own. */
    private static JsonNode json(String text) {
        return Json.readTree(text.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream stream = Community.class.getResourceAsStream(name)) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            byte[] chunk = new byte[4096];
            for (int count = stream.read(chunk); count >= 0; count = stream.read(chunk)) {
                bytes.write(chunk, 0, count);
            }
            return bytes.toByteArray();
        }
    }
}
