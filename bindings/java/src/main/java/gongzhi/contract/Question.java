// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** A question: who asks what, when. */
@JsonPropertyOrder({
    "at",
    "actor",
    "query"
})
public final class Question extends ContractValue {

    @JsonProperty("at")
    private String at;

    @JsonProperty("actor")
    private String actor;

    @JsonProperty("query")
    private Query query;

    /** When, by the host's clock; never before what has already become true. */
    public String getAt() {
        return at;
    }

    /** Sets {@link #getAt() at}. */
    public Question setAt(String at) {
        this.at = at;
        return this;
    }

    /** Who asks; the host has made sure that it is they. */
    public String getActor() {
        return actor;
    }

    /** Sets {@link #getActor() actor}. */
    public Question setActor(String actor) {
        this.actor = actor;
        return this;
    }

    /** What. */
    public Query getQuery() {
        return query;
    }

    /** Sets {@link #getQuery() query}. */
    public Question setQuery(Query query) {
        this.query = query;
        return this;
    }
}
