// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** What may be asked of the charter. */
@JsonPropertyOrder({
    "adopt"
})
public final class CharterCommand extends ContractValue {

    @JsonProperty("adopt")
    private Adopt adopt;

    private CharterCommand() {}

    /** Adopt a later charter. Its founders are not granted anything again. */
    public static CharterCommand ofAdopt(Adopt adopt) {
        CharterCommand union = new CharterCommand();
        union.adopt = adopt;
        return union;
    }

    /** What stands under {@code adopt}; null where this is another. */
    public Adopt getAdopt() {
        return adopt;
    }

    /** Adopt a later charter. Its founders are not granted anything again. */
    @JsonPropertyOrder({
        "charter"
    })
    public static final class Adopt extends ContractValue {

        @JsonProperty("charter")
        private Charter charter;

        /** The whole document. */
        public Charter getCharter() {
            return charter;
        }

        /** Sets {@link #getCharter() charter}. */
        public Adopt setCharter(Charter charter) {
            this.charter = charter;
            return this;
        }
    }
}
