// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** How residents consult public bodies (咨询). */
@JsonPropertyOrder({
    "answer",
    "openPerPersonMax"
})
public final class ConsultationRules extends ContractValue {

    @JsonProperty("answer")
    private AnswerTerms answer;

    @JsonProperty("openPerPersonMax")
    private Integer openPerPersonMax;

    /** How long an answer may take. */
    public AnswerTerms getAnswer() {
        return answer;
    }

    /** Sets {@link #getAnswer() answer}. */
    public ConsultationRules setAnswer(AnswerTerms answer) {
        this.answer = answer;
        return this;
    }

    /** Questions that one person may have open. */
    public Integer getOpenPerPersonMax() {
        return openPerPersonMax;
    }

    /** Sets {@link #getOpenPerPersonMax() openPerPersonMax}. */
    public ConsultationRules setOpenPerPersonMax(Integer openPerPersonMax) {
        this.openPerPersonMax = openPerPersonMax;
        return this;
    }
}
