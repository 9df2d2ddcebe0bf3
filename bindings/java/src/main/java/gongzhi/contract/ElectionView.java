// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/**
 * What came of an election, and of the run-offs that followed it (选举结果). Options are the
 * election's.
 */
@JsonPropertyOrder({
    "posts",
    "counted",
    "runoff"
})
public final class ElectionView extends ContractValue {

    @JsonProperty("posts")
    private List<PostView> posts;

    @JsonProperty("counted")
    private String counted;

    @JsonProperty("runoff")
    private String runoff;

    /** Its posts, in their order; none of a vote that counts no seats. */
    public List<PostView> getPosts() {
        return posts;
    }

    /** Sets {@link #getPosts() posts}. */
    public ElectionView setPosts(List<PostView> posts) {
        this.posts = posts;
        return this;
    }

    /** When votes were counted last: the days in which a run-off opens begin with it. */
    public String getCounted() {
        return counted;
    }

    /** Sets {@link #getCounted() counted}. */
    public ElectionView setCounted(String counted) {
        this.counted = counted;
        return this;
    }

    /** The run-off that is under way. It may be null. */
    public String getRunoff() {
        return runoff;
    }

    /** Sets {@link #getRunoff() runoff}. */
    public ElectionView setRunoff(String runoff) {
        this.runoff = runoff;
        return this;
    }
}
