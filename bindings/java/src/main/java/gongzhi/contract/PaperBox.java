// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** A box (票箱) of papers, with its control totals. */
@JsonPropertyOrder({
    "batch",
    "channel",
    "issued",
    "papers"
})
public final class PaperBox extends ContractValue {

    @JsonProperty("batch")
    private String batch;

    @JsonProperty("channel")
    private EntryChannel channel;

    @JsonProperty("issued")
    private Long issued;

    @JsonProperty("papers")
    private Long papers;

    /** Which. */
    public String getBatch() {
        return batch;
    }

    /** Sets {@link #getBatch() batch}. */
    public PaperBox setBatch(String batch) {
        this.batch = batch;
        return this;
    }

    /** By paper, in the booth or carried about. */
    public EntryChannel getChannel() {
        return channel;
    }

    /** Sets {@link #getChannel() channel}. */
    public PaperBox setChannel(EntryChannel channel) {
        this.channel = channel;
        return this;
    }

    /** Papers given out for it. */
    public Long getIssued() {
        return issued;
    }

    /** Sets {@link #getIssued() issued}. */
    public PaperBox setIssued(Long issued) {
        this.issued = issued;
        return this;
    }

    /**
     * Papers counted in it, once they were. More than were given out for it came out of another, or
     * from nowhere. It may be null.
     */
    public Long getPapers() {
        return papers;
    }

    /** Sets {@link #getPapers() papers}. */
    public PaperBox setPapers(Long papers) {
        this.papers = papers;
        return this;
    }
}
