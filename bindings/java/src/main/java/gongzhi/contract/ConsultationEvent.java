// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** What can become true of consultation. */
@JsonPropertyOrder({
    "questionAsked",
    "answerReminded",
    "answerOverdue",
    "questionEscalated",
    "questionAnswered",
    "questionWithdrawn",
    "answerRated"
})
public final class ConsultationEvent extends ContractValue {

    @JsonProperty("questionAsked")
    private QuestionAsked questionAsked;

    @JsonProperty("answerReminded")
    private AnswerReminded answerReminded;

    @JsonProperty("answerOverdue")
    private AnswerOverdue answerOverdue;

    @JsonProperty("questionEscalated")
    private QuestionEscalated questionEscalated;

    @JsonProperty("questionAnswered")
    private QuestionAnswered questionAnswered;

    @JsonProperty("questionWithdrawn")
    private QuestionWithdrawn questionWithdrawn;

    @JsonProperty("answerRated")
    private AnswerRated answerRated;

    private ConsultationEvent() {}

    /** A body was asked; it is reminded at {@code remind}, and answers before {@code due}. */
    public static ConsultationEvent ofQuestionAsked(QuestionAsked questionAsked) {
        ConsultationEvent union = new ConsultationEvent();
        union.questionAsked = questionAsked;
        return union;
    }

    /** What stands under {@code questionAsked}; null where this is another. */
    public QuestionAsked getQuestionAsked() {
        return questionAsked;
    }

    /** A body is reminded of a question that is due. */
    public static ConsultationEvent ofAnswerReminded(AnswerReminded answerReminded) {
        ConsultationEvent union = new ConsultationEvent();
        union.answerReminded = answerReminded;
        return union;
    }

    /** What stands under {@code answerReminded}; null where this is another. */
    public AnswerReminded getAnswerReminded() {
        return answerReminded;
    }

    /** A unit did not answer in time: the lateness is the unit's. */
    public static ConsultationEvent ofAnswerOverdue(AnswerOverdue answerOverdue) {
        ConsultationEvent union = new ConsultationEvent();
        union.answerOverdue = answerOverdue;
        return union;
    }

    /** What stands under {@code answerOverdue}; null where this is another. */
    public AnswerOverdue getAnswerOverdue() {
        return answerOverdue;
    }

    /**
     * A question went up to a region, whose staff answer before {@code due}; the body still may.
     */
    public static ConsultationEvent ofQuestionEscalated(QuestionEscalated questionEscalated) {
        ConsultationEvent union = new ConsultationEvent();
        union.questionEscalated = questionEscalated;
        return union;
    }

    /** What stands under {@code questionEscalated}; null where this is another. */
    public QuestionEscalated getQuestionEscalated() {
        return questionEscalated;
    }

    /** A question was answered. */
    public static ConsultationEvent ofQuestionAnswered(QuestionAnswered questionAnswered) {
        ConsultationEvent union = new ConsultationEvent();
        union.questionAnswered = questionAnswered;
        return union;
    }

    /** What stands under {@code questionAnswered}; null where this is another. */
    public QuestionAnswered getQuestionAnswered() {
        return questionAnswered;
    }

    /** A question was taken back. */
    public static ConsultationEvent ofQuestionWithdrawn(QuestionWithdrawn questionWithdrawn) {
        ConsultationEvent union = new ConsultationEvent();
        union.questionWithdrawn = questionWithdrawn;
        return union;
    }

    /** What stands under {@code questionWithdrawn}; null where this is another. */
    public QuestionWithdrawn getQuestionWithdrawn() {
        return questionWithdrawn;
    }

    /** Whoever asked said whether the answer solved the matter. */
    public static ConsultationEvent ofAnswerRated(AnswerRated answerRated) {
        ConsultationEvent union = new ConsultationEvent();
        union.answerRated = answerRated;
        return union;
    }

    /** What stands under {@code answerRated}; null where this is another. */
    public AnswerRated getAnswerRated() {
        return answerRated;
    }

    /** A body was asked; it is reminded at {@code remind}, and answers before {@code due}. */
    @JsonPropertyOrder({
        "question",
        "body",
        "person",
        "content",
        "terms",
        "remind",
        "due"
    })
    public static final class QuestionAsked extends ContractValue {

        @JsonProperty("question")
        private String question;

        @JsonProperty("body")
        private String body;

        @JsonProperty("person")
        private String person;

        @JsonProperty("content")
        private String content;

        @JsonProperty("terms")
        private AnswerTerms terms;

        @JsonProperty("remind")
        private String remind;

        @JsonProperty("due")
        private String due;

        public String getQuestion() {
            return question;
        }

        /** Sets {@link #getQuestion() question}. */
        public QuestionAsked setQuestion(String question) {
            this.question = question;
            return this;
        }

        public String getBody() {
            return body;
        }

        /** Sets {@link #getBody() body}. */
        public QuestionAsked setBody(String body) {
            this.body = body;
            return this;
        }

        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public QuestionAsked setPerson(String person) {
            this.person = person;
            return this;
        }

        public String getContent() {
            return content;
        }

        /** Sets {@link #getContent() content}. */
        public QuestionAsked setContent(String content) {
            this.content = content;
            return this;
        }

        public AnswerTerms getTerms() {
            return terms;
        }

