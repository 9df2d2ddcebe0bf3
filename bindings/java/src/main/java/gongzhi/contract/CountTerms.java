// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** What a count is made of, apart from the ballots. */
@JsonPropertyOrder({
    "question",
    "thresholds",
    "eligible",
    "silent"
})
public final class CountTerms extends ContractValue {

    @JsonProperty("question")
    private DeliberationQuestion question;

    @JsonProperty("thresholds")
    private Thresholds thresholds;

    @JsonProperty("eligible")
    private List<Long> eligible;

    @JsonProperty("silent")
    private List<Long> silent;

    /** What was asked. */
    public DeliberationQuestion getQuestion() {
        return question;
    }

    /** Sets {@link #getQuestion() question}. */
    public CountTerms setQuestion(DeliberationQuestion question) {
        this.question = question;
        return this;
    }

    /** What it takes. */
    public Thresholds getThresholds() {
        return thresholds;
    }

    /** Sets {@link #getThresholds() thresholds}. */
    public CountTerms setThresholds(Thresholds thresholds) {
        this.thresholds = thresholds;
        return this;
    }

    /** Who was eligible: how many heads and, where owners vote, which area. */
    public List<Long> getEligible() {
        return eligible;
    }

    /** Sets {@link #getEligible() eligible}. */
    public CountTerms setEligible(List<Long> eligible) {
        this.eligible = eligible;
        return this;
    }

    /**
     * Who was served and did not vote, in the same measures; nobody where silence means nothing.
     */
    public List<Long> getSilent() {
        return silent;
    }

    /** Sets {@link #getSilent() silent}. */
    public CountTerms setSilent(List<Long> silent) {
        this.silent = silent;
        return this;
    }
}
