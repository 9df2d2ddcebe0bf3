// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** What a topic asks. */
@JsonPropertyOrder({
    "options",
    "kind",
    "ties"
})
public final class DeliberationQuestion extends ContractValue {

    @JsonProperty("options")
    private Integer options;

    @JsonProperty("kind")
    private BallotKind kind;

    @JsonProperty("ties")
    private Ties ties;

    /** How many options there are; 0 for a motion. */
    public Integer getOptions() {
        return options;
    }

    /** Sets {@link #getOptions() options}. */
    public DeliberationQuestion setOptions(Integer options) {
        this.options = options;
        return this;
    }

    /** What a ballot is, and how it is counted. */
    public BallotKind getKind() {
        return kind;
    }

    /** Sets {@link #getKind() kind}. */
    public DeliberationQuestion setKind(BallotKind kind) {
        this.kind = kind;
        return this;
    }

    /** What happens to a tie. */
    public Ties getTies() {
        return ties;
    }

    /** Sets {@link #getTies() ties}. */
    public DeliberationQuestion setTies(Ties ties) {
        this.ties = ties;
        return this;
    }
}
