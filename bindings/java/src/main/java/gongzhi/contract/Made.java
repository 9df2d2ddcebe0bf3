// Generated from core by `cargo xtask generate`: do not edit.
package gongzhi.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** What a tool gives. */
@JsonPropertyOrder({
    "digest",
    "identity",
    "holds",
    "result",
    "presets",
    "picture"
})
public final class Made extends ContractValue {

    @JsonProperty("digest")
    private String digest;

    @JsonProperty("identity")
    private String identity;

    @JsonProperty("holds")
    private Boolean holds;

    @JsonProperty("result")
    private VoteResult result;

    @JsonProperty("presets")
    private List<Preset> presets;

    @JsonProperty("picture")
    private Picture picture;

    private Made() {}

    /** A digest. */
    public static Made ofDigest(String digest) {
        Made union = new Made();
        union.digest = digest;
        return union;
    }

    /** What stands under {@code digest}; null where this is another. */
    public String getDigest() {
        return digest;
    }

    /** An identity, as a command takes it. */
    public static Made ofIdentity(String identity) {
        Made union = new Made();
        union.identity = identity;
        return union;
    }

    /** What stands under {@code identity}; null where this is another. */
    public String getIdentity() {
        return identity;
    }

    /** Whether a proof holds, or a code is valid. */
    public static Made ofHolds(Boolean holds) {
        Made union = new Made();
        union.holds = holds;
        return union;
    }

    /** What stands under {@code holds}; null where this is another. */
    public Boolean getHolds() {
        return holds;
    }

    /** What came out of a count. */
    public static Made ofResult(VoteResult result) {
        Made union = new Made();
        union.result = result;
        return union;
    }

    /** What stands under {@code result}; null where this is another. */
    public VoteResult getResult() {
        return result;
    }

    /** Presets. */
    public static Made ofPresets(List<Preset> presets) {
        Made union = new Made();
        union.presets = presets;
        return union;
    }

    /** What stands under {@code presets}; null where this is another. */
    public List<Preset> getPresets() {
        return presets;
    }

    /** A picture. */
    public static Made ofPicture(Picture picture) {
        Made union = new Made();
        union.picture = picture;
        return union;
    }

    /** What stands under {@code picture}; null where this is another. */
    public Picture getPicture() {
        return picture;
    }

    /** A picture. */
    @JsonPropertyOrder({
        "svg"
    })
    public static final class Picture extends ContractValue {

        @JsonProperty("svg")
        private String svg;

        /** As SVG 1.1, one unit a module, with its quiet zone. */
        public String getSvg() {
            return svg;
        }

        /** Sets {@link #getSvg() svg}. */
        public Picture setSvg(String svg) {
            this.svg = svg;
            return this;
        }
    }
}
