// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** What is answered. */
@JsonPropertyOrder({
    "topic",
    "ballot",
    "ballots",
    "ballotProof",
    "explanation",
    "election",
    "discussion",
    "contribution",
    "consensus",
    "electorate",
    "objections",
    "proxies"
})
public final class DeliberationAnswer extends ContractValue {

    @JsonProperty("topic")
    private TopicView topic;

    @JsonProperty("ballot")
    private BallotView ballot;

    @JsonProperty("ballots")
    private BallotsView ballots;

    @JsonProperty("ballotProof")
    private BallotProof ballotProof;

    @JsonProperty("explanation")
    private List<Sentence> explanation;

    @JsonProperty("election")
    private ElectionView election;

    @JsonProperty("discussion")
    private DiscussionView discussion;

    @JsonProperty("contribution")
    private ContributionView contribution;

    @JsonProperty("consensus")
    private ConsensusView consensus;

    @JsonProperty("electorate")
    private ElectorateView electorate;

    @JsonProperty("objections")
    private ObjectionsView objections;

    @JsonProperty("proxies")
    private ProxiesView proxies;

    private DeliberationAnswer() {}

    /** How a topic stands. */
    public static DeliberationAnswer ofTopic(TopicView topic) {
        DeliberationAnswer union = new DeliberationAnswer();
        union.topic = topic;
        return union;
    }

    /** What stands under {@code topic}; null where this is another. */
    public TopicView getTopic() {
        return topic;
    }

    /** Whether a person may vote on a topic, and whether that vote was cast. */
    public static DeliberationAnswer ofBallot(BallotView ballot) {
        DeliberationAnswer union = new DeliberationAnswer();
        union.ballot = ballot;
        return union;
    }

    /** What stands under {@code ballot}; null where this is another. */
    public BallotView getBallot() {
        return ballot;
    }

    /** Published ballots. */
    public static DeliberationAnswer ofBallots(BallotsView ballots) {
        DeliberationAnswer union = new DeliberationAnswer();
        union.ballots = ballots;
        return union;
    }

    /** What stands under {@code ballots}; null where this is another. */
    public BallotsView getBallots() {
        return ballots;
    }

    /** That a ballot is in the count. */
    public static DeliberationAnswer ofBallotProof(BallotProof ballotProof) {
        DeliberationAnswer union = new DeliberationAnswer();
        union.ballotProof = ballotProof;
        return union;
    }

    /** What stands under {@code ballotProof}; null where this is another. */
    public BallotProof getBallotProof() {
        return ballotProof;
    }

    /** The outcome in words. */
    public static DeliberationAnswer ofExplanation(List<Sentence> explanation) {
        DeliberationAnswer union = new DeliberationAnswer();
        union.explanation = explanation;
        return union;
    }

    /** What stands under {@code explanation}; null where this is another. */
    public List<Sentence> getExplanation() {
        return explanation;
    }

    /** What came of an election. */
    public static DeliberationAnswer ofElection(ElectionView election) {
        DeliberationAnswer union = new DeliberationAnswer();
        union.election = election;
        return union;
    }

    /** What stands under {@code election}; null where this is another. */
    public ElectionView getElection() {
        return election;
    }

    /** What was said about a topic. */
    public static DeliberationAnswer ofDiscussion(DiscussionView discussion) {
        DeliberationAnswer union = new DeliberationAnswer();
        union.discussion = discussion;
        return union;
    }

    /** What stands under {@code discussion}; null where this is another. */
    public DiscussionView getDiscussion() {
        return discussion;
    }

    /** A contribution as it was made. */
    public static DeliberationAnswer ofContribution(ContributionView contribution) {
        DeliberationAnswer union = new DeliberationAnswer();
        union.contribution = contribution;
        return union;
    }

    /** What stands under {@code contribution}; null where this is another. */
    public ContributionView getContribution() {
        return contribution;
    }

    /** What the groups agree on. */
    public static DeliberationAnswer ofConsensus(ConsensusView consensus) {
        DeliberationAnswer union = new DeliberationAnswer();
        union.consensus = consensus;
        return union;
    }

    /** What stands under {@code consensus}; null where this is another. */
    public ConsensusView getConsensus() {
        return consensus;
    }

    /** Who could vote. */
    public static DeliberationAnswer ofElectorate(ElectorateView electorate) {
        DeliberationAnswer union = new DeliberationAnswer();
        union.electorate = electorate;
        return union;
    }

    /** What stands under {@code electorate}; null where this is another. */
    public ElectorateView getElectorate() {
        return electorate;
    }

    /** Objections. */
    public static DeliberationAnswer ofObjections(ObjectionsView objections) {
        DeliberationAnswer union = new DeliberationAnswer();
        union.objections = objections;
        return union;
    }

    /** What stands under {@code objections}; null where this is another. */
    public ObjectionsView getObjections() {
        return objections;
    }

    /** Who casts for whom. */
    public static DeliberationAnswer ofProxies(ProxiesView proxies) {
        DeliberationAnswer union = new DeliberationAnswer();
        union.proxies = proxies;
        return union;
    }

    /** What stands under {@code proxies}; null where this is another. */
    public ProxiesView getProxies() {
        return proxies;
    }
}
