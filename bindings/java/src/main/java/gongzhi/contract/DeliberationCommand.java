// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** What may be asked of deliberation. */
@JsonPropertyOrder({
    "propose",
    "second",
    "withdraw",
    "open",
    "cast",
    "lapse",
    "close"
})
public final class DeliberationCommand extends ContractValue {

    @JsonProperty("propose")
    private Propose propose;

    @JsonProperty("second")
    private Second second;

    @JsonProperty("withdraw")
    private Withdraw withdraw;

    @JsonProperty("open")
    private Open open;

    @JsonProperty("cast")
    private Cast cast;

    @JsonProperty("lapse")
    private Lapse lapse;

    @JsonProperty("close")
    private Close close;

    private DeliberationCommand() {}

    /** Propose a topic; the actor becomes its proposer. */
    public static DeliberationCommand ofPropose(Propose propose) {
        DeliberationCommand union = new DeliberationCommand();
        union.propose = propose;
        return union;
    }

    /** What stands under {@code propose}; null where this is another. */
    public Propose getPropose() {
        return propose;
    }

    /** Second a topic (附议). */
    public static DeliberationCommand ofSecond(Second second) {
        DeliberationCommand union = new DeliberationCommand();
        union.second = second;
        return union;
    }

    /** What stands under {@code second}; null where this is another. */
    public Second getSecond() {
        return second;
    }

    /** Withdraw a topic before voting opens. */
    public static DeliberationCommand ofWithdraw(Withdraw withdraw) {
        DeliberationCommand union = new DeliberationCommand();
        union.withdraw = withdraw;
        return union;
    }

    /** What stands under {@code withdraw}; null where this is another. */
    public Withdraw getWithdraw() {
        return withdraw;
    }

    /** Open the voting on a seconded topic; its electorate is frozen. */
    public static DeliberationCommand ofOpen(Open open) {
        DeliberationCommand union = new DeliberationCommand();
        union.open = open;
        return union;
    }

    /** What stands under {@code open}; null where this is another. */
    public Open getOpen() {
        return open;
    }

    /** Cast a ballot. Only the voter casts by app; staff key in what came by other channels. */
    public static DeliberationCommand ofCast(Cast cast) {
        DeliberationCommand union = new DeliberationCommand();
        union.cast = cast;
        return union;
    }

    /** What stands under {@code cast}; null where this is another. */
    public Cast getCast() {
        return cast;
    }

    /** The clock's: the time for seconding has passed. */
    public static DeliberationCommand ofLapse(Lapse lapse) {
        DeliberationCommand union = new DeliberationCommand();
        union.lapse = lapse;
        return union;
    }

    /** What stands under {@code lapse}; null where this is another. */
    public Lapse getLapse() {
        return lapse;
    }

    /** The clock's: the time for voting has passed; the ballots are counted. */
    public static DeliberationCommand ofClose(Close close) {
        DeliberationCommand union = new DeliberationCommand();
        union.close = close;
        return union;
    }

    /** What stands under {@code close}; null where this is another. */
    public Close getClose() {
        return close;
    }

    /** Propose a topic; the actor becomes its proposer. */
    @JsonPropertyOrder({
        "topic",
        "region",
        "rule",
        "subject",
        "covenant",
        "repeals"
    })
    public static final class Propose extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("region")
        private String region;

        @JsonProperty("rule")
        private String rule;

        @JsonProperty("subject")
        private String subject;

        @JsonProperty("covenant")
        private CovenantDraft covenant;

        @JsonProperty("repeals")
        private String repeals;

        /** The topic. */
        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public Propose setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        /** Whose members vote on it. */
        public String getRegion() {
            return region;
        }

        /** Sets {@link #getRegion() region}. */
        public Propose setRegion(String region) {
            this.region = region;
            return this;
        }

        /** The charter's rule that it is decided by. */
        public String getRule() {
            return rule;
        }

        /** Sets {@link #getRule() rule}. */
        public Propose setRule(String rule) {
            this.rule = rule;
            return this;
        }

        /** Content digest of its text, which the host keeps. */
        public String getSubject() {
            return subject;
        }

        /** Sets {@link #getSubject() subject}. */
        public Propose setSubject(String subject) {
            this.subject = subject;
            return this;
        }

        /** The covenant that begins when it passes. It may be null. */
        public CovenantDraft getCovenant() {
            return covenant;
        }

        /** Sets {@link #getCovenant() covenant}. */
        public Propose setCovenant(CovenantDraft covenant) {
            this.covenant = covenant;
            return this;
        }

        /** The covenant that ends when it passes. It may be null. */
        public String getRepeals() {
            return repeals;
        }

        /** Sets {@link #getRepeals() repeals}. */
        public Propose setRepeals(String repeals) {
            this.repeals = repeals;
            return this;
        }
    }

    /** Second a topic (附议). */
    @JsonPropertyOrder({
        "topic",
        "person"
    })
    public static final class Second extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("person")
        private String person;

        /** Which. */
        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public Second setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        /** Who: a member of its region, not its proposer, once. */
        public String getPerson() {
            return person;
        }

        /** Sets {@link #getPerson() person}. */
        public Second setPerson(String person) {
            this.person = person;
            return this;
        }
    }

    /** Withdraw a topic before voting opens. */
    @JsonPropertyOrder({
        "topic"
    })
    public static final class Withdraw extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        /** Which. */
        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public Withdraw setTopic(String topic) {
            this.topic = topic;
            return this;
        }
    }

    /** Open the voting on a seconded topic; its electorate is frozen. */
    @JsonPropertyOrder({
        "topic"
    })
    public static final class Open extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        /** Which. */
        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public Open setTopic(String topic) {
            this.topic = topic;
            return this;
        }
    }

    /** Cast a ballot. Only the voter casts by app; staff key in what came by other channels. */
    @JsonPropertyOrder({
        "topic",
        "voter",
        "choice",
        "channel"
    })
    public static final class Cast extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        @JsonProperty("voter")
        private String voter;

        @JsonProperty("choice")
        private Choice choice;

        @JsonProperty("channel")
        private EntryChannel channel;

        /** On which topic. */
        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public Cast setTopic(String topic) {
            this.topic = topic;
            return this;
        }

        /** Whose vote it is; in a vote of households, the delegate whose household it is. */
        public String getVoter() {
            return voter;
        }

        /** Sets {@link #getVoter() voter}. */
        public Cast setVoter(String voter) {
            this.voter = voter;
            return this;
        }

        /** What the voter chose. */
        public Choice getChoice() {
            return choice;
        }

        /** Sets {@link #getChoice() choice}. */
        public Cast setChoice(Choice choice) {
            this.choice = choice;
            return this;
        }

        /** How the ballot came. */
        public EntryChannel getChannel() {
            return channel;
        }

        /** Sets {@link #getChannel() channel}. */
        public Cast setChannel(EntryChannel channel) {
            this.channel = channel;
            return this;
        }
    }

    /** The clock's: the time for seconding has passed. */
    @JsonPropertyOrder({
        "topic"
    })
    public static final class Lapse extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        /** Which topic. */
        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public Lapse setTopic(String topic) {
            this.topic = topic;
            return this;
        }
    }

    /** The clock's: the time for voting has passed; the ballots are counted. */
    @JsonPropertyOrder({
        "topic"
    })
    public static final class Close extends ContractValue {

        @JsonProperty("topic")
        private String topic;

        /** Which topic. */
        public String getTopic() {
            return topic;
        }

        /** Sets {@link #getTopic() topic}. */
        public Close setTopic(String topic) {
            this.topic = topic;
            return this;
        }
    }
}
