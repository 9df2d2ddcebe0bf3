// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** The body of an answered question. */
@JsonPropertyOrder({
    "answer"
})
public final class Answered extends ContractValue {

    @JsonProperty("answer")
    private Answer answer;

    /** What is answered. */
    public Answer getAnswer() {
        return answer;
    }

    /** Sets {@link #getAnswer() answer}. */
    public Answered setAnswer(Answer answer) {
        this.answer = answer;
        return this;
    }
}
