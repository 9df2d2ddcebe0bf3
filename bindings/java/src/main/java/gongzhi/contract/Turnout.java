// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** How many ballots there were. */
@JsonPropertyOrder({
    "cast",
    "blank",
    "void"
})
public final class Turnout extends ContractValue {

    @JsonProperty("cast")
    private Long cast;

    @JsonProperty("blank")
    private Long blank;

    @JsonProperty("void")
    private List<Voided> void_;

    /** In all. */
    public Long getCast() {
        return cast;
    }

    /** Sets {@link #getCast() cast}. */
    public Turnout setCast(Long cast) {
        this.cast = cast;
        return this;
    }

    /** Of these, valid ones that choose nothing. */
    public Long getBlank() {
        return blank;
    }

    /** Sets {@link #getBlank() blank}. */
    public Turnout setBlank(Long blank) {
        this.blank = blank;
        return this;
    }

    /** Of these, void ones, by what is wrong with them. */
    public List<Voided> getVoid() {
        return void_;
    }

    /** Sets {@link #getVoid() void}. */
    public Turnout setVoid(List<Voided> void_) {
        this.void_ = void_;
        return this;
    }
}
