// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** Two options against each other. */
@JsonPropertyOrder({
    "first",
    "second",
    "forFirst",
    "forSecond"
})
public final class Duel extends ContractValue {

    @JsonProperty("first")
    private Integer first;

    @JsonProperty("second")
    private Integer second;

    @JsonProperty("forFirst")
    private Long forFirst;

    @JsonProperty("forSecond")
    private Long forSecond;

    /** One. */
    public Integer getFirst() {
        return first;
    }

    /** Sets {@link #getFirst() first}. */
    public Duel setFirst(Integer first) {
        this.first = first;
        return this;
    }

    /** The other. */
    public Integer getSecond() {
        return second;
    }

    /** Sets {@link #getSecond() second}. */
    public Duel setSecond(Integer second) {
        this.second = second;
        return this;
    }

    /** What the ballots weigh that put the first before the second. */
    public Long getForFirst() {
        return forFirst;
    }

    /** Sets {@link #getForFirst() forFirst}. */
    public Duel setForFirst(Long forFirst) {
        this.forFirst = forFirst;
        return this;
    }

    /** And those that put the second before the first. */
    public Long getForSecond() {
        return forSecond;
    }

    /** Sets {@link #getForSecond() forSecond}. */
    public Duel setForSecond(Long forSecond) {
        this.forSecond = forSecond;
        return this;
    }
}
