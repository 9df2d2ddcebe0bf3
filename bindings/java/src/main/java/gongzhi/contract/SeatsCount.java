// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** The count of block, approval and score, post by post. */
@JsonPropertyOrder({
    "posts"
})
public final class SeatsCount extends ContractValue {

    @JsonProperty("posts")
    private List<PostCount> posts;

    /** In the order in which they were filled. */
    public List<PostCount> getPosts() {
        return posts;
    }

    /** Sets {@link #getPosts() posts}. */
    public SeatsCount setPosts(List<PostCount> posts) {
        this.posts = posts;
        return this;
    }
}
