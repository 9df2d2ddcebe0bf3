// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** What can be asked of consultation. */
@JsonPropertyOrder({
    "question",
    "figures"
})
public final class ConsultationQuery extends ContractValue {

    @JsonProperty("question")
    private Question question;

    @JsonProperty("figures")
    private Figures figures;

    private ConsultationQuery() {}

    /** A question and its answer. */
    public static ConsultationQuery ofQuestion(Question question) {
        ConsultationQuery union = new ConsultationQuery();
        union.question = question;
        return union;
    }

    /** What stands under {@code question}; null where this is another. */
    public Question getQuestion() {
        return question;
    }

    /** How a body answers. */
    public static ConsultationQuery ofFigures(Figures figures) {
        ConsultationQuery union = new ConsultationQuery();
        union.figures = figures;
        return union;
    }

    /** What stands under {@code figures}; null where this is another. */
    public Figures getFigures() {
        return figures;
    }

    /** A question and its answer. */
    @JsonPropertyOrder({
        "question"
    })
    public static final class Question extends ContractValue {

        @JsonProperty("question")
        private String question;

        /** Which. */
        public String getQuestion() {
            return question;
        }

        /** Sets {@link #getQuestion() question}. */
        public Question setQuestion(String question) {
            this.question = question;
            return this;
        }
    }

    /** How a body answers. */
    @JsonPropertyOrder({
        "body"
    })
    public static final class Figures extends ContractValue {

        @JsonProperty("body")
        private String body;

        /** Which body. */
        public String getBody() {
            return body;
        }

        /** Sets {@link #getBody() body}. */
        public Figures setBody(String body) {
            this.body = body;
            return this;
        }
    }
}
