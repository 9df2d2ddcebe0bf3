// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** Why consultation refuses, in the published order. */
@JsonPropertyOrder({
    "unknownQuestion",
    "questionExists",
    "notPublic",
    "outOfReach",
    "tooManyOpen",
    "notOpen",
    "ownQuestion",
    "notAnswered",
    "ratedAlready",
    "notDue"
})
public final class ConsultationRefusal extends ContractValue {

    @JsonProperty("unknownQuestion")
    private UnknownQuestion unknownQuestion;

    @JsonProperty("questionExists")
    private QuestionExists questionExists;

    @JsonProperty("notPublic")
    private NotPublic notPublic;

    @JsonProperty("outOfReach")
    private OutOfReach outOfReach;

    @JsonProperty("tooManyOpen")
    private TooManyOpen tooManyOpen;

    @JsonProperty("notOpen")
    private NotOpen notOpen;

    @JsonProperty("ownQuestion")
    private OwnQuestion ownQuestion;

    @JsonProperty("notAnswered")
    private NotAnswered notAnswered;

    @JsonProperty("ratedAlready")
    private RatedAlready ratedAlready;

    @JsonProperty("notDue")
    private NotDue notDue;

    private ConsultationRefusal() {}

    /** no question {question} is known */
    public static ConsultationRefusal ofUnknownQuestion(UnknownQuestion unknownQuestion) {
        ConsultationRefusal union = new ConsultationRefusal();
        union.unknownQuestion = unknownQuestion;
        return union;
    }

    /** What stands under {@code unknownQuestion}; null where this is another. */
    public UnknownQuestion getUnknownQuestion() {
        return unknownQuestion;
    }

    /** question {question} was asked already */
    public static ConsultationRefusal ofQuestionExists(QuestionExists questionExists) {
        ConsultationRefusal union = new ConsultationRefusal();
        union.questionExists = questionExists;
        return union;
    }

    /** What stands under {@code questionExists}; null where this is another. */
    public QuestionExists getQuestionExists() {
        return questionExists;
    }

    /** {body} is no public body */
    public static ConsultationRefusal ofNotPublic(NotPublic notPublic) {
        ConsultationRefusal union = new ConsultationRefusal();
        union.notPublic = notPublic;
        return union;
    }

    /** What stands under {@code notPublic}; null where this is another. */
    public NotPublic getNotPublic() {
        return notPublic;
    }

    /** {body} acts in {region}, where grid {grid} does not lie */
    public static ConsultationRefusal ofOutOfReach(OutOfReach outOfReach) {
        ConsultationRefusal union = new ConsultationRefusal();
        union.outOfReach = outOfReach;
        return union;
    }

    /** What stands under {@code outOfReach}; null where this is another. */
    public OutOfReach getOutOfReach() {
        return outOfReach;
    }

    /** this person has {open} questions open, and may have {max} */
    public static ConsultationRefusal ofTooManyOpen(TooManyOpen tooManyOpen) {
        ConsultationRefusal union = new ConsultationRefusal();
        union.tooManyOpen = tooManyOpen;
        return union;
    }

    /** What stands under {@code tooManyOpen}; null where this is another. */
    public TooManyOpen getTooManyOpen() {
        return tooManyOpen;
    }

    /** question {question} is not open */
    public static ConsultationRefusal ofNotOpen(NotOpen notOpen) {
        ConsultationRefusal union = new ConsultationRefusal();
        union.notOpen = notOpen;
        return union;
    }

    /** What stands under {@code notOpen}; null where this is another. */
    public NotOpen getNotOpen() {
        return notOpen;
    }

    /** whoever asked {question} cannot answer it */
    public static ConsultationRefusal ofOwnQuestion(OwnQuestion ownQuestion) {
        ConsultationRefusal union = new ConsultationRefusal();
        union.ownQuestion = ownQuestion;
        return union;
    }

    /** What stands under {@code ownQuestion}; null where this is another. */
    public OwnQuestion getOwnQuestion() {
        return ownQuestion;
    }

    /** question {question} has no answer to rate */
    public static ConsultationRefusal ofNotAnswered(NotAnswered notAnswered) {
        ConsultationRefusal union = new ConsultationRefusal();
        union.notAnswered = notAnswered;
        return union;
    }

    /** What stands under {@code notAnswered}; null where this is another. */
    public NotAnswered getNotAnswered() {
        return notAnswered;
    }

    /** the answer to {question} was rated already */
    public static ConsultationRefusal ofRatedAlready(RatedAlready ratedAlready) {
        ConsultationRefusal union = new ConsultationRefusal();
        union.ratedAlready = ratedAlready;
        return union;
    }

    /** What stands under {@code ratedAlready}; null where this is another. */
    public RatedAlready getRatedAlready() {
        return ratedAlready;
    }

    /** the answer is due at {due}, it is {at} */
    public static ConsultationRefusal ofNotDue(NotDue notDue) {
        ConsultationRefusal union = new ConsultationRefusal();
        union.notDue = notDue;
        return union;
    }

