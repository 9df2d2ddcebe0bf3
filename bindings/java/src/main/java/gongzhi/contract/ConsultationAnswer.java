// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** What is answered. */
@JsonPropertyOrder({
    "question",
    "figures"
})
public final class ConsultationAnswer extends ContractValue {

    @JsonProperty("question")
    private QuestionView question;

    @JsonProperty("figures")
    private Figures figures;

    private ConsultationAnswer() {}

    /** A question and its answer. */
    public static ConsultationAnswer ofQuestion(QuestionView question) {
        ConsultationAnswer union = new ConsultationAnswer();
        union.question = question;
        return union;
    }

    /** What stands under {@code question}; null where this is another. */
    public QuestionView getQuestion() {
        return question;
    }

    /** How a body answers. */
    public static ConsultationAnswer ofFigures(Figures figures) {
        ConsultationAnswer union = new ConsultationAnswer();
        union.figures = figures;
        return union;
    }

    /** What stands under {@code figures}; null where this is another. */
    public Figures getFigures() {
        return figures;
    }
}
