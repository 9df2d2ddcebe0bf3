package gongzhi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import gongzhi.internal.Reply;
import org.junit.jupiter.api.Test;

/** Which reply is a value and which an exception, and of which family. */
class OutcomeTest {
    private static final byte[] BARE =
            ("{\"refused\":{\"code\":\"face.x\",\"en\":\"no\",\"zh\":\"不\",\"retryable\":true,"
                            + "\"rule\":\"r\",\"detail\":{\"most\":\"3\"}}}")
                    .getBytes(UTF_8);

    @Test
    void aReceiptIsAValueEvenWhenRefused() {
        byte[] receipt = "{\"outcome\":{\"refused\":{\"code\":\"points.short\"}}}".getBytes(UTF_8);
        assertSame(receipt, Outcome.of(new Reply(Reply.DONE, receipt)));
        assertSame(receipt, Outcome.of(new Reply(Reply.REFUSED, receipt)));
    }

    @Test
    void aBareRefusalIsThrownWithAllOfItsParts() {
        Refused refused = thrown(RefusedException.class, Reply.REFUSED).refused();
        assertEquals("face.x", refused.code());
        assertEquals("no", refused.en());
        assertEquals("不", refused.zh());
        assertEquals(true, refused.retryable());
        assertEquals("r", refused.rule());
        assertEquals("3", refused.detail().path("most").asText());
        assertEquals("face.x: no {\"most\":\"3\"}", refused.toString());
    }

    @Test
    void eachFamilyHasItsClass() {
        thrown(PoisonedException.class, Reply.PANICKED);
        thrown(PoisonedException.class, Reply.POISONED);
        thrown(MisuseException.class, Reply.NULL_POINTER);
        thrown(MisuseException.class, Reply.TOO_LARGE);
        thrown(MisuseException.class, -99);
    }

    @Test
    void aMisuseWithoutABodyIsStillTold() {
        MisuseException misuse =
                assertThrows(
                        MisuseException.class, () -> Outcome.of(new Reply(-7, new byte[0])));
        assertEquals("face.unknownStatus", misuse.code());
    }

    private static <T extends GongzhiException> T thrown(Class<T> family, int status) {
        return assertThrows(family, () -> Outcome.of(new Reply(status, BARE)));
    }
}
