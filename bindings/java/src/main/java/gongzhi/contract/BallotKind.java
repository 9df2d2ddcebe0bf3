// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** What is put to the vote (票种), and how it is counted. Options are numbered from 0. */
@JsonPropertyOrder({
    "motion",
    "block",
    "approval",
    "score",
    "ranked",
    "budget"
})
public final class BallotKind extends ContractValue {

    @JsonProperty("motion")
    private Motion motion;

    @JsonProperty("block")
    private Block block;

    @JsonProperty("approval")
    private Approval approval;

    @JsonProperty("score")
    private Score score;

    @JsonProperty("ranked")
    private Ranked ranked;

    @JsonProperty("budget")
    private Budget budget;

    private BallotKind() {}

    /** Yes, no or abstain (表决). */
    public static BallotKind ofMotion(Motion motion) {
        BallotKind union = new BallotKind();
        union.motion = motion;
        return union;
    }

    /** What stands under {@code motion}; null where this is another. */
    public Motion getMotion() {
        return motion;
    }

    /** A mark of 1 beside at most as many as a post has seats (等额或差额选举): one of n, k of n. */
    public static BallotKind ofBlock(Block block) {
        BallotKind union = new BallotKind();
        union.block = block;
        return union;
    }

    /** What stands under {@code block}; null where this is another. */
    public Block getBlock() {
        return block;
    }

    /** A mark of 1 beside any number (认可投票). */
    public static BallotKind ofApproval(Approval approval) {
        BallotKind union = new BallotKind();
        union.approval = approval;
        return union;
    }

    /** What stands under {@code approval}; null where this is another. */
    public Approval getApproval() {
        return approval;
    }

    /** Points beside each (评分), which are added up. */
    public static BallotKind ofScore(Score score) {
        BallotKind union = new BallotKind();
        union.score = score;
        return union;
    }

    /** What stands under {@code score}; null where this is another. */
    public Score getScore() {
        return score;
    }

    /**
     * 1 beside the best, 2 beside the next (排序投票). What bears no number comes after all that do,
     * and among itself in no order; a number left out is no gap: 1 and 3 are read as 1 and 2.
     */
    public static BallotKind ofRanked(Ranked ranked) {
        BallotKind union = new BallotKind();
        union.ranked = ranked;
        return union;
    }

    /** What stands under {@code ranked}; null where this is another. */
    public Ranked getRanked() {
        return ranked;
    }

    /** Points shared out among projects (参与式预算). */
    public static BallotKind ofBudget(Budget budget) {
        BallotKind union = new BallotKind();
        union.budget = budget;
        return union;
    }

    /** What stands under {@code budget}; null where this is another. */
    public Budget getBudget() {
        return budget;
    }

    /** Yes, no or abstain (表决). */
    public static final class Motion extends ContractValue {
    }

    /** A mark of 1 beside at most as many as a post has seats (等额或差额选举): one of n, k of n. */
    @JsonPropertyOrder({
        "posts",
        "apart"
    })
    public static final class Block extends ContractValue {

        @JsonProperty("posts")
        private List<Post> posts;

        @JsonProperty("apart")
        private List<Apart> apart;

        /** The highest first; filled in this order. */
        public List<Post> getPosts() {
            return posts;
        }

        /** Sets {@link #getPosts() posts}. */
        public Block setPosts(List<Post> posts) {
            this.posts = posts;
            return this;
        }

        /** Who may not be elected together. It may be null. */
        public List<Apart> getApart() {
            return apart;
        }

        /** Sets {@link #getApart() apart}. */
        public Block setApart(List<Apart> apart) {
            this.apart = apart;
            return this;
        }
    }

    /** A mark of 1 beside any number (认可投票). */
    @JsonPropertyOrder({
        "post"
    })
    public static final class Approval extends ContractValue {

        @JsonProperty("post")
        private Post post;

        /** The seats. */
        public Post getPost() {
            return post;
        }

        /** Sets {@link #getPost() post}. */
        public Approval setPost(Post post) {
            this.post = post;
            return this;
        }
    }

    /** Points beside each (评分), which are added up. */
    @JsonPropertyOrder({
        "post",
        "max"
    })
    public static final class Score extends ContractValue {

        @JsonProperty("post")
        private Post post;

        @JsonProperty("max")
        private Integer max;

        /** The seats. */
        public Post getPost() {
            return post;
        }

        /** Sets {@link #getPost() post}. */
        public Score setPost(Post post) {
            this.post = post;
            return this;
        }

        /** The most for one option. */
        public Integer getMax() {
            return max;
        }

        /** Sets {@link #getMax() max}. */
        public Score setMax(Integer max) {
            this.max = max;
            return this;
        }
    }

    /**
     * 1 beside the best, 2 beside the next (排序投票). What bears no number comes after all that do,
     * and among itself in no order; a number left out is no gap: 1 and 3 are read as 1 and 2.
     */
    @JsonPropertyOrder({
        "method",
        "equal"
    })
    public static final class Ranked extends ContractValue {

        @JsonProperty("method")
        private RankedMethod method;

        @JsonProperty("equal")
        private Boolean equal;

        /** How the ranks are counted. */
        public RankedMethod getMethod() {
            return method;
        }

        /** Sets {@link #getMethod() method}. */
        public Ranked setMethod(RankedMethod method) {
            this.method = method;
            return this;
        }

        /** Whether two options may bear the same number; where not, such a ballot is void. */
        public Boolean getEqual() {
            return equal;
        }

        /** Sets {@link #getEqual() equal}. */
        public Ranked setEqual(Boolean equal) {
            this.equal = equal;
            return this;
        }
    }

    /** Points shared out among projects (参与式预算). */
    @JsonPropertyOrder({
        "method",
        "budget",
        "costs",
        "max",
        "points"
    })
    public static final class Budget extends ContractValue {

        @JsonProperty("method")
        private BudgetMethod method;

        @JsonProperty("budget")
        private String budget;

        @JsonProperty("costs")
        private List<String> costs;

        @JsonProperty("max")
        private Integer max;

        @JsonProperty("points")
        private Integer points;

        /** How the money is given out. */
        public BudgetMethod getMethod() {
            return method;
        }

        /** Sets {@link #getMethod() method}. */
        public Budget setMethod(BudgetMethod method) {
            this.method = method;
            return this;
        }

        /** The money there is. */
        public String getBudget() {
            return budget;
        }

        /** Sets {@link #getBudget() budget}. */
        public Budget setBudget(String budget) {
            this.budget = budget;
            return this;
        }

        /** What each project costs. */
        public List<String> getCosts() {
            return costs;
        }

        /** Sets {@link #getCosts() costs}. */
        public Budget setCosts(List<String> costs) {
            this.costs = costs;
            return this;
        }

        /** The most points for one project; where 1, the ballot is one of approval. */
        public Integer getMax() {
            return max;
        }

        /** Sets {@link #getMax() max}. */
        public Budget setMax(Integer max) {
            this.max = max;
            return this;
        }

        /** The most points in all. */
        public Integer getPoints() {
            return points;
        }

        /** Sets {@link #getPoints() points}. */
        public Budget setPoints(Integer points) {
            this.points = points;
            return this;
        }
    }
}
