// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** How many violations met with what. */
@JsonPropertyOrder({
    "dissuaded",
    "exposed",
    "referred",
    "withdrawn"
})
public final class FiguresView extends ContractValue {

    @JsonProperty("dissuaded")
    private Long dissuaded;

    @JsonProperty("exposed")
    private Long exposed;

    @JsonProperty("referred")
    private Long referred;

    @JsonProperty("withdrawn")
    private Long withdrawn;

    /** Met with a talk. */
    public Long getDissuaded() {
        return dissuaded;
    }

    /** Sets {@link #getDissuaded() dissuaded}. */
    public FiguresView setDissuaded(Long dissuaded) {
        this.dissuaded = dissuaded;
        return this;
    }

    /** Met with a notice. */
    public Long getExposed() {
        return exposed;
    }

    /** Sets {@link #getExposed() exposed}. */
    public FiguresView setExposed(Long exposed) {
        this.exposed = exposed;
        return this;
    }

    /** Referred. */
    public Long getReferred() {
        return referred;
    }

    /** Sets {@link #getReferred() referred}. */
    public FiguresView setReferred(Long referred) {
        this.referred = referred;
        return this;
    }

    /** Taken back; in none of the above. */
    public Long getWithdrawn() {
        return withdrawn;
    }

    /** Sets {@link #getWithdrawn() withdrawn}. */
    public FiguresView setWithdrawn(Long withdrawn) {
        this.withdrawn = withdrawn;
        return this;
    }
}
