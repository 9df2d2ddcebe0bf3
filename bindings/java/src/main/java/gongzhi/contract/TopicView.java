// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** How a topic stands. Who proposed and who seconded it is not said. */
@JsonPropertyOrder({
    "topic",
    "region",
    "subject",
    "question",
    "earlier",
    "rule",
    "covenant",
    "repeals",
    "follows",
    "standsFor",
    "opensBefore",
    "ground",
    "units",
    "calls",
    "needed",
    "seconds",
    "objections",
    "undecided",
    "stage",
    "effect",
    "next"
})
public final class TopicView extends ContractValue {

    @JsonProperty("topic")
    private String topic;

    @JsonProperty("region")
    private String region;

    @JsonProperty("subject")
    private String subject;

    @JsonProperty("question")
    private DeliberationQuestion question;

    @JsonProperty("earlier")
    private List<String> earlier;

    @JsonProperty("rule")
    private DecisionRule rule;

    @JsonProperty("covenant")
    private CovenantDraft covenant;

    @JsonProperty("repeals")
    private String repeals;

    @JsonProperty("follows")
    private String follows;

    @JsonProperty("standsFor")
    private List<Integer> standsFor;

    @JsonProperty("opensBefore")
    private String opensBefore;

    @JsonProperty("ground")
    private String ground;

    @JsonProperty("units")
    private List<String> units;

    @JsonProperty("calls")
    private List<Call> calls;

    @JsonProperty("needed")
    private Integer needed;

    @JsonProperty("seconds")
    private Integer seconds;

    @JsonProperty("objections")
    private Long objections;

    @JsonProperty("undecided")
    private Long undecided;

    @JsonProperty("stage")
    private StageView stage;

    @JsonProperty("effect")
    private Effect effect;

    @JsonProperty("next")
    private NextStep next;

    /** Which. */
    public String getTopic() {
        return topic;
    }

    /** Sets {@link #getTopic() topic}. */
    public TopicView setTopic(String topic) {
        this.topic = topic;
        return this;
    }

    /** Whose members vote on it. */
    public String getRegion() {
        return region;
    }

    /** Sets {@link #getRegion() region}. */
    public TopicView setRegion(String region) {
        this.region = region;
        return this;
    }

    /** Content digest of its text. */
    public String getSubject() {
        return subject;
    }

    /** Sets {@link #getSubject() subject}. */
    public TopicView setSubject(String subject) {
        this.subject = subject;
        return this;
    }

    /** What it asks. */
    public DeliberationQuestion getQuestion() {
        return question;
    }

    /** Sets {@link #getQuestion() question}. */
    public TopicView setQuestion(DeliberationQuestion question) {
        this.question = question;
        return this;
    }

    /** Those of its text before amendments, the first first. */
    public List<String> getEarlier() {
        return earlier;
    }

    /** Sets {@link #getEarlier() earlier}. */
    public TopicView setEarlier(List<String> earlier) {
        this.earlier = earlier;
        return this;
    }

    /** The rule that decides it, as it stood when the topic was proposed. */
    public DecisionRule getRule() {
        return rule;
    }

    /** Sets {@link #getRule() rule}. */
    public TopicView setRule(DecisionRule rule) {
        this.rule = rule;
        return this;
    }

    /** The covenant that begins when it passes. It may be null. */
    public CovenantDraft getCovenant() {
        return covenant;
    }

    /** Sets {@link #getCovenant() covenant}. */
    public TopicView setCovenant(CovenantDraft covenant) {
        this.covenant = covenant;
        return this;
    }

    /** The topic whose decision ends when it passes. It may be null. */
    public String getRepeals() {
        return repeals;
    }

    /** Sets {@link #getRepeals() repeals}. */
    public TopicView setRepeals(String repeals) {
        this.repeals = repeals;
        return this;
    }

    /** The election whose open seats it fills. It may be null. */
    public String getFollows() {
        return follows;
    }

    /** Sets {@link #getFollows() follows}. */
    public TopicView setFollows(String follows) {
        this.follows = follows;
        return this;
    }

    /**
     * Which option of that election each of its options is, in their order, for the ballot to name
     * them.
     */
    public List<Integer> getStandsFor() {
        return standsFor;
    }

    /** Sets {@link #getStandsFor() standsFor}. */
    public TopicView setStandsFor(List<Integer> standsFor) {
        this.standsFor = standsFor;
        return this;
    }

    /** Before when it opens then, or lapses. It may be null. */
    public String getOpensBefore() {
        return opensBefore;
    }

    /** Sets {@link #getOpensBefore() opensBefore}. */
    public TopicView setOpensBefore(String opensBefore) {
        this.opensBefore = opensBefore;
        return this;
    }

    /** On which ground it asks for a recall, where it does. It may be null. */
    public String getGround() {
        return ground;
    }

    /** Sets {@link #getGround() ground}. */
    public TopicView setGround(String ground) {
        this.ground = ground;
        return this;
    }

    /** Where interested owners vote, the units that are theirs, by their names. */
    public List<String> getUnits() {
        return units;
    }

    /** Sets {@link #getUnits() units}. */
    public TopicView setUnits(List<String> units) {
        this.units = units;
        return this;
    }

    /** Who can have its vote called, the proposer among them. */
    public List<Call> getCalls() {
        return calls;
    }

    /** Sets {@link #getCalls() calls}. */
    public TopicView setCalls(List<Call> calls) {
        this.calls = calls;
        return this;
    }

    /**
     * How many seconds suffice, whoever gives them; none: one of {@code calls} alone does. It may
     * be null.
     */
    public Integer getNeeded() {
        return needed;
    }

    /** Sets {@link #getNeeded() needed}. */
    public TopicView setNeeded(Integer needed) {
        this.needed = needed;
        return this;
    }

    /** How many seconded it. */
    public Integer getSeconds() {
        return seconds;
    }

    /** Sets {@link #getSeconds() seconds}. */
    public TopicView setSeconds(Integer seconds) {
        this.seconds = seconds;
        return this;
    }

    /** Objections to its list and to its result. */
    public Long getObjections() {
        return objections;
    }

    /** Sets {@link #getObjections() objections}. */
    public TopicView setObjections(Long objections) {
        this.objections = objections;
        return this;
    }

    /** How many of them are undecided. */
    public Long getUndecided() {
        return undecided;
    }

    /** Sets {@link #getUndecided() undecided}. */
    public TopicView setUndecided(Long undecided) {
        this.undecided = undecided;
        return this;
    }

    /** Where it stands. */
    public StageView getStage() {
        return stage;
    }

    /** Sets {@link #getStage() stage}. */
    public TopicView setStage(StageView stage) {
        this.stage = stage;
        return this;
    }

    /** Once it is counted, how that stands. It may be null. */
    public Effect getEffect() {
        return effect;
    }

    /** Sets {@link #getEffect() effect}. */
    public TopicView setEffect(Effect effect) {
        this.effect = effect;
        return this;
    }

    /** Its next deadline, and what happens then. It may be null. */
    public NextStep getNext() {
        return next;
    }

    /** Sets {@link #getNext() next}. */
    public TopicView setNext(NextStep next) {
        this.next = next;
        return this;
    }
}
