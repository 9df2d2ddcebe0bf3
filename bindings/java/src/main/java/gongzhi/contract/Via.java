// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** How a request came. */
@JsonPropertyOrder({
    "channel",
    "helper",
    "batch"
})
public final class Via extends ContractValue {

    @JsonProperty("channel")
    private EntryChannel channel;

    @JsonProperty("helper")
    private Helper helper;

    @JsonProperty("batch")
    private String batch;

    /** By which channel. */
    public EntryChannel getChannel() {
        return channel;
    }

    /** Sets {@link #getChannel() channel}. */
    public Via setChannel(EntryChannel channel) {
        this.channel = channel;
        return this;
    }

    /**
     * Who helped (代办): in what is the actor's own to do, never in what a role alone gives them. It
     * may be null.
     */
    public Helper getHelper() {
        return helper;
    }

    /** Sets {@link #getHelper() helper}. */
    public Via setHelper(Helper helper) {
        this.helper = helper;
        return this;
    }

    /** In which batch of paper forms. It may be null. */
    public String getBatch() {
        return batch;
    }

    /** Sets {@link #getBatch() batch}. */
    public Via setBatch(String batch) {
        this.batch = batch;
        return this;
    }
}
