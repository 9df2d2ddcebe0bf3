package gongzhi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gongzhi.contract.Answered;
import gongzhi.contract.Command;
import gongzhi.contract.ContractValue;
import gongzhi.contract.Done;
import gongzhi.contract.JournalQuery;
import gongzhi.contract.MembershipCommand;
import gongzhi.contract.OrganisationKind;
import gongzhi.contract.Outcome;
import gongzhi.contract.Query;
import gongzhi.contract.Question;
import gongzhi.contract.Receipt;
import gongzhi.contract.RefusalCode;
import gongzhi.contract.Request;
import gongzhi.contract.Setup;
import gongzhi.contract.Tool;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import org.junit.jupiter.api.Test;

/** The classes of the contract, against all that the transcripts say on the wire. */
class ContractTest {
    private static final String AT = "2020-03-02T09:00:00+08:00";

    @Test
    void theTranscriptsAreReadAndWrittenAsTheyAre() throws Exception {
        Path folder = Paths.get(System.getProperty("gongzhi.vectors"));
        int values = 0;
        for (Path transcript : Conformance.transcripts(folder, "")) {
            String call = "";
            for (String line : Files.readAllLines(transcript, UTF_8)) {
                if (line.startsWith("< {") || line.startsWith("! {")) {
                    same(line.substring(2), outcome(call, line));
                    values++;
                }
                if (line.startsWith("< {")) {
                    same(call.substring(2), input(call));
                }
                call = line;
            }
        }
        assertTrue(values > 100, values + " values");
    }

    @Test
    void aSetupIsReadAndWrittenAsItIs() throws Exception {
        Path setups = Paths.get(System.getProperty("gongzhi.vectors"), "setups");
        byte[] setup = Files.readAllBytes(setups.resolve("standard.json"));
        same(new String(setup, UTF_8), Setup.class);
        Engine.open(Json.read(setup, Setup.class)).close();
    }

    @Test
    void aRequestIsBuiltAndAnswered() throws Exception {
        Path setups = Paths.get(System.getProperty("gongzhi.vectors"), "setups");
        MembershipCommand apply =
                MembershipCommand.ofApplyOrganisation(
                        new MembershipCommand.ApplyOrganisation()
                                .setOrganisation("choir")
                                .setKind(OrganisationKind.SELF_ORGANISED_GROUP)
                                .setRegion("330400000000"));
        Request request =
                new Request()
                        .setId("r1")
                        .setAt(AT)
                        .setActor("p1")
                        .setCommand(Command.ofMembership(apply));
        Question question =
                new Question()
                        .setAt(AT)
                        .setActor("p1")
                        .setQuery(Query.ofJournal(JournalQuery.ofRoot(new JournalQuery.Root())));
        try (Engine engine = Engine.open(Files.readAllBytes(setups.resolve("standard.json")))) {
            Receipt receipt = engine.execute(request);
            assertEquals(1, receipt.getOutcome().getAccepted().getEvents().size());
            assertEquals(2, engine.query(question).getJournal().getRoot().getSize());
            Outcome again = engine.execute(request.setId("r2")).getOutcome();
            assertEquals(
                    RefusalCode.MEMBERSHIP_ORGANISATION_EXISTS, again.getRefused().getCode());
        }
    }

    @Test
    void valuesAreEqualByWhatTheySay() {
        Request one = new Request().setId("r1").setAt(AT);
        Request other = new Request().setAt(AT).setId("r1");
        assertEquals(one, other);
        assertEquals(one.hashCode(), other.hashCode());
        assertNotEquals(one, other.setId("r2"));
        assertEquals("{\"id\":\"r1\",\"at\":\"" + AT + "\"}", one.toString());
    }

    private static Class<? extends ContractValue> input(String call) {
        switch (call.charAt(0)) {
            case '>':
                return Request.class;
            case '?':
                return Question.class;
            default:
                return Tool.class;
        }
    }

    /** A receipt, an answer, what a tool gives; or a bare refusal. */
    private static Class<? extends ContractValue> outcome(String call, String line) {
        if (line.startsWith("! {\"refused\"")) {
            return Outcome.class;
        }
        switch (call.charAt(0)) {
            case '>':
                return Receipt.class;
            case '?':
                return Answered.class;
            default:
                return Done.class;
        }
    }

    private static void same(String text, Class<? extends ContractValue> type) {
        ContractValue value = Json.read(text.getBytes(UTF_8), type);
        JsonNode wire = Json.readTree(text.getBytes(UTF_8));
        assertEquals(withoutNulls(wire), Json.readTree(Json.write(value)));
    }

    /** What is null is not written: to the engine it says the same. */
    private static JsonNode withoutNulls(JsonNode node) {
        if (node instanceof ObjectNode) {
            ObjectNode object = (ObjectNode) node;
            object.properties().removeIf(field -> field.getValue().isNull());
        }
        node.forEach(ContractTest::withoutNulls);
        return node;
    }
}
