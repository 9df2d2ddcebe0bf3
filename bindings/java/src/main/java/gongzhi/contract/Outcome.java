// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** What came of a command. */
@JsonPropertyOrder({
    "accepted",
    "refused"
})
public final class Outcome extends ContractValue {

    @JsonProperty("accepted")
    private Accepted accepted;

    @JsonProperty("refused")
    private Refused refused;

    private Outcome() {}

    /** It happened: these events became true, all of them. */
    public static Outcome ofAccepted(Accepted accepted) {
        Outcome union = new Outcome();
        union.accepted = accepted;
        return union;
    }

    /** What stands under {@code accepted}; null where this is another. */
    public Accepted getAccepted() {
        return accepted;
    }

    /** It did not happen, and nothing changed. */
    public static Outcome ofRefused(Refused refused) {
        Outcome union = new Outcome();
        union.refused = refused;
        return union;
    }

    /** What stands under {@code refused}; null where this is another. */
    public Refused getRefused() {
        return refused;
    }

    /** It happened: these events became true, all of them. */
    @JsonPropertyOrder({
        "events"
    })
    public static final class Accepted extends ContractValue {

        @JsonProperty("events")
        private List<Event> events;

        /** In order. */
        public List<Event> getEvents() {
            return events;
        }

        /** Sets {@link #getEvents() events}. */
        public Accepted setEvents(List<Event> events) {
            this.events = events;
            return this;
        }
    }
}