    /** What stands under {@code notDue}; null where this is another. */
    public NotDue getNotDue() {
        return notDue;
    }

    /** no question {question} is known */
    @JsonPropertyOrder({
        "question"
    })
    public static final class UnknownQuestion extends ContractValue {

        @JsonProperty("question")
        private String question;

        public String getQuestion() {
            return question;
        }

        /** Sets {@link #getQuestion() question}. */
        public UnknownQuestion setQuestion(String question) {
            this.question = question;
            return this;
        }
    }

    /** question {question} was asked already */
    @JsonPropertyOrder({
        "question"
    })
    public static final class QuestionExists extends ContractValue {

        @JsonProperty("question")
        private String question;

        public String getQuestion() {
            return question;
        }

        /** Sets {@link #getQuestion() question}. */
        public QuestionExists setQuestion(String question) {
            this.question = question;
            return this;
        }
    }

    /** {body} is no public body */
    @JsonPropertyOrder({
        "body"
    })
    public static final class NotPublic extends ContractValue {

        @JsonProperty("body")
        private String body;

        public String getBody() {
            return body;
        }

        /** Sets {@link #getBody() body}. */
        public NotPublic setBody(String body) {
            this.body = body;
            return this;
        }
    }

    /** {body} acts in {region}, where grid {grid} does not lie */
    @JsonPropertyOrder({
        "body",
        "region",
        "grid"
    })
    public static final class OutOfReach extends ContractValue {

        @JsonProperty("body")
        private String body;

        @JsonProperty("region")
        private String region;

        @JsonProperty("grid")
        private String grid;

        public String getBody() {
            return body;
        }

        /** Sets {@link #getBody() body}. */
        public OutOfReach setBody(String body) {
            this.body = body;
            return this;
        }

        public String getRegion() {
            return region;
        }

        /** Sets {@link #getRegion() region}. */
        public OutOfReach setRegion(String region) {
            this.region = region;
            return this;
        }

        public String getGrid() {
            return grid;
        }

        /** Sets {@link #getGrid() grid}. */
        public OutOfReach setGrid(String grid) {
            this.grid = grid;
            return this;
        }
    }

    /** this person has {open} questions open, and may have {max} */
    @JsonPropertyOrder({
        "open",
        "max"
    })
    public static final class TooManyOpen extends ContractValue {

        @JsonProperty("open")
        private Integer open;

        @JsonProperty("max")
        private Integer max;

        public Integer getOpen() {
            return open;
        }

        /** Sets {@link #getOpen() open}. */
        public TooManyOpen setOpen(Integer open) {
            this.open = open;
            return this;
        }

        public Integer getMax() {
            return max;
        }

        /** Sets {@link #getMax() max}. */
        public TooManyOpen setMax(Integer max) {
            this.max = max;
            return this;
        }
    }

    /** question {question} is not open */
    @JsonPropertyOrder({
        "question"
    })
    public static final class NotOpen extends ContractValue {

        @JsonProperty("question")
        private String question;

        public String getQuestion() {
            return question;
        }

        /** Sets {@link #getQuestion() question}. */
        public NotOpen setQuestion(String question) {
            this.question = question;
            return this;
        }
    }

    /** whoever asked {question} cannot answer it */
    @JsonPropertyOrder({
        "question"
    })
    public static final class OwnQuestion extends ContractValue {

        @JsonProperty("question")
        private String question;

        public String getQuestion() {
            return question;
        }

        /** Sets {@link #getQuestion() question}. */
        public OwnQuestion setQuestion(String question) {
            this.question = question;
            return this;
        }
    }

    /** question {question} has no answer to rate */
    @JsonPropertyOrder({
        "question"
    })
    public static final class NotAnswered extends ContractValue {

        @JsonProperty("question")
        private String question;

        public String getQuestion() {
            return question;
        }

        /** Sets {@link #getQuestion() question}. */
        public NotAnswered setQuestion(String question) {
            this.question = question;
            return this;
        }
    }

    /** the answer to {question} was rated already */
    @JsonPropertyOrder({
        "question"
    })
    public static final class RatedAlready extends ContractValue {

        @JsonProperty("question")
        private String question;

        public String getQuestion() {
            return question;
        }

        /** Sets {@link #getQuestion() question}. */
        public RatedAlready setQuestion(String question) {
            this.question = question;
            return this;
        }
    }

    /** the answer is due at {due}, it is {at} */
    @JsonPropertyOrder({
        "due",
        "at"
    })
    public static final class NotDue extends ContractValue {

        @JsonProperty("due")
        private String due;

        @JsonProperty("at")
        private String at;

        public String getDue() {
            return due;
        }

        /** Sets {@link #getDue() due}. */
        public NotDue setDue(String due) {
            this.due = due;
            return this;
        }

        public String getAt() {
            return at;
        }

        /** Sets {@link #getAt() at}. */
        public NotDue setAt(String at) {
            this.at = at;
            return this;
        }
    }
}
