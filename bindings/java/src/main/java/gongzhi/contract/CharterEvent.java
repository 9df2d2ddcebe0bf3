// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** What can become true of the charter. */
@JsonPropertyOrder({
    "adopted"
})
public final class CharterEvent extends ContractValue {

    @JsonProperty("adopted")
    private Adopted adopted;

    private CharterEvent() {}

    /** A charter was adopted; it holds from its own date on. */
    public static CharterEvent ofAdopted(Adopted adopted) {
        CharterEvent union = new CharterEvent();
        union.adopted = adopted;
        return union;
    }

    /** What stands under {@code adopted}; null where this is another. */
    public Adopted getAdopted() {
        return adopted;
    }

    /** A charter was adopted; it holds from its own date on. */
    @JsonPropertyOrder({
        "charter"
    })
    public static final class Adopted extends ContractValue {

        @JsonProperty("charter")
        private Charter charter;

        /** The whole document. */
        public Charter getCharter() {
            return charter;
        }

        /** Sets {@link #getCharter() charter}. */
        public Adopted setCharter(Charter charter) {
            this.charter = charter;
            return this;
        }
    }
}
