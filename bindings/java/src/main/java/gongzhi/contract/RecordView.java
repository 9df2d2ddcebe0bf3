// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** A record. */
@JsonPropertyOrder({
    "record",
    "person",
    "item",
    "holder",
    "asker",
    "handle",
    "purpose",
    "content",
    "at",
    "until",
    "fresh",
    "sharedWith"
})
public final class RecordView extends ContractValue {

    @JsonProperty("record")
    private String record;

    @JsonProperty("person")
    private String person;

    @JsonProperty("item")
    private String item;

    @JsonProperty("holder")
    private String holder;

    @JsonProperty("asker")
    private String asker;

    @JsonProperty("handle")
    private String handle;

    @JsonProperty("purpose")
    private String purpose;

    @JsonProperty("content")
    private String content;

    @JsonProperty("at")
    private String at;

    @JsonProperty("until")
    private String until;

    @JsonProperty("fresh")
    private Boolean fresh;

    @JsonProperty("sharedWith")
    private List<String> sharedWith;

    /** The name under which the vault keeps it. */
    public String getRecord() {
        return record;
    }

    /** Sets {@link #getRecord() record}. */
    public RecordView setRecord(String record) {
        this.record = record;
        return this;
    }

    /** About whom. */
    public String getPerson() {
        return person;
    }

    /** Sets {@link #getPerson() person}. */
    public RecordView setPerson(String person) {
        this.person = person;
        return this;
    }

    /** Which item. */
    public String getItem() {
        return item;
    }

    /** Sets {@link #getItem() item}. */
    public RecordView setItem(String item) {
        this.item = item;
        return this;
    }

    /** Who collected it, and answers for it. */
    public String getHolder() {
        return holder;
    }

    /** Sets {@link #getHolder() holder}. */
    public RecordView setHolder(String holder) {
        this.holder = holder;
        return this;
    }

    /**
     * Who asked: a worker, the person themself, their guardian. Whom it is about knows a worker of
     * a public body, who acts under its shown identity (亮明身份), and of another body the handle. It
     * may be null.
     */
    public String getAsker() {
        return asker;
    }

    /** Sets {@link #getAsker() asker}. */
    public RecordView setAsker(String asker) {
        this.asker = asker;
        return this;
    }

    /**
     * How others know who asked (化名), where that is not shown and they are a member of a grid. It
     * may be null.
     */
    public String getHandle() {
        return handle;
    }

    /** Sets {@link #getHandle() handle}. */
    public RecordView setHandle(String handle) {
        this.handle = handle;
        return this;
    }

    /** What for. */
    public String getPurpose() {
        return purpose;
    }

    /** Sets {@link #getPurpose() purpose}. */
    public RecordView setPurpose(String purpose) {
        this.purpose = purpose;
        return this;
    }

    /** Digest of the content. */
    public String getContent() {
        return content;
    }

    /** Sets {@link #getContent() content}. */
    public RecordView setContent(String content) {
        this.content = content;
        return this;
    }

    /** When it was collected. */
    public String getAt() {
        return at;
    }

    /** Sets {@link #getAt() at}. */
    public RecordView setAt(String at) {
        this.at = at;
        return this;
    }

    /** It is fresh before this instant. */
    public String getUntil() {
        return until;
    }

    /** Sets {@link #getUntil() until}. */
    public RecordView setUntil(String until) {
        this.until = until;
        return this;
    }

    /** Whether it is fresh now. */
    public Boolean getFresh() {
        return fresh;
    }

    /** Sets {@link #getFresh() fresh}. */
    public RecordView setFresh(Boolean fresh) {
        this.fresh = fresh;
        return this;
    }

    /** Who received it. */
    public List<String> getSharedWith() {
        return sharedWith;
    }

    /** Sets {@link #getSharedWith() sharedWith}. */
    public RecordView setSharedWith(List<String> sharedWith) {
        this.sharedWith = sharedWith;
        return this;
    }
}
