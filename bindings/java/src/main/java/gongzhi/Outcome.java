package gongzhi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import gongzhi.internal.Reply;

/**
 * Turns a native reply into what Java expects: bytes, or an exception of the right family.
 *
 * <p>Invariant "a receipt is a value": what the journal recorded is returned, refused or not; what
 * it did not record is thrown.
 */
final class Outcome {
    private Outcome() {}

    static byte[] of(Reply reply) {
        if (reply.status == Reply.DONE) {
            return reply.body;
        }
        Refused refused = Refused.parse(reply.body);
        switch (reply.status) {
            case Reply.REFUSED:
                if (refused == null) {
                    return reply.body;
                }
                throw new RefusedException(refused);
            case Reply.PANICKED:
            case Reply.POISONED:
                throw new PoisonedException(told(refused, reply));
            default:
                throw new MisuseException(told(refused, reply));
        }
    }

    private static Refused told(Refused refused, Reply reply) {
        if (refused != null) {
            return refused;
        }
        ObjectNode unknown = Json.mapper().createObjectNode();
        unknown.put("code", "face.unknownStatus").put("en", "status " + reply.status);
        return new Refused(unknown);
    }
}
