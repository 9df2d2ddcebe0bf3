import com.fasterxml.jackson.databind.JsonNode;
import gongzhi.Engine;
import gongzhi.Json;
import gongzhi.RefusedException;
import gongzhi.Tool;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * A small community in Java: a village and a grid are drawn, three residents join, one of them is
 * refused what is not theirs to ask, and the engine goes on from its snapshot.
 */
public final class Community {
    private static final String TOWN = "330402001000";
    private static final String VILLAGE = "330402001001";
    private static final String GRID = "330402001001001";

    private final PrintStream print;
    private final String secret;

    private Community(PrintStream print, byte[] setup) {
        this.print = print;
        this.secret = Json.readTree(setup).path("secret").asText();
    }

    public static void main(String[] arguments) throws IOException {
        byte[] setup = resource("/setup.json");
        PrintStream print = new PrintStream(System.out, true, "UTF-8");
        Community community = new Community(print, setup);
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
        draw(engine, "draw-village", VILLAGE, "南湖社区", "village", TOWN);
        draw(engine, "draw-grid", GRID, "一号网格", "grid", VILLAGE);
        execute(
                engine,
                "issue-code",
                "operator-chen",
                "{'membership':{'issueJoinCode':{'grid':'" + GRID + "','days':30}}}");
        String code = code(engine);
        join(engine, code, "resident-wang", "house-1", "330402199001010019");
        join(engine, code, "resident-li", "house-1", "330402199202020029");
        join(engine, code, "resident-zhao", "house-2", "330402198503030031");

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

    private void draw(
            Engine engine, String id, String region, String name, String level, String parent) {
        execute(
                engine,
                id,
                "operator-chen",
                "{'membership':{'defineRegion':{'region':'" + region + "','name':'" + name
                        + "','level':'" + level + "','parent':'" + parent + "'}}}");
    }

    /** Joins a resident; the citizen number is a made-up one, and the engine never sees it. */
    private void join(
            Engine engine, String code, String person, String household, String number) {
        JsonNode made =
                Tool.call(
                        json("{'identityDigest':{'digest':'sm3','secret':'" + secret
                                + "','number':'" + number + "'}}"));
        String identity = made.at("/done/digest").asText();
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
        JsonNode answer = ask(engine, "{'membership':{'region':{'region':'" + TOWN + "'}}}");
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
        JsonNode answer =
                engine.query(
                        json("{'at':'2026-03-02T09:00:00+08:00','actor':'operator-chen','query':"
                                + query + "}"));
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
