// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** How a question stands. */
@JsonPropertyOrder({
    "open",
    "answered",
    "withdrawn"
})
public final class QuestionStatus extends ContractValue {

    @JsonProperty("open")
    private Open open;

    @JsonProperty("answered")
    private Answered answered;

    @JsonProperty("withdrawn")
    private Withdrawn withdrawn;

    private QuestionStatus() {}

    /** Waits for an answer. */
    public static QuestionStatus ofOpen(Open open) {
        QuestionStatus union = new QuestionStatus();
        union.open = open;
        return union;
    }

    /** What stands under {@code open}; null where this is another. */
    public Open getOpen() {
        return open;
    }

    /** Answered. */
    public static QuestionStatus ofAnswered(Answered answered) {
        QuestionStatus union = new QuestionStatus();
        union.answered = answered;
        return union;
    }

    /** What stands under {@code answered}; null where this is another. */
    public Answered getAnswered() {
        return answered;
    }

    /** Taken back. */
    public static QuestionStatus ofWithdrawn(Withdrawn withdrawn) {
        QuestionStatus union = new QuestionStatus();
        union.withdrawn = withdrawn;
        return union;
    }

    /** What stands under {@code withdrawn}; null where this is another. */
    public Withdrawn getWithdrawn() {
        return withdrawn;
    }

    /** Waits for an answer. */
    @JsonPropertyOrder({
        "due",
        "overdue"
    })
    public static final class Open extends ContractValue {

        @JsonProperty("due")
        private String due;

        @JsonProperty("overdue")
        private Boolean overdue;

        /** When whoever has it answers at the latest, exclusive. */
        public String getDue() {
            return due;
        }

        /** Sets {@link #getDue() due}. */
        public Open setDue(String due) {
            this.due = due;
            return this;
        }

        /** Whether the body did not answer in time. */
        public Boolean getOverdue() {
            return overdue;
        }

        /** Sets {@link #getOverdue() overdue}. */
        public Open setOverdue(Boolean overdue) {
            this.overdue = overdue;
            return this;
        }
    }

    /** Answered. */
    @JsonPropertyOrder({
        "content",
        "at",
        "shown",
        "solved"
    })
    public static final class Answered extends ContractValue {

        @JsonProperty("content")
        private String content;

        @JsonProperty("at")
        private String at;

        @JsonProperty("shown")
        private ShownIdentity shown;

        @JsonProperty("solved")
        private Boolean solved;

        /** Content digest of the answer. */
        public String getContent() {
            return content;
        }

        /** Sets {@link #getContent() content}. */
        public Answered setContent(String content) {
            this.content = content;
            return this;
        }

        /** When. */
        public String getAt() {
            return at;
        }

        /** Sets {@link #getAt() at}. */
        public Answered setAt(String at) {
            this.at = at;
            return this;
        }

        /** Under which identity. */
        public ShownIdentity getShown() {
            return shown;
        }

        /** Sets {@link #getShown() shown}. */
        public Answered setShown(ShownIdentity shown) {
            this.shown = shown;
            return this;
        }

        /** Whether it solved the matter, as whoever asked says. It may be null. */
        public Boolean getSolved() {
            return solved;
        }

        /** Sets {@link #getSolved() solved}. */
        public Answered setSolved(Boolean solved) {
            this.solved = solved;
            return this;
        }
    }

    /** Taken back. */
    public static final class Withdrawn extends ContractValue {
    }
}