        /** Sets {@link #getTerms() terms}. */
        public QuestionAsked setTerms(AnswerTerms terms) {
            this.terms = terms;
            return this;
        }

        public String getRemind() {
            return remind;
        }

        /** Sets {@link #getRemind() remind}. */
        public QuestionAsked setRemind(String remind) {
            this.remind = remind;
            return this;
        }

        public String getDue() {
            return due;
        }

        /** Sets {@link #getDue() due}. */
        public QuestionAsked setDue(String due) {
            this.due = due;
            return this;
        }
    }

    /** A body is reminded of a question that is due. */
    @JsonPropertyOrder({
        "question",
        "body",
        "due"
    })
    public static final class AnswerReminded extends ContractValue {

        @JsonProperty("question")
        private String question;

        @JsonProperty("body")
        private String body;

        @JsonProperty("due")
        private String due;

        public String getQuestion() {
            return question;
        }

        /** Sets {@link #getQuestion() question}. */
        public AnswerReminded setQuestion(String question) {
            this.question = question;
            return this;
        }

        public String getBody() {
            return body;
        }

        /** Sets {@link #getBody() body}. */
        public AnswerReminded setBody(String body) {
            this.body = body;
            return this;
        }

        public String getDue() {
            return due;
        }

        /** Sets {@link #getDue() due}. */
        public AnswerReminded setDue(String due) {
            this.due = due;
            return this;
        }
    }

    /** A unit did not answer in time: the lateness is the unit's. */
    @JsonPropertyOrder({
        "question",
        "unit",
        "due"
    })
    public static final class AnswerOverdue extends ContractValue {

        @JsonProperty("question")
        private String question;

        @JsonProperty("unit")
        private Unit unit;

        @JsonProperty("due")
        private String due;

        public String getQuestion() {
            return question;
        }

        /** Sets {@link #getQuestion() question}. */
        public AnswerOverdue setQuestion(String question) {
            this.question = question;
            return this;
        }

        public Unit getUnit() {
            return unit;
        }

        /** Sets {@link #getUnit() unit}. */
        public AnswerOverdue setUnit(Unit unit) {
            this.unit = unit;
            return this;
        }

        public String getDue() {
            return due;
        }

        /** Sets {@link #getDue() due}. */
        public AnswerOverdue setDue(String due) {
            this.due = due;
            return this;
        }
    }

    /**
     * A question went up to a region, whose staff answer before {@code due}; the body still may.
     */
    @JsonPropertyOrder({
        "question",
        "region",
        "due"
    })
    public static final class QuestionEscalated extends ContractValue {

        @JsonProperty("question")
        private String question;

        @JsonProperty("region")
        private String region;

        @JsonProperty("due")
        private String due;

        public String getQuestion() {
            return question;
        }

        /** Sets {@link #getQuestion() question}. */
        public QuestionEscalated setQuestion(String question) {
            this.question = question;
            return this;
        }

        public String getRegion() {
            return region;
        }

        /** Sets {@link #getRegion() region}. */
        public QuestionEscalated setRegion(String region) {
            this.region = region;
            return this;
        }

        public String getDue() {
            return due;
        }

        /** Sets {@link #getDue() due}. */
        public QuestionEscalated setDue(String due) {
            this.due = due;
            return this;
        }
    }

    /** A question was answered. */
    @JsonPropertyOrder({
        "question",
        "content",
        "shown"
    })
    public static final class QuestionAnswered extends ContractValue {

        @JsonProperty("question")
        private String question;

        @JsonProperty("content")
        private String content;

        @JsonProperty("shown")
        private ShownIdentity shown;

        public String getQuestion() {
            return question;
        }

        /** Sets {@link #getQuestion() question}. */
        public QuestionAnswered setQuestion(String question) {
            this.question = question;
            return this;
        }

        public String getContent() {
            return content;
        }

        /** Sets {@link #getContent() content}. */
        public QuestionAnswered setContent(String content) {
            this.content = content;
            return this;
        }

        public ShownIdentity getShown() {
            return shown;
        }

        /** Sets {@link #getShown() shown}. */
        public QuestionAnswered setShown(ShownIdentity shown) {
            this.shown = shown;
            return this;
        }
    }

    /** A question was taken back. */
    @JsonPropertyOrder({
        "question"
    })
    public static final class QuestionWithdrawn extends ContractValue {

        @JsonProperty("question")
        private String question;

        public String getQuestion() {
            return question;
        }

        /** Sets {@link #getQuestion() question}. */
        public QuestionWithdrawn setQuestion(String question) {
            this.question = question;
            return this;
        }
    }

    /** Whoever asked said whether the answer solved the matter. */
    @JsonPropertyOrder({
        "question",
        "solved"
    })
    public static final class AnswerRated extends ContractValue {

        @JsonProperty("question")
        private String question;

        @JsonProperty("solved")
        private Boolean solved;

        public String getQuestion() {
            return question;
        }

        /** Sets {@link #getQuestion() question}. */
        public AnswerRated setQuestion(String question) {
            this.question = question;
            return this;
        }

        public Boolean getSolved() {
            return solved;
        }

        /** Sets {@link #getSolved() solved}. */
        public AnswerRated setSolved(Boolean solved) {
            this.solved = solved;
            return this;
        }
    }
}
