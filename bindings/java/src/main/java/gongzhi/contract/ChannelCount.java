// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** How many requests came by a channel. */
@JsonPropertyOrder({
    "channel",
    "entries",
    "helped"
})
public final class ChannelCount extends ContractValue {

    @JsonProperty("channel")
    private EntryChannel channel;

    @JsonProperty("entries")
    private Long entries;

    @JsonProperty("helped")
    private Long helped;

    /** Which. */
    public EntryChannel getChannel() {
        return channel;
    }

    /** Sets {@link #getChannel() channel}. */
    public ChannelCount setChannel(EntryChannel channel) {
        this.channel = channel;
        return this;
    }

    /** How many. */
    public Long getEntries() {
        return entries;
    }

    /** Sets {@link #getEntries() entries}. */
    public ChannelCount setEntries(Long entries) {
        this.entries = entries;
        return this;
    }

    /** How many of them with a helper. */
    public Long getHelped() {
        return helped;
    }

    /** Sets {@link #getHelped() helped}. */
    public ChannelCount setHelped(Long helped) {
        this.helped = helped;
        return this;
    }
}
