// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** What was given for one item. */
@JsonPropertyOrder({
    "item",
    "record",
    "content"
})
public final class Entry extends ContractValue {

    @JsonProperty("item")
    private String item;

    @JsonProperty("record")
    private String record;

    @JsonProperty("content")
    private String content;

    /** Which item. */
    public String getItem() {
        return item;
    }

    /** Sets {@link #getItem() item}. */
    public Entry setItem(String item) {
        this.item = item;
        return this;
    }

    /** The name under which the host's vault keeps it, used once. */
    public String getRecord() {
        return record;
    }

    /** Sets {@link #getRecord() record}. */
    public Entry setRecord(String record) {
        this.record = record;
        return this;
    }

    /** Digest of the content. */
    public String getContent() {
        return content;
    }

    /** Sets {@link #getContent() content}. */
    public Entry setContent(String content) {
        this.content = content;
        return this;
    }
}
