// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** A question and its answer. Who asked is not in it. */
@JsonPropertyOrder({
    "question",
    "body",
    "content",
    "at",
    "with",
    "status"
})
public final class QuestionView extends ContractValue {

    @JsonProperty("question")
    private String question;

    @JsonProperty("body")
    private String body;

    @JsonProperty("content")
    private String content;

    @JsonProperty("at")
    private String at;

    @JsonProperty("with")
    private String with;

    @JsonProperty("status")
    private QuestionStatus status;

    /** Which. */
    public String getQuestion() {
        return question;
    }

    /** Sets {@link #getQuestion() question}. */
    public QuestionView setQuestion(String question) {
        this.question = question;
        return this;
    }

    /** Which body was asked. */
    public String getBody() {
        return body;
    }

    /** Sets {@link #getBody() body}. */
    public QuestionView setBody(String body) {
        this.body = body;
        return this;
    }

    /** Content digest of the question. */
    public String getContent() {
        return content;
    }

    /** Sets {@link #getContent() content}. */
    public QuestionView setContent(String content) {
        this.content = content;
        return this;
    }

    /** When it was asked. */
    public String getAt() {
        return at;
    }

    /** Sets {@link #getAt() at}. */
    public QuestionView setAt(String at) {
        this.at = at;
        return this;
    }

    /** The region that it went up to. It may be null. */
    public String getWith() {
        return with;
    }

    /** Sets {@link #getWith() with}. */
    public QuestionView setWith(String with) {
        this.with = with;
        return this;
    }

    /** How it stands. */
    public QuestionStatus getStatus() {
        return status;
    }

    /** Sets {@link #getStatus() status}. */
    public QuestionView setStatus(QuestionStatus status) {
        this.status = status;
        return this;
    }
}
