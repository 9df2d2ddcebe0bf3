// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** The answer for one item of a form. */
@JsonPropertyOrder({
    "item",
    "answer"
})
public final class ItemAnswer extends ContractValue {

    @JsonProperty("item")
    private String item;

    @JsonProperty("answer")
    private AskAnswer answer;

    /** Which item. */
    public String getItem() {
        return item;
    }

    /** Sets {@link #getItem() item}. */
    public ItemAnswer setItem(String item) {
        this.item = item;
        return this;
    }

    /** Its answer. */
    public AskAnswer getAnswer() {
        return answer;
    }

    /** Sets {@link #getAnswer() answer}. */
    public ItemAnswer setAnswer(AskAnswer answer) {
        this.answer = answer;
        return this;
    }
}
