// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** What may be asked of consultation. */
@JsonPropertyOrder({
    "ask",
    "answer",
    "withdraw",
    "rate",
    "lapse",
    "forget",
    "release"
})
public final class ConsultationCommand extends ContractValue {

    @JsonProperty("ask")
    private Ask ask;

    @JsonProperty("answer")
    private Answer answer;

    @JsonProperty("withdraw")
    private Withdraw withdraw;

    @JsonProperty("rate")
    private Rate rate;

    @JsonProperty("lapse")
    private Lapse lapse;

    @JsonProperty("forget")
    private Forget forget;

    @JsonProperty("release")
    private Release release;

    private ConsultationCommand() {}

    /** Ask a public body a question. */
    public static ConsultationCommand ofAsk(Ask ask) {
        ConsultationCommand union = new ConsultationCommand();
        union.ask = ask;
        return union;
    }

    /** What stands under {@code ask}; null where this is another. */
    public Ask getAsk() {
        return ask;
    }

    /** Answer a question, for the body or for the region that it went up to. */
    public static ConsultationCommand ofAnswer(Answer answer) {
        ConsultationCommand union = new ConsultationCommand();
        union.answer = answer;
        return union;
    }

    /** What stands under {@code answer}; null where this is another. */
    public Answer getAnswer() {
        return answer;
    }

    /** Take an open question back. */
    public static ConsultationCommand ofWithdraw(Withdraw withdraw) {
        ConsultationCommand union = new ConsultationCommand();
        union.withdraw = withdraw;
        return union;
    }

    /** What stands under {@code withdraw}; null where this is another. */
    public Withdraw getWithdraw() {
        return withdraw;
    }

    /** Say whether the answer solved the matter, once. */
    public static ConsultationCommand ofRate(Rate rate) {
        ConsultationCommand union = new ConsultationCommand();
        union.rate = rate;
        return union;
    }

    /** What stands under {@code rate}; null where this is another. */
    public Rate getRate() {
        return rate;
    }

    /** The clock's: a body is to be reminded, or an answer is late. */
    public static ConsultationCommand ofLapse(Lapse lapse) {
        ConsultationCommand union = new ConsultationCommand();
        union.lapse = lapse;
        return union;
    }

    /** What stands under {@code lapse}; null where this is another. */
    public Lapse getLapse() {
        return lapse;
    }

    /** The engine's: whoever asked is erased; their open questions are taken back. */
    public static ConsultationCommand ofForget(Forget forget) {
        ConsultationCommand union = new ConsultationCommand();
        union.forget = forget;
        return union;
    }

    /** What stands under {@code forget}; null where this is another. */
    public Forget getForget() {
        return forget;
    }

    /** The engine's: a body may not act any more; its open questions go up. */
    public static ConsultationCommand ofRelease(Release release) {
        ConsultationCommand union = new ConsultationCommand();
        union.release = release;
        return union;
    }

    /** What stands under {@code release}; null where this is another. */
    public Release getRelease() {
        return release;
    }

    /** Ask a public body a question. */
    @JsonPropertyOrder({
        "question",
        "body",
        "person",
        "content"
    })
    public static final class Ask extends ContractValue {

        @JsonProperty("question")
        private String question;

        @JsonProperty("body")
        private String body;

        @JsonProperty("person")
        private String person;

        @JsonProperty("content")
        private String content;

        /** The question. */
        public String getQuestion() {
            return question;
        }

        /** Sets {@link #getQuestion() question}. */
        public Ask setQuestion(String question) {
            this.question = question;
            return this;
        }

        /** Which body. */
        public String getBody() {
            return body;
        }

        /** Sets {@link #getBody() body}. */
        public Ask setBody(String body) {
            this.body = body;
            return this;
        }

        /** Who asks: a resident of where the body acts. */
        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public Ask setPerson(String person) {
            this.person = person;
            return this;
        }

        /** Content digest of the question, which the host keeps. */
        public String getContent() {
            return content;
        }

        /** Sets {@link #getContent() content}. */
        public Ask setContent(String content) {
            this.content = content;
            return this;
        }
    }

    /** Answer a question, for the body or for the region that it went up to. */
    @JsonPropertyOrder({
        "question",
        "content"
    })
    public static final class Answer extends ContractValue {

        @JsonProperty("question")
        private String question;

        @JsonProperty("content")
        private String content;

        /** Which. */
        public String getQuestion() {
            return question;
        }

        /** Sets {@link #getQuestion() question}. */
        public Answer setQuestion(String question) {
            this.question = question;
            return this;
        }

        /** Content digest of the answer, which the host keeps. */
        public String getContent() {
            return content;
        }

        /** Sets {@link #getContent() content}. */
        public Answer setContent(String content) {
            this.content = content;
            return this;
        }
    }

    /** Take an open question back. */
    @JsonPropertyOrder({
        "question"
    })
    public static final class Withdraw extends ContractValue {

        @JsonProperty("question")
        private String question;

        /** Which. */
        public String getQuestion() {
            return question;
        }

        /** Sets {@link #getQuestion() question}. */
        public Withdraw setQuestion(String question) {
            this.question = question;
            return this;
        }
    }

    /** Say whether the answer solved the matter, once. */
    @JsonPropertyOrder({
        "question",
        "solved"
    })
    public static final class Rate extends ContractValue {

        @JsonProperty("question")
        private String question;

        @JsonProperty("solved")
        private Boolean solved;

        /** Which. */
        public String getQuestion() {
            return question;
        }

        /** Sets {@link #getQuestion() question}. */
        public Rate setQuestion(String question) {
            this.question = question;
            return this;
        }

        /** Whether it did. */
        public Boolean getSolved() {
            return solved;
        }

        /** Sets {@link #getSolved() solved}. */
        public Rate setSolved(Boolean solved) {
            this.solved = solved;
            return this;
        }
    }

    /** The clock's: a body is to be reminded, or an answer is late. */
    @JsonPropertyOrder({
        "question"
    })
    public static final class Lapse extends ContractValue {

        @JsonProperty("question")
        private String question;

        /** Which. */
        public String getQuestion() {
            return question;
        }

        /** Sets {@link #getQuestion() question}. */
        public Lapse setQuestion(String question) {
            this.question = question;
            return this;
        }
    }

    /** The engine's: whoever asked is erased; their open questions are taken back. */
    @JsonPropertyOrder({
        "person"
    })
    public static final class Forget extends ContractValue {

        @JsonProperty("person")
        private String person;

        /** Who. */
        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public Forget setPerson(String person) {
            this.person = person;
            return this;
        }
    }

    /** The engine's: a body may not act any more; its open questions go up. */
    @JsonPropertyOrder({
        "body"
    })
    public static final class Release extends ContractValue {

        @JsonProperty("body")
        private String body;

        /** Which. */
        public String getBody() {
            return body;
        }

        /** Sets {@link #getBody() body}. */
        public Release setBody(String body) {
            this.body = body;
            return this;
        }
    }
}
